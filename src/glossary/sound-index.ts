import type {Pivot} from '../names/hearing.js';
import {nearSkeletons, skeletonsOf} from '../names/skeleton.js';
import {type SortedWords, sortedWords, wordsWithin} from '../names/sound-walk.js';

/** Whether words of these lengths may be spellings of one name: a cheap test before the costly one. */
export type LengthTest = (found: number, right: number) => boolean;

/**
 * Words by how they sound, in typed arrays: a found word meets those with which it shares a skeleton, and of these the ones
 * that some pivot of theirs hears near enough are told.
 *
 * `loose` also lets words meet of whose skeletons each has a consonant that the other lacks. Cost of a question: the
 * words met, some nanoseconds each; those that begin like the found word, about a microsecond a letter.
 */
export class SoundIndex {
	/** Indexes of the given words in the order of the alphabet. */
	readonly #ids: Int32Array;
	readonly #words: SortedWords;
	readonly #lengths: Uint8Array;
	readonly #pivots: readonly Pivot[];
	/** The number of each sorted word’s set of pivots; bits would run out, since there are more pivots than a number has. */
	readonly #setOf: Uint16Array;
	/** For each pivot, which sets of pivots have it. */
	readonly #inSet: readonly Uint8Array[];
	/** A skeleton’s place in `#starts`; `#members[#starts[place], #starts[place + 1])` are its words. */
	readonly #places = new Map<string, number>();
	readonly #starts: Int32Array;
	/** Sorted words × 2, and 1 more where the skeleton is the word’s own and not one with a consonant left out. */
	readonly #members: Int32Array;
	readonly #isLoose: boolean;
	/** The words met in one question, a bit each; all 0 between questions. */
	readonly #met: Uint32Array;
	readonly #asked: Int32Array;
	readonly #own: Int32Array;

	/** `pivots`, parallel to `words`, are the hearings each may have passed through; only words that pass `isSpelled` are kept. */
	constructor(
		words: readonly string[],
		pivots: readonly ReadonlySet<Pivot>[],
		isSpelled: (word: string) => boolean,
		meeting: 'loose' | 'tight',
	) {
		const sorted: number[] = [];
		for (let id = 0; id < words.length; id++) if (isSpelled(words[id]!)) sorted.push(id);
		sorted.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
		this.#ids = Int32Array.from(sorted);
		const spelled = sorted.map((id) => words[id]!);
		this.#words = sortedWords(spelled, '^', '$');
		this.#lengths = Uint8Array.from(spelled, (word) => word.length);
		const sets = new Map<string, {readonly number: number; readonly pivots: ReadonlySet<Pivot>}>();
		this.#setOf = Uint16Array.from(sorted, (id) => {
			const key = [...pivots[id]!].sort().join(' ');
			const known = sets.get(key) ?? {number: sets.size, pivots: pivots[id]!};
			sets.set(key, known);
			return known.number;
		});
		const distinct = [...sets.values()];
		this.#pivots = [...new Set(distinct.flatMap((set) => [...set.pivots]))];
		this.#inSet = this.#pivots.map((pivot) => Uint8Array.from(distinct, (set) => (set.pivots.has(pivot) ? 1 : 0)));
		const laid = layOut(spelled, this.#places);
		this.#starts = laid.starts;
		this.#members = laid.members;
		this.#isLoose = meeting === 'loose';
		this.#met = new Uint32Array((spelled.length >> 5) + 1);
		this.#asked = new Int32Array(spelled.length);
		this.#own = new Int32Array(spelled.length);
	}

	/** Indexes of the words heard within the limit of `found`, rising. */
	near(found: string, limit: number, mayBeNear: LengthTest): number[] {
		const count = this.#meet(found, mayBeNear);
		if (count === 0) return [];
		const heard = new Set<number>();
		for (const [at, pivot] of this.#pivots.entries()) {
			const inSet = this.#inSet[at]!;
			let own = 0;
			for (let n = 0; n < count; n++)
				if (inSet[this.#setOf[this.#asked[n]!]!] === 1) this.#own[own++] = this.#asked[n]!;
			wordsWithin(found, this.#words, this.#own, own, pivot, limit, (word) => heard.add(this.#ids[word]!));
		}
		return [...heard].sort((a, b) => a - b);
	}

	/** Puts the words met into `#asked`, rising; how many. */
	#meet(found: string, mayBeNear: LengthTest): number {
		const met = this.#met;
		let least = met.length;
		let most = -1;
		const full = new Set(skeletonsOf(found));
		for (const key of nearSkeletons(found)) {
			const place = this.#places.get(key);
			if (place === undefined) continue;
			const isAll = this.#isLoose || full.has(key);
			for (let at = this.#starts[place]!; at < this.#starts[place + 1]!; at++) {
				const member = this.#members[at]!;
				const word = member >> 1;
				if ((!isAll && (member & 1) === 0) || !mayBeNear(found.length, this.#lengths[word]!)) continue;
				const cell = word >> 5;
				met[cell]! |= 1 << (word & 31);
				if (cell < least) least = cell;
				if (cell > most) most = cell;
			}
		}
		let count = 0;
		for (let cell = least; cell <= most; cell++) {
			for (let bits = met[cell]!; bits !== 0; bits &= bits - 1)
				this.#asked[count++] = cell * 32 + 31 - Math.clz32(bits & -bits);
			met[cell] = 0;
		}
		return count;
	}
}

/** Lists words under their skeletons. They are counted before they are laid out, so that no list grows by itself. */
function layOut(
	words: readonly string[],
	places: Map<string, number>,
): {readonly starts: Int32Array; readonly members: Int32Array} {
	const sizes: number[] = [];
	let listed = new Int32Array(8 * words.length + 64);
	let count = 0;
	const ends = new Int32Array(words.length);
	words.forEach((word, n) => {
		const full = new Set(skeletonsOf(word));
		const keys = nearSkeletons(word);
		if (count + keys.length > listed.length) {
			const more = new Int32Array(2 * listed.length + keys.length);
			more.set(listed);
			listed = more;
		}
		for (const key of keys) {
			let place = places.get(key);
			if (place === undefined) {
				place = sizes.length;
				places.set(key, place);
				sizes.push(0);
			}
			sizes[place]!++;
			listed[count++] = place * 2 + (full.has(key) ? 1 : 0);
		}
		ends[n] = count;
	});
	const starts = new Int32Array(sizes.length + 1);
	sizes.forEach((size, place) => {
		starts[place + 1] = starts[place]! + size;
	});
	const members = new Int32Array(count);
	const filled = starts.slice();
	for (let word = 0, at = 0; word < words.length; word++)
		for (; at < ends[word]!; at++) members[filled[listed[at]! >> 1]!++] = word * 2 + (listed[at]! & 1);
	return {starts, members};
}
