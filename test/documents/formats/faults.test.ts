import {expect, test} from 'vitest';
import type {DocumentFormat} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {parseDocument} from '../../../src/documents/formats/registry.js';

const v1 = (units: string) => `<xliff version="1.2"><file source-language="zh"><body>${units}</body></file></xliff>`;
const cell = '<target>a</target>';

type Row = {format: DocumentFormat; file: string; code: string; at: string; why: string; hasByteOrderMark?: boolean};
/** `at` is how the file goes on where the fault is told; nothing where that is its end. */
const ROWS: readonly Row[] = [
	{
		format: 'xliff',
		file: '<xliff version="1.2"><file><body><trans-unit><target>a',
		code: 'truncated-xml',
		at: '',
		why: 'cut short in a text',
	},
	{format: 'xliff', file: '<xliff version="1.2"><file><bo', code: 'truncated-xml', at: '', why: 'cut short in a tag'},
	{
		format: 'xliff',
		file: v1(`<trans-unit>${cell}</unit>`),
		code: 'invalid-xml',
		at: '</unit>',
		why: 'tags that do not match',
	},
	{
		format: 'xliff',
		file: v1('<trans-unit><target>a & b</target></trans-unit>'),
		code: 'invalid-xml',
		at: '& b',
		why: 'a bare ampersand',
	},
	{
		format: 'xliff',
		file: v1('<trans-unit><target id="a & b">a</target></trans-unit>'),
		code: 'invalid-xml',
		at: '& b',
		why: 'a bare ampersand in an attribute',
	},
	{
		format: 'xliff',
		file: v1('<trans-unit><target>&nosuch;</target></trans-unit>'),
		code: 'invalid-xml',
		at: '&nosuch;',
		why: 'an entity nobody declared',
	},
	{format: 'xliff', file: '', code: 'invalid-xml', at: '', why: 'an empty file'},
	{
		format: 'xliff',
		file: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="1.2"/>',
		code: 'doctype',
		at: '<!DOCTYPE',
		why: 'an entity bomb',
	},
	{
		format: 'xliff',
		file: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"/>',
		code: 'doctype',
		at: '<!DOCTYPE',
		why: 'an external entity',
	},
	{format: 'xliff', file: '<xliff version="3.0"/>', code: 'unknown-xliff', at: '<xliff', why: 'a version nobody knows'},
	{format: 'xliff', file: '<xliff/>', code: 'unknown-xliff', at: '<xliff', why: 'no version'},
	{format: 'xliff', file: '<tmx version="1.4"/>', code: 'invalid-xliff', at: '<tmx', why: 'another root'},
	{
		format: 'xliff',
		file: v1('<trans-unit><source>s</source></trans-unit>'),
		code: 'missing-target',
		at: '<trans-unit>',
		why: 'no target at all',
	},
	{
		format: 'xliff',
		file: `<?xml version="1.0" encoding="GB18030"?>${v1('<trans-unit><target>秦</target></trans-unit>')}`,
		code: 'wrong-encoding',
		at: '<?xml',
		why: 'another encoding than it says',
	},
	{
		format: 'tmx',
		file: '<tmx><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>s</seg></tuv></tu></body></tmx>',
		code: 'missing-target',
		at: '<tu>',
		why: 'the source alone',
	},
	{format: 'tmx', file: '<tmx><body><tu><seg>a', code: 'truncated-xml', at: '', why: 'cut short'},
	{format: 'tmx', file: '<xliff/>', code: 'invalid-tmx', at: '<xliff', why: 'another root'},
	{
		format: 'tmx',
		file: '<!DOCTYPE tmx SYSTEM "t.dtd" [<!ENTITY a "b">]><tmx/>',
		code: 'doctype',
		at: '<!DOCTYPE',
		why: 'an internal subset beside a DTD',
	},
	{format: 'html', file: '<p>a <b title="', code: 'truncated-html', at: '', why: 'cut short in a tag'},
	{format: 'html', file: '<p>a <!-- b', code: 'truncated-html', at: '', why: 'a comment that never ends'},
	{
		format: 'html',
		file: 'a<meta charset="Shift_JIS">é',
		code: 'wrong-encoding',
		at: '<meta',
		why: 'another encoding than it says',
	},
	{
		format: 'html',
		file: '<meta http-equiv=x content="text/html; charset=gbk">é',
		code: 'wrong-encoding',
		at: '<meta',
		why: 'said the old way',
	},
	{
		format: 'markdown',
		file: `a\n\n${'> '.repeat(600)}b`,
		code: 'too-deep',
		at: '> >',
		why: 'quotations within quotations',
	},
	{format: 'po', file: 'msgid "s"\nmsgstr "a', code: 'invalid-po', at: '"a', why: 'a string that is not closed'},
	{format: 'po', file: 'msgid "s"\n', code: 'invalid-po', at: '', why: 'cut short before the translation'},
	{
		format: 'po',
		file: 'msgid "s"\n\nmsgid "t"\nmsgstr "a"',
		code: 'invalid-po',
		at: 'msgid "s"',
		why: 'a message without a translation',
	},
	{format: 'po', file: 'msgstr "a"\n', code: 'invalid-po', at: 'msgstr', why: 'a translation of nothing'},
	{format: 'po', file: '"a"\n', code: 'invalid-po', at: '"a"', why: 'a string that belongs to nothing'},
	{format: 'po', file: 'msgid "s"\nmsgstr a\n', code: 'invalid-po', at: 'msgstr a', why: 'no quotes'},
	{format: 'po', file: 'msgid "s"\nmsgstr ""\n', code: 'missing-target', at: 'msgstr', why: 'no translation at all'},
	{
		format: 'po',
		file: 'msgid ""\nmsgstr "Content-Type: text/plain; charset=EUC-KR\\n"\n\nmsgid "s"\nmsgstr "é"',
		code: 'wrong-encoding',
		at: 'msgid ""',
		why: 'another encoding than it says',
	},
	{format: 'csv', file: 'source,target\ns,"a', code: 'invalid-csv', at: '"a', why: 'a quote that never closes'},
	{format: 'csv', file: 'source,target\ns,"a"b\n', code: 'invalid-csv', at: 'b\n', why: 'text behind a closing quote'},
	{format: 'csv', file: 'source,target\ns\n', code: 'missing-target', at: 's\n', why: 'a row with too few fields'},
	{format: 'csv', file: 'source,target\ns,\n', code: 'missing-target', at: '\n', why: 'no translation at all'},
	{format: 'csv', file: 'a,b,c\n', code: 'unknown-columns', at: 'a,b', why: 'nobody says which column is which'},
	{format: 'csv', file: 'a\n', code: 'unknown-columns', at: 'a', why: 'one column'},
	{format: 'tsv', file: 's\ta\nt\n', code: 'missing-target', at: 't\n', why: 'a row with too few fields'},
	{format: 'jsonl', file: '{"target":"a"}\n{"target":"b"', code: 'invalid-json', at: '', why: 'cut short'},
	{format: 'jsonl', file: '{"target":"a",}', code: 'invalid-json', at: '}', why: 'a comma too many'},
	{format: 'jsonl', file: '[1]', code: 'invalid-json', at: '[1]', why: 'no object'},
	{format: 'jsonl', file: '{"source":"s"}', code: 'missing-target', at: '{', why: 'no target'},
	{format: 'jsonl', file: '{"source":"s", "target": 5}', code: 'invalid-json', at: '5}', why: 'a number'},
	{
		format: 'jsonl',
		file: '{"source":"s","target":null}',
		code: 'missing-target',
		at: 'null}',
		why: 'no translation at all',
	},
	{
		format: 'srt',
		file: '1\n00:00:01,000 -> 00:00:02,000\na',
		code: 'invalid-subtitle',
		at: '1\n',
		why: 'a broken time',
	},
	{
		format: 'srt',
		file: '1\n00:00:01,000 --> 00:0',
		code: 'invalid-subtitle',
		at: '00:00:01',
		why: 'cut short in a time',
	},
	{format: 'vtt', file: '00:01.000 --> 00:02.000\na', code: 'invalid-vtt', at: '00:01', why: 'no WEBVTT'},
];

