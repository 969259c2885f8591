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

type Encoded = {readonly found: Uint8Array; readonly right: Uint8Array; readonly cost: number};

export type Hearing = {
	/** A pivot's confusions by the last letter of each side, so that a place in two words meets only those that may end there. */
	readonly byEnds: readonly (readonly Encoded[] | undefined)[];
	/** Which two neighbouring letters of the right side an edit may take at once. */
	readonly joined: Uint8Array;
	/** Letters of the longest side of any confusion. */
	readonly longest: number;
};

const hearings = new Map<Pivot, Hearing>();

export function hearingOf(pivot: Pivot): Hearing {
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

/** Whether no place of column `j` is within the limit. */
export function isEmptyColumn(j: number): boolean {
	return highs[j]! < 0;
}
