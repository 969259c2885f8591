import type {Pivot} from '../names/hearing.js';
import {isFunctionWord} from '../names/words.js';
import type {Entry} from './entry.js';
import {ForeignIndex} from './foreign-index.js';
import {type Form, type FormStatus, namePartsOf, pivotsOf, renderingWords} from './form.js';
import {MeaningIndex} from './meaning-index.js';
import {NearIndex} from './near-index.js';
import {OfficeIndex} from './office-index.js';
import {ReadingIndex} from './reading-index.js';
import {renderingsOf} from './renderings.js';

/** Entries compiled for look-up; made once, used for every document. */
export type Termbase = {
	readonly entries: readonly Entry[];
	readonly byId: ReadonlyMap<string, Entry>;
	/** Every rendering of every entry, read into words. */
	readonly forms: readonly Form[];
	/** Forms of an entry, by its place in `entries`. */
	readonly formsOf: ReadonlyMap<Entry, readonly Form[]>;
	/** Distinct folded words of all forms. */
	readonly vocabulary: readonly string[];
	/** Index of a folded word in the vocabulary, or undefined. */
	readonly wordIds: ReadonlyMap<string, number>;
	/** Right forms that hold a word, by the word's index. */
	readonly formsWith: readonly (readonly Form[])[];
	/** Exact forms as a trie over word indexes. */
	readonly phrases: PhraseTrie;
	/** Every hearing that some entry's name may have passed through, `en` first. */
	readonly pivots: readonly Pivot[];
	readonly near: NearIndex;
	readonly readings: ReadingIndex;
	readonly meanings: MeaningIndex;
	/** Source names in Latin letters. */
	readonly foreign: ForeignIndex;
	/** Offices of persons, for the rule `title`. */
	readonly offices: OfficeIndex;
};

/**
 * Phrases over word indexes, found longest or all at a place in one walk. Cost of a walk: words of the longest phrase
 * that starts there, whatever the number of phrases.
 */
export class PhraseTrie {
	readonly #edges = new Map<number, number>();
	readonly #forms: Form[][] = [[]];
	readonly #words: number;

	constructor(vocabularySize: number) {
		this.#words = vocabularySize;
	}

	add(words: readonly number[], form: Form): void {
		let node = 0;
		for (const word of words) {
			const edge = node * this.#words + word;
			let next = this.#edges.get(edge);
			if (next === undefined) {
				next = this.#forms.length;
				this.#forms.push([]);
				this.#edges.set(edge, next);
			}
			node = next;
		}
		this.#forms[node]!.push(form);
	}

	/** The node behind `word`, or -1. The root is 0. */
	step(node: number, word: number): number {
		return word < 0 ? -1 : (this.#edges.get(node * this.#words + word) ?? -1);
	}

	/** Forms that end at a node. */
	formsAt(node: number): readonly Form[] {
		return this.#forms[node]!;
	}
}

/** Compiles entries into a termbase. Entries of several files are one list; ids are unique (`parseGlossaries` sees to it). */
export function buildTermbase(entries: readonly Entry[]): Termbase {
	const forms: Form[] = [];
	const formsOf = new Map<Entry, Form[]>();
	const wordIds = new Map<string, number>();
	const vocabulary: string[] = [];
	const pivots: Set<Pivot>[] = [];
	const allPivots = new Set<Pivot>(['en']);
	const formsWith: Form[][] = [];
	const idOf = (key: string): number => {
		let id = wordIds.get(key);
		if (id === undefined) {
			id = vocabulary.length;
			wordIds.set(key, id);
			vocabulary.push(key);
			pivots.push(new Set());
			formsWith.push([]);
		}
		return id;
	};
	for (const entry of entries) {
		const own: Form[] = [];
		const heard = pivotsOf(entry);
		for (const pivot of heard) allPivots.add(pivot);
		for (const rendering of renderingsOf(entry)) {
			const {words, keys} = renderingWords(rendering.text);
			if (keys.length === 0) continue;
			const ids = keys.map(idOf);
			const joinedIds = keys
				.slice(1)
				.map((key, i) => (mayBeJoined(rendering.status, rendering.text, keys[i]!, key) ? idOf(keys[i]! + key) : -1));
			const form: Form = {
				index: forms.length,
				entry,
				text: rendering.text,
				status: rendering.status,
				words,
				keys,
				ids,
				joinedIds,
				pivots: heard,
			};
			forms.push(form);
			own.push(form);
			if (form.status === 'forbidden' || form.status === 'source' || form.status === 'variant') continue;
			for (const id of new Set([...ids, ...joinedIds])) {
				if (id < 0) continue;
				formsWith[id]!.push(form);
				for (const pivot of heard) pivots[id]!.add(pivot);
			}
		}
		formsOf.set(entry, own);
	}
	const phrases = new PhraseTrie(vocabulary.length);
	for (const form of forms) phrases.add(form.ids, form);
	return {
		entries,
		byId: new Map(entries.map((entry) => [entry.id, entry])),
		forms,
		formsOf,
		vocabulary,
		wordIds,
		formsWith,
		phrases,
		pivots: [...allPivots],
		near: new NearIndex(vocabulary, pivots),
		meanings: new MeaningIndex(
			entries,
			(entry) => new Set(formsOf.get(entry)!.flatMap((form) => (isRight(form) ? form.keys : []))),
		),
		foreign: new ForeignIndex(entries, (entry) => formsOf.get(entry)!),
		offices: new OfficeIndex(entries),
		readings: new ReadingIndex(entries, (entry, part) => formFor(formsOf.get(entry)!, part)),
	};
}

function isRight(form: Form): boolean {
	return form.status === 'preferred' || form.status === 'admitted' || form.status === 'family';
}

/** Names of letters are sometimes written as one; a figure or a one-letter word beside them is not. */
function mayBeJoined(status: FormStatus, text: string, left: string, right: string): boolean {
	return (
		status !== 'forbidden' &&
		!/[.,&:]/.test(text) &&
		!isFunctionWord(left) &&
		!isFunctionWord(right) &&
		left.length >= 2 &&
		right.length >= 2 &&
		left.length + right.length <= 16 &&
		/^[a-z]+$/.test(left + right)
	);
}

/** The form that a whole name or a surname stands for, or null where the entry has no such form. */
export function formFor(forms: readonly Form[], part: 'whole' | 'family'): Form | null {
	const preferred = forms[0]!;
	if (part === 'whole') return preferred;
	const family = forms.find((form) => form.status === 'family');
	if (family) return family;
	const parts = namePartsOf(preferred.entry, preferred.keys);
	if (!parts) return null;
	const key = preferred.keys.slice(parts.familyStart, parts.familyEnd).join(' ');
	return forms.find((form) => form.status === 'admitted' && form.keys.join(' ') === key) ?? null;
}
