import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseText} from '../../src/documents/formats/text.js';
import {Locator} from '../../src/documents/locus.js';
import {segmentLines} from '../../src/documents/segment.js';
import {countWords} from '../../src/documents/words.js';

test.each([
	{text: '', lines: [], why: 'the empty text has no line'},
	{text: 'a', lines: ['a'], why: 'no line end at the end'},
	{text: 'a\n', lines: ['a'], why: 'a line end at the end opens no line'},
	{text: 'a\n\nb\n', lines: ['a', '', 'b'], why: 'blank lines are lines'},
	{text: 'a\r\nb\r\n', lines: ['a', 'b'], why: 'CRLF'},
	{text: 'a\rb\r', lines: ['a', 'b'], why: 'a lone CR'},
	{text: 'a\r\r\nb\n\rc', lines: ['a', '', 'b', '', 'c'], why: 'all mixed'},
	{text: '\n', lines: [''], why: 'one blank line'},
])('a segment is a line without its end: $why', ({text, lines}) => {
	expect(segmentLines(text).map(({span}) => text.slice(span.start, span.end))).toEqual(lines);
});

test('segments tile the text, with only line ends between, and are numbered as lines', () => {
	const piece = fc.constantFrom('a', 'é', '𠮷', ' ', '\n', '\r', '\r\n', 'Qin');
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const {text, segments} = parseText('x.txt', pieces.join(''));
			const locator = new Locator(text);
			let end = 0;
			for (const {index, span} of segments) {
				expect(text.slice(end, span.start)).toMatch(index === 0 ? /^$/ : /^(\r\n|\n|\r)$/);
				expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
				expect(locator.locusOf(span.start)).toEqual({line: index + 1, column: 1});
				end = span.end;
			}
			expect(text.slice(end)).toMatch(/^(\r\n|\n|\r)?$/);
		}),
	);
});

test.each([
	{text: '', words: 0},
	{text: 'Blinken’s face-to-face talks, U.S. officials said.', words: 6},
	{text: '1,012 words — “quoted”', words: 3},
	{text: '秦刚 met 王毅', words: 3},
	{text: ' \n\t. – …', words: 0},
])('words are counted as a reviewer would: $text', ({text, words}) => {
	expect(countWords(text)).toBe(words);
});

test('a line of megabytes is read in one pass, with spaces and without', () => {
	// A quadratic scan would take hours.
	expect(segmentLines('x'.repeat(20_000_000))).toHaveLength(1);
	expect(countWords('Qin met '.repeat(1_000_000))).toBe(2_000_000);
	expect(countWords('秦'.repeat(10_000_000))).toBeGreaterThan(0);
});
