import {expect, test} from 'vitest';
import {type ArticleOptions, readArticle} from '../../src/commands/articles.js';
import {encodeText} from '../../src/documents/decode.js';
import {formatProblem} from '../../src/problems/problem.js';
import {fakeIo} from '../support/fake-io.js';

async function read(files: Record<string, string | Uint8Array>, path: string, options: ArticleOptions = {}) {
	return readArticle(fakeIo({files, stdin: String(files['-'] ?? '')}), path, options);
}

async function document(files: Record<string, string | Uint8Array>, path: string, options: ArticleOptions = {}) {
	const result = await read(files, path, options);
	return result.ok ? result.value : expect.fail(result.problems.map(formatProblem).join('\n'));
}

async function problem(files: Record<string, string | Uint8Array>, path: string, options: ArticleOptions = {}) {
	const result = await read(files, path, options);
	return result.ok ? expect.fail('was read') : result.problems.map(formatProblem).join('\n');
}

const cue = (seconds: number, until: number, text: string) => `00:0${seconds}.0 --> 00:0${until}.0\n${text}\n\n`;

test.each([
	{
		path: 'mt/z01.Online-A.txt',
		source: 'src',
		from: 'src/z01.zh.txt',
		language: 'zh',
		why: 'the same name up to the first dot, the language between the dots',
	},
	{
		path: 'mt/z01.Online-A.txt',
		source: 'src/z01.zh.txt',
		from: 'src/z01.zh.txt',
		language: 'zh',
		why: 'the file itself',
	},
	{path: 'mt/z02.txt', source: 'src', from: 'src/z02.txt', language: 'und', why: 'a name that says no language'},
	{
		path: 'mt/z03.txt',
		source: 'src',
		sourceLanguage: 'ja',
		from: 'src/z03.ja.txt',
		language: 'ja',
		why: 'of several the one in the language asked for',
	},
	{
		path: 'mt/z02.txt',
		source: 'src',
		sourceLanguage: 'ko',
		from: 'src/z02.txt',
		language: 'ko',
		why: 'the language that the user names',
	},
])('a source is found: $why', async ({path, source, sourceLanguage, from, language}) => {
	const files = {
		[path]: 'Hata spoke.\n',
		'src/z01.zh.txt': 'src/z01.zh.txt\n',
		'src/z01-b.zh.txt': 'another\n',
		'src/z02.txt': 'src/z02.txt\n',
		'src/z03.ja.txt': 'src/z03.ja.txt\n',
		'src/z03.zh.txt': 'src/z03.zh.txt\n',
	};
	const options = {source, ...(sourceLanguage === undefined ? {} : {sourceLanguage})};
	expect((await document(files, path, options)).segments[0]?.source).toEqual({text: from, language});
});

test.each([
	{
		files: {'a.txt': 'a\nb\n', 's/b.zh.txt': 's\n'},
		source: 's',
		says: /^a\.txt: missing-source: .*a\.LANGUAGE\.txt/,
		why: 'no file of that name',
	},
	{
		files: {'a.txt': 'a\n', 's/a.zh.txt': 's\n', 's/a.ja.txt': 's\n'},
		source: 's',
		says: /ambiguous-source: .*a\.ja\.txt, a\.zh\.txt.*--source-language/,
		why: 'two files',
	},
	{
		files: {'a.txt': 'a\n\nb\nc\n', 'a.zh.txt': 's\ns\ns\n'},
		source: 'a.zh.txt',
		says: /^a\.txt:2:1: unequal-lines: It has 4 lines .* a\.zh\.txt has 3.*part at line 2/,
		why: 'unequal lines, one of them blank',
	},
	{
		files: {'a.txt': 'a\nb\n', 'a.zh.txt': 's\n'},
		source: 'a.zh.txt',
		says: /^a\.txt:2:1: unequal-lines: It has 2 lines .* has 1.*From line 2 on/,
		why: 'unequal lines',
	},
	{
		files: {'a.md': 'a\n\nb\n', 'a.zh.md': 's\n'},
		source: 'a.zh.md',
		says: /^a\.md: unequal-lines: It has 2 paragraphs/,
		why: 'unequal paragraphs',
	},
	{
		files: {'a.srt': cue(1, 2, 'a'), 's.srt': cue(5, 6, 's')},
		source: 's.srt',
		says: /^a\.srt: unequal-lines: None of its 1 subtitles/,
		why: 'subtitles of another film',
	},
	{files: {'a.txt': 'a\n'}, source: 'gone.txt', says: /^gone\.txt: missing-file/, why: 'no such source'},
])('what cannot be paired is told: $why', async ({files, source, says}) => {
	expect(await problem(files, Object.keys(files)[0]!, {source})).toMatch(says);
});

