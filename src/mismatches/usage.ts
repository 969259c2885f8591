import type {Context} from '../detectors/context.js';
import {wordsSpan} from '../detectors/sheet.js';
import {type Span, spansOverlap} from '../documents/span.js';
import type {Entry} from '../glossary/entry.js';

/**
 * How often each entry is rendered right in a document, leaving out what stands inside of `wrong`: “Yau” of a wrong
 * “Yau Tenghua” is no right use. Entries that are not rendered right are not in it.
 *
 * A surname alone counts only for persons whose full name stands in the document, and a rendering that several entries share
 * for those of them that are named in full, if any. Cost: one pass over both.
 */
export function rightUses(context: Context, wrong: readonly Span[]): Map<Entry, number> {
	const {sheets, standing, introduced} = context;
	const taken = [...wrong].sort((a, b) => a.start - b.start);
	const uses = new Map<Entry, number>();
	let at = 0;
	sheets.forEach((sheet, index) => {
		for (const {first, last, mentions} of standing[index]!) {
			const span = wordsSpan(sheet, first, last);
			// Both go through the text in order, so each is passed once.
			while (at < taken.length && taken[at]!.end <= span.start) at++;
			if (at < taken.length && spansOverlap(taken[at]!, span)) continue;
			const named = mentions.filter(({form}) => introduced.has(form.entry));
			const meant = named.length > 0 ? named : mentions.filter(({form}) => form.status !== 'family');
			for (const entry of new Set(meant.map(({form}) => form.entry))) uses.set(entry, (uses.get(entry) ?? 0) + 1);
		}
	});
	return uses;
}
