import type {Layout} from './layout.js';
import type {Piece} from './piece.js';
import type {Span} from './span.js';

/** How a file's text becomes segments. */
export const DOCUMENT_FORMATS = [
	'text',
	'markdown',
	'html',
	'xliff',
	'tmx',
	'po',
	'csv',
	'tsv',
	'jsonl',
	'srt',
	'vtt',
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * The unit checked at one time: a line without its line end, a paragraph, the target of a translation unit, a cue.
 *
 * Segments stand in the order of the text and never overlap; between two of them stand only line ends.
 */
export type Segment = {
	/** From 0, in the order of the text. */
	readonly index: number;
	/** In the document's text. */
	readonly span: Span;
	/** The same segment in the source language, where the document is bilingual. */
	readonly source?: SourceSegment;
	/** When it is shown, where it is a subtitle. */
	readonly time?: TimeRange;
};

/** In milliseconds from the beginning. */
export type TimeRange = {readonly from: number; readonly to: number};

export type SourceSegment = {
	readonly text: string;
	/** BCP 47; `und` where nobody said. */
	readonly language: string;
};

/** An article as text: every span of every mismatch points into `text`. */
export type Document = {
	/** As the user named it, with `/`; `-` for standard input. */
	readonly path: string;
	readonly format: DocumentFormat;
	/**
	 * What a reader sees: of plain text the file as decoded, without a byte order mark; of other formats the text of the
	 * segments alone, with markup and escapes resolved.
	 */
	readonly text: string;
	readonly segments: readonly Segment[];
	/** Where the text stands in the file; absent where the text is the file's. */
	readonly layout?: Layout;
	/** Which part of its file the text is, where that is too large to be held whole; spans are from the start of the part. */
	readonly piece?: Piece;
};
