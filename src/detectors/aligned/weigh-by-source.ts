import type {Entry} from '../../glossary/entry.js';
import type {Context} from '../context.js';
import {LEAST_ODDS} from '../detect.js';
import type {Candidate} from '../detector.js';
import type {Weight} from '../weigh.js';
import type {SourceView} from './source-view.js';

/** What is right as a name, and wrong for who is spoken of: the source line says nothing of it. */
const UNNAMED: ReadonlySet<string> = new Set(['title', 'gender']);

/** What the source line says of a candidate: its entry stands there and nothing renders it, or it does not stand there at all. */
export function sourceWeight(candidate: Candidate, view: SourceView, context: Context): Weight | null {
	if (UNNAMED.has(candidate.rule)) return null;
	const {entry, segment} = candidate;
	const line = view.lines[segment];
	if (!line || !view.knows(entry, line.source.language)) return null;
	const count = line.sure.get(entry) ?? 0;
	if (count > 0) {
		const right = rightCount(entry, segment, context);
		if (right === 0) return {reason: 'the source line has the entry, and nothing else renders it', odds: 4};
		return right < count
			? {reason: 'the source line has the entry more often than it is rendered', odds: 2.5}
			: {reason: 'the source line has the entry, which is rendered already', odds: -0.5};
	}
	if (line.doubtful.has(entry)) return {reason: 'the source line may have the entry', odds: 0.5};
	const near = [view.lines[segment - 1], view.lines[segment + 1]].some((other) => other?.sure.has(entry));
	return near
		? {reason: 'only a neighbouring line of the source has the entry', odds: -3}
		: {reason: 'the source line does not have the entry', odds: -8};
}

function rightCount(entry: Entry, segment: number, context: Context): number {
	return context.standing[segment]!.filter(({mentions}) => mentions.some(({form}) => form.entry === entry)).length;
}

/** Candidates with what the source says of each; those that are then too unlikely go to `unlikely`. */
export function weighBySource(
	candidates: readonly Candidate[],
	view: SourceView,
	context: Context,
	unlikely?: Candidate[],
): Candidate[] {
	return candidates.flatMap((candidate) => {
		const weight = sourceWeight(candidate, view, context);
		const weighed =
			weight === null
				? candidate
				: {...candidate, odds: candidate.odds + weight.odds, weights: [...candidate.weights, weight]};
		if (weighed.odds > LEAST_ODDS) return [weighed];
		unlikely?.push(weighed);
		return [];
	});
}
