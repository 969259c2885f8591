import {describe, expect, test} from 'vitest';
import {parseText} from '../../src/documents/formats/text.js';
import {Locator} from '../../src/documents/locus.js';
import {MOST_UNITS, PieceCutter, piecesOf} from '../../src/documents/pieces.js';
import {spanOf} from '../../src/documents/span.js';
import {seededRandom} from '../bench/seeded.js';

/** All pieces of a text that comes in bits of these lengths, over and over. */
function cut(text: string, lengths: readonly number[] = [text.length]) {
	const cutter = new PieceCutter();
	const pieces = [];
	for (let at = 0, bit = 0; at < text.length; bit++) {
		const length = lengths[bit % lengths.length]!;
		pieces.push(...cutter.push(text.slice(at, at + length)));
		at += length;
	}
	pieces.push(...cutter.end());
	return pieces;
}

/** Lines unlike each other, every fifth an empty one. */
function lines(units: number, end: string, seed = 1): string {
	const random = seededRandom(seed);
	const all: string[] = [];
	for (let length = 0, line = 0; length < units; line++) {
		const text = line % 5 === 0 ? '' : `𠮷 line ${random.below(1e9)} ${'of a text '.repeat(random.below(12))}.`;
		all.push(text + end);
		length += text.length + end.length;
	}
	return all.join('');
}

const TEXTS = [
	{text: lines(2.5 * MOST_UNITS, '\n'), why: 'lines'},
	{text: lines(1.5 * MOST_UNITS, '\r\n'), why: 'lines of Windows'},
	{text: lines(1.5 * MOST_UNITS, '\r'), why: 'lines of old'},
	{text: 'one-word-after-another-and-another '.repeat(MOST_UNITS / 30), why: 'one line'},
	{text: '𠮷'.repeat(MOST_UNITS * 0.7), why: 'one word'},
	{text: `x${'\r\n'.repeat(MOST_UNITS * 0.6)}`, why: 'empty lines'},
	{text: '', why: 'nothing'},
];

describe('the pieces of a text', () => {
	test.each(TEXTS)('stand one behind the other, know their place, and no character is cut: $why', ({text}) => {
		const pieces = cut(text);
		const locator = new Locator(text);
		let offset = 0;
		for (const [index, {text: own, piece}] of pieces.entries()) {
			expect(piece).toEqual({
				offset,
				...locator.locusOf(spanOf(offset, offset).start),
				isFirst: index === 0,
				isLast: index === pieces.length - 1,
			});
			expect(text.startsWith(own, offset)).toBe(true);
			offset += own.length;
			expect(own.length).toBeLessThanOrEqual(MOST_UNITS);
			if (piece.isLast) continue;
			expect(own.length).toBeGreaterThanOrEqual(MOST_UNITS / 2 - 1);
			expect(/[\ud800-\udbff]$/.test(own)).toBe(false);
			expect(own.endsWith('\r') && text[offset] === '\n').toBe(false);
		}
		expect(offset).toBe(text.length);
	});

	test.each(TEXTS)('are the same in whatever bits the text comes: $why', ({text}) => {
		expect(cut(text, [100_003, 1, 700_001, 65_536])).toEqual(cut(text));
	});

	test.each([
		{text: TEXTS[0]!.text, ends: /\n\n$/, why: 'empty lines'},
		{text: TEXTS[1]!.text, ends: /\r\n\r\n$/, why: 'empty lines of Windows'},
		{
			text: 'a line of a long poem without an end\n'.repeat(MOST_UNITS / 30),
			ends: /\n$/,
			why: 'lines, where none is empty',
		},
		{text: TEXTS[3]!.text, ends: / $/, why: 'words, where there is one line'},
	])('end behind $why', ({text, ends}) => {
		for (const {text: own, piece} of cut(text)) if (!piece.isLast) expect(own).toMatch(ends);
	});

	test('stay where they are when something is put in far above, all but the first ones', () => {
		const text = lines(7 * MOST_UNITS, '\n', 2);
		const before = new Set(cut(text).map((piece) => piece.text));
		const after = cut(`A headline that was not there.\n\n${text}`);
		const changed = after.filter((piece) => !before.has(piece.text));
		expect(after.length).toBeGreaterThan(7);
		expect(changed.length).toBeLessThan(after.length / 2);
	});

	test('are none where a text is short, beside a source, or a piece itself', () => {
		const short = parseText('a.txt', 'x'.repeat(MOST_UNITS));
		const long = parseText('a.txt', 'a line of some length\n'.repeat(MOST_UNITS / 20));
		const source = {text: '秦', language: 'zh'};
		const pieces = [...(piecesOf(long) ?? [])];
		expect(pieces.length).toBeGreaterThan(1);
		for (const whole of [short, {...long, segments: [{...long.segments[0]!, source}]}, pieces[0]!])
			expect(piecesOf(whole) === null).toBe(true);
	});
});
