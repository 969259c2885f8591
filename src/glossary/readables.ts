import {
	type Lattice,
	latticesOf,
	matchLattice,
	NATIVE_COST_PER_LETTER,
	readsBeginning,
	sliceLattice,
	sourceParts,
} from '../names/lattice.js';
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
	/** Its place among those of all entries. */
	readonly order: number;
};

/** A readable before all are put in order. */
type Unordered = Omit<Readable, 'order'>;

/** Read character by character in a language of Chinese characters, and not as the sounds of a foreign name. */
export function isNativeReading({language, hearing}: Lattice): boolean {
	return language === 'ko' || language === 'vi' || hearing === 'romaji' || hearing === 'pinyin';
}

export type FormFor = (entry: Entry, part: 'whole' | 'family') => Form | null;

/** What found text may be a reading of in a source name: the name as a whole, and a person's surname in it. */
export function readablesOf(entry: Entry, name: SourceName, forms: FormFor): Unordered[] {
	const parts = sourceParts(name.text);
	const whole = forms(entry, 'whole');
	const family = forms(entry, 'family');
	if (parts.length === 0 || !whole) return [];
	const made: Unordered[] = [];
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
	// Spelled by letters a name is read one way, native or foreign.
	const isNative =
		native[0]?.language === 'letters' ||
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
	if (foreign.length === 0) return false;
	const most = costPerLetter(foreign, whole, 1);
	return most > 0 && costPerLetter(foreign, family, most) < most;
}

/** What reading a form costs a letter; `most` where it is that much or more. Nearly right ones are found soonest. */
function costPerLetter(lattices: readonly Lattice[], form: Form, most: number): number {
	const letters = form.keys.join('');
	for (const limit of [Math.min(NATIVE_COST_PER_LETTER, most), most]) {
		const costs = lattices.map(
			(lattice) => matchLattice(letters, lattice, limit * letters.length)?.cost ?? Number.POSITIVE_INFINITY,
		);
		const least = Math.min(...costs) / letters.length;
		if (least < most) return least;
	}
	return most;
}

/** How many characters the surname has: as many as its right form reads; where it reads none, one or two. */
function surnameLengths(native: readonly Lattice[], family: Form): number[] {
	const surname = family.keys.join('');
	for (const characters of [1, 2, 3]) {
		for (const lattice of native)
			if (characters < lattice.slots.length && readsBeginning(lattice, characters, surname)) return [characters];
	}
	return [1, 2];
}

/** Whether the preferred rendering, or its surname, is a reading of the characters: the name is then no foreign one. */
function readsAs(lattice: Lattice, whole: Form, entry: Entry): boolean {
	const words = whole.keys;
	// Asked first, since persons share their surnames and the answers are remembered.
	if (entry.kind === 'person' && lattice.slots.length <= 4 && words.some((word) => readsBeginning(lattice, 1, word)))
		return true;
	// English puts the surname last, other than most languages whose names are read so: that order is tried first.
	const orders = [[...words.slice(1), words[0]!].join(''), words.join('')];
	return orders.some((order) => matchLattice(order, lattice, NATIVE_COST_PER_LETTER * order.length) !== null);
}

function readableOf(entry: Entry, source: string, form: Form, part: 'whole' | 'family', lattice: Lattice): Unordered {
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
