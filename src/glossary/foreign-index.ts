import {foldWord} from '../documents/fold.js';
import {inflectionOf, levelRomanized, stemOfNominative, stemsOf} from '../names/inflection.js';
import {romanize} from '../names/romanize/romanize.js';
import type {Entry} from './entry.js';
import {type Form, renderingWords} from './form.js';

/** A source name in Latin letters, its own or as it is romanized. */
export type ForeignName = {
	readonly entry: Entry;
	/** As the source writes it. */
	readonly source: string;
	readonly language: string;
	/** Folded, in Latin letters. */
	readonly keys: readonly string[];
	/** Whether each word has a capital in the source. */
	readonly capitals: readonly boolean[];
	/** What is right where this name stands: the surname where the source name is one. */
	readonly form: Form;
	/** The right rendering is this name, so that only another form of it can be wrong. */
	readonly isRight: boolean;
};

/** Source names as they are romanized, by language and name: plain data, so that it can be kept and read back as it is. */
export type ForeignKnowledge = Map<string, Words>;

type Words = {readonly words: readonly string[]; readonly keys: readonly string[]};

/** How the words of a text stand for those of a name. */
export type ForeignMatch = {readonly name: ForeignName; readonly last: number; readonly isInflected: boolean};

type Node = {readonly next: Map<string, Node>; readonly names: ForeignName[]};
type Family = {readonly inflection: string; readonly isRomanized: boolean; readonly root: Node};

/** Names that are written in Cyrillic are left standing as they are romanized. */
const CYRILLIC = /^[\p{Script=Cyrillic}\p{N}\p{P}\p{Z}’']+$/u;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}\p{S}]+$/u;
const MOST_WORDS = 10;
/** As many letters as every stem has. */
const START_LETTERS = 2;

/**
 * Source names by the stems of their words, so that one is found in whatever form it was left in an English text:
 * “Ministerstva obrany”, “Gazecie Wyborczej”. Cost of a look-up: the endings of its language, whatever the number of names.
 */
export class ForeignIndex {
	readonly #families: Family[] = [];
	/** First letters of the first words, by which nearly every word of a text is passed over. */
	readonly #starts = new Set<string>();

	/** What it has worked out; it is not copied. */
	readonly knowledge: ForeignKnowledge;

	/** `formsOf` gives an entry's forms, the preferred one first; `known` is what an index of the same entries knew. */
	constructor(
		entries: readonly Entry[],
		formsOf: (entry: Entry) => readonly Form[],
		known: ForeignKnowledge | null = null,
	) {
		this.knowledge = known ?? new Map();
		for (const entry of entries) {
			const told = new Set<string>();
			const forms = formsOf(entry);
			for (const {text, language} of entry.source) {
				const isRomanized = CYRILLIC.test(text);
				if (!isRomanized && !LATIN.test(text)) continue;
				const words = isRomanized ? this.#romanized(text, language) : renderingWords(text);
				const {keys} = words;
				if (keys.length === 0 || keys.length > MOST_WORDS || told.has(keys.join(' '))) continue;
				told.add(keys.join(' '));
				const capitals = words.words.map((word) => /^\p{Lu}/u.test(word));
				const add = (from: number, to: number) => {
					const part = keys.slice(from, to);
					this.#add({
						entry,
						source: text,
						language,
						keys: part,
						capitals: capitals.slice(from, to),
						form: rightForm(forms, part),
						isRight: forms.some(({status, keys: right}) => isRight(status) && sameWords(right, part, isRomanized)),
					});
				};
				add(0, keys.length);
				const surname = surnameAt(forms, keys, language, isRomanized);
				if (surname >= 0 && !told.has(keys[surname]!)) {
					told.add(keys[surname]!);
					add(surname, surname + 1);
				}
			}
		}
	}

	#romanized(text: string, language: string): Words {
		const key = `${language} ${text}`;
		const words = this.knowledge.get(key) ?? romanizedWords(text, language);
		this.knowledge.set(key, words);
		return words;
	}

	#add(name: ForeignName): void {
		const inflection = inflectionOf(name.language);
		const isRomanized = CYRILLIC.test(name.source);
		let family = this.#families.find((one) => one.inflection === inflection && one.isRomanized === isRomanized);
		if (!family) {
			family = {inflection, isRomanized, root: {next: new Map(), names: []}};
			this.#families.push(family);
		}
		let node = family.root;
		name.keys.forEach((key, at) => {
			const word = isRomanized ? levelRomanized(key) : key;
			const stem = stemOfNominative(word, inflection);
			if (at === 0) this.#starts.add(word.slice(0, START_LETTERS));
			const next = node.next.get(stem) ?? {next: new Map(), names: []};
			node.next.set(stem, next);
			node = next;
		});
		node.names.push(name);
	}

	/** Whether a name may begin with the word, by a glance. */
	mayBegin(key: string): boolean {
		return (
			this.#starts.has(key.slice(0, START_LETTERS)) || this.#starts.has(levelRomanized(key).slice(0, START_LETTERS))
		);
	}

	/** All names that begin at the folded word `first`; `joins` says whether a word may belong to the name of the one before. */
	lookUp(keyAt: (word: number) => string | undefined, first: number, joins: (word: number) => boolean): ForeignMatch[] {
		const found: ForeignMatch[] = [];
		for (const {inflection, isRomanized, root} of this.#families) {
			const walk = (node: Node, at: number): void => {
				if (at > first)
					for (const name of node.names) {
						const isInflected = name.keys.some((key, k) => {
							const word = keyAt(first + k)!;
							return isRomanized ? levelRomanized(word) !== levelRomanized(key) : word !== key;
						});
						found.push({name, last: at - 1, isInflected});
					}
				const key = keyAt(at);
				if (key === undefined || node.next.size === 0 || (at > first && !joins(at))) return;
				for (const stem of stemsOf(isRomanized ? levelRomanized(key) : key, inflection)) {
					const next = node.next.get(stem);
					if (next) walk(next, at + 1);
				}
			};
			walk(root, first);
		}
		return found;
	}
}

