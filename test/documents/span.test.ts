import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compareSpans, spanContains, spanLength, spanOf, spansOverlap} from '../../src/documents/span.js';

test.each<{a: [number, number]; b: [number, number]; overlap: boolean; why: string}>([
	{a: [0, 3], b: [2, 5], overlap: true, why: 'they share one unit'},
	{a: [0, 3], b: [3, 5], overlap: false, why: 'they only touch'},
	{a: [0, 9], b: [3, 5], overlap: true, why: 'one holds the other'},
	{a: [3, 3], b: [0, 9], overlap: false, why: 'an empty span shares nothing'},
	{a: [3, 3], b: [3, 3], overlap: false, why: 'nor with itself'},
])('spans $a and $b overlap: $overlap, since $why', ({a, b, overlap}) => {
	expect(spansOverlap(spanOf(...a), spanOf(...b))).toBe(overlap);
	expect(spansOverlap(spanOf(...b), spanOf(...a))).toBe(overlap);
});

test.each<{outer: [number, number]; inner: [number, number]; holds: boolean; why: string}>([
	{outer: [0, 9], inner: [0, 9], holds: true, why: 'a span holds itself'},
	{outer: [0, 9], inner: [9, 9], holds: true, why: 'an empty span at the edge is held'},
	{outer: [0, 9], inner: [8, 10], holds: false, why: 'it reaches beyond'},
])('$outer holds $inner: $holds, since $why', ({outer, inner, holds}) => {
	expect(spanContains(spanOf(...outer), spanOf(...inner))).toBe(holds);
});

test('spans are sorted by start, the longer first', () => {
	const spans = [spanOf(4, 5), spanOf(0, 2), spanOf(0, 7), spanOf(4, 4)];
	expect(spans.sort(compareSpans).map(({start, end}) => [start, end])).toEqual([
		[0, 7],
		[0, 2],
		[4, 5],
		[4, 4],
	]);
});

test('two spans overlap just where they share a unit', () => {
	const span = fc.tuple(fc.nat(8), fc.nat(8)).map(([start, length]) => spanOf(start, start + length));
	const unitsOf = (one: {start: number; end: number}) =>
		Array.from({length: one.end - one.start}, (_, i) => one.start + i);
	fc.assert(
		fc.property(span, span, (a, b) => {
			const shared = unitsOf(a).filter((unit) => unitsOf(b).includes(unit));
			expect(spansOverlap(a, b)).toBe(shared.length > 0);
			if (spanContains(a, b)) expect(shared).toHaveLength(spanLength(b));
		}),
	);
});
