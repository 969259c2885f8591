import {
	type Lattice,
	latticesOf,
	matchLattice,
	type ReadingMatch,
	sliceLattice,
	sourceParts,
} from '../names/lattice.js';
import {partsOfPinyin, segmentPinyin} from '../names/romanize/pinyin.js';
import {nearSkeletons} from '../names/skeleton.js';
import {spellingKey} from '../names/spelling-key.js';
import type {Entry, SourceName} from './entry.js';
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

/** What a reading may cost for each letter found, and no more: a native name is spelled, a foreign one is bent. */
const MOST_NATIVE_COST = 0.14;
const MOST_FOREIGN_COST = 0.2;

/** Read character by character in a language of Chinese characters, and not as the sounds of a foreign name. */
function isNativeReading({language, hearing}: Lattice): boolean {
	return language === 'ko' || language === 'vi' || hearing === 'romaji' || hearing === 'pinyin';
}

/**
 * The source names of a termbase by what they may begin or end with, so that found text meets only those it could read.
 * The lattices stay lattices: a name with a thousand readings costs its characters' readings, not a thousand keys.
 */
export class ReadingIndex {
	readonly #byHead = new Map<string, Readable[]>();
	readonly #bySecond = new Map<string, Readable[]>();
	readonly #bySurname = new Map<string, Readable[]>();
	readonly #bySkeleton = new Map<string, Readable[]>();
	readonly #remembered = new Map<string, readonly Read[]>();

	/** `forms` gives the form that a whole name or a surname stands for; null leaves that part out. */
	constructor(entries: readonly Entry[], forms: FormFor) {
		for (const entry of entries) {
			const seen = new Set<string>();
			for (const name of entry.source) {
				for (const readable of readablesOf(entry, name, forms)) {
					const {lattice} = readable;
					const identity = `${lattice.language} ${lattice.hearing} ${lattice.characters.join('')} ${readable.form.index}`;
					if (seen.has(identity)) continue;
					seen.add(identity);
					this.#add(readable);
				}
			}
		}
	}