function romanizedWords(text: string, language: string): Words {
	const words = text
		.split(/[^\p{L}\p{M}\p{N}’']+/u)
		.filter(Boolean)
		.map((word) => romanize(word, language)[0]?.spelling ?? word);
	return {words, keys: words.map(foldWord)};
}

const isRight = (status: Form['status']): boolean =>
	status === 'preferred' || status === 'admitted' || status === 'family' || status === 'variant';

function sameWords(right: readonly string[], keys: readonly string[], isRomanized: boolean): boolean {
	const plain = (word: string) => (isRomanized ? levelRomanized(word) : word);
	return right.length === keys.length && right.every((word, at) => plain(word) === plain(keys[at]!));
}

/** Where the source name is a surname by itself, the surname is right. */
function rightForm(forms: readonly Form[], keys: readonly string[]): Form {
	const [preferred] = forms;
	return (keys.length === 1 ? surnameForm(forms) : undefined) ?? preferred!;
}

/** A person's surname by itself, of one word; undefined where there is none. */
function surnameForm([preferred, ...others]: readonly Form[]): Form | undefined {
	if (preferred!.entry.kind !== 'person' || preferred!.keys.length === 1) return undefined;
	return others.find(
		({status, keys}) =>
			keys.length === 1 && (status === 'family' || (status === 'admitted' && preferred!.keys.includes(keys[0]!))),
	);
}

/** Which word of a person's source name is the surname, or -1: the one that is in the right rendering, else the last. */
function surnameAt(forms: readonly Form[], keys: readonly string[], language: string, isRomanized: boolean): number {
	const form = surnameForm(forms);
	if (!form || keys.length < 2 || keys.length > 3) return -1;
	const same = keys.findIndex((key) => sameWords(form.keys, [key], isRomanized));
	if (same >= 0) return same;
	return language.startsWith('hu') ? 0 : keys.length - 1;
}
