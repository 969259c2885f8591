import {beforeAll, expect, test} from 'vitest';
import type {Document} from '../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseHtml} from '../../src/documents/formats/html.js';
import {parseText} from '../../src/documents/formats/text.js';
import {fileSpanOf, fileTextOf, textSpanOf} from '../../src/documents/layout.js';
import {spanOf} from '../../src/documents/span.js';

const FILE = '<p>Qin &amp; <b>Ha</b>ta</p>\n<p>\n  Lee\n</p>';
let document: Document;
beforeAll(() => {
	const parsed = parseHtml(FILE, {...PARSE_DEFAULTS, path: 'a.html'});
	document = parsed.ok ? parsed.document : expect.fail();
});

test('the text is what is read, the file’s text what is written', () => {
	expect(document.text).toBe('Qin & Hata\n\nLee');
	expect(fileTextOf(document)).toBe(FILE);
	expect(fileTextOf(parseText('a.txt', 'Qin\n'))).toBe('Qin\n');
});

test.each([
	{text: [0, 3], file: 'Qin', why: 'plain letters'},
	{text: [4, 5], file: '&amp;', why: 'an escape is whole'},
	{text: [0, 10], file: 'Qin &amp; <b>Ha</b>ta', why: 'markup between is in the span'},
	{text: [6, 8], file: 'Ha', why: 'markup beside is not'},
	{text: [8, 10], file: 'ta', why: 'nor before'},
	{text: [7, 9], file: 'a</b>t', why: 'over a tag'},
	{text: [12, 15], file: 'Lee', why: 'the next segment'},
	{text: [6, 15], file: 'Ha</b>ta</p>\n<p>\n  Lee', why: 'over segments'},
	{text: [10, 15], file: 'Lee', why: 'a line end that stands nowhere'},
	{text: [10, 11], file: '', why: 'that line end alone'},
	{text: [12, 12], file: '', why: 'an empty span'},
])('a span of the text is found in the file: $why', ({text, file}) => {
	const {start, end} = fileSpanOf(document, spanOf(text[0]!, text[1]!));
	expect(FILE.slice(start, end)).toBe(file);
});

test.each([
	{at: 0, before: 'Qin', why: 'the start of the text'},
	{at: 5, before: ' <b>Ha', why: 'behind an escape'},
	{at: 12, before: 'Lee', why: 'the start of a segment'},
	{at: 15, before: '\n</p>', why: 'the end of the text'},
	{at: 11, before: 'Lee', why: 'between two segments'},
])('an empty span is the place before what follows: $why', ({at, before}) => {
	const {start, end} = fileSpanOf(document, spanOf(at, at));
	expect(end).toBe(start);
	expect(FILE.slice(start).startsWith(before)).toBe(true);
});

test('a line of the file holds the text that stands in it', () => {
	const [first, second, third] = [0, 29, 34].map((start, index) => spanOf(start, [28, 33, 39][index]!));
	const read = (span: typeof first) => {
		const {start, end} = textSpanOf(document, span!);
		return document.text.slice(start, end);
	};
	expect([read(first), read(second), read(third)]).toEqual(['Qin & Hata', '', 'Lee']);
});

test('of plain text every span is where it is', () => {
	const plain = parseText('a.txt', 'Qin\nLee');
	expect(fileSpanOf(plain, spanOf(2, 5))).toEqual(spanOf(2, 5));
	expect(textSpanOf(plain, spanOf(2, 5))).toEqual(spanOf(2, 5));
});
