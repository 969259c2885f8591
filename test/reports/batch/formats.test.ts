import {inflateRawSync} from 'node:zlib';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import readSheets from 'read-excel-file/node';
import {describe, expect, test, vi} from 'vitest';
import {createCsvBatch, harmlessCell} from '../../../src/reports/batch/csv.js';
import {createJsonBatch} from '../../../src/reports/batch/json.js';
import {code, createMarkdownBatch} from '../../../src/reports/batch/markdown.js';
import {createXlsxBatch} from '../../../src/reports/batch/xlsx.js';
import {HOSTILE, surveyed, TOOL, written} from '../../support/batch.js';
import {decisionOf, entryOf} from '../../support/fixtures.js';

const qin = entryOf('Qin Gang');
const FILES = [
	surveyed(
		'mt/a.txt',
		'Then “Hata”, he said, left.\nHata came, back',
		[{found: 'Hata', entry: qin, suggestion: 'Qin', rule: 'reading'}],
		{
			decisions: [decisionOf({reviewer: 'ann', reason: 'as in\nthe headline'}), null],
			right: [[qin, 1]],
		},
	),
	surveyed('mt/b.txt', 'Nothing.', []),
];
/** Each payload as path, found text, suggestion, entry, message, reviewer and reason. */
const HOSTILE_FILES = HOSTILE.map((text, index) =>
	surveyed(
		`${text}/${index}.txt`,
		`before Hata after ${text}`,
		[{found: 'Hata', entry: entryOf(text, {id: `e${index}`}), suggestion: text, message: text}],
		{
			decisions: index % 2 === 0 ? [decisionOf({verdict: 'defer', reviewer: text, reason: text})] : [],
			change: (mismatch) => ({...mismatch, found: text}),
		},
	),
);

/** The members of a zip archive as text. */
function unzip(archive: Uint8Array): Map<string, string> {
	const bytes = Buffer.from(archive);
	const members = new Map<string, string>();
	let at = bytes.readUInt32LE(bytes.length - 6);
	while (bytes.readUInt32LE(at) === 0x02014b50) {
		const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
			offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
		) as [number, number, number, number];
		const local = bytes.readUInt32LE(at + 42);
		const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const packed = bytes.subarray(data, data + size);
		const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
		members.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'));
		at += 46 + nameLength + extra + comment;
	}
	return members;
}

describe('csv', () => {
	const rowsOf = (text: string) => parse(text, {columns: true}) as Record<string, string>[];

	test('has one row a mismatch, with commas, quotes and line ends kept', async () => {
		const rows = rowsOf(String(await written(createCsvBatch(), FILES)));
		expect(rows).toHaveLength(2);
		expect(rows[0]).toMatchObject({
			path: 'mt/a.txt',
			line: '1',
			column: '7',
			rule: 'reading',
			entry: 'Qin Gang',
			found: 'Hata',
			context: 'Then “[Hata]”, he said, left. Hata came, back',
			verdict: 'accept',
			reviewer: 'ann',
			reason: 'as in\nthe headline',
		});
		expect(rows[1]).toMatchObject({line: '2', verdict: '', reviewer: ''});
	});

	test('without mismatches it has its header, and only once', async () => {
		expect(String(await written(createCsvBatch(), []))).toMatch(/^path,line,[^\r\n]*\r\n$/);
		expect(String(await written(createCsvBatch(), FILES)).match(/^path,/gm)).toHaveLength(1);
	});

	test('no cell is a formula, whatever stands in the article', async () => {
		const rows = rowsOf(String(await written(createCsvBatch(), HOSTILE_FILES)));
		expect(rows).toHaveLength(HOSTILE.length);
		for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
	});

	test.each([
		{text: '=1+1', shown: "'=1+1", why: 'a formula'},
		{text: ' +1', shown: "' +1", why: 'behind a space'},
		{text: '\t=1', shown: "'␉=1", why: 'behind a tab'},
		{text: '＝1', shown: "'＝1", why: 'a full-width sign'},
		{text: '\u200b=1', shown: '⟨U+200B⟩=1', why: 'what is not seen is shown, and then it is none'},
		{text: 'Qin-Gang = Qin', shown: 'Qin-Gang = Qin', why: 'a sign in the middle is none'},
		{text: '−1', shown: '−1', why: 'a typographic minus is none'},
	])('a cell that would be computed starts with an apostrophe: $why', ({text, shown}) => {
		expect(harmlessCell(text)).toBe(shown);
	});
});

