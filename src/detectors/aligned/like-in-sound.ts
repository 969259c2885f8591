import {foldWord} from '../../documents/fold.js';
import {WORD} from '../../documents/token.js';
import type {Entry} from '../../glossary/entry.js';
import type {Form} from '../../glossary/form.js';
import {formFor} from '../../glossary/termbase.js';
import {
	type Lattice,
	latticesOf,
	matchLattice,
	type ReadingMatch,
	sliceLattice,
	sourceParts,
} from '../../names/lattice.js';
import {romanize} from '../../names/romanize/romanize.js';
import {matchSounds} from '../../names/sound.js';
import {isEnglishWord} from '../../names/words.js';
import type {Context} from '../context.js';
import {type Sheet, wordsSpan} from '../sheet.js';
import {keyOf, type Likeness, rightForms} from './like.js';

/** Beyond this share of a word two spellings have nothing in common. */
const MOST_SHARE = 0.42;

/** A word, and what it is the plural of: heroes, heroe, hero. */
function withSingulars(key: string, isOneWord: boolean): string[] {
	if (!isOneWord || !key.endsWith('s') || key.length < 5) return [key];
	return key.endsWith('es') ? [key, key.slice(0, -1), key.slice(0, -2)] : [key, key.slice(0, -1)];
}

function lengthAdd(length: number): number {
	return length <= 3 ? -1.8 : length === 4 ? -0.7 : length >= 7 ? 0.7 : 0;
}

/** The name as the source line has it, letter for letter but for marks: München, “Muenchen”; z Tuskiem, “Tuskiem”. */
export function sourceLikeness(
	entry: Entry,
	written: string,
	language: string,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	if (!/\p{Script=Latin}/u.test(written)) return null;
	const key = keyOf(sheet, first, last);
	const isTaken = romanize(written, language).some(
		({spelling}) => foldWord(spelling).replace(/[^a-z0-9]/g, '') === key,
	);
	if (!isTaken || key.length < 3) return null;
	return {
		odds: key.length >= 5 ? 6 : 4.5,
		rule: 'untranslated',
		form: context.termbase.formsOf.get(entry)![0]!,
		evidence: [{kind: 'script', source: written, language}],
	};
}

/** The right forms as they sound. */
export function soundLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	const found = keyOf(sheet, first, last);
	if (!/^[a-z]{2,30}$/.test(found)) return null;
	let best: Likeness | null = null;
	const laid = rightForms(entry, context).flatMap((form) =>
		withSingulars(found, first === last).map((key): [Form, string] => [form, key]),
	);
	for (const [form, key] of laid) {
		const right = form.keys.join('').replace(/[^a-z]/g, '');
		if (right.length < 2 || right.length > 2 * key.length || key.length > 2 * right.length) continue;
		const shorter = Math.min(key.length, right.length);
		for (const pivot of form.pivots) {
			const match = matchSounds(key, [[right]], pivot, MOST_SHARE * shorter);
			if (!match) continue;
			const share = match.cost / shorter;
			// Words of English are told by what they mean; that they sound alike is chance: head coach, high school.
			const chance = share > 0.12 && form.keys.every((each) => isEnglishWord(each)) ? -3.5 : 0;
			const odds = 5 - 14 * share + lengthAdd(shorter) + chance;
			if (best !== null && odds <= best.odds) continue;
			const {start, end} = wordsSpan(sheet, first, last);
			const found = context.document.text.slice(start, end);
			best = {
				odds,
				rule: match.cost === 0 ? 'case' : 'spelling',
				form,
				evidence:
					match.cost === 0
						? [{kind: 'case', right: form.text}]
						: [{kind: 'spelling', found, right: form.text, pivot, edits: match.edits}],
			};
		}
	}
	return best;
}

type EntryLattice = {
	readonly lattice: Lattice;
	readonly source: string;
	readonly form: Form;
	readonly isNative: boolean;
};
const latticesByEntry = new WeakMap<Entry, readonly EntryLattice[]>();

