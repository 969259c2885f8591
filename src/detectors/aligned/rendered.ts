import type {Entry} from '../../glossary/entry.js';
import {isGivenName} from '../../names/people.js';
import {type Context, isRightForm} from '../context.js';
import {isCapitalised, type Sheet} from '../sheet.js';
import {isPlainRunWord} from '../weigh.js';

/** A right rendering in a line, of whom, and whether the words around it leave it so. */
export type Rendering = {
	readonly entry: Entry;
	readonly first: number;
	readonly last: number;
	/** False where only a surname is right and the given name beside it is another: “Masaru Suzuki”. */
	readonly isClean: boolean;
};

/** All right renderings of a line, those inside longer ones and plurals included. */
export function renderingsIn(sheet: Sheet, context: Context): Rendering[] {
	const found: Rendering[] = [];
	const standing = context.standing[sheet.segment.index]!;
	for (const mention of sheet.mentions) {
		const {form, first, last} = mention;
		if (!isRightForm(form) || !isNamed(sheet, first, last, form.text, form.entry)) continue;
		const outer = standing.find((each) => each.first <= first && last <= each.last);
		if (!outer && !mention.exact) continue;
		const isLongest = outer?.first === first && outer.last === last;
		found.push({
			entry: form.entry,
			first,
			last,
			isClean: !isLongest || isCleanHere(sheet, first, last, form.keys.length, form.entry),
		});
	}
	found.push(...pluralsIn(sheet, context));
	return found;
}

function isNamed(sheet: Sheet, first: number, last: number, text: string, entry: Entry): boolean {
	if (!entry.caseSensitive || !/\p{Lu}/u.test(text)) return true;
	return sheet.words.slice(first, last + 1).some(isCapitalised);
}

/** A person's one-word form with a strange name beside it in the same run is another's name, or half a wrong one. */
function isCleanHere(sheet: Sheet, first: number, last: number, words: number, entry: Entry): boolean {
	if (entry.kind !== 'person' || words > 1) return true;
	const isStrange = (index: number) => {
		const {key} = sheet.words[index]!;
		if (key.length === 1 || /\d/.test(key)) return false;
		return !isPlainRunWord(sheet, index) || isGivenName(key);
	};
	const runFirst = sheet.runFirst[first]!;
	const runLast = sheet.runLast[last]!;
	if (runFirst >= 0 && runFirst < first && isStrange(first - 1)) return false;
	return !(runLast > last && isStrange(last + 1));
}

/** “Declaration Stickers” for “Declaration Sticker”: right. */
function pluralsIn(sheet: Sheet, context: Context): Rendering[] {
	const {phrases, wordIds} = context.termbase;
	const found: Rendering[] = [];
	for (let first = 0; first < sheet.words.length; first++) {
		let node = 0;
		for (let last = first; last < sheet.words.length && node >= 0; last++) {
			for (const singular of singularsOf(sheet.words[last]!.key)) {
				const end = phrases.step(node, wordIds.get(singular) ?? -1);
				if (end < 0) continue;
				for (const form of phrases.formsAt(end)) {
					if (isRightForm(form) && form.entry.kind !== 'person')
						found.push({entry: form.entry, first, last, isClean: true});
				}
			}
			node = phrases.step(node, sheet.words[last]!.id);
		}
	}
	return found;
}

function singularsOf(word: string): string[] {
	if (!word.endsWith('s') || word.length < 4) return [];
	const found = [word.slice(0, -1)];
	if (word.endsWith('es')) found.push(word.slice(0, -2));
	if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
	return found;
}
