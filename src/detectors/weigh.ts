import {WORD} from '../documents/token.js';
import type {Entry} from '../glossary/entry.js';
import {renderingWords} from '../glossary/form.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isHonorific, isPersonTitle, isSameGivenName, isSurname, surnameCultures} from '../names/people.js';
import {segmentPinyin} from '../names/romanize/pinyin.js';
import {isDictionaryWord, isEnglishWord, isFunctionWord} from '../names/words.js';
import type {Context, Neighbours} from './context.js';
import {isCapitalised, type Sheet, type Word} from './sheet.js';

/**
 * Log-odds are how detectors weigh: 0 is even, each 1 about a factor of 2.7. What speaks for and against adds up, so each
 * piece of knowledge has one place and one weight.
 */
export function probability(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}

/** One thing that speaks for a candidate (above 0) or against it, in log-odds; `reason` is for `explain --word`. */
export type Weight = {readonly reason: string; readonly odds: number};

/** Adds up what speaks for and against, and keeps the account. */
export class Scale {
	readonly weights: Weight[] = [];
	odds = 0;

	add(reason: string, odds: number): void {
		if (odds === 0) return;
		this.weights.push({reason, odds});
		this.odds += odds;
	}
}

/** How much an unknown spelling speaks for being an entry's name, given how far it sounds from it (`soundShare`). */
export function soundOdds(share: number): number {
	return 3.4 - 15 * share;
}

/** Longer words resemble each other by chance less often. */
export function lengthOdds(letters: number): number {
	if (letters <= 2) return -2.5;
	if (letters === 3) return -1.4;
	if (letters === 4) return -0.6;
	return letters >= 7 ? 0.6 : 0;
}

/** A capitalised word may be just an ordinary word: a sentence's first, or one the document also has in lower case. */
export function ordinaryOdds(word: Word, context: Context): number {
	const opens = (word.flags & WORD.opensSentence) !== 0 && !standsInQuotes(word, context.document.text);
	// Within a sentence a small word in capitals may be a surname: He, So, An.
	if (isFunctionWord(word.key)) return !opens && isCapitalised(word) && isSurname(word.key) ? -1.5 : -6;
	if (context.lowerWords.has(word.key)) return opens ? -6 : -2;
	if (isEnglishWord(word.key)) return opens ? -6 : -1.5;
	return 0;
}