describe('markdown', () => {
	const parseMarkdown = (text: string) =>
		fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
	type Node = {readonly type: string; readonly value?: string; readonly children?: readonly Node[]};
	const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];

	test('says what is wrong, where, and the score', async () => {
		const text = String(await written(createMarkdownBatch(), FILES, {entries: [qin]}));
		expect(text).toContain('## Names: 2 open mismatches in 1 of 2 files');
		expect(text).toContain('| `Hata` | `Qin` | 2 | 1 | `mt/a.txt:1` |');
		expect(text).toContain('Under 500 words a score says little');
		expect(text).toContain('0 only wrong, 1 right and wrong, 0 only right, 0 not seen');
	});

	test('holds no link, image or HTML but its own, whatever stands in the article', async () => {
		const text = String(await written(createMarkdownBatch(), HOSTILE_FILES));
		const all = nodes(parseMarkdown(text));
		expect(
			all.filter(({type}) => ['link', 'image', 'linkReference', 'imageReference', 'definition'].includes(type)),
		).toEqual([]);
		const html = all.filter(({type}) => type === 'html').map(({value}) => value);
		expect(html).toHaveLength(2);
		expect(html[0]).toMatch(/^<details><summary>The[\w ]+<\/summary>$/);
		expect(html[1]).toBe('</details>');
		// Outside of code nothing is mentioned.
		const plain = all.filter(({type}) => type === 'text').map(({value}) => value);
		expect(plain.filter((value) => /[@#]\w|https?:/.test(value!))).toEqual([]);
	});

	test('a comment of the worst batch fits into one on GitHub', async () => {
		const many = Array.from({length: 60}, () => HOSTILE_FILES).flat();
		expect(String(await written(createMarkdownBatch(), many)).length).toBeLessThan(65_536);
	});

	test('any text is one code span that says it', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('`', '|', '\\', 'a', ' ', '<', '\n', '@', '*')}), (text) => {
				const span = code(`a${text}b`);
				const all = nodes(parseMarkdown(`x ${span} y`)).filter(({type}) => !['root', 'paragraph'].includes(type));
				expect(all.map(({type}) => type)).toEqual(['text', 'inlineCode', 'text']);
				// A table takes the backslash before a bar away.
				expect(all[1]!.value).toBe(`a${text}b`.replace(/\s+/g, ' ').replaceAll('|', '\\|'));
			}),
		);
	});
});

describe('xlsx', () => {
	test('has its sheets, and every text as a text', async () => {
		const sheets = await readSheets(Buffer.from((await written(createXlsxBatch(), HOSTILE_FILES)) as Uint8Array));
		expect(sheets.map(({sheet}) => sheet)).toEqual(['Summary', 'Mismatches', 'Renderings', 'Entries', 'Files']);
		const rows = sheets[1]!.data;
		expect(rows[0]).toEqual(
			'New,File,Line,Column,Rule,Severity,Confidence,Entry,Found,Right,Context,Why,Decision,Reviewer,Reason'.split(','),
		);
		expect(rows).toHaveLength(HOSTILE.length + 1);
		const found = rows.slice(1).map((row) => String(row[8]));
		expect(found).toContain('=HYPERLINK("http://evil.example","x")');
		expect(found).toContain('</script><script>alert(1)</script>');
	});

	test('no cell holds a formula', async () => {
		const members = unzip((await written(createXlsxBatch(), HOSTILE_FILES)) as Uint8Array);
		const sheets = [...members].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
		expect(sheets).toHaveLength(5);
		for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
	});

	test('the same batch gives the same bytes at another time', async () => {
		const first = await written(createXlsxBatch(), FILES);
		vi.useFakeTimers({toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z')});
		try {
			expect(await written(createXlsxBatch(), FILES)).toEqual(first);
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('json', () => {
	test('says what check says, and the sums behind it', async () => {
		const value = JSON.parse(String(await written(createJsonBatch(TOOL), FILES, {entries: [qin]})));
		expect(Object.keys(value)).toEqual([
			'version',
			'tool',
			'files',
			'summary',
			'totals',
			'coverage',
			'rules',
			'entries',
			'renderings',
			'byFile',
			'reviewers',
			'confidence',
			'score',
			'trend',
		]);
		expect(value.files[0].mismatches.map((one: {found: string}) => one.found)).toEqual(['Hata', 'Hata']);
		expect(value.summary).toEqual({files: 2, words: 9, open: 2, decided: 1});
		expect(value.rules[0]).toMatchObject({rule: 'reading', acceptanceRate: 1});
	});

	test('the same batch gives the same bytes', async () => {
		const twice = [
			await written(createJsonBatch(TOOL), HOSTILE_FILES),
			await written(createJsonBatch(TOOL), HOSTILE_FILES),
		];
		expect(twice[0]).toBe(twice[1]);
		expect(() => JSON.parse(String(twice[0]))).not.toThrow();
	});
});
