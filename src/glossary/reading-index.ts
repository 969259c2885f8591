import {type Lattice, latticesOf, matchLattice, type ReadingMatch, sliceLattice} from '../names/lattice.js';
import type {Entry} from './entry.js';
import type {Form} from './form.js';

/** A source name, or a person's surname in it, that found text may be a reading of. */
export type Readable = {
	readonly entry: Entry;
	/** The right form for what is read: the preferred one, or the surname. */
	readonly form: Form;
	readonly source: string;
	readonly part: 'whole' | 'family';
	readonly lattice: Lattice;
	/** Shortest and longest reading, in letters. */
	readonly shortest: number;
	readonly longest: number;
};

export type Read = {readonly readable: Readable; readonly match: ReadingMatch};

/** What a reading may cost for each letter found, and no more. */
export const MOST_COST_PER_LETTER = 0.2;

/**
 * The source names of a termbase by what they may begin or end with, so that found text meets only those it could read.
 * The lattices stay lattices: a name with a thousand readings costs its characters' readings, not a thousand keys.
 */
export class ReadingIndex {
	readonly #byHead = new Map<string, Readable[]>();
	readonly #byTail = new Map<string, Readable[]>();
	readonly #remembered = new Map<string, readonly Read[]>();

	/** `forms` gives the form that a whole name or a surname stands for; null leaves that part out. */
	constructor(entries: readonly Entry[], forms: (entry: Entry, part: 'whole' | 'family') => Form | null) {
		for (const entry of entries) {
			const seen = new Set<string>();
			for (const name of entry.source) {
				for (const lattice of latticesOf(name.text, name.language)) {
					for (const readable of readablesOf(entry, name.text, lattice, forms)) {
						const identity = `${readable.lattice.language} ${readable.lattice.characters.join('')} ${readable.form.index}`;
						if (seen.has(identity)) continue;
						seen.add(identity);
						this.#add(readable);
					}
				}
			}
		}
	}

	#add(readable: Readable): void {
		const {slots} = readable.lattice;
		for (const spelling of slots[0]!) push(this.#byHead, spelling.slice(0, 5), readable);
		if (slots.length > 1) for (const spelling of slots.at(-1)!) push(this.#byTail, spelling.slice(-5), readable);
	}

	/** All readings of source names that `found` (folded, without spaces) comes near, in no order. */
	lookUp(found: string): readonly Read[] {
		const known = this.#remembered.get(found);
		if (known) return known;
		const read = this.#search(found);
		if (this.#remembered.size > 200_000) this.#remembered.clear();
		this.#remembered.set(found, read);
		return read;
	}

	#search(found: string): Read[] {
		if (!/^[a-z]{2,40}$/.test(found)) return [];
		const met = new Set<Readable>();
		for (let length = 1; length <= Math.min(5, found.length); length++) {
			for (const readable of this.#byHead.get(found.slice(0, length)) ?? []) met.add(readable);
			for (const readable of this.#byTail.get(found.slice(-length)) ?? []) met.add(readable);
		}
		const reads: Read[] = [];
		for (const readable of met) {
			if (found.length > readable.longest + 3 || found.length < readable.shortest - 2) continue;
			const match = matchLattice(found, readable.lattice, MOST_COST_PER_LETTER * found.length);
			if (match) reads.push({readable, match});
		}
		return reads;
	}
}

function push(map: Map<string, Readable[]>, key: string, readable: Readable): void {
	const list = map.get(key);
	if (!list) map.set(key, [readable]);
	else if (list.at(-1) !== readable) list.push(readable);
}

function readablesOf(
	entry: Entry,
	source: string,
	lattice: Lattice,
	forms: (entry: Entry, part: 'whole' | 'family') => Form | null,
): Readable[] {
	const made: Readable[] = [];
	const make = (part: 'whole' | 'family', read: Lattice) => {
		const form = forms(entry, part);
		if (!form) return;
		const lengths = read.slots.map((slot) => slot.map((spelling) => spelling.length));
		made.push({
			entry,
			form,
			source,
			part,
			lattice: read,
			shortest: lengths.reduce((sum, slot) => sum + Math.min(...slot), 0),
			longest: lengths.reduce((sum, slot) => sum + Math.max(...slot), 0),
		});
	};
	const size = lattice.slots.length;
	// A source name of one character, or one that the glossary gives beside the full name, is the surname itself.
	const longest = Math.max(...entry.source.map((name) => [...name.text].length));
	const isSurname = entry.kind === 'person' && [...source].length < longest && forms(entry, 'family') !== null;
	make(isSurname ? 'family' : 'whole', lattice);
	if (!isSurname && entry.kind === 'person' && size >= 3) {
		make('family', sliceLattice(lattice, 0, 1));
		if (lattice.language === 'ja') make('family', sliceLattice(lattice, 0, 2));
	}
	if (!isSurname && entry.kind === 'person' && size === 2) make('family', sliceLattice(lattice, 0, 1));
	return made;
}
