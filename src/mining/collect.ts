import type {Document} from '../documents/document.js';
import {WORD} from '../documents/token.js';
import {isHonorific, isPersonTitle} from '../names/people.js';
import {isPersonNoun} from '../names/person-nouns.js';
import {isFunctionWord} from '../names/words.js';
import type {Sentence} from './proposal.js';
import {isCapital, type LineWord, lineWords, opensSentence, type Run, runsOf} from './runs.js';

/** One word of a run as it was written, with what stood before it (“-”, “ ”, “. ”). */
export type RunWord = {readonly text: string; readonly key: string; readonly before: string};

/** What is seen around the places where something stands; counts of places. */
export type Seen = {
	count: number;
	/** First in its sentence, where any word has a capital. */
	opening: number;
	/** An office, calling or form of address stands right before it. */
	titled: number;
	/** A pronoun for a person follows soon in its sentence. */
	pronoun: number;
	/** `the` stands before it. */
	article: number;
	/** `in` or `at` stands before it. */
	placed: number;
	/** Between quotation marks, and nothing else there. */
	quoted: number;
	/** Places by document. */
	readonly documents: Map<number, number>;
	/** Segments, numbered through the corpus; the first of them. */
	readonly segments: Set<number>;
};

/** A run of capitalised words, written in one way, wherever it stands in the corpus. */
export type RunRecord = {readonly words: readonly RunWord[]; readonly seen: Seen; readonly sentence: Sentence};

/** What documents give for mining, added up; memory grows with the number of different words and names. */
export type Collected = {
	readonly runs: Map<string, RunRecord>;
	/** How often a word is written small. */
	readonly small: Map<string, number>;
	/** How often a word has a capital where it need not. */
	readonly capital: Map<string, number>;
	/** The source of each segment that has one, by its number through the corpus. */
	readonly sources: Map<number, {readonly text: string; readonly language: string}>;
	documents: number;
	segments: number;
};

export function emptyCollection(): Collected {
	return {runs: new Map(), small: new Map(), capital: new Map(), sources: new Map(), documents: 0, segments: 0};
}

export function emptySeen(): Seen {
	return {
		count: 0,
		opening: 0,
		titled: 0,
		pronoun: 0,
		article: 0,
		placed: 0,
		quoted: 0,
		documents: new Map(),
		segments: new Set(),
	};
}

/** Adds what was seen of one to what was seen of another. */
export function addSeen(to: Seen, from: Seen): void {
	for (const key of ['count', 'opening', 'titled', 'pronoun', 'article', 'placed', 'quoted'] as const)
		to[key] += from[key];
	for (const [document, count] of from.documents) to.documents.set(document, (to.documents.get(document) ?? 0) + count);
	for (const segment of from.segments) if (to.segments.size < MOST_SEGMENTS) to.segments.add(segment);
}

/** Segments that are remembered for one name; what holds of so many holds of all. */
const MOST_SEGMENTS = 400;

/** Adds the runs and words of a document. Cost: one pass over its text. */
export function collectFrom(document: Document, into: Collected): void {
	const number = into.documents++;
	for (const segment of document.segments) {
		const id = into.segments++;
		const {start, end} = segment.span;
		const words = lineWords(document.text, start, end);
		if (words.length === 0) continue;
		if (segment.source) into.sources.set(id, segment.source);
		for (const word of words) countWord(word, into);
		const titles = quotedTitles(document.text.slice(start, end), start, words);
		const runs = runsOf(words, document.text).filter(
			(run) => !titles.some((title) => title.first <= run.first && run.last <= title.last),
		);
		for (const run of [...runs, ...titles]) {
			const record = recordOf(run, words, document, segment.index, into);
			note(record.seen, run, words, titles.includes(run), number, id);
		}
	}
}

function countWord(word: LineWord, {small, capital}: Collected): void {
	if ((word.flags & WORD.otherScript) !== 0) return;
	if (!isCapital(word)) small.set(word.key, (small.get(word.key) ?? 0) + 1);
	else if (!opensSentence(word)) capital.set(word.key, (capital.get(word.key) ?? 0) + 1);
}

