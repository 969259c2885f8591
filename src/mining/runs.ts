import {foldWord} from '../documents/fold.js';
import {readWords, WORD, Words} from '../documents/token.js';
import {isParticle} from '../names/people.js';
import {isEnglishWord, isFunctionWord, kindsOf, monthOf} from '../names/words.js';

/** One word of a line: as it is written, folded, and its `WORD` facts. */
export type LineWord = {
	readonly text: string;
	readonly key: string;
	readonly flags: number;
	/** In the text that was read. */
	readonly start: number;
	readonly end: number;
};

/** A run of capitalised words that may be a name: words `[first, last]` of its line. */
export type Run = {readonly first: number; readonly last: number};

const buffer = new Words();

/** The words of `text[start, end)`. */
export function lineWords(text: string, start: number, end: number): LineWord[] {
	readWords(text, start, end, buffer);
	const words: LineWord[] = [];
	for (let i = 0; i < buffer.count; i++) {
		const [from, to] = [buffer.start[i]!, buffer.end[i]!];
		const written = text.slice(from, to);
		words.push({text: written, key: foldWord(written), flags: buffer.flags[i]!, start: from, end: to});
	}
	return words;
}

export function isCapital({flags}: LineWord): boolean {
	return (flags & (WORD.capital | WORD.otherScript)) === WORD.capital;
}

export function opensSentence({flags}: LineWord): boolean {
	return (flags & WORD.opensSentence) !== 0;
}

/** What may stand between two words of one name: a space, a hyphen, the full stop of an initial, an ampersand. */
const GAP = /^(?:\s|-|‐|‑|\.\s?|\s&\s)?$/u;
/** Words of a name that are written small: “Center for Strategic and International Studies”. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'on', 'in']);
/** More words are a list or a heading. */
const MOST_WORDS = 10;

/**
 * The runs of capitalised words in a line: with particles (“Erich von Manstein”), with the small words of an institution or
 * office (“Director of National Intelligence”) and with a number behind (“Ligue 1”), but without the article.
 *
 * A line in which all words are capitalised, as headings are, gives none, for there capitals mean nothing.
 */
export function runsOf(words: readonly LineWord[], text: string): Run[] {
	if (isHeading(words)) return [];
	const runs: Run[] = [];
	for (let i = 0; i < words.length; i++) {
		if (!isCapital(words[i]!)) continue;
		const last = lastOf(words, i, text);
		let first = i;
		// “The Pacific League”, “In Beijing”.
		while (
			first <= last &&
			(isFunctionWord(words[first]!.key) || LINKS.has(words[first]!.key)) &&
			!isInitials(words[first]!)
		)
			first++;
		if (first <= last && last - first < MOST_WORDS) runs.push({first, last});
		i = last;
	}
	return runs;
}

/** “US”, “IT” and “WHO” are no small words. */
function isInitials({flags, text}: LineWord): boolean {
	return (flags & WORD.allCapitals) !== 0 || /^\p{Lu}\./u.test(text);
}

function lastOf(words: readonly LineWord[], first: number, text: string): number {
	let last = first;
	for (;;) {
		const word = words[last]!;
		if ((word.flags & WORD.possessive) !== 0) return last;
		const next = last + 1;
		if (next >= words.length) return last;
		if (!isNear(words, next, text)) return last;
		if (isCapital(words[next]!) && !(isFunctionWord(words[next]!.key) && !isInitials(words[next]!))) {
			last = next;
			continue;
		}
		if (isNumberBehind(words, next)) return next;
		const linked = linkedWord(words, first, last, text);
		if (linked === null) return last;
		last = linked;
	}
}

function isNear(words: readonly LineWord[], at: number, text: string): boolean {
	const gap = text.slice(words[at - 1]!.end, words[at]!.start);
	return GAP.test(gap) && !opensSentence(words[at]!);
}

/** “Ligue 1”, “Masters 1000”; a year and a day of a month are none. */
function isNumberBehind(words: readonly LineWord[], at: number): boolean {
	const before = words[at - 1]!;
	return (
		/^(?:\d{1,2}|\d000)$/.test(words[at]!.text) &&
		monthOf(before.key) === null &&
		!opensSentence(before) &&
		!/\d$/.test(before.key)
	);
}

/** The capitalised word that small words tie to the run, or null. */
function linkedWord(words: readonly LineWord[], first: number, last: number, text: string): number | null {
	let at = last + 1;
	const links: string[] = [];
	while (at < words.length && at <= last + 3 && isNear(words, at, text) && !isCapital(words[at]!)) {
		links.push(words[at]!.key);
		at++;
	}
	const next = words[at];
	if (links.length === 0 || next === undefined || !isNear(words, at, text) || !isCapital(next)) return null;
	if ((words[at - 1]!.flags & WORD.possessive) !== 0) return null;
	if (links.every((link) => isParticle(link) && !isFunctionWord(link))) return at;
	const run = words.slice(first, last + 1);
	if (!links.every((link) => LINKS.has(link))) return null;
	const [link] = links;
	if (link === 'of' || link === 'for' || link === 'on')
		return run.some(({key}) => isInstitutional(key)) && !links.slice(1).includes('and') ? at : null;
	if (link !== 'and' || links.length > 1) return null;
	// “Strategic and International Studies”, not “the Ministry of Defense and John Smith”.
	const isBound = run.some(({key}) => key === 'of' || key === 'for') || run.length === 1;
	const follows = words[at + 1];
	const goesOn = follows !== undefined && isCapital(follows) && isNear(words, at + 1, text);
	return isBound && isOrdinary(words[last]!.key) && isOrdinary(next.key) && (goesOn || run.length > 1) ? at : null;
}

function isOrdinary(key: string): boolean {
	return isEnglishWord(key) && !isFunctionWord(key);
}

/** Words that name an office or institution, after which “of” belongs to the name. */
const INSTITUTIONAL: ReadonlySet<string> = new Set(
	'secretary minister director president chief commander governor ambassador duke duchess prince princess king queen earl head speaker chairman house coupe order cup museum hall temple church gulf republic people kingdom state states united legion battle bank isle day bill act declaration treaty convention strait order legend medal game lord lords theory master song heroes hero league war college institute'.split(
		' ',
	),
);

function isInstitutional(key: string): boolean {
	return INSTITUTIONAL.has(key) || (isEnglishWord(key) && kindsOf(key).length > 0);
}

/** Least words of a line whose capitals are judged. */
const HEADING_WORDS = 4;
/** Shorter words are small ones or numbers. */
const TELLING_LETTERS = 4;

/** Whether capitals say nothing here: words that are ordinary ones are capitalised, and none is not. */
function isHeading(words: readonly LineWord[]): boolean {
	let ordinary = 0;
	let all = 0;
	for (const [at, word] of words.entries()) {
		if (word.key.length < TELLING_LETTERS || isFunctionWord(word.key) || /\d/.test(word.key)) continue;
		if (!isCapital(word)) return false;
		all++;
		if (at > 0 && isEnglishWord(word.key)) ordinary++;
	}
	return all >= HEADING_WORDS && 2 * ordinary >= all;
}
