import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test, vi} from 'vitest';
import {ENGINE} from '../../src/commands/engine.js';
import {keptTermbase} from '../../src/commands/kept-termbase.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import type {Termbase} from '../../src/glossary/termbase.js';
import {documentOf, entryOf} from '../support/fixtures.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const ENTRIES = [
	entryOf('Antony Blinken', {source: [{language: 'ja', text: 'アントニー・ブリンケン'}]}),
	entryOf('Qin Gang', {source: [{language: 'zh', text: '秦刚'}]}),
	entryOf('Nasha Niva', {kind: 'organization', source: [{language: 'uk', text: 'Наша Ніва'}]}),
	entryOf('Little Joy', {kind: 'work', source: [{language: 'zh', text: '小欢喜'}]}),
];
const FILES = [{path: 'names.yaml', text: 'entries: …'}];
const ARTICLES = [
	'Anthony Brinken met Hata on Monday. Brinken said that Our Field reported it.',
	'“A Bit of Joy” was shown. Qing Gan and Chin Gang came with Antony Brinkin to Nasa Niwa.',
];

const engine = {...ENGINE, stamp: 'engine-TEST0000.js'};
const kept = (folder: string, more: Partial<typeof engine> = {}, files = FILES) =>
	keptTermbase({entries: ENTRIES, files}, {env: {GLOSSPROOF_CACHE: folder}}, {...engine, ...more});
const found = (text: string, termbase: Termbase) => ENGINE.checkDocument(documentOf(text), termbase, DEFAULT_SETTINGS);
const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** What a termbase is built with: null where nothing was kept. */
async function knownTo(folder: string, files = FILES, more: Partial<typeof engine> = {}) {
	const buildTermbase = vi.fn(ENGINE.buildTermbase);
	await kept(folder, {buildTermbase, ...more}, files).get();
	return buildTermbase.mock.calls[0]![1] ?? null;
}

async function keepIn(folder: string) {
	const first = kept(folder);
	for (const article of ARTICLES) found(article, await first.get());
	await first.keep();
}

describe('what a termbase worked out outlives the run', () => {
	test('and gives the same mismatches, of articles known and new', async () => {
		const folder = temporaryFolder();
		const fresh = ENGINE.buildTermbase(ENTRIES);
		const first = kept(folder);
		expect(found(ARTICLES[0]!, fresh).length).toBeGreaterThan(1);
		expect(found(ARTICLES[0]!, await first.get())).toEqual(found(ARTICLES[0]!, fresh));
		await first.keep();
		expect(await knownTo(folder)).not.toBeNull();
		for (const article of ARTICLES) expect(found(article, await kept(folder).get())).toEqual(found(article, fresh));
	});

	test('but is not written again for a word or two', async () => {
		const folder = temporaryFolder();
		await keepIn(folder);
		const before = filesIn(folder).map((path) => readFileSync(path));
		const second = kept(folder);
		found('Brincken spoke.', await second.get());
		await second.keep();
		expect(filesIn(folder).map((path) => readFileSync(path))).toEqual(before);
	});

	test.each([
		{files: [{path: 'names.yaml', text: 'entries: more'}], more: {}, why: 'another text'},
		{files: [...FILES, {path: 'more.yaml', text: ''}], more: {}, why: 'one file more'},
		{files: FILES, more: {stamp: 'engine-TEST0001.js'}, why: 'another program'},
		{files: FILES, more: {stamp: null}, why: 'a program run from its sources, of which nothing tells that it changed'},
	])('not for $why', async ({files, more}) => {
		const folder = temporaryFolder();
		await keepIn(folder);
		expect(await knownTo(folder, files, more as Partial<typeof engine>)).toBeNull();
	});

	test.each([
		{spoil: (body: Buffer) => body.subarray(0, body.length - 9), why: 'cut off'},
		{spoil: (body: Buffer) => body.fill(0, 40, 50), why: 'overwritten in the middle'},
		{spoil: () => Buffer.alloc(0), why: 'emptied'},
	])('a file that is $why counts as absent and is written anew', async ({spoil}) => {
		const folder = temporaryFolder();
		await keepIn(folder);
		for (const path of filesIn(folder)) writeFileSync(path, spoil(readFileSync(path)));
		expect(await knownTo(folder)).toBeNull();
		await keepIn(folder);
		expect(await knownTo(folder)).not.toBeNull();
	});

	test('a folder that cannot be written is no reason to stop', async () => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		const first = kept(join(file, 'below'));
		expect(found(ARTICLES[0]!, await first.get()).length).toBeGreaterThan(1);
		await first.keep();
	});
});
