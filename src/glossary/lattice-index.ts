import type {Pivot} from '../names/hearing.js';
import type {Lattice} from '../names/lattice.js';
import {SKIP} from '../names/lattice.js';
import {nearSkeletons} from '../names/skeleton.js';
import type {Slot} from '../names/sound.js';
import {latticesWithin, type WalkedLattice} from '../names/sound-walk.js';
import {spellingKey} from '../names/spelling-key.js';
import {isNativeReading, type Readable} from './readables.js';
import {SoundIndex} from './sound-index.js';

/** A lattice that found text comes near, everyone whose name it is, and what reading it may cost. */
export type NearLattice = {
	readonly lattice: Lattice;
	readonly readables: readonly Readable[];
	readonly limit: number;
};

/** What a reading may cost for each letter found, and no more: a native name is spelled, a foreign one is bent. */
const MOST_NATIVE_COST = 0.14;
const MOST_FOREIGN_COST = 0.2;
/** Keys of readings are cut to this length; few are longer. */
const MOST_KEY = 6;
/** Shorter names have no letters to spare for a character that is not read. */
const LEAST_SKIPPED = 8;

/** A lattice with what tells it apart before it is walked. */
type Listed = WalkedLattice & {
	readonly lattice: Lattice;
	readonly readables: Readable[];
	readonly isNative: boolean;
	/** The least and the most letters that found text may have. */
	readonly least: number;
	readonly most: number;
	/** Its slots as numbers. */
	readonly slotIds: readonly number[];
};

/**
 * Distinct lattices by what they may begin and end with, so that found text meets only those it could read.
 *
 * A surname of a hundred persons is one lattice. Lattices stay lattices: a name with a thousand readings costs its
 * characters' readings, not a thousand keys. Characters are numbered and so are the ways to read them; a found text first
 * tells which of these it may begin and end with, then which names have such a beginning and such an end.
 */
export class LatticeIndex {
	readonly #listed: readonly Listed[];
	/** Numbers of slots by the keys of what they may be read as, cut for a beginning. */
	readonly #slotsByHead = new Map<string, number[]>();
	readonly #slotsByTail = new Map<string, number[]>();
	/** Native lattices by the number of their first slot, and of their second where the first may be left out. */
	readonly #byFirst: readonly (readonly number[])[];
	readonly #bySecond: readonly (readonly number[])[];
	/** Foreign lattices of one reading by what it sounds like, and the others by its consonants. */
	readonly #foreign: ForeignIndex;
	readonly #bySkeleton = new Map<string, number[]>();
	/** Which slots the found text may end with, and which lattices it met: marked by the number of the search. */
	readonly #ends: Int32Array;
	readonly #met: Int32Array;
	#search = 0;
	#asked = new Int32Array(256);

