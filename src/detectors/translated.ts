import type {Meant} from '../glossary/meaning-index.js';
import type {MeaningUnit} from '../glossary/meaning-units.js';
import {ordinaryName} from '../names/ordinary.js';
import {contentWords, isFunctionWord, kindsOf, lemmasOf, relation, sharedKinds} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, isQuoted, mayJoin, type Sheet, type Word, wordsSpan} from './sheet.js';
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
		const own =
			words[i]!.id < 0 ? [] : context.termbase.formsWith[words[i]!.id]!.flatMap((form) => meanings.of(form.entry));
		for (const meant of [...own, ...lemmas[i]!.flatMap((lemma) => meanings.lookUp(lemma))]) {
			const identity = `${i} ${meant.source}`;
			if (tried.has(identity)) continue;
			tried.add(identity);
			const candidate = weighTranslation(meant, i, lemmas, sheet, context);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates;
}

/** Kinds whose names stand in quotation marks. */
const TITLED: ReadonlySet<string> = new Set(['work', 'campaign', 'event']);

/** What a run of words says of a source name. */
type Said = {
	readonly last: number;
	/** Positions of characters that a word answers to. */
	readonly used: ReadonlySet<number>;
	readonly units: ReadonlySet<MeaningUnit>;
	readonly pairs: readonly {found: string; right: string; how: string}[];
	/** Words of the entry's right forms. */
	readonly own: number;
	/** Words that no right form has, and what they say. */
	readonly strange: readonly MeaningUnit[];
	/** Words between the others that answer to nothing, for which there are characters left. */
	readonly gaps: number;
};

/** The longest run of words from `first` on that are translations of parts of the name, or are the entry's own. */
function translationFrom(
	first: number,
	meant: Meant,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	text: string,
): Said {
	const {words} = sheet;
	const used = new Set<number>();
	const units = new Set<MeaningUnit>();
	const pairs: {found: string; right: string; how: string}[] = [];
	const saidAlready = new Set<string>();
	let unitBefore: MeaningUnit | undefined;
	const strange: MeaningUnit[] = [];
	let [last, own, gaps, gap] = [-1, 0, 0, -1];
	for (let i = first; i < words.length && i < first + MOST_WORDS; i++) {
		if (i > first && !mayJoin(text, words[i - 1]!, words[i]!)) break;
		if (lemmas[i]!.length === 0) continue;
		const {key, start, end} = words[i]!;
		// A name says nothing twice; two that are alike do, one beside the other.
		if (saidAlready.has(key)) break;
		saidAlready.add(key);
		const read = meant.own.get(key);
		const unit = read && read.length > 0 ? undefined : unitMeant(meant, key, lemmas[i]!, used, unitBefore);
		if (!unit && !read) {
			// One word may be a sound where the others are meanings: “Sports Bar Youth” for 运动吧少年.
			if (gap >= 0 || last < 0 || sheet.runLast[i]! <= i || sheet.runFirst[i] !== sheet.runFirst[last]) break;
			gap = i;
			continue;
		}
		if (read) {
			own++;
			for (const k of read) used.add(k);
		} else strange.push(unit!);
		if (unit) {
			for (let k = unit.from; k < unit.to; k++) used.add(k);
			units.add(unit);
			pairs.push({
				found: text.slice(start, end),
				right: meant.characters.slice(unit.from, unit.to).join(''),
				how: 'meaning',
			});
		}
		unitBefore = unit;
		last = i;
		if (gap >= 0 && gap < i) gaps = 1;
	}
	return {last, used, units, pairs, own, strange, gaps};
}

