import {foldWord} from '../documents/fold.js';
import {type Lattice, latticesOf, matchLattice} from '../names/lattice.js';
import {charactersOf, readingsOf} from '../names/readings.js';
import {romanizeSyllable} from '../names/romanize/hangul.js';
import {romanize} from '../names/romanize/romanize.js';
import {readCompounds, readSourceWords} from '../names/source-words.js';
import {isFunctionWord, lemmasOf} from '../names/words.js';
import type {Entry, SourceName} from './entry.js';

/** A word of a source name and what it means. */
export type Unit = {
	/** Positions `[from, to)` in the name: characters of a Chinese, Japanese or Korean name, words of another. */
	readonly from: number;
	readonly to: number;
	/** As the source writes it. */
	readonly text: string;
	/** Base forms of the English words that say what it means. */
	readonly meanings: ReadonlySet<string>;
	/** One character by itself, whose meanings are many. */
	readonly isCharacter: boolean;
};

/** A source name as what its characters or words mean. */
export type Meant = {
	readonly entry: Entry;
	readonly source: string;
	/** How many positions the name has. */
	readonly length: number;
	/** The folded words of the entry's right forms. */
	readonly rightWords: ReadonlySet<string>;
	/** Whether the name is written in characters, of which words are made without spaces. */
	readonly isEastAsian: boolean;
	/** Longer ones first; they may overlap. */
	readonly units: readonly Unit[];
	/** For each word of the entry's right forms the positions that it renders: 上海 for “Shanghai”; empty where none are. */
	readonly own: ReadonlyMap<string, readonly number[]>;
};

const HAN = /^\p{Script=Han}$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Very long names are sentences. */
const MOST_POSITIONS = 12;

/**
 * Source names by the English words that their characters or words mean, so that a name translated as words is found:
 * “Little Joy” for 小欢喜, “New Newspaper” for Новая газета. Cost of a look-up: the names that share the word.
 */
export class MeaningIndex {
	readonly #byWord = new Map<string, Meant[]>();
	readonly #byEntry = new Map<Entry, Meant[]>();

	/** `ownWords` gives the folded words of an entry's right forms. */
	constructor(entries: readonly Entry[], ownWords: (entry: Entry) => ReadonlySet<string>) {
		for (const entry of entries) {
			const seen = new Set<string>();
			for (const name of entry.source) {
				if (seen.has(name.text) || /[·・]/.test(name.text)) continue;
				seen.add(name.text);
				const meant = EAST_ASIAN.test(name.text)
					? readCharacters(entry, name, ownWords(entry))
					: readWords(entry, name, ownWords(entry));
				if (!meant) continue;
				this.#byEntry.set(entry, [...(this.#byEntry.get(entry) ?? []), meant]);
				for (const word of new Set(meant.units.flatMap(({meanings}) => [...meanings]))) {
					const list = this.#byWord.get(word);
					if (list) list.push(meant);
					else this.#byWord.set(word, [meant]);
				}
			}
		}
	}

	/** The names of an entry. */
	of(entry: Entry): readonly Meant[] {
		return this.#byEntry.get(entry) ?? [];
	}

	/** Names of which a character or word means `lemma`, a base form. */
	lookUp(lemma: string): readonly Meant[] {
		return this.#byWord.get(lemma) ?? [];
	}
}

function readCharacters(entry: Entry, {text, language}: SourceName, own: ReadonlySet<string>): Meant | null {
	const characters = charactersOf(text.normalize('NFKC').replace(/[\s\p{P}]/gu, ''));
	if (characters.length === 0 || characters.length > MOST_POSITIONS) return null;
	const units: Unit[] = readCompounds(characters, language).map(({from, to, meanings}) => ({
		from,
		to,
		text: characters.slice(from, to).join(''),
		meanings,
		isCharacter: to - from === 1,
	}));
	characters.forEach((character, at) => {
		const meanings = meaningsOf(character);
		if (meanings.size > 0) units.push({from: at, to: at + 1, text: character, meanings, isCharacter: true});
	});
	if (units.length === 0) return null;
	units.sort((a, b) => b.to - b.from - (a.to - a.from));
	const readBy = (word: string) => charactersReadBy(word, characters, language);
	return meantOf(entry, text, characters.length, true, own, units, readBy);
}

