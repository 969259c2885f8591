import {WORD} from '../documents/token.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {type Mention, type Sheet, wordsSpan} from './sheet.js';

/**
 * Finds source names left as they are in the English text: 秦刚, Ковальчук.
 * Leaves alone: a single character inside a longer foreign word, names in brackets behind their right rendering, and articles
 * that are not in English at all, such as a source that lies among the translations.
 */
export function detectUntranslated(mention: Mention, sheet: Sheet, context: Context): Candidate | null {
	const {form, first, last} = mention;
	if (form.status !== 'source' || isNoTranslation(context)) return null;
	const isForeign = (index: number) => {
		const word = sheet.words[index];
		return word !== undefined && (word.flags & WORD.otherScript) !== 0;
	};
	// Part of a longer run of the script: another word that merely contains these characters.
	const touchesBefore = isForeign(first - 1) && sheet.words[first - 1]!.end === sheet.words[first]!.start;
	const touchesAfter = isForeign(last + 1) && sheet.words[last + 1]!.start === sheet.words[last]!.end;
	if ((touchesBefore || touchesAfter) && form.keys.length < 3) return null;
	const text = context.document.text;
	const span = wordsSpan(sheet, first, last);
	if (
		/[([（「『]\s*$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
		standsBefore(first, sheet, form.entry, context)
	)
		return null;
	const odds = form.keys.length === 1 && [...form.text].length === 1 ? 1.5 : 4;
	return {
		rule: 'untranslated',
		entry: form.entry,
		form: context.termbase.formsOf.get(form.entry)![0]!,
		segment: sheet.segment.index,
		span,
		first,
		last,
		odds,
		weights: [{reason: 'source script', odds}],
		evidence: [{kind: 'script', source: form.text, language: languageOf(form)}],
	};
}

const known = new WeakMap<Context, boolean>();
/** Letters of another script from which on an article may be called foreign; a headline left as it was is shorter. */
const MANY_LETTERS = 100;

/** Whether an article without a source beside it is written in another script for the most part. Cost: its text, once. */
function isNoTranslation(context: Context): boolean {
	let answer = known.get(context);
	if (answer === undefined) {
		const {document, sheets} = context;
		let own = 0;
		let other = 0;
		for (const {words} of sheets)
			for (const {flags, start, end} of words) {
				if ((flags & WORD.otherScript) !== 0) other += end - start;
				else own += end - start;
			}
		answer = other >= MANY_LETTERS && other > own && document.segments.every(({source}) => source === undefined);
		known.set(context, answer);
	}
	return answer;
}

/** “Qin Gang (秦刚)” glosses the name and is right. */
function standsBefore(first: number, sheet: Sheet, entry: Mention['form']['entry'], context: Context): boolean {
	return context.standing[sheet.segment.index]!.some(
		(standing) => standing.last === first - 1 && standing.mentions.some((mention) => mention.form.entry === entry),
	);
}

function languageOf(form: Mention['form']): string {
	return form.entry.source.find((name) => name.text === form.text)?.language ?? '';
}