/** A word alone in quotation marks is a name or a title, and no sentence's first word. */
function standsInQuotes(word: Word, text: string): boolean {
	return /["“”„«‘']/.test(text[word.start - 1] ?? '') && /["“”»’']/.test(text[word.end] ?? '');
}

/**
 * What is right by itself in almost every text — a country, a month, a well-known company — is no near miss of an entry
 * unless much speaks for it.
 */
export function ordinaryNameOdds(sheet: Sheet, first: number, last: number): number {
	const keys = sheet.words.slice(first, last + 1).map((word) => word.key);
	const known = ordinaryName(keys);
	if (known) return known.from === 'wordnet' ? -2.5 : -4.5;
	if (isPartOfOrdinaryName(sheet, first, last)) return -4.5;
	let odds = 0;
	if (keys.length > 1) for (const key of keys) if (ordinaryName([key])?.from !== undefined) odds -= 1.2;
	return odds;
}

/** “Hai” in “Hon Hai”: a well-known name of two words of which one is another matter by itself. */
function isPartOfOrdinaryName(sheet: Sheet, first: number, last: number): boolean {
	const {words, runFirst} = sheet;
	const isKnown = (from: number, to: number) => {
		if (from < 0 || to >= words.length || runFirst[from]! < 0 || runFirst[from] !== runFirst[to]) return false;
		const known = ordinaryName(words.slice(from, to + 1).map((word) => word.key));
		return known !== null && known.from === 'own';
	};
	return isKnown(first - 1, last) || isKnown(first, last + 1);
}

const GEOGRAPHIC: ReadonlySet<string> = new Set(
	'river lake island islands bay strait county district province prefecture city town village street road avenue lane square bridge station airport harbour harbor port valley mountain mountains hill hills park castle temple shrine beach stadium'.split(
		' ',
	),
);

/**
 * What shows that a word names a place and no person: “the Ota River”, “a seminar at Riken, in Wako,”. “In” before a
 * possessive says nothing: “in Hata’s view”.
 */
export function placeOdds(sheet: Sheet, first: number, last: number): number {
	const {words, runFirst} = sheet;
	const next = words[last + 1];
	if (next && GEOGRAPHIC.has(next.key) && runFirst[last + 1]! >= 0 && runFirst[last + 1] === runFirst[last]) return -4;
	const before = words[first - 1];
	const follows = before !== undefined && (words[first]!.flags & WORD.afterSpace) !== 0;
	if (follows && before.key === 'in' && (words[last]!.flags & WORD.possessive) === 0) return -1.2;
	return 0;
}

/**
 * A word behind somebody else's East Asian surname is that person's given name: “Liu Zhenyun” is not Shenyang. Of an
 * entry whose own name has the surname it says nothing.
 */
export function givenNameOdds(sheet: Sheet, first: number, last: number, entry: Entry): number {
	const {words, runFirst} = sheet;
	const before = words[first - 1];
	if (!before || runFirst[first]! < 0 || runFirst[first] !== runFirst[first - 1]) return 0;
	if ((words[first]!.flags & WORD.afterSpace) === 0 || last - first > 1) return 0;
	if (!isEastAsianSurname(before.key) || renderingWords(entry.preferred).keys.includes(before.key)) return 0;
	const known = ordinaryName([before.key]);
	return isHonorific(before.key) || (known !== null && known.from !== 'wordnet') ? 0 : -4;
}

/**
 * Two or more words that are a whole Chinese name of somebody else: “Xie Lan”. To be weighed only where they resemble
 * the entry's name from afar; read letter for letter they may be the entry's own name in another language.
 */
export function otherNameOdds(sheet: Sheet, first: number, last: number, entry: Entry): number {
	if (first === last) return 0;
	const keys = sheet.words.slice(first, last + 1).map((word) => word.key);
	const isOwn = renderingWords(entry.preferred).keys.some((key) => keys.includes(key));
	return !isOwn && isEastAsianSurname(keys[0]!) && segmentPinyin(keys.slice(1).join('')).length > 0 ? -2 : 0;
}

/** A word that is somebody's name in every country's phone book may be somebody else; one that is nobody's is a slip. */
export function knownNameOdds(key: string, entry: Entry): number {
	if (entry.kind !== 'person' && isGivenName(key)) return -2.5;
	return isSurname(key) || isGivenName(key) ? -1 : 0.5;
}

const PLACES: ReadonlySet<string> = new Set(['country', 'nationality', 'city', 'region', 'continent']);

/** A place, an office or a form of address: beside a surname it says where or what a person is, and is no given name. */
export function saysWhereOrWhat(sheet: Sheet, index: number): boolean {
	const {key} = sheet.words[index]!;
	return isHonorific(key) || isPersonTitle([key]) || isFunctionWord(key) || PLACES.has(ordinaryName([key])?.kind ?? '');
}

/** An office, a form of address or an ordinary word beside a name: it says nothing of who is meant. */
export function isPlainRunWord(sheet: Sheet, index: number): boolean {
	const {key} = sheet.words[index]!;
	return (
		isHonorific(key) ||
		isPersonTitle([key]) ||
		ordinaryName([key]) !== null ||
		isFunctionWord(key) ||
		isEnglishWord(key)
	);
}

/** Whether the words begin or end inside a word that hyphens hold together: “Marie Le Pen” in “Jean-Marie Le Pen”. */
export function cutsCompound(sheet: Sheet, first: number, last: number): boolean {
	const word = sheet.words[first]!;
	const beginsInside =
		first > 0 &&
		(word.flags & WORD.afterHyphen) !== 0 &&
		isCapitalised(sheet.words[first - 1]!) &&
		word.start > sheet.words[first - 1]!.end;
	return beginsInside || endsInside(sheet, last);
}

/** “Yoon Kwon” in “Yoon Kwon-geun”; what English ties to a name is a word of its own: “Hata-led”. */
function endsInside(sheet: Sheet, last: number): boolean {
	const next = sheet.words[last + 1];
	return (
		next !== undefined &&
		(next.flags & WORD.afterHyphen) !== 0 &&
		next.start > sheet.words[last]!.end &&
		(next.flags & (WORD.capital | WORD.digit | WORD.otherScript)) === 0 &&
		!isDictionaryWord(next.key) &&
		!isHonorific(next.key)
	);
}

/** Whether most words of the segment are in capitals, as in a heading: case then says nothing. */
export function isInCapitals(sheet: Sheet): boolean {
	let spelled = 0;
	let capitals = 0;
	for (const {flags, start, end} of sheet.words) {
		if (end - start < 2 || (flags & (WORD.digit | WORD.otherScript)) !== 0) continue;
		spelled++;
		if ((flags & WORD.allCapitals) !== 0) capitals++;
	}
	return capitals > 0.6 * spelled;
}

/**
 * A surname behind a given name that is not the entry's is somebody else's; so is one with another name behind it.
 * An office or form of address before it says nothing.
 */
export function strangerOdds(
	place: {readonly first: number; readonly last: number},
	entry: Entry,
	sheet: Sheet,
): number {
	const runFirst = sheet.runFirst[place.first]!;
	const runLast = sheet.runLast[place.last]!;
	let odds = 0;
	if (runFirst >= 0 && runFirst < place.first) odds += neighbourOdds(place.first - 1, entry, sheet);
	if (runLast > place.last) odds += 0.8 * neighbourOdds(place.last + 1, entry, sheet);
	return odds;
}

function neighbourOdds(index: number, entry: Entry, sheet: Sheet): number {
	const {key} = sheet.words[index]!;
	const own = wordsOf(entry);
	if (own.includes(key)) return 0;
	if (isHonorific(key) || isPersonTitle([key])) return 0;
	if (isGivenName(key) && !own.some((word) => isSameGivenName(word, key))) return isEnglishWord(key) ? -2 : -5;
	if (isPlainRunWord(sheet, index)) return 0;
	return entry.kind === 'person' ? -3 : -1.5;
}

/** Where the surname stands first, and a given name of one or two syllables behind it. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['zh', 'hk', 'ko', 'vi']);

function isEastAsianSurname(key: string): boolean {
	return surnameCultures(key).some((culture) => SURNAME_FIRST.has(culture));
}

/**
 * A word that the document has beside another person's given name is that person's surname wherever it stands alone:
 * “Tomohiro Ota … Ota”. A given name that may be the entry's own, in any spelling, says nothing.
 */
export function bearerOdds(key: string, entry: Entry, context: Context): number {
	const neighbours = context.neighbours.get(key);
	if (!neighbours || entry.kind === 'term' || entry.kind === 'title') return 0;
	// Asked first, since it is the same for all whom the word may mean.
	let odds = otherBearers.get(neighbours);
	if (odds === undefined) {
		odds = otherBearerOdds(key, neighbours);
		otherBearers.set(neighbours, odds);
	}
	if (odds === 0) return 0;
	const own = wordsOf(entry);
	const isOwn = (name: string) =>
		[name, ...name.split('-')].some((word) => {
			if (own.some((part) => part === word || isSameGivenName(part, word))) return true;
			const near = context.termbase.near.lookUp(word);
			return own.some((part) => near.has(context.termbase.wordIds.get(part) ?? -1));
		});
	return [...neighbours.before, ...neighbours.behind].some(isOwn) ? 0 : odds;
}

const otherBearers = new WeakMap<Neighbours, number>();

function otherBearerOdds(key: string, neighbours: Neighbours): number {
	const before = [...neighbours.before];
	if (before.some(isGivenName)) return -4;
	if (before.some(isNobodysWord)) return -2.5;
	const behind = [...neighbours.behind];
	const isFirst = isEastAsianSurname(key) || behind.some((word) => word.includes('-'));
	return isFirst && behind.some((word) => isGivenName(word) || isNobodysWord(word)) ? -4 : 0;
}

/** A word that is no ordinary one, no place and no office: beside a surname it is a given name, known or not. */
function isNobodysWord(key: string): boolean {
	return (
		key.length > 1 &&
		!isEnglishWord(key) &&
		!isFunctionWord(key) &&
		!isHonorific(key) &&
		!isPersonTitle([key]) &&
		ordinaryName([key]) === null
	);
}

const preferredWords = new WeakMap<Entry, readonly string[]>();

/** The folded words of an entry's preferred rendering. */
function wordsOf(entry: Entry): readonly string[] {
	const known = preferredWords.get(entry) ?? renderingWords(entry.preferred).keys;
	preferredWords.set(entry, known);
	return known;
}
