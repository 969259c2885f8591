import {expect, test} from 'vitest';
import type {DocumentFormat} from '../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseDocument} from '../../src/documents/formats/registry.js';
import {rewriteFile} from '../../src/documents/rewrite.js';
import {spanOf} from '../../src/documents/span.js';

/** The file with every place of `found` in its text replaced. */
async function rewrite(format: DocumentFormat, file: string, found: string, replacement: string): Promise<string> {
	const parsed = await parseDocument(file, format, {
		...PARSE_DEFAULTS,
		path: 'a',
		columns: {source: null, target: '1'},
	});
	if (!parsed.ok) return expect.fail(parsed.fault.message);
	const {document} = parsed;
	const changes = [];
	for (let at = document.text.indexOf(found); at >= 0; at = document.text.indexOf(found, at + found.length)) {
		changes.push({span: spanOf(at, at + found.length), replacement});
	}
	expect(changes).not.toEqual([]);
	return rewriteFile(document, changes);
}

test.each([
	{
		file: '<p>Hata <b>Gang</b>',
		found: 'Hata Gang',
		wanted: 'Qin Gang',
		after: '<p>Qin <b>Gang</b>',
		why: 'a word within a tag that stays',
	},
	{
		file: '<p><b>Hata</b> <i>Gang</i>',
		found: 'Hata Gang',
		wanted: 'Qin Gan',
		after: '<p><b>Qin</b> <i>Gan</i>',
		why: 'word by word',
	},
	{
		file: '<p><b>Hata</b> <i>Gang</i>',
		found: 'Hata Gang',
		wanted: 'Qin',
		after: '<p><b>Qin</b><i></i>',
		why: 'fewer words: all where the first stood',
	},
	{
		file: '<p><b>Hata</b> <i>spoke</i>',
		found: 'Hata',
		wanted: 'Qin Gang',
		after: '<p><b>Qin Gang</b> <i>spoke</i>',
		why: 'more words',
	},
	{file: '<p>H<b>at</b>a', found: 'Hata', wanted: 'Qin', after: '<p>Qin<b></b>', why: 'tags within a word'},
	{file: '<p>Hata\n  Gang', found: 'Hata Gang', wanted: 'Qin Gang', after: '<p>Qin\n  Gang', why: 'a line break stays'},
	{
		file: '<p>A&amp;B &#38; C',
		found: 'A&B',
		wanted: 'A&D',
		after: '<p>A&amp;D &#38; C',
		why: 'an escape that stays is as it was written',
	},
	{file: '<p>AT&T', found: 'AT', wanted: 'A<', after: '<p>A&lt;&T', why: 'what would be markup is escaped'},
	{file: '<p>a&b', found: 'b', wanted: 'lt;', after: '<p>a&&#108;t;', why: 'no entity comes of two parts'},
	{
		file: '<i title="Hata">x</i>',
		found: 'Hata',
		wanted: '"Q\'',
		after: '<i title="&quot;Q&#39;">x</i>',
		why: 'an attribute keeps its quotes',
	},
])('HTML: $why', async ({file, found, wanted, after}) => {
	expect(await rewrite('html', file, found, wanted)).toBe(after);
});

test.each([
	{
		file: '**Hata** spoke',
		found: 'Hata',
		wanted: 'A*B_[c]',
		after: '**A\\*B\\_\\[c\\]** spoke',
		why: 'marks are escaped',
	},
	{
		file: 'Hata spoke',
		found: 'Hata',
		wanted: '1. FC',
		after: '1\\. FC spoke',
		why: 'no list at the beginning of a line',
	},
	{file: 'By Hata', found: 'Hata', wanted: '1. FC', after: 'By 1. FC', why: 'within a line a number is a number'},
	{file: '- Hata', found: 'Hata', wanted: '# 1', after: '- \\# 1', why: 'nor a heading in an item'},
	{file: '| Hata |\n| - |', found: 'Hata', wanted: 'a|b', after: '| a\\|b |\n| - |', why: 'no further cell'},
	{
		file: '> Hata\n> Gang',
		found: 'Hata Gang',
		wanted: 'Qin Gang',
		after: '> Qin\n> Gang',
		why: 'lines of a quotation stay lines',
	},
	{file: 'a Hata[b](c)', found: 'Hata', wanted: 'Yahoo!', after: 'a Yahoo\\![b](c)', why: 'no image before a link'},
	{file: 'AT Hata', found: 'Hata', wanted: 'AT&T', after: 'AT AT&T', why: 'an ampersand that is none'},
])('Markdown: $why', async ({file, found, wanted, after}) => {
	expect(await rewrite('markdown', file, found, wanted)).toBe(after);
});

