import type {Document} from '../documents/document.js';
import {fileSpanOf, fileTextOf} from '../documents/layout.js';
import {type Span, spanOf} from '../documents/span.js';
import {cutRow, EMPTY_ROW, type Row, type Run, run, wrapRow} from './rows.js';

/** Offsets at which lines start: of the text that is read, and of the file, which are the same where there is no markup. */
type LineStarts = {readonly text: readonly number[]; readonly file: readonly number[]};

const starts = new WeakMap<Document, LineStarts>();

/** Kept, for the screen asks at every key. */
function lineStarts(document: Document): LineStarts {
	const known = starts.get(document);
	if (known !== undefined) return known;
	const text = startsIn(document.text);
	const found = {text, file: document.layout === undefined ? text : startsIn(fileTextOf(document))};
	starts.set(document, found);
	return found;
}

function startsIn(text: string): number[] {
	const found = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) found.push(match.index + match[0].length);
	return found;
}

/** Index, from 0, of the line that holds the offset. */
function lineAt(lines: readonly number[], offset: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (lines[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Line number in the file, from 1, for people. */
export function lineNumber(document: Document, span: Span): number {
	return lineAt(lineStarts(document).file, fileSpanOf(document, span).start) + 1;
}

/**
 * The article as it is read, around a mismatch, in `height` lines: the found text marked with brackets and in reverse,
 * the file's line numbers beside it.
 *
 * Only what can be seen is looked at: a line of 50 MB costs no more than a short one.
 */
export function articleRows(document: Document, span: Span, width: number, height: number): Row[] {
	const {text: lines, file} = lineStarts(document);
	const here = lineAt(lines, span.start);
	const last = lineAt(lines, Math.max(span.start, span.end - 1));
	const reach = width * height;
	const furthest = document.layout === undefined ? Math.min(lines.length, last + height + 1) : file.length;
	const gutter = String(furthest).length + 1;
	const room = Math.max(8, width - gutter);
	const numberOf = (index: number): string => {
		const start = lines[index]!;
		if (document.layout === undefined) return String(index + 1);
		// A blank line parts two segments and stands nowhere in the file.
		const isBlank = /^(?:[\r\n]|$)/.test(document.text.slice(start, start + 1));
		return isBlank ? '' : String(lineNumber(document, spanOf(start, start + 1)));
	};
	const numbered = (rows: readonly Row[], index: number): Row[] =>
		rows.map((row, at) => [
			run(`${at === 0 ? numberOf(index) : ''}`.padStart(gutter - 1).concat(' '), 'quiet'),
			...row,
		]);
	const plain = (index: number): Row[] => {
		const start = lines[index]!;
		const text = document.text
			.slice(start, Math.min(lines[index + 1] ?? document.text.length, start + reach))
			.replace(/[\r\n]+$/, '');
		return numbered(text === '' ? [EMPTY_ROW] : wrapRow([run(text)], room), index);
	};

	const from = Math.max(lines[here]!, span.start - reach);
	const to = Math.min(lines[last + 1] ?? document.text.length, span.end + reach);
	const before = (from > lines[here]! ? '…' : '') + tidy(document.text.slice(from, span.start));
	const after = tidy(document.text.slice(span.end, to).replace(/[\r\n]+$/, ''));
	const found = tidy(document.text.slice(span.start, span.end));
	const marked: Run[] = [run(before), run(`[${found}]`, 'mark'), run(after)];
	const middle = numbered(wrapRow(marked, room), here);
	const at = middle.findIndex((row) => row.some((part) => part.tone === 'mark'));

	const above: Row[] = [];
	for (let index = here - 1; index >= 0 && above.length < height; index--) above.unshift(...plain(index));
	const below: Row[] = [];
	for (let index = last + 1; index < lines.length && below.length < height; index++) below.push(...plain(index));
	const all = [...above, ...middle, ...below];
	const wanted = above.length + at - Math.floor((height - 1) / 2);
	const top = Math.max(0, Math.min(wanted, all.length - height));
	return all.slice(top, top + height).map((row) => cutRow(row, width));
}

/** Line breaks within a slice are shown as spaces. */
function tidy(text: string): string {
	return text.replace(/[\r\n]+/g, ' ');
}
