import {foldWord} from '../documents/fold.js';
import {readWords, WORD, Words} from '../documents/token.js';
import {type Pivot, pivotOf} from '../names/hearing.js';
import {isReading, latticesOf, sliceLattice} from '../names/lattice.js';
import {isGivenName} from '../names/people.js';
import {foldHan} from '../names/readings.js';
import {koreanSurnameSpellings, romanizeSyllable} from '../names/romanize/hangul.js';
import {chineseSurnameSpellings} from '../names/romanize/pinyin.js';
import type {Entry} from './entry.js';

/**
 * What a form is to its entry. `variant` is right though the glossary does not list it, and never
 * suggested: a title without its article, umlauts written out. Two are derived for persons: `family` is the surname by itself, right once the person is
 * known; `swapped` has surname and given name changed about, never right but found as a rendering of its own. `source` is
 * the name as a source language writes it, found where it was left untranslated.
 */
export type FormStatus = 'preferred' | 'admitted' | 'forbidden' | 'variant' | 'family' | 'swapped' | 'source';

/** One rendering of an entry, read into words as a text is. */
export type Form = {
	/** Position in the termbase's list of forms. */
	readonly index: number;
	readonly entry: Entry;
	readonly text: string;
	readonly status: FormStatus;
	/** As the glossary writes them, parallel to `keys`. */
	readonly words: readonly string[];
	/** Folded. */
	readonly keys: readonly string[];
	/** Indexes of `keys` in the termbase's vocabulary. */
	readonly ids: readonly number[];
	/** Vocabulary indexes of each two neighbouring words written as one (`lindan`), where a text may join them; else -1. */
	readonly joinedIds: readonly number[];
	/** Hearings by which the entry's name may have passed, never empty. */
	readonly pivots: readonly Pivot[];
};

const reader = new Words();

/** The words of a rendering, as they stand and folded. */
export function renderingWords(text: string): {words: string[]; keys: string[]; flags: number[]} {
	readWords(text, 0, text.length, reader);
	const words: string[] = [];
	const keys: string[] = [];
	const flags: number[] = [];
	for (let i = 0; i < reader.count; i++) {
		const word = text.slice(reader.start[i], reader.end[i]);
		words.push(word);
		keys.push(foldWord(word));
		flags.push(reader.flags[i]!);
		if ((reader.flags[i]! & WORD.possessive) !== 0) {
			// Inside a rendering a possessive is part of it: “Prosecutor’s Office”, “Bill & Ted’s …”.
			flags[flags.length - 1] = reader.flags[i]! & ~WORD.possessive;
		}
	}
	return {words, keys, flags};
}

/** The hearings of an entry's source languages; English respelling alone where it has no source. */
export function pivotsOf(entry: Entry): Pivot[] {
	const pivots = new Set(entry.source.map((name) => pivotOf(name.language)));
	return pivots.size === 0 ? ['en'] : [...pivots];
}

/** Small words that belong to the surname behind them. */
const PARTICLES = new Set(
	'de da do dos das di del della des du la le les van von der den ter ten zu bin ibn ben al el st saint san santa mac abu ap'.split(
		' ',
	),
);

/** What may stand behind a surname and is no part of it. */
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** Which words of a person's preferred rendering are the surname: `[start, end)` in words. */
export type NameParts = {readonly familyStart: number; readonly familyEnd: number};

/**
 * Finds the surname in a person's preferred rendering: by an admitted form that is a part of it, else by which of its
 * words reads the first characters of the source name, else by the habit of English: last, with its particles and
 * whatever a hyphen ties to it, before “Jr.”. Null for a single name.
 */
export function namePartsOf(entry: Entry, keys: readonly string[]): NameParts | null {
	if (entry.kind !== 'person' || keys.length < 2) return null;
	for (const admitted of entry.admitted) {
		const part = renderingWords(admitted).keys;
		if (part.length >= keys.length || part.length === 0) continue;
		// A given name in front says that the form is a shorter full name: “Tony Leung” of “Tony Leung Chiu-wai”.
		const isShorter = part.length > 1 && isGivenName(part[0]!);
		if (!isShorter && part.every((key, i) => keys[i] === key)) return {familyStart: 0, familyEnd: part.length};
		const offset = keys.length - part.length;
		if (part.every((key, i) => keys[offset + i] === key)) return {familyStart: offset, familyEnd: keys.length};
	}
	const {flags} = renderingWords(entry.preferred);
	const isTied = (word: number) => word < keys.length && (flags[word]! & WORD.afterHyphen) !== 0;
	if (isFamilyFirst(entry, keys)) {
		let end = 1;
		while (end < keys.length - 1 && isTied(end)) end++;
		return {familyStart: 0, familyEnd: end};
	}
	const inner = innerFamily(entry, keys);
	if (inner > 0) return {familyStart: inner, familyEnd: inner + 1};
	const end = keys.length > 2 && SUFFIXES.has(keys.at(-1)!) ? keys.length - 1 : keys.length;
	let start = end - 1;
	while (start > 1 && (isTied(start) || PARTICLES.has(keys[start - 1]!))) start--;
	return {familyStart: start, familyEnd: end};
}

/**
 * Where a Chinese name stands behind an English given name, the word that reads its first character: 1 in “Tony Leung
 * Chiu-wai”; 0 where there is none.
 */
function innerFamily(entry: Entry, keys: readonly string[]): number {
	if (keys.length < 3 || !isGivenName(keys[0]!)) return 0;
	const names = entry.source.filter(({text}) => HAN_NAME.test(text) && text.length <= 3);
	const reads = (at: number) =>
		names.some(({text, language}) =>
			latticesOf(text, language, false).some((lattice) =>
				isReading(keys[at]!, sliceLattice(lattice, 0, 1), READS * keys[at]!.length),
			),
		);
	for (let at = 1; at < keys.length - 1; at++) if (reads(at)) return at;
	return 0;
}

/** Languages of Latin letters that put the surname first. */
const SURNAME_FIRST = new Set(['hu', 'vi']);
const HAN_NAME = /^[\p{Script=Han}々]{2,4}$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,5}$/u;
/** A word reads a surname when it costs no more than this for each letter. */
const READS = 0.12;

/** Whether the rendering keeps the order of the source: its first word reads the source name's first characters. */
function isFamilyFirst(entry: Entry, keys: readonly string[]): boolean {
	const first = keys[0]!;
	const last = keys.at(-1)!;
	for (const name of entry.source) {
		if (SURNAME_FIRST.has(name.language)) {
			const surname = renderingWords(name.text).keys[0];
			if (surname === first) return true;
			if (surname === last) return false;
		}
		const text = name.text.replace(/\s+/gu, '');
		if (HANGUL_NAME.test(text)) {
			const spellings = koreanSurnameSpellings(romanizeSyllable(text[0]!) ?? '');
			if (spellings.includes(first)) return true;
			if (spellings.includes(last)) return false;
		}
		if (!HAN_NAME.test(text)) continue;
		if (pivotOf(name.language) === 'zh') {
			const spellings = chineseSurnameSpellings(text, foldHan);
			if (spellings.includes(first) !== spellings.includes(last)) return spellings.includes(first);
		}
		for (const lattice of latticesOf(text, name.language, false)) {
			for (const characters of [1, 2]) {
				const surname = sliceLattice(lattice, 0, characters);
				const reads = (word: string) => isReading(word, surname, READS * word.length);
				if (reads(first)) return true;
				if (reads(last)) return false;
			}
		}
	}
	return false;
}
