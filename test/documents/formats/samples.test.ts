// One article in every format, with traps around it: notes, comments, attributes, code and other translations that hold a
// wrong name which is none of our business.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {checkDocument} from '../../../src/check.js';
import {DEFAULT_SETTINGS} from '../../../src/config.js';
import type {Document} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {formatOfName, parseDocument} from '../../../src/documents/formats/registry.js';
import {fileSpanOf} from '../../../src/documents/layout.js';
import {rewriteFile} from '../../../src/documents/rewrite.js';
import {parseGlossaries} from '../../../src/glossary/parse.js';
import {buildTermbase, type Termbase} from '../../../src/glossary/termbase.js';
import type {Mismatch} from '../../../src/mismatches/mismatch.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/formats');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.startsWith('article.') && !name.includes('.zh.'));
const BILINGUAL = SAMPLES.filter((name) => !/\.(?:txt|md|html|srt|vtt)$/.test(name));

let termbase: Termbase;
beforeAll(() => {
	const text = readFileSync(join(FOLDER, 'names.yaml'), 'utf8');
	const parsed = parseGlossaries([{path: 'names.yaml', text}]);
	if (!parsed.ok) return expect.fail(JSON.stringify(parsed.problems));
	termbase = buildTermbase(parsed.value.flatMap((glossary) => glossary.entries));
});

async function parse(name: string, text: string): Promise<Document> {
	const parsed = await parseDocument(text, formatOfName(name), {...PARSE_DEFAULTS, path: name});
	return parsed.ok ? parsed.document : expect.fail(parsed.fault.message);
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const found = (document: Document): Mismatch[] => checkDocument(document, termbase, DEFAULT_SETTINGS);
const plain = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;

test('there is a sample of every format', () => {
	expect(new Set(SAMPLES.map(formatOfName)).size).toBe(11);
	expect(SAMPLES).toHaveLength(12);
});

test.each(SAMPLES)('%s: the findings are those of the plain text', async (name) => {
	const mismatches = found(await parse(name, read(name)));
	expect(mismatches.map(({rule, found, suggestion}) => [rule, plain(found), plain(suggestion)])).toEqual([
		['spelling', 'Antony Brinken', 'Antony Blinken'],
		['forbidden', 'Hata Gang', 'Qin Gang'],
		['spelling', 'Brinken', 'Blinken'],
		['paraphrase', 'Take Your Family Home', 'Bring Our Families Home'],
		['case', 'Takara Fuji', 'Takarafuji'],
	]);
});

test.each(BILINGUAL)('%s: every segment has its source', async (name) => {
	const {segments} = await parse(name, read(name));
	expect(segments.map(({source}) => `${source?.text}\n`).join('')).toBe(read('article.zh.txt'));
	const language =
		{csv: 'und', tsv: 'und', jsonl: 'und', xlf: 'zh-CN', tmx: 'zh-CN'}[name.slice('article.'.length)] ?? 'zh';
	expect(new Set(segments.map(({source}) => source?.language))).toEqual(new Set([language]));
});

test.each(SAMPLES)(
	'%s: corrections leave every character outside of them as it was, and nothing is found again',
	async (name) => {
		const file = read(name);
		const document = await parse(name, file);
		const mismatches = found(document);
		const changes = mismatches.map(({span, suggestion}) => ({span, replacement: suggestion!}));
		const after = rewriteFile(document, changes);
		let rest = after;
		let from = 0;
		for (const {start, end} of mismatches.map(({span}) => fileSpanOf(document, span))) {
			const kept = file.slice(from, start);
			expect(rest).toContain(kept);
			rest = rest.slice(rest.indexOf(kept) + kept.length);
			from = end;
		}
		expect(rest.endsWith(file.slice(from))).toBe(true);
		const markup = (text: string) => text.match(/<[/?]?[a-z][^<>]*>|\*|\]\(.*?\)/gi);
		expect(markup(after)).toEqual(markup(file));

		const again = await parse(name, after);
		expect(found(again)).toEqual([]);
		expect(plain(again.text.replace(/\u00a0/g, ' '))).toContain(
			'Antony Blinken met Foreign Minister Qin Gang on Monday.',
		);
		expect(rewriteFile(document, [])).toBe(file);
	},
);

test.each(SAMPLES)('%s: line ends and a file without a last one survive', async (name) => {
	const file = read(name).trimEnd().replaceAll('\n', '\r\n');
	const document = await parse(name, file);
	const mismatches = found(document);
	expect(mismatches).toHaveLength(5);
	const after = rewriteFile(
		document,
		mismatches.map(({span, suggestion}) => ({span, replacement: suggestion!})),
	);
	expect(after.split('\r\n')).toHaveLength(file.split('\r\n').length);
	expect(after).not.toMatch(/[^\r]\n|\r(?!\n)|\n$/);
});
