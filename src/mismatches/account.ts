import type {Context, Standing} from '../detectors/context.js';
import type {Candidate} from '../detectors/detector.js';
import type {Evidence} from '../detectors/evidence.js';
import {looksNamed, type Sheet, wordsSpan} from '../detectors/sheet.js';
import type {Variant} from '../detectors/variants.js';
import type {Weight} from '../detectors/weigh.js';
import {type Span, spanContains} from '../documents/span.js';
import {WORD} from '../documents/token.js';
import type {Entry} from '../glossary/entry.js';
import {renderingWords} from '../glossary/form.js';
import {type OrdinaryKind, ordinaryName} from '../names/ordinary.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import {confidenceOf, type Judged, type Outcome} from './resolve.js';
import {suggestionFor} from './suggest.js';

/** An entry considered for a place: what spoke for and against it, and what became of it. */
export type Considered = {
	readonly candidate: Candidate;
	/** What would be written in its place; null where nothing can be proposed. */
	readonly suggestion: string | null;
	/** Sum of `weights`, in log-odds. */
	readonly odds: number;
	/** The same as a confidence, 0 to 1. */
	readonly confidence: number;
	/** What the detector knows, and last what the document adds. */
	readonly weights: readonly Weight[];
	readonly outcome: Outcome | {readonly kind: 'unlikely'};
};

/** Why a word led to no entry. */
export type Silence =
	/** Of a script that is compared with source names only, letter for letter. */
	| {readonly kind: 'other-script'}
	/** Figures, or one letter: nothing that has a sound. */
	| {readonly kind: 'no-sound'}
	/** In lower case, where only meanings and paraphrases are looked for. */
	| {readonly kind: 'lower-case'}
	/** The, of, he: a small word of English. */
	| {readonly kind: 'function-word'}
	| {readonly kind: 'ordinary-word'}
	/** Stands in the document in lower case, too. */
	| {readonly kind: 'lower-elsewhere'}
	| {readonly kind: 'ordinary-name'; readonly what: OrdinaryKind}
	/** A word of these entries, which by itself is no rendering of theirs. */
	| {readonly kind: 'part'; readonly entries: readonly Entry[]}
	/** Sounds like words of these entries, or is near a reading of theirs, but the whole does not fit. */
	| {readonly kind: 'no-fit'; readonly entries: readonly Entry[]}
	/** No word of an entry sounds like it, and no source name can be read so. */
	| {readonly kind: 'nothing-near'};

/** What was considered and decided where a word stands. */
export type PlaceAccount = {
	readonly segment: number;
	readonly span: Span;
	readonly found: string;
	/** The best explained first; overlapping places are explained together. */
	readonly considered: readonly Considered[];
	/** The right rendering that stands there, with everyone it may stand for. */
	readonly right: {readonly text: string; readonly entries: readonly Entry[]} | null;
	/** Another form of a name that no entry has. */
	readonly variant: {readonly evidence: Evidence; readonly confidence: number} | null;
	/** Each word by which nothing was considered, and why; empty where something was, or where a right rendering stands. */
	readonly silences: readonly {readonly word: string; readonly why: readonly Silence[]}[];
};

/** All that was considered in a document. */
export type Proceedings = {
	readonly judged: readonly Judged[];
	/** Those never weighed against others. */
	readonly unlikely: readonly Candidate[];
	readonly variants: readonly Variant[];
};

/** An account for each place where the words stand, folded, in the order of the text; none where they do not. */
export function accountForPlaces(
	context: Context,
	proceedings: Proceedings,
	word: string,
	within?: Span,
): PlaceAccount[] {
	const {keys} = renderingWords(word);
	if (keys.length === 0) return [];
	const accounts: PlaceAccount[] = [];
	for (const sheet of context.sheets) {
		for (let first = 0; first + keys.length <= sheet.words.length; first++) {
			if (!keys.every((key, k) => sheet.words[first + k]!.key === key)) continue;
			const place = {sheet, first, last: first + keys.length - 1};
			if (within !== undefined && !spanContains(within, wordsSpan(sheet, first, place.last))) continue;
			accounts.push(accountForPlace(place, context, proceedings));
		}
	}
	return accounts;
}

