import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {parseGlossaries} from '../../src/glossary/parse.js';
import {cacheFolderOf, openGlossaryCache, type ParsedGlossaries} from '../../src/io/glossary-cache.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const FILES = [{path: 'names.yaml', text: 'version: 1\nentries:\n  - preferred: Qin Gang\n    source: { zh: 秦刚 }\n'}];
const parsed = (): ParsedGlossaries => {
	const result = parseGlossaries(FILES);
	if (!result.ok) throw new Error('the glossary of this test has faults');
	return result;
};
const keptIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

test('what was parsed comes back as it was, to this run and to any other', async () => {
	const folder = join(temporaryFolder(), 'not', 'yet');
	await openGlossaryCache(folder, 'a').put(FILES, parsed());
	expect(await openGlossaryCache(folder, 'a').get(FILES)).toEqual(parsed());
	expect(keptIn(folder)).toHaveLength(1);
});

test.each([
	{files: [{path: 'names.yaml', text: `${FILES[0]!.text}\n`}], stamp: 'a', why: 'another text'},
	{files: [{path: 'other.yaml', text: FILES[0]!.text}], stamp: 'a', why: 'entries know the file that they stand in'},
	{files: [...FILES, {path: 'more.yaml', text: 'entries: []'}], stamp: 'a', why: 'one file more'},
	{files: [], stamp: 'a', why: 'no file'},
	{files: FILES, stamp: 'b', why: 'another program may read the text otherwise'},
])('nothing is found under another key: $why', async ({files, stamp}) => {
	const folder = temporaryFolder();
	await openGlossaryCache(folder, 'a').put(FILES, parsed());
	expect(await openGlossaryCache(folder, stamp).get(files)).toBeNull();
});

test('where a path ends and a text begins is part of the key', async () => {
	const folder = temporaryFolder();
	const cache = openGlossaryCache(folder, 'a');
	await cache.put([{path: 'ab', text: 'c'}], parsed());
	expect(await cache.get([{path: 'a', text: 'bc'}])).toBeNull();
});

test.each([
	{spoil: (text: string) => text.slice(0, -20), why: 'cut off'},
	{spoil: (text: string) => text.replace('Qin Gang', 'Qin Gong'), why: 'one letter changed'},
	{spoil: () => '', why: 'emptied'},
	{spoil: () => '\n', why: 'no hash and nothing behind it'},
])('a spoiled file counts as absent and is written anew: $why', async ({spoil}) => {
	const folder = temporaryFolder();
	const cache = openGlossaryCache(folder, 'a');
	await cache.put(FILES, parsed());
	const [path] = keptIn(folder) as [string];
	writeFileSync(path, spoil(readFileSync(path, 'utf8')));
	expect(await cache.get(FILES)).toBeNull();
	await cache.put(FILES, parsed());
	expect(await cache.get(FILES)).toEqual(parsed());
});

test('a folder that cannot be made or read is no reason to stop', async () => {
	const file = join(temporaryFolder(), 'file');
	writeFileSync(file, '');
	const cache = openGlossaryCache(join(file, 'below'), 'a');
	await cache.put(FILES, parsed());
	expect(await cache.get(FILES)).toBeNull();
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
	'a read-only folder is read and left as it is',
	async () => {
		const folder = temporaryFolder();
		const cache = openGlossaryCache(folder, 'a');
		await cache.put(FILES, parsed());
		chmodSync(folder, 0o500);
		await cache.put([{path: 'b.yaml', text: ''}], parsed());
		expect(await cache.get(FILES)).toEqual(parsed());
		expect(keptIn(folder)).toHaveLength(1);
		chmodSync(folder, 0o700);
	},
);

test('runs that keep and ask for one glossary at once all get it whole', async () => {
	const folder = temporaryFolder();
	const runs = Array.from({length: 12}, async () => {
		const cache = openGlossaryCache(folder, 'a');
		await cache.put(FILES, parsed());
		return cache.get(FILES);
	});
	for (const found of await Promise.all(runs)) expect(found).toEqual(parsed());
	expect(keptIn(folder)).toHaveLength(1);
});

test('only the glossaries used last stay', async () => {
	const folder = temporaryFolder();
	const cache = openGlossaryCache(folder, 'a');
	for (let n = 0; n < 12; n++) await cache.put([{path: `${n}.yaml`, text: ''}], parsed());
	expect(keptIn(folder)).toHaveLength(8);
	expect(await cache.get([{path: '11.yaml', text: ''}])).toEqual(parsed());
});

test('what else stands in the folder is left alone', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'other'));
	for (let n = 0; n < 12; n++) writeFileSync(join(folder, `file-${n}`), '');
	await openGlossaryCache(folder, 'a').put(FILES, parsed());
	expect(keptIn(folder)).toHaveLength(14);
});

test.skipIf(process.platform === 'win32')('others on the machine cannot read what is kept', async () => {
	const folder = join(temporaryFolder(), 'cache');
	await openGlossaryCache(folder, 'a').put(FILES, parsed());
	for (const path of [folder, ...keptIn(folder)]) expect(statSync(path).mode & 0o077).toBe(0);
});

describe('the folder of the cache', () => {
	test.each([
		{env: {HOME: '/home/ann'}, platform: 'linux', folder: '/home/ann/.cache/glossproof', why: 'XDG’s default'},
		{env: {HOME: '/h', XDG_CACHE_HOME: '/c'}, platform: 'linux', folder: '/c/glossproof', why: 'XDG as set'},
		{
			env: {HOME: '/h', XDG_CACHE_HOME: 'c'},
			platform: 'linux',
			folder: '/h/.cache/glossproof',
			why: 'XDG: absolute only',
		},
		{
			env: {HOME: '/h', XDG_CACHE_HOME: ''},
			platform: 'linux',
			folder: '/h/.cache/glossproof',
			why: 'XDG: empty is unset',
		},
		{env: {HOME: '/Users/ann'}, platform: 'darwin', folder: '/Users/ann/Library/Caches/glossproof', why: 'macOS'},
		{env: {}, platform: 'linux', folder: null, why: 'no home, as for a service'},
		{env: {HOME: '/h', GLOSSPROOF_CACHE: '/x'}, platform: 'linux', folder: '/x', why: 'the folder is told'},
		{env: {HOME: '/h', GLOSSPROOF_CACHE: ''}, platform: 'linux', folder: null, why: 'no cache is wanted'},
		{env: {HOME: '/h'}, platform: 'win32', folder: null, why: 'Windows goes by another variable'},
	] as const)('$why', ({env, platform, folder}) => {
		expect(cacheFolderOf(env, platform)).toBe(folder);
	});
});
