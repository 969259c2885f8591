import {type Context, standingBetween} from '../detectors/context.js';
import type {Candidate} from '../detectors/detector.js';
import type {RuleId} from '../detectors/rules.js';
import {probability} from '../detectors/weigh.js';
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
	const open = candidates.filter((candidate) => !isShielded(candidate, context));
	const sure = new Map<Entry, Set<number>>();
	for (const {entry, odds, span} of open) {
		if (odds < SURE_ODDS) continue;
		const places = sure.get(entry);
		if (places) places.add(span.start);
		else sure.set(entry, new Set([span.start]));
	}
	const weighed = open.map((candidate) => ({candidate, odds: candidate.odds + documentOdds(candidate, sure, context)}));
	weighed.sort(
		(a, b) =>
			strength(b) - strength(a) ||
			a.candidate.span.start - b.candidate.span.start ||
			a.candidate.form.index - b.candidate.form.index,
	);
	const kept: {best: Weighed; others: Weighed[]}[] = [];
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
	return kept
		.map(({best, others}) => ({
			candidate: best.candidate,
			confidence: probability(best.odds),
			seconded: others
				.filter(({candidate}) => candidate.entry === best.candidate.entry)
				.map(({candidate}) => candidate),
			rivals: others
				.filter(
					({candidate, odds}) =>
						candidate.entry !== best.candidate.entry &&
						odds > best.odds - RIVAL_ODDS &&
						sameWords(candidate, best.candidate),
				)
				.map(({candidate}) => candidate)
				.filter((candidate, i, all) => all.findIndex(({entry}) => entry === candidate.entry) === i),
		}))
		.sort((a, b) => a.candidate.span.start - b.candidate.span.start);
}

type Weighed = {readonly candidate: Candidate; readonly odds: number};

/** Of two explanations that are as good the plainer is told. */
const PLAINER: Readonly<Record<RuleId, number>> = {
	forbidden: 1,
	untranslated: 0.1,
	case: 0.06,
	order: 0.05,
	spelling: 0.03,
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

function documentOdds(candidate: Candidate, sure: ReadonlyMap<Entry, ReadonlySet<number>>, context: Context): number {
	if ((context.rightCounts.get(candidate.entry) ?? 0) > 0) return PRESENT_ODDS;
	const places = sure.get(candidate.entry);
	const elsewhere = places !== undefined && [...places].some((start) => start !== candidate.span.start);
	if (elsewhere) return FOUND_ODDS;
	return candidate.form.keys.length === 1 && candidate.form.keys[0]!.length <= SHORT_LETTERS ? SHORT_ODDS : 0;
}

/** “R Valladolid”: what is right in it does not excuse the word that was cut. */
function isCut({evidence}: Candidate): boolean {
	return evidence.some((each) => each.kind === 'words' && each.pairs.some((pair) => pair.how === 'initial'));
}

const WORDY: ReadonlySet<RuleId> = new Set(['translated', 'paraphrase', 'partial']);

/** What is right in itself, and wrong for who is spoken of. */
const UNSHIELDED: ReadonlySet<RuleId> = new Set(['inconsistent', 'title', 'gender']);

/** Whether a right rendering stands there: the longest run decides, so a candidate must reach beyond it to count. */
function isShielded(candidate: Candidate, context: Context): boolean {
	if (UNSHIELDED.has(candidate.rule)) return false;
	for (const standing of standingBetween(context, candidate.segment, candidate.first, candidate.last)) {
		const inside = standing.first <= candidate.first && candidate.last <= standing.last;
		if (inside && candidate.rule === 'case' && standing.mentions.every((mention) => !mention.exact)) continue;
		const reaches = candidate.first <= standing.first && standing.last <= candidate.last;
		if (inside || !reaches) return true;
		// Words of its own around a right rendering are more of the sentence, not more of the name.
		if (
			WORDY.has(candidate.rule) &&
			!isCut(candidate) &&
			standing.mentions.some((mention) => mention.form.entry === candidate.entry)
		)
			return true;
	}
	return false;
}
