import type {Pivot} from '../names/hearing.js';
import {sharesSkeleton} from '../names/skeleton.js';
import {matchSounds} from '../names/sound.js';
import {compileSounds, SoundIndex, type SoundTable} from './sound-index.js';

/** A word of the vocabulary that a found word may be a spelling of. */
export type NearWord = {
	readonly pivot: Pivot;
	/** As `matchSounds` counts. */
	readonly cost: number;
	/** `found=right`, as `matchSounds` gives them. */
	readonly edits: readonly string[];
};

export type NearWords = ReadonlyMap<number, NearWord>;

/** What a `NearIndex` has worked out: plain data, so that it can be kept and read back as it is. */
export type NearKnowledge = {
	readonly sounds: SoundTable | null;
	/** By found word. */
	readonly remembered: Map<string, NearWords>;
	/** By found word and the index of a right one. */
	readonly pairs: Map<string, NearWord | null>;
};

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
	readonly #remembered: Map<string, NearWords>;
	readonly #pairs: Map<string, NearWord | null>;
	#sounds: SoundTable | null;
	#index: SoundIndex | null = null;

	/**
	 * `vocabulary` holds folded words; `pivots`, parallel to it, the hearings each may have passed through. `known` is what
	 * an index of the same vocabulary knew.
	 */
	constructor(
		vocabulary: readonly string[],
		pivots: readonly ReadonlySet<Pivot>[],
		known: NearKnowledge | null = null,
	) {
		this.#vocabulary = vocabulary;
		this.#pivots = pivots;
		this.#sounds = known?.sounds ?? null;
		this.#remembered = known?.remembered ?? new Map();
		this.#pairs = known?.pairs ?? new Map();
	}

	/** What it has worked out so far. It is not copied, and grows as more is asked. */
	get knowledge(): NearKnowledge {
		return {sounds: this.#sounds, remembered: this.#remembered, pairs: this.#pairs};
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
		const pair = `${found} ${word}`;
		let match = this.#pairs.get(pair);
		if (match !== undefined) return match;
		match = sharesSkeleton(found, right) ? this.#measure(found, word) : null;
		if (this.#pairs.size > MOST_REMEMBERED) this.#pairs.clear();
		this.#pairs.set(pair, match);
		return match;
	}

	#search(found: string): NearWords {
		this.#sounds ??= compileSounds(this.#vocabulary, this.#pivots, isSpelled);
		this.#index ??= new SoundIndex(this.#sounds, 'loose');
		const heard = this.#index.near(found, soundLimit(found.length), mayBeNear);
		if (heard.length === 0) return NOTHING_NEAR;
		const near = new Map<number, NearWord>();
		for (const word of heard) {
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
