import {foldSourceWord, inflectionOf, isFormOf} from './families.js';
import {foldSource} from './fold-source.js';
import {breaksWord} from './word-breaks.js';

/** A name as a source language writes it, of whoever or whatever `owner` is. */
export type SourceName<T> = {
	readonly owner: T;
	readonly text: string;
	/** BCP 47. */
	readonly language: string;
	/** A surname by itself counts once the whole name has been seen. */
	readonly part: 'whole' | 'family';
	readonly isPerson: boolean;
};

/** A name that stands in a source text. */
export type SourceMention<T> = {
	readonly owner: T;
	/** Into the source text as it stands, half-open, UTF-16. */
	readonly start: number;
	readonly end: number;
	readonly name: SourceName<T>;
	/** False where the words may merely contain the name: 京都 in 東京都. */
	readonly sure: boolean;
};

type CompactName<T> = {readonly name: SourceName<T>; readonly folded: string};
type SpacedName<T> = {readonly name: SourceName<T>; readonly words: readonly string[]};

/** Languages written without spaces between words, or with names inside longer words. */
const COMPACT: ReadonlySet<string> = new Set(['ja', 'zh', 'yue', 'ko', 'th', 'lo', 'km', 'my', 'wuu', 'nan', 'cmn']);

/** Whether names are found in this language by characters rather than by words. */
export function isCompact(language: string): boolean {
	return COMPACT.has(language.toLowerCase().split(/[-_]/)[0]!);
}

const HAN = /\p{Script=Han}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘.][\p{L}\p{M}\p{N}]+)*/gu;
/** The most letters that may part two words of a name, in UTF-16 units. */
const MOST_GAP = 3;

/**
 * Source names by how they begin, found longest first in a line of source text.
 *
 * Cost of building: one pass over the names, at the first line of that sort of language; of a line: its length times
 * the names that begin alike.
 */
export class SourceIndex<T> {
	readonly #names: readonly SourceName<T>[];
	#compact: Map<string, CompactName<T>[]> | null = null;
	readonly #spaced = new Map<string, Map<string, SpacedName<T>[]>>();

	constructor(names: readonly SourceName<T>[]) {
		this.#names = names;
	}

	/** Names in a line, in the order of the line. Of overlapping ones the longest stays; of one place all owners of the name. */
	find(line: string, language: string): SourceMention<T>[] {
		const found = isCompact(language) ? this.#findCompact(line, language) : this.#findSpaced(line, language);
		found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
		const kept: SourceMention<T>[] = [];
		for (const mention of found) {
			const clash = kept.find((other) => other.start < mention.end && mention.start < other.end);
			if (clash && !mayShare(mention, clash)) continue;
			kept.push(mention);
		}
		return kept.sort((a, b) => a.start - b.start);
	}

	#findCompact(line: string, language: string): SourceMention<T>[] {
		const index = this.#compactIndex();
		const folded = foldSource(line);
		const found: SourceMention<T>[] = [];
		for (let at = 0; at < folded.text.length; at++) {
			for (const length of [1, 2]) {
				for (const {name, folded: wanted} of index.get(folded.text.slice(at, at + length)) ?? []) {
					if (!folded.text.startsWith(wanted, at)) continue;
					const start = folded.starts[at]!;
					const end = behindLongMarks(line, folded.ends[at + wanted.length - 1]!);
					if (cutsRun(line, start, end)) continue;
					found.push({owner: name.owner, start, end, name, sure: isSure(name, line, start, end, language)});
				}
			}
		}
		return found;
	}

	#compactIndex(): ReadonlyMap<string, readonly CompactName<T>[]> {
		if (this.#compact) return this.#compact;
		const index = new Map<string, CompactName<T>[]>();
		for (const name of this.#names) {
			const {text: folded} = foldSource(name.text.replace(/[《》〈〉「」『』“”"«»]/gu, ''));
			if (folded === '') continue;
			const key = folded.slice(0, 2);
			const list = index.get(key) ?? [];
			list.push({name, folded});
			index.set(key, list);
		}
		this.#compact = index;
		return index;
	}

	#findSpaced(line: string, language: string): SourceMention<T>[] {
		const index = this.#spacedIndex(language);
		const words = wordsOf(line, language);
		const found: SourceMention<T>[] = [];
		const isHeading = line === line.toUpperCase();
		for (let first = 0; first < words.length; first++) {
			for (const key of keysOf(words[first]!.folded, language)) {
				for (const {name, words: wanted} of index.get(key) ?? []) {
					const last = first + wanted.length - 1;
					if (last >= words.length) continue;
					if (!wanted.every((word, k) => isFormOf(words[first + k]!.folded, word, language))) continue;
					if (words.slice(first, last).some((word, k) => words[first + k + 1]!.start - word.end > MOST_GAP)) continue;
					if (found.some((one) => one.name === name && one.start === words[first]!.start)) continue;
					const start = words[first]!.start;
					const end = words[last]!.end;
					// A capitalised name is not the ordinary word that is spelled alike.
					if (!isHeading && isLowered(line.slice(start, end), name.text)) continue;
					found.push({owner: name.owner, start, end, name, sure: true});
				}
			}
		}
		return found;
	}

	#spacedIndex(language: string): ReadonlyMap<string, readonly SpacedName<T>[]> {
		const tag = language.toLowerCase().split(/[-_]/)[0]!;
		const known = this.#spaced.get(tag);
		if (known) return known;
		const index = new Map<string, SpacedName<T>[]>();
		for (const name of this.#names) {
			const own = name.language.toLowerCase().split(/[-_]/)[0] === tag;
			// A Latin name (an acronym, a site) stands in other languages as it is.
			if (!own && !/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(name.text)) continue;
			const words = wordsOf(name.text, language).map((word) => word.folded);
			if (words.length === 0) continue;
			const key = words[0]!.slice(0, KEY);
			const list = index.get(key) ?? [];
			list.push({name, words});
			index.set(key, list);
		}
		this.#spaced.set(tag, index);
		return index;
	}
}

