import {charactersOf, readingsOf} from '../names/readings.js';
import type {Entry} from './entry.js';
import {hangulUnits, hanUnits, type MeaningUnit} from './meaning-units.js';

/** A source name as what its characters mean. */
export type Meant = {
	readonly entry: Entry;
	readonly source: string;
	/** Those that may mean something: Chinese characters and digits, or syllables of hangul. */
	readonly characters: readonly string[];
	/** Whether the name has no other letters beside them. */
	readonly isWhole: boolean;
	/** For each word of the entry's renderings the characters that it reads: 上海 for “Shanghai”. */
	readonly own: ReadonlyMap<string, readonly number[]>;
	/** Words of several characters, the longest first, then each character by itself. */
	readonly units: readonly MeaningUnit[];
};

const HAN = /^\p{Script=Han}$/u;
const HANGUL = /^\p{Script=Hangul}$/u;
/** In hangul, whose syllables mean more things than characters do. */
const LEAST_SYLLABLES = 3;
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
				const meant = meantBy(text, entry, ownWords);
				if (meant === null || seen.has(meant.characters.join(''))) continue;
				seen.add(meant.characters.join(''));
				this.#byEntry.set(entry, [...(this.#byEntry.get(entry) ?? []), meant]);
				for (const word of new Set(meant.units.flatMap(({words}) => [...words]))) {
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

function meantBy(text: string, entry: Entry, ownWords: (entry: Entry) => ReadonlySet<string>): Meant | null {
	const plain = text.normalize('NFKC').normalize('NFC');
	// A middle dot parts the names of a foreigner, whose characters are sounds.
	if (/[·・]/.test(plain)) return null;
	const own = (characters: readonly string[]) =>
		new Map([...ownWords(entry)].map((word) => [word, readBy(word, characters)]));
	const han = charactersOf(plain).filter((character) => HAN.test(character) || /\d/.test(character));
	if (han.some((character) => HAN.test(character))) {
		const count = han.filter((character) => HAN.test(character)).length;
		if (count < LEAST_CHARACTERS || han.length > MOST_CHARACTERS) return null;
		const isWhole = charactersOf(plain).every((character) => !/\p{L}/u.test(character) || HAN.test(character));
		return {entry, source: text, characters: han, isWhole, own: own(han), units: hanUnits(han)};
	}
	const syllables = [...plain].filter((character) => HANGUL.test(character));
	if (entry.kind === 'person' || syllables.length < LEAST_SYLLABLES || syllables.length > MOST_CHARACTERS) return null;
	const isWhole = [...plain].every((character) => !/\p{L}/u.test(character) || HANGUL.test(character));
	return {entry, source: text, characters: syllables, isWhole, own: own([]), units: hangulUnits(syllables)};
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
