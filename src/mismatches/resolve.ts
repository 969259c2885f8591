import {type Context, type Standing, standingBetween} from '../detectors/context.js';
import type {Candidate} from '../detectors/detector.js';
import type {NameRuleId} from '../detectors/rules.js';
import {probability, type Weight} from '../detectors/weigh.js';
import type {Entry} from '../glossary/entry.js';

/** A candidate that stands, with what the document adds. */
export type Resolved = {
	readonly candidate: Candidate;
	/** 0 to 1. */
	readonly confidence: number;
	/** Other candidates of the same entry at the same place, best first: more evidence. */
	readonly seconded: readonly Candidate[];
	/** Candidates of other entries that explain the same words nearly as well, best first. */
	readonly rivals: readonly Candidate[];
};

/** A confidence as it is told: to the hundredth, and never 1, since no rendering is beyond doubt. */
export function toldConfidence(confidence: number): number {
	return Math.min(0.99, Math.round(confidence * 100) / 100);
}

/** Log-odds as the confidence that is told. */
export function confidenceOf(odds: number): number {
	return toldConfidence(probability(odds));
}

/** What became of a candidate, and by what. */
export type Outcome =
	/** It is the best explanation of its place. */
	| {readonly kind: 'stands'}
	/** Another of the same entry is better; this one is more evidence. */
	| {readonly kind: 'seconds'; readonly best: Candidate}
	/** Another entry explains the same words hardly better: either may be meant. */
	| {readonly kind: 'rivals'; readonly best: Candidate}
	/** Another candidate explains the place better. */
	| {readonly kind: 'beaten'; readonly best: Candidate}
	/** A right rendering stands there. */
	| {readonly kind: 'shielded'; readonly by: Standing};

/** A candidate with what the document says of it and what became of it. */
export type Judged = {
	readonly candidate: Candidate;
	/** Its own and the document's, in log-odds. */
	readonly odds: number;
	/** What the document adds; null where it has nothing to say. */
	readonly added: Weight | null;
	readonly outcome: Outcome;
};

/** An entry that the document also renders right, or elsewhere surely wrong, is likelier meant. */
const PRESENT_ODDS = 0.9;
const FOUND_ODDS = 0.5;
/** A short name that the document never has in another shape is met by chance. */
const SHORT_LETTERS = 4;
const SHORT_ODDS = -1;
/** Log-odds from which a candidate shows that the document speaks of its entry. */
const SURE_ODDS = 1.5;
/** A rival this close in log-odds may be the one that is meant. */
const RIVAL_ODDS = 0.7;

/**
 * One story for each place: of candidates that overlap the best explained stays, others of its entry become its
 * evidence, and right renderings keep out what stands inside them.
 */
export function resolve(candidates: readonly Candidate[], context: Context): Resolved[] {
	return settle(candidates, context)
		.kept.map(({best, others}) => ({
			candidate: best.candidate,
			confidence: probability(best.odds),
			seconded: others.filter((other) => isSecond(other, best)).map(({candidate}) => candidate),
			rivals: others
				.filter((other) => isRival(other, best))
				.map(({candidate}) => candidate)
				.filter((candidate, i, all) => all.findIndex(({entry}) => entry === candidate.entry) === i),
		}))
		.sort((a, b) => a.candidate.span.start - b.candidate.span.start);
}

/** The same with an account of every candidate, those kept out included; place by place, the best of each first. */
export function judge(candidates: readonly Candidate[], context: Context): Judged[] {
	const {kept, shielded} = settle(candidates, context);
	const outcomeOf = (other: Weighed, best: Weighed): Outcome => {
		const kind = isSecond(other, best) ? 'seconds' : isRival(other, best) ? 'rivals' : 'beaten';
		return {kind, best: best.candidate};
	};
	return [
		...kept.flatMap(({best, others}) => [
			{...best, outcome: {kind: 'stands'} as const},
			...others.map((other) => ({...other, outcome: outcomeOf(other, best)})),
		]),
		...shielded.map(({candidate, by}) => ({
			candidate,
			odds: candidate.odds,
			added: null,
			outcome: {kind: 'shielded', by} as const,
		})),
	];
}

type Kept = {readonly best: Weighed; readonly others: Weighed[]};

