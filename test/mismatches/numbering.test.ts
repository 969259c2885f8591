import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Numbering} from '../../src/mismatches/numbering.js';

const A = '00000000000000aa';
const B = 'ffffffff000000bb';

test('the first with its content has the short fingerprint, others their neighbours, equal ones a number', () => {
	const numbering = new Numbering();
	const first = numbering.next([`${A}.1111.0000`, `${B}.1111.0000`, `${A}.2222.0000`]);
	expect(first).toEqual([`1:${A}`, `1:${B}`, `1:${A}.2222.0000`]);
	expect(numbering.next([`${A}.1111.0000`, `${A}.2222.0000`, `${A}.1111.0000`])).toEqual([
		`1:${A}.1111.0000.2`,
		`1:${A}.2222.0000.2`,
		`1:${A}.1111.0000.3`,
	]);
});

test('no two of a text are equal, and what comes later changes none', () => {
	const hex = (digits: number, most: number) =>
		fc.nat(most).map((value) => (value === most ? 'f'.repeat(digits) : value.toString(16).padStart(digits, '0')));
	const place = fc.tuple(hex(16, 3), hex(4, 2), hex(4, 2)).map((parts) => parts.join('.'));
	fc.assert(
		fc.property(fc.array(fc.array(place)), (pieces) => {
			const all = (some: readonly string[][]) => {
				const numbering = new Numbering();
				return some.flatMap((piece) => numbering.next(piece));
			};
			const told = all(pieces);
			expect(new Set(told).size).toBe(told.length);
			expect(told.slice(0, pieces[0]?.length ?? 0)).toEqual(all(pieces.slice(0, 1)));
		}),
	);
});

test('twenty thousand places are told apart', () => {
	const places = Array.from({length: 20_000}, (_, nth) => `${(nth * 7919).toString(16).padStart(16, '0')}.0000.0000`);
	const numbering = new Numbering();
	expect(new Set(numbering.next(places)).size).toBe(places.length);
	expect(numbering.next([places[17_777]!])[0]).toMatch(/\.2$/);
});
