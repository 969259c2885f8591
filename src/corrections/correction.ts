import type {AnchoredFile} from '../decisions/anchored-file.js';
import type {Carried} from '../decisions/carry.js';
import type {Decision} from '../decisions/decision.js';
import type {LaidOut} from '../documents/layout.js';
import {rewriteFile} from '../documents/rewrite.js';
import {type Span, spansOverlap} from '../documents/span.js';
import {fold} from '../mismatches/fingerprint.js';

/** The edit that an accepted decision asks for. */
export type Correction = {
	readonly span: Span;
	readonly found: string;
	readonly replacement: string;
	readonly decision: Decision;
};

/** An accepted decision that no edit could be made of. */
export type Unplaced = {readonly decision: Decision; readonly reason: string};

export type CorrectionPlan = {
	/** By place, none touching another. */
	readonly corrections: readonly Correction[];
	readonly unplaced: readonly Unplaced[];
};

/**
 * What is to be written into each file of a run: one plan a file, in their order.
 *
 * Only the span of an accepted mismatch is touched. Of two that overlap the longer is written, of equals the one that
 * starts first, then the one decided last; the other is told as unplaced. An accepted decision whose place is in the
 * file no longer is unplaced too, unless its correction is there already: so a second run has nothing to do or to say.
 */
export function planCorrections(
	files: readonly AnchoredFile[],
	carried: Carried,
	decisions: readonly Decision[],
): CorrectionPlan[] {
	const plans = files.map((file, index) => correctionsIn(file, carried.decisions[index] ?? []));
	const latest = new Map<string, Decision>();
	for (const decision of decisions) {
		latest.set([decision.mismatch.path, decision.fingerprint, decision.mismatch.beside].join('\n'), decision);
	}
	const accepted = [...latest.values()].filter((decision) => decision.verdict === 'accept');
	const texts = new Map<number, string>();
	for (const decision of accepted) {
		const file = carried.fileOf.get(decision.mismatch.path);
		if (file === undefined || carried.placed.has(decision.id)) continue;
		const text = texts.get(file) ?? fold(files[file]!.document.text);
		texts.set(file, text);
		if (isWritten(text, decision, accepted)) continue;
		plans[file]!.unplaced.push({
			decision,
			reason: 'its sentence has changed since it was decided, or is gone, or is no longer found wrong',
		});
	}
	return plans;
}

/** What is to be written into one file, and what of it cannot be. */
export function correctionsIn(
	file: AnchoredFile,
	decisions: readonly (Decision | null)[],
): {corrections: Correction[]; unplaced: Unplaced[]} {
	const wanted: Correction[] = [];
	const unplaced: Unplaced[] = [];
	for (const [index, {mismatch}] of file.items.entries()) {
		const decision = decisions[index] ?? null;
		if (decision === null || decision.verdict !== 'accept') continue;
		const replacement = decision.replacement ?? mismatch.suggestion;
		if (replacement === null) {
			unplaced.push({decision, reason: 'it was accepted without a text to write instead'});
		} else if (
			replacement !== mismatch.found &&
			!standsAlready(file.document.text, mismatch.span, mismatch.found, replacement)
		) {
			wanted.push({span: mismatch.span, found: mismatch.found, replacement, decision});
		}
	}
	const corrections: Correction[] = [];
	const byRank = [...wanted].sort(
		(a, b) =>
			b.span.end - b.span.start - (a.span.end - a.span.start) ||
			a.span.start - b.span.start ||
			Date.parse(b.decision.time) - Date.parse(a.decision.time),
	);
	// A check never lets two overlap; the cost is looked at only where it was handed something else.
	const sorted = [...wanted].sort((a, b) => a.span.start - b.span.start);
	const overlaps = sorted.some((correction, index) => index > 0 && touch(sorted[index - 1]!.span, correction.span));
	if (!overlaps) return {corrections: sorted, unplaced};
	for (const correction of byRank) {
		const rival = corrections.find((other) => touch(other.span, correction.span));
		if (rival === undefined) corrections.push(correction);
		else unplaced.push({decision: correction.decision, reason: `it overlaps the correction of “${rival.found}”`});
	}
	return {corrections: corrections.sort((a, b) => a.span.start - b.span.start), unplaced};
}

/** Two at one place cannot both be written either. */
function touch(a: Span, b: Span): boolean {
	return spansOverlap(a, b) || a.start === b.start;
}

/** Whether the found text is part of its own replacement that already stands there: “Hata” in “Hata Tsutomu”. */
function standsAlready(text: string, span: Span, found: string, replacement: string): boolean {
	if (found === '') return replacement !== '' && text.startsWith(replacement, span.start);
	for (let at = replacement.indexOf(found); at >= 0; at = replacement.indexOf(found, at + 1)) {
		if (text.startsWith(replacement, span.start - at)) return true;
	}
	return false;
}

/** Whether the decision's sentence stands in the text with the correction made, alone or with the sentence's other ones. */
function isWritten(text: string, decision: Decision, accepted: readonly Decision[]): boolean {
	const {path, context} = decision.mismatch;
	const editOf = ({mismatch, replacement}: Decision, from: number) => ({
		start: from + mismatch.at,
		end: from + mismatch.at + mismatch.found.length,
		text: replacement ?? mismatch.found,
	});
	// A mismatch over two sentences has both as its context, its neighbours in them only one.
	const siblings = accepted.flatMap((other) => {
		const from = other.mismatch.path === path ? context.indexOf(other.mismatch.context) : -1;
		return from < 0 ? [] : [editOf(other, from)];
	});
	return [[editOf(decision, 0)], siblings].some((made) => {
		let sentence = context;
		for (const {start, end, text: right} of [...made].sort((a, b) => b.start - a.start))
			sentence = sentence.slice(0, start) + right + sentence.slice(end);
		return sentence !== context && text.includes(fold(sentence).trim());
	});
}

/** The file's text with the corrections made; everything outside their spans is the same, unit for unit, and so is markup within. */
export function applyCorrections(document: LaidOut, corrections: readonly Correction[]): string {
	return rewriteFile(document, corrections);
}
