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
	/** Nothing but a hyphen stands between this word and the one before, or nothing at all (Han). */
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
/** A combining mark, or the second half of a surrogate pair: belongs to the letter before it. */
const MARK = 9;
const HAN = 10;
/** Kana, Hangul, Arabic, Cyrillic, Thai …: letters without the Latin case, or of another script with it. */
const FOREIGN = 11;
/** Closes a quotation or bracket: a full stop before it still ends the sentence. */
const CLOSER = 12;
/** Soft hyphen, zero-width characters: part of a word only where letters stand on both sides. */
const INVISIBLE = 13;
/** What stands between two words when nothing does. */
const NOTHING = 254;
/** Not in the table yet. */
const UNKNOWN = 255;

const CLASSES = new Uint8Array(0x10000);

function setClasses(characters: string, kind: number): void {
	for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;
}

function setRange(from: number, to: number, kind: number): void {
	CLASSES.fill(kind, from, to + 1);
}

/** Fills the table for everything below U+0250 and the ranges that news in English meets; the rest is asked of the engine once, at its first use. */
function fillClasses(): void {
	CLASSES.fill(UNKNOWN);
	setRange(0, 0x7f, OTHER);
	setRange(0x61, 0x7a, LOWER);
	setRange(0x41, 0x5a, UPPER);
	setRange(0x30, 0x39, DIGIT);
	setClasses(
		' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\n\r',
		SPACE,
	);
	setClasses("'’‘‛ʼʻʾʿʹ′＇`´", APOSTROPHE);
	setClasses('-‐‑﹣－', HYPHEN);
	setClasses('!?:;…“„«‹([{•–—―|/。！？：；「『（【《*#>', STOP);
	setClasses('"”»›)]}」』）】》', CLOSER);
	setClasses('.', PERIOD);
	setRange(0x300, 0x36f, MARK);
	setClasses('\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff', INVISIBLE);
	setRange(0x3040, 0x30ff, FOREIGN);
	setClasses('・', OTHER);
	setClasses('ー', FOREIGN);
	setRange(0x3400, 0x4dbf, HAN);
	setRange(0x4e00, 0x9fff, HAN);
	setRange(0xf900, 0xfaff, HAN);
	setClasses('々〆ヶ', HAN);
	setRange(0xac00, 0xd7a3, FOREIGN);
	setRange(0xd800, 0xdbff, UNKNOWN);
	setRange(0xdc00, 0xdfff, MARK);
}
fillClasses();

const UPPERCASE_LETTER = /^[\p{Lu}\p{Lt}]$/u;
const LETTER = /^\p{L}$/u;
const COMBINING = /^\p{M}$/u;
const FORMAT = /^\p{Cf}$/u;
const NUMBER = /^\p{N}$/u;
const HAN_LETTER = /^\p{Script=Han}$/u;
// Cyrillic and Greek letters have case and may disguise a Latin word, so they make words as Latin ones do; the letters of
// mathematics are Latin ones in disguise.
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\u{1D400}-\u{1D7CB}]$/u;

function classOf(character: string): number {
	if (COMBINING.test(character)) return MARK;
	if (FORMAT.test(character)) return INVISIBLE;
	if (NUMBER.test(character)) return DIGIT;
	if (!LETTER.test(character)) return OTHER;
	if (HAN_LETTER.test(character)) return HAN;
	if (!CASED.test(character)) return FOREIGN;
	return UPPERCASE_LETTER.test(character) ? UPPER : LOWER;
}

/** Class of a code unit that the table does not know yet, learnt once; a surrogate pair is asked for each time. */
function learnClass(text: string, at: number): number {
	const code = text.codePointAt(at)!;
	if (code > 0xffff) return classOf(String.fromCodePoint(code));
	const kind = classOf(String.fromCharCode(code));
	if (code < 0xd800 || code > 0xdbff) CLASSES[code] = kind;
	return kind;
}

function classAt(text: string, at: number): number {
	const kind = CLASSES[text.charCodeAt(at)]!;
	return kind === UNKNOWN ? learnClass(text, at) : kind;
}

