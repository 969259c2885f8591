import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {type Mention, type Sheet, wordsSpan} from './sheet.js';

/**
 * Finds forms that the glossary lists as wrong. They stand as whole words; case counts only where the entry says so.
 * Leaves alone: a forbidden form inside a longer right rendering.
 */
export function detectForbidden(mention: Mention, sheet: Sheet, context: Context): Candidate | null {
	const {form, first, last, exact} = mention;
	if (form.status !== 'forbidden' || (form.entry.caseSensitive && !exact)) return null;
	const listed = form.entry.forbidden.find((each) => each.text === form.text);
	const forms = context.termbase.formsOf.get(form.entry)!;
	// A single wrong word of a person with a longer name stands for the surname.
	const short =
		form.keys.length === 1 && form.entry.kind === 'person'
			? forms.find((each) => isRight(each.status) && each.keys.length === 1)
			: undefined;
	return {
		rule: 'forbidden',
		entry: form.entry,
		form: short ?? forms[0]!,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: 5,
		weights: [{reason: 'listed as wrong', odds: 5}],
		evidence: [{kind: 'forbidden', term: form.text, note: listed?.note ?? null}],
	};
}

function isRight(status: string): boolean {
	return status === 'preferred' || status === 'admitted' || status === 'family';
}
