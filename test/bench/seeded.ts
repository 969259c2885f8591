/** Random choices that come out the same on every machine: one seed, one row of numbers. */
export type Random = {
	/** From 0 up to, but not including, 1. */
	next(): number;
	/** An index below `length`. */
	below(length: number): number;
	pick<T>(from: readonly T[]): T;
	/** A pick in which the first come far oftener than the last, as words and names do in the news (Zipf 1949). */
	pickZipf<T>(from: readonly T[]): T;
};

/** Mulberry32, the 32-bit generator of Tommy Ettinger (2017): short, and even enough for made-up names. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	const below = (length: number) => Math.floor(next() * length);
	return {
		next,
		below,
		pick: (from) => from[below(from.length)]!,
		// The inverse of the harmonic distribution, taken as continuous.
		pickZipf: (from) => from[Math.min(from.length - 1, Math.floor((from.length + 1) ** next() - 1))]!,
	};
}