test.each(ROWS)(
	'$format, $why: $code, told at its place',
	async ({format, file, code, at, hasByteOrderMark = false}) => {
		const parsed = await parseDocument(file, format, {...PARSE_DEFAULTS, path: 'a', hasByteOrderMark});
		if (parsed.ok) return expect.fail('was read');
		expect(parsed.fault.code).toBe(code);
		expect(file.slice(parsed.fault.offset)).toMatch(
			at === '' ? /^$/ : new RegExp(`^${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
		);
		expect(parsed.fault.message).toMatch(/^[A-Z].*\.$/s);
	},
);

test.each([
	{file: '<!DOCTYPE tmx SYSTEM "tmx14.dtd">', why: 'a DTD is named and never read'},
	{
		file: '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD [x]//EN" "https://a.example/[x].dtd">',
		why: 'brackets in quotes declare nothing',
	},
	{file: '<?xml version="1.0" encoding="ISO-8859-1"?>', why: 'ASCII is the same in all encodings'},
])('$why', async ({file}) => {
	const tmx = `${file}<tmx><header srclang="zh"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>`;
	expect((await parseDocument(tmx, 'tmx', {...PARSE_DEFAULTS, path: 'a'})).ok).toBe(true);
});

test('what a byte order mark says is surer than what the file says', async () => {
	const file = `<?xml version="1.0" encoding="ISO-8859-1"?>${v1('<trans-unit><target>é</target></trans-unit>')}`;
	const options = {...PARSE_DEFAULTS, path: 'a'};
	expect((await parseDocument(file, 'xliff', {...options, hasByteOrderMark: true})).ok).toBe(true);
	expect((await parseDocument(file, 'xliff', options)).ok).toBe(false);
});
