import type {Entry} from '../../glossary/entry.js';
import {isFunctionWord, lemmasOf, relation} from '../../names/words.js';
import {type Context, isRightForm} from '../context.js';
import {isCapitalised, mayJoin, type Sheet} from '../sheet.js';
import type {Window} from './windows.js';

const MOST_WORDS = 7;

/** Words of a line, in lower case wholly or in part, of which the first and last say what the entry or its characters say. */
export function lowerWindows(entry: Entry, sheet: Sheet, context: Context): Window[] {
	const text = context.document.text;
	const {words} = sheet;
	const meant = context.termbase.meanings.of(entry);
	const units = meant.flatMap((name) => name.units);
	const singles = meant.flatMap((name) => (name.length === 1 ? name.units : []));
	const forms = context.termbase.formsOf.get(entry)!.filter(isRightForm);
	const formWords = new Set(forms.flatMap((form) => form.keys.filter((key) => !isFunctionWord(key))));
	const single = forms.filter((form) => form.keys.length <= 2).map((form) => form.keys.join(''));
	const ids = new Set(forms.flatMap((form) => form.ids.filter((_, k) => !isFunctionWord(form.keys[k]!))));
	const opening = new Set(forms.map((form) => form.keys[0]!).filter((key) => key !== 'the' && key !== 'a'));
	const anchors = words.map((word) => {
		if (isFunctionWord(word.key)) return opening.has(word.key);
		if (formWords.has(word.key)) return true;
		const lemmas = [word.key, ...lemmasOf(word.key)];
		if (units.some(({meanings}) => lemmas.some((lemma) => meanings.has(lemma)))) return true;
		if (single.some((key) => Math.abs(key.length - word.key.replace(/e?s$/, '').length) <= 2 && key[0] === word.key[0]))
			return true;
		for (const id of context.termbase.near.lookUp(word.key).keys()) if (ids.has(id)) return true;
		const isNear = (meaning: string) => (relation(word.key, meaning)?.strength ?? 0) >= 0.7;
		if (singles.some(({meanings}) => [...meanings].some(isNear))) return true;
		return [...formWords].some(isNear);
	});
	const windows: Window[] = [];
	for (let first = 0; first < words.length; first++) {
		if (!anchors[first]) continue;
		for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
			if (last > first && !mayJoin(text, words[last - 1]!, words[last]!)) break;
			// A translated character beside one that was read: “Ten ryo” for 十両.
			if (!anchors[last] && !(last === first + 1 && !isFunctionWord(words[last]!.key))) continue;
			const inside = words.slice(first, last + 1);
			// What is capitalised throughout is a name by its looks, and weighed as one.
			if (inside.every(isCapitalised)) continue;
			windows.push({first, last, isWhole: false, isQuoted: false, isLower: true});
		}
	}
	return windows;
}
