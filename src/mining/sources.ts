import type {SourceName} from '../glossary/entry.js';
import {pivotOf} from '../names/hearing.js';
import {type Lattice, latticesOf, matchLattice, sourceParts} from '../names/lattice.js';
import {surnameCultures} from '../names/people.js';
import {romanize} from '../names/romanize/romanize.js';
import {spellingKey} from '../names/spelling-key.js';
import {remembering} from '../names/words/remembering.js';
import type {Name} from './names.js';

type Source = {readonly text: string; readonly language: string};
/** What the sources have for a name, and the form that reads it best. */
export type Found = {
	readonly names: readonly (SourceName & {readonly count: number})[];
	readonly best: Name;
};
/** Finds the name in the sources that stands where all forms of one name stand; null where none is sure. */
export type SourceFinder = (names: readonly Name[], segments: ReadonlySet<number>) => Found | null;

const KANA = /[\p{Script=Katakana}ー]{2,}(?:[・＝=][\p{Script=Katakana}ー]+)*/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const HAN = /[\p{Script=Han}々]+(?:[·・•][\p{Script=Han}]+)*/gu;
const QUOTED = /[《「『«“„]([^》」』»”\n]{2,40})[》」』»”]/gu;
const HANGUL = /\p{Script=Hangul}{2,5}/gu;
/** Characters of a name within a run of them. */
const MOST_CHARACTERS = 6;
/** Words of a name of an alphabet. */
const MOST_WORDS = 4;
/** A source name has to stand in this share of the segments, and the segments in which it stands in this of its own. */
const LEAST_SHARE = 0.5;
/** Cost a letter up to which a name is heard in a source name. */
const HEARD = 0.2;
/** Segments whose sources are read for one name. */
const MOST_READ = 24;

/** Cost: for each name asked for, the sources of some of its segments. */
export function sourceFinder(sources: ReadonlyMap<number, Source>): SourceFinder {
	const read = new Map<number, ReadonlySet<string>>();
	const spread = new Map<string, number>();
	for (const [segment, source] of sources) {
		const candidates = candidatesOf(source);
		read.set(segment, candidates);
		for (const candidate of candidates) spread.set(candidate, (spread.get(candidate) ?? 0) + 1);
	}
	return (names, segments) => {
		const own = [...segments].filter((segment) => sources.has(segment));
		if (own.length === 0) return null;
		const {language} = sources.get(own[0]!)!;
		const counts = new Map<string, number>();
		for (const segment of own.slice(0, MOST_READ))
			for (const candidate of read.get(segment)!) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
		const asked = Math.min(own.length, MOST_READ);
		let best: {text: string; name: Name; score: number; count: number} | null = null;
		for (const [text, count] of counts) {
			if (count < LEAST_SHARE * asked) continue;
			const heard = bestHeard(names, text, language);
			if (heard === null) continue;
			// A full name heard whole says more than its surname.
			const whole = heard.name.keys.length > 1 ? 0.8 : 0;
			const score = whole - 4 * heard.share + count / asked + 0.5 * (count / spread.get(text)!);
			if (best === null || score > best.score) best = {text, name: heard.name, score, count};
		}
		return best === null ? null : {names: [{language, text: best.text, count: best.count}], best: best.name};
	};
}

/** What may be a name in a source. */
function candidatesOf({text, language}: Source): ReadonlySet<string> {
	const found = new Set<string>();
	for (const pattern of [KANA, HANGUL]) for (const {0: run} of text.matchAll(pattern)) found.add(run);
	for (const {1: title} of text.matchAll(QUOTED)) found.add(title!);
	if (/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text))
		for (const {0: run} of text.matchAll(CAPITALISED)) for (const part of partsOf(run.split(/\s/))) found.add(part);
	for (const {0: run} of text.matchAll(HAN)) {
		if (/[·・•]/u.test(run)) found.add(run);
		const characters = [...run.replace(/[·・•].*$/u, '')];
		for (let from = 0; from < characters.length; from++)
			for (let length = 2; length <= MOST_CHARACTERS && from + length <= characters.length; length++)
				found.add(characters.slice(from, from + length).join(''));
	}
	return language === '' ? new Set() : found;
}

/** All of a run and its parts, for a sentence's first word or an office may stand before a name. */
function partsOf(words: readonly string[]): string[] {
	return words.flatMap((_, from) =>
		words.slice(from, from + MOST_WORDS).map((_, length) => words.slice(from, from + length + 1).join(' ')),
	);
}

type Heard = {readonly name: Name; readonly share: number};

