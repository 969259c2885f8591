import type {Pivot} from '../names/hearing.js';
import {nearSkeletons, sharesSkeleton} from '../names/skeleton.js';
import {matchSounds, type SortedWords, sortWords, wordsWithin} from '../names/sound.js';

/** A word of the vocabulary that a found word may be a spelling of. */
export type NearWord = {
	readonly pivot: Pivot;
	/** As `matchSounds` counts. */
	readonly cost: number;
	/** `found=right`, as `matchSounds` gives them. */
	readonly edits: readonly string[];
};

export type NearWords = ReadonlyMap<number, NearWord>;

/** Beyond this cost a letter in `length` two spellings are not compared further: it is no longer the same word. */
export function soundLimit(length: number): number {
	return Math.min(2, 0.2 * length);
}

/**
 * The words of a vocabulary by how they sound: which may a found word be a misspelling of?
 *
 * Built over distinct words, not over names, and at the first question. Words meet when a skeleton is shared or one
 * consonant apart; what meets is measured in the order of the alphabet, so that words of one beginning are turned down
 * together. Look-up is remembered per found word, so a text pays once for each distinct word.
 */
export class NearIndex {
	readonly #vocabulary: readonly string[];
	readonly #pivots: readonly ReadonlySet<Pivot>[];
	readonly #remembered = new Map<string, NearWords>();
	#meeting: Meeting | null = null;

	/** `vocabulary` holds folded words; `pivots`, parallel to it, the hearings each may have passed through. */
	constructor(vocabulary: readonly string[], pivots: readonly ReadonlySet<Pivot>[]) {
		this.#vocabulary = vocabulary;
		this.#pivots = pivots;
	}

	/** Near words of a folded word by their index, each as its cheapest pivot hears it; a word itself is near at cost 0. */
	lookUp(found: string): NearWords {
		const known = this.#remembered.get(found);
		if (known) return known;
		const near = isSpelled(found) ? this.#search(found) : NOTHING_NEAR;
		if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear();
		this.#remembered.set(found, near);
		return near;
	}

	/** As `lookUp` has it for one word of the vocabulary, without a search through the others. */
	between(found: string, word: number): NearWord | null {
		const known = this.#remembered.get(found);
		if (known) return known.get(word) ?? null;
		const right = this.#vocabulary[word]!;
		if (!mayBeNear(found.length, right.length) || !isSpelled(found) || !isSpelled(right)) return null;
		return sharesSkeleton(found, right) ? this.#measure(found, word) : null;
	}

	#search(found: string): NearWords {
		this.#meeting ??= meetingOf(this.#vocabulary, this.#pivots);
		const heard = wordsHeard(found, this.#meeting);
		if (heard.size === 0) return NOTHING_NEAR;
		const near = new Map<number, NearWord>();
		for (const word of [...heard].sort((a, b) => a - b)) {
			const match = this.#measure(found, word);
			if (match) near.set(word, match);
		}
		return near;
	}

	#measure(found: string, word: number): NearWord | null {
		const right = this.#vocabulary[word]!;
		let limit = soundLimit(Math.min(found.length, right.length));
		let best: NearWord | null = null;
		for (const pivot of this.#pivots[word]!) {
			const match = matchSounds(found, [[right]], pivot, limit);
			if (!match || (best && match.cost >= limit)) continue;
			best = {pivot, cost: match.cost, edits: match.edits};
			limit = match.cost;
		}
		return best;
	}
}

const NOTHING_NEAR: NearWords = new Map();
const MOST_REMEMBERED = 200_000;

/** Only words of Latin letters have a sound; figures and other scripts are compared exactly. */
function isSpelled(word: string): boolean {
	return /^[a-z]{2,24}$/.test(word);
}

/** A cheap test before the costly one: lengths must not be too far apart. */
function mayBeNear(found: number, right: number): boolean {
	return Math.abs(found - right) <= 2 + Math.min(found, right) / 3;
}

