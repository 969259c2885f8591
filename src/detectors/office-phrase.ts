import {WORD} from '../documents/token.js';
import type {OfficeIndex} from '../glossary/office-index.js';
import {bareOffice, isChangedOffice, isCountry, officeKey} from '../names/offices.js';
import {isPersonTitle, isTitleWord} from '../names/people.js';
import {isFunctionWord} from '../names/words.js';
import type {Standing} from './context.js';
import {isCapitalised, type Sheet} from './sheet.js';

/** An office that a text gives to a person beside it. */
export type OfficePhrase = {
	/** Words `[first, last]` of the sheet: the office without article and country. */
	readonly first: number;
	readonly last: number;
	/** By `officeKey`. */
	readonly key: string;
	/** The first and last word of office and name together. */
	readonly from: number;
	readonly to: number;
};

/** The most words of an office. */
const MOST_WORDS = 12;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'and', 'the']);
/** Before an office these say that it is not yet held, no longer, or only claimed. */
const DOUBTERS: ReadonlySet<string> = new Set(
	`declared self-declared styled proclaimed appointed named made elected nominated nominate called so-called alleged
	aspiring future next once onetime become became becoming as succeed succeeded succeeding replace replaced replacing fake
	supposed longtime ex then would-be be been was`.split(/\s+/),
);

/** The office right before a name, of those the glossary knows: “China’s Foreign Minister Wang Yi”. */
export function officeBefore(sheet: Sheet, standing: Standing, offices: OfficeIndex): OfficePhrase | null {
	const {words} = sheet;
	const last = standing.first - 1;
	let first = standing.first;
	for (let i = last; i >= 0 && last - i < MOST_WORDS; i--) {
		const word = words[i]!;
		const isTied = (words[i + 1]!.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0;
		if (!isTied || (word.flags & WORD.possessive) !== 0) break;
		if (i < last && LINKS.has(word.key)) {
			if (!isLinked(sheet, i)) break;
		} else if (!isTitleWord(word.key) && !(isCapitalised(word) && !isFunctionWord(word.key))) break;
		else first = i;
	}
	if (first > last || (words[standing.first]!.flags & WORD.afterSpace) === 0) return null;
	if (first > 0 && !mayPrecede(sheet, first)) return null;
	return known(sheet, first, last, offices, {from: first, to: standing.last});
}

/** Whether a link word ties an office to its field: the word before it, articles aside, is an office. */
function isLinked(sheet: Sheet, link: number): boolean {
	let i = link - 1;
	while (i >= 0 && LINKS.has(sheet.words[i]!.key)) i--;
	const before = sheet.words[i];
	return before !== undefined && isPersonTitle([before.key]) && (before.flags & WORD.possessive) === 0;
}

/** Whether what stands before an office leaves it as it is. */
function mayPrecede(sheet: Sheet, first: number): boolean {
	const word = sheet.words[first]!;
	const before = sheet.words[first - 1]!;
	if ((word.flags & WORD.afterHyphen) !== 0) return false;
	if ((word.flags & WORD.afterSpace) === 0 && (before.flags & WORD.possessive) === 0) return true;
	if (DOUBTERS.has(before.key) && !(before.key === 'as' && isCapitalised(word))) return false;
	return (before.flags & WORD.possessive) === 0 || isNation(sheet, first - 1);
}

/** Whether a possessive before an office is a country's or says no more than one: “China’s”, “the country’s”. */
function isNation(sheet: Sheet, at: number): boolean {
	const {words} = sheet;
	if (['country', 'nation', 'state'].includes(words[at]!.key)) return true;
	for (let length = 1; length <= 3 && length <= at + 1; length++)
		if (isCountry(words.slice(at - length + 1, at + 1).map(({key}) => key))) return true;
	return false;
}

/** The office set off behind a name, of those the glossary knows: “Wang Yi, the foreign minister,”. */
export function officeBehind(
	text: string,
	sheet: Sheet,
	standing: Standing,
	offices: OfficeIndex,
): OfficePhrase | null {
	const {words} = sheet;
	const name = words[standing.last]!;
	let first = standing.last + 1;
	if (!words[first] || (name.flags & WORD.possessive) !== 0) return null;
	if (!/^,\s+$/.test(text.slice(name.end, words[first]!.start)) || isListed(text, sheet, standing.first)) return null;
	let last = first;
	for (; last + 1 < words.length && last - first < MOST_WORDS; last++)
		if ((words[last + 1]!.flags & (WORD.afterSpace | WORD.afterHyphen)) === 0 && !isOwner(sheet, last)) break;
	const next = words[last + 1];
	const end = next ? text.slice(words[last]!.end, next.start) : text.slice(words[last]!.end, sheet.segment.span.end);
	// What no mark closes goes on: “the president of the club”, “foreign minister at the time”.
	if ((words[last]!.flags & WORD.possessive) !== 0 || !/^(?:[,.;:)!?]|\s*[—–])/.test(end)) return null;
	if (next && (next.key === 'and' || next.key === 'or')) return null;
	for (let i = first; i < last; i++) {
		if ((words[i]!.flags & WORD.possessive) === 0) continue;
		if (!isNation(sheet, i)) return null;
		first = i + 1;
	}
	return known(sheet, first, last, offices, {from: standing.first, to: last});
}

function isOwner(sheet: Sheet, at: number): boolean {
	return (sheet.words[at]!.flags & WORD.possessive) !== 0;
}

/** Whether a name is one of several with commas between, where what follows may be the next of them. */
function isListed(text: string, sheet: Sheet, first: number): boolean {
	const before = sheet.words[first - 1];
	if (!before) return false;
	if (before.key === 'and' || before.key === 'or') return true;
	return sheet.runFirst[first - 1]! >= 0 && /[,;]/.test(text.slice(before.end, sheet.words[first]!.start));
}

function known(
	sheet: Sheet,
	first: number,
	last: number,
	offices: OfficeIndex,
	whole: {readonly from: number; readonly to: number},
): OfficePhrase | null {
	let start = first;
	const keys = sheet.words.slice(first, last + 1).map((word) => word.key);
	if (isChangedOffice(keys)) return null;
	while (keys.length > 0 && isFunctionWord(keys[0]!) && !isCountry([keys[0]!])) {
		if (!ARTICLES.has(keys[0]!) && !(sheet.words[start]!.flags & WORD.opensSentence)) return null;
		keys.shift();
		start++;
	}
	const bare = bareOffice(keys);
	if (!bare) return null;
	const key = officeKey(keys);
	return offices.knows(key) ? {first: start + bare.first, last: start + bare.last, key, ...whole} : null;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'us', 'its', 'their', 'our']);
