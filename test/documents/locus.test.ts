import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Locator} from '../../src/documents/locus.js';
import type {Offset} from '../../src/documents/span.js';

const locusOf = (text: string, at: number) => new Locator(text).locusOf(at as Offset);

test.each([
	{text: 'Hata Gang', at: 5, line: 1, column: 6, why: 'plain letters'},
	{text: '', at: 0, line: 1, column: 1, why: 'the empty text has one place'},
	{text: 'a\n𠮷 Qin', at: 5, line: 2, column: 3, why: '𠮷 is one column though two UTF-16 units'},
	{text: '👍🏽Qin', at: 4, line: 1, column: 3, why: 'a thumb and its colour are two code points'},
	{text: 'e\u0301Qin', at: 2, line: 1, column: 3, why: 'a combining mark is a column of its own'},
	{text: 'a\r\nb', at: 3, line: 2, column: 1, why: 'CRLF is one line end'},
	{text: 'a\r\nb', at: 2, line: 1, column: 3, why: 'between CR and LF the line has not ended'},
	{text: 'a\rb', at: 2, line: 2, column: 1, why: 'a lone CR ends a line'},
	{text: 'a\n\nb', at: 3, line: 3, column: 1, why: 'a blank line counts'},
	{text: 'a\tb', at: 2, line: 1, column: 3, why: 'a tab is one column'},
	{text: '𠮷', at: 1, line: 1, column: 1, why: 'inside a surrogate pair it is the place of the pair'},
	{text: '\udc4d\ud83d!', at: 2, line: 1, column: 3, why: 'halves in the wrong order are one column each'},
	{text: 'ab\n', at: 3, line: 2, column: 1, why: 'behind the last line end'},
	{text: 'ab', at: 9, line: 1, column: 3, why: 'behind the end is the end'},
])('a locus counts lines and code points from 1: $why', ({text, at, line, column}) => {
	expect(locusOf(text, at)).toEqual({line, column});
});

test('the order in which offsets are asked changes nothing', () => {
	const text = fc.array(fc.constantFrom('a', '𠮷', '\n', '\r', '\r\n', '\ud83d', 'é'), {maxLength: 20});
	fc.assert(
		fc.property(text, fc.array(fc.nat(45), {maxLength: 12}), (pieces, offsets) => {
			const joined = pieces.join('');
			const locator = new Locator(joined);
			for (const at of offsets) expect(locator.locusOf(at as Offset)).toEqual(locusOf(joined, at));
		}),
		{numRuns: 500},
	);
});

test('ten thousand places on a line of megabytes are told in one pass', () => {
	// Counting from the line's start for each would take 10,000 passes.
	const locator = new Locator('x'.repeat(10_000_000));
	for (let at = 0; at < 10_000_000; at += 1000)
		if (locator.locusOf(at as Offset).column !== at + 1) expect.fail(`column of ${at}`);
});