test('a subtitle has the text of all subtitles shown in its time, however they were parted', async () => {
	const files = {
		'a.en.srt': cue(1, 3, 'One two') + cue(4, 5, 'Three') + cue(6, 7, 'Four'),
		'a.zh.vtt': `WEBVTT\n\n${cue(1, 2, '一')}${cue(2, 3, '二')}${cue(4, 5, '三')}`,
	};
	const {segments} = await document(files, 'a.en.srt', {source: 'a.zh.vtt'});
	expect(segments.map(({source}) => source?.text)).toEqual(['一\n二', '三', undefined]);
});

test('an article does not find itself in the folder of the sources', async () => {
	const files = {'subs/a.en.txt': 'a\n', './subs/a.zh.txt': 's\n', './subs/a.en.txt': 'a\n'};
	const {segments} = await document(files, 'subs/a.en.txt', {source: './subs'});
	expect(segments[0]?.source).toEqual({text: 's', language: 'zh'});
});

test('a file that holds its sources itself needs no other', async () => {
	const {segments} = await document({'a.tsv': 's\ta\n', 'a.zh.txt': 'no\nno\n'}, 'a.tsv', {source: 'a.zh.txt'});
	expect(segments[0]?.source?.text).toBe('s');
});

test('standard input is plain text unless the user says what it is', async () => {
	expect((await document({'-': '{"target":"a"}'}, '-')).text).toBe('{"target":"a"}');
	expect((await document({'-': '{"target":"a"}'}, '-', {inputFormat: 'jsonl'})).text).toBe('a');
});

test('what the user says wins over the name', async () => {
	expect((await document({'a.txt': 'a<br>b'}, 'a.txt', {inputFormat: 'html'})).text).toBe('a\nb');
});

test('a fault is told with line and column, in code points', async () => {
	expect(await problem({'a.xlf': '<xliff version="1.2">\n<!-- 😀 --><body></x>'}, 'a.xlf')).toMatch(
		/^a\.xlf:2:17: invalid-xml: /,
	);
});

test('units without a translation are a warning, with the place of the first', async () => {
	const result = await read({'a.tsv': 's\ta\nt\t\nu\t\n'}, 'a.tsv');
	expect(result.ok && result.warnings.map(formatProblem)).toEqual([
		'a.tsv:2:3: untranslated-units: 2 units have no translation yet; this is the first. What has none is not checked.',
	]);
});

test('bytes that are no UTF-8 are told with the encoding that the file says it is in', async () => {
	const bytes = Uint8Array.from([
		...new TextEncoder().encode('<?xml version="1.0" encoding="GB18030"?><a>'),
		0xc7,
		0xd8,
	]);
	expect(await problem({'a.xlf': bytes}, 'a.xlf')).toMatch(/byte at offset 43.*iconv -f GB18030/);
	expect(await problem({'a.txt': bytes}, 'a.txt')).not.toMatch(/GB18030/);
});

test('UTF-16 with a byte order mark is read whatever the file says', async () => {
	const file =
		'<?xml version="1.0" encoding="utf-8"?><xliff version="1.2"><file><body><trans-unit><target>é</target></trans-unit></body></file></xliff>';
	const bytes = encodeText(file, {name: 'utf-16le', byteOrderMark: true});
	expect((await document({'a.xlf': bytes}, 'a.xlf')).text).toBe('é');
});
