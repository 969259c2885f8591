/**
 * Many right sides against one found text: words in the order of the alphabet, or lattices in the order of their slots.
 * What begins alike shares the work of its beginning, and a beginning that is too far off turns down all that have it. The
 * costs are those of `matchSounds`, which then says by which edits.
 */
import type {Pivot} from './hearing.js';
import type {Slot} from './sound.js';
import {
	encode,
	fillColumn,
	type Hearing,
	hearingOf,
	isEmptyColumn,
	mayPassOver,
	reserve,
	scratch,
} from './sound-grid.js';

/** Words in the order of the alphabet, as numbers. */
export type SortedWords = {
	/** Each word's letters with the edges it has, one word behind the other. */
	readonly codes: Uint8Array;
	/** Where each word begins in `codes`, and behind the last where it ends. */
	readonly starts: Int32Array;
};

/** Compiles words, which come in sorted; `open` and `close` are `^` and `$` where their edges are a name's. */
export function sortedWords(words: readonly string[], open: string, close: string): SortedWords {
	const starts = new Int32Array(words.length + 1);
	words.forEach((word, n) => {
		starts[n + 1] = starts[n]! + open.length + word.length + close.length;
	});
	const codes = new Uint8Array(starts[words.length]!);
	words.forEach((word, n) => {
		codes.set(encode(open + word + close), starts[n]!);
	});
	return {codes, starts};
}

/** Which of `asked`, the first `count` of them and rising, `pivot` hears within the limit of `found`; handed to `take`. */
export function wordsWithin(
	found: string,
	words: SortedWords,
	asked: Int32Array,
	count: number,
	pivot: Pivot,
	limit: number,
	take: (word: number) => void,
): void {
	const text = encode(`^${found}$`);
	const size = text.length + 1;
	layWords(text, words, asked, count, atStart(size), hearingOf(pivot), limit, (word, column) => {
		if (scratch[column + size - 1]! <= limit) take(word);
	});
}

/** The found text before anything is heard of it. */
function atStart(size: number): Float64Array {
	const incoming = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	incoming[0] = 0;
	return incoming;
}

/** The longest word that is compared, edges included. */
const LONGEST_WORD = 96;
/** Letters of the word laid last. */
const right = new Uint8Array(LONGEST_WORD);

/** Lays words one by one; `visit` gets each that is not hopeless, and where its last column begins in `scratch`. */
function layWords(
	text: Uint8Array,
	{codes, starts}: SortedWords,
	asked: Int32Array | null,
	count: number,
	incoming: Float64Array,
	hearing: Hearing,
	limit: number,
	visit: (word: number, column: number) => void,
): void {
	const size = text.length + 1;
	reserve(size, LONGEST_WORD);
	fillColumn(text, right, 0, incoming, hearing, limit, null);
	/** How many letters of `right` have their column filled, and how many make a beginning that nothing can mend. */
	let laid = 0;
	let hopeless = LONGEST_WORD;
	for (let n = 0; n < count; n++) {
		const word = asked === null ? n : asked[n]!;
		const from = starts[word]!;
		const length = Math.min(starts[word + 1]! - from, LONGEST_WORD);
		let common = 0;
		while (common < length && common < hopeless && common < laid + 1 && right[common] === codes[from + common])
			common++;
		if (common === hopeless) continue;
		hopeless = LONGEST_WORD;
		if (laid > common) laid = common;
		for (; laid < length; laid++) {
			right[laid] = codes[from + laid]!;
			// An empty column may be passed over by an edit of several letters, if the next letter allows.
			if (isEmptyColumn(laid) && !mayPassOver(hearing, laid === 0 ? 0 : right[laid - 1]!, right[laid]!)) {
				hopeless = laid + 1;
				break;
			}
			fillColumn(text, right, laid + 1, incoming, hearing, limit, null);
		}
		if (laid === length) visit(word, length * size);
	}
}

/** A lattice as it is walked; sorted ones that begin with the same slots stand together. */
export type WalkedLattice = {
	readonly hearing: Pivot;
	readonly slots: readonly Slot[];
	/** Cost of leaving a slot out, or Infinity. */
	readonly skip: number;
};

