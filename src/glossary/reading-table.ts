import type {Pivot} from '../names/hearing.js';
import {type Lattice, type ReadingLanguage, type ReadingSystem, skipCost} from '../names/lattice.js';
import {nearSkeletons} from '../names/skeleton.js';
import type {Slot} from '../names/sound.js';
import {spellingKey} from '../names/spelling-key.js';
import type {Entry} from './entry.js';
import {type KeyedLists, type Lists, layKeyedLists, layLists, pushTo} from './lists.js';
import {isNativeReading, type Readable} from './readables.js';
import {compileSounds, type SoundTable} from './sound-index.js';

/**
 * The source names of a termbase as what they may be read as: made of its readables once. Plain data, so that it can be
 * kept and read back as it is.
 *
 * Lattices stay lattices: a name with a thousand readings costs its characters' readings, not a thousand keys. Characters
 * are numbered with the ways to read them; distinct lattices stand in the order of how they are heard and of their slots.
 */
export type ReadingTable = {
	/** Every way to read a character, and what each of its spellings is. */
	readonly slots: readonly Slot[];
	readonly systems: readonly (readonly ReadingSystem[])[];
	/** Of each distinct lattice; its slots by number. */
	readonly languages: readonly ReadingLanguage[];
	readonly hearings: readonly Pivot[];
	readonly characters: readonly (readonly string[])[];
	readonly slotIds: Lists;
	/** The least and the most letters that a found text may have. */
	readonly least: Float64Array;
	readonly most: Float64Array;
	/** Who is read by each lattice, by their places in the order of all. */
	readonly readers: Lists;
	/** Of each readable: the place of its entry, of its form, of the name among the entry's, whether it is a surname, its lattice. */
	readonly entries: Int32Array;
	readonly forms: Int32Array;
	readonly sources: Int32Array;
	readonly isFamily: Uint8Array;
	readonly lattices: Int32Array;
	/** Numbers of slots by the keys of what they may be read as, cut for a beginning. */
	readonly slotsByHead: KeyedLists;
	readonly slotsByTail: KeyedLists;
	/** Native lattices by the number of their first slot, and of their second where the first may be left out. */
	readonly byFirst: Lists;
	readonly bySecond: Lists;
	/** Foreign lattices of several readings by the consonants of the usual one. */
	readonly bySkeleton: KeyedLists;
	/** The spellings of other foreign lattices, and the lattices of each. */
	readonly foreign: SoundTable;
	readonly foreignLattices: Lists;
	/** Chinese persons of two given characters by their surname's reading. */
	readonly bySurname: KeyedLists;
};

/** Keys of readings are cut to this length; few are longer. */
export const MOST_KEY = 6;

/** A lattice with what tells it apart. */
type Listed = {
	readonly lattice: Lattice;
	readonly slotIds: readonly number[];
	readonly isNative: boolean;
	readonly readers: number[];
	readonly least: number;
	readonly most: number;
	/** All its readables are of persons. */
	isPersonal: boolean;
};

/** `placeOf` gives an entry's place among all. Cost: the readables. */
export function compileReadings(readables: readonly Readable[], placeOf: (entry: Entry) => number): ReadingTable {
	const numbers = new Map<Slot, number>();
	const systems: (readonly ReadingSystem[])[] = [];
	const listed = listLattices(readables, ({slots, systems: own}) =>
		slots.map((slot, k) => {
			let number = numbers.get(slot);
			if (number === undefined) {
				number = numbers.size;
				numbers.set(slot, number);
				systems.push(own[k]!);
			}
			return number;
		}),
	);
	const lattices = new Int32Array(readables.length);
	listed.forEach(({readers}, n) => {
		for (const reader of readers) lattices[reader] = n;
	});
	return {
		slots: [...numbers.keys()],
		systems,
		languages: listed.map(({lattice}) => lattice.language),
		hearings: listed.map(({lattice}) => lattice.hearing),
		characters: listed.map(({lattice}) => lattice.characters),
		slotIds: layLists(listed.map(({slotIds}) => slotIds)),
		least: Float64Array.from(listed, ({least}) => least),
		most: Float64Array.from(listed, ({most}) => most),
		readers: layLists(listed.map(({readers}) => readers)),
		entries: Int32Array.from(readables, ({entry}) => placeOf(entry)),
		forms: Int32Array.from(readables, ({form}) => form.index),
		sources: Int32Array.from(readables, ({entry, source}) => entry.source.findIndex(({text}) => text === source)),
		isFamily: Uint8Array.from(readables, ({part}) => (part === 'family' ? 1 : 0)),
		lattices,
		...nativeKeys(listed, numbers),
		...foreignKeys(listed),
		bySurname: surnames(readables),
	};
}

