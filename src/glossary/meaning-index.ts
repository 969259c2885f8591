import {foldWord} from '../documents/fold.js';
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
	const readBy = (word: string) => charactersReadBy(word, characters);
	return {entry, source: text, length: characters.length, units, own: ownPositions(own, units, readBy)};
}

function readWords(entry: Entry, {text, language}: SourceName, own: ReadonlySet<string>): Meant | null {
	const {tokens, words} = readSourceWords(text, language);
	if (words.length === 0 || tokens.length > MOST_POSITIONS) return null;
	const units = words
		.map(({from, to, meanings}) => ({from, to, text: tokens.slice(from, to).join(' '), meanings, isCharacter: false}))
		.sort((a, b) => b.to - b.from - (a.to - a.from));
	const spelled = tokens.map((token) => new Set(romanize(token, language).map(({spelling}) => foldWord(spelling))));
	const readBy = (word: string) => spelled.flatMap((spellings, at) => (spellings.has(word) ? [at] : [])).slice(0, 1);
	return {entry, source: text, length: tokens.length, units, own: ownPositions(own, units, readBy)};
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

/** Neighbouring characters whose usual readings make up the word; empty where none do. */
function charactersReadBy(word: string, characters: readonly string[]): number[] {
	for (let from = 0; from < characters.length; from++) {
		let read = '';
		for (let to = from; to < characters.length && read.length < word.length; to++) {
			read += readingsOf(characters[to]!)?.pinyin[0] ?? romanizeSyllable(characters[to]!) ?? '';
			if (read === word) return Array.from({length: to - from + 1}, (_, at) => from + at);
		}
	}
	return [];
}

function meaningsOf(character: string): Set<string> {
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
