import {beforeAll, expect, test} from 'vitest';
import type {Document} from '../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseHtml} from '../../src/documents/formats/html.js';
import {spanOf} from '../../src/documents/span.js';
import {articleRows, lineNumber} from '../../src/review/article.js';

const FILE = '<html>\n<body>\n<p>Qin &amp;\nLee\n</p>\n<p class="x">\nHata</p>\n';
let document: Document;
beforeAll(() => {
	const parsed = parseHtml(FILE, {...PARSE_DEFAULTS, path: 'a.html'});
	document = parsed.ok ? parsed.document : expect.fail();
});

test('a place is told by its line in the file, not in the text that is read', () => {
	const at = document.text.indexOf('Hata');
	expect(document.text).toBe('Qin & Lee\n\nHata');
	expect(lineNumber(document, spanOf(at, at + 4))).toBe(7);
});

test('the article is shown as it is read, with the numbers of the file’s lines', () => {
	const at = document.text.indexOf('Hata');
	const rows = articleRows(document, spanOf(at, at + 4), 40, 5);
	expect(rows.map((row) => row.map(({text}) => text).join(''))).toEqual(['3 Qin & Lee', '  ', '7 [Hata]']);
});
