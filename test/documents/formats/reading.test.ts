import {expect, test} from 'vitest';
import type {DocumentFormat} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {formatOfName, parseDocument} from '../../../src/documents/formats/registry.js';

async function parse(format: DocumentFormat, text: string, options: Partial<typeof PARSE_DEFAULTS> = {}) {
	const parsed = await parseDocument(text, format, {...PARSE_DEFAULTS, ...options, path: 'a'});
	return parsed.ok ? parsed : expect.fail(`${parsed.fault.code}: ${parsed.fault.message}`);
}

async function texts(format: DocumentFormat, text: string, options: Partial<typeof PARSE_DEFAULTS> = {}) {
	const {document} = await parse(format, text, options);
	return document.segments.map(({span}) => document.text.slice(span.start, span.end));
}

test.each([
	['a.txt', 'text'],
	['A.MD', 'markdown'],
	['a.htm', 'html'],
	['de/a.xlf', 'xliff'],
	['a.en.xliff', 'xliff'],
	['a.po', 'po'],
	['a.jsonl', 'jsonl'],
	['a.vtt', 'vtt'],
	['-', 'text'],
	['README', 'text'],
	['a.csv.bak', 'text'],
])('a file named %s is read as %s', (name, format) => {
	expect(formatOfName(name)).toBe(format);
});

const v1 = (units: string) => `<xliff version="1.2"><file source-language="zh"><body>${units}</body></file></xliff>`;
const v2 = (units: string) => `<xliff version="2.0" srcLang="zh" trgLang="en"><file id="f">${units}</file></xliff>`;
const unit = (target: string, attributes = '') =>
	`<trans-unit id="1"${attributes}><source>s</source>${target}</trans-unit>`;

test.each([
	{file: v1(unit('<target>A &amp; B&#x1F600;</target>')), read: ['A & B😀'], why: 'references are resolved'},
	{file: v1(unit('<target>a<![CDATA[<b>&amp;]]>c</target>')), read: ['a<b>&amp;c'], why: 'CDATA stands for itself'},
	{
		file: v1(unit('<target>Bl<g id="1">in</g>ken</target>')),
		read: ['Blinken'],
		why: 'a tag within a word does not part it',
	},
	{
		file: v1(unit('<target>a<x id="1" ctype="lb"/>b</target>')),
		read: ['a\nb'],
		why: 'a line break that is an element parts words',
	},
	{file: v1(unit('<target>a<bpt id="1">{Q <sub>no</sub>}</bpt>b</target>')), read: ['ab'], why: 'codes are no text'},
	{
		file: v1(unit('<target>a <mrk mtype="protected">no</mrk> b</target>')),
		read: ['a  b'],
		why: 'protected parts are no text',
	},
	{file: v1(unit('<target>a <mrk mtype="x-term">b</mrk></target>')), read: ['a b'], why: 'other marks are'},
	{
		file: v1(unit('<target>a</target>', ' translate="no"') + unit('<target>b</target>')),
		read: ['b'],
		why: 'not to be translated',
	},
	{
		file: v1(
			`<group translate="no">${unit('<target>a</target>')}${unit('<target>c</target>', ' translate="yes"')}</group>`,
		),
		read: ['c'],
		why: 'translate is inherited',
	},
	{
		file: v1(unit('<target>a</target><alt-trans><target>no</target></alt-trans>')),
		read: ['a'],
		why: 'alternatives are left alone',
	},
	{
		file: v1(unit('<target state="needs-translation">a</target>')),
		read: ['a'],
		why: 'whatever its state, what stands there is checked',
	},
	{
		file: v1(unit('<target state="new">s</target>') + unit('<target>b</target>')),
		read: ['b'],
		why: 'a copy of the source that says it is new is no translation',
	},
	{file: v1(unit('<target>s</target>')), read: ['s'], why: 'a copy that does not is one'},
	{
		file: v1(unit('<target> </target>') + unit('<target/>') + unit('') + unit('<target>b</target>')),
		read: ['b'],
		why: 'blank and missing targets',
	},
	{
		file: v1(unit('<target><mrk mtype="seg" mid="1">A.</mrk> and <mrk mtype="seg" mid="2">B.</mrk></target>')),
		read: ['A.', 'B.'],
		why: 'what stands between segments is ignorable',
	},
	{
		file: v2(
			'<unit id="u"><segment><source>s</source><target>a <ph id="1"/>b<cp hex="0007"/></target></segment></unit>',
		),
		read: ['a b'],
		why: '2.0: codes',
	},
	{
		file: v2('<unit id="u"><segment><target>a <mrk id="m" translate="no">no</mrk></target></segment></unit>'),
		read: ['a '],
		why: '2.0: protected',
	},
	{
		file: v2('<unit id="u"><ignorable><target>no</target></ignorable><segment><target>a</target></segment></unit>'),
		read: ['a'],
		why: '2.0: ignorable',
	},
	{
		file: v2(
			'<group id="g" translate="no"><unit id="u"><segment><target>no</target></segment></unit></group><unit id="v"><segment><target>a</target></segment></unit>',
		),
		read: ['a'],
		why: '2.0: translate is inherited',
	},
	{
		file: '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><x:file><x:unit><x:segment><x:target>a</x:target></x:segment></x:unit></x:file></x:xliff>',
		read: ['a'],
		why: 'a prefix on every name',
	},
	{
		file: v1(unit('<target>a<!-- no --><?no no?>b</target>')),
		read: ['ab'],
		why: 'comments and instructions are no text',
	},
])('XLIFF: $why', async ({file, read}) => {
	expect(await texts('xliff', file)).toEqual(read);
});

