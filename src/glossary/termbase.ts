import type {Pivot} from '../names/hearing.js';
import type {Entry} from './entry.js';
import {ForeignIndex, type ForeignKnowledge} from './foreign-index.js';
import {type Form, namePartsOf} from './form.js';
import {compileForms, type FormTable, formsOf} from './form-table.js';
import {placesOf} from './lists.js';
import {MeaningIndex, type MeaningKnowledge} from './meaning-index.js';
import {NearIndex, type NearKnowledge} from './near-index.js';
import {OfficeIndex} from './office-index.js';
import {ReadingIndex, type ReadingKnowledge} from './reading-index.js';

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
	/** What it has worked out so far; grows as more is asked. */
	readonly knowledge: TermbaseKnowledge;
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

/**
 * What a termbase has worked out of its entries, and of the texts that it was asked about: plain data, so that it can be
 * kept and read back as it is. It says nothing that cannot be worked out again.
 */
export type TermbaseKnowledge = {
	readonly forms: FormTable;
	readonly near: NearKnowledge;
	readonly readings: ReadingKnowledge;
	/** Null until something was asked. */
	readonly meanings: MeaningKnowledge | null;
	readonly foreign: ForeignKnowledge;
};

/**
 * Compiles entries into a termbase. Entries of several files are one list; ids are unique (`parseGlossaries` sees to it).
 *
 * `known` is what a termbase of the same entries knew: with it nothing is worked out twice, and the answers are the same.
 */
export function buildTermbase(entries: readonly Entry[], known: TermbaseKnowledge | null = null): Termbase {
	const table = known?.forms ?? compileForms(entries);
	const forms = formsOf(table, entries);
	const {vocabulary} = table;
	const pivots = vocabulary.map(() => new Set<Pivot>());
	const formsWith: Form[][] = vocabulary.map(() => []);
	const byEntry = new Map<Entry, Form[]>(entries.map((entry) => [entry, []]));
	const allPivots = new Set<Pivot>(['en']);
	const phrases = new PhraseTrie(vocabulary.length);
	for (const form of forms) {
		byEntry.get(form.entry)!.push(form);
		phrases.add(form.ids, form);
		for (const pivot of form.pivots) allPivots.add(pivot);
		if (form.status === 'forbidden' || form.status === 'source' || form.status === 'variant') continue;
		for (const id of new Set([...form.ids, ...form.joinedIds])) {
			if (id < 0) continue;
			formsWith[id]!.push(form);
			for (const pivot of form.pivots) pivots[id]!.add(pivot);
		}
	}
	const near = new NearIndex(vocabulary, pivots, known?.near);
	const readings = new ReadingIndex(
		entries,
		forms,
		(entry, part) => formFor(byEntry.get(entry)!, part),
		known?.readings,
	);
	const meanings = new MeaningIndex(
		entries,
		(entry) => new Set(byEntry.get(entry)!.flatMap((form) => (isRight(form) ? form.keys : []))),
		known?.meanings,
	);
	const foreign = new ForeignIndex(entries, (entry) => byEntry.get(entry)!, known?.foreign);
	return {
		entries,
		byId: new Map(entries.map((entry) => [entry.id, entry])),
		forms,
		formsOf: byEntry,
		vocabulary,
		wordIds: placesOf(vocabulary),
		formsWith,
		phrases,
		pivots: [...allPivots],
		near,
		meanings,
		foreign,
		offices: new OfficeIndex(entries),
		readings,
		get knowledge() {
			return {
				forms: table,
				near: near.knowledge,
				readings: readings.knowledge,
				meanings: meanings.knowledge,
				foreign: foreign.knowledge,
			};
		},
	};
}

function isRight(form: Form): boolean {
	return form.status === 'preferred' || form.status === 'admitted' || form.status === 'family';
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