	#add(readable: Readable): void {
		const {slots} = readable.lattice;
		if (!isNativeReading(readable.lattice)) {
			// Foreign names are bent on the way, so their beginnings need not be spelled alike; they meet by their consonants.
			const joined = slots.length === 1 ? slots[0]! : [slots.map((slot) => slot[0]!).join('')];
			for (const key of new Set(joined.flatMap(nearSkeletons))) push(this.#bySkeleton, key, readable);
			return;
		}
		const heads = new Set(slots[0]!.map((spelling) => spellingKey(spelling).slice(0, MOST_KEY)));
		for (const head of heads) push(this.#byHead, head, readable);
		if (slots.length >= 3)
			for (const head of new Set(slots[1]!.map((spelling) => spellingKey(spelling).slice(0, MOST_KEY))))
				push(this.#bySecond, head, readable);
		if (readable.lattice.language === 'zh' && readable.part === 'whole' && slots.length === 3)
			// A surname has one reading; others of its character are other words.
			push(this.#bySurname, slots[0]![0]!, readable);
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

	/**
	 * Chinese persons whose surname is `surname` and whose given name differs from `given` (both folded, without spaces) in
	 * one syllable of two. Names of one given syllable are left out: only the surname would be left to know them by.
	 */
	lookUpSyllables(surname: string, given: string): readonly SyllableRead[] {
		if (given.length < 3) return [];
		const reads: SyllableRead[] = [];
		for (const readable of this.#bySurname.get(surname) ?? []) {
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

	#search(found: string): Read[] {
		if (!/^[a-z]{2,40}$/.test(found)) return [];
		const met = new Set<Readable>();
		const key = spellingKey(found);
		for (let length = 1; length <= Math.min(MOST_KEY, key.length); length++) {
			const head = key.slice(0, length);
			for (const readable of this.#byHead.get(head) ?? []) if (mayEnd(key, readable)) met.add(readable);
			// Without its first character: a name cut short, or one character that nobody could read.
			if (found.length >= LEAST_SKIPPED)
				for (const readable of this.#bySecond.get(head) ?? []) if (mayEnd(key, readable)) met.add(readable);
		}
		for (const key of nearSkeletons(found)) for (const readable of this.#bySkeleton.get(key) ?? []) met.add(readable);
		const reads: Read[] = [];
		for (const readable of met) {
			if (found.length > readable.longest + 3 || found.length < leastLength(readable)) continue;
			const match = matchLattice(
				found,
				readable.lattice,
				(isNativeReading(readable.lattice) ? MOST_NATIVE_COST : MOST_FOREIGN_COST) * found.length,
			);
			if (match) reads.push({readable, match});
		}
		return reads;
	}
}

/** Keys of readings are cut to this length; few are longer. */
const MOST_KEY = 6;
/** Shorter names have no letters to spare for a character that is not read. */
const LEAST_SKIPPED = 8;

const endings = new WeakMap<Readable, readonly string[]>();

/** Whether a found key ends as the name's last character may be read, or, where one may be left out, its last but one. */
function mayEnd(key: string, readable: Readable): boolean {
	let tails = endings.get(readable);
	if (!tails) {
		const {slots} = readable.lattice;
		const last = slots.length >= 3 ? slots.slice(-2).flat() : slots.at(-1)!;
		tails = [...new Set(last.map((spelling) => spellingKey(spelling)))];
		endings.set(readable, tails);
	}
	return tails.some((tail) => key.endsWith(tail));
}

function push(map: Map<string, Readable[]>, key: string, readable: Readable): void {
	const list = map.get(key);
	if (!list) map.set(key, [readable]);
	else if (list.at(-1) !== readable) list.push(readable);
}

/** A native name is about as long as its readings; a foreign one loses the vowels that were put between its consonants. */
function leastLength({lattice, shortest}: Readable): number {
	return isNativeReading(lattice) ? shortest - 2 : 0.55 * shortest;
}

type FormFor = (entry: Entry, part: 'whole' | 'family') => Form | null;

/** A reading of this cost a letter or less is the name read as its own language reads it. */
const NATIVE_COST_PER_LETTER = 0.12;

function readablesOf(entry: Entry, name: SourceName, forms: FormFor): Readable[] {
	const parts = sourceParts(name.text);
	const whole = forms(entry, 'whole');
	const family = forms(entry, 'family');
	if (parts.length === 0 || !whole) return [];
	const made: Readable[] = [];
	if (parts.length > 1) {
		// Divided by marks: a foreign name, its surname last.
		for (const lattice of latticesOf(parts.join(''), name.language, true))
			made.push(readableOf(entry, name.text, whole, 'whole', lattice));
		if (family && entry.kind === 'person') {
			for (const lattice of latticesOf(parts.at(-1)!, name.language, true))
				made.push(readableOf(entry, name.text, family, 'family', lattice));
		}
		return made;
	}
	const longest = longestInScript(entry, name.text);
	// A name shorter than the entry's full one is the surname by itself.
	const native = latticesOf(parts[0]!, name.language, false);
	const foreign = latticesOf(parts[0]!, name.language, true);
	const isSurname =
		entry.kind === 'person' && family !== null && (name.text.length < longest || readsBetter(foreign, family, whole));
	const form = isSurname ? family : whole;
	const length = native[0]?.slots.length ?? 0;
	const isNative =
		native.some((lattice) => readsAs(lattice, whole, entry)) ||
		(length > 0 && length <= 3 && name.language.startsWith('ja'));
	for (const lattice of native) {
		made.push(readableOf(entry, name.text, form, isSurname ? 'family' : 'whole', lattice));
		if (isSurname || !family || entry.kind !== 'person' || !isNative) continue;
		for (const characters of surnameLengths(native, family))
			if (characters < length)
				made.push(readableOf(entry, name.text, family, 'family', sliceLattice(lattice, 0, characters)));
	}
	if (!isNative)
		for (const lattice of foreign)
			made.push(readableOf(entry, name.text, form, isSurname ? 'family' : 'whole', lattice));
	return made;
}

/** Length of the entry's longest source name in the script of this one: a surname is shorter than the name it is part of. */
function longestInScript(entry: Entry, text: string): number {
	const script = (name: string) =>
		/\p{Script=Han}/u.test(name) ? 'han' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? 'kana' : 'other';
	const same = entry.source.filter((name) => script(name.text) === script(text));
	return Math.max(...same.map((name) => sourceParts(name.text).join('').length));
}

/** Whether a foreign name's characters sound like the surname alone: the glossary then gives no more than that. */
function readsBetter(foreign: readonly Lattice[], family: Form, whole: Form): boolean {
	const cost = (form: Form) => {
		const letters = form.keys.join('');
		return Math.min(
			...foreign.map(
				(lattice) => (matchLattice(letters, lattice, letters.length)?.cost ?? letters.length) / letters.length,
			),
		);
	};
	return foreign.length > 0 && cost(family) < cost(whole);
}

/** How many characters the surname has: as many as its right form reads; where it reads none, one or two. */
function surnameLengths(native: readonly Lattice[], family: Form): number[] {
	const surname = family.keys.join('');
	for (const characters of [1, 2, 3]) {
		for (const lattice of native) {
			if (
				characters < lattice.slots.length &&
				matchLattice(surname, sliceLattice(lattice, 0, characters), NATIVE_COST_PER_LETTER * surname.length)
			)
				return [characters];
		}
	}
	return [1, 2];
}

/** Whether the preferred rendering, or its surname, is a reading of the characters: the name is then no foreign one. */
function readsAs(lattice: Lattice, whole: Form, entry: Entry): boolean {
	const words = whole.keys;
	const orders = [words.join(''), [...words.slice(1), words[0]!].join('')];
	for (const order of orders) {
		if (matchLattice(order, lattice, NATIVE_COST_PER_LETTER * order.length)) return true;
	}
	if (entry.kind !== 'person' || lattice.slots.length > 4) return false;
	const surname = sliceLattice(lattice, 0, 1);
	return words.some((word) => matchLattice(word, surname, NATIVE_COST_PER_LETTER * word.length) !== null);
}

function readableOf(entry: Entry, source: string, form: Form, part: 'whole' | 'family', lattice: Lattice): Readable {
	const lengths = lattice.slots.map((slot) => slot.map((spelling) => spelling.length));
	return {
		entry,
		form,
		source,
		part,
		lattice,
		shortest: lengths.reduce((sum, slot) => sum + Math.min(...slot), 0),
		longest: lengths.reduce((sum, slot) => sum + Math.max(...slot), 0),
	};
}
