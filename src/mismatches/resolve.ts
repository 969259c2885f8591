import type {Context} from '../detectors/context.js';
import type {Candidate} from '../detectors/detector.js';

/**
 * One story for each place: of candidates that overlap the best explained stays, and right renderings keep out what
 * stands inside them.
 */
export function resolve(candidates: readonly Candidate[], context: Context): Candidate[] {
	const open = candidates.filter((candidate) => !isShielded(candidate, context));
	const sorted = [...open].sort(
		(a, b) => strength(b) - strength(a) || a.span.start - b.span.start || a.form.index - b.form.index,
	);
	const kept: Candidate[] = [];
	for (const candidate of sorted) {
		if (kept.some((other) => other.span.start < candidate.span.end && candidate.span.start < other.span.end)) continue;
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.span.start - b.span.start);
}

/** A longer rendering explains more of the text than a shorter one inside it. */
function strength(candidate: Candidate): number {
	return candidate.score + 0.12 * (candidate.last - candidate.first);
}

/** Whether a right rendering stands there: the longest run decides, so a candidate must reach beyond it to count. */
function isShielded(candidate: Candidate, context: Context): boolean {
	for (const standing of context.standing[candidate.segment]!) {
		if (standing.first > candidate.last || standing.last < candidate.first) continue;
		const inside = standing.first <= candidate.first && candidate.last <= standing.last;
		if (inside && !(candidate.rule === 'case' && standing.mentions.every((mention) => !mention.exact))) return true;
		if (inside) continue;
		const reaches = candidate.first <= standing.first && standing.last <= candidate.last;
		if (!reaches) return true;
	}
	return false;
}
