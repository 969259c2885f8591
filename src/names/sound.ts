import {confusionsOf, type Pivot} from './hearing.js';

/**
 * How far a found spelling is from a right one as a pivot language hears them, and by which confusions.
 *
 * A weighted edit distance (Wagner & Fischer 1974) in which an edit may take several letters on either side, as in
 * Brill & Moore 2000, over a *lattice*: the right side is a row of slots, each with several spellings (the readings of
 * a character), one of which is taken. A plain word is a lattice of one slot with one spelling.
 */
export type Slot = readonly string[];

export type SoundMatch = {
	/** 0 is the same; 1 is one unrelated letter. */
	readonly cost: number;
	/** Which spelling each slot took; -1 where the slot was skipped. */
	readonly choices: readonly number[];
	/** The confusions on the best path, as `found=right`; plain letters edited included, equal ones not. */
	readonly edits: readonly string[];
};

const INSERT_VOWEL = 0.65;
const INSERT_CONSONANT = 1;
const DOUBLE = 0.08;
/** A vowel for a consonant changes the syllables, so it is worse than a consonant for a consonant. */
const SUBSTITUTE_KIND = 1.25;

/** Letters as small numbers: a to z are 1 to 26, the edges of a word 27 and 28; 0 is nothing. */
const OPEN = 27;
const CLOSE = 28;
const CODES = 29;

const IS_VOWEL = new Uint8Array(CODES);
for (const vowel of 'aeiou') IS_VOWEL[vowel.charCodeAt(0) - 96] = 1;

function encode(text: string): Uint8Array {
	const codes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		codes[i] = code === 0x5e ? OPEN : code === 0x24 ? CLOSE : code - 96;
	}
	return codes;
}

type Encoded = {readonly found: Uint8Array; readonly right: Uint8Array; readonly cost: number};

type Hearing = {
	/** A pivot's confusions by the last letter of each side, so that a place in two words meets only those that may end there. */
	readonly byEnds: readonly (readonly Encoded[] | undefined)[];
	/** Which two neighbouring letters of the right side an edit may take at once. */
	readonly joined: Uint8Array;
	/** Letters of the longest side of any confusion. */
	readonly longest: number;
};

const hearings = new Map<Pivot, Hearing>();

function hearingOf(pivot: Pivot): Hearing {
	const known = hearings.get(pivot);
	if (known) return known;
	const byEnds: Encoded[][] = new Array(CODES * CODES);
	const joined = new Uint8Array(CODES * CODES);
	let longest = 1;
	for (const {found, right, cost} of confusionsOf(pivot)) {
		const encoded = {found: encode(found), right: encode(right), cost};
		longest = Math.max(longest, found.length, right.length);
		const at = (encoded.found.at(-1) ?? 0) * CODES + (encoded.right.at(-1) ?? 0);
		const list = byEnds[at];
		if (list) list.push(encoded);
		else byEnds[at] = [encoded];
		for (let i = 1; i < encoded.right.length; i++) joined[encoded.right[i - 1]! * CODES + encoded.right[i]!] = 1;
	}
	const hearing = {byEnds, joined, longest};
	hearings.set(pivot, hearing);
	return hearing;
}

/**
 * The cheapest way to hear `found` as the lattice `slots`, or null where every way costs more than `limit`.
 *
 * Both sides are folded words of the letters a to z. `skip` is the cost of leaving a slot out (Infinity: never).
 * Cost: found length × all spellings' lengths × confusions of a letter pair (few). Memory is reused from call to call;
 * only a match within the limit allocates.
 */
export function matchSounds(
	found: string,
	slots: readonly Slot[],
	pivot: Pivot,
	limit: number,
	skip = Number.POSITIVE_INFINITY,
): SoundMatch | null {
	const hearing = hearingOf(pivot);
	const text = encode(`^${found}$`);
	const size = text.length + 1;
	let incoming = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	incoming[0] = 0;
	const stages: Stage[] = [];
	for (let k = 0; k < slots.length; k++) {
		const open = k === 0 ? '^' : '';
		const close = k === slots.length - 1 ? '$' : '';
		const outgoing = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
		const choice = new Int16Array(size).fill(NONE);
		const take = (spelling: string, extra: number, origin: number) => {
			const right = encode(spelling);
			if (!fillGrid(text, right, incoming, hearing, limit - extra, null)) return;
			const last = right.length * size;
			for (let i = 0; i < size; i++) {
				const price = scratch[last + i]! + extra;
				if (price < outgoing[i]!) {
					outgoing[i] = price;
					choice[i] = origin;
				}
			}
		};
		slots[k]!.forEach((spelling, c) => {
			take(open + spelling + close, 0, c);
		});
		if (skip < Number.POSITIVE_INFINITY && slots.length > 1) take(open + close, skip, SKIPPED);
		if (outgoing.every((price) => price > limit)) return null;
		stages.push({choice, incoming, open, close});
		incoming = outgoing;
	}
	const cost = incoming[text.length]!;
	return cost > limit ? null : {cost, ...walkBack(text, found, slots, stages, hearing, limit)};
}

