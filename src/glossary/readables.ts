import {isReading, type Lattice, latticesOf, readingCost, sliceLattice, sourceParts} from '../names/lattice.js';
import {foldHan} from '../names/readings.js';
import {compoundSurname} from '../names/romanize/pinyin.js';
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
};

/** Read character by character in a language of Chinese characters, and not as the sounds of a foreign name. */
export function isNativeReading({language, hearing}: Lattice): boolean {
	return language === 'ko' || language === 'vi' || hearing === 'romaji' || hearing === 'pinyin';
}

export type FormFor = (entry: Entry, part: 'whole' | 'family') => Form | null;

/** A reading of this cost a letter or less is the name read as its own language reads it. */
const NATIVE_COST_PER_LETTER = 0.12;

/** What found text may be a reading of in a source name: the name as a whole, and a person's surname in it. */
export function readablesOf(entry: Entry, name: SourceName, forms: FormFor): Readable[] {
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
		for (const characters of surnameLengths(name.text, native, family))
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
		const costs = lattices.map((lattice) => readingCost(letters, lattice, limit * letters.length));
		const least = Math.min(...costs) / letters.length;
		if (least < most) return least;
	}
	return most;
}

/** How many characters the surname has: as many as its right form reads; where it reads none, one or two. */
function surnameLengths(text: string, native: readonly Lattice[], family: Form): number[] {
	const compound = compoundSurname(text, foldHan);
	if (compound) return [[...compound.surname].length];
	const surname = family.keys.join('');
	for (const characters of [1, 2, 3]) {
		for (const lattice of native)
			if (characters < lattice.slots.length && beginsAs(lattice, characters, surname)) return [characters];
	}
	return [1, 2];
}

/** Whether the preferred rendering, or its surname, is a reading of the characters: the name is then no foreign one. */
function readsAs(lattice: Lattice, whole: Form, entry: Entry): boolean {
	const words = whole.keys;
	// Asked first, since persons share their surnames and the answers are remembered.
	if (entry.kind === 'person' && lattice.slots.length <= 4 && words.some((word) => beginsAs(lattice, 1, word)))
		return true;
	const orders = [words.join(''), [...words.slice(1), words[0]!].join('')];
	return orders.some((order) => isReading(order, lattice, NATIVE_COST_PER_LETTER * order.length));
}

/** What the first characters of names were found to read or not; few surnames make most names. */
const begun = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

/** Whether a word is a reading of the first characters of a name, in the lattice’s language. */
function beginsAs(lattice: Lattice, characters: number, word: string): boolean {
	const {language, slots} = lattice;
	// A character is read otherwise where it is the last.
	const place = characters === slots.length ? 'whole' : 'part';
	const key = `${language} ${place} ${lattice.characters.slice(0, characters).join('')} ${characters} ${word}`;
	const known = begun.get(key);
	if (known !== undefined) return known;
	const begins = isReading(word, sliceLattice(lattice, 0, characters), NATIVE_COST_PER_LETTER * word.length);
	if (begun.size > MOST_REMEMBERED) begun.clear();
	begun.set(key, begins);
	return begins;
}

function readableOf(entry: Entry, source: string, form: Form, part: 'whole' | 'family', lattice: Lattice): Readable {
	return {entry, form, source, part, lattice};
}
