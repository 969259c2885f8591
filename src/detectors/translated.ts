import {WORD} from '../documents/token.js';
import type {Meant, Unit} from '../glossary/meaning-index.js';
import {ordinaryName} from '../names/ordinary.js';
import {isFunctionWord, lemmasOf, relation, sharedKinds} from '../names/words.js';
import {type Context, standingBetween} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, mayJoin, type Sheet, type Word, wordsSpan} from './sheet.js';
import {ordinaryNameOdds, Scale} from './weigh.js';

/** The longest translated name, in words. */
const MOST_WORDS = 8;

/**
 * Finds names that were translated as words, whole or in part: “Little Joy” for 小欢喜, “New Newspaper” for Новая газета.
 *
 * Leaves alone: persons read as names (`reading`), single words (`word-for-name`), and phrases in which a word answers to
 * nothing of the source name.
 */
export function detectTranslated(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const lemmas = words.map((word) => (isFunctionWord(word.key) ? [] : [word.key, ...lemmasOf(word.key)]));
	const candidates: Candidate[] = [];
	const tried = new Set<string>();
	for (let i = 0; i < words.length; i++) {
		if (!isCapitalised(words[i]!)) continue;
		const {meanings} = context.termbase;
		const own =
			words[i]!.id < 0 ? [] : context.termbase.formsWith[words[i]!.id]!.flatMap((form) => meanings.of(form.entry));
		for (const meant of [...own, ...lemmas[i]!.flatMap((lemma) => meanings.lookUp(lemma))]) {
			const identity = `${i} ${meant.source}`;
			if (meant.length < 2 || tried.has(identity)) continue;
			tried.add(identity);
			const candidate = weighTranslation(meant, i, lemmas, sheet, context);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates;
}

/** A word of the text and the positions of the source name that it answers to; `unit` is null for a right word that sounds as they do. */
type Step = {
	readonly word: number;
	readonly positions: readonly number[];
	readonly unit: Unit | null;
	/** The right rendering has the word too. */
	readonly isOwn: boolean;
};

/** Small words that may stand between the words of a name. */
const INSIDE: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 's']);

/** The words from `first` on that answer to the source name, each by what it means or as the entry's own rendering has it. */
function stepsFrom(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	text: string,
): Step[] {
	const {words} = sheet;
	const used = new Set<number>();
	const steps: Step[] = [];
	for (let i = first; i < words.length && i < first + MOST_WORDS; i++) {
		if (i > first && !mayJoin(text, words[i - 1]!, words[i]!)) break;
		const {key} = words[i]!;
		const rendered = meant.own.get(key);
		if (lemmas[i]!.length === 0) {
			if (INSIDE.has(key) || rendered) continue;
			break;
		}
		const means = ({meanings}: Unit) => lemmas[i]!.some((lemma) => meanings.has(lemma));
		const isFree = (unit: Unit) => positionsOf(unit).every((at) => !used.has(at));
		const before = steps.at(-1);
		const unit =
			meant.units.find((each) => isFree(each) && means(each)) ??
			meant.units.find((each) => isFree(each) && isAkin(key, each)) ??
			// Two words for one of the source: “South Korea” for 韩国.
			(before?.unit && before.word === i - 1 && means(before.unit) ? before.unit : null);
		if (!unit && !rendered) break;
		const isHeard = rendered !== undefined && rendered.length > 0;
		const positions = isHeard ? rendered : unit ? positionsOf(unit) : [];
		for (const at of positions) used.add(at);
		steps.push({word: i, positions, unit: isHeard ? null : unit, isOwn: rendered !== undefined});
	}
	// What follows in lower case is more of the sentence.
	while (steps.length > 0 && !endsName(words[steps.at(-1)!.word]!)) steps.pop();
	return steps;
}

function endsName(word: Word): boolean {
	return isCapitalised(word) || (word.flags & WORD.digit) !== 0;
}

function positionsOf({from, to}: Unit): number[] {
	return Array.from({length: to - from}, (_, at) => from + at);
}

