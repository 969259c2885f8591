import {type Confusion, confusionsOf, type Pivot} from './hearing.js';

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

const VOWELS = new Set('aeiou');
const INSERT_VOWEL = 0.65;
const INSERT_CONSONANT = 1;
const DOUBLE = 0.08;

class Hearing {
	/** Confusions by the last letter of each side; an empty side counts as code 0. */
	readonly #byEnds = new Map<number, Confusion[]>();
	/** Neighbouring letters inside a right side: an edit may take both at once. */
	readonly #joined = new Set<number>();

	constructor(pivot: Pivot) {
		for (const confusion of confusionsOf(pivot)) {
			const {right} = confusion;
			for (let i = 1; i < right.length; i++) this.#joined.add(endsKey(right.charCodeAt(i - 1), right.charCodeAt(i)));
			const key = endsKey(lastCode(confusion.found), lastCode(confusion.right));
			const list = this.#byEnds.get(key);
			if (list) list.push(confusion);
			else this.#byEnds.set(key, [confusion]);
		}
	}

	/** Whether an edit may take these two neighbouring letters of the right side at once. */
	mayJoin(left: number, right: number): boolean {
		return this.#joined.has(endsKey(left, right));
	}

	at(foundCode: number, rightCode: number): readonly Confusion[] | undefined {
		return this.#byEnds.get(endsKey(foundCode, rightCode));
	}
}

function lastCode(text: string): number {
	return text === '' ? 0 : text.charCodeAt(text.length - 1);
}

function endsKey(found: number, right: number): number {
	return found * 0x10000 + right;
}

const hearings = new Map<Pivot, Hearing>();
function hearingOf(pivot: Pivot): Hearing {
	let hearing = hearings.get(pivot);
	if (!hearing) {
		hearing = new Hearing(pivot);
		hearings.set(pivot, hearing);
	}
	return hearing;
}

/** Edges of a word as letters of their own, so that a confusion may ask for one. */
const OPEN = 0x5e;
const CLOSE = 0x24;

function gapCost(text: string, at: number): number {
	const letter = text[at]!;
	if (at > 0 && text[at - 1] === letter) return DOUBLE;
	return VOWELS.has(letter) ? INSERT_VOWEL : INSERT_CONSONANT;
}

/** A vowel for a consonant changes the syllables, so it is worse than a consonant for a consonant. */
function substitutionCost(found: string, right: string): number {
	return VOWELS.has(found) === VOWELS.has(right) ? 1 : 1.25;
}

function isEdge(code: number): boolean {
	return code === OPEN || code === CLOSE;
}

/**
 * One spelling laid on the found text: `cost[j * size + i]` is the cheapest way to have heard `text[0, i)` by the end of
 * the spelling's first `j` letters; `step` holds how many letters of each side the last edit took, as found × 8 + right.
 */
type Grid = {readonly cost: Float64Array; readonly step: Uint8Array};

/**
 * The cheapest way to hear `found` as the lattice `slots`, or null where every way costs more than `limit`.
 *
 * Both sides are folded words without spaces. `skip` is the cost of leaving a slot out (Infinity: never).
 * Cost: found length × all spellings' lengths × confusions of a letter pair (few).
 */
export function matchSounds(
	found: string,
	slots: readonly Slot[],
	pivot: Pivot,
	limit: number,
	skip = Number.POSITIVE_INFINITY,
): SoundMatch | null {
	const hearing = hearingOf(pivot);
	const text = `^${found}$`;
	const size = text.length + 1;
	let incoming = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	incoming[0] = 0;
	const trail: Stage[] = [];
	for (let k = 0; k < slots.length; k++) {
		const open = k === 0 ? '^' : '';
		const close = k === slots.length - 1 ? '$' : '';
		const stage: Stage = {choice: new Int16Array(size).fill(-1), grids: [], spellings: []};
		const outgoing = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
		const take = (spelling: string, extra: number) => {
			const grid = editGrid(text, spelling, incoming, hearing, limit - extra);
			if (!grid) return;
			const last = spelling.length * size;
			for (let i = 0; i < size; i++) {
				const price = grid.cost[last + i]! + extra;
				if (price < outgoing[i]!) {
					outgoing[i] = price;
					stage.choice[i] = stage.grids.length;
				}
			}
			stage.grids.push(grid);
			stage.spellings.push(spelling);
		};
		const slot = slots[k]!;
		const origins: number[] = [];
		slot.forEach((spelling, c) => {
			const before = stage.grids.length;
			take(open + spelling + close, 0);
			if (stage.grids.length > before) origins.push(c);
		});
		if (skip < Number.POSITIVE_INFINITY && slots.length > 1) {
			take(open + close, skip);
			origins.push(-1);
		}
		if (Math.min(...outgoing) > limit) return null;
		trail.push({...stage, origins});
		incoming = outgoing;
	}
	const cost = incoming[text.length]!;
	if (cost > limit) return null;
	return {cost, ...walkBack(text, trail)};
}

