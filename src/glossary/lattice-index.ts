import {type Lattice, skipCost} from '../names/lattice.js';
import {nearSkeletons} from '../names/skeleton.js';
import {latticesWithin, type WalkedLattice} from '../names/sound-walk.js';
import {spellingKey} from '../names/spelling-key.js';
import {type Lists, listAt, placesOf} from './lists.js';
import {MOST_KEY, type ReadingTable} from './reading-table.js';
import {SoundIndex} from './sound-index.js';

/** A lattice that found text comes near, by its number in the table, and what reading it may cost. */
export type NearLattice = {readonly number: number; readonly limit: number};

/** What a reading may cost for each letter found, and no more: a native name is spelled, a foreign one is bent. */
const MOST_NATIVE_COST = 0.14;
const MOST_FOREIGN_COST = 0.2;
/** Shorter names have no letters to spare for a character that is not read. */
const LEAST_SKIPPED = 8;

/**
 * The distinct lattices of a table by what they may begin and end with, so that found text meets only those it could read.
 *
 * A surname of a hundred persons is one lattice. A found text first tells which characters it may begin and end with, then
 * which names have such a beginning and such an end.
 */
export class LatticeIndex {
	readonly #table: ReadingTable;
	readonly #heads: ReadonlyMap<string, number>;
	readonly #tails: ReadonlyMap<string, number>;
	readonly #skeletons: ReadonlyMap<string, number>;
	readonly #foreign: SoundIndex;
	/** Lattices that were walked, by their numbers; made when first met. */
	readonly #walked: WalkedLattice[];
	/** Which slots the found text may end with, and which lattices it met: marked by the number of the search. */
	readonly #ends: Int32Array;
	readonly #met: Int32Array;
	#search = 0;
	#asked = new Int32Array(256);

	constructor(table: ReadingTable) {
		this.#table = table;
		this.#heads = placesOf(table.slotsByHead.keys);
		this.#tails = placesOf(table.slotsByTail.keys);
		this.#skeletons = placesOf(table.bySkeleton.keys);
		this.#foreign = new SoundIndex(table.foreign, 'tight');
		// Made in full: an array that is filled here and there is searched.
		this.#walked = new Array(table.languages.length);
		this.#ends = new Int32Array(table.slots.length);
		this.#met = new Int32Array(table.languages.length);
	}

	/** The lattices that some reading of is near `found`, which is folded and has no spaces. */
	near(found: string): NearLattice[] {
		this.#search++;
		const near: NearLattice[] = [];
		const walk = (count: number, limit: number) => {
			// In the order of their slots, so that equal beginnings are walked once.
			const asked = this.#asked.subarray(0, count).sort();
			for (const number of asked) this.#walked[number] ??= walkedLattice(this.#table, number);
			latticesWithin(found, this.#walked, asked, count, limit, (number) => near.push({number, limit}));
		};
		walk(this.#meetNative(found), MOST_NATIVE_COST * found.length);
		const foreign = MOST_FOREIGN_COST * found.length;
		walk(this.#meetForeign(found), foreign);
		for (const number of this.#hearForeign(found, foreign)) near.push({number, limit: foreign});
		return near;
	}

	#meetNative(found: string): number {
		const {slotsByHead, slotsByTail, byFirst, bySecond} = this.#table;
		const key = spellingKey(found);
		for (let from = 0; from <= key.length; from++) {
			const place = this.#tails.get(key.slice(from));
			if (place === undefined) continue;
			for (let at = slotsByTail.starts[place]!; at < slotsByTail.starts[place + 1]!; at++)
				this.#ends[slotsByTail.members[at]!] = this.#search;
		}
		let count = 0;
		for (let length = 1; length <= Math.min(MOST_KEY, key.length); length++) {
			const place = this.#heads.get(key.slice(0, length));
			if (place === undefined) continue;
			for (let at = slotsByHead.starts[place]!; at < slotsByHead.starts[place + 1]!; at++) {
				const slot = slotsByHead.members[at]!;
				count = this.#meetEnding(byFirst, slot, found.length, count);
				// Without its first character: a name cut short, or one character that nobody could read.
				if (found.length >= LEAST_SKIPPED) count = this.#meetEnding(bySecond, slot, found.length, count);
			}
		}
		return count;
	}

	#meetEnding({starts, members}: Lists, slot: number, letters: number, count: number): number {
		let met = count;
		for (let at = starts[slot]!; at < starts[slot + 1]!; at++)
			if (this.#mayEnd(members[at]!)) met = this.#meet(members[at]!, letters, met);
		return met;
	}

	/** Whether the found text ends as a lattice's last character may be read, or, where one may be left out, its last but one. */
	#mayEnd(n: number): boolean {
		const {starts, members} = this.#table.slotIds;
		const end = starts[n + 1]!;
		return (
			this.#ends[members[end - 1]!] === this.#search ||
			(skipCost(end - starts[n]!) < Number.POSITIVE_INFINITY && this.#ends[members[end - 2]!] === this.#search)
		);
	}

	/** Foreign names are bent on the way, so their beginnings need not be spelled alike; they meet by their consonants. */
	#meetForeign(found: string): number {
		const {
			bySkeleton: {starts, members},
		} = this.#table;
		let count = 0;
		for (const key of nearSkeletons(found)) {
			const place = this.#skeletons.get(key);
			if (place === undefined) continue;
			for (let at = starts[place]!; at < starts[place + 1]!; at++)
				count = this.#meet(members[at]!, found.length, count);
		}
		return count;
	}

	#hearForeign(found: string, limit: number): Set<number> {
		const met = new Set<number>();
		for (const word of this.#foreign.near(found, limit, mayBeForeign))
			for (const n of listAt(this.#table.foreignLattices, word)) met.add(n);
		return met;
	}

	#meet(n: number, letters: number, count: number): number {
		if (this.#met[n] === this.#search || letters > this.#table.most[n]! || letters < this.#table.least[n]!)
			return count;
		this.#met[n] = this.#search;
		if (count === this.#asked.length) {
			const more = new Int32Array(2 * count);
			more.set(this.#asked);
			this.#asked = more;
		}
		this.#asked[count] = n;
		return count + 1;
	}
}

/** A lattice of a table as a lattice. */
export function latticeAt(table: ReadingTable, number: number): Lattice {
	const ids = [...listAt(table.slotIds, number)];
	return {
		language: table.languages[number]!,
		hearing: table.hearings[number]!,
		characters: table.characters[number]!,
		slots: ids.map((id) => table.slots[id]!),
		systems: ids.map((id) => table.systems[id]!),
	};
}

function walkedLattice(table: ReadingTable, number: number): WalkedLattice {
	const {hearing, slots} = latticeAt(table, number);
	return {hearing, slots, skip: skipCost(slots.length)};
}

function mayBeForeign(found: number, right: number): boolean {
	return found <= right + 3 && found >= 0.55 * right;
}
