import {Locator} from './locus.js';
import type {Piece} from './piece.js';
import {type Span, spanOf} from './span.js';

/**
 * How text is written at a place of a file: what must be escaped there, and how.
 *
 * `bare` is a field of CSV or TSV without quotes around it, with the character that ends it.
 */
export type Writing =
	| 'plain'
	| 'markdown'
	| 'html'
	| 'html-attribute'
	| 'xml'
	| 'cdata'
	| 'vtt'
	| 'json'
	| 'po'
	| 'csv-quoted'
	| {readonly bare: ',' | ';' | '\t'};

/**
 * Where the readable text of a document stands in its file.
 *
 * Piece `i` says that the text `[textStart[i], textEnd[i])` stands at `[fileStart[i], fileEnd[i])` of the file. Where both are
 * equally long, unit stands for unit; otherwise the piece is one escape that cannot be divided, such as `&amp;` for `&`.
 * Pieces stand in the order of the text, never overlapping; text between two of them stands nowhere in the file, as the
 * line ends between segments do. Plain arrays of numbers, for a file of 10 MB may have a million pieces.
 */
export type Layout = {
	/** The whole file as decoded, without a byte order mark. */
	readonly fileText: string;
	readonly textStart: Int32Array;
	readonly textEnd: Int32Array;
	readonly fileStart: Int32Array;
	readonly fileEnd: Int32Array;
	/** Index into `writings`. */
	readonly writing: Uint8Array;
	readonly writings: readonly Writing[];
};

/** What is needed of a document to find its text in its file; without a layout the text is the file's. */
export type LaidOut = {readonly text: string; readonly layout?: Layout};

/** The text of the whole file as decoded. */
export function fileTextOf(document: LaidOut): string {
	return document.layout?.fileText ?? document.text;
}

/** Finds loci in the file, also where the document is a piece of it. */
export function locatorOf(document: LaidOut & {readonly piece?: Piece}): Locator {
	return new Locator(fileTextOf(document), document.piece);
}

/**
 * Where a span of the text stands in the file's text: from the first of its characters to the last, escapes whole, with all
 * markup between. An empty span is the place before the character that follows it. Cost: logarithm of the pieces.
 */
export function fileSpanOf({layout}: LaidOut, span: Span): Span {
	if (layout === undefined) return span;
	const {textStart, textEnd, fileEnd} = layout;
	if (textStart.length === 0) return spanOf(0, 0);
	let first = Math.max(0, pieceFrom(layout, span.start));
	if (span.start >= textEnd[first]! && span.start > textStart[first]! && first + 1 < textStart.length) {
		// In a gap, or at the end of a piece: the next one, unless an empty span stands at the end of its own.
		if (span.start < span.end || textEnd[first]! < span.start) first++;
	}
	const start = inPiece(layout, first, span.start, 'start');
	if (span.start === span.end) return spanOf(start, start);
	const last = Math.max(0, pieceFrom(layout, span.end - 1));
	const end = span.end >= textEnd[last]! ? fileEnd[last]! : inPiece(layout, last, span.end, 'end');
	return spanOf(start, Math.max(start, end));
}

/**
 * The text that stands within a span of the file, from its first character to its last; an empty span where none does.
 * Cost: number of pieces.
 */
export function textSpanOf({layout}: LaidOut, fileSpan: Span): Span {
	if (layout === undefined) return fileSpan;
	const {textStart, textEnd, fileStart, fileEnd} = layout;
	let start = Number.POSITIVE_INFINITY;
	let end = 0;
	for (let piece = 0; piece < textStart.length; piece++) {
		const from = Math.max(fileStart[piece]!, fileSpan.start);
		const to = Math.min(fileEnd[piece]!, fileSpan.end);
		if (from >= to) continue;
		const isWhole = isEscape(layout, piece);
		start = Math.min(start, textStart[piece]! + (isWhole ? 0 : from - fileStart[piece]!));
		end = Math.max(end, isWhole ? textEnd[piece]! : textStart[piece]! + to - fileStart[piece]!);
	}
	return start < end ? spanOf(start, end) : spanOf(0, 0);
}

/** Index of the last piece that starts at or before the offset; -1 where none does. */
export function pieceFrom({textStart}: Layout, offset: number): number {
	let low = 0;
	let high = textStart.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (textStart[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Whether a piece is one escape, which only counts as a whole. */
export function isEscape(layout: Layout, piece: number): boolean {
	const {textStart, textEnd, fileStart, fileEnd} = layout;
	return textEnd[piece]! - textStart[piece]! !== fileEnd[piece]! - fileStart[piece]!;
}

function inPiece(layout: Layout, piece: number, offset: number, side: 'start' | 'end'): number {
	const from = layout.textStart[piece]!;
	if (offset <= from) return layout.fileStart[piece]!;
	if (offset >= layout.textEnd[piece]!) return layout.fileEnd[piece]!;
	if (isEscape(layout, piece)) return side === 'start' ? layout.fileStart[piece]! : layout.fileEnd[piece]!;
	return layout.fileStart[piece]! + offset - from;
}