const tmx = (units: string, srclang = 'zh') =>
	`<tmx version="1.4"><header srclang="${srclang}"/><body>${units}</body></tmx>`;
const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;

test.each([
	{
		file: tmx(`<tu>${tuv('zh-CN', 's')}${tuv('en-US', 'a')}</tu>`),
		read: [['a', 's', 'zh-CN']],
		why: 'a region is no other language',
	},
	{
		file: tmx(`<tu>${tuv('zh', 's')}${tuv('fr', 'f')}</tu>`),
		read: [['f', 's', 'zh']],
		why: 'the only translation, in whatever language',
	},
	{
		file: tmx(`<tu>${tuv('fr', 'f')}${tuv('en', 'a')}${tuv('zh', 's')}${tuv('de', 'd')}</tu>`),
		read: [['a', 's', 'zh']],
		why: 'of several the one in the language of the glossary',
	},
	{
		file: tmx(`<tu>${tuv('en', 'a')}${tuv('ja', 's')}</tu>`, '*all*'),
		read: [['a', 's', 'ja']],
		why: 'no source language in the header',
	},
	{
		file: tmx(`<tu srclang="ja">${tuv('ja', 's')}${tuv('en', 'a')}</tu>`),
		read: [['a', 's', 'ja']],
		why: 'a unit with a source language of its own',
	},
	{
		file: tmx(`<tu>${tuv('zh', 's')}${tuv('en', 'a<ph>no</ph>b<it pos="begin">no</it>')}</tu>`),
		read: [['ab', 's', 'zh']],
		why: 'codes are no text',
	},
])('TMX: $why', async ({file, read}) => {
	const {document} = await parse('tmx', file);
	expect(
		document.segments.map(({span, source}) => [
			document.text.slice(span.start, span.end),
			source?.text,
			source?.language,
		]),
	).toEqual(read);
});

test.each([
	{file: '<p>a<b>b</b>c<!-- no -->d', read: ['abcd'], why: 'inline tags and comments part no words'},
	{file: 'a<p>b<div>c</div>d', read: ['a', 'b', 'c', 'd'], why: 'blocks are segments, closed or not'},
	{file: '<p>  a \n\t b  </p>', read: ['a b'], why: 'white space is folded'},
	{file: 'a <b> b</b>', read: ['a b'], why: 'across tags too'},
	{file: 'a<br>b', read: ['a\nb'], why: 'a line break parts words'},
	{
		file: 'a &amp b &notit; &#8220;c&rdquo; &nosuch; &',
		read: ['a & b ¬it; “c” &nosuch; &'],
		why: 'references as the parser has them',
	},
	{
		file: '<script>a<b</script><style>a</style><template>a</template><code>a</code>b',
		read: ['b'],
		why: 'programs, styles and code are no text',
	},
	{
		file: '<textarea><p>a</textarea><title>t&amp;t</title>',
		read: ['t&t'],
		why: 'the title is text, a form field is not',
	},
	{
		file: '<div translate="no">a<div>b</div>c</div><p class="x notranslate">a</p>c',
		read: ['c'],
		why: 'not to be translated',
	},
	{
		file: '<ul><li translate=no>a<li>b</ul><p translate=no>a <b>b</b><div>c</div>',
		read: ['b', 'c'],
		why: 'nor what has no end tag of its own',
	},
	{
		file: 'a <img src="no" alt="b &quot;c&quot;"> <i title=\'d\'>e</i> <img alt=f>',
		read: ['a e', 'b "c"', 'd'],
		why: 'alternative texts and titles, where they have quotes',
	},
	{file: 'a</>b<? no ?>c</ no>d', read: ['abcd'], why: 'what is no tag to a browser'},
	{file: '<table>a<tr><td>b</table>c', read: ['a', 'b', 'c'], why: 'text in a table where none may stand is read once'},
	{file: '<svg><text>no</text></svg><ruby>漢<rt>no</rt></ruby>', read: ['漢'], why: 'drawings and readings'},
	{file: '<p>a\0b', read: ['a\0b'], why: 'a NUL'},
])('HTML: $why', async ({file, read}) => {
	expect(await texts('html', file)).toEqual(read);
});

