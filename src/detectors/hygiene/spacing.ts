import {foldWord} from '../../documents/fold.js';
import {spanOf} from '../../documents/span.js';
import {ordinaryName} from '../../names/ordinary.js';
import {isEnglishWord, wordCommonness} from '../../names/words.js';
import {type Flaw, isAddress, type Line, type Page, SURE, tokenAround} from './flaw.js';

type SpacingFault = 'doubled' | 'before' | 'missing' | 'wide';
type Found = {
	readonly at: number;
	readonly found: string;
	readonly suggestion: string | null;
	readonly fault: SpacingFault;
	readonly confidence: number;
};

/**
 * Spaces and stops where they do not belong: `(GDP). .`, `the talks ,`, `Bali.During`, two words run together.
 *
 * Left alone: dots of an ellipsis, two spaces behind a full stop, times and scores, addresses, decimals, names written as
 * one word (AstraZeneca), abbreviations, and columns. Cost: one pass.
 */
export function detectSpacing({document, lines}: Page): Flaw[] {
	const standing = remembered(() => new Set(document.text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []));
	return lines.flatMap((line) =>
		[
			...doubledStops(line),
			...spacesBefore(line),
			...missingSpaces(line),
			...wideSpaces(line),
			...joined(line, standing),
		].map(
			({at, found, suggestion, fault, confidence}): Flaw => ({
				rule: 'spacing',
				segment: line.segment,
				span: spanOf(line.start + at, line.start + at + found.length),
				suggestion,
				confidence,
				evidence: {kind: 'spacing', fault, found},
			}),
		),
	);
}

function remembered<T>(make: () => T): () => T {
	let made: {readonly value: T} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

// Most lines have nothing of the kind. The looser expressions before the exact ones say so many times faster, as they
// have no classes of Unicode and look at no neighbours.
const TWO_MARKS = /[.,] ?[.,]/;
const SPACE_BEFORE = / [,.;!?]/;
const LETTER_BEHIND = /[.,!?][A-Za-z\u00aa-\uffff]/;
const CAPITAL_INSIDE = /[a-z\u00aa-\uffff][A-Z\u00aa-\uffff]/;

/** `. .`, `, ,`, `,,` and `..`; three dots or more are an ellipsis. */
function doubledStops({text}: Line): Found[] {
	if (!TWO_MARKS.test(text)) return [];
	const found: Found[] = [];
	for (const {0: marks, index: at} of text.matchAll(
		/(?<=[\p{L}\p{N})\]”’"%])(?:\. \.|, ?,|\.\.)(?![.,…\p{L}\p{N}])(?! ?[.,…])/gu,
	)) {
		if (isAddress(tokenAround(text, at, at + 1))) continue;
		found.push({at, found: marks, suggestion: marks[0]!, fault: 'doubled', confidence: SURE.certain});
	}
	return found;
}

/** A space before a comma or a stop: “the talks ,”. Of a stop with none behind it only at the end of a sentence. */
function spacesBefore({text}: Line): Found[] {
	if (!SPACE_BEFORE.test(text)) return [];
	const found: Found[] = [];
	for (const {0: all, index: at} of text.matchAll(
		/(?<=^|[\s“"‘'(—–-])(\p{L}{2,40}[)\]”’"]?) {1,3}([,.;!?])(?=\s|$)/gu,
	)) {
		const mark = all.at(-1)!;
		// In French a space belongs there: « Pourquoi ? »
		if (/^\s*[.…»]/.test(text.slice(at + all.length, at + all.length + 4))) continue;
		const word = all.slice(0, -1).trimEnd();
		found.push({at, found: all, suggestion: word + mark, fault: 'before', confidence: SURE.certain});
	}
	return found;
}

/** No space behind a comma or the end of a sentence: “in Bali.During the meeting”, “Paris,France”. */
function missingSpaces({text}: Line): Found[] {
	if (!LETTER_BEHIND.test(text)) return [];
	const found: Found[] = [];
	for (const {0: all, index: at} of text.matchAll(
		/(?<![\p{L}\p{N}.,’'@/&-])\p{L}[\p{L}\p{M}]{2,40}[.,!?]\p{L}[\p{L}\p{M}]{1,40}(?![\p{L}\p{N}])/gu,
	)) {
		const [, left, mark, right] = /^([^.,!?]+)(.)(.+)$/u.exec(all)!;
		const token = tokenAround(text, at, at + all.length);
		if (isAddress(token) || (token.match(/\p{L}[.,!?](?=\p{L})/gu)?.length ?? 0) > 1) continue;
		// A sentence ends in a small letter and the next begins with a capital and an ordinary word: “Node.js”, “Yahoo!News”
		// and “Booking.com” do not.
		const opens = /^\p{Lu}\p{Ll}+$/u.test(right!) && wordCommonness(right!.toLowerCase()) <= 1;
		const fits =
			mark === ',' ? isKnown(left!) && isKnown(right!) : /^\p{Ll}+$/u.test(left!) && isEnglishWord(left!) && opens;
		if (!fits) continue;
		found.push({at, found: all, suggestion: `${left}${mark} ${right}`, fault: 'missing', confidence: SURE.certain});
	}
	return found;
}

function isKnown(word: string): boolean {
	const key = foldWord(word);
	return isEnglishWord(key) || ordinaryName([key]) !== null;
}

/** Several spaces between two words of one sentence; in a line with more of them they set columns. */
function wideSpaces({text}: Line): Found[] {
	if (!text.includes('  ')) return [];
	const wide = [...text.matchAll(/(?<=\p{Ll},?) {2,4}(?=\p{Ll})/gu)];
	if (wide.length === 0 || wide.length > 2 || /\t|\S {5}/.test(text)) return [];
	return wide.map(({0: spaces, index: at}) => ({
		at,
		found: spaces,
		suggestion: ' ',
		fault: 'wide',
		confidence: SURE.likely,
	}));
}

/**
 * A name of the document and an ordinary word written as one, where a line or a sentence between them was lost:
 * “BlinkenForty-two”. A name that is written so anywhere else, or is made of two ordinary words (SoftBank), is left alone.
 */
function joined({text}: Line, standing: () => ReadonlySet<string>): Found[] {
	if (!CAPITAL_INSIDE.test(text)) return [];
	const found: Found[] = [];
	for (const {0: all, index: at} of text.matchAll(
		/(?<![\p{L}\p{N}@#/.])\p{Lu}\p{Ll}{3,40}\p{Lu}\p{Ll}{2,40}(?![\p{L}\p{N}])/gu,
	)) {
		const [, left, right] = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(all)!;
		if (!standing().has(left!) || isEnglishWord(left!.toLowerCase()) || wordCommonness(right!.toLowerCase()) > 1)
			continue;
		if (ordinaryName([foldWord(all)]) !== null || isAddress(tokenAround(text, at, at + all.length))) continue;
		found.push({at, found: all, suggestion: null, fault: 'missing', confidence: SURE.likely});
	}
	return found;
}
