import type {Form} from '../glossary/form.js';
import type {Meant, Unit} from '../glossary/meaning-index.js';
import {ordinaryName} from '../names/ordinary.js';
import {isHonorific, isPersonTitle} from '../names/people.js';
import {isArticle, isFunctionWord, kindsOf, lemmasOf} from '../names/words.js';
import {type Context, standingBetween} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, isQuoted, type Sheet, wordsSpan} from './sheet.js';
import {maySay, nextContent, type Step, stepsFrom} from './translation.js';
import {ordinaryNameOdds, Scale} from './weigh.js';

/** Kinds whose names stand in quotation marks. */
const TITLED: ReadonlySet<string | null> = new Set(['work', 'campaign', 'event']);

/**
 * Finds names that were translated as words, whole or in part: “Little Joy” for 小欢喜, “New Newspaper” for Новая газета.
 *
 * Leaves alone: persons read as names (`reading`), single words but for quoted titles (`word-for-name`), and phrases in
 * which more than one word answers to nothing of the source name.
 */
export function detectTranslated(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const lemmas = words.map((word) => (isFunctionWord(word.key) ? [] : [word.key, ...lemmasOf(word.key)]));
	const candidates: Candidate[] = [];
	for (let i = 0; i < words.length; i++) {
		// An article may be a word of the right rendering; it still begins no translation.
		if (!isCapitalised(words[i]!) || isArticle(words[i]!.key)) continue;
		const tried = new Set<string>();
		const {meanings} = context.termbase;
		const own =
			words[i]!.id < 0 ? [] : context.termbase.formsWith[words[i]!.id]!.flatMap((form) => meanings.of(form.entry));
		for (const meant of [...own, ...lemmas[i]!.flatMap((lemma) => meanings.lookUp(lemma))]) {
			if (meant.length < 2 || tried.has(meant.source)) continue;
			tried.add(meant.source);
			if (!isWorthWeighing(meant, i, lemmas, sheet, context.document.text)) continue;
			const candidate = weighTranslation(meant, i, lemmas, sheet, context);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates;
}

/**
 * One word is no translation unless it is a title, so most names that share one need not be weighed: the next word has no
 * part in them, nor the one behind it.
 */
function isWorthWeighing(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	text: string,
): boolean {
	if (TITLED.has(meant.entry.kind)) return true;
	const next = nextContent(first, lemmas, sheet, text);
	if (next < 0) return false;
	if (maySay(meant, sheet.words[next]!.key, lemmas[next]!)) return true;
	const beyond = nextContent(next, lemmas, sheet, text);
	return beyond >= 0 && maySay(meant, sheet.words[beyond]!.key, lemmas[beyond]!);
}

function weighTranslation(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {words} = sheet;
	const {text} = context.document;
	const steps = stepsFrom(meant, first, lemmas, sheet, text);
	if (steps.length === 0) return null;
	const last = steps.at(-1)!.word;
	const pairs = steps.flatMap(({word, unit}) => (unit ? [{word, unit}] : []));
	const units = new Set(pairs.map(({unit}) => unit));
	const own = steps.filter(({isOwn}) => isOwn).length;
	const used = new Set(steps.flatMap(({positions}) => positions));
	const isWhole = used.size === meant.length;
	// “The Journey”: in quotation marks the article is the title's own.
	const opening = first > 0 && words[first - 1]!.key === 'the' && isCapitalised(words[first - 1]!) ? first - 1 : first;
	const quotedFrom = [first, opening].find((start) => isQuoted(sheet, start, last, text));
	const isTitle = isWhole && quotedFrom !== undefined && TITLED.has(meant.entry.kind);
	if (steps.length < 2 && !isTitle) return null;
	const form = context.termbase.formsOf.get(meant.entry)![0]!;
	const gaps = gapsIn(steps, lemmas);
	if (used.size + gaps > meant.length) return null;
	// What only the entry's own words say tells nothing here: whether one is wanting, or they are turned about, is for others.
	const told = new Set(steps.flatMap(({unit, isOwn}) => (unit && !isOwn ? [unit] : [])));
	if (told.size === 0 && !(isTitle && isTurned(steps, form))) return null;
	const solid = [...told].filter((unit) => !unit.isCharacter || !isTornOut(unit, meant)).length;
	const telling = [...units].filter(({isCharacter}) => !isCharacter).length;
	// A single character means too many things to be seen beside a right word.
	const isOneWordEnough = meant.isEastAsian && [...told].some(({isCharacter}) => !isCharacter);
	if (!isWhole && !isOneWordEnough && solid < 2) return null;
	// A right rendering with more beside it is wrong only where the source name says no more than that: “Supreme Rada”.
	if (!isWhole && standsInside(meant, first, last, sheet, context)) return null;
	let lower = 0;
	for (let i = first; i <= last; i++) if (lemmas[i]!.length > 0 && !isCapitalised(words[i]!)) lower++;
	const scale = new Scale();
	scale.add(
		'words that mean its characters',
		1.5 * (Math.max(units.size, isWhole && pairs.length > 1 ? 2 : 1) - 1) - 1.2,
	);
	scale.add('words of the source language', Math.min(1.5, 0.5 * telling));
	scale.add('characters that are answered', 6 * (used.size / meant.length - 0.7));
	if (meant.isEastAsian) {
		scale.add('characters out of longer words', -0.8 * [...units].filter((unit) => isTornOut(unit, meant)).length);
		// What a name is the name of stands last in Chinese, Japanese and Korean.
		if (!used.has(meant.length - 1)) scale.add('without what it is the name of', -0.5);
	}
	scale.add('a word that answers to nothing', -0.8 * gaps);
	scale.add('words in lower case', -3 * lower);
	if (quotedFrom !== undefined) scale.add('quoted as a title is', 1);
	if (quotedFrom !== undefined && !TITLED.has(meant.entry.kind) && isCalledWork(sheet, last))
		scale.add('the title of a work', -4);
	const isPerson = meant.entry.kind === 'person' || meant.entry.kind === 'title';
	scale.add('part of a longer name', longerNameOdds(sheet, first, last, isPerson));
	if (isPerson) scale.add('persons are seldom translated', own > 0 && isWhole ? -0.4 : -1.5);
	if (steps.some(({word}) => isPluralOfRight(lemmas[word]!, meant))) scale.add('more than one of them', -2);
	scale.add('a well-known name', knownNameOdds(steps, sheet));
	if (!isWhole) {
		scale.add('a place of the right name is not named', leavesOutPlace(meant, used, steps) ? -2.5 : 0);
		scale.add(
			'the right name stands in the sentence',
			standsInside(meant, 0, words.length - 1, sheet, context) ? -2 : 0,
		);
	}
	if (own > 0) scale.add('words of its own', 0.8);
	return {
		rule: 'translated',
		entry: meant.entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, quotedFrom ?? first, last),
		first: quotedFrom ?? first,
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

/**
 * Whether the right rendering names a country or city and the words found do not, by its name or otherwise: another body
 * then. A city counts only where it is known which characters write it, since it may be a word of them all.
 */
function leavesOutPlace(
	{own, length, isEastAsian, source, entry}: Meant,
	used: ReadonlySet<number>,
	steps: readonly Step[],
): boolean {
	const language = entry.source.find(({text}) => text === source)?.language ?? '';
	return [...own].some(([word, positions]) => {
		if (steps.some(({key}) => key === word) || positions.some((at) => used.has(at))) return false;
		const kind = ordinaryName([word])?.kind;
		if (positions.length > 0) return kind === 'country' || kind === 'city';
		// Kana and hangul spell a foreign country out, Chinese says it in one character; with less left over it is not named.
		return kind === 'country' && length - used.size >= (language.startsWith('zh') || !isEastAsian ? 1 : 3);
	});
}

/** What “is a novel by …” behind a title may call it. */
const WORKS: ReadonlySet<string> = new Set('novel film movie book song album poem play series game'.split(' '));

function isCalledWork({words}: Sheet, last: number): boolean {
	if (!['is', 'was', 'are', 'were'].includes(words[last + 1]?.key ?? '')) return false;
	return words.slice(last + 2, last + 6).some(({key}) => WORKS.has(key));
}

/** Words between the steps that answer to nothing; small ones do not count. */
function gapsIn(steps: readonly Step[], lemmas: readonly (readonly string[])[]): number {
	const [first, last] = [steps[0]!.word, steps.at(-1)!.word];
	return lemmas.slice(first, last + 1).filter((forms) => forms.length > 0).length - steps.length;
}

/** Well-known names speak against it, whole or in it (“Middle East Airlines”); not those that the right rendering has. */
function knownNameOdds(steps: readonly Step[], sheet: Sheet): number {
	const {words} = sheet;
	const [first, last] = [steps[0]!.word, steps.at(-1)!.word];
	if (ordinaryName(words.slice(first, last + 1).map(({key}) => key))) return ordinaryNameOdds(sheet, first, last);
	const isOwn = (word: number) => steps.some((step) => step.word === word && step.isOwn);
	let odds = -1.2 * steps.filter(({word, isOwn}) => !isOwn && ordinaryName([words[word]!.key])).length;
	for (let i = first; i < last; i++)
		if (!(isOwn(i) && isOwn(i + 1)) && ordinaryName([words[i]!.key, words[i + 1]!.key])) odds -= 2.5;
	return odds;
}

/** The same words as the rendering's in another order. */
function isTurned(steps: readonly Step[], form: Form): boolean {
	const at = steps.map(({key}) => form.keys.indexOf(key));
	return !at.includes(-1) && at.some((each, i) => i > 0 && each < at[i - 1]!);
}

/**
 * A capitalised word beside it that nothing explains, or an “of” with a name behind it. What a person is stands before the
 * name without being part of it.
 */
function longerNameOdds({words, runFirst, runLast}: Sheet, first: number, last: number, isPerson: boolean): number {
	let from = runFirst[first]!;
	while (from >= 0 && from < first && saysNoName(words[from]!.key)) from++;
	const before = from >= 0 && from < first ? (isPerson ? -1 : -3) : 0;
	// “Traffic on Bank Street” is a street.
	if (runLast[last]! > last) return before - (kindsOf(words[last + 1]!.key).length > 0 ? 3.5 : 2);
	const beyond = words[last + 2];
	if (words[last + 1]?.key !== 'of' || !beyond || !isCapitalised(beyond)) return before;
	// “The People’s Party of Spain”.
	return before - (ordinaryName([beyond.key])?.kind === 'country' ? 3 : 1);
}

/** A small word, an office or a form of address before a name is no part of it. */
const saysNoName = (key: string): boolean => isFunctionWord(key) || isHonorific(key) || isPersonTitle([key]);

/** “Universities in Beijing” are not Peking University. `forms`: a word and its base forms. */
function isPluralOfRight([word, ...bases]: readonly string[], {rightWords}: Meant): boolean {
	return word?.endsWith('s') === true && !rightWords.has(word) && bases.some((base) => rightWords.has(base));
}

/** Whether it may be part of another word, as 空 “air” and 空军 “air force” in 太空军: 太空 is “space”. */
function isTornOut(unit: Unit, {units}: Meant): boolean {
	return units.some(({from, to}) => {
		const isWithin = unit.from <= from && to <= unit.to;
		return to - from > 1 && from < unit.to && unit.from < to && !isWithin;
	});
}
