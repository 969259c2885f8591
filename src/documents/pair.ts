import type {Document} from './document.js';
import {segmentLines} from './segment.js';

/** How many lines each side has, where they are not as many. */
export type UnequalLines = {readonly target: number; readonly source: number};

/**
 * The document with each line's source beside it, where both texts have equally many lines; otherwise how many they have.
 *
 * `language` is the source's, in BCP 47. Lines end as `segmentLines` has it. A line without a translation still has its
 * source: what is missing can only be seen so.
 */
export function pairLines(document: Document, source: string, language: string): Document | UnequalLines {
	const lines = segmentLines(source);
	if (lines.length !== document.segments.length) return {target: document.segments.length, source: lines.length};
	const textOf = (index: number) => source.slice(lines[index]!.span.start, lines[index]!.span.end);
	const segments = document.segments.map((segment, index) => {
		return {...segment, source: {text: textOf(index), language}};
	});
	return {...document, segments};
}
