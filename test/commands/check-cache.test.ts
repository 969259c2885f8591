import {readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {type CheckCache, openCache, tendCache} from '../../src/commands/check-cache.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {compilePattern, type Pattern} from '../../src/settings/pattern.js';
import {documentOf, entryOf, findWrong} from '../support/fixtures.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const QIN = entryOf('Qin Gang');
const DOCUMENT = documentOf('Hata met reporters.');
const FOUND = {
	mismatches: findWrong(DOCUMENT, [
		{found: 'Hata', entry: QIN, suggestion: 'Qin', candidates: [{entry: QIN, text: 'Qin'}]},
	]),
	rightUses: new Map([[QIN.id, 2]]),
};

async function filled(folder: string): Promise<{cache: CheckCache; key: string; file: string}> {
	const cache = openCache(folder, 'g1', [QIN]);
	const key = cache.keyOf(DOCUMENT, DEFAULT_SETTINGS);
	await cache.put(key, FOUND);
	return {cache, key, file: join(folder, key.slice(0, 2), `${key.slice(2)}.json`)};
}

describe('a cache', () => {
	test('gives back what was found, with the entries of the glossary', async () => {
		const {cache, key} = await filled(temporaryFolder());
		const kept = await cache.get(key);
		expect(kept).toEqual(FOUND);
		expect(kept!.mismatches[0]!.entry).toBe(QIN);
	});

	test('knows a text by its content, whatever the file is called', () => {
		const cache = openCache('/nowhere', 'g1', []);
		const keyOf = (text: string, path: string) => cache.keyOf(documentOf(text, path), DEFAULT_SETTINGS);
		expect(keyOf('a', 'x.txt')).toBe(keyOf('a', 'y.txt'));
		expect(keyOf('a', 'x.txt')).not.toBe(keyOf('b', 'x.txt'));
	});

	test.each([
		{why: 'another glossary', hash: 'g2', settings: DEFAULT_SETTINGS},
		{why: 'another confidence', hash: 'g1', settings: {...DEFAULT_SETTINGS, minConfidence: 0.7}},
		{why: 'a rule that is off', hash: 'g1', settings: {...DEFAULT_SETTINGS, rules: {order: 'off' as const}}},
		{why: 'a pattern', hash: 'g1', settings: {...DEFAULT_SETTINGS, ignore: [compilePattern('x') as Pattern]}},
	])('has nothing for $why', async ({hash, settings}) => {
		const folder = temporaryFolder();
		await filled(folder);
		const other = openCache(folder, hash, [QIN]);
		expect(await other.get(other.keyOf(DOCUMENT, settings))).toBeNull();
	});

	test('has nothing for the same text beside another source', async () => {
		const folder = temporaryFolder();
		const {cache} = await filled(folder);
		const segments = DOCUMENT.segments.map((one) => ({...one, source: {text: '秦刚', language: 'zh'}}));
		expect(await cache.get(cache.keyOf({...DOCUMENT, segments}, DEFAULT_SETTINGS))).toBeNull();
	});

	test.each([
		{why: 'cut off', damage: (text: string) => text.slice(0, -5)},
		{why: 'emptied', damage: () => ''},
		{why: 'changed by one letter', damage: (text: string) => text.replace('Hata', 'Hato')},
		{why: 'of another entry than the glossary has', damage: (text: string) => text.replaceAll('qin-gang', 'qin')},
	])('counts a file that is $why as absent, and mends it', async ({damage}) => {
		const {cache, key, file} = await filled(temporaryFolder());
		writeFileSync(file, damage(readFileSync(file, 'utf8')));
		expect(await cache.get(key)).toBeNull();
		await cache.put(key, FOUND);
		expect(await cache.get(key)).toEqual(FOUND);
	});

	test('that cannot be written stops nothing', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'file'), '');
		const cache = openCache(join(folder, 'file'), 'g1', [QIN]);
		await tendCache(join(folder, 'file'));
		const key = cache.keyOf(DOCUMENT, DEFAULT_SETTINGS);
		await cache.put(key, FOUND);
		expect(await cache.get(key)).toBeNull();
	});

	test('keeps itself out of git, and throws away what nobody has asked for in a month', async () => {
		const folder = temporaryFolder();
		await tendCache(folder);
		expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('\n*\n');
		const {file} = await filled(folder);
		const old = new Date(statSync(file).mtimeMs - 31 * 24 * 3600 * 1000);
		utimesSync(file, old, old);
		await tendCache(folder);
		expect(statSync(file).isFile()).toBe(true);
		utimesSync(join(folder, '.gitignore'), old, old);
		await tendCache(folder);
		expect(readdirSync(join(file, '..'))).toEqual([]);
	});
});
