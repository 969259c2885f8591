import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {NewEntry} from '../../../src/glossary/edit.js';
import {formatOfName, importText} from '../../../src/glossary/exchange/formats.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/exchange');
const read = (path: string, text: string, sourceLanguage: string | null = null) => {
	const format = formatOfName(path);
	if (format === null || format === 'xlsx') throw new Error(path);
	return importText(text, format, {path, language: 'en', sourceLanguage});
};

type Row = {
	readonly file: string;
	readonly sourceLanguage?: string;
	readonly entries: readonly NewEntry[];
	readonly told: readonly string[];
	readonly why: string;
};

describe('files as other programs export them', () => {
	test.each<Row>([
		{
			file: 'weblate.csv',
			sourceLanguage: 'zh',
			why: 'pairs with a header; what is fuzzy is left out',
			entries: [
				{preferred: 'Qin Gang', source: {zh: '秦刚'}, note: 'Foreign Minister until July 2023'},
				{preferred: 'Wang Yi', source: {zh: '王毅'}, note: 'diplomacy'},
			],
			told: ['A row is marked as fuzzy and is left out.'],
		},
		{
			file: 'deepl.csv',
			why: 'pairs without a header, their languages behind them',
			entries: [
				{preferred: 'Qin Gang', source: {zh: '秦刚'}},
				{preferred: 'Bring Our Families Home', source: {zh: '带我们的家人回家'}},
				{preferred: 'Hitachi, Ltd.', source: {ja: 'Hitachi株式会社'}},
			],
			told: [],
		},
		{
			file: 'deepl.tsv',
			sourceLanguage: 'ja',
			why: 'two columns alone',
			entries: [
				{preferred: 'Daichi Okabe', source: {ja: '岡部大地'}},
				{preferred: 'Kashiwa Reysol', source: {ja: '柏レイソル'}},
			],
			told: [],
		},
		{
			file: 'crowdin.csv',
			why: 'a row for each term, rows of one concept joined',
			entries: [
				{
					preferred: 'Kashiwa Reysol',
					kind: 'organization',
					source: {ja: '柏レイソル'},
					admitted: ['Reysol'],
					forbidden: [{text: 'Kashiwa Racer', note: 'From a misreading'}],
					note: 'A football club of the J.League.',
				},
				{preferred: 'Sagan Tosu', source: {ja: 'サガン鳥栖'}},
			],
			told: [
				'The column “Lemma” is not known and is left out.',
				'The subject “football” is no kind of entry and is left out.',
			],
		},
		{
			file: 'phrase-strings.csv',
			why: 'a column for each language',
			entries: [
				{preferred: 'Qin Gang', source: {de: 'Qin Gang', 'zh-CN': '秦刚'}, note: 'A diplomat'},
				{
					preferred: 'summit',
					source: {de: 'Gipfel', 'zh-CN': '峰会'},
					caseSensitive: false,
					note: 'A meeting of leaders',
				},
			],
			told: [],
		},
		{
			file: 'phrase-tms.csv',
			why: 'truth values beside each term, in the language of Excel',
			entries: [
				{preferred: 'Qin Gang', source: {'zh-CN': '秦刚'}, forbidden: ['Chin Kang']},
				{preferred: 'Wang Yi', source: {'zh-CN': '王毅'}},
			],
			told: [],
		},
		{
			file: 'smartling.csv',
			why: 'languages with regions, variations in one cell',
			entries: [
				{
					preferred: 'Hitachidai',
					source: {'ja-JP': '日立台'},
					admitted: ['Hitachi Stadium', 'Hitachidai Stadium'],
					note: 'A stadium',
				},
			],
			told: [],
		},
		{
			file: 'memoq.csv',
			why: 'languages by name, columns of a term behind it, semicolons',
			entries: [
				{
					preferred: 'Qin Gang',
					kind: 'person',
					source: {'zh-CN': '秦刚'},
					forbidden: ['Chin Kang'],
					note: 'Foreign Minister until July 2023',
					examples: {right: ['Qin Gang met Blinken.']},
				},
			],
			told: [],
		},
		{
			file: 'basic-dca.tbx',
			why: 'TBX-Basic of 2019 with categories in attributes',
			entries: [
				{
					preferred: 'Bring Our Families Home',
					kind: 'campaign',
					source: {zh: '带我们的家人回家'},
					admitted: ['BOFH'],
					forbidden: [{text: 'Take Your Family Home', note: 'A paraphrase & no name.'}],
					note: 'A campaign of relatives of detained Americans.',
					examples: {right: ['The Bring Our Families Home campaign said so.']},
				},
			],
			told: [
				'“source” has no place in a glossary and is left out.',
				'“termType” has no place in a glossary and is left out (2 times).',
				'An entry has no rendering in the language “en” and is left out; --language names another.',
			],
		},
		{
			file: 'basic-dct.tbx',
			why: 'TBX-Basic of 2019 with categories as elements',
			entries: [
				{
					preferred: 'Qin Gang',
					kind: 'person',
					source: {'zh-Hans': ['秦刚', '秦剛']},
					forbidden: ['Hata'],
					examples: {right: ['Foreign Minister Qin Gang met reporters.']},
				},
			],
			told: [],
		},
		{
			file: 'min-2013.tbx',
			why: 'the first TBX-Min',
			entries: [
				{
					preferred: 'Hitachidai',
					kind: 'place',
					source: {ja: '日立台'},
					forbidden: ['Hitachi Stand'],
					note: 'The stadium of Kashiwa Reysol.',
				},
			],
			told: [],
		},
		{
			file: 'martif-2008.tbx',
			why: 'TBX of 2008 with its DOCTYPE, groups and markup in a term',
			entries: [{preferred: 'Li Qiang', source: {ru: 'Ли Цян'}, examples: {right: ['Premier Li Qiang spoke.']}}],
			told: ['The subject field “diplomacy” is no kind of entry and is left out.'],
		},
		{
			file: 'pairs.tmx',
			why: 'the short pairs of a translation memory',
			entries: [
				{preferred: 'Qin Gang', source: {zh: '秦刚'}, note: 'A diplomat.'},
				{preferred: 'Hitachi, Ltd.', source: {ja: '日立製作所'}},
			],
			told: ['A pair is a sentence, no name, and is left out.'],
		},
	])('$file: $why', ({file, sourceLanguage, entries, told}) => {
		const imported = read(file, readFileSync(join(FIXTURES, file), 'utf8'), sourceLanguage ?? null);
		if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
		expect(imported.value.map(({entry}) => entry)).toEqual(entries);
		expect(imported.warnings.map(({message}) => message).sort()).toEqual([...told].sort());
	});
});

