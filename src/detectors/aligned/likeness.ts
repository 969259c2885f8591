import {foldWord} from '../../documents/fold.js';
import {WORD} from '../../documents/token.js';
import type {Entry} from '../../glossary/entry.js';
import type {Form} from '../../glossary/form.js';
import type {Meant} from '../../glossary/meaning-index.js';
import {formFor} from '../../glossary/termbase.js';
import {
	type Lattice,
	latticesOf,
	matchLattice,
	type ReadingMatch,
	sliceLattice,
	sourceParts,
} from '../../names/lattice.js';
import {readingsOf} from '../../names/readings.js';
import {romanize} from '../../names/romanize/romanize.js';
import {matchSounds} from '../../names/sound.js';
import {isEnglishWord, isFunctionWord, kindsOf, lemmasOf, relation} from '../../names/words.js';
import type {Context} from '../context.js';
import {isRightForm} from '../context.js';
import type {Evidence} from '../evidence.js';
import type {RuleId} from '../rules.js';
import type {Sheet} from '../sheet.js';
import {wordsSpan} from '../sheet.js';

/** How words of a line resemble an entry, and what they are then. */
export type Likeness = {
	readonly odds: number;
	readonly rule: RuleId;
	readonly form: Form;
	readonly evidence: readonly Evidence[];
};

/** Beyond this share of a word two spellings have nothing in common. */
const MOST_SHARE = 0.42;

/**
 * Every way in which words `[first, last]` resemble the entry, the strongest first; empty where they do not. `written` is
 * the name as it stands in the source line, in its case and with its endings.
 */
