// What the torture has found, each once, as it was found.
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {realIo} from '../../src/io/real-io.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf, run} from './in-process.js';

afterAll(removeTemporary);

const NAMES = {preferred: 'Qin Gang', kind: 'person', source: {zh: '秦刚', ja: '秦剛'}};
const glossary = (more: object = {}) => ({
	'glossary/names.yaml': JSON.stringify({version: 1, entries: [{...NAMES, forbidden: ['Chin Kang', 'Hata'], ...more}]}),
});

test.each([
	{text: 'Mr. Нata said so.', found: 'Нata', why: 'a Cyrillic Н'},
	{text: 'Mr. Ηаta said so.', found: 'Ηаta', why: 'a Greek Η and a Cyrillic а'},
	{text: 'Mr. Сhin Каng said so.', found: 'Сhin Каng', why: 'two words of two scripts'},
])('a forbidden rendering of an entry whose capitals count is told behind look-alikes: $why', async ({text, found}) => {
	const said = await run(folderOf({...glossary(), 'a.txt': text}), ['check', 'a.txt', '--format', 'json']);
	const {mismatches} = JSON.parse(said.out).files[0];
	expect(mismatches).toMatchObject([{rule: 'forbidden', found, suggestion: expect.stringContaining('Qin')}]);
});

test('what is missing stands before what stands there, and no two flaws of a line overlap beside it', async () => {
	const unit = '<trans-unit id="0"><source>秦刚</source><target>the the , so it was.</target></trans-unit>';
	const article = `<xliff version="1.2"><file source-language="zh"><body>${unit}</body></file></xliff>`;
	const folder = folderOf({...glossary(), 'a.xlf': article});
	const said = await run(folder, ['check', 'a.xlf', '--format', 'json', '--min-confidence', '0']);
	const spans: {rule: string; start: number; end: number}[] = JSON.parse(said.out).files[0].mismatches;
	expect(spans.map(({rule}) => rule)).toEqual(['missing', 'repeated-word', 'spacing']);
	for (const [nth, {start}] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[nth - 1]?.end ?? 0);
});