/** Abbreviations after which a sentence goes on: a capital after them is the name's own. */
const ABBREVIATIONS = new Set(
	'mr mrs ms mx dr prof rev fr st sr jr gen lt col maj capt cmdr adm sgt sen rep gov pres hon mt ft vs no inc ltd co corp dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' ',
	),
);

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
	// What stands between two words: nothing, only spaces, only one hyphen, or something else.
	let gap = OTHER;
	while (at < end) {
		const kind = classAt(text, at);
		if (kind !== LOWER && kind !== UPPER && kind !== DIGIT && kind !== HAN && kind !== FOREIGN) {
			if (kind === STOP) opensSentence = true;
			else if (kind === PERIOD) {
				if (!endsAbbreviation(text, words)) opensSentence = true;
			} else if (opensQuotation(text, at, start)) opensSentence = true;
			if (kind === SPACE) gap = gap === NOTHING || gap === SPACE ? SPACE : OTHER;
			else if (kind !== INVISIBLE && kind !== MARK) gap = gap === NOTHING && kind === HYPHEN ? HYPHEN : OTHER;
			at++;
			continue;
		}
		let flags = opensSentence ? WORD.opensSentence : 0;
		if (gap === SPACE) flags |= WORD.afterSpace;
		else if (gap === HYPHEN || gap === NOTHING) flags |= WORD.afterHyphen;
		if (kind === HAN) {
			const from = at;
			do at++;
			while (at < end && classAt(text, at) === MARK);
			words.push(from, at, flags | WORD.otherScript);
		} else if (kind === FOREIGN) at = readForeignRun(text, at, end, flags, words);
		else at = readLatinWord(text, at, end, flags, words);
		opensSentence = false;
		gap = NOTHING;
	}
}

/** Whether a straight quotation mark, or a single one, opens a quotation: only an opening one follows a space. */
function opensQuotation(text: string, at: number, start: number): boolean {
	if (!/["'‘]/.test(text[at]!)) return false;
	if (at === start) return true;
	const before = classAt(text, at - 1);
	return before === SPACE || before === STOP;
}

/** Reads a run of letters without case; returns the offset behind it. */
function readForeignRun(text: string, start: number, end: number, flags: number, words: Words): number {
	let wordEnd = start;
	for (let at = start; at < end; at++) {
		const kind = classAt(text, at);
		if (kind === FOREIGN || kind === MARK) wordEnd = at + 1;
		else if (kind !== INVISIBLE) break;
	}
	words.push(start, wordEnd, flags | WORD.otherScript);
	return wordEnd;
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
		} else if (kind === MARK) {
			at++;
			wordEnd = at;
		} else if (kind === INVISIBLE) at++;
		else if (kind === APOSTROPHE && isApostropheInside(text, at, end)) at++;
		else if (kind === PERIOD && isDotted(text, start, at, end)) {
			at++;
			// The last full stop of “U.S.” belongs to it; at the end of a line it may end the sentence too.
			wordEnd = at;
			if (classAt(text, at) !== UPPER || isLetter(classAt(text, at + 1))) break;
		} else break;
	}
	if (letters >= 2 && capitals === letters) flags |= WORD.allCapitals;
	let next = wordEnd;
	const mark = skipInvisible(text, wordEnd, end);
	if (mark < end && classAt(text, mark) === APOSTROPHE) {
		const possessive = possessiveEnd(text, mark, end);
		if (possessive > 0) next = possessive;
		else if (/[sSzZxX]/.test(text[wordEnd - 1]!) && (mark + 1 >= end || classAt(text, mark + 1) === SPACE))
			next = mark + 1;
		if (next > wordEnd) flags |= WORD.possessive;
	}
	words.push(start, wordEnd, flags);
	return next;
}

function isLetter(kind: number): boolean {
	return kind === LOWER || kind === UPPER;
}

function skipInvisible(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && classAt(text, at) === INVISIBLE) at++;
	return at;
}

/** Whether a letter of the same word follows the apostrophe at `at`. */
function isApostropheInside(text: string, at: number, end: number): boolean {
	const next = skipInvisible(text, at + 1, end);
	return next < end && isLetter(classAt(text, next)) && possessiveEnd(text, at, end) === 0;
}

/** The offset behind the possessive ’s that the apostrophe at `at` starts, or 0. */
function possessiveEnd(text: string, at: number, end: number): number {
	const letter = skipInvisible(text, at + 1, end);
	if (letter >= end || (text[letter] !== 's' && text[letter] !== 'S')) return 0;
	const next = skipInvisible(text, letter + 1, end);
	return next < end && isWordInside(classAt(text, next)) ? 0 : letter + 1;
}

function isWordInside(kind: number): boolean {
	return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK;
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
