import {charactersOf, readingsOf} from '../names/readings.js';
import {isFunctionWord, lemmasOf} from '../names/words.js';
import type {Entry} from './entry.js';

/** A source name as what its characters mean. */
export type Meant = {
	readonly entry: Entry;
	readonly source: string;
	readonly characters: readonly string[];
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

	constructor(entries: readonly Entry[]) {
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
				const meant = {entry, source: text, characters, words: characters.map((character) => wordsOf(character))};
				for (const word of new Set(meant.words.flatMap((words) => [...words]))) {
					const list = this.#byWord.get(word);
					if (list) list.push(meant);
					else this.#byWord.set(word, [meant]);
				}
			}
		}
	}

	/** Names one of whose characters means `lemma`, a base form. */
	lookUp(lemma: string): readonly Meant[] {
		return this.#byWord.get(lemma) ?? [];
	}
}

function wordsOf(character: string): Set<string> {
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