function listLattices(readables: readonly Readable[], numbersOf: (lattice: Lattice) => readonly number[]): Listed[] {
	const byIdentity = new Map<string, Listed>();
	readables.forEach(({entry, lattice}, reader) => {
		const slotIds = numbersOf(lattice);
		const read = lattice.language === 'letters' ? '' : slotIds.join(' ');
		const identity = `${lattice.language} ${lattice.hearing} ${lattice.characters.join('|')} ${read}`;
		const known = byIdentity.get(identity);
		if (known) {
			known.readers.push(reader);
			known.isPersonal &&= entry.kind === 'person';
			return;
		}
		const isNative = isNativeReading(lattice);
		const lengths = lattice.slots.map((slot) => slot.map((spelling) => spelling.length));
		const shortest = lengths.reduce((sum, slot) => sum + Math.min(...slot), 0);
		const longest = lengths.reduce((sum, slot) => sum + Math.max(...slot), 0);
		byIdentity.set(identity, {
			lattice,
			slotIds,
			isNative,
			readers: [reader],
			// A native name is about as long as its readings; a foreign one loses the vowels put between its consonants.
			least: isNative ? shortest - 2 : 0.55 * shortest,
			most: longest + 3,
			isPersonal: entry.kind === 'person',
		});
	});
	return [...byIdentity.values()].sort((a, b) => {
		const [one, other] = [a.lattice, b.lattice];
		if (one.hearing !== other.hearing) return one.hearing < other.hearing ? -1 : 1;
		const skips = skipCost(one.slots.length) - skipCost(other.slots.length);
		if (skips < 0 || skips > 0) return skips;
		for (let k = 0; k < a.slotIds.length && k < b.slotIds.length; k++)
			if (a.slotIds[k] !== b.slotIds[k]) return a.slotIds[k]! - b.slotIds[k]!;
		return a.slotIds.length - b.slotIds.length;
	});
}

function nativeKeys(
	listed: readonly Listed[],
	numbers: ReadonlyMap<Slot, number>,
): Pick<ReadingTable, 'slotsByHead' | 'slotsByTail' | 'byFirst' | 'bySecond'> {
	const byFirst: number[][] = Array.from(numbers, () => []);
	const bySecond: number[][] = Array.from(numbers, () => []);
	const heads = new Set<Slot>();
	const tails = new Set<Slot>();
	listed.forEach(({lattice: {slots}, slotIds, isNative}, n) => {
		if (!isNative) return;
		byFirst[slotIds[0]!]!.push(n);
		heads.add(slots[0]!);
		tails.add(slots.at(-1)!);
		if (skipCost(slots.length) === Number.POSITIVE_INFINITY) return;
		bySecond[slotIds[1]!]!.push(n);
		heads.add(slots[1]!);
		tails.add(slots.at(-2)!);
	});
	const slotsByHead = new Map<string, number[]>();
	const slotsByTail = new Map<string, number[]>();
	for (const slot of heads)
		for (const head of new Set(slot.map((spelling) => spellingKey(spelling).slice(0, MOST_KEY))))
			pushTo(slotsByHead, head, numbers.get(slot)!);
	for (const slot of tails)
		for (const tail of new Set(slot.map(spellingKey))) pushTo(slotsByTail, tail, numbers.get(slot)!);
	return {
		slotsByHead: layKeyedLists(slotsByHead),
		slotsByTail: layKeyedLists(slotsByTail),
		byFirst: layLists(byFirst),
		bySecond: layLists(bySecond),
	};
}

/** Longer names of other scripts are whole phrases; found text has no more than 40 letters. */
const LONGEST_FOREIGN = 72;

function foreignKeys(listed: readonly Listed[]): Pick<ReadingTable, 'bySkeleton' | 'foreign' | 'foreignLattices'> {
	const bySkeleton = new Map<string, number[]>();
	const pivots = new Map<string, Set<Pivot>>();
	const lattices = new Map<string, number[]>();
	listed.forEach(({lattice: {slots, hearing}, isNative, isPersonal}, n) => {
		if (isNative) return;
		// A foreign name is spelled by letters, or is a person's, whose characters are read the usual way; in other names
		// some characters may be translated.
		if (slots.length > 1 && !isPersonal) {
			for (const key of nearSkeletons(usualReading(slots))) pushTo(bySkeleton, key, n);
			return;
		}
		for (const spelling of slots.length === 1 ? slots[0]! : [usualReading(slots)]) {
			pushTo(lattices, spelling, n);
			const heard = pivots.get(spelling);
			if (heard) heard.add(hearing);
			else pivots.set(spelling, new Set([hearing]));
		}
	});
	return {
		bySkeleton: layKeyedLists(bySkeleton),
		foreign: compileSounds([...pivots.keys()], [...pivots.values()], (word) => word.length <= LONGEST_FOREIGN),
		foreignLattices: layLists([...lattices.values()]),
	};
}

function usualReading(slots: readonly Slot[]): string {
	return slots.map((slot) => slot[0]!).join('');
}

function surnames(readables: readonly Readable[]): KeyedLists {
	const bySurname = new Map<string, number[]>();
	readables.forEach(({lattice, part}, order) => {
		const {language, slots} = lattice;
		if (language !== 'zh' || part !== 'whole' || slots.length !== 3 || !isNativeReading(lattice)) return;
		// A surname has one reading; others of its character are other words.
		pushTo(bySurname, slots[0]![0]!, order);
	});
	return layKeyedLists(bySurname);
}