const NONE = -2;
const SKIPPED = -1;

/** What one slot did: for each place in the found text which spelling got there cheapest. */
type Stage = {
	readonly choice: Int16Array;
	readonly incoming: Float64Array;
	readonly open: string;
	readonly close: string;
};

let scratch = new Float64Array(1024);
/** First and last place of each column of `scratch` that is within the limit. */
let lows = new Int32Array(64);
let highs = new Int32Array(64);

/**
 * Lays one spelling on the found text: `scratch[j * size + i]` becomes the cheapest way to have heard `text[0, i)` by the
 * end of the spelling's first `j` letters. `step`, where given, gets how many letters of each side the last edit took, as
 * found × 8 + right. False where every way costs more than the limit.
 */
function fillGrid(
	text: Uint8Array,
	right: Uint8Array,
	incoming: Float64Array,
	hearing: Hearing,
	limit: number,
	step: Uint8Array | null,
): boolean {
	reserve(text.length + 1, right.length);
	for (let j = 0; j <= right.length; j++) {
		const isWithin = fillColumn(text, right, j, incoming, hearing, limit, step);
		// No way is cheap enough here; it could only be passed over by an edit of several letters.
		if (!isWithin && (j === right.length || !mayPassOver(hearing, j === 0 ? 0 : right[j - 1]!, right[j]!)))
			return false;
	}
	return true;
}

/** Room for a spelling of so many letters. */
function reserve(size: number, letters: number): void {
	if (scratch.length < size * (letters + 1)) scratch = new Float64Array(2 * size * (letters + 1));
	if (lows.length > letters) return;
	lows = new Int32Array(2 * letters + 2);
	highs = new Int32Array(2 * letters + 2);
}

/** Whether an edit may take these two neighbouring letters of the right side at once. */
function mayPassOver(hearing: Hearing, letter: number, next: number): boolean {
	return hearing.joined[letter * CODES + next] === 1;
}

/** Fills column `j` of the grid from those before it; whether any way there is within the limit. */
function fillColumn(
	text: Uint8Array,
	right: Uint8Array,
	j: number,
	incoming: Float64Array,
	hearing: Hearing,
	limit: number,
	step: Uint8Array | null,
): boolean {
	const size = text.length + 1;
	const cost = scratch;
	const {longest} = hearing;
	const column = j * size;
	const r = j === 0 ? 0 : right[j - 1]!;
	// Only what an edit can reach from a place within the limit is filled: a band, not the whole grid.
	let from = j === 0 ? 0 : size;
	let to = j === 0 ? size - 1 : -1;
	for (let back = Math.max(0, j - longest); back < j; back++) {
		if (lows[back]! < from) from = lows[back]!;
		if (highs[back]! + longest > to) to = highs[back]! + longest;
	}
	let low = size;
	let high = -longest - 1;
	for (let i = 0; i < from; i++) cost[column + i] = Number.POSITIVE_INFINITY;
	let i = from;
	for (; i < size && (i <= to || i - high <= longest); i++) {
		const at = column + i;
		const f = i === 0 ? 0 : text[i - 1]!;
		let best = j === 0 ? incoming[i]! : Number.POSITIVE_INFINITY;
		let way = 0;
		if (i > 0 && j > 0) {
			const before = cost[at - size - 1]!;
			if (f === r) {
				if (before < best) {
					best = before;
					way = 9;
				}
			} else if (before + 1 < best && f < OPEN && r < OPEN) {
				const price = before + (IS_VOWEL[f] === IS_VOWEL[r] ? 1 : SUBSTITUTE_KIND);
				if (price < best) {
					best = price;
					way = 9;
				}
			}
		}
		if (i > 0 && f < OPEN && cost[at - 1]! + DOUBLE < best) {
			const price = cost[at - 1]! + gapCost(text, i - 1);
			if (price < best) {
				best = price;
				way = 8;
			}
		}
		if (j > 0 && r < OPEN && cost[at - size]! + DOUBLE < best) {
			const price = cost[at - size]! + gapCost(right, j - 1);
			if (price < best) {
				best = price;
				way = 1;
			}
		}
		for (let side = 0; side < 3; side++) {
			const key = side === 0 ? f * CODES + r : side === 1 ? r : f * CODES;
			const list = hearing.byEnds[key];
			if (list === undefined || (side === 1 && r === 0) || (side === 2 && f === 0)) continue;
			for (let n = 0; n < list.length; n++) {
				const confusion = list[n]!;
				const fromI = i - confusion.found.length;
				const fromJ = j - confusion.right.length;
				if (fromI < 0 || fromJ < 0) continue;
				const price = cost[fromJ * size + fromI]! + confusion.cost;
				if (price >= best || !endsWith(text, i, confusion.found) || !endsWith(right, j, confusion.right)) continue;
				best = price;
				way = confusion.found.length * 8 + confusion.right.length;
			}
		}
		if (best > limit) {
			cost[at] = Number.POSITIVE_INFINITY;
			continue;
		}
		cost[at] = best;
		if (step) step[at] = way;
		if (i < low) low = i;
		high = i;
	}
	for (; i < size; i++) cost[column + i] = Number.POSITIVE_INFINITY;
	lows[j] = low;
	highs[j] = high;
	return low < size;
}