/** The spelled words of a vocabulary in the order of the alphabet, and under which skeletons they meet. */
type Meeting = {
	readonly words: SortedWords;
	/** For each sorted word its index in the vocabulary, its letters and its pivots as bits. */
	readonly ids: Int32Array;
	readonly lengths: Uint8Array;
	readonly pivotBits: Uint8Array;
	/** The pivots, by their bit. */
	readonly pivots: readonly Pivot[];
	/** A skeleton's place in `starts`; `members[starts[place], starts[place + 1])` are its words, rising. */
	readonly buckets: ReadonlyMap<string, number>;
	readonly starts: Int32Array;
	readonly members: Int32Array;
	/** The words met in one search, a bit each; all 0 between searches. */
	readonly met: Uint32Array;
	/** The same as numbers. */
	readonly asked: Int32Array;
};

function meetingOf(vocabulary: readonly string[], pivotsOf: readonly ReadonlySet<Pivot>[]): Meeting {
	const ids = Int32Array.from(vocabulary.keys()).filter((id) => isSpelled(vocabulary[id]!));
	const sorted = [...ids].sort((a, b) => (vocabulary[a]! < vocabulary[b]! ? -1 : 1));
	ids.set(sorted);
	const pivots = [...new Set(sorted.flatMap((id) => [...pivotsOf[id]!]))];
	const buckets = new Map<string, number>();
	const sizes: number[] = [];
	// A word's skeletons are made once and counted before they are laid out, so that no bucket grows by itself.
	let memberships = new Int32Array(8 * ids.length + 64);
	let count = 0;
	const ends = new Int32Array(ids.length);
	sorted.forEach((id, word) => {
		const keys = nearSkeletons(vocabulary[id]!);
		if (count + keys.length > memberships.length) {
			const more = new Int32Array(2 * memberships.length + keys.length);
			more.set(memberships);
			memberships = more;
		}
		for (const key of keys) {
			let bucket = buckets.get(key);
			if (bucket === undefined) {
				bucket = sizes.length;
				buckets.set(key, bucket);
				sizes.push(0);
			}
			sizes[bucket]!++;
			memberships[count++] = bucket;
		}
		ends[word] = count;
	});
	const starts = new Int32Array(sizes.length + 1);
	sizes.forEach((size, bucket) => {
		starts[bucket + 1] = starts[bucket]! + size;
	});
	const members = new Int32Array(count);
	const filled = starts.slice();
	for (let word = 0, at = 0; word < ids.length; word++)
		for (; at < ends[word]!; at++) members[filled[memberships[at]!]!++] = word;
	return {
		words: sortWords(sorted.map((id) => vocabulary[id]!)),
		ids,
		lengths: Uint8Array.from(sorted, (id) => vocabulary[id]!.length),
		pivotBits: Uint8Array.from(sorted, (id) =>
			[...pivotsOf[id]!].reduce((bits, pivot) => bits | (1 << pivots.indexOf(pivot)), 0),
		),
		pivots,
		buckets,
		starts,
		members,
		met: new Uint32Array((ids.length >> 5) + 1),
		asked: new Int32Array(ids.length),
	};
}

/** Vocabulary indexes of the words that some pivot hears near `found`. */
function wordsHeard(found: string, meeting: Meeting): Set<number> {
	const {buckets, starts, members, lengths, met, asked} = meeting;
	let least = met.length;
	let most = -1;
	for (const key of nearSkeletons(found)) {
		const bucket = buckets.get(key);
		if (bucket === undefined) continue;
		for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
			const word = members[at]!;
			if (!mayBeNear(found.length, lengths[word]!)) continue;
			const cell = word >> 5;
			met[cell]! |= 1 << (word & 31);
			if (cell < least) least = cell;
			if (cell > most) most = cell;
		}
	}
	let count = 0;
	for (let cell = least; cell <= most; cell++) {
		for (let bits = met[cell]!; bits !== 0; bits &= bits - 1)
			asked[count++] = cell * 32 + 31 - Math.clz32(bits & -bits);
		met[cell] = 0;
	}
	const heard = new Set<number>();
	const limit = soundLimit(found.length);
	const some = new Int32Array(count);
	meeting.pivots.forEach((pivot, bit) => {
		let own = 0;
		for (let n = 0; n < count; n++) if ((meeting.pivotBits[asked[n]!]! & (1 << bit)) !== 0) some[own++] = asked[n]!;
		wordsWithin(found, meeting.words, some, own, pivot, limit, (word) => heard.add(meeting.ids[word]!));
	});
	return heard;
}
