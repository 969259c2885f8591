import type {Document, Segment} from '../documents/document.js';
import {foldWord, undisguise} from '../documents/fold.js';
import {type Span, spanOf} from '../documents/span.js';
import {readWords, WORD, Words} from '../documents/token.js';
import type {Form} from '../glossary/form.js';
import type {Termbase} from '../glossary/termbase.js';

/** A word of a segment as the detectors see it. */
export type Word = {
	/** In the document's text; a possessive ’s is outside. */
	readonly start: number;
	readonly end: number;
	/** Bits of `WORD`. */
	readonly flags: number;
	/** Folded. */
	readonly key: string;
	/** Index in the termbase's vocabulary, or -1. */
	readonly id: number;
};

/** A form that stands in a segment letter for letter, but for case, marks and punctuation. */
export type Mention = {
	readonly form: Form;
	/** Words `[first, last]` of the sheet. */
	readonly first: number;
	readonly last: number;
	/** Also case and punctuation are as the glossary has them. */
	readonly exact: boolean;
};

/** One segment read: its words, the forms that stand in it, and what only looks like a name. */
export type Sheet = {
	readonly segment: Segment;
	readonly words: readonly Word[];
	/** All forms found, overlapping ones too, in the order of their first word. */
	readonly mentions: readonly Mention[];
	/** For each word the first and last word of the run of capitalised words it stands in; -1 outside of one. */
	readonly runFirst: Int32Array;
	readonly runLast: Int32Array;
};

const reader = new Words();

/** Reads a segment against a termbase. Cost: length of the segment, whatever the number of entries. */
export function readSheet(document: Document, segment: Segment, termbase: Termbase): Sheet {
	const text = document.text;
	readWords(text, segment.span.start, segment.span.end, reader);
	const words: Word[] = [];
	for (let i = 0; i < reader.count; i++) {
		const start = reader.start[i]!;
		const end = reader.end[i]!;
		const key = foldWord(text.slice(start, end));
		words.push({start, end, flags: reader.flags[i]!, key, id: termbase.wordIds.get(key) ?? -1});
	}
	return {segment, words, mentions: findMentions(text, words, termbase), ...findRuns(words)};
}

/** Span of words `[first, last]` of a sheet. */
export function wordsSpan(sheet: Sheet, first: number, last: number): Span {
	return spanOf(sheet.words[first]!.start, sheet.words[last]!.end);
}

export function isCapitalised(word: Word): boolean {
	return (word.flags & WORD.capital) !== 0;
}

/** Whether a word stands in a name by its looks: capitalised, or tied by a hyphen to one that is. */
export function looksNamed(sheet: Pick<Sheet, 'runFirst'>, index: number): boolean {
	return sheet.runFirst[index]! >= 0;
}

function findMentions(text: string, words: readonly Word[], termbase: Termbase): Mention[] {
	const mentions: Mention[] = [];
	const {phrases} = termbase;
	for (let first = 0; first < words.length; first++) {
		let node = phrases.step(0, words[first]!.id);
		for (let last = first; node >= 0; ) {
			for (const form of phrases.formsAt(node)) {
				if (!marksFit(text, words, first, last, form)) continue;
				mentions.push({form, first, last, exact: isExact(text, words, first, last, form)});
			}
			last++;
			if (last >= words.length || words[last]!.start - words[last - 1]!.end > MOST_GAP) break;
			node = phrases.step(node, words[last]!.id);
		}
	}
	return mentions;
}

/** Whether the marks between the words are the form's own: “Yahoo! News”, “Catherine, Duchess of …”, but not “Li, Wang”. */
function marksFit(text: string, words: readonly Word[], first: number, last: number, form: Form): boolean {
	for (let i = first; i < last; i++) {
		if (mayJoin(text, words[i]!, words[i + 1]!)) continue;
		const marks = text.slice(words[i]!.end, words[i + 1]!.start).replace(/[\s'’]s?/g, '');
		if (marks === '' || !form.text.includes(marks)) return false;
	}
	return true;
}

/** Whether two neighbouring words may belong to one name: no sentence ends and no bracket, comma or quotation mark stands between them. */
export function mayJoin(text: string, left: Word, right: Word): boolean {
	if ((right.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0) return true;
	if (right.start - left.end > MOST_GAP) return false;
	const gap = text.slice(left.end, right.start);
	return !/[\n\r()[\]{}"“”«»;?¿,，、]/.test(gap) && !/^[.!:]\s/.test(gap.replace(/^['’]s?/, ''));
}

/** Whether the words stand in quotation marks by themselves, as a title does; what closes them may be behind a comma. */
export function isQuoted(sheet: Sheet, first: number, last: number, text: string): boolean {
	const before = text[sheet.words[first]!.start - 1] ?? '';
	const after = text[sheet.words[last]!.end] ?? '';
	return /["“”'‘«「『]/.test(before) && /["“”'’»」』,.]/.test(after);
}

/** The longest run of marks and spaces inside a name, in UTF-16 units. */
const MOST_GAP = 4;

/**
 * Whether the words stand there as the form writes them. Hyphen and space are one (“Cheng-Yu Lee”), curly and straight
 * marks are one, diacritics may be missing, and letters that look like Latin ones are those; another case or other punctuation is a difference.
 */
function isExact(text: string, words: readonly Word[], first: number, last: number, form: Form): boolean {
	const found = text.slice(words[first]!.start, words[last]!.end);
	if (found === form.text) return true;
	return looseForm(found) === looseForm(form.text) || looseForm(found) === looseForm(form.words.join(' '));
}

const LOOSE = /[\s\-‐‑–—.,&]+/g;

function looseForm(text: string): string {
	return undisguise(text.normalize('NFKD'))
		.replace(/[\p{M}\p{Cf}]+/gu, '')
		.replace(/['’‘ʼ`]/g, '')
		.replace(LOOSE, ' ')
		.trim();
}

function findRuns(words: readonly Word[]): {runFirst: Int32Array; runLast: Int32Array} {
	const runFirst = new Int32Array(words.length).fill(-1);
	const runLast = new Int32Array(words.length).fill(-1);
	let first = -1;
	const close = (last: number) => {
		if (first < 0) return;
		for (let i = first; i <= last; i++) {
			runFirst[i] = first;
			runLast[i] = last;
		}
		first = -1;
	};
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		const joined =
			i > 0 &&
			(word.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0 &&
			(words[i - 1]!.flags & WORD.possessive) === 0;
		if (!isCapitalised(word)) {
			// “Jae-yong”: what a hyphen ties to a name is part of it.
			if (first < 0 || (word.flags & WORD.afterHyphen) === 0) close(i - 1);
			continue;
		}
		if (first >= 0 && !joined) close(i - 1);
		if (first < 0) first = i;
	}
	close(words.length - 1);
	return {runFirst, runLast};
}