/** Two owners of one name; and a person named inside his office: 宮本恒靖 in 宮本恒靖監督. */
function mayShare<T>(inner: SourceMention<T>, outer: SourceMention<T>): boolean {
	if (inner.owner === outer.owner) return false;
	if (outer.start === inner.start && outer.end === inner.end) return true;
	return inner.name.isPerson && !outer.name.isPerson && inner.start === outer.start && inner.end < outer.end;
}

const KEY = 2;

/** Under which beginnings a word of the text is looked up: its own, and without the letters that a language puts before a word. */
function keysOf(word: string, language: string): ReadonlySet<string> {
	const keys = new Set([word.slice(0, KEY)]);
	if (inflectionOf(language) === 'semitic')
		for (let cut = 1; cut <= 4 && word.length - cut >= 2; cut++) {
			keys.add(word.slice(cut, cut + KEY));
			keys.add(`ال${word.slice(cut)}`.slice(0, KEY));
		}
	return keys;
}

type SourceWord = {readonly start: number; readonly end: number; readonly folded: string};

function wordsOf(line: string, language: string): SourceWord[] {
	const words: SourceWord[] = [];
	for (const match of line.matchAll(WORD)) {
		const folded = foldSourceWord(match[0], language);
		if (folded !== '') words.push({start: match.index, end: match.index + match[0].length, folded});
	}
	return words;
}

/** Whether the name is capitalised in the glossary and all in lower case here. */
function isLowered(found: string, name: string): boolean {
	return /^\p{Lu}/u.test(name) && !/\p{Lu}/u.test(found);
}

/** Whether a run of Latin letters, digits or katakana goes on beyond the name: ERR in TERRA, ロッテ in シャルロッテ. */
function cutsRun(line: string, start: number, end: number): boolean {
	const joins = (left: string | undefined, right: string | undefined) =>
		left !== undefined &&
		right !== undefined &&
		((LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right) && !(isDigit(left) !== isDigit(right))) ||
			(KATAKANA.test(left) && KATAKANA.test(right)));
	return joins(line[start - 1], line[start]) || joins(line[end - 1], line[end]);
}

const isDigit = (character: string) => /\p{N}/u.test(character);

/** A long mark at the end belongs to the name: folded away, it would be left behind. */
function behindLongMarks(line: string, end: number): number {
	let at = end;
	while (line[at] === 'ー') at++;
	return at;
}

/** Whether a name stands by itself: long enough to be no chance, or with the breaks of words on both sides. */
function isSure<T>(name: SourceName<T>, line: string, start: number, end: number, language: string): boolean {
	// A title that the glossary writes in its marks is an ordinary word without them: 《征途》.
	if (OPENS.test(name.text[0]!) && line[start - 1] !== name.text[0]) return false;
	const text = line.slice(start, end);
	// 外交部长 is the minister, and English may well name the office alone.
	if (/[部局厅庁廳院省署处處所会會社市县縣州区區]$/u.test(text) && /^[长長]/u.test(line.slice(end))) return false;
	const characters = [...text].length;
	const han = [...text].filter((character) => HAN.test(character)).length;
	if (han === 0 && !/\p{Script=Hangul}/u.test(text)) return characters > 1;
	// The dictionary knows few people; their names it cuts anywhere.
	if (characters >= (name.isPerson ? 3 : 5)) return true;
	return !breaksWord(line, start, end, language, name.isPerson);
}

const OPENS = /[《〈「『“‘"«]/u;