function weighTranslation(
	meant: Meant,
	first: number,
	lemmas: readonly (readonly string[])[],
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {words} = sheet;
	const said = translationFrom(first, meant, lemmas, sheet, context.document.text);
	const {last, used, units, pairs} = said;
	if (last < 0) return null;
	// “The Journey”: in quotation marks the article is the title's own.
	const from = first > 0 && words[first - 1]!.key === 'the' && isCapitalised(words[first - 1]!) ? first - 1 : first;
	const quotedFrom = [first, from].find((start) => isQuoted(sheet, start, last, context.document.text));
	const isTitle = quotedFrom !== undefined && TITLED.has(meant.entry.kind ?? 'term');
	if (used.size + said.gaps > meant.characters.length) return null;
	// What only the entry's own words say tells nothing: whether some are wanting is for others to weigh.
	const told = [...new Set(said.strange)];
	const compounds = [...units].filter(({from, to}) => to - from > 1).length;
	const isTold =
		told.some((unit) => unit.to - unit.from > 1) || told.filter((unit) => !isTornOut(unit, meant)).length > 1;
	const isAllSaid = used.size === meant.characters.length && meant.isWhole && (pairs.length > 1 || isTitle);
	if (!isTold && !isAllSaid) return null;
	// All words are its own: the name turned about, if none is wanting.
	const form = context.termbase.formsOf.get(meant.entry)![0]!;
	if (told.length === 0 && said.own < contentWords(form.keys).length) return null;
	if (units.size + said.own < 2 && !isAllSaid) return null;
	let lower = 0;
	for (let i = first; i <= last; i++) if (lemmas[i]!.length > 0 && !isCapitalised(words[i]!)) lower++;
	const scale = new Scale();
	scale.add(
		'words that mean its characters',
		1.5 * (Math.max(units.size, isAllSaid && pairs.length > 1 ? 2 : 1) - 1) - 1.2,
	);
	scale.add('words of several characters', 0.5 * compounds);
	scale.add('characters that are answered', 6 * (used.size / meant.characters.length - 0.7));
	scale.add('characters out of longer words', -0.8 * [...units].filter((unit) => isTornOut(unit, meant)).length);
	// What a name is the name of stands last in Chinese, Japanese and Korean.
	if (!used.has(meant.characters.length - 1)) scale.add('without what it is the name of', -0.5);
	scale.add('a word that answers to nothing', -0.8 * said.gaps);
	if (quotedFrom !== undefined) scale.add('quoted as a title is', 1);
	scale.add('words in lower case', -3 * lower);
	// A capitalised word beside it that nothing explains: the phrase is part of a longer name.
	let runFirst = sheet.runFirst[first]!;
	while (runFirst >= 0 && runFirst < first && isFunctionWord(words[runFirst]!.key)) runFirst++;
	if (runFirst >= 0 && runFirst < first) scale.add('part of a longer name', -2);
	if (sheet.runLast[last]! > last) {
		scale.add('part of a longer name', -1.5);
		// “Traffic on Bank Street” is a street.
		if (kindsOf(words[last + 1]!.key).length > 0) scale.add('the name of something else', -2);
	}
	if (meant.entry.kind === 'person' || meant.entry.kind === 'title') scale.add('persons are seldom translated', -1.5);
	if (lemmas.slice(first, last + 1).some((forms) => isPluralOfOwn(forms, meant)))
		scale.add('more than one of them', -2);
	if (holdsOrdinaryName(words, first, last)) scale.add('holds a well-known name', -2.5);
	scale.add('a well-known name', ordinaryNameOdds(sheet, first, last));
	if (said.own > 0) scale.add('words of its own', 0.8);
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
		evidence: [{kind: 'meaning', source: meant.source, pairs}],
	};
}

/**
 * The part of the name that the word says: one that no word has said yet, or the one of the word before once more (“real
 * estate” for 地产). What is meant outright goes before what is only akin, longer parts before their characters.
 */
function unitMeant(
	{units}: Meant,
	word: string,
	lemmas: readonly string[],
	used: ReadonlySet<number>,
	before: MeaningUnit | undefined,
): MeaningUnit | undefined {
	const isFree = (unit: MeaningUnit): boolean => {
		if (unit === before) return unit.to - unit.from > 1;
		for (let k = unit.from; k < unit.to; k++) if (used.has(k)) return false;
		return true;
	};
	return (
		units.find((unit) => isFree(unit) && lemmas.some((lemma) => unit.words.has(lemma))) ??
		units.find((unit) => isFree(unit) && unit !== before && isAkin(word, unit.words))
	);
}

/** Whether two words of several are a name by themselves, as in “Middle East Airlines”. */
function holdsOrdinaryName(words: readonly Word[], first: number, last: number): boolean {
	if (last - first < 2) return false;
	for (let i = first; i < last; i++) if (ordinaryName([words[i]!.key, words[i + 1]!.key])) return true;
	return false;
}

/** “Universities in Beijing” are not Peking University. `forms`: a word and its base forms. */
function isPluralOfOwn([word, ...bases]: readonly string[], {own}: Meant): boolean {
	return word?.endsWith('s') === true && !own.has(word) && bases.some((base) => own.has(base));
}

/** Whether it may be part of another word, as 空 “air” and 空军 “air force” in 太空军: 太空 is “space”. */
function isTornOut(unit: MeaningUnit, {units}: Meant): boolean {
	return units.some(({from, to}) => {
		const isWithin = unit.from <= from && to <= unit.to;
		return to - from > 1 && from < unit.to && unit.from < to && !isWithin;
	});
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
