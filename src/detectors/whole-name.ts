import {soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {looksNamed, type Sheet, wordsSpan} from './sheet.js';

/** Up to this share of a word a given name is the entry's in another spelling. */
const MOST_SHARE = 0.15;

/**
 * A person's surname gone wrong, together with the given name before it where that is the entry's: “Mark Jeokeobeogeu”
 * is one name to mend. Any other candidate comes back as it is.
 */
export function withGivenName(candidate: Candidate, sheet: Sheet, context: Context): Candidate {
	const {entry, form, first, last, rule} = candidate;
	if (entry.kind !== 'person' || (rule !== 'spelling' && rule !== 'reading')) return candidate;
	const whole = context.termbase.formsOf.get(entry)![0]!;
	const given = whole.keys.length - form.keys.length;
	if (given < 1 || first < given || !form.keys.every((key, k) => whole.keys[given + k] === key)) return candidate;
	for (let k = 0; k < given; k++) {
		const at = first - given + k;
		if (!looksNamed(sheet, at) || sheet.runFirst[at] !== sheet.runFirst[first]) return candidate;
		const {key} = sheet.words[at]!;
		if (key === whole.keys[k]) continue;
		const near = context.termbase.near.lookUp(key).get(whole.ids[k]!);
		if (!near || soundShare(near.cost, key, whole.keys[k]!) > MOST_SHARE) return candidate;
	}
	return {...candidate, form: whole, first: first - given, span: wordsSpan(sheet, first - given, last)};
}
