import {chmodSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {buildCatalogue, type Catalogue, lacksLanguage} from '../../src/glossary/catalogue.js';
import type {Entry} from '../../src/glossary/entry.js';
import {findNamed} from '../../src/glossary/find.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {catalogueOf, openCatalogueCache, sumOf} from '../../src/io/glossary-catalogue.js';
import {formatEntryList} from '../../src/reports/glossary.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const TEXT = `name: House
entries:
  - preferred: Qin Gang
    kind: person
    source: {zh: 秦刚, ja: [秦剛, 秦剛氏]}
    admitted: [Qin]
    forbidden: [Hata, {text: Chin, note: old}]
    titles: [{text: Foreign Minister, until: 2023-07}]
    gender: male
  - preferred: Kashiwa Reysol
    kind: organization
  - preferred: jiu-jitsu
    kind: term
    note: small
    examples: {right: He learned jiu-jitsu., wrong: He learned jujitsu.}
  - preferred: "Café  Noir"
    caseSensitive: false
  - preferred: Wang Yi
    kind: person
    source: {zh-Hant: 王毅}
`;
const parsed = () => {
	const glossary = parseGlossary(TEXT, 'names.yaml');
	if (!glossary.ok) throw new Error(JSON.stringify(glossary.problems));
	return glossary.value;
};
const ENTRIES: readonly Entry[] = parsed().entries;
const WARNING = {code: 'w', path: 'names.yaml', message: 'Look.'};
const built = () =>
	buildCatalogue({glossaries: [parsed()], warnings: [WARNING], lines: formatEntryList(ENTRIES, false)}, sumOf);
const FILES = [{path: 'names.yaml', bytes: new TextEncoder().encode(TEXT)}];
const ALL = {text: null, kinds: null, missingSource: null};
const look = async (catalogue: Catalogue) => catalogue.entries(await catalogue.find(ALL));

describe('a catalogue', () => {
	const catalogue = catalogueOf(built());

	test('gives every entry as it was read, and what was told of the glossary', async () => {
		expect(await look(catalogue)).toEqual(ENTRIES);
		expect(catalogue.warnings).toEqual([WARNING]);
		expect(catalogue.glossaries).toEqual([{path: 'names.yaml', name: 'House', language: 'en'}]);
	});

	test.each([
		{query: {text: 'QIN'}, found: ['Qin Gang'], why: 'a text in any case'},
		{query: {text: '秦'}, found: ['Qin Gang'], why: 'a source name'},
		{query: {text: 'chin'}, found: ['Qin Gang'], why: 'a wrong form'},
		{query: {text: 'café'}, found: ['Café Noir'], why: 'marks'},
		{query: {text: 'gang\nqin'}, found: [], why: 'two forms are two'},
		{query: {text: 'nowhere'}, found: [], why: 'nothing'},
		{query: {kinds: ['person' as const]}, found: ['Qin Gang', 'Wang Yi'], why: 'a kind'},
		{
			query: {missingSource: 'zh'},
			found: ['Kashiwa Reysol', 'jiu-jitsu', 'Café Noir'],
			why: 'a language, with its scripts',
		},
		{query: {missingSource: true as const, kinds: ['term' as const]}, found: ['jiu-jitsu'], why: 'both'},
	])('finds $why', async ({query, found}) => {
		const entries = await catalogue.entries(await catalogue.find({...ALL, ...query}));
		expect(entries.map(({preferred}) => preferred.replace(/\s+/g, ' '))).toEqual(found);
	});

	test('has the lines of a list', async () => {
		const lines = await catalogue.lines(Uint32Array.from([1, 4]));
		const all = formatEntryList(ENTRIES, false).split(/(?<=\n)/);
		expect(new TextDecoder().decode(lines)).toBe(`${all[1]}${all[4]}`);
	});

	test('finds by a text and by a name what a look at every entry finds', async () => {
		const letters = fc.constantFrom(...'qinGAN 秦é-wY'.split(''), 'ki', 'Cafe\u0301');
		await fc.assert(
			fc.asyncProperty(fc.array(letters, {maxLength: 5}), async (parts) => {
				const text = parts.join('');
				const has = ({preferred, id, admitted, forbidden, source}: Entry) =>
					[preferred, id, ...admitted, ...forbidden.map((form) => form.text), ...source.map((name) => name.text)].some(
						(form) => form.toLowerCase().includes(text.toLowerCase()),
					);
				expect(await catalogue.entries(await catalogue.find({...ALL, text}))).toEqual(ENTRIES.filter(has));
				const named = findNamed(ENTRIES, text);
				const candidates = [...(await catalogue.named(text)), ...(await catalogue.bearing(text))];
				if (named.kind === 'one') expect(candidates).toContain(ENTRIES.indexOf(named.entry));
			}),
			{numRuns: 300},
		);
	});

	test.each([
		{own: ['zh-Hant'], asked: 'zh', lacks: false},
		{own: ['zh'], asked: 'zh-Hant', lacks: true},
		{own: ['zho'], asked: 'zh', lacks: true},
		{own: [], asked: true as const, lacks: true},
		{own: ['ja'], asked: true as const, lacks: false},
	])('$own lacks $asked: $lacks', ({own, asked, lacks}) => {
		expect(lacksLanguage(own, asked)).toBe(lacks);
	});
});

describe('the cache of catalogues', () => {
	const keptIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

	test('gives what was kept for the same bytes, and nothing for others', async () => {
		const cache = openCatalogueCache(temporaryFolder(), 'a');
		expect(await cache.with(FILES, look)).toBeNull();
		await cache.put(FILES, built());
		expect(await cache.with(FILES, look)).toEqual(ENTRIES);
		const changed = new TextEncoder().encode(TEXT.replace('Qin Gang', 'Qin Kang'));
		expect(await cache.with([{path: 'names.yaml', bytes: changed}], look)).toBeNull();
		expect(await cache.with([{path: 'other.yaml', bytes: FILES[0]!.bytes}], look)).toBeNull();
	});

	test('of another program is none', async () => {
		const folder = temporaryFolder();
		await openCatalogueCache(folder, 'a').put(FILES, built());
		expect(await openCatalogueCache(folder, 'b').with(FILES, look)).toBeNull();
	});

	test('counts as absent when any byte of it is spoiled or its end is gone', async () => {
		const folder = temporaryFolder();
		const cache = openCatalogueCache(folder, 'a');
		await cache.put(FILES, built());
		const [path] = keptIn(folder) as [string];
		const whole = readFileSync(path);
		// Everything a look may read: what adds up to something else is never believed.
		const lookAll = async (catalogue: Catalogue) => [
			await look(catalogue),
			await catalogue.lines(Uint32Array.from([0])),
			await catalogue.find({text: 'qin', kinds: ['person'], missingSource: 'zh'}),
			await catalogue.named('Qin'),
		];
		const sound = await cache.with(FILES, lookAll);
		for (let at = 0; at < whole.length; at += 31) {
			const spoiled = Buffer.from(whole);
			spoiled[at] = spoiled[at]! ^ 0x55;
			writeFileSync(path, spoiled);
			const found = await cache.with(FILES, lookAll);
			if (found !== null) expect(found).toEqual(sound);
			writeFileSync(path, whole.subarray(0, at));
			expect(await cache.with(FILES, lookAll)).toBeNull();
		}
	});

	test('that cannot be written is no reason to stop', async () => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		const cache = openCatalogueCache(join(file, 'below'), 'a');
		await cache.put(FILES, built());
		expect(await cache.with(FILES, look)).toBeNull();
	});

	test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is read on a read-only disk', async () => {
		const folder = temporaryFolder();
		const cache = openCatalogueCache(folder, 'a');
		await cache.put(FILES, built());
		chmodSync(folder, 0o500);
		expect(await cache.with(FILES, look)).toEqual(ENTRIES);
		await cache.put([{path: 'b.yaml', bytes: new Uint8Array()}], built());
		expect(keptIn(folder)).toHaveLength(1);
		chmodSync(folder, 0o700);
	});

	test('may be used by many runs at once', async () => {
		const folder = temporaryFolder();
		const runs = Array.from({length: 12}, async () => {
			const cache = openCatalogueCache(folder, 'a');
			await cache.put(FILES, built());
			return cache.with(FILES, look);
		});
		for (const found of await Promise.all(runs)) expect(found).toEqual(ENTRIES);
		expect(keptIn(folder)).toHaveLength(1);
	});

	test.skipIf(process.platform === 'win32')('is its user’s alone, and keeps those used last', async () => {
		const folder = join(temporaryFolder(), 'cache');
		const cache = openCatalogueCache(folder, 'a');
		for (let n = 0; n < 12; n++) await cache.put([{path: `${n}.yaml`, bytes: new Uint8Array()}], built());
		expect(keptIn(folder)).toHaveLength(8);
		for (const path of [folder, ...keptIn(folder)]) expect(statSync(path).mode & 0o077).toBe(0);
	});
});
