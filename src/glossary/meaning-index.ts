import {foldWord} from '../documents/fold.js';
import {isReading, type Lattice, latticesOf, matchLattice} from '../names/lattice.js';
import {charactersOf, readingsOf} from '../names/readings.js';
import {romanizeSyllable} from '../names/romanize/hangul.js';
import {romanize} from '../names/romanize/romanize.js';
import {readCompounds, readSourceWords} from '../names/source-words.js';
import {remembering} from '../names/words/remembering.js';
import {isFunctionWord, lemmasOf} from '../names/words.js';
import type {Entry, SourceName} from './entry.js';
import {type KeyedLists, layKeyedLists, listAt, placesOf, pushTo} from './lists.js';

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

/** What a `MeaningIndex` has worked out: plain data, so that it can be kept and read back as it is. */
export type MeaningKnowledge = {
	/** Of each name that means something: the place of its entry, and its own among the entry's. */
	readonly entries: Int32Array;
	readonly sources: Int32Array;
	/** Names of which a character or word means a base form. */
	readonly byWord: KeyedLists;
	/** `Meant.own` of the names that were asked for it. */
	readonly own: Map<number, ReadonlyMap<string, readonly number[]>>;
};

/**
 * Source names by the English words that their characters or words mean, so that a name translated as words is found:
 * “Little Joy” for 小欢喜, “New Newspaper” for Новая газета. Cost of a look-up: the names that share the word.
 */
export class MeaningIndex {
	readonly #entries: readonly Entry[];
	readonly #ownWords: (entry: Entry) => ReadonlySet<string>;
	readonly #meant: (Meant | undefined)[] = [];
	#names: MeaningKnowledge | null;
	#places: ReadonlyMap<string, number> | null = null;
	#namesOf: ReadonlyMap<Entry, readonly number[]> | null = null;
	readonly #byEntry = new Map<Entry, readonly Meant[]>();
	readonly #byLemma = new Map<string, readonly Meant[]>();

	/** `ownWords` gives the folded words of an entry's right forms; `known` is what an index of the same entries knew. */
	constructor(
		entries: readonly Entry[],
		ownWords: (entry: Entry) => ReadonlySet<string>,
		known: MeaningKnowledge | null = null,
	) {
		this.#entries = entries;
		this.#ownWords = ownWords;
		this.#names = known;
	}

	/** What it has worked out so far, or null. It is not copied, and grows as more is asked. */
	get knowledge(): MeaningKnowledge | null {
		return this.#names;
	}

	/** The names of an entry. */
	of(entry: Entry): readonly Meant[] {
		let meant = this.#byEntry.get(entry);
		if (meant === undefined) {
			this.#namesOf ??= this.#listByEntry();
			meant = (this.#namesOf.get(entry) ?? []).map((name) => this.#meantAt(name));
			this.#byEntry.set(entry, meant);
		}
		return meant;
	}

	/** Names of which a character or word means `lemma`, a base form. */
	lookUp(lemma: string): readonly Meant[] {
		let meant = this.#byLemma.get(lemma);
		if (meant === undefined) {
			const {byWord} = this.#read();
			this.#places ??= placesOf(byWord.keys);
			const place = this.#places.get(lemma);
			if (place === undefined) return NOTHING_MEANT;
			meant = Array.from(listAt(byWord, place), (name) => this.#meantAt(name));
			this.#byLemma.set(lemma, meant);
		}
		return meant;
	}

	#listByEntry(): ReadonlyMap<Entry, readonly number[]> {
		const names = new Map<Entry, number[]>();
		this.#read().entries.forEach((place, name) => {
			pushTo(names, this.#entries[place]!, name);
		});
		return names;
	}

	/** Reads all names; each is read once more where it is met by a program that has this from another. */
	#read(): MeaningKnowledge {
		if (this.#names) return this.#names;
		const entries: number[] = [];
		const sources: number[] = [];
		const byWord = new Map<string, number[]>();
		this.#entries.forEach((entry, place) => {
			const seen = new Set<string>();
			entry.source.forEach((name, source) => {
				if (seen.has(name.text) || /[·・]/.test(name.text)) return;
				seen.add(name.text);
				const number = entries.length;
				const meant = this.#readName(number, entry, name);
				if (!meant) return;
				this.#meant[number] = meant;
				entries.push(place);
				sources.push(source);
				for (const word of new Set(meant.units.flatMap(({meanings}) => [...meanings]))) pushTo(byWord, word, number);
			});
		});
		this.#names = {
			entries: Int32Array.from(entries),
			sources: Int32Array.from(sources),
			byWord: layKeyedLists(byWord),
			own: new Map(),
		};
		return this.#names;
	}

	#meantAt(number: number): Meant {
		let meant = this.#meant[number];
		if (meant === undefined) {
			const {entries, sources} = this.#read();
			const entry = this.#entries[entries[number]!]!;
			meant = this.#readName(number, entry, entry.source[sources[number]!]!)!;
			this.#meant[number] = meant;
		}
		return meant;
	}

	/** A name as what it means; what its right words render is asked of few, so it is worked out at the first question. */
	#readName(number: number, entry: Entry, name: SourceName): Meant | null {
		const isEastAsian = EAST_ASIAN.test(name.text);
		const read = isEastAsian ? readCharacters(name) : readWords(name);
		if (!read) return null;
		const {length, units, readBy} = read;
		const rightWords = this.#ownWords(entry);
		const owned = () => {
			const {own} = this.#read();
			let known = own.get(number);
			if (known === undefined) {
				known = ownPositions(rightWords, units, readBy);
				own.set(number, known);
			}
			return known;
		};
		return {
			entry,
			source: name.text,
			length,
			rightWords,
			isEastAsian,
			units,
			get own() {
				return owned();
			},
		};
	}
}

const NOTHING_MEANT: readonly Meant[] = [];

/** A name taken apart, and which of its positions a word of English reads. */
type ReadName = {
	readonly length: number;
	readonly units: readonly Unit[];
	readonly readBy: (word: string) => readonly number[];
};

function readCharacters({text, language}: SourceName): ReadName | null {
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
	return {length: characters.length, units, readBy: (word) => charactersReadBy(word, characters, language)};
}

function readWords({text, language}: SourceName): ReadName | null {
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
	return {length: tokens.length, units, readBy};
}

/** Whether a word is what the token of another script sounds like: কংগ্রেস, “Congress”. */
function soundsLike(word: string, token: string, language: string): boolean {
	if (!/^[a-z]{4,}$/.test(word)) return false;
	return latticesOf(token, language, true).some((lattice) => isReading(word, lattice, SOUNDS * word.length));
}

/** What hearing a word in a token may cost for each of its letters. */
const SOUNDS = 0.1;

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

/** What a character means by itself; one set for all names that have it. */
const meaningsOf: (character: string) => ReadonlySet<string> = remembering('character', findMeanings);

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
