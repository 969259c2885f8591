// A report is read beside the file, so all forms must name the same place in it, whatever its markup.
import readSheets from 'read-excel-file/node';
import {expect, test} from 'vitest';
import {checkDocument} from '../../src/check.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseDocument} from '../../src/documents/formats/registry.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {createCsvBatch} from '../../src/reports/batch/csv.js';
import {createJsonBatch} from '../../src/reports/batch/json.js';
import {createMarkdownBatch} from '../../src/reports/batch/markdown.js';
import {createXlsxBatch} from '../../src/reports/batch/xlsx.js';
import {createHtmlBatch} from '../../src/reports/html/page.js';
import {CHECK_FORMATS} from '../../src/reports/registry.js';
import {NO_FILES} from '../../src/reports/report.js';
import {TOOL, written} from '../support/batch.js';
import {entryOf} from '../support/fixtures.js';

const FILE = `<xliff version="1.2"><file source-language="zh" target-language="en"><body>
<trans-unit id="1"><source>布林肯在北京</source>
  <target>𠮷 Brinken &amp; Co in Beijing</target></trans-unit>
<trans-unit id="2"><source>中新网周二报道说，王毅会见了三名记者。</source>
  <target>C<g id="1">NN</g> reported on Tuesday that Wang Yi met three reporters.</target></trans-unit>
<trans-unit id="3"><source>外交部长秦刚说，台新银行将投资120亿元。</source>
  <target>Foreign Minister Qin Gang said that the &lt;lender&gt; will invest 12&#160;million yuan.</target></trans-unit>
</body></file></xliff>
`;
const zh = (preferred: string, text: string, kind: 'person' | 'organization') =>
	entryOf(preferred, {kind, source: [{language: 'zh', text}]});
const ENTRIES = [
	zh('Antony Blinken', '布林肯', 'person'),
	zh('Qin Gang', '秦刚', 'person'),
	zh('Wang Yi', '王毅', 'person'),
	zh('Taishin Bank', '台新银行', 'organization'),
	zh('Chinanews.com', '中新网', 'organization'),
];
const PLACES = ['3:13', '5:11', '7:11', '7:78'];

async function checked() {
	const parsed = await parseDocument(FILE, 'xliff', {...PARSE_DEFAULTS, path: 'a.xlf'});
	if (!parsed.ok) return expect.fail(parsed.fault.message);
	const {document} = parsed;
	const mismatches = checkDocument(document, buildTermbase(ENTRIES), DEFAULT_SETTINGS);
	expect(mismatches.map(({rule}) => rule)).toEqual(['spelling', 'substituted', 'missing', 'number']);
	return {document, words: 30, mismatches, rightUses: new Map<string, number>()};
}

test.each(Object.entries(CHECK_FORMATS))('check --format %s', async (format, {create}) => {
	const report = await create({
		tool: TOOL,
		isFailing: () => true,
		isCompact: false,
		hasColour: false,
		widthCells: 80,
		hint: () => null,
	});
	const file = await checked();
	const text = report.file(file) + report.end({...NO_FILES, files: 1});
	const found = {
		text: /a\.xlf:(\d+):(\d+)/g,
		json: /"line":(\d+),"column":(\d+)/g,
		ndjson: /"line":(\d+),"column":(\d+)/g,
		sarif: /"startLine":(\d+),"startColumn":(\d+),"endLine"/g,
		junit: /\(a\.xlf:(\d+):(\d+)\)/g,
		github: /line=(\d+),col=(\d+)/g,
	}[format]!;
	expect(Array.from(text.matchAll(found), ([, line, column]) => `${line}:${column}`)).toEqual(PLACES);
	// What the source has is shown with the name marked in it.
	expect(text).toContain('【中新网】周二报道说');
	expect(text.replace(/\s+/g, '')).toContain('外交部长秦刚说，【台新银行】将投资120亿元');
});

test.each([
	{name: 'json', make: () => createJsonBatch(TOOL), find: /"line":(\d+),"column":(\d+)/g},
	{name: 'csv', make: createCsvBatch, find: /^a\.xlf,(\d+),(\d+),/gm},
	{name: 'html', make: createHtmlBatch, find: /\[0,(\d+),(\d+),\d+,"(?:major|critical)"/g},
])('report --format $name', async ({make, find}) => {
	const text = (await written(make(), [await checked()], {entries: ENTRIES})) as string;
	expect(Array.from(text.matchAll(find), ([, line, column]) => `${line}:${column}`)).toEqual(PLACES);
	expect(text).toContain('【中新网】周二报道说');
	expect(text).toContain('【台新银行】将投资120亿元');
});

test('report --format xlsx', async () => {
	const bytes = (await written(createXlsxBatch(), [await checked()], {entries: ENTRIES})) as Uint8Array;
	const sheets = await readSheets(Buffer.from(bytes));
	const rows = sheets.find(({data}) => data[0]?.includes('Line'))!.data;
	const [line, column] = ['Line', 'Column'].map((title) => rows[0]!.indexOf(title));
	expect(rows.slice(1).map((row) => `${row[line!]}:${row[column!]}`)).toEqual(PLACES);
});

test('report --format markdown says the line, and of what cannot be corrected what the source has', async () => {
	const text = (await written(createMarkdownBatch(), [await checked()], {entries: ENTRIES})) as string;
	const lines = PLACES.map((place) => place.split(':')[0]);
	expect(Array.from(text.matchAll(/^- `a\.xlf:(\d+)`/gm), ([, line]) => line)).toEqual(lines);
	expect(text).toContain('`(Taishin Bank missing)`');
	expect(text).toContain('【台新银行】将投资120亿元');
});