test('HTML nested a hundred thousand deep is read like any other', async () => {
	expect(await texts('html', `${'<div><b>'.repeat(100_000)}a`)).toEqual(['a']);
});

test.each([
	{file: 'a *b* __c__ ~~d~~ [e](no "no") ![no](no)', read: ['a b c d e '], why: 'inline markup'},
	{
		file: '# a #\n\nb\nc\n===\n\n- d\n  e\n1. f\n> g\n> h',
		read: ['a', 'b c', 'd e', 'f', 'g h'],
		why: 'headings, items and quotations are segments, wrapped lines are not',
	},
	{file: 'a `no` b\n\n```\nno\n```\n\n    no\n', read: ['a  b'], why: 'code is no text'},
	{file: 'a https://no.example/no <https://no.example> b', read: ['a     b'], why: 'addresses are no text'},
	{
		file: 'a \\* &amp; \\\\ &copy; &#8220; &nosuch; AT&T',
		read: ['a * & \\ © “ &nosuch; AT&T'],
		why: 'escapes and references',
	},
	{file: 'a  \nb\\\nc<br>d', read: ['a\nb\nc\nd'], why: 'hard line breaks'},
	{file: '---\nno: no\n---\na', read: ['a'], why: 'front matter'},
	{file: '| a | b \\| c |\n| --- | --- |\n| d | |', read: ['a', 'b | c', 'd'], why: 'tables, cell by cell'},
	{file: 'a[^1]\n\n[^1]: b\n\n[no]: no', read: ['a', 'b'], why: 'footnotes are text, definitions are not'},
	{
		file: '<div>\n<p>a <b>b</b></p>\n</div>\n\nc <b title="no">d</b> <!-- no -->',
		read: ['a b', 'c d '],
		why: 'HTML within',
	},
])('Markdown: $why', async ({file, read}) => {
	expect(await texts('markdown', file)).toEqual(read);
});

test.each([
	{file: 'msgid "s"\nmsgstr "a\\n\\"b\\"\\t\\\\"', read: [['a\n"b"\t\\', 's']], why: 'escapes'},
	{file: 'msgid ""\n"s"\n"t"\nmsgstr ""\n"a "\n"b"', read: [['a b', 'st']], why: 'strings over several lines'},
	{
		file: 'msgid "s"\nmsgid_plural "ss"\nmsgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"',
		read: [
			['a', 's'],
			['b', 'ss'],
			['c', 'ss'],
		],
		why: 'plural forms',
	},
	{
		file: '#, fuzzy\n#| msgid "no"\nmsgid "s"\nmsgstr "a"\n\n#~ msgid "no"\n#~ msgstr "no"',
		read: [['a', 's']],
		why: 'fuzzy ones are checked, obsolete ones are not',
	},
	{file: 'msgctxt "x"\nmsgid ""\nmsgstr "a"', read: [['a', '']], why: 'an empty id with a context is no header'},
	{
		file: 'msgid "s"\nmsgstr "a"\nmsgctxt "x"\nmsgid "s"\nmsgstr "b"',
		read: [
			['a', 's'],
			['b', 's'],
		],
		why: 'no blank line between',
	},
	{file: 'domain "d"\nmsgid "s"\r\nmsgstr "a"\r\n', read: [['a', 's']], why: 'a domain, and CRLF'},
])('PO: $why', async ({file, read}) => {
	const {document} = await parse('po', file);
	expect(document.segments.map(({span, source}) => [document.text.slice(span.start, span.end), source?.text])).toEqual(
		read,
	);
});