describe('a file that is refused says why', () => {
	const bomb = `<?xml version="1.0"?>
<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>&b;</term></termSec></langSec></conceptEntry></body></text></tbx>`;
	test.each([
		{path: 'a.tbx', text: bomb, code: 'xml-doctype', why: 'entities of its own'},
		{path: 'a.tbx', text: '<tbx><term>&x;</term></tbx>', code: 'xml-syntax', why: 'an entity that nobody declares'},
		{path: 'a.tbx', text: '<tbx><term>', code: 'xml-syntax', why: 'cut off'},
		{path: 'a.tbx', text: '', code: 'xml-syntax', why: 'empty'},
		{path: 'a.tbx', text: '<a>'.repeat(200) + '</a>'.repeat(200), code: 'xml-depth', why: 'nested without end'},
		{path: 'a.tbx', text: '<html/>', code: 'not-tbx', why: 'another kind of XML'},
		{path: 'a.tmx', text: '<tbx/>', code: 'not-tmx', why: 'another kind of XML'},
		{path: 'a.csv', text: 'x,y,z\n1,2,3\n', code: 'unknown-columns', why: 'no header that anybody knows'},
		{path: 'a.csv', text: '秦刚,Qin Gang\n', code: 'unknown-columns', why: 'two columns of which language?'},
		{
			path: 'a.csv',
			text: 'source,target\n秦刚,Qin Gang\n',
			code: 'unknown-language',
			why: 'a source of which language?',
		},
		{path: 'a.csv', text: 'preferred,"a\n', code: 'csv-syntax', why: 'a quotation mark that is never closed'},
		{path: 'a.csv', text: 'preferred,kind\nQin Gang,persn\n', code: 'faulty-row', why: 'a kind that is none'},
		{path: 'a.json', text: '{"entries": [{"prefered": "A"}]}', code: 'unknown-key', why: 'a glossary with a fault'},
	])('$path with $code: $why', ({path, text, code}) => {
		const imported = read(path, text);
		expect(imported.ok ? [] : imported.problems.map((problem) => problem.code)).toContain(code);
		expect(imported.ok ? [] : imported.problems.map((problem) => problem.path)).toContain(path);
	});
});

test('a name that tells no format gives none', () => {
	expect(formatOfName('terms.docx')).toBeNull();
	expect(formatOfName('Terms.TBX')).toBe('tbx');
});
