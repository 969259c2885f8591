/**
 * The grid on which a spelling is laid on a found text: the weighted edit distance of `sound.ts`, column by column. Memory
 * is reused from call to call, so what stands in it holds until the next.
 */
import {confusionsOf, type Pivot} from './hearing.js';

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

export function encode(text: string): Uint8Array {
	const codes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		codes[i] = code === 0x5e ? OPEN : code === 0x24 ? CLOSE : code - 96;
	}
	return codes;
}

/**
 * A pivot's confusions in typed arrays, by the last letter of each side, so that a place in two words meets only those that
 * may end there: those of `found × CODES + right` stand in `[starts[key], starts[key + 1])`.
 */
export type Hearing = {
	readonly starts: Int32Array;
	/** What each costs, and how many letters it takes of each side. */
	readonly costs: Float64Array;
	readonly foundLengths: Uint8Array;
	readonly rightLengths: Uint8Array;
	/** The letters before the last of each side, packed as `tailsOf` packs them, and which bits of a tail they are. */
	readonly foundTails: Int32Array;
	readonly foundMasks: Int32Array;
	readonly rightTails: Int32Array;
	readonly rightMasks: Int32Array;
	/** Which two neighbouring letters of the right side an edit may take at once. */
	readonly joined: Uint8Array;
	/** Letters of the longest side of any confusion. */
	readonly longest: number;
};

/** A letter takes five bits, so that all before the last of the longest side fit in a small integer. */
const BITS = 5;
const MOST_TAIL = 5;
const TAIL = (1 << (BITS * MOST_TAIL)) - 1;

/** The last letters before a place as one number, given those before the place in front of it; 0 where there is none. */
const withLetter = (tail: number, letter: number): number => ((tail << BITS) | letter) & TAIL;

const hearings = new Map<Pivot, Hearing>();

export function hearingOf(pivot: Pivot): Hearing {
	const known = hearings.get(pivot);
	if (known) return known;
	const confusions = confusionsOf(pivot).map(({found, right, cost}) => {
		const sides = {found: encode(found), right: encode(right)};
		return {...sides, cost, key: (sides.found.at(-1) ?? 0) * CODES + (sides.right.at(-1) ?? 0)};
	});
	const longest = Math.max(1, ...confusions.flatMap(({found, right}) => [found.length, right.length]));
	if (longest > MOST_TAIL + 1) throw new Error(`a confusion of ${pivot} has a side of ${longest} letters`);
	const starts = new Int32Array(CODES * CODES + 1);
	for (const {key} of confusions) starts[key + 1]!++;
	for (let key = 0; key < CODES * CODES; key++) starts[key + 1]! += starts[key]!;
	// Sorting is stable: those of one key keep the order of the table.
	confusions.sort((a, b) => a.key - b.key);
	const joined = new Uint8Array(CODES * CODES);
	for (const {right} of confusions)
		for (let i = 1; i < right.length; i++) joined[right[i - 1]! * CODES + right[i]!] = 1;
	const tailOf = (side: Uint8Array) => side.subarray(0, -1).reduce(withLetter, 0);
	const maskOf = (side: Uint8Array) => (1 << (BITS * Math.max(0, side.length - 1))) - 1;
	const hearing = {
		starts,
		costs: Float64Array.from(confusions, ({cost}) => cost),
		foundLengths: Uint8Array.from(confusions, ({found}) => found.length),
		rightLengths: Uint8Array.from(confusions, ({right}) => right.length),
		foundTails: Int32Array.from(confusions, ({found}) => tailOf(found)),
		foundMasks: Int32Array.from(confusions, ({found}) => maskOf(found)),
		rightTails: Int32Array.from(confusions, ({right}) => tailOf(right)),
		rightMasks: Int32Array.from(confusions, ({right}) => maskOf(right)),
		joined,
		longest,
	};
	hearings.set(pivot, hearing);
	return hearing;
}

/** The tails of the text laid last: `tails[i]` of the letters before its letter `i`. */
let tailed: Uint8Array | null = null;
let tails = new Int32Array(64);

