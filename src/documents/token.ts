/** Facts about a word, as bits. */
export const WORD = {
	/** Starts with a capital letter. */
	capital: 1,
	/** Has at least two letters, all of them capitals. */
	allCapitals: 2,
	/** Holds a digit. */
	digit: 4,
	/** One character of a script written without spaces (Han), or a run of kana, Hangul, Thai and the like. */
	otherScript: 8,
	/** Followed by a possessive ’s or ’, which is no part of the word. */
	possessive: 16,
	/** First word of a sentence, a heading, a quotation or a list item, where any word is capitalised. */
	opensSentence: 32,
	/** A hyphen, and nothing else, stands between this word and the one before. */
	afterHyphen: 64,
	/** Only white space stands between this word and the one before. */
	afterSpace: 128,
} as const;

/**
 * The words of one segment as parallel arrays, reused from segment to segment: a text of many words allocates nothing.
 * `start` and `end` are offsets into the document's text; only the first `count` items count.
 */
export class Words {
	count = 0;
	start = new Int32Array(256);
	end = new Int32Array(256);
	flags = new Uint8Array(256);

	push(start: number, end: number, flags: number): void {
		if (this.count === this.start.length) this.#grow();
		this.start[this.count] = start;
		this.end[this.count] = end;
		this.flags[this.count] = flags;
		this.count++;
	}

	#grow(): void {
		const size = this.count * 2;
		const start = new Int32Array(size);
		start.set(this.start);
		const end = new Int32Array(size);
		end.set(this.end);
		const flags = new Uint8Array(size);
		flags.set(this.flags);
		this.start = start;
		this.end = end;
		this.flags = flags;
	}
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const HYPHEN = 5;
const SPACE = 6;
/** Ends a sentence, or opens a quotation or list item: what follows may be capitalised for that alone. */
const STOP = 7;
const PERIOD = 8;
/** Belongs to the word it stands in and to nothing else: combining marks, soft hyphen, zero-width characters. */
const INSIDE = 9;
const HAN = 10;
/** Kana, Hangul, Arabic, Cyrillic, Thai …: letters without the Latin case, or of another script with it. */
const FOREIGN = 11;
/** Closes a quotation or bracket: a full stop before it still ends the sentence. */
const CLOSER = 12;

const CLASSES = new Uint8Array(0x10000);

function setClasses(characters: string, kind: number): void {
	for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;
}

function setRange(from: number, to: number, kind: number): void {
	CLASSES.fill(kind, from, to + 1);
}

/** Fills the table for everything below U+0250 and the ranges that news in English meets; the rest is asked of the engine once, at its first use. */
function fillClasses(): void {
	const UNKNOWN = 255;
	CLASSES.fill(UNKNOWN);
	setRange(0, 0x7f, OTHER);
	setRange(0x61, 0x7a, LOWER);
	setRange(0x41, 0x5a, UPPER);
	setRange(0x30, 0x39, DIGIT);
	setClasses(
		' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\n\r',
		SPACE,
	);
	setClasses("'’‘‛ʼ＇`´", APOSTROPHE);
	setClasses('-‐‑﹣－', HYPHEN);
	setClasses('!?:;…“„«‹([{•–—―|/。！？：；「『（【《*#>', STOP);
	setClasses('"”»›)]}」』）】》', CLOSER);
	setClasses('.', PERIOD);
	setRange(0x300, 0x36f, INSIDE);
	setClasses('\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff', INSIDE);
	setRange(0x3040, 0x30ff, FOREIGN);
	setClasses('・', OTHER);
	setClasses('ー', FOREIGN);
	setRange(0x3400, 0x4dbf, HAN);
	setRange(0x4e00, 0x9fff, HAN);
	setRange(0xf900, 0xfaff, HAN);
	setClasses('々〆ヶ', HAN);
	setRange(0xac00, 0xd7a3, FOREIGN);
	setRange(0xd800, 0xdfff, OTHER);
}
fillClasses();

const UPPERCASE_LETTER = /^[\p{Lu}\p{Lt}]$/u;
const LETTER = /^\p{L}$/u;
const MARK = /^[\p{M}\p{Cf}]$/u;
const NUMBER = /^\p{N}$/u;
const LATIN_LETTER = /^\p{Script=Latin}$/u;
const CASED_LOOKALIKE = /^[\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Class of a code unit the table does not know yet; learnt once. */
function learnClass(code: number): number {
	const character = String.fromCharCode(code);
	let kind = OTHER;
	if (MARK.test(character)) kind = INSIDE;
	else if (NUMBER.test(character)) kind = DIGIT;
	else if (LETTER.test(character)) {
		// Cyrillic and Greek letters have case and may disguise a Latin word, so they make words as Latin ones do.
		const cased = LATIN_LETTER.test(character) || CASED_LOOKALIKE.test(character);
		kind = cased ? (UPPERCASE_LETTER.test(character) ? UPPER : LOWER) : FOREIGN;
	}
	CLASSES[code] = kind;
	return kind;
}

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	const kind = CLASSES[code]!;
	return kind === 255 ? learnClass(code) : kind;
}

/** Abbreviations after which a sentence goes on: a capital after them is the name's own. */
const ABBREVIATIONS = new Set(
	'mr mrs ms mx dr prof rev fr st sr jr gen lt col maj capt cmdr adm sgt sen rep gov pres hon mt ft vs no inc ltd co corp dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' ',
	),
); // prettier-ignore