/** Words in the order of the alphabet, as numbers for `wordsWithin`. */
export type SortedWords = {
	/** Each word's letters between its edges, one word behind the other. */
	readonly codes: Uint8Array;
	/** Where each word begins in `codes`, and behind the last where it ends. */
	readonly starts: Int32Array;
};

/** Compiles words, which come in sorted and without doubles. */
export function sortWords(words: readonly string[]): SortedWords {
	const starts = new Int32Array(words.length + 1);
	let total = 0;
	words.forEach((word, n) => {
		total += word.length + 2;
		starts[n + 1] = total;
	});
	const codes = new Uint8Array(total);
	words.forEach((word, n) => {
		let at = starts[n]!;
		codes[at++] = OPEN;
		for (let i = 0; i < word.length; i++) codes[at++] = word.charCodeAt(i) - 96;
		codes[at] = CLOSE;
	});
	return {codes, starts};
}

/**
 * Which of `asked` (numbers of sorted words, rising, the first `count` of them) are within the limit of `found`; they are
 * handed to `take`. The same cost as `matchSounds` gives; words with a common beginning share the work for it, and
 * a beginning that is too far off ends the search for all that have it.
 */
export function wordsWithin(
	found: string,
	words: SortedWords,
	asked: Int32Array,
	count: number,
	pivot: Pivot,
	limit: number,
	take: (word: number) => void,
): void {
	const hearing = hearingOf(pivot);
	const text = encode(`^${found}$`);
	const size = text.length + 1;
	const {codes, starts} = words;
	reserve(size, LONGEST_WORD);
	if (start.length < size) start = new Float64Array(2 * size);
	start.fill(Number.POSITIVE_INFINITY, 0, size);
	start[0] = 0;
	fillColumn(text, right, 0, start, hearing, limit, null);
	/** How many letters of `right` have their column filled, and how many make a beginning that nothing can mend. */
	let laid = 0;
	let hopeless = LONGEST_WORD;
	for (let n = 0; n < count; n++) {
		const from = starts[asked[n]!]!;
		const length = starts[asked[n]! + 1]! - from;
		let common = 0;
		while (common < length && common < hopeless && right[common] === codes[from + common]) common++;
		if (common === hopeless) continue;
		hopeless = LONGEST_WORD;
		if (laid > common) laid = common;
		for (; laid < length; laid++) {
			right[laid] = codes[from + laid]!;
			// An empty column may be passed over by an edit of several letters, if the next letter allows.
			if (highs[laid]! < 0 && !mayPassOver(hearing, laid === 0 ? 0 : right[laid - 1]!, right[laid]!)) {
				hopeless = laid + 1;
				break;
			}
			fillColumn(text, right, laid + 1, start, hearing, limit, null);
		}
		if (laid === length && scratch[length * size + text.length]! <= limit) take(asked[n]!);
	}
}

/** Of the words that are compared, edges included. */
const LONGEST_WORD = 40;
const right = new Uint8Array(LONGEST_WORD);
let start = new Float64Array(64);

function gapCost(codes: Uint8Array, at: number): number {
	const code = codes[at]!;
	if (at > 0 && codes[at - 1] === code) return DOUBLE;
	return IS_VOWEL[code] === 1 ? INSERT_VOWEL : INSERT_CONSONANT;
}

function endsWith(codes: Uint8Array, end: number, part: Uint8Array): boolean {
	const from = end - part.length;
	for (let i = part.length - 2; i >= 0; i--) if (codes[from + i] !== part[i]) return false;
	return true;
}

/** Follows the cheapest way from the end to the start, laying each chosen spelling once more with its steps. */
function walkBack(
	text: Uint8Array,
	found: string,
	slots: readonly Slot[],
	stages: readonly Stage[],
	hearing: Hearing,
	limit: number,
): {choices: number[]; edits: string[]} {
	const size = text.length + 1;
	const shown = `^${found}$`;
	const choices: number[] = [];
	const edits: string[] = [];
	let i = text.length;
	for (let k = stages.length - 1; k >= 0; k--) {
		const {choice, incoming, open, close} = stages[k]!;
		const c = choice[i]!;
		choices.unshift(c);
		const spelling = open + (c === SKIPPED ? '' : slots[k]![c]!) + close;
		const right = encode(spelling);
		const step = new Uint8Array(size * (right.length + 1));
		fillGrid(text, right, incoming, hearing, limit, step);
		let j = right.length;
		for (;;) {
			const way = step[j * size + i]!;
			if (way === 0) break;
			const from = shown.slice(i - (way >> 3), i);
			const to = spelling.slice(j - (way & 7), j);
			if (from !== to) edits.unshift(`${from}=${to}`.replace(/[\^$]/g, ''));
			i -= way >> 3;
			j -= way & 7;
		}
	}
	return {choices, edits};
}
