import type {Form} from '../glossary/form.js';
import type {Termbase} from '../glossary/termbase.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import {type Alignment, alignForm} from './align.js';
import {isRightForm} from './context.js';
import {looksNamed, mayJoin, type Sheet} from './sheet.js';

/** A word that stands in more forms than this says too little about which is meant; another word of the form must lead to it. */
const MOST_FORMS = 400;
/** Forms that cost more than this for each of their words are not the form. */
const MOST_COST_PER_WORD = 0.72;

/**
 * Every form that a segment's words may be a wrong rendering of, laid on them; of forms of several words only those for
 * which the words beside the one that led to them answer too, since one with a word missing is no rendering.
 *
 * Capitalised words lead to forms by sound (`Termbase.near`), all words by being a form's own, so the cost follows the
 * words that resemble some name, not the size of the glossary.
 */
export function layForms(text: string, sheet: Sheet, termbase: Termbase): Alignment[] {
	const {words} = sheet;
	// A right form that stands there letter for letter has nothing to be laid for.
	const tried = new Set<number>(
		sheet.mentions.flatMap(({form, first}) => (isRightForm(form) ? [identityOf(form, first)] : [])),
	);
	const laid: Alignment[] = [];
	const answers = answersOf(termbase);
	const follow = (i: number, id: number) => {
		const forms = termbase.formsWith[id]!;
		if (forms.length > MOST_FORMS) return;
		/** Of names of one word all that share it are laid alike: a surname of a hundred persons once. */
		let alone: Alignment | null | undefined;
		for (const form of forms) {
			const isAlone = form.keys.length === 1;
			// A name of one word that stands there as it should is no wrong rendering of itself.
			if (isAlone ? id === words[i]!.id : !answers.areBeside(text, sheet, i, id, form)) continue;
			const anchor = Math.max(form.ids.indexOf(id), form.joinedIds.indexOf(id));
			const identity = identityOf(form, i - anchor);
			if (tried.has(identity)) continue;
			tried.add(identity);
			const alignment = isAlone && alone !== undefined ? alone : layAt(text, sheet, form, i, anchor, termbase);
			if (isAlone) alone = alignment;
			if (alignment) laid.push(alignment.form === form ? alignment : {...alignment, form});
		}
	};
	words.forEach((word, i) => {
		if (word.id >= 0) follow(i, word.id);
		if (!looksNamed(sheet, i)) return;
		for (const id of termbase.near.lookUp(word.key).keys()) if (id !== word.id) follow(i, id);
		const next = words[i + 1];
		if (!next || !mayJoin(text, word, next) || isFunctionWord(word.key)) return;
		for (const id of joinedAnswers(sheet, i, termbase)) follow(i, id);
		const third = words[i + 2];
		if (third && mayJoin(text, next, third)) {
			const id = termbase.wordIds.get(word.key + next.key + third.key);
			if (id !== undefined) follow(i, id);
		}
	});
	return laid;
}

/** A form laid with its first word on word `first` of a sheet. */
function identityOf(form: Form, first: number): number {
	return form.index * 0x100000 + (first + 16);
}

const kept = new WeakMap<Termbase, Answers>();

function answersOf(termbase: Termbase): Answers {
	const known = kept.get(termbase) ?? new Answers(termbase);
	kept.set(termbase, known);
	return known;
}

/** How far from a word its neighbours in a form are looked for: it may itself be split into three. */
const REACH_BEFORE = 3;
const REACH_BEHIND = 5;

/**
 * Which words of the vocabulary the words around a place answer to. They are marked once for a place and then asked by
 * every form that the place leads to, which are hundreds for a common given name.
 */
class Answers {
	readonly #termbase: Termbase;
	readonly #marks: Int32Array;
	/** What a mark of the place asked for last is. */
	#mark = 0;
	#sheet: Sheet | null = null;
	#place = -1;

	constructor(termbase: Termbase) {
		this.#termbase = termbase;
		this.#marks = new Int32Array(termbase.vocabulary.length);
	}

	/** Whether the words of a form beside the one that word `i` answers to, by the vocabulary's `id`, have answers near it. */
	areBeside(text: string, sheet: Sheet, i: number, id: number, form: Form): boolean {
		if (this.#sheet !== sheet || this.#place !== i) this.#markAround(text, sheet, i);
		const {ids, joinedIds} = form;
		const joined = joinedIds.indexOf(id);
		const first = joined < 0 ? ids.indexOf(id) : joined;
		const last = joined < 0 ? first : joined + 1;
		return (
			(first === 0 || this.#has(ids[first - 1]!) || (first > 1 && this.#has(joinedIds[first - 2]!))) &&
			(last === ids.length - 1 || this.#has(ids[last + 1]!) || this.#has(joinedIds[last + 1] ?? -1))
		);
	}

	#has(id: number): boolean {
		return id >= 0 && this.#marks[id] === this.#mark;
	}

	#markAround(text: string, sheet: Sheet, place: number): void {
		this.#sheet = sheet;
		this.#place = place;
		this.#mark++;
		const {words} = sheet;
		const {near, wordIds} = this.#termbase;
		const joins = (i: number) => i >= 0 && i + 1 < words.length && mayJoin(text, words[i]!, words[i + 1]!);
		let from = place;
		while (place - from < REACH_BEFORE && joins(from - 1)) from--;
		let to = place;
		while (to - place < REACH_BEHIND && joins(to)) to++;
		for (let i = from; i <= to; i++) {
			const {id, key} = words[i]!;
			const isNamed = looksNamed(sheet, i);
			if (id >= 0) this.#marks[id] = this.#mark;
			if (isNamed) this.#markAll(near.lookUp(key).keys());
			if (i === to || isFunctionWord(key)) continue;
			const next = words[i + 1]!;
			if ((isNamed || looksNamed(sheet, i + 1)) && !isFunctionWord(next.key))
				this.#markAll(joinedAnswers(sheet, i, this.#termbase));
			const three = i + 2 <= to ? wordIds.get(key + next.key + words[i + 2]!.key) : undefined;
			if (three !== undefined) this.#marks[three] = this.#mark;
		}
	}

	#markAll(ids: Iterable<number>): void {
		for (const id of ids) this.#marks[id] = this.#mark;
	}
}

/**
 * Words of the vocabulary that a word and the next, written as one, may be. An ordinary word outside of a name is a part of
 * one only where the two make up exactly a word of it: “Face book”, but no more than that of “Wang said”.
 */
function joinedAnswers(sheet: Sheet, i: number, {near, wordIds}: Termbase): Iterable<number> {
	const next = sheet.words[i + 1]!;
	const joined = sheet.words[i]!.key + next.key;
	if (looksNamed(sheet, i + 1) || !isEnglishWord(next.key)) return near.lookUp(joined).keys();
	const id = wordIds.get(joined);
	return id === undefined ? [] : [id];
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