/**
 * Reads the words of `text[start, end)` into `words`, replacing what was there.
 *
 * A word is a run of letters, digits and what belongs inside them; an apostrophe inside (“O’Brien”) belongs, a
 * possessive ’s does not; dotted capitals (“U.S.”) are one word; each Han character is one. Words come in the order of
 * the text and never overlap. Cost: one pass, no allocation.
 */
export function readWords(text: string, start: number, end: number, words: Words): void {
	words.count = 0;
	let at = start;
	let opensSentence = true;
	let previousEnd = -1;
	// What stands between two words: only spaces, only one hyphen, or something else.
	let gap = OTHER;
	while (at < end) {
		const kind = classAt(text, at);
		if (kind !== LOWER && kind !== UPPER && kind !== DIGIT && kind !== HAN && kind !== FOREIGN) {
			if (kind === STOP) opensSentence = true;
			else if (kind === PERIOD) {
				if (!endsAbbreviation(text, words)) opensSentence = true;
			}
			if (at === previousEnd) gap = kind;
			else if (kind !== gap && kind !== INSIDE) gap = OTHER;
			at++;
			continue;
		}
		const flags =
			(opensSentence ? WORD.opensSentence : 0) |
			(previousEnd < 0
				? 0
				: at === previousEnd
					? WORD.afterHyphen
					: gap === HYPHEN && at === previousEnd + 1
						? WORD.afterHyphen
						: gap === SPACE
							? WORD.afterSpace
							: 0);
		if (kind === HAN) {
			words.push(at, at + 1, flags | WORD.otherScript);
			at++;
		} else if (kind === FOREIGN) {
			const from = at;
			do at++;
			while (at < end && (classAt(text, at) === FOREIGN || classAt(text, at) === INSIDE));
			words.push(from, at, flags | WORD.otherScript);
		} else at = readLatinWord(text, at, end, flags, words);
		opensSentence = false;
		previousEnd = at;
		gap = OTHER;
	}
}

function endsAbbreviation(text: string, words: Words): boolean {
	if (words.count === 0) return false;
	const start = words.start[words.count - 1]!;
	const end = words.end[words.count - 1]!;
	if (end - start === 1) return (words.flags[words.count - 1]! & WORD.capital) !== 0;
	return end - start <= 4 && ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

/** Reads one word of cased letters and digits; returns the offset behind it and behind its possessive. */
function readLatinWord(text: string, start: number, end: number, outerFlags: number, words: Words): number {
	let flags = outerFlags | (classAt(text, start) === UPPER ? WORD.capital : 0);
	let letters = 0;
	let capitals = 0;
	let at = start;
	let wordEnd = start;
	while (at < end) {
		const kind = classAt(text, at);
		if (kind === LOWER || kind === UPPER || kind === DIGIT) {
			if (kind === DIGIT) flags |= WORD.digit;
			else {
				letters++;
				if (kind === UPPER) capitals++;
			}
			at++;
			wordEnd = at;
		} else if (kind === INSIDE) {
			at++;
			// A zero-width character at the end of a word is no part of it; a combining mark is.
			if (text.charCodeAt(at - 1) >= 0x300 && text.charCodeAt(at - 1) <= 0x36f) wordEnd = at;
		} else if (kind === APOSTROPHE && at + 1 < end && isLetter(classAt(text, at + 1)) && !isPossessive(text, at, end))
			at++;
		else if (kind === PERIOD && isDotted(text, start, at, end)) {
			at++;
			// The last full stop of “U.S.” belongs to it; at the end of a line it may end the sentence too.
			wordEnd = at;
			if (classAt(text, at) !== UPPER) break;
		} else break;
	}
	if (letters >= 2 && capitals === letters) flags |= WORD.allCapitals;
	let next = wordEnd;
	if (next < end && classAt(text, next) === APOSTROPHE) {
		if (isPossessive(text, next, end)) {
			flags |= WORD.possessive;
			next += 2;
		} else if (/[sSzZxX]/.test(text[wordEnd - 1] ?? '') && (next + 1 >= end || classAt(text, next + 1) === SPACE)) {
			flags |= WORD.possessive;
			next += 1;
		}
	}
	words.push(start, wordEnd, flags);
	return next;
}

function isLetter(kind: number): boolean {
	return kind === LOWER || kind === UPPER;
}

/** Whether the apostrophe at `at` starts a possessive ’s. */
function isPossessive(text: string, at: number, end: number): boolean {
	const letter = text[at + 1];
	if (at + 1 >= end || (letter !== 's' && letter !== 'S')) return false;
	return at + 2 >= end || !isWordInside(classAt(text, at + 2));
}

function isWordInside(kind: number): boolean {
	return kind === LOWER || kind === UPPER || kind === DIGIT || kind === INSIDE;
}

/** Whether the full stop at `at` stands in “U.S.”: single capitals, each with its stop. */
function isDotted(text: string, start: number, at: number, end: number): boolean {
	if (classAt(text, at - 1) !== UPPER) return false;
	const first = at - 1 === start;
	const after = classAt(text, at - 2);
	if (!first && !(after === PERIOD && at - 2 > start)) return false;
	if (!first) return true;
	return at + 2 < end && classAt(text, at + 1) === UPPER && classAt(text, at + 2) === PERIOD;
}
