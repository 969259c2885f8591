import {cutCells, graphemeCells, graphemes, widthCells} from './cells.js';
import {clean} from './clean.js';

/** What a run of text is; the colour follows from it and never says anything alone. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'mark' | 'wrong' | 'right' | 'name' | 'bar';
/** Text that was cleaned (`run`), with its tone. */
export type Run = {readonly text: string; readonly tone: Tone};
/** One line of the screen, at most as wide as the screen. */
export type Row = readonly Run[];

/** A run of any text, cleaned: the only way that text from outside gets onto the screen. */
export function run(text: string, tone: Tone = 'plain'): Run {
	return {text: clean(text), tone};
}

export const EMPTY_ROW: Row = [];

export function rowCells(row: Row): number {
	return row.reduce((sum, {text}) => sum + widthCells(text), 0);
}

/** The row cut to the width. */
export function cutRow(row: Row, width: number): Row {
	let room = width;
	const cut: Run[] = [];
	for (const part of row) {
		if (room <= 0) break;
		const text = cutCells(part.text, room);
		cut.push({...part, text});
		room = text === part.text ? room - widthCells(text) : 0;
	}
	return cut;
}

/** Two parts, one at each end; the right one gives way when it does not fit. */
export function spread(left: Row, right: Row, width: number): Row {
	const gap = width - rowCells(left) - rowCells(right);
	return gap < 1 ? cutRow(left, width) : [...left, {text: ' '.repeat(gap), tone: 'plain'}, ...right];
}

/**
 * Runs laid out in lines of at most `width` cells, broken at spaces, in words only where they are longer than a line and
 * between wide characters anywhere. Lines after the first start `indent` cells further in.
 */
export function wrapRow(row: Row, width: number, indent = 0): Row[] {
	const rows: Run[][] = [[]];
	let used = 0;
	const put = (text: string, cells: number, tone: Tone) => {
		const line = rows.at(-1)!;
		const last = line.at(-1);
		if (last !== undefined && last.tone === tone) line[line.length - 1] = {text: last.text + text, tone};
		else line.push({text, tone});
		used += cells;
	};
	const breakLine = () => {
		rows.push(indent > 0 ? [{text: ' '.repeat(indent), tone: 'plain'}] : []);
		used = indent;
	};
	const pieces = row.flatMap(({text, tone}) => (text.match(/ +|[^ ]+/g) ?? []).map((piece) => ({piece, tone})));
	for (const [index, {piece, tone}] of pieces.entries()) {
		const cells = widthCells(piece);
		if (piece.startsWith(' ')) {
			if (used + cells > width) breakLine();
			else if (used > indent || rows.length === 1) put(piece, cells, tone);
			continue;
		}
		// A word may go on in the next run, as in “[Hata]’s”: it moves as one.
		let whole = cells;
		for (let next = index + 1; next < pieces.length && !pieces[next]!.piece.startsWith(' '); next++) {
			whole += widthCells(pieces[next]!.piece);
		}
		const startsWord = index === 0 || pieces[index - 1]!.piece.startsWith(' ');
		if (
			startsWord &&
			used > indent &&
			used + whole > width &&
			whole <= width - indent &&
			!/[\u2e80-\ud7ff]/.test(piece)
		)
			breakLine();
		if (used + cells <= width) {
			put(piece, cells, tone);
			continue;
		}
		for (const letter of graphemes(piece)) {
			const letterCells = graphemeCells(letter);
			if (used + letterCells > width) breakLine();
			put(letter, letterCells, tone);
		}
	}
	return rows;
}
