import {widthCells} from './cells.js';
import type {Field} from './field.js';
import type {Hint} from './keys.js';
import {cutRow, EMPTY_ROW, type Row, rowCells, run, spread, wrapRow} from './rows.js';

/** Of the terminal, in cells and lines. */
export type Size = {readonly columns: number; readonly rows: number};

/** From here on the card stands beside the article rather than under it. */
export const TWO_COLUMNS = 130;
/** A longer line is hard to read. */
export const LINE_TO_READ = 110;
export const LEAST_CARD = 56;

/** What a screen is made of, for a width and the height that is left for it. */
export type Parts = {
	readonly header: (width: number) => Row;
	readonly body: (width: number, height: number) => readonly Row[];
	readonly message: (width: number, most: number) => readonly Row[];
	readonly hints: readonly Hint[];
};

/** The whole screen: at most one line less than the terminal has, so that nothing ever scrolls. */
export function frameRows(parts: Parts, {columns, rows}: Size): Row[] {
	const width = Math.max(10, columns);
	const height = Math.max(5, rows - 1);
	const footer = footerRows(parts.hints, width, height >= 15 ? 2 : 1);
	const message = parts.message(width, height >= 15 ? 3 : 1);
	const room = height - 1 - footer.length - message.length;
	const body = parts.body(width, room).slice(0, room);
	const filled = [...body, ...new Array<Row>(Math.max(0, room - body.length)).fill(EMPTY_ROW)];
	return [parts.header(width), ...filled, ...message, ...footer].slice(0, height);
}

/** The first line, in reverse from edge to edge. */
export function bar(left: Row, right: Row, width: number): Row {
	const row = spread(left, right, width).map((part) => ({...part, tone: 'bar' as const}));
	return [...row, {text: ' '.repeat(Math.max(0, width - rowCells(row))), tone: 'bar'}];
}

/** Two blocks beside each other, a line between them. */
export function besides(left: readonly Row[], right: readonly Row[], leftCells: number, height: number): Row[] {
	return Array.from({length: height}, (_, at) => {
		const start = left[at] ?? EMPTY_ROW;
		const gap = ' '.repeat(Math.max(0, leftCells - rowCells(start)));
		return [...start, {text: `${gap} │ `, tone: 'quiet'}, ...(right[at] ?? EMPTY_ROW)];
	});
}

/** A line with a title in it. */
export function rule(title: string, width: number): Row {
	const text = `── ${title} `;
	return [run(text + '─'.repeat(Math.max(0, width - widthCells(text))), 'quiet')];
}

/** The text with a bar where the cursor is; of a long one, the part around it. */
export function fieldRow(prompt: string, field: Field, width: number): Row {
	const room = width - widthCells(prompt) - 4;
	let before = '';
	let used = 0;
	for (let at = field.cursor - 1; at >= 0; at--) {
		const cells = widthCells(run(field.letters[at]!).text);
		if (used + cells > Math.max(4, room - 4)) break;
		before = field.letters[at]! + before;
		used += cells;
	}
	const cutLeft = before.length < field.letters.slice(0, field.cursor).join('').length;
	const after = field.letters.slice(field.cursor).join('');
	return cutRow(
		[run(prompt, 'strong'), run(cutLeft ? '…' : ''), run(before, 'right'), run('│', 'strong'), run(after, 'right')],
		width,
	);
}

/** What was said last, in at most so many lines; null: nothing, or that something is under way. */
export function messageRows(
	message: {readonly tone: 'info' | 'error'; readonly text: string} | null,
	busy: string | null,
	width: number,
	most: number,
): Row[] {
	if (message === null) return [busy === null ? EMPTY_ROW : [run(busy, 'quiet')]];
	const isError = message.tone === 'error';
	return wrapRow([run(`${isError ? '! ' : ''}${message.text}`, isError ? 'wrong' : 'strong')], width).slice(
		0,
		isError ? most : Math.min(2, most),
	);
}

/** Part of a long list that holds the line `at`. */
export function windowOf(count: number, at: number, height: number): [number, number] {
	const top = Math.max(0, Math.min(at - Math.floor(height / 2), count - height));
	return [top, Math.min(count, top + height)];
}

/** Keys that do something now, as many as fit; the way to all the others is always among them. */
export function footerRows(hints: readonly Hint[], width: number, most: number): Row[] {
	const rows: Row[] = [[]];
	const help = hints.filter((hint) => hint.key === '?').map(hintRow)[0] ?? [];
	const room = (line: number) => (line === most - 1 && help.length > 0 ? width - rowCells(help) - 2 : width);
	for (const hint of hints.filter(({key}) => key !== '?').map(hintRow)) {
		const line = rows.at(-1)!;
		const gap = line.length === 0 ? 0 : 2;
		if (rowCells(line) + gap + rowCells(hint) <= room(rows.length - 1)) {
			rows[rows.length - 1] = [...line, ...(gap === 0 ? [] : [run('  ')]), ...hint];
		} else if (rows.length < most && rowCells(hint) <= room(rows.length)) rows.push(hint);
		else break;
	}
	if (help.length > 0) {
		const last = rows.at(-1)!;
		const gap = last.length === 0 ? 0 : 2;
		if (rowCells(last) + gap + rowCells(help) <= width)
			rows[rows.length - 1] = [...last, run(' '.repeat(gap)), ...help];
		else rows.push(help);
	}
	return rows;
}

function hintRow({key, label}: Hint): Row {
	return [run(key, 'name'), run(` ${label}`, 'quiet')];
}
