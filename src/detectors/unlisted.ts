import {WORD} from '../documents/token.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isHonorific, isParticle, isPersonTitle} from '../names/people.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet} from './sheet.js';

/** Where a name stands: words `[first, last]` of the segment's sheet. */
export type Place = {
	readonly segment: number;
	readonly first: number;
	readonly last: number;
	/** Counted through the document; a quotation counts as one of its own. */
	readonly sentence: number;
	/** An office or form of address stands right before it. */
	readonly isTitled: boolean;
};

/** A name by its folded words, wherever it stands in a document; places in the order of the text. */
export type UnlistedName = {readonly keys: readonly string[]; readonly places: Place[]};

/** More words are a heading in capitals, not a name. */
const MOST_WORDS = 6;
/** Small words in a row inside a name: “van der”. */
const MOST_PARTICLES = 2;

/**
 * The names in a document that no entry has, each with its places, in the order in which they are first used.
 *
 * A name is a run of capitalised words, with particles inside it (“Erich von Manstein”) and without the offices, peoples
 * and ordinary words before it. Words that an entry explains are none: its right renderings, and those of `found`, which are
 * the document's other mismatches. Cost: length of the text.
 */
export function unlistedNames(context: Context, found: readonly Candidate[]): UnlistedName[] {
	const covered = coveredWords(context, found);
	const names = new Map<string, UnlistedName>();
	let sentence = 0;
	for (const sheet of context.sheets) {
		const {words} = sheet;
		sentence++;
		for (let i = 0; i < words.length; i++) {
			if ((words[i]!.flags & WORD.opensSentence) !== 0) sentence++;
			if (sheet.runFirst[i] !== i) continue;
			const last = lastOfName(sheet, i);
			let first = i;
			while (first < last && isBeforeName(sheet, first)) first++;
			const segment = sheet.segment.index;
			const opened = sentence;
			for (let k = i + 1; k <= last; k++) if ((words[k]!.flags & WORD.opensSentence) !== 0) sentence++;
			i = last;
			if (last - first >= MOST_WORDS || isBeforeName(sheet, first)) continue;
			if (covered[segment]!.subarray(first, last + 1).includes(1)) continue;
			const isTitled = first > 0 && isOffice(words[first - 1]!.key);
			const keys = words.slice(first, last + 1).map((word) => word.key);
			const identity = keys.join(' ');
			const name = names.get(identity);
			const place = {segment, first, last, sentence: opened, isTitled};
			if (name) name.places.push(place);
			else names.set(identity, {keys, places: [place]});
		}
	}
	return [...names.values()];
}

/** For each sheet its words as 1 where an entry explains them, else 0. */
function coveredWords(context: Context, found: readonly Candidate[]): Uint8Array[] {
	const covered = context.sheets.map((sheet) => new Uint8Array(sheet.words.length));
	context.standing.forEach((all, segment) => {
		for (const {first, last} of all) covered[segment]!.fill(1, first, last + 1);
	});
	for (const {segment, first, last} of found) covered[segment]!.fill(1, first, last + 1);
	return covered;
}

/** The last word of the name that the run starting at `first` is part of: runs tied by particles are one. */
function lastOfName(sheet: Sheet, first: number): number {
	const {words} = sheet;
	let last = sheet.runLast[first]!;
	for (;;) {
		if ((words[last]!.flags & WORD.possessive) !== 0) return last;
		let next = last + 1;
		while (next <= last + MOST_PARTICLES && isTie(sheet, next)) next++;
		const follows = next > last + 1 && sheet.runFirst[next] === next && (words[next]!.flags & WORD.afterSpace) !== 0;
		if (!follows) return last;
		last = sheet.runLast[next]!;
	}
}

function isTie(sheet: Sheet, index: number): boolean {
	const word = sheet.words[index];
	return (
		word !== undefined &&
		!isCapitalised(word) &&
		(word.flags & WORD.afterSpace) !== 0 &&
		isParticle(word.key) &&
		!isFunctionWord(word.key)
	);
}

/** Whether a word says something of the name behind it and is no part of it. */
function isBeforeName(sheet: Sheet, index: number): boolean {
	const word = sheet.words[index]!;
	if (!isCapitalised(word) || isFunctionWord(word.key) || isOffice(word.key)) return true;
	return !isGivenName(word.key) && (isEnglishWord(word.key) || ordinaryName([word.key]) !== null);
}

function isOffice(key: string): boolean {
	return isHonorific(key) || isPersonTitle([key]);
}