test.each([
	{
		format: 'csv' as const,
		file: 'Hata,Hata',
		found: 'Hata',
		wanted: 'Qin',
		after: 'Qin,Hata',
		why: 'only the column of the target',
	},
	{
		format: 'csv' as const,
		file: 'Hata,s',
		found: 'Hata',
		wanted: 'Qin, G',
		after: '"Qin, G",s',
		why: 'quotes where they become necessary',
	},
	{
		format: 'csv' as const,
		file: 'Hata Hata,s',
		found: 'Hata',
		wanted: '"Q"',
		after: '"""Q"" ""Q""",s',
		why: 'once for two corrections',
	},
	{
		format: 'csv' as const,
		file: '"Hata",s',
		found: 'Hata',
		wanted: '"Q"',
		after: '"""Q""",s',
		why: 'in quotes already',
	},
	{
		format: 'tsv' as const,
		file: 'Hata\ts',
		found: 'Hata',
		wanted: 'Q, "G"',
		after: 'Q, "G"\ts',
		why: 'TSV: commas and quotes stand for themselves',
	},
	{
		format: 'tsv' as const,
		file: 'Hata\ts',
		found: 'Hata',
		wanted: '"Q',
		after: '"""Q"\ts',
		why: 'TSV: a quote at the beginning does not',
	},
	{
		format: 'jsonl' as const,
		file: '{"target":"Hata\\u0021"}',
		found: 'Hata',
		wanted: '"Q\\',
		after: '{"target":"\\"Q\\\\\\u0021"}',
		why: 'escapes of JSON',
	},
	{
		format: 'po' as const,
		file: 'msgid "s"\nmsgstr "Ha"\n"ta"',
		found: 'Hata',
		wanted: '"Q',
		after: 'msgid "s"\nmsgstr "\\"Q"\n""',
		why: 'a string on two lines',
	},
	{
		format: 'srt' as const,
		file: '00:01.0 --> 00:02.0\n<i>Hata</i>\nGang',
		found: 'Hata Gang',
		wanted: 'Qin Gang',
		after: '00:01.0 --> 00:02.0\n<i>Qin</i>\nGang',
		why: 'a line of a subtitle stays a line',
	},
	{
		format: 'vtt' as const,
		file: 'WEBVTT\n\n00:01.0 --> 00:02.0\nHata',
		found: 'Hata',
		wanted: 'A<B>',
		after: 'WEBVTT\n\n00:01.0 --> 00:02.0\nA&lt;B&gt;',
		why: 'WebVTT: escapes',
	},
	{
		format: 'text' as const,
		file: 'Hata <b>',
		found: 'Hata',
		wanted: '<Q> & "',
		after: '<Q> & " <b>',
		why: 'plain text is as it is',
	},
])('$format: $why', async ({format, file, found, wanted, after}) => {
	expect(await rewrite(format, file, found, wanted)).toBe(after);
});

test.each([
	{
		target: '<![CDATA[Hata]]>',
		wanted: 'a]]>b',
		after: '<![CDATA[a]]]]><![CDATA[>b]]>',
		why: 'CDATA cannot hold its own end',
	},
	{
		target: '<g id="1">Ha</g>ta',
		wanted: 'Q & <G>',
		after: '<g id="1">Q &amp; &lt;G&gt;</g>',
		why: 'references, and tags within a word',
	},
	{
		target: 'Hata<x id="1"/>',
		wanted: 'Hata Q',
		after: 'Hata Q<x id="1"/>',
		why: 'what is added stands beside what stays',
	},
	{
		target: '<g id="1">a </g>Hata',
		wanted: 'Dr Hata',
		after: '<g id="1">a </g>Dr Hata',
		why: 'and not in the tag before',
	},
])('XLIFF: $why', async ({target, wanted, after}) => {
	const file = (inside: string) =>
		`<xliff version="1.2"><file><body><trans-unit><source>Hata</source><target>${inside}</target></trans-unit></body></file></xliff>`;
	expect(await rewrite('xliff', file(target), 'Hata', wanted)).toBe(file(after));
});