test.each([
	['glossary show "Qin Gang" --json'],
	['glossary list --json'],
	['glossary lint --format json'],
	['glossary export --format json'],
	['glossary export --format csv'],
])('%s shows a terminal no character that it would obey', async (line) => {
	const folder = folderOf(glossary({preferred: 'Qin\u200bGang', source: {}, note: 'a\u202eb\u2066c'}));
	const argv = [...line.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
	const {out, err} = await run(
		folder,
		argv.map((word) => (word === 'Qin Gang' ? 'qin-gang' : word)),
		{terminal: true},
	);
	expect(out + err).not.toMatch(/[\u200b\u202e\u2066]/);
});

test('JSON with tabs and unseen characters has the same value when they are escaped', async () => {
	const folder = folderOf(glossary({note: 'a\u202eb ##[error]c'}));
	const {out} = await run(folder, ['glossary', 'show', 'Qin Gang', '--json']);
	expect(JSON.parse(out).entries[0].note).toBe('a\u202eb ##[error]c');
	expect(out).not.toContain('##[');
});

test.each(['＝1+1', '＋1', '－1', '＠SUM(1)', '\u200b=1'])(
	'a note that begins with %j is no formula in a CSV export',
	async (note) => {
		const folder = folderOf(glossary({note}));
		const {out} = await run(folder, ['glossary', 'export', '--format', 'csv']);
		expect(out).toContain(`'${note}`);
	},
);

test.each([
	{name: '::error::owned.txt', why: 'a command at the start of a line'},
	{name: '##[error]owned.txt', why: 'a command of the older form'},
])('under GitHub Actions no output gives the runner an order by a file name: $why', async ({name}) => {
	const folder = folderOf({...glossary(), [name]: 'Hata said so.\n', '::warning::broken.txt': 'a\u0000'});
	for (const argv of [
		['check', name, '::warning::broken.txt'],
		['check', name, '--no-compact'],
		['check', name, '--format', 'json'],
		['report', name, '::warning::broken.txt'],
		['report', name, '--format', 'html'],
	]) {
		const {out, err} = await run(folder, argv, {env: {GITHUB_ACTIONS: 'true'}});
		expect(out).not.toBe('');
		expect(out + err).not.toMatch(/^\s*::(?:error|warning)|##\[/m);
	}
});

test('an article that somebody else writes while its corrections are written is left as they wrote it', async () => {
	const decision = {
		...{v: 1, id: 'x', fingerprint: '1:x', verdict: 'accept', replacement: 'Qin', scope: 'everywhere', reviewer: 'ann'},
		...{time: '2026-01-01T00:00:00Z', reason: null},
		mismatch: {
			path: 'b.txt',
			rule: 'forbidden',
			entryId: 'qin-gang',
			found: 'Hata',
			suggestion: 'Qin',
			context: 'Hata',
			at: 0,
		},
	};
	const log = {'.glossproof/decisions.jsonl': `${JSON.stringify(decision)}\n`};
	const folder = folderOf({...glossary(), ...log, 'a.txt': 'Qin Gang left. Hata left.\n'});
	const path = join(folder, 'a.txt');
	const said = await run(folder, ['apply', 'a.txt', '--write'], {
		outside: {
			async replaceFile(_path, before, content) {
				writeFileSync(path, 'Theirs.\n');
				return realIo().replaceFile(path, before, content);
			},
		},
	});
	expect(said).toMatchObject({status: 2, err: expect.stringContaining('changed-file')});
	expect(readFileSync(path, 'utf8')).toBe('Theirs.\n');
});

test.each(['.', '**/*.txt', 'articles/**', 'link/*.txt'])('%s follows no link out of the tree', async (pattern) => {
	const folder = folderOf({
		'in/glossary/names.yaml': glossary()['glossary/names.yaml'],
		'in/articles/a.txt': 'Hata left.\n',
		'outside/secret.txt': 'Hata stayed.\n',
	});
	symlinkSync('../../outside/secret.txt', join(folder, 'in/articles/b.txt'));
	symlinkSync('../outside', join(folder, 'in/link'));
	const {out, err, status} = await run(join(folder, 'in'), ['check', pattern]);
	expect(out).not.toMatch(/secret|stayed|b\.txt/);
	// A link that the pattern names is told; others are passed over, as links to folders are.
	if (pattern.startsWith('link'))
		expect({status, err}).toMatchObject({status: 2, err: expect.stringMatching(/^link.*link-out-of-tree/)});
});

test('a glossary folder that is itself a link is read, a link in it that leads elsewhere is not', async () => {
	const shared = {'shared/names.yaml': glossary()['glossary/names.yaml'], 'other/more.yaml': 'faulty: ['};
	const folder = folderOf({...shared, 'in/a.txt': 'Hata.\n'});
	symlinkSync('../shared', join(folder, 'in/glossary'));
	symlinkSync('../other/more.yaml', join(folder, 'shared/more.yaml'));
	const said = await run(join(folder, 'in'), ['check', 'a.txt']);
	expect(said).toMatchObject({status: 1, out: expect.stringContaining('Hata')});
});

test.each(['[', '![', ']', '[a](', '[a](b "', '[^a]', '~~a'])(
	'a paragraph of Markdown of %j over and over is refused with its place, not read for minutes',
	async (signs) => {
		const folder = folderOf({...glossary(), 'a.md': `# Head\n\n${signs.repeat(200_000)}\n`});
		const {err, status} = await run(folder, ['check', 'a.md']);
		expect({err, status}).toMatchObject({status: 2, err: expect.stringMatching(/^a\.md:[23]:1: too-deep: /)});
	},
);

test('a list of thousands of links is Markdown like any other', async () => {
	const list = '- [Hata](x) and `so`\n'.repeat(3000);
	const {out} = await run(folderOf({...glossary(), 'a.md': list}), ['check', 'a.md']);
	expect(out.split('\n')).toHaveLength(3001);
});

test('a line of ten thousand wrong names is read in time that grows as it does', async () => {
	const {out} = await run(folderOf({...glossary(), 'a.txt': 'Hata,'.repeat(10_000)}), [
		'check',
		'a.txt',
		'--format',
		'ndjson',
	]);
	expect(out.split('\n').filter((line) => line.includes('"forbidden"'))).toHaveLength(10_000);
});
