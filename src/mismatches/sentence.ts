import type {Document} from '../documents/document.js';
import {type Offset, type Span, spanOf} from '../documents/span.js';

/** Titles and the like: what follows belongs to the same sentence. */
const BEFORE_A_NAME = new Set(
	'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj brig rev hon st mt ft no nos vs cf fig vol pp pres amb sec supt messrs mme mlle hr fr'.split(
		' ',
	),
);
/** These may end a sentence or not; the next word decides. */
const AMBIGUOUS = new Set(
	'inc ltd co corp jr sr etc est dept univ jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
/** Words that open a sentence far more often than they follow “U.S.” or “Inc.” in capitals. */
const OPENERS = new Set(
	'the a an in on at he she it they we i you but and or so this that these those his her its their our my when while after before as if for from with by to there here however meanwhile'.split(
		' ',
	),
);
/** A block whose longest line is shorter is a list, not wrapped prose; in UTF-16 units. */
const NARROWEST_WRAP = 24;

const TERMINAL = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+["”’」』）]*/gu;
const ENDS_SENTENCE = /(?:[.!?…]["'”’»)\]]*|[。！？]["”’」』）]*)\s*$/u;
const CONTINUES = /^[\s"'“‘(]*\p{Ll}/u;
const HANGS = /[,;–—(“‘]\s*$/u;

/**
 * Sentences of a document, in order, as spans that start at a letter or mark and run to the next sentence.
 *
 * Made for anchors, so re-wrapping must not move a boundary: a line break inside wrapped prose is a space. It ends a
 * sentence after a blank line, between segments with a source of their own, and where neither line looks wrapped (see
 * `isSoftBreak`). Own rules, because `Intl.Segmenter` stops at “Mr.” and is quadratic on Node 20. Cost: one pass.
 */
export function sentenceSpans(document: Pick<Document, 'text' | 'segments'>): Span[] {
	const {text} = document;
	const starts = new Set<number>([0]);
	for (const segment of document.segments) {
		if (segment.source !== undefined) starts.add(segment.span.start).add(segment.span.end);
	}
	addLineBreaks(text, starts);
	for (const match of text.matchAll(TERMINAL)) {
		const end = match.index + match[0].length;
		if (endsSentence(text, match.index, match[0], end)) starts.add(end);
	}
	const sorted = [...starts].sort((a, b) => a - b);
	const spans: Span[] = [];
	for (const [index, start] of sorted.entries()) {
		const end = sorted[index + 1] ?? text.length;
		const from = skipSpace(text, start, end);
		if (from < end) spans.push(spanOf(from, end));
	}
	return spans;
}

/** Index of the sentence that holds the offset, or of the one before it; -1 before the first. */
export function sentenceAt(spans: readonly Span[], offset: Offset): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function skipSpace(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && /\s/.test(text[at]!)) at++;
	return at;
}

function endsSentence(text: string, dot: number, marks: string, end: number): boolean {
	const next = /^\s*["'“‘(]*([\p{L}\p{N}]*)/u.exec(text.slice(end, end + 48))?.[1] ?? '';
	if (/^\p{Ll}/u.test(next)) return false;
	if (!/^\.["'”’»)\]]*$/u.test(marks)) return true;
	const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
	if (!isAbbreviation(word)) return true;
	return isAmbiguous(word) && OPENERS.has(next.toLowerCase());
}

function isAmbiguous(word: string): boolean {
	return AMBIGUOUS.has(word.toLowerCase()) || /\p{L}\.\p{L}$/u.test(word);
}

function isAbbreviation(word: string): boolean {
	return BEFORE_A_NAME.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || isAmbiguous(word);
}

type Line = {readonly start: number; readonly end: number; readonly next: number};

function* linesOf(text: string): Generator<Line> {
	const breaks = /\r\n|\r|\n/g;
	let start = 0;
	for (const match of text.matchAll(breaks)) {
		yield {start, end: match.index, next: match.index + match[0].length};
		start = match.index + match[0].length;
	}
	yield {start, end: text.length, next: text.length};
}

/** Adds the start of every line that begins a sentence by itself. */
function addLineBreaks(text: string, starts: Set<number>): void {
	let block: Line[] = [];
	const flush = () => {
		let width = 0;
		for (const line of block) width = Math.max(width, line.end - line.start);
		let proseFollows = false;
		for (let index = block.length - 1; index > 0; index--) {
			const line = block[index]!;
			const above = block[index - 1]!;
			proseFollows ||= ENDS_SENTENCE.test(tail(text, line));
			if (!isSoftBreak(text, above, line, width, proseFollows)) starts.add(line.start);
		}
		block = [];
	};
	for (const line of linesOf(text)) {
		if (skipSpace(text, line.start, line.end) === line.end) {
			flush();
			starts.add(line.next);
		} else block.push(line);
	}
	flush();
}

function tail(text: string, line: Line): string {
	return text.slice(Math.max(line.start, line.end - 16), line.end);
}

/**
 * Whether a line break was only made to fit a width: the next line goes on in lower case, this one hangs on a comma or an
 * abbreviation, or, in a block that ends as prose does, the next line's first word would not have fitted.
 */
function isSoftBreak(text: string, above: Line, below: Line, width: number, proseFollows: boolean): boolean {
	const head = text.slice(below.start, Math.min(below.end, below.start + 64));
	const end = tail(text, above);
	if (/^\s*(?:[-*+•>|#]|\d+[.)])\s/u.test(head)) return false;
	if (CONTINUES.test(head) || HANGS.test(end)) return true;
	const last = /([\p{L}.]*)\.\s*$/u.exec(end)?.[1];
	if (last !== undefined && BEFORE_A_NAME.has(last.toLowerCase())) return true;
	const firstWord = /^\s*\S*/u.exec(head)![0].trim().length;
	return proseFollows && width >= NARROWEST_WRAP && above.end - above.start + 1 + firstWord > width;
}
