import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bestWhole, type Choice} from '../../src/alignment/assign.js';

const choice = (row: number, first: number, last: number, worth: number): Choice => ({row, first, last, worth});
const total = (choices: readonly Choice[]) => choices.reduce((sum, {worth}) => sum + worth, 0);

test('the whole is best, not each row by itself', () => {
	// The first row would take what the second alone can use.
	const best = bestWhole([choice(0, 0, 1, 5), choice(0, 3, 4, 4), choice(1, 0, 1, 4.5), choice(1, 3, 4, 1)]);
	expect(best.map(({row, first}) => `${row} at ${first}`).sort()).toEqual(['0 at 3', '1 at 0']);
	expect(total(best)).toBe(8.5);
});

test('a choice that is worth nothing is not taken', () => {
	expect(bestWhole([choice(0, 0, 0, 0), choice(1, 1, 1, -2)])).toEqual([]);
});

const choices = fc.array(
	fc
		.record({row: fc.nat(3), first: fc.nat(6), length: fc.nat(2), worth: fc.integer({min: -3, max: 9})})
		.map(({row, first, length, worth}) => choice(row, first, first + length, worth)),
	{maxLength: 9},
);

/** Every allowed whole, by trying all. */
function bestByTrying(all: readonly Choice[]): number {
	let best = 0;
	for (let mask = 0; mask < 1 << all.length; mask++) {
		const taken = all.filter((_, i) => (mask >> i) & 1);
		const isAllowed = taken.every((a, i) =>
			taken.slice(i + 1).every((b) => a.row !== b.row && (a.last < b.first || b.last < a.first)),
		);
		if (isAllowed) best = Math.max(best, total(taken));
	}
	return best;
}

test('each row once, no place twice, and nothing allowed is worth more', () => {
	fc.assert(
		fc.property(choices, (all) => {
			const best = bestWhole(all);
			expect(new Set(best.map(({row}) => row)).size).toBe(best.length);
			for (const [i, a] of best.entries())
				for (const b of best.slice(i + 1)) expect(a.last < b.first || b.last < a.first).toBe(true);
			expect(total(best)).toBe(bestByTrying(all));
		}),
	);
});