/** What the source names, and surnames in them, may be read as. */
function latticesFor(entry: Entry, context: Context): readonly EntryLattice[] {
	const known = latticesByEntry.get(entry);
	if (known) return known;
	const forms = context.termbase.formsOf.get(entry)!;
	const whole = forms[0]!;
	const family = entry.kind === 'person' ? formFor(forms, 'family') : null;
	const all: EntryLattice[] = [];
	for (const {text, language} of entry.source) {
		const parts = sourceParts(text);
		const readings: [string, Form][] = [[parts.join(''), whole]];
		if (parts.length > 1 && family) readings.push([parts.at(-1)!, family]);
		if (parts.length === 1 && family && /^[\p{Script=Han}々]{2,4}$/u.test(parts[0]!)) {
			for (const lattice of latticesOf(parts[0]!, language, false))
				for (const length of surnameLengths(lattice, family))
					all.push({lattice: sliceLattice(lattice, 0, length), source: text, form: family, isNative: true});
		}
		for (const [part, form] of readings) {
			for (const isNative of parts.length > 1 ? [false] : [true, false])
				for (const lattice of latticesOf(part, language, !isNative)) all.push({lattice, source: text, form, isNative});
		}
	}
	latticesByEntry.set(entry, all);
	return all;
}

/** How many characters the surname has: as many as its right form reads, else one. */
function surnameLengths(lattice: Lattice, family: Form): number[] {
	const surname = family.keys.join('');
	const read = [1, 2].filter(
		(length) =>
			length < lattice.slots.length &&
			matchLattice(surname, sliceLattice(lattice, 0, length), READS * surname.length) !== null,
	);
	return read.length > 0 ? read : [1];
}

/** A surname reads its characters when it costs no more than this for each letter. */
const READS = 0.12;

/** The source name's characters as they may be read. */
export function readingLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	if (last - first > 4) return null;
	const key = keyOf(sheet, first, last);
	if (!/^[a-z]{2,24}$/.test(key)) return null;
	const orders = [key];
	if (last > first && entry.kind === 'person') orders.push(keyOf(sheet, first + 1, last) + keyOf(sheet, first, first));
	const wordKeys = sheet.words.slice(first, last + 1).map((word) => word.key);
	let best: {match: ReadingMatch; of: EntryLattice; odds: number} | null = null;
	for (const of of latticesFor(entry, context)) {
		const shortest = of.lattice.slots.reduce((sum, slot) => sum + Math.min(...slot.map((each) => each.length)), 0);
		if (key.length * 2.2 < shortest) continue;
		const longest = of.lattice.slots.reduce((sum, slot) => sum + Math.max(...slot.map((each) => each.length)), 0);
		if (key.length > 1.6 * longest + 1) continue;
		for (const order of orders) {
			const match = matchLattice(order, of.lattice, (of.isNative ? 0.3 : 0.36) * order.length);
			if (!match) continue;
			if (match.parts.some((part) => part.system === 'meaning' && !wordKeys.includes(part.reading))) continue;
			const characters = of.lattice.characters.length;
			const odds =
				(of.isNative ? 5 - 20 * (match.cost / order.length) : 5 - 15 * (match.cost / order.length)) +
				lengthAdd(order.length) -
				1.2 * (characters - match.parts.length);
			if (best === null || odds > best.odds) best = {match, of, odds};
		}
	}
	if (!best) return null;
	const {start, end} = wordsSpan(sheet, first, last);
	return {
		odds: best.odds,
		rule: 'reading',
		form: best.of.form,
		evidence: [
			{
				kind: 'reading',
				found: context.document.text.slice(start, end),
				source: best.of.source,
				language: best.of.lattice.language,
				parts: best.match.parts,
				near: best.match.cost > 0.15,
			},
		],
	};
}

/** РоПС too: at least two capitals. */
const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{L}{2,6}$/u;

/** An acronym for an acronym: AFL for АПЛ. */
export function acronymLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	const word = sheet.words[first]!;
	if (first !== last || (word.flags & WORD.allCapitals) === 0) return null;
	const found = word.key;
	for (const {text, language} of entry.source) {
		const plain = text.normalize('NFKC');
		if (!ACRONYM.test(plain)) continue;
		for (const {spelling} of romanize(plain, language)) {
			const right = spelling.toLowerCase();
			if (Math.abs(right.length - found.length) > 1) continue;
			const same = [...found].filter(
				(letter, i) => right[i] === letter || right[i + right.length - found.length] === letter,
			).length;
			if (same < found.length - 1 || same === 0) continue;
			const form = context.termbase.formsOf.get(entry)![0]!;
			return {odds: 2.2, rule: 'spelling', form, evidence: []};
		}
	}
	return null;
}
