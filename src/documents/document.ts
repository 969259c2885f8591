import type {Span} from './span.js';

/** How a file's bytes become text; one file in `formats/` each. */
export type DocumentFormat = 'text' | 'markdown' | 'html';

/**
 * The unit checked at one time, here a line without its line end.
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
};

export type SourceSegment = {
	readonly text: string;
	/** BCP 47. */
	readonly language: string;
};

/** An article as text: every span of every mismatch points into `text`. */
export type Document = {
	/** As the user named it, with `/`; `-` for standard input. */
	readonly path: string;
	readonly format: DocumentFormat;
	/** As decoded, without a byte order mark; nothing else is changed. */
	readonly text: string;
	readonly segments: readonly Segment[];
};
