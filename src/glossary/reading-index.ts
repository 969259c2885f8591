import {type Lattice, matchLattice, partsRead, type ReadingMatch} from '../names/lattice.js';
import {partsOfPinyin, segmentPinyin} from '../names/romanize/pinyin.js';
import type {Entry} from './entry.js';
import type {Form} from './form.js';
import {LatticeIndex, latticeAt} from './lattice-index.js';
import {listAt, placesOf} from './lists.js';
import {type FormFor, type Readable, readablesOf} from './readables.js';
import {compileReadings, type ReadingTable} from './reading-table.js';

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

/** A reading that was found: whose, by its place among the readables, and how it was read. */
export type KnownRead = {
	readonly order: number;
	readonly cost: number;
	readonly choices: readonly number[];
	readonly edits: readonly string[];
};

/** What a `ReadingIndex` has worked out: plain data, so that it can be kept and read back as it is. */
export type ReadingKnowledge = {
	readonly table: ReadingTable | null;
	/** By found text. */
	readonly remembered: Map<string, readonly KnownRead[]>;
};

/**
 * The source names of a termbase by what may be read of them. Made at the first question: a text without names asks none.
 */
export class ReadingIndex {
	readonly #entries: readonly Entry[];
	readonly #forms: readonly Form[];
	readonly #formFor: FormFor;
	readonly #remembered: Map<string, readonly KnownRead[]>;
	readonly #reads = new Map<string, readonly Read[]>();
	readonly #readables: Readable[] = [];
	readonly #lattices: Lattice[] = [];
	#table: ReadingTable | null;
	#index: LatticeIndex | null = null;
	#surnames: ReadonlyMap<string, number> | null = null;

	/**
	 * `forms` are those of all entries; `formFor` gives the one that a whole name or a surname stands for, null leaves that
	 * part out. `known` is what an index of the same entries knew.
	 */
	constructor(
		entries: readonly Entry[],
		forms: readonly Form[],
		formFor: FormFor,
		known: ReadingKnowledge | null = null,
	) {
		this.#entries = entries;
		this.#forms = forms;
		this.#formFor = formFor;
		this.#table = known?.table ?? null;
		this.#remembered = known?.remembered ?? new Map();
	}

	/** What it has worked out so far. It is not copied, and grows as more is asked. */
	get knowledge(): ReadingKnowledge {
		return {table: this.#table, remembered: this.#remembered};
	}

	/** All readings of source names that `found` (folded, without spaces) comes near, in no order. */
	lookUp(found: string): readonly Read[] {
		const known = this.#reads.get(found);
		if (known) return known;
		let reads = this.#remembered.get(found);
		if (reads === undefined) {
			reads = /^[a-z]{2,40}$/.test(found) ? this.#search(found) : NOTHING_READ;
			if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear();
			this.#remembered.set(found, reads);
		}
		const read = reads.length === 0 ? NO_READS : reads.map((each) => this.#readOf(each));
		if (this.#reads.size > MOST_REMEMBERED) this.#reads.clear();
		this.#reads.set(found, read);
		return read;
	}

	/**
	 * Chinese persons whose surname is `surname` and whose given name differs from `given` (both folded, without spaces) in
	 * one syllable of two. Names of one given syllable are left out: only the surname would be left to know them by.
	 */
	lookUpSyllables(surname: string, given: string): readonly SyllableRead[] {
		if (given.length < 3) return [];
		const reads: SyllableRead[] = [];
		const {bySurname} = this.#tabled();
		this.#surnames ??= placesOf(bySurname.keys);
		const place = this.#surnames.get(surname);
		if (place === undefined) return reads;
		for (const order of listAt(bySurname, place)) {
			const readable = this.#readableAt(order);
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

	#search(found: string): readonly KnownRead[] {
		const table = this.#tabled();
		this.#index ??= new LatticeIndex(table);
		const reads: KnownRead[] = [];
		for (const {number, limit} of this.#index.near(found)) {
			const match = matchLattice(found, this.#latticeAt(number), limit);
			if (!match) continue;
			const {cost, choices, edits} = match;
			for (const order of listAt(table.readers, number)) reads.push({order, cost, choices, edits});
		}
		// Of readings that are equally good the one counts that the glossary's order puts first.
		return reads.length === 0 ? NOTHING_READ : reads.sort((a, b) => a.order - b.order);
	}

	#readOf({order, cost, choices, edits}: KnownRead): Read {
		const readable = this.#readableAt(order);
		const {lattice} = readable;
		return {readable, match: {lattice, cost, choices, parts: partsRead(lattice, choices), edits}};
	}

	#readableAt(order: number): Readable {
		let readable = this.#readables[order];
		if (readable === undefined) {
			const {entries, forms, sources, isFamily, lattices} = this.#tabled();
			const entry = this.#entries[entries[order]!]!;
			readable = {
				entry,
				form: this.#forms[forms[order]!]!,
				source: entry.source[sources[order]!]!.text,
				part: isFamily[order] === 1 ? 'family' : 'whole',
				lattice: this.#latticeAt(lattices[order]!),
			};
			this.#readables[order] = readable;
		}
		return readable;
	}

	#latticeAt(number: number): Lattice {
		this.#lattices[number] ??= latticeAt(this.#tabled(), number);
		return this.#lattices[number]!;
	}

	#tabled(): ReadingTable {
		if (this.#table) return this.#table;
		const readables = this.#entries.flatMap((entry) => readablesOfEntry(entry, this.#formFor));
		const places = new Map(this.#entries.map((entry, place) => [entry, place]));
		this.#table = compileReadings(readables, (entry) => places.get(entry)!);
		return this.#table;
	}
}

const MOST_REMEMBERED = 200_000;
const NOTHING_READ: readonly KnownRead[] = [];
const NO_READS: readonly Read[] = [];

/** Of all source names of an entry, each lattice once for each form. */
function readablesOfEntry(entry: Entry, forms: FormFor): Readable[] {
	const seen = new Set<string>();
	return entry.source
		.flatMap((name) => readablesOf(entry, name, forms))
		.filter(({lattice, form}) => {
			const identity = `${lattice.language} ${lattice.hearing} ${lattice.characters.join('')} ${form.index}`;
			return !seen.has(identity) && seen.add(identity);
		});
}
