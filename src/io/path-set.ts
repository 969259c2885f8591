import {hash64} from '../mismatches/fingerprint.js';

/**
 * Which paths were met. A set of strings would take some hundred bytes for each; this one keeps 64-bit hashes, 12 to 24
 * bytes. That two of a million paths have one hash, and the second is left out, has a chance of some 1 in 40 million.
 */
export class PathSet {
	/** Open addressing, two numbers a slot; an empty slot has two zeros. */
	#slots = new Uint32Array(2 << 10);
	#size = 0;

	/** False where it was there already. */
	add(path: string): boolean {
		const hash = hash64(path);
		const high = Number.parseInt(hash.slice(0, 8), 16);
		// No hash is two zeros.
		const low = Number.parseInt(hash.slice(8), 16) || 1;
		if ((this.#size + 1) * 3 > this.#slots.length) this.#grow();
		const at = slotOf(this.#slots, high, low);
		if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) return false;
		this.#slots[at] = high;
		this.#slots[at + 1] = low;
		this.#size++;
		return true;
	}

	#grow(): void {
		const grown = new Uint32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#slots.length; at += 2) {
			const high = this.#slots[at]!;
			const low = this.#slots[at + 1]!;
			if (high !== 0 || low !== 0) grown.set([high, low], slotOf(grown, high, low));
		}
		this.#slots = grown;
	}
}

function slotOf(slots: Uint32Array, high: number, low: number): number {
	const mask = slots.length / 2 - 1;
	for (let slot = low & mask; ; slot = (slot + 1) & mask) {
		const at = slot * 2;
		if ((slots[at] === 0 && slots[at + 1] === 0) || (slots[at] === high && slots[at + 1] === low)) return at;
	}
}
