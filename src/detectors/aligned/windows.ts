import {WORD} from '../../documents/token.js';
import {isHonorific, isPersonTitle, isSurname} from '../../names/people.js';
import {isFunctionWord} from '../../names/words.js';
import type {Context} from '../context.js';
import {isCapitalised, mayJoin, type Sheet} from '../sheet.js';

/** Words of a target line that may stand for a name of its source. */
export type Window = {
	readonly first: number;
	readonly last: number;
	/** All that looks like one name here, or the whole of a quotation. */
	readonly isWhole: boolean;
	readonly isQuoted: boolean;
	/** No word of it is capitalised or of another script. */
	readonly isLower: boolean;
};

const MOST_WORDS = 9;
/** Small words that stand inside names. */
const LINKS: ReadonlySet<string> = new Set([
	'of',
	'the',
	'and',
	'for',
	'in',
	'on',
	'de',
	'la',
	'el',
	'al',
	'van',
	'von',
	'no',
	'a',
	'to',
]);

/** Everything in a line that looks like a name, and the parts of each; quotations too. No two are equal. */
export function nameWindows(sheet: Sheet, context: Context): Window[] {
	const windows = new Map<string, Window>();
	const add = (first: number, last: number, isWhole: boolean, isQuoted: boolean) => {
		if (first > last) return;
		const key = `${first} ${last}`;
		const known = windows.get(key);
		windows.set(key, {
			first,
			last,
			isWhole: isWhole || (known?.isWhole ?? false),
			isQuoted: isQuoted || (known?.isQuoted ?? false),
			isLower: !someNamed(sheet, first, last),
		});
	};
	for (const [first, last] of nameRuns(sheet, context)) {
		const [from, to] = withoutOffice(sheet, first, last);
		const ands: number[] = [];
		for (let i = first; i <= last; i++) if (sheet.words[i]!.key === 'and') ands.push(i);
		for (let a = first; a <= last; a++) {
			if (!looksLikeName(sheet, a)) continue;
			for (let b = a; b <= last && b < a + MOST_WORDS; b++) {
				if (!looksLikeName(sheet, b)) continue;
				// “Ji Keyi and Liu Wei” may be one name or two.
				const opens = a === first || a === from || ands.includes(a - 1) || isPersonTitle([sheet.words[a - 1]!.key]);
				const isWhole = opens && (b === last || b === to || ands.includes(b + 1));
				add(a, b, isWhole, false);
			}
		}
	}
	for (const [first, last] of quotations(sheet, context)) add(first, last, true, true);
	return [...windows.values()];
}

function someNamed(sheet: Sheet, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (looksLikeName(sheet, i)) return true;
	return false;
}

/** Capitalised, of another script, or a figure among such. */
function looksLikeName(sheet: Sheet, index: number): boolean {
	const word = sheet.words[index]!;
	if ((word.flags & WORD.otherScript) !== 0) return true;
	if (!isCapitalised(word)) {
		// “Jae-yong”: what a hyphen ties to a name is part of it.
		const before = sheet.words[index - 1];
		return (
			before !== undefined &&
			(word.flags & WORD.afterHyphen) !== 0 &&
			isCapitalised(before) &&
			!isFunctionWord(before.key) &&
			word.start > before.end
		);
	}
	// A small word that only opens the sentence is none, unless it is a surname before a given name: He Daichi.
	if ((word.flags & WORD.opensSentence) === 0 || !isFunctionWord(word.key)) return true;
	const next = sheet.words[index + 1];
	return isSurname(word.key) && next !== undefined && isCapitalised(next) && (next.flags & WORD.afterSpace) !== 0;
}

/** Runs of such words, joined by small words and figures. */
function nameRuns(sheet: Sheet, context: Context): [number, number][] {
	const {words} = sheet;
	const text = context.document.text;
	const runs: [number, number][] = [];
	let first = -1;
	let last = -1;
	for (let i = 0; i < words.length; i++) {
		if (!looksLikeName(sheet, i)) continue;
		if (first >= 0 && joined(sheet, text, last, i)) last = i;
		else {
			if (first >= 0) runs.push([first, last]);
			first = i;
			last = i;
		}
	}
	if (first >= 0) runs.push([first, last]);
	return runs;
}

/** Whether one name may reach from word `left` to word `right`: side by side, or small words and figures between. */
function joined(sheet: Sheet, text: string, left: number, right: number): boolean {
	if (right - left > 3) return false;
	for (let i = left; i < right; i++) {
		if (!mayJoin(text, sheet.words[i]!, sheet.words[i + 1]!) && !isAbbreviated(sheet, text, i)) return false;
		if (i > left && !LINKS.has(sheet.words[i]!.key) && (sheet.words[i]!.flags & WORD.digit) === 0) {
			// “Jae-yong”: what a hyphen ties on is part of the name.
			if ((sheet.words[i]!.flags & WORD.afterHyphen) === 0) return false;
		}
	}
	return true;
}

/** “Mt. Fuji”: the full stop of an abbreviation ends nothing. */
function isAbbreviated(sheet: Sheet, text: string, index: number): boolean {
	const [left, right] = [sheet.words[index]!, sheet.words[index + 1]!];
	return (right.flags & WORD.opensSentence) === 0 && /^\.\s?$/.test(text.slice(left.end, right.start));
}

/** A run without the offices and forms of address at its beginning. */
function withoutOffice(sheet: Sheet, first: number, last: number): [number, number] {
	let from = first;
	while (from < last && (isHonorific(sheet.words[from]!.key) || isPersonTitle([sheet.words[from]!.key]))) from++;
	return [from, last];
}

const OPENING = /[“„«‘《〈「『]/u;
const CLOSING = /[”»’》〉」』]/u;

/** Insides of quotation marks, in words. Straight marks open and close by turns. */
function quotations(sheet: Sheet, context: Context): [number, number][] {
	const {words} = sheet;
	const {start, end} = sheet.segment.span;
	const text = context.document.text.slice(start, end);
	const found: [number, number][] = [];
	let open = -1;
	let isStraight = false;
	for (let at = 0; at < text.length; at++) {
		const mark = text[at]!;
		if (mark === '"' ? open < 0 || !isStraight : OPENING.test(mark)) {
			open = at;
			isStraight = mark === '"';
		} else if (
			open >= 0 &&
			(isStraight ? mark === '"' : CLOSING.test(mark) && /[\s\p{P}]|$/u.test(text[at + 1] ?? ''))
		) {
			const first = words.findIndex((word) => word.start - start > open);
			let last = first;
			while (last + 1 < words.length && words[last + 1]!.end - start <= at) last++;
			if (first >= 0 && words[first]!.end - start <= at && last - first < MOST_WORDS) found.push([first, last]);
			open = -1;
		}
	}
	return found;
}
