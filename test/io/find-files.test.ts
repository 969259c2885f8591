import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findFiles, listFolder} from '../../src/io/find-files.js';

const cwd = mkdtempSync(join(tmpdir(), 'glossproof-find-'));
const FILES = [
	'a/two.txt',
	'a/one.txt',
	'a/b/three.TXT',
	'a/.hidden/x.txt',
	'a/page.html',
	'a/node_modules/y.txt',
	'[draft].txt',
	'bare',
];

beforeAll(() => {
	for (const file of FILES) {
		mkdirSync(dirname(join(cwd, file)), {recursive: true});
		writeFileSync(join(cwd, file), 'x');
	}
	mkdirSync(join(cwd, 'empty'));
	symlinkSync('..', join(cwd, 'a/loop'));
	symlinkSync('one.txt', join(cwd, 'a/same.txt'));
	symlinkSync('circle', join(cwd, 'circle'));
});
afterAll(() => rmSync(cwd, {recursive: true}));

test.each([
	{
		paths: ['a'],
		found: ['a/b/three.TXT', 'a/one.txt', 'a/two.txt'],
		why: 'a folder gives its articles, sorted, links not followed',
	},
	{paths: ['a/'], found: ['a/b/three.TXT', 'a/one.txt', 'a/two.txt'], why: 'a slash at the end changes nothing'},
	{
		paths: ['bare', 'a/page.html'],
		found: ['bare', 'a/page.html'],
		why: 'a file named outright counts whatever its ending',
	},
	{
		paths: ['a/two.txt', 'a'],
		found: ['a/two.txt', 'a/b/three.TXT', 'a/one.txt'],
		why: 'each file once, in the order of the arguments',
	},
	{paths: ['a/one.txt', 'a/same.txt', './a/one.txt'], found: ['a/one.txt'], why: 'a link and its target are one file'},
	{paths: ['a/*.txt'], found: ['a/one.txt', 'a/two.txt'], why: 'a glob'},
	{paths: ['**/t*.{txt,TXT}'], found: ['a/b/three.TXT', 'a/two.txt'], why: 'a glob of any depth'},
	{paths: ['[draft].txt'], found: ['[draft].txt'], why: 'an existing file wins over a glob'},
	{paths: ['-', 'bare', '-'], found: ['-', 'bare'], why: 'standard input, once'},
])('paths name files: $why', async ({paths, found}) => {
	const result = await findFiles(paths, ['.txt', '.text'], cwd);
	expect(result.problems).toEqual([]);
	expect(result.paths).toEqual(found);
});

test.each([
	{path: 'nowhere.txt', code: 'missing-file'},
	{path: 'bare/x.txt', code: 'missing-file'},
	{path: 'empty', code: 'no-articles'},
	{path: 'x/*.txt', code: 'nothing-matched'},
	{path: 'circle', code: 'unreadable-file'},
	{path: '', code: 'no-articles'},
])('what names nothing is a problem: “$path”', async ({path, code}) => {
	const result = await findFiles([path, 'bare'], path === '' ? ['.none'] : ['.txt'], cwd);
	expect(result.problems).toMatchObject([{code, path}]);
	expect(result.paths).toEqual(['bare']);
});

test('a folder is listed without its subfolders, sorted', async () => {
	expect(await listFolder('a', ['.txt'], cwd)).toEqual(['a/one.txt', 'a/same.txt', 'a/two.txt']);
	expect(await listFolder('nowhere', ['.txt'], cwd)).toEqual([]);
});

test('a file that a link gives a second name is listed once where that is asked for', async () => {
	expect(await listFolder('a', ['.txt'], cwd, {once: true})).toEqual(['a/one.txt', 'a/two.txt']);
});