function settle(
	candidates: readonly Candidate[],
	context: Context,
): {readonly kept: readonly Kept[]; readonly shielded: readonly {candidate: Candidate; by: Standing}[]} {
	const open: Candidate[] = [];
	const shielded: {candidate: Candidate; by: Standing}[] = [];
	for (const candidate of candidates) {
		const by = shieldOf(candidate, context);
		if (by === null) open.push(candidate);
		else shielded.push({candidate, by});
	}
	const sure = new Map<Entry, Set<number>>();
	for (const {entry, odds, span} of open) {
		if (odds < SURE_ODDS) continue;
		const places = sure.get(entry);
		if (places) places.add(span.start);
		else sure.set(entry, new Set([span.start]));
	}
	const weighed = open.map((candidate) => {
		const added = documentWeight(candidate, sure, context);
		return {candidate, odds: candidate.odds + (added?.odds ?? 0), added};
	});
	weighed.sort(
		(a, b) =>
			strength(b) - strength(a) ||
			a.candidate.span.start - b.candidate.span.start ||
			a.candidate.form.index - b.candidate.form.index,
	);
	const kept: Kept[] = [];
	/** For each segment which of `kept` a word belongs to, so that a long line costs no more a candidate than a short one. */
	const takenBy = new Map<number, Map<number, number>>();
	for (const each of weighed) {
		const {segment, first, last} = each.candidate;
		let taken = takenBy.get(segment);
		if (!taken) {
			taken = new Map();
			takenBy.set(segment, taken);
		}
		let over = -1;
		for (let word = first; word <= last; word++) {
			const by = taken.get(word);
			if (by !== undefined && (over < 0 || by < over)) over = by;
		}
		if (over >= 0) {
			kept[over]!.others.push(each);
			continue;
		}
		for (let word = first; word <= last; word++) taken.set(word, kept.length);
		kept.push({best: each, others: []});
	}
	return {kept, shielded};
}

type Weighed = Omit<Judged, 'outcome'>;

function isSecond(other: Weighed, best: Weighed): boolean {
	return other.candidate.entry === best.candidate.entry;
}

function isRival(other: Weighed, best: Weighed): boolean {
	return (
		other.candidate.entry !== best.candidate.entry &&
		other.odds > best.odds - RIVAL_ODDS &&
		sameWords(other.candidate, best.candidate)
	);
}

/** Of two explanations that are as good the plainer is told. */
const PLAINER: Readonly<Record<NameRuleId, number>> = {
	forbidden: 1,
	untranslated: 0.1,
	case: 0.06,
	order: 0.05,
	spelling: 0.03,
	missing: 0,
	substituted: 0,
	number: 0,
	inconsistent: 0.02,
	title: 0.02,
	gender: 0.02,
	reading: 0.02,
	translated: 0.01,
	paraphrase: 0.01,
	partial: 0,
};

/** A longer rendering explains more of the text than a shorter one inside it. */
function strength({candidate, odds}: Weighed): number {
	return probability(odds) + 0.12 * (candidate.last - candidate.first) + PLAINER[candidate.rule];
}

function sameWords(a: Candidate, b: Candidate): boolean {
	return a.first === b.first && a.last === b.last && a.segment === b.segment;
}

function documentWeight(
	candidate: Candidate,
	sure: ReadonlyMap<Entry, ReadonlySet<number>>,
	context: Context,
): Weight | null {
	if ((context.rightCounts.get(candidate.entry) ?? 0) > 0)
		return {reason: 'the entry stands right elsewhere in the document', odds: PRESENT_ODDS};
	const places = sure.get(candidate.entry);
	const elsewhere = places !== undefined && places.size > (places.has(candidate.span.start) ? 1 : 0);
	if (elsewhere) return {reason: 'the entry is meant elsewhere in the document', odds: FOUND_ODDS};
	// The source line is no chance.
	return !candidate.aligned && candidate.form.keys.length === 1 && candidate.form.keys[0]!.length <= SHORT_LETTERS
		? {reason: 'a short name that the document never has in another shape', odds: SHORT_ODDS}
		: null;
}

/** “R Valladolid”: what is right in it does not excuse the word that was cut. */
function isCut({evidence}: Candidate): boolean {
	return evidence.some((each) => each.kind === 'words' && each.pairs.some((pair) => pair.how === 'initial'));
}

const WORDY: ReadonlySet<NameRuleId> = new Set(['paraphrase', 'partial']);

/** What is right in itself, and wrong for who is spoken of. */
const UNSHIELDED: ReadonlySet<NameRuleId> = new Set(['inconsistent', 'title', 'gender']);

/** The right rendering that stands there, or null: the longest run decides, so a candidate must reach beyond it to count. */
function shieldOf(candidate: Candidate, context: Context): Standing | null {
	if (UNSHIELDED.has(candidate.rule)) return null;
	for (const standing of standingBetween(context, candidate.segment, candidate.first, candidate.last)) {
		const inside = standing.first <= candidate.first && candidate.last <= standing.last;
		// The source line has been asked already what is right there.
		if (candidate.aligned && !(inside && standing.mentions.some((mention) => mention.form.entry === candidate.entry)))
			continue;
		if (inside && candidate.rule === 'case' && standing.mentions.every((mention) => !mention.exact)) continue;
		const reaches = candidate.first <= standing.first && standing.last <= candidate.last;
		if (inside || !reaches) return standing;
		// Words of its own around a right rendering are more of the sentence, not more of the name.
		if (
			WORDY.has(candidate.rule) &&
			!isCut(candidate) &&
			standing.mentions.some((mention) => mention.form.entry === candidate.entry)
		)
			return standing;
	}
	return null;
}
