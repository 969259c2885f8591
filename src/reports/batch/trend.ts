import type {Mismatch} from '../../mismatches/mismatch.js';
import type {MqmScore} from '../../scoring/mqm.js';
import type {Trend} from './batch.js';
import type {Earlier} from './earlier.js';

/**
 * Lays the open mismatches of now on those of an earlier report, by fingerprint and not by path: a file renamed or text
 * inserted above is no change. Of equal ones as many are known as there were.
 */
export class TrendCounter {
	readonly #earlier: Earlier;
	readonly #left: Map<string, number>;
	readonly #now = new Map<string, number>();
	#appeared = 0;
	#stayed = 0;

	constructor(earlier: Earlier) {
		this.#earlier = earlier;
		this.#left = new Map(earlier.fingerprints);
	}

	/** Counts an open mismatch; whether the earlier report did not have it. */
	isNew({fingerprint, rule}: Mismatch): boolean {
		this.#now.set(rule, (this.#now.get(rule) ?? 0) + 1);
		const left = this.#left.get(fingerprint) ?? 0;
		if (left === 0) {
			this.#appeared++;
			return true;
		}
		this.#left.set(fingerprint, left - 1);
		this.#stayed++;
		return false;
	}

	finish(scored: MqmScore): Trend {
		const {path, files, words, open, byRule, score} = this.#earlier;
		const isComparable = score !== null && score.settings === JSON.stringify(scored.settings);
		return {
			since: path,
			before: {files, words, open, score: isComparable ? score.score : null},
			appeared: this.#appeared,
			stayed: this.#stayed,
			gone: open - this.#stayed,
			rules: [...new Set([...byRule.keys(), ...this.#now.keys()])]
				.sort()
				.map((rule) => ({rule, before: byRule.get(rule) ?? 0, now: this.#now.get(rule) ?? 0})),
		};
	}
}