export function likenesses(
	entry: Entry,
	written: string,
	language: string,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness[] {
	return [
		sourceLikeness(entry, written, language, first, last, sheet, context),
		soundLikeness(entry, first, last, sheet, context),
		readingLikeness(entry, first, last, sheet, context),
		meaningLikeness(entry, first, last, sheet, context),
		wordLikeness(entry, first, last, sheet, context),
		acronymLikeness(entry, first, last, sheet, context),
	]
		.filter((likeness) => likeness !== null)
		.sort((a, b) => b.odds - a.odds);
}

function rightForms(entry: Entry, context: Context): Form[] {
	return context.termbase.formsOf.get(entry)!.filter(isRightForm);
}

function keyOf(sheet: Sheet, first: number, last: number): string {
	let key = '';
	for (let i = first; i <= last; i++) key += sheet.words[i]!.key;
	return key.replace(/[^a-z0-9]/g, '');
}

/** A word, and what it is the plural of: heroes, heroe, hero. */
function withSingulars(key: string, isOneWord: boolean): string[] {
	if (!isOneWord || !key.endsWith('s') || key.length < 5) return [key];
	return key.endsWith('es') ? [key, key.slice(0, -1), key.slice(0, -2)] : [key, key.slice(0, -1)];
}

function lengthAdd(length: number): number {
	return length <= 3 ? -1.8 : length === 4 ? -0.7 : length >= 7 ? 0.7 : 0;
}

/** The name as the source line has it, letter for letter but for marks: München, “Muenchen”; z Tuskiem, “Tuskiem”. */
function sourceLikeness(
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
function soundLikeness(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): Likeness | null {
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
function readingLikeness(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): Likeness | null {
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

/** Content words `[first, last]`, by index. */
function contentOf(sheet: Sheet, first: number, last: number): number[] {
	const content: number[] = [];
	for (let i = first; i <= last; i++) if (!isFunctionWord(sheet.words[i]!.key)) content.push(i);
	return content;
}

/** What the characters of the entry's source names mean; names of one character too, since the source says that they stand there. */
export function meaningsOf(
	entry: Entry,
	context: Context,
): readonly Pick<Meant, 'source' | 'characters' | 'own' | 'words'>[] {
	const single = entry.source.flatMap(({text}) => {
		const readings = [...text].length === 1 ? readingsOf(text) : null;
		if (!readings) return [];
		const words = readings.meanings
			.flatMap((meaning) => meaning.toLowerCase().split(/[^a-z]+/))
			.filter((word) => word.length > 2);
		const own: ReadonlyMap<string, readonly number[]> = new Map();
		return [
			{source: text, characters: [text], own, words: [new Set(words.flatMap((word) => [word, ...lemmasOf(word)]))]},
		];
	});
	return [...context.termbase.meanings.of(entry), ...single];
}

/** Whether a word may stand for one of these: light, radiance. */
function isNearly(word: string, meanings: ReadonlySet<string>): boolean {
	for (const meaning of meanings) if ((relation(word, meaning)?.strength ?? 0) >= 0.7) return true;
	return false;
}

/** What the source name's characters mean. */
function meaningLikeness(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): Likeness | null {
	const content = contentOf(sheet, first, last);
	if (content.length === 0 || content.length > 8) return null;
	let best: Likeness | null = null;
	for (const meant of meaningsOf(entry, context)) {
		const isSingle = meant.characters.length === 1;
		const explained = new Set<number>();
		const pairs: {found: string; right: string}[] = [];
		let answered = 0;
		let meanings = 0;
		for (const i of content) {
			const {key} = sheet.words[i]!;
			const lemmas = [key, ...lemmasOf(key)];
			const own = meant.own.get(key) ?? [];
			const characters = meant.characters
				.map((_, k) => k)
				.filter(
					(k) =>
						!explained.has(k) &&
						(own.includes(k) ||
							lemmas.some((lemma) => meant.words[k]!.has(lemma)) ||
							(isSingle && isNearly(key, meant.words[k]!))),
				);
			if (characters.length === 0 && own.length === 0 && !meant.own.has(key)) continue;
			answered++;
			if (!meant.own.has(key)) meanings++;
			// A word of two characters (征途) may mean each of them.
			for (const k of characters.slice(0, own.length > 0 ? own.length : 2)) explained.add(k);
			const right = characters.map((k) => meant.characters[k]!).join('');
			if (right !== '') pairs.push({found: sheet.words[i]!.key, right});
		}
		if (answered === 0 || pairs.length === 0 || meanings === 0) continue;
		const share = explained.size / meant.characters.length;
		const coverage = answered / content.length;
		const odds = -2 + 5 * share * coverage + (meanings >= 2 ? 0.8 : 0) + (coverage === 1 ? 0.3 : -0.8);
		if (best !== null && odds <= best.odds) continue;
		best = {
			odds,
			rule: 'translated',
			form: context.termbase.formsOf.get(entry)![0]!,
			evidence: [{kind: 'meaning', source: meant.source, pairs}],
		};
	}
	return best;
}

/** The words of a right form, each answered by one that is the same, sounds alike or may stand for it. */
function wordLikeness(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): Likeness | null {
	const content = contentOf(sheet, first, last);
	if (content.length === 0 || content.length > 9) return null;
	let best: Likeness | null = null;
	for (const form of rightForms(entry, context)) {
		const wanted = form.keys.map((_, k) => k).filter((k) => !isFunctionWord(form.keys[k]!));
		if (wanted.length === 0) continue;
		const open = new Set(content);
		const pairs: {found: string; right: string; how: string}[] = [];
		const left: string[] = [];
		let worth = 0;
		for (const k of wanted) {
			const key = form.keys[k]!;
			let answer = -1;
			let how = '';
			let strength = 0;
			for (const i of open) {
				const word = sheet.words[i]!.key;
				const tie = relation(word, key);
				const heard = context.termbase.near.lookUp(word).get(form.ids[k]!);
				const sounds = heard && word !== key ? 1 - heard.cost / Math.max(2, 0.5 * key.length) : 0;
				const isInitial = word.length === 1 && key.startsWith(word);
				const here = Math.max(tie?.strength ?? 0, sounds, isInitial ? 0.7 : 0);
				if (here <= strength) continue;
				strength = here;
				answer = i;
				how = here === tie?.strength ? tie.kind : here === sounds ? 'sounds alike' : 'initial';
			}
			if (answer < 0 || strength < 0.4) {
				left.push(form.words[k]!);
				continue;
			}
			open.delete(answer);
			worth += strength;
			pairs.push({found: wordText(sheet, answer, context), right: form.words[k]!, how});
		}
		if (pairs.length === 0) continue;
		const strange = open.size;
		// A word that only says what kind of thing it is says nothing of which.
		const isOnlyKind = wanted.length > pairs.length && pairs.every(({right}) => kindsOf(foldWord(right)).length > 0);
		const fit = (2 * worth) / (wanted.length + content.length);
		const odds =
			-2.6 +
			6.5 * fit +
			(pairs.length >= 2 ? 0.5 : 0) -
			(wanted.length === 1 && strange > 0 ? 1 : 0) -
			(isOnlyKind ? 2.5 : 0);
		if (best !== null && odds <= best.odds) continue;
		best = {
			odds,
			rule: left.length + strange > 0 ? 'partial' : 'paraphrase',
			form,
			evidence: [{kind: 'words', pairs, left}],
		};
	}
	return best;
}

/** РоПС too: at least two capitals. */
const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{L}{2,6}$/u;

/** An acronym for an acronym: AFL for АПЛ. */
function acronymLikeness(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): Likeness | null {
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

function wordText(sheet: Sheet, index: number, context: Context): string {
	const {start, end} = sheet.words[index]!;
	return context.document.text.slice(start, end);
}