type Place = {readonly sheet: Sheet; readonly first: number; readonly last: number};

function accountForPlace(place: Place, context: Context, proceedings: Proceedings): PlaceAccount {
	const {sheet, first, last} = place;
	const segment = sheet.segment.index;
	const span = wordsSpan(sheet, first, last);
	const isHere = (other: {readonly segment?: number; readonly first: number; readonly last: number}) =>
		(other.segment ?? segment) === segment && other.first <= last && first <= other.last;
	const considered: Considered[] = [
		...proceedings.judged.filter(({candidate}) => isHere(candidate)),
		...proceedings.unlikely.filter(isHere).map((candidate) => ({
			candidate,
			odds: candidate.odds,
			added: null,
			outcome: {kind: 'unlikely'} as const,
		})),
	]
		.map(({candidate, odds, added, outcome}) => ({
			candidate,
			suggestion: suggestionFor(candidate, sheet),
			odds,
			confidence: confidenceOf(odds),
			weights: added === null ? candidate.weights : [...candidate.weights, added],
			outcome,
		}))
		.sort((a, b) => rankOf(a) - rankOf(b) || b.odds - a.odds);
	const standing = context.standing[segment]!.find(isHere);
	const variant = proceedings.variants.find(isHere);
	const isExplained = considered.length > 0 || standing !== undefined || variant !== undefined;
	return {
		segment,
		span,
		found: context.document.text.slice(span.start, span.end),
		considered,
		right: standing === undefined ? null : rightRendering(standing, sheet, context),
		variant: variant === undefined ? null : {evidence: variant.evidence[0], confidence: confidenceOf(variant.odds)},
		silences: isExplained ? [] : silencesOf(place, context),
	};
}

/** What stands before what only might have. */
function rankOf({outcome}: Considered): number {
	return outcome.kind === 'stands' ? 0 : outcome.kind === 'unlikely' ? 2 : 1;
}

function rightRendering({first, last, mentions}: Standing, sheet: Sheet, {document}: Context): PlaceAccount['right'] {
	const {start, end} = wordsSpan(sheet, first, last);
	return {text: document.text.slice(start, end), entries: distinct(mentions.map(({form}) => form.entry))};
}

function silencesOf({sheet, first, last}: Place, context: Context): PlaceAccount['silences'] {
	const silences: {word: string; why: Silence[]}[] = [];
	for (let i = first; i <= last; i++) {
		const {start, end} = sheet.words[i]!;
		silences.push({word: context.document.text.slice(start, end), why: whyNothing(sheet, i, context)});
	}
	return silences;
}

function whyNothing(sheet: Sheet, index: number, context: Context): Silence[] {
	const {key, flags, id} = sheet.words[index]!;
	if ((flags & WORD.otherScript) !== 0) return [{kind: 'other-script'}];
	if (!/^[a-z]{2,}$/.test(key)) return [{kind: 'no-sound'}];
	if (!looksNamed(sheet, index)) return [{kind: 'lower-case'}];
	if (isFunctionWord(key)) return [{kind: 'function-word'}];
	const why: Silence[] = [];
	const known = ordinaryName([key]);
	if (known !== null) why.push({kind: 'ordinary-name', what: known.kind});
	if (isEnglishWord(key)) why.push({kind: 'ordinary-word'});
	else if (context.lowerWords.has(key)) why.push({kind: 'lower-elsewhere'});
	const {near, readings, formsWith} = context.termbase;
	const entriesWith = (word: number) => formsWith[word]!.map(({entry}) => entry);
	const own = id < 0 ? [] : distinct(entriesWith(id));
	const others = [
		...[...near.lookUp(key).keys()].filter((word) => word !== id).flatMap(entriesWith),
		...readings.lookUp(key).map(({readable}) => readable.entry),
	];
	if (own.length > 0) why.push({kind: 'part', entries: own});
	else if (others.length > 0) why.push({kind: 'no-fit', entries: distinct(others)});
	else why.push({kind: 'nothing-near'});
	return why;
}

function distinct(entries: readonly Entry[]): Entry[] {
	return [...new Set(entries)];
}
