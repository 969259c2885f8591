import {charactersOf, readingsOf} from '../names/readings.js';
import {isFunctionWord, lemmasOf} from '../names/words.js';
import type {Entry} from './entry.js';

/** A source name as what its characters mean. */
export type Meant = {
	readonly entry: Entry;
	readonly source: string;
	readonly characters: readonly string[];
	/** For each word of the entry's renderings the characters that it reads: 上海 for “Shanghai”. */
	readonly own: ReadonlyMap<string, readonly number[]>;
	/** For each character the base forms of English words that say what it means or how it is read. */
	readonly words: readonly ReadonlySet<string>[];
};

const HAN = /^\p{Script=Han}$/u;
/** Names of one character mean too many things, very long ones are sentences. */
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 12;

/**
 * Source names by the English words that their characters mean, so that a name translated as words is found: “Little
 * Joy” for 小欢喜. Cost of a look-up: the names that share the word.
 */
export class MeaningIndex {
	readonly #byWord = new Map<string, Meant[]>();
	readonly #byEntry = new Map<Entry, Meant[]>();

	/** `ownWords` gives the folded words of an entry's right forms. */
	constructor(entries: readonly Entry[], ownWords: (entry: Entry) => ReadonlySet<string>) {
		for (const entry of entries) {
			const seen = new Set<string>();
			for (const {text} of entry.source) {
				const characters = charactersOf(text.normalize('NFKC')).filter(
					(character) => HAN.test(character) || /\d/.test(character),
				);
				const han = characters.filter((character) => HAN.test(character)).length;
				if (
					han < LEAST_CHARACTERS ||
					characters.length > MOST_CHARACTERS ||
					/[·・]/.test(text) ||
					seen.has(characters.join(''))
				)
					continue;
				seen.add(characters.join(''));
				const meant: Meant = {
					entry,
					source: text,
					characters,
					own: new Map([...ownWords(entry)].map((word) => [word, readBy(word, characters)])),
					words: characters.map((character) => wordsOf(character)),
				};
				this.#byEntry.set(entry, [...(this.#byEntry.get(entry) ?? []), meant]);
				for (const word of new Set(meant.words.flatMap((words) => [...words]))) {
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

	/** Names one of whose characters means `lemma`, a base form. */
	lookUp(lemma: string): readonly Meant[] {
		return this.#byWord.get(lemma) ?? [];
	}
}

/** Neighbouring characters whose usual readings make up the word; empty where none do. */
function readBy(word: string, characters: readonly string[]): number[] {
	for (let from = 0; from < characters.length; from++) {
		let read = '';
		for (let to = from; to < characters.length && read.length < word.length; to++) {
			read += readingsOf(characters[to]!)?.pinyin[0] ?? '';
			if (read === word) return Array.from({length: to - from + 1}, (_, i) => from + i);
		}
	}
	return [];
}

const meant = new Map<string, ReadonlySet<string>>();

/** The words of a character, one set for all names that have it. */
function wordsOf(character: string): ReadonlySet<string> {
	const known = meant.get(character) ?? findWords(character);
	meant.set(character, known);
	return known;
}

function findWords(character: string): Set<string> {
	const words = new Set<string>();
	if (/\d/.test(character)) return words.add(character);
	const readings = readingsOf(character);
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
