import type {Meant} from '../glossary/meaning-index.js';
import type {MeaningUnit} from '../glossary/meaning-units.js';
import {relation, sharedKinds} from '../names/words.js';
import {mayJoin, type Sheet} from './sheet.js';

/** The longest translated name, in words. */
const MOST_WORDS = 8;

/** What a run of words says of a source name. */
export type Said = {
	readonly last: number;
	/** Positions of characters that a word answers to. */
	readonly used: ReadonlySet<number>;
	readonly units: ReadonlySet<MeaningUnit>;
	readonly pairs: readonly {found: string; right: string; how: string}[];
	/** Words of the entry's right forms. */
	readonly own: number;
	/** Words that no right form has, and what they say. */
	readonly strange: readonly MeaningUnit[];
	/** Words between the others that answer to nothing, for which there are characters left. */
	readonly gaps: number;
};

/** The longest run of words from `first` on that are translations of parts of the name, or are the entry's own. */
export function translationFrom(
	first: number,
	meant: Meant,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	text: string,
): Said {
	const {words} = sheet;
	const used = new Set<number>();
	const units = new Set<MeaningUnit>();
	const pairs: {found: string; right: string; how: string}[] = [];
	const saidAlready = new Set<string>();
	let unitBefore: MeaningUnit | undefined;
	const strange: MeaningUnit[] = [];
	let [last, own, gaps, gap] = [-1, 0, 0, -1];
	for (let i = first; i < words.length && i < first + MOST_WORDS; i++) {
		if (i > first && !mayJoin(text, words[i - 1]!, words[i]!)) break;
		if (lemmas[i]!.length === 0) continue;
		const {key, start, end} = words[i]!;
		// A name says nothing twice; two that are alike do, one beside the other.
		if (saidAlready.has(key)) break;
		saidAlready.add(key);
		const read = meant.own.get(key);
		const unit = read && read.length > 0 ? undefined : unitMeant(meant, key, lemmas[i]!, used, unitBefore);
		if (!unit && !read) {
			// One word may be a sound where the others are meanings: “Sports Bar Youth” for 运动吧少年.
			if (gap >= 0 || last < 0 || sheet.runLast[i]! <= i || sheet.runFirst[i] !== sheet.runFirst[last]) break;
			gap = i;
			continue;
		}
		if (read) {
			own++;
			for (const k of read) used.add(k);
		} else strange.push(unit!);
		if (unit) {
			for (let k = unit.from; k < unit.to; k++) used.add(k);
			units.add(unit);
			pairs.push({
				found: text.slice(start, end),
				right: meant.characters.slice(unit.from, unit.to).join(''),
				how: 'meaning',
			});
		}
		unitBefore = unit;
		last = i;
		if (gap >= 0 && gap < i) gaps = 1;
	}
	return {last, used, units, pairs, own, strange, gaps};
}

/** The next word that is more than a small one, where it may belong to the same name; else -1. */
export function nextContent(
	from: number,
	lemmas: readonly (readonly string[])[],
	{words}: Sheet,
	text: string,
): number {
	for (let i = from + 1; i < words.length && i < from + MOST_WORDS; i++) {
		if (!mayJoin(text, words[i - 1]!, words[i]!)) return -1;
		if (lemmas[i]!.length > 0) return i;
	}
	return -1;
}

/** Whether a word may say some part of the name. Cost: mostly a look at what was remembered. */
export function maySay({own, units}: Meant, word: string, lemmas: readonly string[]): boolean {
	return own.has(word) || units.some(({words}) => lemmas.some((lemma) => words.has(lemma)) || isAkin(word, words));
}

/**
 * The part of the name that the word says: one that no word has said yet, or the one of the word before once more (“real
 * estate” for 地产). What is meant outright goes before what is only akin, longer parts before their characters.
 */
function unitMeant(
	{units}: Meant,
	word: string,
	lemmas: readonly string[],
	used: ReadonlySet<number>,
	before: MeaningUnit | undefined,
): MeaningUnit | undefined {
	const isFree = (unit: MeaningUnit): boolean => {
		if (unit === before) return unit.to - unit.from > 1;
		for (let k = unit.from; k < unit.to; k++) if (used.has(k)) return false;
		return true;
	};
	return (
		units.find((unit) => isFree(unit) && lemmas.some((lemma) => unit.words.has(lemma))) ??
		units.find((unit) => isFree(unit) && unit !== before && isAkin(word, unit.words))
	);
}

/** For each set of meanings what was found of words of texts: the sets are few and shared by names, and so are the words. */
const akinWords = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();
const MOST_REMEMBERED = 5_000;

function isAkin(word: string, meanings: ReadonlySet<string>): boolean {
	let known = akinWords.get(meanings);
	if (!known) {
		known = new Map();
		akinWords.set(meanings, known);
	}
	let is = known.get(word);
	if (is === undefined) {
		is = findAkin(word, meanings);
		if (known.size > MOST_REMEMBERED) known.clear();
		known.set(word, is);
	}
	return is;
}

/** Observation for observe, newspaper for report: derived from what the character means, or another word for such a body. */
function findAkin(word: string, meanings: ReadonlySet<string>): boolean {
	for (const meaning of meanings) {
		if (sharedKinds(word, meaning).length > 0) return true;
		// Words derived from each other begin alike; looking up any others would be in vain.
		if (!meaning.startsWith(word.slice(0, DERIVED_LETTERS))) continue;
		const related = relation(word, meaning);
		if (related && (related.kind === 'derivation' || related.kind === 'inflection')) return true;
	}
	return false;
}

const DERIVED_LETTERS = 3;