function tailsOf(text: Uint8Array): Int32Array {
	if (text === tailed) return tails;
	if (tails.length <= text.length) tails = new Int32Array(2 * text.length + 2);
	for (let i = 1; i <= text.length; i++) tails[i] = withLetter(tails[i - 1]!, text[i - 1]!);
	tailed = text;
	return tails;
}

/** The grid, column by column; as large as the longest comparison so far. */
export let scratch = new Float64Array(1024);
/** First and last place of each column of `scratch` that is within the limit. */
let lows = new Int32Array(64);
let highs = new Int32Array(64);

/**
 * Lays one spelling on the found text: `scratch[j * size + i]` becomes the cheapest way to have heard `text[0, i)` by the
 * end of the spelling's first `j` letters. `step`, where given, gets how many letters of each side the last edit took, as
 * found × 8 + right. False where every way costs more than the limit.
 */
export function fillGrid(
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

/** Makes room for a spelling of so many letters beside a text of `size - 1`. */
export function reserve(size: number, letters: number): void {
	if (scratch.length < size * (letters + 1)) scratch = new Float64Array(2 * size * (letters + 1));
	if (lows.length > letters) return;
	lows = new Int32Array(2 * letters + 2);
	highs = new Int32Array(2 * letters + 2);
}

/** Whether an edit may take these two neighbouring letters of the right side at once. */
export function mayPassOver(hearing: Hearing, letter: number, next: number): boolean {
	return hearing.joined[letter * CODES + next] === 1;
}

/** Fills column `j` of the grid from those before it; whether any way there is within the limit. */
export function fillColumn(
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
	const {longest, starts, costs, foundLengths, rightLengths, foundTails, foundMasks, rightTails, rightMasks} = hearing;
	const texts = tailsOf(text);
	const column = j * size;
	const r = j === 0 ? 0 : right[j - 1]!;
	let rightTail = 0;
	for (let back = Math.max(0, j - 1 - MOST_TAIL); back < j - 1; back++) rightTail = withLetter(rightTail, right[back]!);
	// Only what an edit can reach from a place within the limit is filled: a band, not the whole grid.
	let from = j === 0 ? 0 : size;
	let to = j === 0 ? size - 1 : -1;
	for (let back = Math.max(0, j - longest); back < j; back++) {
		if (lows[back]! < from) from = lows[back]!;
		if (highs[back]! + longest > to) to = highs[back]! + longest;
	}
	// What costs more than the limit is not told apart, so nothing has to be cheaper than infinity first.
	const beyond = limit + 1e-9;
	let low = size;
	let high = -longest - 1;
	for (let i = 0; i < from; i++) cost[column + i] = Number.POSITIVE_INFINITY;
	let i = from;
	for (; i < size && (i <= to || i - high <= longest); i++) {
		const at = column + i;
		const f = i === 0 ? 0 : text[i - 1]!;
		const foundTail = i === 0 ? 0 : texts[i - 1]!;
		let best = j === 0 && incoming[i]! < beyond ? incoming[i]! : beyond;
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
			if ((side === 1 && r === 0) || (side === 2 && f === 0)) continue;
			const key = side === 0 ? f * CODES + r : side === 1 ? r : f * CODES;
			for (let n = starts[key]!, end = starts[key + 1]!; n < end; n++) {
				// No tail has a letter where the text has none, so what is too long for the place is not laid there.
				if (
					costs[n]! >= best ||
					(rightTail & rightMasks[n]!) !== rightTails[n]! ||
					(foundTail & foundMasks[n]!) !== foundTails[n]!
				)
					continue;
				const fromI = i - foundLengths[n]!;
				const fromJ = j - rightLengths[n]!;
				const price = cost[fromJ * size + fromI]! + costs[n]!;
				if (price >= best) continue;
				best = price;
				way = foundLengths[n]! * 8 + rightLengths[n]!;
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

function gapCost(codes: Uint8Array, at: number): number {
	const code = codes[at]!;
	if (at > 0 && codes[at - 1] === code) return DOUBLE;
	return IS_VOWEL[code] === 1 ? INSERT_VOWEL : INSERT_CONSONANT;
}

/** Whether no place of column `j` is within the limit. */
export function isEmptyColumn(j: number): boolean {
	return highs[j]! < 0;
}
