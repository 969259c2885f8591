import type {Form} from '../glossary/form.js';
import type {Termbase} from '../glossary/termbase.js';
import {isFunctionWord} from '../names/words.js';
import {type Alignment, alignForm} from './align.js';
import {looksNamed, mayJoin, type Sheet} from './sheet.js';

/** A word that stands in more forms than this says too little about which is meant; another word of the form must lead to it. */
const MOST_FORMS = 400;
/** Forms that cost more than this for each of their words are not the form. */
const MOST_COST_PER_WORD = 0.72;

/**
 * Every form that a segment's words may be a wrong rendering of, laid on them.
 *
 * Capitalised words lead to forms by sound (`Termbase.near`), all words by being a form's own, so the cost follows the
 * words that resemble some name, not the size of the glossary.
 */
export function layForms(text: string, sheet: Sheet, termbase: Termbase): Alignment[] {
	const {words} = sheet;
	const tried = new Set<number>();
	const laid: Alignment[] = [];
	const follow = (i: number, id: number) => {
		const forms = termbase.formsWith[id]!;
		if (forms.length > MOST_FORMS) return;
		for (const form of forms) {
			const anchor = Math.max(form.ids.indexOf(id), form.joinedIds.indexOf(id));
			const identity = form.index * 0x100000 + (i - anchor + 16);
			if (tried.has(identity)) continue;
			tried.add(identity);
			const alignment = layAt(text, sheet, form, i, anchor, termbase);
			if (alignment) laid.push(alignment);
		}
	};
	words.forEach((word, i) => {
		if (word.id >= 0) follow(i, word.id);
		if (!looksNamed(sheet, i)) return;
		for (const id of termbase.near.lookUp(word.key).keys()) if (id !== word.id) follow(i, id);
		const next = words[i + 1];
		if (!next || !mayJoin(text, word, next) || isFunctionWord(word.key)) return;
		for (const id of termbase.near.lookUp(word.key + next.key).keys()) follow(i, id);
		const third = words[i + 2];
		if (third && mayJoin(text, next, third)) {
			const id = termbase.wordIds.get(word.key + next.key + third.key);
			if (id !== undefined) follow(i, id);
		}
	});
	return laid;
}

function layAt(
	text: string,
	sheet: Sheet,
	form: Form,
	i: number,
	anchor: number,
	termbase: Termbase,
): Alignment | null {
	const {words} = sheet;
	let from = i;
	while (from > 0 && i - from < anchor + 1 && mayJoin(text, words[from - 1]!, words[from]!)) from--;
	let to = i;
	const after = form.keys.length - anchor;
	while (to + 1 < words.length && to - i < after + 1 && mayJoin(text, words[to]!, words[to + 1]!)) to++;
	const alignment = alignForm(form, sheet, from, to, termbase);
	if (!alignment || alignment.cost > MOST_COST_PER_WORD * form.keys.length) return null;
	return alignment;
}
