import type {Mismatch} from './mismatch.js';

/**
 * Fingerprints of a text that is checked piece by piece, given as the pieces come: they cannot wait for the end to learn
 * which of them has equals.
 *
 * The first mismatch with its content gets `1:<base>`, the first of those with other neighbours `1:<base>.<beside>`, and the nth
 * with equal ones `1:<base>.<beside>.<n>`. So none is given twice, what is alone in its text gets what it would get in a text
 * checked whole, and what comes later in a text changes none. Memory: 16 to 32 bytes for each different place.
 */
export class Numbering {
	readonly #counts = new PlaceCounts();

	/**
	 * The next piece's mismatches with their fingerprints. `places` are the `<base>.<beside>` of all that were found, also of
	 * those that are not told; until now a fingerprint was an index into them.
	 */
	number(mismatches: readonly Mismatch[], places: readonly string[]): Mismatch[] {
		const fingerprints = this.next(places);
		return mismatches.map((mismatch) => ({...mismatch, fingerprint: fingerprints[Number(mismatch.fingerprint)]!}));
	}

	next(places: readonly string[]): string[] {
		return places.map((place) => {
			const base = place.slice(0, 16);
			const nth = this.#counts.add(place);
			const isFirst = this.#counts.add(`${base}.`) === 1;
			return isFirst ? `1:${base}` : nth === 1 ? `1:${place}` : `1:${place}.${nth}`;
		});
	}
}

/** How often each place was seen. A map of strings would take some hundred bytes for each. */
class PlaceCounts {
	/** Open addressing: four numbers a slot, two of the base, the neighbours, and the count; 0 is an empty slot. */
	#slots = new Uint32Array(4 << 10);
	#size = 0;

	/** `<16 digits>.<4 digits>.<4 digits>`, or `<16 digits>.` for all with this base; how often it was seen, this time included. */
	add(place: string): number {
		const high = Number.parseInt(place.slice(0, 8), 16);
		const low = Number.parseInt(place.slice(8, 16), 16);
		// Neighbours of `ffff.ffff` share their count with the base alone: n is then one too high, and still unlike any other.
		const beside = place.length > 17 ? Number.parseInt(place.slice(17).replace('.', ''), 16) : 0xffff_ffff;
		if ((this.#size + 1) * 8 > this.#slots.length) this.#grow();
		const at = this.#slotOf(this.#slots, high, low, beside);
		if (this.#slots[at + 3] === 0) {
			this.#slots.set([high, low, beside], at);
			this.#size++;
		}
		this.#slots[at + 3]!++;
		return this.#slots[at + 3]!;
	}

	#slotOf(slots: Uint32Array, high: number, low: number, beside: number): number {
		const mask = slots.length / 4 - 1;
		for (let slot = (low ^ Math.imul(beside, 0x9e3779b1)) & mask; ; slot = (slot + 1) & mask) {
			const at = slot * 4;
			if (slots[at + 3] === 0) return at;
			if (slots[at] === high && slots[at + 1] === low && slots[at + 2] === beside) return at;
		}
	}

	#grow(): void {
		const grown = new Uint32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#slots.length; at += 4) {
			if (this.#slots[at + 3] === 0) continue;
			const [high, low, beside] = this.#slots.subarray(at, at + 3) as unknown as [number, number, number];
			grown.set(this.#slots.subarray(at, at + 4), this.#slotOf(grown, high, low, beside));
		}
		this.#slots = grown;
	}
}