/** The form that can best be heard in a source name. */
function bestHeard(names: readonly Name[], text: string, language: string): Heard | null {
	let best: Heard | null = null;
	for (const name of names) {
		const share = heardShare(name, text, language);
		const isBetter =
			best === null || share! < best.share || (share === best.share && name.seen.count > best.name.seen.count);
		if (share !== null && isBetter) best = {name, share};
	}
	return best;
}

const lattices = remembering(null, (key) => {
	const [language, foreign, text] = key.split('\t') as [string, string, string];
	return latticesOf(text, language, foreign === 'foreign').filter(
		(lattice) => lattice.language === 'letters' || pivotOf(language) === pivotOf(lattice.language),
	);
});
const latticesIn = (text: string, language: string, isForeign: boolean) =>
	lattices(`${language}\t${isForeign ? 'foreign' : ''}\t${text}`);

/** How far a name is from a reading of the whole source name, in cost a letter; null where too far. */
function heardShare({keys}: Name, text: string, language: string): number | null {
	const parts = sourceParts(text);
	if (/^\p{Lu}/u.test(text)) return latinShare(keys, text, language);
	const orders = parts.length > 1 || keys.length < 2 ? [keys] : [keys, [...keys.slice(1), keys[0]!]];
	const isForeign = parts.length > 1 || !keys.some((key) => surnameCultures(key).includes('zh'));
	let best: number | null = null;
	for (const order of orders) {
		const letters = order.join('').replace(/[^a-z]/g, '');
		// A Chinese character is a syllable of one to six letters, or two syllables in Japanese.
		const characters = parts.join('').length;
		if (letters.length < 3 || letters.length < characters || letters.length > 6.5 * characters) continue;
		if (!mayBegin(parts.join(''), language, letters)) continue;
		for (const foreign of isForeign ? [true, false] : [false]) {
			for (const lattice of latticesIn(parts.join(''), language, foreign)) {
				const [shortest, longest] = lengthsOf(lattice);
				if (letters.length < 0.7 * shortest || letters.length > 1.3 * longest + 1) continue;
				const match = matchLattice(letters, lattice, HEARD * letters.length);
				if (
					match === null ||
					match.parts.length < lattice.slots.length ||
					match.parts.some(({system}) => system === 'meaning')
				)
					continue;
				const share = match.cost / letters.length;
				if (best === null || share < best) best = share;
			}
		}
	}
	return best;
}

/** Letters of the shortest and the longest way to read it. */
function lengthsOf({slots}: Lattice): [number, number] {
	let [shortest, longest] = [0, 0];
	for (const slot of slots) {
		const lengths = slot.map(({length}) => length);
		shortest += Math.min(...lengths);
		longest += Math.max(...lengths);
	}
	return [shortest, longest];
}

/** First letters of all that a character may be read as, and the same folded to what sounds alike. */
const beginnings = remembering(null, (key) => {
	const [language, character] = key.split('\t') as [string, string];
	const spellings = [true, false].flatMap((isForeign) =>
		latticesIn(character, language, isForeign).flatMap(({slots}) => slots[0] ?? []),
	);
	return {exact: new Set(spellings.map((one) => one[0])), alike: new Set(spellings.map((one) => spellingKey(one)[0]))};
});

/** Whether a source name may begin as the letters do; a foreign one is bent on its way, and kana are few. */
function mayBegin(text: string, language: string, letters: string): boolean {
	const [first = ''] = text;
	if (!/\p{Script=Han}/u.test(first)) return true;
	const {exact, alike} = beginnings(`${language}\t${first}`);
	return exact.has(letters[0]) || (pivotOf(language) === 'zh' && alike.has(spellingKey(letters)[0]));
}

/** Words of an alphabet against words, each heard by itself; endings of cases cost what they cost. */
function latinShare(keys: readonly string[], text: string, language: string): number | null {
	const words = text.split(/\s+/);
	if (words.length !== keys.length) return null;
	let sum = 0;
	for (const [i, word] of words.entries()) {
		const letters = keys[i]!.replace(/[^a-z]/g, '');
		if (letters.length < 2 || romanize(word, language).length === 0) return null;
		const costs = latticesOf(word, language, true).flatMap(
			(lattice) => matchLattice(letters, lattice, 2 * HEARD * letters.length)?.cost ?? [],
		);
		if (costs.length === 0) return null;
		sum += Math.min(...costs) / letters.length;
	}
	const share = sum / words.length;
	return share <= HEARD ? share : null;
}
