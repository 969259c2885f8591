import type {Document} from '../documents/document.js';
import {WORD} from '../documents/token.js';
import type {Entry} from '../glossary/entry.js';
import type {Form} from '../glossary/form.js';
import type {Termbase} from '../glossary/termbase.js';
import {isCapitalised, type Mention, readSheet, type Sheet} from './sheet.js';

/** What the whole document says that one segment cannot: who is spoken of, and which words are just words. */
export type Context = {
	readonly document: Document;
	readonly termbase: Termbase;
	readonly sheets: readonly Sheet[];
	/** For each sheet the right renderings in it, longest first at each place, never overlapping. */
	readonly standing: readonly (readonly Standing[])[];
	/** How often each entry is rendered right. */
	readonly rightCounts: ReadonlyMap<Entry, number>;
	/** Persons whose full name stands in the document, right. */
	readonly introduced: ReadonlySet<Entry>;
	/** For each folded word of a name the words that stand beside it in names of the document. */
	readonly neighbours: ReadonlyMap<string, Neighbours>;
	/** Folded words that stand somewhere in the document in lower case. */
	readonly lowerWords: ReadonlySet<string>;
};

/** Folded words right before and right behind a word, wherever it stands in a name. */
export type Neighbours = {readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string>};

/** A right rendering and everyone it may stand for. */
export type Standing = {readonly first: number; readonly last: number; readonly mentions: readonly Mention[]};

/** Reads a document against a termbase. Cost: length of the text. */
export function readContext(document: Document, termbase: Termbase): Context {
	const sheets = document.segments.map((segment) => readSheet(document, segment, termbase));
	const standing = sheets.map((sheet) => standingMentions(sheet));
	const rightCounts = new Map<Entry, number>();
	const introduced = new Set<Entry>();
	const lowerWords = new Set<string>();
	sheets.forEach((sheet, at) => {
		for (const {mentions} of standing[at]!) {
			for (const entry of new Set(mentions.map((mention) => mention.form.entry)))
				rightCounts.set(entry, (rightCounts.get(entry) ?? 0) + 1);
			for (const {form} of mentions) if (form.keys.length > 1) introduced.add(form.entry);
		}
		for (const word of sheet.words) if (!isCapitalised(word)) lowerWords.add(word.key);
	});
	return {document, termbase, sheets, standing, rightCounts, introduced, neighbours: neighboursIn(sheets), lowerWords};
}

function neighboursIn(sheets: readonly Sheet[]): Map<string, Neighbours> {
	const all = new Map<string, {before: Set<string>; behind: Set<string>}>();
	const of = (key: string) => {
		const known = all.get(key) ?? {before: new Set(), behind: new Set()};
		all.set(key, known);
		return known;
	};
	for (const {words, runFirst} of sheets) {
		for (let i = 1; i < words.length; i++) {
			if (runFirst[i]! < 0 || runFirst[i] !== runFirst[i - 1]) continue;
			of(words[i]!.key).before.add(words[i - 1]!.key);
			// “Chang-min” is one given name.
			const tied = words[i + 1];
			const isTied = tied !== undefined && (tied.flags & WORD.afterHyphen) !== 0;
			of(words[i - 1]!.key).behind.add(isTied ? `${words[i]!.key}-${tied.key}` : words[i]!.key);
		}
	}
	return all;
}

/** Right renderings of a segment that share a word with `[first, last]`. Cost: the logarithm of how many there are. */
export function standingBetween(context: Context, segment: number, first: number, last: number): readonly Standing[] {
	const all = context.standing[segment]!;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (all[middle]!.last < first) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < all.length && all[end]!.first <= last) end++;
	return all.slice(low, end);
}

/** Right renderings, the longest at each place; of several entries that share one, all. */
function standingMentions(sheet: Sheet): Standing[] {
	const right = sheet.mentions.filter((mention) => isRightForm(mention.form) && isNameHere(sheet, mention));
	const byPlace = new Map<string, Mention[]>();
	for (const mention of right) {
		const place = `${mention.first} ${mention.last}`;
		const list = byPlace.get(place);
		if (list) list.push(mention);
		else byPlace.set(place, [mention]);
	}
	const all = [...byPlace.values()]
		.map((mentions) => ({first: mentions[0]!.first, last: mentions[0]!.last, mentions}))
		.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
	const taken = new Set<number>();
	const kept: Standing[] = [];
	for (const standing of all) {
		let free = true;
		for (let i = standing.first; i <= standing.last; i++) if (taken.has(i)) free = false;
		if (!free) continue;
		for (let i = standing.first; i <= standing.last; i++) taken.add(i);
		kept.push(standing);
	}
	return kept.sort((a, b) => a.first - b.first);
}

export function isRightForm(form: Form): boolean {
	return (
		form.status === 'preferred' || form.status === 'admitted' || form.status === 'variant' || form.status === 'family'
	);
}

/** Whether a mention is a name where it stands: a capitalised form found in lower case is an ordinary word until shown otherwise. */
function isNameHere(sheet: Sheet, mention: Mention): boolean {
	if (!mention.form.entry.caseSensitive || mention.exact) return true;
	if (!/\p{Lu}/u.test(mention.form.text)) return true;
	for (let i = mention.first; i <= mention.last; i++) if (isCapitalised(sheet.words[i]!)) return true;
	return false;
}
