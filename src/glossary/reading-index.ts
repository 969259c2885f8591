import {matchLattice, type ReadingMatch} from '../names/lattice.js';
import {partsOfPinyin, segmentPinyin} from '../names/romanize/pinyin.js';
import type {Entry} from './entry.js';
import {LatticeIndex} from './lattice-index.js';
import {type FormFor, isNativeReading, type Readable, readablesOf} from './readables.js';

export type Read = {readonly readable: Readable; readonly match: ReadingMatch};

/** A Chinese name with one syllable of the given name wrong. */
export type SyllableRead = {
	readonly readable: Readable;
	readonly character: string;
	readonly found: string;
	readonly right: string;
	/** The two syllables share their initial or their final. */
	readonly alike: boolean;
};

function soundAlike(a: string, b: string): boolean {
	const one = partsOfPinyin(a);
	const other = partsOfPinyin(b);
	return one !== null && other !== null && (one[0] === other[0] || one[1] === other[1]);
}

/**
 * The source names of a termbase by what may be read of them. Made at the first question: a text without names asks none.
 */
export class ReadingIndex {
	readonly #entries: readonly Entry[];
	readonly #forms: FormFor;
	readonly #remembered = new Map<string, readonly Read[]>();
	#made: {readonly lattices: LatticeIndex; readonly bySurname: ReadonlyMap<string, readonly Readable[]>} | null = null;

	/** `forms` gives the form that a whole name or a surname stands for; null leaves that part out. */
	constructor(entries: readonly Entry[], forms: FormFor) {
		this.#entries = entries;
		this.#forms = forms;
	}

	/** All readings of source names that `found` (folded, without spaces) comes near, in no order. */
	lookUp(found: string): readonly Read[] {
		const known = this.#remembered.get(found);
		if (known) return known;
		const read = /^[a-z]{2,40}$/.test(found) ? this.#search(found) : [];
		if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear();
		this.#remembered.set(found, read);
		return read;
	}

	/**
	 * Chinese persons whose surname is `surname` and whose given name differs from `given` (both folded, without spaces) in
	 * one syllable of two. Names of one given syllable are left out: only the surname would be left to know them by.
	 */
	lookUpSyllables(surname: string, given: string): readonly SyllableRead[] {
		if (given.length < 3) return [];
		const reads: SyllableRead[] = [];
		for (const readable of this.#index().bySurname.get(surname) ?? []) {
			const {lattice} = readable;
			for (const syllables of segmentPinyin(given)) {
				if (syllables.length !== 2) continue;
				const wrong = [0, 1].filter((i) => !lattice.slots[i + 1]!.includes(syllables[i]!));
				if (wrong.length !== 1) continue;
				const [at] = wrong as [number];
				const right = lattice.slots[at + 1]![0]!;
				reads.push({
					readable,
					character: lattice.characters[at + 1]!,
					found: syllables[at]!,
					right,
					alike: soundAlike(syllables[at]!, right),
				});
				break;
			}
		}
		return reads;
	}

	#search(found: string): readonly Read[] {
		const reads: Read[] = [];
		for (const {lattice, readables, limit} of this.#index().lattices.near(found)) {
			const match = matchLattice(found, lattice, limit);
			if (match) for (const readable of readables) reads.push({readable, match});
		}
		// Of readings that are equally good the one counts that the glossary's order puts first.
		return reads.length === 0 ? NOTHING_READ : reads.sort((a, b) => a.readable.order - b.readable.order);
	}

	#index() {
		if (this.#made) return this.#made;
		const readables: Readable[] = [];
		for (const entry of this.#entries)
			for (const readable of readablesOfEntry(entry, this.#forms))
				readables.push({...readable, order: readables.length});
		const bySurname = new Map<string, Readable[]>();
		for (const readable of readables) {
			const {language, slots} = readable.lattice;
			if (language !== 'zh' || readable.part !== 'whole' || slots.length !== 3 || !isNativeReading(readable.lattice))
				continue;
			// A surname has one reading; others of its character are other words.
			const surname = slots[0]![0]!;
			const list = bySurname.get(surname);
			if (list) list.push(readable);
			else bySurname.set(surname, [readable]);
		}
		this.#made = {lattices: new LatticeIndex(readables), bySurname};
		return this.#made;
	}
}

const MOST_REMEMBERED = 200_000;
const NOTHING_READ: readonly Read[] = [];

/** Of all source names of an entry, each lattice once for each form. */
function readablesOfEntry(entry: Entry, forms: FormFor): Omit<Readable, 'order'>[] {
	const seen = new Set<string>();
	return entry.source
		.flatMap((name) => readablesOf(entry, name, forms))
		.filter(({lattice, form}) => {
			const identity = `${lattice.language} ${lattice.hearing} ${lattice.characters.join('')} ${form.index}`;
			return !seen.has(identity) && seen.add(identity);
		});
}