function weighTranslation(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {words} = sheet;
	const text = context.document.text;
	const steps = stepsFrom(meant, first, lemmas, sheet, text);
	const pairs = steps.flatMap(({word, unit}) => (unit ? [{word, unit}] : []));
	const units = new Set(pairs.map(({unit}) => unit));
	const own = steps.filter(({isOwn}) => isOwn).length;
	const used = new Set(steps.flatMap(({positions}) => positions));
	const isWhole = used.size === meant.length;
	// One word translated beside a right one is enough only where nothing of the name is left over.
	if (own === steps.length || steps.length < 2 || (units.size < 2 && !(isWhole && own > 0))) return null;
	const last = steps.at(-1)!.word;
	// A right rendering with more beside it is wrong only where the source name says no more than that: “Supreme Rada”.
	if (!isWhole && standsInside(meant, first, last, sheet, context)) return null;
	let lower = 0;
	for (let i = first; i <= last; i++) if (lemmas[i]!.length > 0 && !isCapitalised(words[i]!)) lower++;
	const scale = new Scale();
	const telling = [...units].filter(({isCharacter}) => !isCharacter).length;
	scale.add('words that mean its characters', 1.5 * (units.size - 1) - 1.2);
	scale.add('words of the source language', Math.min(1.2, 0.6 * telling));
	scale.add('characters that are answered', 4 * (used.size / meant.length - 0.6));
	scale.add('words in lower case', -1.2 * lower);
	if (isPartOfLonger(sheet, first, last)) scale.add('part of a longer name', -1);
	if (meant.entry.kind === 'person' || meant.entry.kind === 'title')
		scale.add('persons are seldom translated', own > 0 && isWhole ? -0.4 : -1.5);
	scale.add('a well-known name', knownNameOdds(steps, sheet));
	if (own > 0) scale.add('words of its own', 0.8);
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
		evidence: [
			{
				kind: 'meaning',
				source: meant.source,
				pairs: pairs.map(({word, unit}) => ({
					found: text.slice(words[word]!.start, words[word]!.end),
					right: unit.text,
				})),
			},
		],
	};
}

function standsInside({entry}: Meant, first: number, last: number, sheet: Sheet, context: Context): boolean {
	return standingBetween(context, sheet.segment.index, first, last).some(({mentions}) =>
		mentions.some(({form}) => form.entry === entry),
	);
}

/** Well-known names speak against it, whole or in it; not those that the entry's own rendering has. */
function knownNameOdds(steps: readonly Step[], sheet: Sheet): number {
	const [first, last] = [steps[0]!.word, steps.at(-1)!.word];
	if (ordinaryName(sheet.words.slice(first, last + 1).map(({key}) => key))) return ordinaryNameOdds(sheet, first, last);
	return -1.2 * steps.filter(({word, isOwn}) => !isOwn && ordinaryName([sheet.words[word]!.key])).length;
}

/** A capitalised word beside it that nothing explains, or an “of” with a name behind it. */
function isPartOfLonger(sheet: Sheet, first: number, last: number): boolean {
	const {words, runFirst, runLast} = sheet;
	if (runFirst[first]! >= 0 && runFirst[first]! < first && !isFunctionWord(words[first - 1]!.key)) return true;
	if (runLast[last]! > last) return true;
	return words[last + 1]?.key === 'of' && words[last + 2] !== undefined && isCapitalised(words[last + 2]!);
}

/** Observation for observe, newspaper for report: derived from what the character means, or another word for such a body. */
function isAkin(word: string, {meanings, isCharacter}: Unit): boolean {
	for (const meaning of meanings) {
		// A character says of a body only what kind of thing it is; a word of the source says which.
		if (isCharacter && sharedKinds(word, meaning).length > 0) return true;
		// Words derived from each other begin alike; looking up any others would be in vain.
		if (!meaning.startsWith(word.slice(0, DERIVED_LETTERS))) continue;
		const related = relation(word, meaning);
		if (related && (related.kind === 'derivation' || related.kind === 'inflection')) return true;
	}
	return false;
}

const DERIVED_LETTERS = 3;