function recordOf(
	{first, last}: Run,
	words: readonly LineWord[],
	document: Document,
	segment: number,
	{runs}: Collected,
): RunRecord {
	const written = document.text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');
	const known = runs.get(written);
	if (known) return known;
	const run = words.slice(first, last + 1).map(({text, key, start}, i) => ({
		text,
		key,
		before: i === 0 ? '' : document.text.slice(words[first + i - 1]!.end, start).replace(/\s+/g, ' '),
	}));
	const sentence = sentenceAround(words, first, last, document, segment);
	const record = {words: run, seen: emptySeen(), sentence};
	runs.set(written, record);
	return record;
}

/** Longer sentences are cut around the name, in UTF-16 units before and behind it. */
const SENTENCE_REACH = 140;

function sentenceAround(
	words: readonly LineWord[],
	first: number,
	last: number,
	document: Document,
	segment: number,
): Sentence {
	const {start, end} = document.segments[segment]!.span;
	let from = first;
	while (from > 0 && !opensSentence(words[from]!)) from--;
	let to = last + 1;
	while (to < words.length && !opensSentence(words[to]!)) to++;
	const at = words[first]!.start;
	let begin = from === 0 ? start : words[from]!.start;
	let stop = to === words.length ? end : words[to]!.start;
	if (at - begin > SENTENCE_REACH) begin = words.find((word) => word.start >= at - SENTENCE_REACH)!.start;
	if (stop - at > 2 * SENTENCE_REACH) stop = words.findLast((word) => word.end <= at + 2 * SENTENCE_REACH)!.end;
	const before = document.text.slice(begin, at).replace(/\s+/g, ' ').trimStart();
	const text = (before + document.text.slice(at, stop).replace(/\s+/g, ' ')).trimEnd();
	return {path: document.path, segment: segment + 1, text, at: before.length};
}

/** Quotation marks around a title, of English and of the sources. */
const QUOTED = /[“"«《「『‘]([^“”"«»《》「」『』‘\n]{2,90}?)[”"»》」』’](?![\p{L}\p{N}])/gu;
/** A quotation with more words is said, not named. */
const MOST_TITLE_WORDS = 8;

/** Quotations that may be titles of works: all words but small ones capitalised, and no sentence. */
function quotedTitles(line: string, start: number, words: readonly LineWord[]): Run[] {
	const titles: Run[] = [];
	for (const {0: quotation, 1: inside, index} of line.matchAll(QUOTED)) {
		if (/[,.;:?]\s*$|[.;?]\s/.test(inside!)) continue;
		const from = start + index;
		const first = words.findIndex((word) => word.start > from);
		const last = words.findLastIndex((word) => word.end < from + quotation.length);
		if (first < 0 || last < first || last - first >= MOST_TITLE_WORDS) continue;
		const own = words.slice(first, last + 1);
		const telling = own.filter(({key}) => !isFunctionWord(key));
		if (telling.length > 0 && isCapital(own[0]!) && telling.every((word) => isCapital(word) || /^\d/.test(word.key)))
			titles.push({first, last});
	}
	return titles;
}

/** How many words behind a name a pronoun is looked for. */
const PRONOUN_REACH = 14;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'who', 'himself', 'herself']);

function note(
	seen: Seen,
	{first, last}: Run,
	words: readonly LineWord[],
	isQuoted: boolean,
	document: number,
	segment: number,
): void {
	const before = words[first - 1];
	const isBeside = before !== undefined && !opensSentence(words[first]!);
	seen.count++;
	if (isQuoted) seen.quoted++;
	else if (opensSentence(words[first]!)) seen.opening++;
	if (isBeside && (isPersonTitle([before.key]) || isHonorific(before.key) || isCalling(before))) seen.titled++;
	if (isBeside && before.key === 'the') seen.article++;
	if (isBeside && (before.key === 'in' || before.key === 'at')) seen.placed++;
	for (let i = last + 1; i <= last + PRONOUN_REACH && i < words.length && !opensSentence(words[i]!); i++) {
		if (isCapital(words[i]!)) break;
		if (!PRONOUNS.has(words[i]!.key)) continue;
		seen.pronoun++;
		break;
	}
	seen.documents.set(document, (seen.documents.get(document) ?? 0) + 1);
	if (seen.segments.size < MOST_SEGMENTS) seen.segments.add(segment);
}

/** “pitcher Taneichi”, “actor Yuan Hong”: a calling written small. */
function isCalling(word: LineWord): boolean {
	return !isCapital(word) && (word.flags & (WORD.possessive | WORD.otherScript)) === 0 && isPersonNoun(word.key);
}
