import {describe, expect, test, vi} from 'vitest';
import type {Entry} from '../../src/glossary/entry.js';
import {NearIndex, soundLimit} from '../../src/glossary/near-index.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import type {Pivot} from '../../src/names/hearing.js';
import * as sound from '../../src/names/sound.js';
import {entryOf} from '../support/fixtures.js';

vi.mock('../../src/names/sound.js', {spy: true});

describe('words by sound', () => {
	const pivots = (...of: Pivot[]) => new Set(of);
	const index = new NearIndex(
		['blinken', 'haines', 'furgal', 'qin', '秦', 'g20'],
		[pivots('ja', 'zh'), pivots('en'), pivots('ja'), pivots('zh'), pivots('zh'), pivots('en')],
	);

	test.each([
		{found: 'blinken', near: [0], why: 'the word itself'},
		{found: 'brinken', near: [0], why: 'l and r in Japanese'},
		{found: 'haynes', near: [1], why: 'English respelling'},
		{found: 'hurgal', near: [2], why: 'fu and hu'},
		{found: 'kerry', near: [], why: 'another name'},
		{found: '秦', near: [], why: 'a character has no sound until it is read'},
		{found: 'g20', near: [], why: 'nor has a figure'},
		{found: 'b', near: [], why: 'nor a letter'},
		{found: 'b'.repeat(25), near: [], why: 'longer than any name'},
		{found: '', near: [], why: 'nothing'},
	])('near “$found”: $near, $why', ({found, near}) => {
		expect([...index.lookUp(found).keys()]).toEqual(near);
	});

	test('are told by the pivot that hears them nearest, and how', () => {
		expect(index.lookUp('brinken').get(0)).toEqual({pivot: 'ja', cost: 0.07, edits: ['r=l']});
		expect(index.lookUp('blinken').get(0)).toMatchObject({cost: 0, edits: []});
	});

	test('are never beyond the limit for their length', () => {
		for (const found of ['brinken', 'haynes', 'hurgal', 'prinkan', 'furgan', 'chin']) {
			for (const [word, {cost}] of index.lookUp(found)) {
				const right = ['blinken', 'haines', 'furgal', 'qin'][word]!;
				expect(cost).toBeLessThanOrEqual(soundLimit(Math.min(found.length, right.length)));
			}
		}
		expect(soundLimit(3)).toBeLessThan(1);
		expect(soundLimit(100)).toBe(soundLimit(50));
	});
});

test('a word is heard through its own pivot in a glossary of more languages than a number has bits', () => {
	const languages: Pivot[] =
		'en ja zh ru uk sr ko ar romaji pinyin pl cs hu ro tr nord pt es fr it de nl id vi th hi el he fa'.split(
			' ',
		) as Pivot[];
	// Each word has a pivot of its own, and every second one shares that of its neighbour.
	const words = languages.map((_, at) => `kapro${'bcdfghjklmnpqrstvwxz'[at % 20]}ano`);
	const many = new NearIndex(
		[...words, 'thongchai'],
		[
			...languages.map((pivot, at) => new Set([pivot, languages[(at + 1) % languages.length]!])),
			new Set<Pivot>(['th']),
		],
	);
	expect([...many.lookUp('tongchai').keys()]).toEqual([words.length]);
});

/** `form ← source as language` for each reading of a found text. */
function reads(found: string, entries: readonly Entry[]): string[] {
	return buildTermbase(entries)
		.readings.lookUp(found)
		.map(({readable, match}) => `${readable.form.text} ← ${readable.source} in ${match.lattice.language}`);
}

describe('source names by reading', () => {
	const QIN = entryOf('Qin Gang', {source: [{language: 'zh', text: '秦刚'}]});
	const BLINKEN = entryOf('Antony Blinken', {source: [{language: 'ja', text: 'アントニー・ブリンケン'}]});
	const FUJI = entryOf('Takarafuji', {source: [{language: 'ja', text: '宝富士'}]});
	const OHTANI = entryOf('Shohei Ohtani', {source: [{language: 'ja', text: '大谷翔平'}]});
	const YAU = entryOf('Edward Yau', {source: [{language: 'zh', text: '邱腾华'}]});

	test.each([
		{found: 'hata', reads: 'Qin ← 秦刚 in ja', why: 'the surname alone, read as Japanese'},
		{found: 'qingang', reads: 'Qin Gang ← 秦刚 in zh', why: 'the whole name'},
		{found: 'hofuji', reads: 'Takarafuji ← 宝富士 in ja', why: 'other readings of the same characters'},
		{found: 'otani', reads: 'Ohtani ← 大谷翔平 in ja', why: 'a surname of two characters'},
		{found: 'qiutenghua', reads: 'Edward Yau ← 邱腾华 in zh', why: 'a name that the rendering keeps half of'},
		{found: 'burinken', reads: 'Blinken ← アントニー・ブリンケン in ja', why: 'a foreign surname in kana, last'},
	])('$found: $why', ({found, reads: has}) => {
		expect(reads(found, [QIN, BLINKEN, FUJI, OHTANI, YAU])).toContain(has);
	});

	test.each([
		{found: 'kerry', why: 'another name'},
		{found: 'beijing', why: 'a place'},
		{found: 'x', why: 'a letter'},
		{found: '秦', why: 'no letters'},
		{found: '', why: 'nothing'},
	])('“$found” reads none: $why', ({found}) => {
		expect(reads(found, [QIN, BLINKEN, FUJI, OHTANI, YAU])).toEqual([]);
	});

	test('of an entry without a source are none', () => {
		expect(reads('qingang', [entryOf('Qin Gang')])).toEqual([]);
	});
});

test('a word is measured against what sounds like it, not against the glossary', () => {
	// Surnames of six syllables taken from a wheel: 20,000 that hardly share a skeleton with the word.
	const syllables = 'ba te ki so lu ma ne pi go du ra vi fe zo chu'.split(' ');
	const names = Array.from({length: 20_000}, (_, i) => {
		let n = i;
		let name = '';
		for (let k = 0; k < 4; k++) {
			name += syllables[n % syllables.length]!;
			n = Math.floor(n / syllables.length);
		}
		return entryOf(`Anna ${name}`, {id: `p${i}`});
	});
	const termbase = buildTermbase([entryOf('Antony Blinken'), ...names]);
	const measured = vi.mocked(sound.matchSounds);
	measured.mockClear();
	expect(termbase.near.lookUp('brinken').size).toBeGreaterThan(0);
	const first = measured.mock.calls.length;
	expect(first).toBeLessThan(1000);
	termbase.near.lookUp('brinken');
	expect(measured.mock.calls.length).toBe(first);
});
