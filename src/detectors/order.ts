import {isFunctionWord} from '../names/words.js';
import type {Alignment} from './align.js';
import {soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet, type Word, wordsSpan} from './sheet.js';
import {ordinaryNameOdds, Scale, soundOdds, strangerOdds} from './weigh.js';

/**
 * Finds persons whose surname and given name have changed places: “Ohtani Shohei”. Slight misspellings are allowed for.
 * Leaves alone: renderings in the right order, and single names.
 */
export function detectOrder(alignment: Alignment, sheet: Sheet, context: Context): Candidate | null {
	const {form, pairs} = alignment;
	if (form.status !== 'swapped') return null;
	if (pairs.some((pair) => pair.kind === 'missing' || pair.kind === 'extra')) return null;
	// “Lan to leave” is no “Lam To”: a small word is a part of the name only in a capital.
	if (pairs.some((pair) => 'text' in pair && isSmallWord(sheet.words[pair.text]!))) return null;
	let share = 0;
	for (const pair of pairs) {
		if (pair.kind !== 'sound' && pair.kind !== 'joined') continue;
		const last = pair.kind === 'joined' ? pair.textLast : pair.text;
		const found = sheet.words
			.slice(pair.text, last + 1)
			.map((word) => word.key)
			.join('');
		const right = form.keys.slice(pair.form, (pair.kind === 'joined' ? pair.formLast : pair.form) + 1).join('');
		share = Math.max(share, soundShare(pair.cost, found, right));
	}
	const preferred = context.termbase.formsOf.get(form.entry)![0]!;
	const scale = new Scale();
	scale.add('how far it sounds', soundOdds(share));
	scale.add('the whole name', 0.8);
	if (share > 0 && pairs.length === 1) scale.add('two words in one', -2);
	scale.add('a well-known name', ordinaryNameOdds(sheet, alignment.first, alignment.last));
	scale.add('the names beside it', strangerOdds(alignment, form.entry, sheet));
	return {
		rule: share === 0 ? 'order' : 'spelling',
		entry: form.entry,
		form: preferred,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, alignment.first, alignment.last),
		first: alignment.first,
		last: alignment.last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [{kind: 'order', right: preferred.text}],
	};
}

function isSmallWord(word: Word): boolean {
	return isFunctionWord(word.key) && !isCapitalised(word);
}
