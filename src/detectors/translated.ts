import type {Meant} from '../glossary/meaning-index.js';
import {isFunctionWord, lemmasOf, relation, sharedKinds} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, mayJoin, type Sheet, wordsSpan} from './sheet.js';
import {ordinaryNameOdds, Scale} from './weigh.js';

/** The longest translated name, in words. */
const MOST_WORDS = 8;

/**
 * Finds names that were translated as words, character by character: “Little Joy” for 小欢喜, “green space” for 绿地.
 *
 * Leaves alone: persons read as names (`reading`), single words, and phrases in which a word answers to no character.
 */
export function detectTranslated(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const lemmas = words.map((word) => (isFunctionWord(word.key) ? [] : [word.key, ...lemmasOf(word.key)]));
	const candidates: Candidate[] = [];
	const tried = new Set<string>();
	for (let i = 0; i < words.length; i++) {
		if (!isCapitalised(words[i]!)) continue;
		const {meanings} = context.termbase;
		// One word is no translation: where the next has no part in a name, the name need not be weighed.
		const next = nextContent(i, lemmas, sheet, context.document.text);
		if (next < 0) continue;
		const {key} = words[next]!;
		const own =
			words[i]!.id < 0 ? [] : context.termbase.formsWith[words[i]!.id]!.flatMap((form) => meanings.of(form.entry));
		for (const meant of [...own, ...lemmas[i]!.flatMap((lemma) => meanings.lookUp(lemma))]) {
			const identity = `${i} ${meant.source}`;
			if (tried.has(identity)) continue;
			tried.add(identity);
			if (!meant.own.has(key) && !meant.words.some((meanings) => mayMean(key, lemmas[next]!, meanings))) continue;
			const candidate = weighTranslation(meant, i, lemmas, sheet, context);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates;
}

/** The next word that is more than a small one, where it may belong to the same name; else -1. */
function nextContent(first: number, lemmas: readonly (readonly string[])[], {words}: Sheet, text: string): number {
	for (let i = first + 1; i < words.length && i < first + MOST_WORDS; i++) {
		if (!mayJoin(text, words[i - 1]!, words[i]!)) return -1;
		if (lemmas[i]!.length > 0) return i;
	}
	return -1;
}

/** For each character's words what was found of words of texts; characters are few, and so are the words. */
const meaningful = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

/** Whether a word may stand for a character of these meanings; remembered. */
function mayMean(word: string, lemmas: readonly string[], meanings: ReadonlySet<string>): boolean {
	let known = meaningful.get(meanings);
	if (!known) {
		known = new Map();
		meaningful.set(meanings, known);
	}
	let may = known.get(word);
	if (may === undefined) {
		may = lemmas.some((lemma) => meanings.has(lemma)) || isAkin(word, meanings);
		if (known.size > MOST_REMEMBERED) known.clear();
		known.set(word, may);
	}
	return may;
}

const MOST_REMEMBERED = 5_000;

function weighTranslation(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {words} = sheet;
	const text = context.document.text;
	const used = new Set<number>();
	const pairs: {found: string; right: string; how: string}[] = [];
	let last = -1;
	let content = 0;
	for (let i = first; i < words.length && i < first + MOST_WORDS; i++) {
		if (i > first && !mayJoin(text, words[i - 1]!, words[i]!)) break;
		if (lemmas[i]!.length === 0) continue;
		const at = meant.words.findIndex((meanings, k) => !used.has(k) && lemmas[i]!.some((lemma) => meanings.has(lemma)));
		const near = at >= 0 ? at : meant.words.findIndex((meanings, k) => !used.has(k) && isAkin(words[i]!.key, meanings));
		const own = meant.own.get(words[i]!.key);
		if (near < 0 && !own) break;
		if (own && own.length > 0) for (const k of own) used.add(k);
		else if (near >= 0) {
			used.add(near);
			pairs.push({found: text.slice(words[i]!.start, words[i]!.end), right: meant.characters[near]!, how: 'meaning'});
		}
		content++;
		last = i;
	}
	if (pairs.length < 2 || last < 0) return null;
	let lower = 0;
	for (let i = first; i <= last; i++) if (lemmas[i]!.length > 0 && !isCapitalised(words[i]!)) lower++;
	const scale = new Scale();
	scale.add('words that mean its characters', 1.5 * (pairs.length - 1) - 1.2);
	scale.add('characters that are answered', 4 * (used.size / meant.characters.length - 0.6));
	scale.add('words in lower case', -1.2 * lower);
	// A capitalised word beside it that nothing explains: the phrase is part of a longer name.
	const runFirst = sheet.runFirst[first]!;
	const runLast = sheet.runLast[last]!;
	if (runFirst >= 0 && runFirst < first) scale.add('part of a longer name', -1);
	if (runLast > last) scale.add('part of a longer name', -1);
	if (meant.entry.kind === 'person' || meant.entry.kind === 'title') scale.add('persons are seldom translated', -1.5);
	scale.add('a well-known name', ordinaryNameOdds(sheet, first, last));
	if (content > pairs.length) scale.add('words of its own', 0.8);
	return {
		rule: 'translated',
		entry: meant.entry,
		form: context.termbase.formsOf.get(meant.entry)![0]!,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [{kind: 'meaning', source: meant.source, pairs}],
	};
}

/** Observation for observe, newspaper for report: derived from what the character means, or another word for such a body. */
function isAkin(word: string, meanings: ReadonlySet<string>): boolean {
	for (const meaning of meanings) {
		if (sharedKinds(word, meaning).length > 0) return true;
		// Words derived from each other begin alike; looking up any others would be in vain.
		if (!meaning.startsWith(word.slice(0, DERIVED_LETTERS))) continue;
		const related = relation(word, meaning);
		if (related && (related.kind === 'derivation' || related.kind === 'inflection')) return true;
	}
	return false;
}

const DERIVED_LETTERS = 3;
