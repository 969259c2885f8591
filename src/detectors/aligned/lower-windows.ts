import type {Entry} from '../../glossary/entry.js';
import {isEnglishWord, isFunctionWord, lemmasOf, relation} from '../../names/words.js';
import {type Context, isRightForm} from '../context.js';
import {isCapitalised, mayJoin, type Sheet} from '../sheet.js';
import type {Window} from './windows.js';

const MOST_WORDS = 7;

/** Words of a line, in lower case wholly or in part, of which the first and last say what the entry or its characters say. */
export function lowerWindows(entry: Entry, sheet: Sheet, context: Context): Window[] {
	const text = context.document.text;
	const {words} = sheet;
	const meant = context.termbase.meanings.of(entry);
	const forms = context.termbase.formsOf.get(entry)!.filter(isRightForm);
	const formWords = new Set(forms.flatMap((form) => form.keys.filter((key) => !isFunctionWord(key))));
	const single = forms.filter((form) => form.keys.length <= 2).map((form) => form.keys.join(''));
	const anchors = words.map((word) => {
		if (isFunctionWord(word.key)) return false;
		if (formWords.has(word.key)) return true;
		const lemmas = [word.key, ...lemmasOf(word.key)];
		if (meant.some((name) => lemmas.some((lemma) => name.words.some((meanings) => meanings.has(lemma))))) return true;
		if (
			single.some((key) => Math.abs(key.length - word.key.length) <= 2 && key[0] === word.key[0]) &&
			isEnglishWord(word.key)
		)
			return true;
		return [...formWords].some((key) => (relation(word.key, key)?.strength ?? 0) >= 0.7);
	});
	const windows: Window[] = [];
	for (let first = 0; first < words.length; first++) {
		if (!anchors[first]) continue;
		for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
			if (last > first && !mayJoin(text, words[last - 1]!, words[last]!)) break;
			if (!anchors[last]) continue;
			const inside = words.slice(first, last + 1);
			if (inside.every((word) => isCapitalised(word) || isFunctionWord(word.key))) continue;
			windows.push({first, last, isWhole: false, isQuoted: false, isLower: true});
		}
	}
	return windows;
}