/** What one slot did: for each place in the found text the spelling that got there cheapest. */
type Stage = {
	readonly choice: Int16Array;
	readonly grids: Grid[];
	readonly spellings: string[];
	/** Parallel to `grids`: which spelling of the slot it was, -1 for none. */
	readonly origins?: readonly number[];
};

function editGrid(text: string, right: string, incoming: Float64Array, hearing: Hearing, limit: number): Grid | null {
	const size = text.length + 1;
	const cost = new Float64Array(size * (right.length + 1)).fill(Number.POSITIVE_INFINITY);
	const step = new Uint8Array(cost.length);
	for (let j = 0; j <= right.length; j++) {
		const column = j * size;
		const rightCode = j === 0 ? 0 : right.charCodeAt(j - 1);
		let least = Number.POSITIVE_INFINITY;
		for (let i = 0; i < size; i++) {
			const at = column + i;
			const foundCode = i === 0 ? 0 : text.charCodeAt(i - 1);
			let best = j === 0 ? incoming[i]! : Number.POSITIVE_INFINITY;
			let way = 0;
			if (i > 0 && j > 0) {
				const before = cost[at - size - 1]!;
				if (foundCode === rightCode) {
					if (before < best) {
						best = before;
						way = 9;
					}
				} else if (before + 1 < best && !isEdge(foundCode) && !isEdge(rightCode)) {
					const price = before + substitutionCost(text[i - 1]!, right[j - 1]!);
					if (price < best) {
						best = price;
						way = 9;
					}
				}
			}
			if (i > 0 && cost[at - 1]! + DOUBLE < best && !isEdge(foundCode)) {
				const price = cost[at - 1]! + gapCost(text, i - 1);
				if (price < best) {
					best = price;
					way = 8;
				}
			}
			if (j > 0 && cost[at - size]! + DOUBLE < best && !isEdge(rightCode)) {
				const price = cost[at - size]! + gapCost(right, j - 1);
				if (price < best) {
					best = price;
					way = 1;
				}
			}
			for (let side = 0; side < 3; side++) {
				const f = side === 1 ? 0 : foundCode;
				const r = side === 2 ? 0 : rightCode;
				if (f === 0 && r === 0) continue;
				const list = hearing.at(f, r);
				if (!list) continue;
				for (const confusion of list) {
					const fromI = i - confusion.found.length;
					const fromJ = j - confusion.right.length;
					if (fromI < 0 || fromJ < 0) continue;
					const price = cost[fromJ * size + fromI]! + confusion.cost;
					if (price >= best) continue;
					if (!text.startsWith(confusion.found, fromI) || !right.startsWith(confusion.right, fromJ)) continue;
					best = price;
					way = confusion.found.length * 8 + confusion.right.length;
				}
			}
			cost[at] = best;
			step[at] = way;
			if (best < least) least = best;
		}
		// No way is cheap enough here; it could only be passed over by an edit of several letters.
		if (least > limit && (j === right.length || !hearing.mayJoin(rightCode, right.charCodeAt(j)))) return null;
	}
	return {cost, step};
}

function walkBack(text: string, trail: readonly Stage[]): {choices: number[]; edits: string[]} {
	const size = text.length + 1;
	const choices: number[] = [];
	const edits: string[] = [];
	let i = text.length;
	for (let k = trail.length - 1; k >= 0; k--) {
		const {choice, grids, spellings, origins} = trail[k]!;
		const c = choice[i]!;
		choices.unshift(origins![c]!);
		const right = spellings[c]!;
		let j = right.length;
		for (;;) {
			const way = grids[c]!.step[j * size + i]!;
			if (way === 0) break;
			const found = text.slice(i - (way >> 3), i);
			const spelled = right.slice(j - (way & 7), j);
			if (found !== spelled) edits.unshift(`${found}=${spelled}`.replace(/[\^$]/g, ''));
			i -= way >> 3;
			j -= way & 7;
		}
	}
	return {choices, edits};
}