function readWords(entry: Entry, {text, language}: SourceName, own: ReadonlySet<string>): Meant | null {
	const {tokens, words} = readSourceWords(text, language);
	if (words.length === 0 || tokens.length > MOST_POSITIONS) return null;
	const units = words
		.map(({from, to, meanings}) => ({from, to, text: tokens.slice(from, to).join(' '), meanings, isCharacter: false}))
		.sort((a, b) => b.to - b.from - (a.to - a.from));
	const readBy = (word: string) => {
		const exact = tokens.findIndex((token) =>
			romanize(token, language).some(({spelling}) => foldWord(spelling) === word),
		);
		const at = exact >= 0 ? exact : tokens.findIndex((token) => soundsLike(word, token, language));
		return at < 0 ? [] : [at];
	};
	return meantOf(entry, text, tokens.length, false, own, units, readBy);
}

/** Whether a word is what the token of another script sounds like: কংগ্রেস, “Congress”. */
function soundsLike(word: string, token: string, language: string): boolean {
	if (!/^[a-z]{4,}$/.test(word)) return false;
	return latticesOf(token, language, true).some(
		(lattice) => matchLattice(word, lattice, SOUNDS * word.length) !== null,
	);
}

/** What hearing a word in a token may cost for each of its letters. */
const SOUNDS = 0.1;

/** What the right words render is asked of few names, so it is worked out at the first question. */
function meantOf(
	entry: Entry,
	source: string,
	length: number,
	isEastAsian: boolean,
	rightWords: ReadonlySet<string>,
	units: readonly Unit[],
	readBy: (word: string) => readonly number[],
): Meant {
	let own: ReadonlyMap<string, readonly number[]> | null = null;
	return {
		entry,
		source,
		length,
		rightWords,
		isEastAsian,
		units,
		get own() {
			own ??= ownPositions(rightWords, units, readBy);
			return own;
		},
	};
}

/** Which positions each right word renders, by its sound or by what it means. */
function ownPositions(
	words: ReadonlySet<string>,
	units: readonly Unit[],
	readBy: (word: string) => readonly number[],
): Map<string, readonly number[]> {
	return new Map(
		[...words].map((word) => {
			const read = readBy(word);
			if (read.length > 0) return [word, read];
			const unit = units.find(({meanings, isCharacter}) => !isCharacter && meanings.has(word));
			return [word, unit ? Array.from({length: unit.to - unit.from}, (_, at) => unit.from + at) : []];
		}),
	);
}

/** The longest part of a name that one word reads, in characters. */
const MOST_READ = 4;
/** A word reads characters when it costs no more than this for each letter. */
const READS = 0.06;

/** Neighbouring characters that the word reads, in the language of the name; empty where none are. */
function charactersReadBy(word: string, characters: readonly string[], language: string): number[] {
	if (!/^[a-z]{3,}$/.test(word)) return [];
	for (let from = 0; from < characters.length; from++) {
		for (let to = from + 1; to <= Math.min(characters.length, from + MOST_READ); to++) {
			const part = characters.slice(from, to);
			const reads = /\p{Script=Hangul}/u.test(part[0]!)
				? part.map((character) => romanizeSyllable(character) ?? '').join('') === word
				: latticesOf(part.join(''), language, false)
						.slice(0, 1)
						.some((lattice) => isRead(word, lattice));
			if (reads) return part.map((_, at) => from + at);
		}
	}
	return [];
}

/** Whether the word is a reading of all characters, none of them by its meaning. */
function isRead(word: string, lattice: Lattice): boolean {
	const match = matchLattice(word, lattice, READS * word.length);
	return (
		match !== null &&
		match.parts.length === lattice.characters.length &&
		match.parts.every(({system}) => system !== 'meaning')
	);
}

const meant = new Map<string, ReadonlySet<string>>();

/** What a character means by itself; one set for all names that have it. */
function meaningsOf(character: string): ReadonlySet<string> {
	const known = meant.get(character) ?? findMeanings(character);
	meant.set(character, known);
	return known;
}

function findMeanings(character: string): Set<string> {
	const words = new Set<string>();
	if (/\d/.test(character)) return words.add(character);
	const readings = HAN.test(character) ? readingsOf(character) : null;
	if (!readings) return words;
	for (const meaning of readings.meanings) {
		for (const word of meaning.toLowerCase().split(/[^a-z]+/)) {
			if (word.length < 3 || isFunctionWord(word)) continue;
			words.add(word);
			for (const lemma of lemmasOf(word)) words.add(lemma);
		}
	}
	return words;
}
