import type {Document, Segment, SourceSegment} from './document.js';
import {segmentLines} from './segment.js';

/** How many lines each side has, where they are not as many. */
export type UnequalLines = {
	readonly target: number;
	readonly source: number;
	/** From 1, the first line that is blank on one side only: there they most likely part. Absent where none is. */
	readonly apart?: number;
};

/**
 * The document with each line's source beside it, where both texts have equally many lines; otherwise how many they have.
 *
 * `language` is the source's, in BCP 47. Lines end as `segmentLines` has it. A line without a translation still has its
 * source: what is missing can only be seen so.
 */
export function pairLines(document: Document, source: string, language: string): Document | UnequalLines {
	const textOf = (text: string, {span}: Segment) => text.slice(span.start, span.end);
	return pairTexts(
		document,
		segmentLines(source).map((line) => textOf(source, line)),
		language,
	);
}

/**
 * The document with the segments of another one as its sources: cue by cue where both are subtitles, otherwise in their
 * order, which takes equally many.
 */
export function pairDocuments(document: Document, source: Document, language: string): Document | UnequalLines {
	const sources = source.segments.map(({span}) => source.text.slice(span.start, span.end));
	if (
		source.segments.every(({time}) => time !== undefined) &&
		document.segments.every(({time}) => time !== undefined)
	) {
		return pairCues(document, source.segments, sources, language);
	}
	return pairTexts(document, sources, language);
}

function pairTexts(document: Document, sources: readonly string[], language: string): Document | UnequalLines {
	const {text, segments} = document;
	if (sources.length !== segments.length) {
		const isBlank = (line: string) => !/\S/.test(line);
		const apart = segments
			.slice(0, sources.length)
			.findIndex(({span}, index) => isBlank(text.slice(span.start, span.end)) !== isBlank(sources[index]!));
		return {target: segments.length, source: sources.length, ...(apart < 0 ? {} : {apart: apart + 1})};
	}
	return withSources(document, (_, index) => ({text: sources[index]!, language}));
}

/** A cue has for its source all cues whose middle it is shown at; translators merge and part cues. */
function pairCues(
	document: Document,
	cues: readonly Segment[],
	sources: readonly string[],
	language: string,
): Document | UnequalLines {
	let next = 0;
	let found = 0;
	const paired = withSources(document, ({time}) => {
		const texts: string[] = [];
		const middle = () => (cues[next]!.time!.from + cues[next]!.time!.to) / 2;
		while (next < cues.length && middle() < time!.from) next++;
		for (; next < cues.length && middle() < time!.to; next++) texts.push(sources[next]!);
		found += texts.length;
		return texts.length === 0 ? null : {text: texts.join('\n'), language};
	});
	return found > 0 || cues.length === 0 ? paired : {target: document.segments.length, source: cues.length};
}

function withSources(
	document: Document,
	sourceOf: (segment: Segment, index: number) => SourceSegment | null,
): Document {
	const segments = document.segments.map((segment, index) => {
		const source = sourceOf(segment, index);
		return source === null ? segment : {...segment, source};
	});
	return {...document, segments};
}
