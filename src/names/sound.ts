import type {Pivot} from './hearing.js';
import {encode, fillGrid, type Hearing, hearingOf, scratch} from './sound-grid.js';

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
