import type {Form} from '../glossary/form.js';
import {isFunctionWord, wordCommonness} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet, wordsSpan} from './sheet.js';
import {ordinaryOdds, Scale, strangerOdds} from './weigh.js';

/** A wrong word of an entry, learnt at one place of the document, and the forms that would hold it. */
type Slip = {readonly keys: readonly string[]; readonly form: Form; readonly origin: Candidate};

/**
 * Finds the same slip again where less is left of the name: “Tyler Hero” shows that “Hero” alone is Herro, too.
 *
 * `found` are mismatches that stand; of each that has as many words as its form, the words that differ are learnt.
 * Leaves alone: ordinary words in lower case with an article, and everything that is right for somebody.
 */
export function detectEchoes(context: Context, found: readonly Candidate[]): Candidate[] {
	const slips = learnSlips(context, found);
	if (slips.size === 0) return [];
	const candidates: Candidate[] = [];
	for (const sheet of context.sheets) {
		for (let i = 0; i < sheet.words.length; i++) {
			for (const slip of slips.get(sheet.words[i]!.key) ?? []) {
				const last = i + slip.keys.length - 1;
				if (!slip.keys.every((key, k) => sheet.words[i + k]?.key === key)) continue;
				const candidate = weighEcho(slip, i, last, sheet, context);
				if (candidate) candidates.push(candidate);
			}
		}
	}
	return candidates;
}

function learnSlips(context: Context, found: readonly Candidate[]): Map<string, Slip[]> {
	const slips = new Map<string, Slip[]>();
	const seen = new Set<string>();
	for (const origin of found) {
		const words = context.sheets[origin.segment]!.words.slice(origin.first, origin.last + 1);
		if (words.length < 2 || words.length !== origin.form.keys.length) continue;
		const wrong = new Map<string, string>();
		words.forEach((word, k) => {
			if (word.key !== origin.form.keys[k]) wrong.set(origin.form.keys[k]!, word.key);
		});
		if (wrong.size === 0 || wrong.size === words.length) continue;
		for (const form of context.termbase.formsOf.get(origin.entry)!) {
			if (form.status === 'forbidden' || form.status === 'swapped' || form.status === 'source') continue;
			if (form.keys.length >= words.length || !form.keys.some((key) => wrong.has(key))) continue;
			const keys = form.keys.map((key) => wrong.get(key) ?? key);
			const identity = `${form.index} ${keys.join(' ')}`;
			if (seen.has(identity) || isFunctionWord(keys[0]!)) continue;
			seen.add(identity);
			const list = slips.get(keys[0]!);
			const slip = {keys, form, origin};
			if (list) list.push(slip);
			else slips.set(keys[0]!, [slip]);
		}
	}
	return slips;
}

const ARTICLES = new Set([
	'a',
	'an',
	'the',
	'this',
	'that',
	'his',
	'her',
	'their',
	'our',
	'my',
	'your',
	'its',
	'some',
	'any',
	'no',
	'every',
]);

/** Odds of a wrong surname in lower case, by how common the word is: “strong” is hardly ever Mr. Stark. */
const LOWER_CASE = [-3.2, -3.2, -2, -1] as const;

function weighEcho(slip: Slip, first: number, last: number, sheet: Sheet, context: Context): Candidate | null {
	const scale = new Scale();
	scale.add('the same slip elsewhere', 2.6);
	const word = sheet.words[first]!;
	if (!isCapitalised(word)) {
		if (first > 0 && ARTICLES.has(sheet.words[first - 1]!.key)) return null;
		scale.add('in lower case', LOWER_CASE[wordCommonness(word.key)]);
	} else scale.add('an ordinary word', 0.35 * ordinaryOdds(word, context));
	if (slip.form.entry.kind === 'person')
		scale.add('the names beside it', strangerOdds({first, last}, slip.form.entry, sheet));
	const origin = slip.origin;
	return {
		rule: origin.rule === 'partial' ? 'paraphrase' : origin.rule,
		entry: slip.form.entry,
		form: slip.form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [{kind: 'echo', found: context.document.text.slice(origin.span.start, origin.span.end), at: origin.span}],
	};
}
