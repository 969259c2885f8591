import stringWidth from 'string-width';

// Built when first needed: a constructor call costs milliseconds, and segmenting is slow.
let graphemes: Intl.Segmenter | undefined;

// Characters that join others to one grapheme: marks (variation selectors too), joiners, emoji parts, conjoining Hangul.
const JOINING =
	/\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d]|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]|[\u0e33\u0eb3]/u;
const widths = new Map<string, number>();

/** Width in terminal cells. Cost: linear; fast where no character joins another, as in most text. */
export function cellsOf(text: string): number {
	if (/^[ -~]*$/.test(text)) return text.length;
	if (JOINING.test(text)) return stringWidth(text);
	let cells = 0;
	for (const character of text) {
		let width = widths.get(character);
		if (width === undefined) {
			width = stringWidth(character);
			widths.set(character, width);
		}
		cells += width;
	}
	return cells;
}

/** The longest beginning of whole graphemes that fits; never more than `cells` wide. */
export function firstCells(text: string, cells: number): string {
	let taken = '';
	let width = 0;
	for (const grapheme of graphemesOf(text.slice(0, cells * 8))) {
		width += cellsOf(grapheme);
		if (width > cells) break;
		taken += grapheme;
	}
	return taken;
}

/** The longest end of whole graphemes that fits. */
export function lastCells(text: string, cells: number): string {
	if (cells <= 0) return '';
	let taken = '';
	let width = 0;
	for (const grapheme of graphemesOf(text.slice(-cells * 8)).reverse()) {
		width += cellsOf(grapheme);
		if (width > cells) break;
		taken = grapheme + taken;
	}
	return taken;
}

/** Text as lines of at most `cells`, broken at spaces; a longer word is broken where the line is full. */
export function wrapCells(text: string, cells: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (let word of text.split(/\s+/)) {
		if (line !== '' && cellsOf(line) + 1 + cellsOf(word) <= cells) {
			line += ` ${word}`;
			continue;
		}
		if (line !== '') lines.push(line);
		while (cellsOf(word) > cells) {
			const part = firstCells(word, cells) || word.slice(0, 1);
			lines.push(part);
			word = word.slice(part.length);
		}
		line = word;
	}
	if (line !== '') lines.push(line);
	return lines;
}

function graphemesOf(text: string): string[] {
	if (!JOINING.test(text)) return [...text];
	graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(graphemes.segment(text), (part) => part.segment);
}
