import type {Entry} from '../../glossary/entry.js';
import type {Form} from '../../glossary/form.js';
import {type Context, isRightForm} from '../context.js';
import type {Evidence} from '../evidence.js';
import type {NameRuleId} from '../rules.js';
import type {Sheet} from '../sheet.js';

/** How words of a line resemble an entry, and what they are then. */
export type Likeness = {
	readonly odds: number;
	readonly rule: NameRuleId;
	readonly form: Form;
	readonly evidence: readonly Evidence[];
};

/** The forms of an entry that may stand in a text. */
export function rightForms(entry: Entry, context: Context): Form[] {
	return context.termbase.formsOf.get(entry)!.filter(isRightForm);
}

/** Words `[first, last]` as letters and figures alone. */
export function keyOf(sheet: Sheet, first: number, last: number): string {
	let key = '';
	for (let i = first; i <= last; i++) key += sheet.words[i]!.key;
	return key.replace(/[^a-z0-9]/g, '');
}
