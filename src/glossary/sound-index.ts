import type {Pivot} from '../names/hearing.js';
import {nearSkeletons, skeletonsOf} from '../names/skeleton.js';
import {type SortedWords, sortedWords, wordsWithin} from '../names/sound-walk.js';
import {type KeyedLists, placesOf} from './lists.js';

/** Whether words of these lengths may be spellings of one name: a cheap test before the costly one. */
export type LengthTest = (found: number, right: number) => boolean;

/** What a `SoundIndex` asks: made of words once. Plain data, so that it can be kept and read back as it is. */
export type SoundTable = {
	/** Indexes of the given words in the order of the alphabet; what follows is parallel to it. */
	readonly ids: Int32Array;
	readonly words: SortedWords;
	readonly lengths: Uint8Array;
	/** Which set of pivots each word has, and of which pivots each set is. */
	readonly pivotSets: Int32Array;
	readonly pivots: readonly (readonly Pivot[])[];
	/**
	 * Under each skeleton its words × 2, and 1 more where the skeleton is the word’s own and not one with a consonant
	 * left out.
	 */
	readonly bySkeleton: KeyedLists;
};

/** `pivots`, parallel to `words`, are the hearings each may have passed through; only words that pass `isSpelled` are kept. */
export function compileSounds(
	words: readonly string[],
	pivots: readonly ReadonlySet<Pivot>[],
	isSpelled: (word: string) => boolean,
): SoundTable {
	const sorted: number[] = [];
	for (let id = 0; id < words.length; id++) if (isSpelled(words[id]!)) sorted.push(id);
	sorted.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
	const spelled = sorted.map((id) => words[id]!);
	const sets = new Map<string, number>();
	const listed: (readonly Pivot[])[] = [];
	const pivotSets = Int32Array.from(sorted, (id) => {
		const all = [...pivots[id]!].sort();
		const key = all.join(' ');
		let set = sets.get(key);
		if (set === undefined) {
			set = sets.size;
			sets.set(key, set);
			listed.push(all);
		}
		return set;
	});
	return {
		ids: Int32Array.from(sorted),
		words: sortedWords(spelled, '^', '$'),
		lengths: Uint8Array.from(spelled, (word) => word.length),
		pivotSets,
		pivots: listed,
		bySkeleton: layOut(spelled),
	};
}

/**
 * Words by how they sound, in typed arrays: a found word meets those with which it shares a skeleton, and of these the ones
 * that some pivot of theirs hears near enough are told.
 *
 * `loose` also lets words meet of whose skeletons each has a consonant that the other lacks. Cost of a question: the
 * words met, some nanoseconds each; those that begin like the found word, about a microsecond a letter.
 */
export class SoundIndex {
	readonly #table: SoundTable;
	readonly #places: ReadonlyMap<string, number>;
	readonly #isLoose: boolean;
	/** Every pivot of some word, and the sets of pivots that it is in. */
	readonly #pivots: readonly (readonly [pivot: Pivot, isIn: readonly boolean[]])[];
	/** The words met in one question, a bit each; all 0 between questions. */
	readonly #met: Uint32Array;
	readonly #asked: Int32Array;
	readonly #own: Int32Array;

	constructor(table: SoundTable, meeting: 'loose' | 'tight') {
		this.#table = table;
		this.#places = placesOf(table.bySkeleton.keys);
		this.#isLoose = meeting === 'loose';
		this.#pivots = [...new Set(table.pivots.flat())].map((pivot) => [
			pivot,
			table.pivots.map((set) => set.includes(pivot)),
		]);
		const count = table.ids.length;
		this.#met = new Uint32Array((count >> 5) + 1);
		this.#asked = new Int32Array(count);
		this.#own = new Int32Array(count);
	}

	/** Indexes of the words heard within the limit of `found`, rising. */
	near(found: string, limit: number, mayBeNear: LengthTest): number[] {
		const count = this.#meet(found, mayBeNear);
		if (count === 0) return [];
		const heard = new Set<number>();
		const {ids, words, pivotSets} = this.#table;
		for (const [pivot, isIn] of this.#pivots) {
			let own = 0;
			for (let n = 0; n < count; n++) if (isIn[pivotSets[this.#asked[n]!]!]) this.#own[own++] = this.#asked[n]!;
			wordsWithin(found, words, this.#own, own, pivot, limit, (word) => heard.add(ids[word]!));
		}
		return [...heard].sort((a, b) => a - b);
	}

	/** Puts the words met into `#asked`, rising; how many. */
	#meet(found: string, mayBeNear: LengthTest): number {
		const met = this.#met;
		const {
			lengths,
			bySkeleton: {starts, members},
		} = this.#table;
		let least = met.length;
		let most = -1;
		const full = new Set(skeletonsOf(found));
		for (const key of nearSkeletons(found)) {
			const place = this.#places.get(key);
			if (place === undefined) continue;
			const isAll = this.#isLoose || full.has(key);
			for (let at = starts[place]!; at < starts[place + 1]!; at++) {
				const member = members[at]!;
				const word = member >> 1;
				if ((!isAll && (member & 1) === 0) || !mayBeNear(found.length, lengths[word]!)) continue;
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
function layOut(words: readonly string[]): KeyedLists {
	const places = new Map<string, number>();
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
	return {keys: [...places.keys()], starts, members};
}