	constructor(readables: readonly Readable[]) {
		const slots = new Map<Slot, number>();
		const numberOf = (slot: Slot) => {
			const number = slots.get(slot) ?? slots.size;
			slots.set(slot, number);
			return number;
		};
		this.#listed = listLattices(readables, numberOf);
		const byFirst: number[][] = Array.from(slots, () => []);
		const bySecond: number[][] = Array.from(slots, () => []);
		const heads = new Set<Slot>();
		const tails = new Set<Slot>();
		this.#listed.forEach((each, n) => {
			const {isNative, slots: own, slotIds} = each;
			if (!isNative) {
				if (!isReadOneWay(each)) for (const key of nearSkeletons(usualReading(own))) push(this.#bySkeleton, key, n);
				return;
			}
			byFirst[slotIds[0]!]!.push(n);
			heads.add(own[0]!);
			tails.add(own.at(-1)!);
			if (own.length < 3) return;
			bySecond[slotIds[1]!]!.push(n);
			heads.add(own[1]!);
			tails.add(own.at(-2)!);
		});
		for (const slot of heads)
			for (const head of new Set(slot.map((spelling) => spellingKey(spelling).slice(0, MOST_KEY))))
				push(this.#slotsByHead, head, slots.get(slot)!);
		for (const slot of tails)
			for (const tail of new Set(slot.map(spellingKey))) push(this.#slotsByTail, tail, slots.get(slot)!);
		this.#byFirst = byFirst;
		this.#bySecond = bySecond;
		this.#foreign = foreignIndex(this.#listed);
		this.#ends = new Int32Array(slots.size);
		this.#met = new Int32Array(this.#listed.length);
	}

	/** The lattices that some reading of is near `found`, which is folded and has no spaces. */
	near(found: string): NearLattice[] {
		this.#search++;
		const near: NearLattice[] = [];
		const take = (n: number, limit: number) => {
			const {lattice, readables} = this.#listed[n]!;
			near.push({lattice, readables, limit});
		};
		const walk = (count: number, limit: number) => {
			// In the order of their slots, so that equal beginnings are walked once.
			const asked = this.#asked.subarray(0, count).sort();
			latticesWithin(found, this.#listed, asked, count, limit, (n) => take(n, limit));
		};
		walk(this.#meetNative(found), MOST_NATIVE_COST * found.length);
		const foreign = MOST_FOREIGN_COST * found.length;
		walk(this.#meetForeign(found), foreign);
		for (const n of this.#hearForeign(found, foreign)) take(n, foreign);
		return near;
	}

	#meetNative(found: string): number {
		const key = spellingKey(found);
		for (let from = 0; from <= key.length; from++)
			for (const slot of this.#slotsByTail.get(key.slice(from)) ?? []) this.#ends[slot] = this.#search;
		let count = 0;
		for (let length = 1; length <= Math.min(MOST_KEY, key.length); length++) {
			for (const slot of this.#slotsByHead.get(key.slice(0, length)) ?? []) {
				for (const n of this.#byFirst[slot]!) if (this.#mayEnd(n)) count = this.#meet(n, found.length, count);
				// Without its first character: a name cut short, or one character that nobody could read.
				if (found.length >= LEAST_SKIPPED)
					for (const n of this.#bySecond[slot]!) if (this.#mayEnd(n)) count = this.#meet(n, found.length, count);
			}
		}
		return count;
	}

	/** Whether the found text ends as a lattice's last character may be read, or, where one may be left out, its last but one. */
	#mayEnd(n: number): boolean {
		const {slotIds} = this.#listed[n]!;
		return (
			this.#ends[slotIds.at(-1)!] === this.#search ||
			(slotIds.length >= 3 && this.#ends[slotIds.at(-2)!] === this.#search)
		);
	}

	/** Foreign names are bent on the way, so their beginnings need not be spelled alike; they meet by their consonants. */
	#meetForeign(found: string): number {
		let count = 0;
		for (const key of nearSkeletons(found))
			for (const n of this.#bySkeleton.get(key) ?? []) count = this.#meet(n, found.length, count);
		return count;
	}

	#hearForeign(found: string, limit: number): Set<number> {
		const met = new Set<number>();
		for (const word of this.#foreign.sounds.near(found, limit, mayBeForeign))
			for (const n of this.#foreign.lattices[word]!) met.add(n);
		return met;
	}

	#meet(n: number, letters: number, count: number): number {
		const {least, most} = this.#listed[n]!;
		if (this.#met[n] === this.#search || letters > most || letters < least) return count;
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

/** Distinct lattices in the order of how they are heard and of their slots. */
function listLattices(readables: readonly Readable[], numberOf: (slot: Slot) => number): Listed[] {
	const byIdentity = new Map<string, Listed>();
	for (const readable of readables) {
		const {lattice, shortest, longest} = readable;
		const {slots, hearing, language} = lattice;
		const slotIds = slots.map(numberOf);
		const read = language === 'letters' ? '' : slotIds.join(' ');
		const identity = `${language} ${hearing} ${lattice.characters.join('|')} ${read}`;
		const known = byIdentity.get(identity);
		if (known) {
			known.readables.push(readable);
			continue;
		}
		const isNative = isNativeReading(lattice);
		byIdentity.set(identity, {
			lattice,
			hearing,
			slots,
			slotIds,
			skip: slots.length >= 3 ? SKIP : Number.POSITIVE_INFINITY,
			readables: [readable],
			isNative,
			// A native name is about as long as its readings; a foreign one loses the vowels put between its consonants.
			least: isNative ? shortest - 2 : 0.55 * shortest,
			most: longest + 3,
		});
	}
	return [...byIdentity.values()].sort((a, b) => {
		if (a.hearing !== b.hearing) return a.hearing < b.hearing ? -1 : 1;
		if (a.skip !== b.skip) return a.skip < b.skip ? -1 : 1;
		for (let k = 0; k < a.slotIds.length && k < b.slotIds.length; k++)
			if (a.slotIds[k] !== b.slotIds[k]) return a.slotIds[k]! - b.slotIds[k]!;
		return a.slotIds.length - b.slotIds.length;
	});
}

/** The spellings of foreign lattices, and the lattices of each. */
type ForeignIndex = {readonly sounds: SoundIndex; readonly lattices: readonly (readonly number[])[]};

function foreignIndex(listed: readonly Listed[]): ForeignIndex {
	const numbers = new Map<string, number>();
	const pivots: Set<Pivot>[] = [];
	const lattices: number[][] = [];
	listed.forEach((each, n) => {
		const {isNative, slots, hearing} = each;
		if (isNative || !isReadOneWay(each)) return;
		const spellings = slots.length === 1 ? slots[0]! : [usualReading(slots)];
		for (const spelling of spellings) {
			let number = numbers.get(spelling);
			if (number === undefined) {
				number = numbers.size;
				numbers.set(spelling, number);
				pivots.push(new Set());
				lattices.push([]);
			}
			pivots[number]!.add(hearing);
			lattices[number]!.push(n);
		}
	});
	const sounds = new SoundIndex([...numbers.keys()], pivots, (word) => word.length <= LONGEST_FOREIGN, 'tight');
	return {sounds, lattices};
}

function usualReading(slots: readonly Slot[]): string {
	return slots.map((slot) => slot[0]!).join('');
}

/**
 * Whether a foreign name is spelled by letters, or is a person’s, whose characters are read the usual way; in other names
 * some characters may be translated.
 */
function isReadOneWay({slots, readables}: Pick<Listed, 'slots' | 'readables'>): boolean {
	return slots.length === 1 || readables.every(({entry}) => entry.kind === 'person');
}

/** Longer names of other scripts are whole phrases; found text has no more than 40 letters. */
const LONGEST_FOREIGN = 72;

function mayBeForeign(found: number, right: number): boolean {
	return found <= right + 3 && found >= 0.55 * right;
}

function push(map: Map<string, number[]>, key: string, number: number): void {
	const list = map.get(key);
	if (list) list.push(number);
	else map.set(key, [number]);
}
