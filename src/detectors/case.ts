import {WORD} from '../documents/token.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Mention, type Sheet, wordsSpan} from './sheet.js';
import {isInCapitals} from './weigh.js';

/**
 * Finds renderings that are right but for capitals, spaces or marks: “Takara Fuji”, “jiujitsu”, “Black lives matter”.
 * Leaves alone: text in capitals throughout, the first word of a sentence, offices in lower case, and ordinary words in
 * lower case that only happen to be a name too.
 */
export function detectCase(mention: Mention, sheet: Sheet, context: Context): Candidate | null {
	const {form, first, last} = mention;
	if (mention.exact || !form.entry.caseSensitive || form.status === 'forbidden' || form.status === 'swapped')
		return null;
	const words = sheet.words.slice(first, last + 1);
	if (words.some((word) => (word.flags & WORD.otherScript) !== 0)) return null;
	if (isInCapitals(sheet)) return null;
	const text = context.document.text;
	let lowered = 0;
	let capitals = 0;
	let raised = 0;
	words.forEach((word, k) => {
		const right = form.words[k]!;
		const found = text.slice(word.start, word.end);
		const rightCapital = /^\p{Lu}/u.test(right);
		if (isCapitalised(word)) capitals++;
		if (rightCapital && !isCapitalised(word) && !isFunctionWord(word.key)) lowered++;
		else if (found !== right && isMixed(right) && !isAllCapitals(word)) raised++;
		else if ((word.flags & WORD.allCapitals) !== 0 && !isAllUpper(right) && word.end - word.start >= 3) raised++;
	});
	let odds: number;
	if (isInAddress(text, words[0]!.start, words.at(-1)!.end)) return null;
	if (lowered > 0) {
		// “People’s daily lives”: the first word opens the sentence, the others are plain words.
		const opens = (words[0]!.flags & WORD.opensSentence) !== 0 && !/["“«„‘]/.test(text[words[0]!.start - 1] ?? '');
		if (capitals === 1 && opens && words.every(({key}) => isEnglishWord(key) || isFunctionWord(key))) return null;
		if (capitals > 0) odds = 1.6;
		else if (
			form.entry.kind === 'title' ||
			form.words.every(isAllUpper) ||
			words.every((word) => isEnglishWord(word.key) || isFunctionWord(word.key))
		)
			return null;
		else odds = 0.8;
	} else if (raised > 0) {
		// A word in capitals beside one that is not is a slip; a heading in capitals is not.
		const all = words.every((word) => (word.flags & WORD.allCapitals) !== 0);
		if (all && words.length > 0 && !words.some((_, k) => isMixed(form.words[k]!))) return null;
		odds = all ? 0.2 : 1.4;
	} else {
		const found = text.slice(words[0]!.start, words.at(-1)!.end);
		if (!/[^\p{L}\p{N}\p{M}\s'’\-‐‑.,&]/u.test(found)) return null;
		odds = 1.2;
	}
	return {
		rule: 'case',
		entry: form.entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds,
		weights: [{reason: 'capitals and marks', odds}],
		evidence: [{kind: 'case', right: form.text}],
	};
}

/** Part of a web address or file name, where case follows other rules. */
function isInAddress(text: string, start: number, end: number): boolean {
	return /[./@_\w]/.test(text[start - 1] ?? ' ') || /^[./@_]\w/.test(text.slice(end, end + 2));
}

function isMixed(word: string): boolean {
	return /\p{Ll}\p{Lu}/u.test(word);
}

function isAllUpper(word: string): boolean {
	return word === word.toUpperCase();
}

function isAllCapitals(word: {readonly flags: number}): boolean {
	return (word.flags & WORD.allCapitals) !== 0;
}
