// What only the source tells: the same rows written in every bilingual format give the same findings.
import {describe, expect, test} from 'vitest';
import {checkDocument} from '../../../src/check.js';
import {DEFAULT_SETTINGS} from '../../../src/config.js';
import {DOCUMENT_FORMATS, type Document, type DocumentFormat} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {parseDocument} from '../../../src/documents/formats/registry.js';
import {fileSpanOf} from '../../../src/documents/layout.js';
import {pairDocuments} from '../../../src/documents/pair.js';
import {rewriteFile} from '../../../src/documents/rewrite.js';
import {buildTermbase} from '../../../src/glossary/termbase.js';
import {entryOf} from '../../support/fixtures.js';

const zh = (preferred: string, text: string, kind: 'person' | 'organization') =>
	entryOf(preferred, {kind, source: [{language: 'zh', text}]});
const TERMBASE = buildTermbase([
	zh('Antony Blinken', '布林肯', 'person'),
	zh('Qin Gang', '秦刚', 'person'),
	zh('Wang Yi', '王毅', 'person'),
	zh('Taishin Bank', '台新银行', 'organization'),
	zh('Chinanews.com', '中新网', 'organization'),
]);
const ROWS: readonly (readonly [source: string, target: string])[] = [
	['布林肯在北京', 'Brinken in Beijing'],
	['中新网周二报道说，王毅会见了三名记者。', 'CNN reported on Tuesday that Wang Yi met three reporters.'],
	[
		'外交部长秦刚说，台新银行将投资120亿元。',
		'Foreign Minister Qin Gang said that the lender will invest 12 million yuan.',
	],
	['“贸易和会谈”，王毅说。', '“Trade & talks”, Wang Yi said.'],
];
const FOUND = [
	['spelling', 'Antony Blinken', 'Brinken', 'Blinken'],
	['substituted', 'Chinanews.com', 'CNN', 'Chinanews.com'],
	['missing', 'Taishin Bank', '', null],
	['number', null, '12 million', null],
];

const xml = (text: string) => text.replaceAll('&', '&amp;');
const each = (write: (source: string, target: string) => string) =>
	ROWS.map(([source, target]) => write(source, target)).join('');
const time = (index: number) => `00:00:0${index}`;
const cues = (side: 0 | 1, mark: string) =>
	ROWS.map(
		(row, index) => `${index + 1}\n${time(index)}${mark}000 --> ${time(index + 1)}${mark}000\n${row[side]}\n`,
	).join('\n');
const lines = (side: 0 | 1, end = '\n') => ROWS.map((row) => row[side] + end).join('');

/** The file, and the one with its sources where it holds none itself. */
const FILES: Partial<Record<string, {format: DocumentFormat; file: string; source?: string}>> = {
	'XLIFF 1.2': {
		format: 'xliff',
		file: `<xliff version="1.2"><file source-language="zh"><body>${each((source, target) => `<trans-unit><source>${source}</source><target>${xml(target)}</target></trans-unit>`)}</body></file></xliff>`,
	},
	'XLIFF 2.1': {
		format: 'xliff',
		file: `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="u">${each((source, target) => `<segment><source>${source}</source><target>${xml(target)}</target></segment>`)}</unit></file></xliff>`,
	},
	TMX: {
		format: 'tmx',
		file: `<tmx version="1.4"><header srclang="zh"/><body>${each((source, target) => `<tu><tuv xml:lang="zh"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${xml(target)}</seg></tuv></tu>`)}</body></tmx>`,
	},
	PO: {
		format: 'po',
		file: `msgid ""\nmsgstr "Language: en\\n"\n\n${each((source, target) => `msgid "${source}"\nmsgstr "${target}"\n\n`)}`,
	},
	CSV: {format: 'csv', file: `source,target\n${each((source, target) => `"${source}","${target}"\n`)}`},
	TSV: {format: 'tsv', file: `source\ttarget\n${each((source, target) => `${source}\t${target}\n`)}`},
	JSONL: {format: 'jsonl', file: each((source, target) => `${JSON.stringify({source, target})}\n`)},
	'text beside its source': {format: 'text', file: lines(1), source: lines(0)},
	'Markdown beside its source': {format: 'markdown', file: lines(1, '\n\n'), source: lines(0, '\n\n')},
	'SRT beside its source': {format: 'srt', file: cues(1, ','), source: cues(0, ',')},
	'WebVTT beside its source': {format: 'vtt', file: `WEBVTT\n\n${cues(1, '.')}`, source: `WEBVTT\n\n${cues(0, '.')}`},
};

async function parse(format: DocumentFormat, text: string, path: string): Promise<Document> {
	const parsed = await parseDocument(text, format, {...PARSE_DEFAULTS, path, sourceLanguage: 'zh'});
	return parsed.ok ? parsed.document : expect.fail(parsed.fault.message);
}

async function documentOf(name: string, change = (file: string) => file): Promise<Document> {
	const {format, file, source} = FILES[name]!;
	const document = await parse(format, change(file), 'a');
	if (source === undefined) return document;
	const paired = pairDocuments(document, await parse(format, source, 'a.zh'), 'zh');
	return 'segments' in paired ? paired : expect.fail(JSON.stringify(paired));
}

const check = (document: Document) => checkDocument(document, TERMBASE, DEFAULT_SETTINGS);

test('every format but HTML, which is no format of translators, is tried', () => {
	const tried = new Set(Object.values(FILES).map((file) => file!.format));
	expect(DOCUMENT_FORMATS.filter((format) => !tried.has(format))).toEqual(['html']);
});

describe.each(Object.keys(FILES))('%s', (name) => {
	test('tells what is missing, what stands in its place, and which number is wrong', async () => {
		const found = check(await documentOf(name));
		expect(found.map((one) => [one.rule, one.entry?.preferred ?? null, one.found, one.suggestion])).toEqual(FOUND);
		expect(found.map(({message}) => message)).toEqual([
			expect.stringContaining('Blinken'),
			expect.stringContaining('【中新网】周二报道说'),
			expect.stringContaining('秦刚说，【台新银行】将投资'),
			expect.stringContaining('将投资【120亿】元'),
		]);
	});

	test('stands right once what can be corrected is, and nothing else in the file is touched', async () => {
		const document = await documentOf(name);
		const changes = check(document).flatMap(({span, suggestion}) =>
			suggestion === null ? [] : [{span, replacement: suggestion}],
		);
		const after = rewriteFile(document, changes);
		let before = FILES[name]!.file;
		for (const {span, replacement} of [...changes].reverse()) {
			const {start, end} = fileSpanOf(document, span);
			before = before.slice(0, start) + replacement + before.slice(end);
		}
		expect(after).toBe(before);
		expect(check(await documentOf(name, () => after)).map(({rule}) => rule)).toEqual(['missing', 'number']);
	});
});
