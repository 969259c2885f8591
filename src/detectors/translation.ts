import {WORD} from '../documents/token.js';
import type {Meant, Unit} from '../glossary/meaning-index.js';
import {relation, sharedKinds} from '../names/words.js';
import {isCapitalised, mayJoin, type Sheet, type Word} from './sheet.js';

/** The longest translated name, in words. */
const MOST_WORDS = 8;

/** A word of the text and the positions of the source name that it answers to. */
export type Step = {
	readonly word: number;
	/** The word, folded. */
	readonly key: string;
	readonly positions: readonly number[];
	/** Null for a right word that sounds as they do. */
	readonly unit: Unit | null;
	/** The right rendering has the word too. */
	readonly isOwn: boolean;
};

/** Small words that may stand between the words of a name. */
const INSIDE: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 's']);

/**
 * The words from `first` on that answer to the source name, each by what it means or as the entry's own rendering has it;
 * one between them may answer to nothing. `lemmas` holds each word with its base forms, nothing for a small word.
 */
export function stepsFrom(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	text: string,
): Step[] {
	const {words, runFirst, runLast} = sheet;
	const used = new Set<number>();
	const said = new Set<string>();
	const steps: Step[] = [];
	let hasGap = false;
	for (let i = first; i < words.length && i < first + MOST_WORDS; i++) {
		if (i > first && !mayJoin(text, words[i - 1]!, words[i]!)) break;
		const {key} = words[i]!;
		if (lemmas[i]!.length === 0) {
			if (INSIDE.has(key) || meant.rightWords.has(key)) continue;
			break;
		}
		// A name says nothing twice; two that are alike do, one beside the other.
		if (said.has(key)) break;
		said.add(key);
		const isOwn = meant.rightWords.has(key);
		const outright = isOwn ? wordMeant(meant, lemmas[i]!, used) : undefined;
		const heard = (isOwn && !outright && meant.own.get(key)) || [];
		const unit =
			outright ?? (heard.length > 0 ? null : unitMeant(meant, key, lemmas[i]!, used, steps.at(-1)?.unit ?? null));
		if (!unit && !isOwn) {
			// One word may be a sound where the others are meanings: “Sports Bar Youth” for 运动吧少年.
			const before = steps.at(-1);
			if (hasGap || !before || runLast[i]! <= i || runFirst[i] !== runFirst[before.word]) break;
			hasGap = true;
			continue;
		}
		const positions = heard.length > 0 ? heard : unit ? positionsOf(unit) : [];
		for (const at of positions) used.add(at);
		steps.push({word: i, key, positions, unit, isOwn});
	}
	// What follows in lower case is more of the sentence.
	while (steps.length > 0 && !endsName(words[steps.at(-1)!.word]!)) steps.pop();
	return steps;
}

function endsName(word: Word): boolean {
	return isCapitalised(word) || (word.flags & WORD.digit) !== 0;
}

function positionsOf({from, to}: Unit): number[] {
	return Array.from({length: to - from}, (_, at) => from + at);
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
export function maySay({rightWords, units}: Meant, word: string, lemmas: readonly string[]): boolean {
	const isSaidBy = (unit: Unit) => means(unit, lemmas) || isAkin(word, unit);
	return rightWords.has(word) || units.some(isSaidBy);
}

/**
 * The part of the name that the word says: one that no word has said yet, or the one of the word before once more (“South
 * Korea” for 韩国). What is meant outright goes before what is only akin, longer parts before their characters.
 */
function unitMeant(
	{units}: Meant,
	word: string,
	lemmas: readonly string[],
	used: ReadonlySet<number>,
	before: Unit | null,
): Unit | null {
	return (
		units.find((unit) => isFree(unit, used) && means(unit, lemmas)) ??
		units.find((unit) => isFree(unit, used) && isAkin(word, unit)) ??
		(before !== null && !before.isCharacter && means(before, lemmas) ? before : null)
	);
}

/** The part that is a word of the source language and means just this. */
function wordMeant({units}: Meant, lemmas: readonly string[], used: ReadonlySet<number>): Unit | undefined {
	return units.find((unit) => !unit.isCharacter && isFree(unit, used) && means(unit, lemmas));
}

const means = ({meanings}: Unit, lemmas: readonly string[]): boolean => lemmas.some((lemma) => meanings.has(lemma));

function isFree({from, to}: Unit, used: ReadonlySet<number>): boolean {
	for (let at = from; at < to; at++) if (used.has(at)) return false;
	return true;
}

/** For each set of meanings what was found of words of texts: the sets are few and shared by names, and so are the words. */
const akinWords = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();
const MOST_REMEMBERED = 5_000;

function isAkin(word: string, {meanings, isCharacter}: Unit): boolean {
	let known = akinWords.get(meanings);
	if (!known) {
		known = new Map();
		akinWords.set(meanings, known);
	}
	let is = known.get(word);
	if (is === undefined) {
		is = findAkin(word, meanings, isCharacter);
		if (known.size > MOST_REMEMBERED) known.clear();
		known.set(word, is);
	}
	return is;
}

/** Observation for observe, newspaper for report: derived from what it means, or another word for such a body. */
function findAkin(word: string, meanings: ReadonlySet<string>, isCharacter: boolean): boolean {
	for (const meaning of meanings) {
		// A character says of a body only what kind of thing it is; a word of the source says which.
		if (isCharacter && sharedKinds(word, meaning).length > 0) return true;
		// Words derived from each other begin alike; looking up any others would be in vain.
		if (!meaning.startsWith(word.slice(0, DERIVED_LETTERS))) continue;
		const related = relation(word, meaning);
		if (related && (related.kind === 'derivation' || related.kind === 'inflection')) return true;
	}
	return false;
}

const DERIVED_LETTERS = 3;
