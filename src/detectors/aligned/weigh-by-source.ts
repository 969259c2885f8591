import type {Context} from '../context.js';
import {LEAST_ODDS} from '../detect.js';
import type {Candidate} from '../detector.js';
import type {Weight} from '../weigh.js';
import type {SourceView} from './source-view.js';

/** What is right as a name, and wrong for who is spoken of: the source line says nothing of it. */
const UNNAMED: ReadonlySet<string> = new Set(['title', 'gender']);

/** What the source line says of a candidate: its entry stands there and nothing renders it, or it does not stand there at all. */
export function sourceWeight(
	candidate: Candidate,
	view: SourceView,
	aligned: readonly Candidate[],
	context: Context,
): Weight | null {
	if (UNNAMED.has(candidate.rule)) return null;
	const {entry, segment} = candidate;
	const line = view.lines[segment];
	if (!line || !view.knows(entry, line.source.language)) return null;
	const count = line.sure.get(entry) ?? 0;
	if (count > 0) {
		const here = aligned.filter(
			(other) => other.segment === segment && other.entry === entry && other.rule !== 'missing',
		);
		const text = textOf(candidate, context);
		if (here.length === 0) return {reason: 'the source line has the entry, which is rendered already', odds: -0.5};
		return here.some((other) => textOf(other, context) === text)
			? {reason: 'the source line has the entry, and these words stand for it', odds: 3}
			: {reason: 'the source line has the entry, for which other words stand', odds: -2.5};
	}
	if (line.doubtful.has(entry)) return {reason: 'the source line may have the entry', odds: -1.5};
	const near = [view.lines[segment - 1], view.lines[segment + 1]].some((other) => other?.sure.has(entry));
	return near
		? {reason: 'only a neighbouring line of the source has the entry', odds: -3}
		: {reason: 'the source line does not have the entry', odds: -8};
}

function textOf({span}: Candidate, {document}: Context): string {
	return document.text.slice(span.start, span.end);
}

/** Candidates with what the source says of each; those that are then too unlikely go to `unlikely`. */
export function weighBySource(
	candidates: readonly Candidate[],
	view: SourceView,
	aligned: readonly Candidate[],
	context: Context,
	unlikely?: Candidate[],
): Candidate[] {
	return candidates.flatMap((candidate) => {
		const weight = sourceWeight(candidate, view, aligned, context);
		const weighed =
			weight === null
				? candidate
				: {...candidate, odds: candidate.odds + weight.odds, weights: [...candidate.weights, weight]};
		if (weighed.odds > LEAST_ODDS) return [weighed];
		unlikely?.push(weighed);
		return [];
	});
}
