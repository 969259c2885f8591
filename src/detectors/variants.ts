import type {Span} from '../documents/span.js';
import type {Pivot} from '../names/hearing.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isSurname, surnameCultures} from '../names/people.js';
import {nearSkeletons} from '../names/skeleton.js';
import {matchSounds} from '../names/sound.js';
import {isEnglishWord, isFunctionWord, kindsOf} from '../names/words.js';
import {soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import type {Evidence} from './evidence.js';
import {wordsSpan} from './sheet.js';
import {type Place, type UnlistedName, unlistedNames} from './unlisted.js';
import {Scale, soundOdds, type Weight} from './weigh.js';

/** A name that no entry has, standing in another form than the one the document used first. */
export type Variant = {
	readonly segment: number;
	readonly span: Span;
	readonly first: number;
	readonly last: number;
	/** Log-odds that both forms are one name. */
	readonly odds: number;
	readonly weights: readonly Weight[];
	readonly evidence: readonly [Evidence];
};

/** Shorter words resemble each other by chance. */
const LEAST_LETTERS = 4;
/** How far two spellings of one surname may sound from each other, as `soundShare`. */
const MOST_SHARE = 0.09;
/** Brothers and sisters have one surname and given names that may sound alike. */
const MOST_GIVEN_SHARE = 0.05;
/** Names of one document under one key that are compared with a further one; more are a list, and each costs. */
const MOST_COMPARED = 8;

/**
 * Finds a person or organization outside the glossary that is rendered in several ways: “Erich Mannstein”, where it was
 * “Erich Manstein” before. Every place with another form than the first is told, the surname by itself included; which
 * form is right is not said, least of all by majority.
 *
 * Leaves alone: names of one word, two words that are both known names or that differ by an ending (“Kowalska” and
 * “Kowalski”), both forms in one sentence, relatives, and given names behind an East Asian surname, where one sound makes
 * another person. `found` are the document's other mismatches; an entry explains their words. Cost: length of the text.
 */
export function detectVariants(context: Context, found: readonly Candidate[]): Variant[] {
	const names = unlistedNames(context, found);
	const bearers = new Map<string, number>();
	for (const {keys} of names)
		if (keys.length > 1) for (const key of new Set(keys)) bearers.set(key, (bearers.get(key) ?? 0) + 1);
	const alone = new Map(names.filter(({keys}) => keys.length === 1).map((name) => [name.keys[0]!, name.places]));
	const compared = new Map<string, UnlistedName[]>();
	const variants: Variant[] = [];
	for (const name of names) {
		const pair = earlierForm(name, compared, context);
		if (pair === null) continue;
		variants.push(...name.places.map((place) => variantAt(place, name, pair, context)));
		const surname = pair.isSurname && bearers.get(pair.found) === 1 ? (alone.get(pair.found) ?? []) : [];
		const start = startOf(name.places[0]!, context);
		for (const place of surname)
			if (startOf(place, context) > start) variants.push(variantAt(place, null, pair, context));
	}
	return variants.sort((a, b) => a.span.start - b.span.start);
}

/** Two forms of one name: the word that differs, the other form, and how sure it is that both are one. */
type Pair = {
	readonly found: string;
	readonly at: number;
	readonly other: UnlistedName;
	readonly isSurname: boolean;
	readonly scale: Scale;
};

/** The form used before of which this one is a variant; where there is none, it is kept for those that follow. */
function earlierForm(name: UnlistedName, compared: Map<string, UnlistedName[]>, context: Context): Pair | null {
	if (name.keys.length < 2) return null;
	const buckets: UnlistedName[][] = [];
	const tried = new Set<UnlistedName>();
	for (let at = 0; at < name.keys.length; at++) {
		const word = name.keys[at]!;
		if (!mayVary(word, context)) continue;
		const rest = name.keys.map((key, i) => (i === at ? '*' : key)).join(' ');
		for (const skeleton of nearSkeletons(word)) {
			const identity = `${rest} ${skeleton}`;
			const bucket = compared.get(identity) ?? [];
			for (const other of bucket) {
				if (tried.has(other)) continue;
				tried.add(other);
				const pair = pairOf(name, other, at, context);
				if (pair !== null) return pair;
			}
			if (bucket.length === 0) compared.set(identity, bucket);
			if (bucket.length < MOST_COMPARED) buckets.push(bucket);
		}
	}
	for (const bucket of buckets) bucket.push(name);
	return null;
}

/** Whether a word is spelled out and is no ordinary word, so that another spelling of it would be a slip. */
function mayVary(word: string, context: Context): boolean {
	return (
		word.length >= LEAST_LETTERS &&
		/^[a-z]+$/.test(word) &&
		!context.lowerWords.has(word) &&
		!isEnglishWord(word) &&
		ordinaryName([word]) === null
	);
}

function pairOf(name: UnlistedName, other: UnlistedName, at: number, context: Context): Pair | null {
	const found = name.keys[at]!;
	const word = other.keys[at]!;
	if (found === word || (isKnownName(found) && isKnownName(word)) || isInflection(found, word)) return null;
	const same = name.keys.filter((_, i) => i !== at);
	const telling = same.filter(isTelling);
	const isOrganization = same.some(isOrganizationWord);
	const isPerson = [found, word, ...telling].some(isKnownName) || [...name.places, ...other.places].some(isTitled);
	if (isOrganization ? !same.every(isTellingOrKind) : telling.length === 0 || !isPerson) return null;
	const surname = !isOrganization && isSurnameAt(at, name.keys);
	if (!isOrganization && !surname && (same.some(isEastAsian) || speaksOfKin(name, other, context))) return null;
	const sentences = new Set(other.places.map((place) => place.sentence));
	if (name.places.some((place) => sentences.has(place.sentence))) return null;
	const cost = soundCost(found, word, surname ? MOST_SHARE : MOST_GIVEN_SHARE, context.termbase.pivots);
	if (cost === null) return null;
	const scale = new Scale();
	scale.add('the rest of the name is the same', 1.2 + 0.6 * (same.length - 1));
	scale.add('how far the two sound from each other', soundOdds(soundShare(cost, found, word)));
	scale.add('two names that sound alike may be two', -2);
	return {found, at, other, isSurname: surname, scale};
}

/** What the two words cost as the pivot hears them to which they sound most alike; null beyond that share of a word. */
function soundCost(found: string, word: string, share: number, pivots: readonly Pivot[]): number | null {
	const limit = share * 0.5 * Math.min(found.length, word.length);
	const costs = pivots.flatMap((pivot) => matchSounds(found, [[word]], pivot, limit)?.cost ?? []);
	return costs.length === 0 ? null : Math.min(...costs);
}

function variantAt(place: Place, name: UnlistedName | null, pair: Pair, context: Context): Variant {
	const {other, at, scale} = pair;
	const text = ({segment, first, last}: Place) => {
		const {start, end} = wordsSpan(context.sheets[segment]!, first, last);
		return context.document.text.slice(start, end);
	};
	const [before] = other.places as [Place];
	// Where the surname stands by itself, it is compared with the surname.
	const shown = name === null ? {...before, first: before.first + at, last: before.first + at} : before;
	return {
		segment: place.segment,
		span: wordsSpan(context.sheets[place.segment]!, place.first, place.last),
		first: place.first,
		last: place.last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [
			{
				kind: 'variant',
				found: text(place),
				other: text(shown),
				at: wordsSpan(context.sheets[shown.segment]!, shown.first, shown.last),
			},
		],
	};
}

function startOf(place: Place, context: Context): number {
	return context.sheets[place.segment]!.words[place.first]!.start;
}

function isTitled(place: Place): boolean {
	return place.isTitled;
}

function isKnownName(word: string): boolean {
	return isGivenName(word) || isSurname(word);
}

/** Whether a word that both forms have says who is meant: a name, not a small or an ordinary word. */
function isTelling(word: string): boolean {
	if (word.length < 2 || isFunctionWord(word)) return false;
	return isGivenName(word) || (!isEnglishWord(word) && ordinaryName([word]) === null);
}

/** The kinds of organization that are named after somebody or something that may be misspelled. */
const ORGANIZATIONS: ReadonlySet<string> = new Set(
	'newspaper magazine agency-news broadcaster university institute party company bank airline foundation'.split(' '),
);

function isOrganizationWord(word: string): boolean {
	return isEnglishWord(word) && kindsOf(word).some((kind) => ORGANIZATIONS.has(kind));
}

function isTellingOrKind(word: string): boolean {
	return isTelling(word) || isOrganizationWord(word);
}

/**
 * Whether the word that differs is the surname: what the others are says so, else that surnames come last in English.
 * An East Asian surname in front is one though it may be a given name elsewhere (Kim).
 */
function isSurnameAt(at: number, keys: readonly string[]): boolean {
	if (at > 0 && isEastAsian(keys[0]!)) return false;
	const others = keys.filter((_, i) => i !== at);
	const isGiven = others.some((key) => isGivenName(key) && !isSurname(key));
	const isFamily = others.some((key) => isSurname(key) && !isGivenName(key));
	return isGiven === isFamily ? at === keys.length - 1 : isGiven;
}

const EAST_ASIAN: ReadonlySet<string> = new Set(['zh', 'hk', 'ja', 'ko', 'vi']);

function isEastAsian(surname: string): boolean {
	return surnameCultures(surname).some((culture) => EAST_ASIAN.has(culture));
}

/** Endings of number and gender: Petrov and Petrova, Kowalski and Kowalska, the Manns. */
const ENDING = /^(?:[aeou]|e?s)$/;

/** Whether two words differ only by an ending that makes another form, or another person, of the same name. */
function isInflection(a: string, b: string): boolean {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	const ends = [a.slice(same), b.slice(same)];
	return ends.some((end) => ENDING.test(end)) && ends.every((end) => end === '' || end === 'i' || ENDING.test(end));
}

const KIN: ReadonlySet<string> = new Set(
	'brother brothers sister sisters twin twins sibling siblings son sons daughter daughters father mother husband wife cousin uncle aunt nephew niece widow family'.split(
		' ',
	),
);

/** Whether the sentence in which either form is first used speaks of relatives. */
function speaksOfKin(name: UnlistedName, other: UnlistedName, context: Context): boolean {
	return [name.places[0]!, other.places[0]!].some(({segment, first, last}) => {
		const {words} = context.sheets[segment]!;
		return words.slice(Math.max(0, first - 12), last + 13).some((word) => KIN.has(word.key));
	});
}
