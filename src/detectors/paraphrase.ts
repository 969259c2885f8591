import {WORD} from '../documents/token.js';
import type {Form} from '../glossary/form.js';
import {ordinaryName} from '../names/ordinary.js';
import {isArticle, isEnglishWord, isFunctionWord, type Relation, relation, wordCommonness} from '../names/words.js';
import {soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import type {Evidence} from './evidence.js';
import {isCapitalised, isQuoted, mayJoin, type Sheet, type Word, wordsSpan} from './sheet.js';
import {Scale} from './weigh.js';

/** A word of a form and the word of the text that answers to it. */
type Answer = {readonly form: number; readonly text: number; readonly worth: number; readonly how: string};

/** A word that stands in more forms than this says too little about which is meant. */
const MOST_FORMS = 200;
/** Ties by meaning alone, not by the word itself. */
const FAR: ReadonlySet<string> = new Set(['synonym', 'sibling', 'broader', 'antonym']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but']);
/** How far from a word that is the form's own the others are looked for. */
const REACH = 5;

/**
 * Finds titles and official names said in other words: “Take Your Family Home”, “Shizuoka Newspaper”. Each word of the
 * form is answered by the word of the text that is the same, sounds the same, or may stand for it in a translation; the
 * order may differ.
 *
 * Leaves alone: shortened forms (what is only left out is not wrong), persons, and spans in which no distinctive word
 * is the form's own.
 */
export function detectParaphrases(sheet: Sheet, context: Context): Candidate[] {
	const candidates: Candidate[] = [];
	/** Up to which word a form has been looked for: its own words within reach of each other are one place. */
	const seenUpTo = new Map<Form, number>();
	sheet.words.forEach((word, anchor) => {
		if (word.id < 0 || !isCapitalised(word) || isFunctionWord(word.key)) return;
		const forms = context.termbase.formsWith[word.id]!;
		if (forms.length > MOST_FORMS) return;
		for (const form of forms) {
			if ((seenUpTo.get(form) ?? -1) >= anchor || !form.keys.includes(word.key)) continue;
			const candidate = layParaphrase(form, anchor, sheet, context);
			if (!candidate) continue;
			seenUpTo.set(form, candidate.last);
			candidates.push(candidate);
		}
	});
	return candidates;
}

function layParaphrase(form: Form, anchor: number, sheet: Sheet, context: Context): Candidate | null {
	const {entry} = form;
	if (entry.kind === 'person' || form.status === 'forbidden' || form.keys.length < 2) return null;
	const content = form.keys.map((_, k) => !isSmallWord(form, k));
	if (content.filter(Boolean).length < 2) return null;
	const [from, to] = window(anchor, sheet, context.document.text);
	const answers = answerWords(form, from, to, anchor, sheet, context);
	const last = Math.max(...answers.map((answer) => answer.text));
	const first = openingOf(Math.min(...answers.map((answer) => answer.text)), last, sheet, context.document.text);
	let weight = 0;
	let worth = 0;
	let own = 0;
	let left = 0;
	let changed = 0;
	let plural = false;
	form.keys.forEach((key, k) => {
		const heavy = wordWeight(form, k);
		weight += heavy;
		const answer = answers.find((each) => each.form === k);
		if (!answer) {
			if (content[k]) left++;
			return;
		}
		worth += heavy * answer.worth;
		if (content[k] && answer.how === 'same') own += ordinaryName([key]) ? heavy / 2 : heavy;
		if (answer.how === 'inflection' && k === form.keys.length - 1) plural = true;
		if (answer.how !== 'same' && content[k]) changed++;
	});
	// A conjunction that the form lacks parts two things.
	if (sheet.words.slice(first, last + 1).some((word) => CONJUNCTIONS.has(word.key) && !form.keys.includes(word.key)))
		return null;
	let strange = 0;
	let lower = 0;
	for (let i = first; i <= last; i++) {
		const word = sheet.words[i]!;
		if (isFunctionWord(word.key)) continue;
		if (!isCapitalised(word)) lower++;
		if (!answers.some((answer) => answer.text === i)) strange++;
	}
	// “Save the Sea” for “Save Our Sea”: in a quoted title small words count, too.
	const isTitle = TITLED_KINDS.has(entry.kind) && isQuoted(sheet, first, last, context.document.text);
	const isSmallSlip = isTitle && form.keys.some((_, k) => !content[k] && !isSaid(k, answers));
	if (changed + strange + left === 0 && !isSmallSlip) return wordOrder(form, answers, sheet);
	if (changed + strange === 0 && !isSmallSlip) return null;
	// The same name in the plural is right.
	if (plural && changed === 1 && left + strange === 0) return null;
	const fit = worth / weight - 0.22 * strange;
	if (fit < 0.5 || own === 0) return null;
	const scale = new Scale();
	scale.add('how well the words answer', 11 * (fit - 0.74));
	// A word in the place of one left out is the same slip, not two.
	scale.add('words left out', -1.1 * Math.max(0, left - 0.7 * strange));
	scale.add('words that answer to nothing', -0.6 * strange);
	// A word put into a right name mostly says more of it, and is no slip.
	if (changed + left === 0) scale.add('only words added', -1.2);
	scale.add('words in lower case', -1.3 * lower);
	if (answers.length >= 3) scale.add('three words or more', 0.6);
	if (own < 0.9) scale.add('no distinctive word is its own', -1.2);
	// “Labour Day” is not “Victory Day”: of two common words one is too little to know a name by.
	const ownWord = answers.find((answer) => answer.how === 'same' && content[answer.form]);
	const isFar = answers.some((answer) => content[answer.form] && FAR.has(answer.how));
	if (isFar && content.filter(Boolean).length === 2 && ownWord && wordCommonness(form.keys[ownWord.form]!) < 3)
		scale.add('one common word of two', -1.6);
	if (isQuoted(sheet, first, last, context.document.text)) scale.add('quoted as a title is', 1);
	if (ordinaryName(sheet.words.slice(first, last + 1).map((word) => word.key))) scale.add('a well-known name', -4);
	if (entry.kind === 'title') scale.add('offices are described freely', -2.5);
	return {
		rule: left > 0 || strange > 0 ? 'partial' : 'paraphrase',
		entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [pairsEvidence(form, content, answers, sheet, context)],
	};
}

/** Small words by which a name is turned about: “University of Troy”, “Agency for Reconstruction”. */
const TURNS: ReadonlySet<string> = new Set(['of', 'for', 'against', 'on']);
/** What kinds of entry may be named either way about; persons and their works have one order. */
const TURNED_KINDS: ReadonlySet<string | null> = new Set([
	'organization',
	'event',
	'place',
	'campaign',
	'title',
	'term',
]);

/**
 * “University of Troy” for “Troy University”, “People’s Servant” for “Servant of the People”: every word is right, and they
 * are turned about an “of” or a possessive. An office may also have its words in another order alone.
 */
function wordOrder(form: Form, answers: readonly Answer[], sheet: Sheet): Candidate | null {
	const {words} = sheet;
	const content = answers.filter((answer) => !isSmallWord(form, answer.form));
	const isTurned = content.some((answer, i) => i > 0 && answer.form < content[i - 1]!.form);
	const {kind} = form.entry;
	if (!isTurned || !TURNED_KINDS.has(kind) || content.some(({text}) => !isCapitalised(words[text]!))) return null;
	const first = content[0]!.text;
	const last = content.at(-1)!.text;
	const between = words.slice(first, last + 1).filter((_, i) => !content.some(({text}) => text === first + i));
	if (between.some(({key}) => !TURNS.has(key) && key !== 'the')) return null;
	const turns = between.filter(({key}) => TURNS.has(key)).length;
	const ownTurns = form.keys.filter((key) => TURNS.has(key)).length;
	const isPossessive = words.slice(first, last).some(({flags}) => (flags & WORD.possessive) !== 0);
	const isTitle = kind === 'title';
	if (turns + ownTurns !== 1 && !(isTitle && turns + ownTurns === 0)) return null;
	// “Reconstruction Agency” for “Agency of Reconstruction” is how English shortens any such name.
	if (ownTurns === 1 && !isPossessive && kind !== 'organization' && !isTitle) return null;
	return {
		rule: 'order',
		entry: form.entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: 1,
		weights: [{reason: 'the same words turned about', odds: 1}],
		evidence: [{kind: 'order', right: form.text}],
	};
}

const TITLED_KINDS: ReadonlySet<string | null> = new Set(['work', 'campaign', 'event']);

function isSaid(k: number, answers: readonly Answer[]): boolean {
	return answers.some(({form, how}) => form === k && how === 'same');
}

function window(anchor: number, sheet: Sheet, text: string): [from: number, to: number] {
	let from = anchor;
	while (from > 0 && anchor - from < REACH && mayJoin(text, sheet.words[from - 1]!, sheet.words[from]!)) from--;
	let to = anchor;
	while (to + 1 < sheet.words.length && to - anchor < REACH && mayJoin(text, sheet.words[to]!, sheet.words[to + 1]!))
		to++;
	return [from, to];
}

/** The best answer to each word of the form, the surest first; each word of the text answers once. */
function answerWords(form: Form, from: number, to: number, anchor: number, sheet: Sheet, context: Context): Answer[] {
	const options: (Answer & {rank: number})[] = [];
	for (let i = from; i <= to; i++) {
		const word = sheet.words[i]!;
		const heard = isCapitalised(word) ? context.termbase.near.lookUp(word.key) : null;
		form.keys.forEach((key, k) => {
			const far = 0.004 * Math.abs(i - anchor - k);
			if (word.key === key) {
				options.push({form: k, text: i, worth: 1, how: 'same', rank: 1 - far});
				return;
			}
			const near = heard?.get(form.ids[k]!);
			if (near) {
				const worth = 1 - 1.6 * soundShare(near.cost, word.key, key);
				if (worth > 0.5) options.push({form: k, text: i, worth, how: 'sounds alike', rank: worth - far});
			}
			// An acronym is no word: “US” is not “us”.
			const related = isAcronym(form.words[k]!) ? null : relate(word.key, key);
			if (!related) return;
			// A word in lower case is seldom part of a name whose own word is capitalised.
			const isLowered = !isCapitalised(word) && /^\p{Lu}/u.test(form.words[k]!);
			const worth = related.strength * (isLowered ? 0.7 : 1);
			options.push({form: k, text: i, worth, how: related.kind, rank: worth - 0.02 - far});
		});
	}
	options.sort((a, b) => b.rank - a.rank || a.form - b.form || a.text - b.text);
	const answers: Answer[] = [];
	for (const option of options) {
		if (answers.some((answer) => answer.form === option.form || answer.text === option.text)) continue;
		// A small word of the text far from the rest is another sentence part, not the title's.
		if (
			isSmallWord(form, option.form) &&
			answers.length > 0 &&
			!answers.some((answer) => Math.abs(answer.text - option.text) <= 2)
		)
			continue;
		answers.push(option);
	}
	answers.sort((a, b) => a.text - b.text);
	// A small word at an edge belongs to the sentence, unless it is the form's own edge.
	while (answers.length > 1 && isLoose(answers[0]!, answers[1]!, form)) answers.shift();
	while (answers.length > 1 && isLoose(answers.at(-1)!, answers.at(-2)!, form)) answers.pop();
	// An article before a name is the sentence's, even where the form has one: “a Yomiuri Newspaper poll”.
	const opening = sheet.words[answers[0]?.text ?? 0]!;
	if (answers.length > 1 && isArticle(opening.key) && !isTitled(opening, context.document.text)) answers.shift();
	return answers;
}

/** Whether a quotation mark stands right before the word, as before the first of a title. */
function isTitled(word: Word, text: string): boolean {
	return /["“«„‘「『]/.test(text[word.start - 1] ?? '');
}

/** An article that opens the quoted title belongs to it. */
function openingOf(first: number, last: number, sheet: Sheet, text: string): number {
	const before = sheet.words[first - 1];
	if (!before || !isArticle(before.key) || !isTitled(before, text)) return first;
	return /["”»’」』]/.test(text[sheet.words[last]!.end] ?? '') ? first - 1 : first;
}

function isLoose(edge: Answer, next: Answer, form: Form): boolean {
	if (!isSmallWord(form, edge.form)) return false;
	return Math.abs(edge.text - next.text) > 1 || (edge.form !== 0 && edge.form !== form.keys.length - 1);
}

function wordWeight(form: Form, k: number): number {
	if (isSmallWord(form, k)) return 0.2;
	return wordCommonness(form.keys[k]!) >= 2 ? 0.7 : 1;
}

function isSmallWord(form: Form, k: number): boolean {
	return isFunctionWord(form.keys[k]!) && !isAcronym(form.words[k]!);
}

function isAcronym(word: string): boolean {
	return /^\p{Lu}[\p{Lu}.]+$/u.test(word);
}

/** How two words may stand for each other, compounds by their halves included. */
function relate(found: string, right: string): Relation | null {
	return relation(found, right) ?? relateCompounds(found, right);
}

/** Compounds that share a half, the other halves related: “Greenfield” for “Greenland”. */
function relateCompounds(found: string, right: string): Relation | null {
	for (let at = 4; at <= Math.min(found.length, right.length) - 4; at++) {
		if (found[at - 1] !== right[at - 1]) return null;
		if (!found.startsWith(right.slice(0, at)) || !isEnglishWord(right.slice(0, at))) continue;
		const rest = relation(found.slice(at), right.slice(at));
		if (rest && rest.kind !== 'same') return {kind: 'derivation', strength: rest.strength * 0.9};
	}
	return null;
}

function pairsEvidence(
	form: Form,
	content: readonly boolean[],
	answers: readonly Answer[],
	sheet: Sheet,
	context: Context,
): Evidence {
	return {
		kind: 'words',
		pairs: answers
			.filter((answer) => answer.how !== 'same')
			.map((answer) => ({
				found: context.document.text.slice(sheet.words[answer.text]!.start, sheet.words[answer.text]!.end),
				right: form.words[answer.form]!,
				how: answer.how,
			})),
		left: form.words.filter((_, k) => content[k] && !answers.some((answer) => answer.form === k)),
	};
}