/** Which of `asked`, in their order, can be heard within the limit of `found`; handed to `take`. */
export function latticesWithin(
	found: string,
	lattices: readonly WalkedLattice[],
	asked: Int32Array,
	count: number,
	limit: number,
	take: (lattice: number) => void,
): void {
	const text = encode(`^${found}$`);
	const size = text.length + 1;
	/** What came out of each slot of the way that was walked last, and how many of them hold. */
	const stages: Float64Array[] = [atStart(size)];
	const way: Slot[] = [];
	let walked = 0;
	let hopeless = Number.POSITIVE_INFINITY;
	let before: WalkedLattice | null = null;
	for (let n = 0; n < count; n++) {
		const lattice = lattices[asked[n]!]!;
		const {slots, hearing, skip} = lattice;
		const last = slots.length - 1;
		if (before === null || before.hearing !== hearing || before.skip !== skip) {
			walked = 0;
			hopeless = Number.POSITIVE_INFINITY;
		}
		before = lattice;
		let common = 0;
		while (common < last && common < hopeless && common < walked && way[common] === slots[common]) common++;
		if (common === hopeless) continue;
		hopeless = Number.POSITIVE_INFINITY;
		walked = common;
		for (let k = common; k <= last; k++) {
			const outgoing = stages[k + 1] ?? new Float64Array(size);
			stages[k + 1] = outgoing;
			const isHeard = hearSlot(
				text,
				slots[k]!,
				k === 0,
				k === last,
				skip,
				stages[k]!,
				outgoing,
				hearingOf(hearing),
				limit,
			);
			if (k < last) {
				way[k] = slots[k]!;
				walked = k + 1;
			}
			if (!isHeard) {
				if (k < last) hopeless = k + 1;
				break;
			}
			if (k === last && outgoing[size - 1]! <= limit) take(asked[n]!);
		}
	}
}

/** What hearing one lattice as `found` costs; Infinity where it is more than the limit. */
export function costWithin(found: string, {slots, hearing, skip}: WalkedLattice, limit: number): number {
	const text = encode(`^${found}$`);
	const size = text.length + 1;
	const last = slots.length - 1;
	let incoming = atStart(size);
	let outgoing: Float64Array = new Float64Array(size);
	for (let k = 0; k <= last; k++) {
		if (!hearSlot(text, slots[k]!, k === 0, k === last, skip, incoming, outgoing, hearingOf(hearing), limit))
			return Number.POSITIVE_INFINITY;
		[incoming, outgoing] = [outgoing, incoming];
	}
	const cost = incoming[size - 1]!;
	return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

/** Lays every spelling of a slot; whether any way through it is within the limit. */
function hearSlot(
	text: Uint8Array,
	slot: Slot,
	isFirst: boolean,
	isLast: boolean,
	skip: number,
	incoming: Float64Array,
	outgoing: Float64Array,
	hearing: Hearing,
	limit: number,
): boolean {
	const size = text.length + 1;
	let isHeard = false;
	outgoing.fill(Number.POSITIVE_INFINITY, 0, size);
	const lay = (words: SortedWords, most: number, extra: number) =>
		layWords(text, words, null, words.starts.length - 1, incoming, hearing, most, (_, column) => {
			for (let i = 0; i < size; i++) {
				const price = scratch[column + i]! + extra;
				if (price < outgoing[i]!) outgoing[i] = price;
				if (price <= limit) isHeard = true;
			}
		});
	const edges = (isFirst ? 1 : 0) + (isLast ? 2 : 0);
	lay(spellingsOf(slot, edges), limit, 0);
	if (skip <= limit) lay(LEFT_OUT[edges]!, limit - skip, skip);
	return isHeard;
}

const OPENS = ['', '^', '', '^'] as const;
const CLOSES = ['', '', '$', '$'] as const;
const LEFT_OUT = [0, 1, 2, 3].map((edges) => sortedWords([''], OPENS[edges]!, CLOSES[edges]!));

/** Spellings of a slot in the order of the alphabet, for each of its four edges; slots are few and shared by names. */
const compiled = new WeakMap<Slot, (SortedWords | undefined)[]>();

function spellingsOf(slot: Slot, edges: number): SortedWords {
	let all = compiled.get(slot);
	if (!all) {
		all = [];
		compiled.set(slot, all);
	}
	const known = all[edges];
	if (known) return known;
	const words = sortedWords([...slot].sort(), OPENS[edges]!, CLOSES[edges]!);
	all[edges] = words;
	return words;
}