test.each([
	{
		format: 'csv' as const,
		file: 'Target;Source\na;s',
		read: [['a', 's', 'und']],
		why: 'a header names the columns, semicolons part them',
	},
	{
		format: 'csv' as const,
		file: 'sep=;\r\na,b;"c;d"\r\n',
		read: [['c;d', 'a,b', 'und']],
		why: 'Excel says the delimiter in a line of its own',
	},
	{
		format: 'csv' as const,
		file: 's,"a ""b"",\nc"\n\nt,d\n',
		read: [
			['a "b",\nc', 's', 'und'],
			['d', 't', 'und'],
		],
		why: 'quotes, and blank lines',
	},
	{format: 'csv' as const, file: 'en-GB,zh_CN\na,s', read: [['a', 's', 'zh-cn']], why: 'languages for a header'},
	{format: 'csv' as const, file: 'id,translation\n1,a', read: [['a', undefined, undefined]], why: 'translations alone'},
	{
		format: 'csv' as const,
		file: 'x,y,z\n1,a,s',
		columns: {source: 'z', target: 'Y'},
		read: [['a', 's', 'und']],
		why: 'columns by name',
	},
	{
		format: 'csv' as const,
		file: '1,a,s',
		columns: {source: null, target: '2'},
		read: [['a', undefined, undefined]],
		why: 'columns by number',
	},
	{
		format: 'tsv' as const,
		file: 's\t"a" b\nt\t"c\td"',
		read: [
			['"a" b', 's', 'und'],
			['c\td', 't', 'und'],
		],
		why: 'TSV: a quote that closes before the tab is one, another stands for itself',
	},
	{format: 'tsv' as const, file: '"s\ta', read: [['a', '"s', 'und']], why: 'TSV: a quote that never closes'},
])('tables: $why', async ({format, file, columns = null, read}) => {
	const {document} = await parse(format, file, {columns});
	expect(
		document.segments.map(({span, source}) => [
			document.text.slice(span.start, span.end),
			source?.text,
			source?.language,
		]),
	).toEqual(read);
});

test.each([
	{file: '{"target":"a\\u0026\\n\\ud83d\\ude00"}', read: ['a&\n😀'], why: 'escapes'},
	{
		file: '{"x":{"target":"no"},"y":["target","no"],"target":"a","target":"b"}',
		read: ['b'],
		why: 'of equal keys the last, as every reader has it',
	},
	{file: '{"target":null}\n\n{"target":""}\n {"target" : "a"} ', read: ['a'], why: 'none yet, blank lines, spaces'},
	{file: '{"t\\u0061rget":"a"}', read: ['a'], why: 'an escape in the key'},
])('JSONL: $why', async ({file, read}) => {
	expect(await texts('jsonl', file)).toEqual(read);
});

test.each([
	{
		format: 'srt' as const,
		file: '1\r\n00:00:01,000 --> 00:00:02,000\r\na\r\nb\r\n\r\n',
		read: ['a b'],
		why: 'two lines are one segment',
	},
	{
		format: 'srt' as const,
		file: '00:01.0 --> 00:02.0\n{\\an8}<font color="x">a</font> <3 {b}',
		read: ['a <3 {b}'],
		why: 'tags and positions are no text, other brackets are',
	},
	{
		format: 'srt' as const,
		file: '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\na',
		read: ['a'],
		why: 'an empty cue',
	},
	{
		format: 'vtt' as const,
		file: 'WEBVTT\nKind: captions\n\nNOTE\nno\n\nSTYLE\nno\n\nid\n00:01.000 --> 00:02.000 line:0\n<v Bob>a &lt;b&gt;</v>',
		read: ['a <b>'],
		why: 'WebVTT: notes, styles, voices',
	},
])('subtitles: $why', async ({format, file, read}) => {
	expect(await texts(format, file)).toEqual(read);
});

test('units without a translation are counted, with the place of the first', async () => {
	const file = v1(`${unit('<target>a</target>')}${unit('<target/>')}${unit('')}`);
	expect((await parse('xliff', file)).untranslated).toEqual({count: 2, first: file.indexOf('<target/>')});
	expect((await parse('po', 'msgid "s"\nmsgstr "a"')).untranslated).toBeNull();
});

test('a source language that the user names wins over the file’s', async () => {
	const {document} = await parse('xliff', v1(unit('<target>a</target>')), {sourceLanguage: 'ja'});
	expect(document.segments[0]?.source).toEqual({text: 's', language: 'ja'});
});
