import type {Form} from '../glossary/form.js';
import {isEnglishWord} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet, wordsSpan} from './sheet.js';

/**
 * Finds names in which one word is cut to its first letter, as the Japanese and Chinese press write them: “R Madrid”,
 * “G Osaka”. Leaves alone: persons (initials are right in English), and forms that the glossary admits.
 */
export function detectAbbreviation(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const candidates: Candidate[] = [];
	for (let i = 0; i + 1 < words.length; i++) {
		const letter = words[i]!;
		const next = words[i + 1]!;
		if (letter.key.length !== 1 || !/[a-z]/.test(letter.key) || !isCapitalised(letter) || !isCapitalised(next))
			continue;
		// “I Madrid” and “A Madrid” are a pronoun and an article until shown otherwise.
		if (letter.key === 'i' || letter.key === 'a' || next.id < 0 || next.start - letter.end > 2) continue;
		for (const form of context.termbase.formsWith[next.id]!) {
			if (!abbreviates(form, sheet, i)) continue;
			const last = i + form.keys.length - 1;
			const odds = isEnglishWord(next.key) ? 0.8 : 2.4;
			candidates.push({
				rule: 'partial',
				entry: form.entry,
				form,
				segment: sheet.segment.index,
				span: wordsSpan(sheet, i, last),
				first: i,
				last,
				odds,
				weights: [{reason: 'one word cut to its first letter', odds}],
				evidence: [
					{kind: 'words', pairs: [{found: letter.key.toUpperCase(), right: form.words[0]!, how: 'initial'}], left: []},
				],
			});
		}
	}
	return candidates;
}

function abbreviates(form: Form, sheet: Sheet, at: number): boolean {
	if (form.entry.kind === 'person' || form.status === 'forbidden' || form.status === 'swapped' || form.keys.length < 2)
		return false;
	if (form.keys[0]!.length < 3 || form.keys[0]![0] !== sheet.words[at]!.key) return false;
	return form.keys.every((key, k) => k === 0 || sheet.words[at + k]?.key === key);
}
