import type {Pivot} from '../names/hearing.js';
import {nearSkeletons} from '../names/skeleton.js';
import {matchSounds} from '../names/sound.js';

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
 * Built over distinct words, not over names. Words meet when a skeleton is shared or one consonant apart; what meets is
 * then measured. Look-up is remembered per found word, so a text pays once for each distinct word.
 */
export class NearIndex {
	readonly #vocabulary: readonly string[];
	readonly #pivots: readonly ReadonlySet<Pivot>[];
	readonly #buckets = new Map<string, number[]>();
	readonly #remembered = new Map<string, NearWords>();

	/** `vocabulary` holds folded words; `pivots`, parallel to it, the hearings each may have passed through. */
	constructor(vocabulary: readonly string[], pivots: readonly ReadonlySet<Pivot>[]) {
		this.#vocabulary = vocabulary;
		this.#pivots = pivots;
		for (let word = 0; word < vocabulary.length; word++) {
			if (!isSpelled(vocabulary[word]!)) continue;
			for (const key of nearSkeletons(vocabulary[word]!)) {
				const bucket = this.#buckets.get(key);
				if (bucket) bucket.push(word);
				else this.#buckets.set(key, [word]);
			}
		}
	}

	/** Near words of a folded word by their index, each as its cheapest pivot hears it; a word itself is near at cost 0. */
	lookUp(found: string): NearWords {
		const known = this.#remembered.get(found);
		if (known) return known;
		const near = this.#search(found);
		if (this.#remembered.size > 200_000) this.#remembered.clear();
		this.#remembered.set(found, near);
		return near;
	}

	#search(found: string): NearWords {
		const near = new Map<number, NearWord>();
		if (!isSpelled(found)) return near;
		const met = new Set<number>();
		for (const key of nearSkeletons(found)) for (const word of this.#buckets.get(key) ?? []) met.add(word);
		for (const word of met) {
			const right = this.#vocabulary[word]!;
			if (!mayBeNear(found, right)) continue;
			let limit = soundLimit(Math.min(found.length, right.length));
			for (const pivot of this.#pivots[word]!) {
				const match = matchSounds(found, [[right]], pivot, limit);
				if (!match || (near.has(word) && match.cost >= limit)) continue;
				near.set(word, {pivot, cost: match.cost, edits: match.edits});
				limit = match.cost;
			}
		}
		return near;
	}
}

/** Only words of Latin letters have a sound; figures and other scripts are compared exactly. */
function isSpelled(word: string): boolean {
	return /^[a-z]{2,24}$/.test(word);
}

/** A cheap test before the costly one: lengths and letters must not be too far apart. */
function mayBeNear(found: string, right: string): boolean {
	const shorter = Math.min(found.length, right.length);
	return Math.abs(found.length - right.length) <= 2 + shorter / 3;
}
