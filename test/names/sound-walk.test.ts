import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Pivot} from '../../src/names/hearing.js';
import {matchSounds} from '../../src/names/sound.js';
import {latticesWithin, sortedWords, wordsWithin} from '../../src/names/sound-walk.js';

const PIVOTS: readonly Pivot[] = ['en', 'ja', 'zh', 'ru', 'ko', 'ar', 'romaji', 'pinyin'];
/** Words of few syllables, so that many begin alike and many are near each other. */
const word = fc
	.array(fc.constantFrom('ka', 'ko', 'shi', 'chi', 'ru', 'lu', 'n', 'to', 'th', 'ei', 'gh', 'x'), {
		minLength: 1,
		maxLength: 4,
	})
	.map((syllables) => syllables.join(''));
const pivot = fc.constantFrom(...PIVOTS);

test('of sorted words those are told that are within the limit one by one', () => {
	fc.assert(
		fc.property(
			word,
			fc.uniqueArray(word, {minLength: 1, maxLength: 25}),
			pivot,
			fc.double({min: 0, max: 2, noNaN: true}),
			(found, words, heard, limit) => {
				words.sort();
				const asked = Int32Array.from(words.keys()).filter((n) => n % 3 !== 1);
				const told: number[] = [];
				wordsWithin(found, sortedWords(words, '^', '$'), asked, asked.length, heard, limit, (n) => told.push(n));
				expect(told).toEqual([...asked].filter((n) => matchSounds(found, [[words[n]!]], heard, limit) !== null));
			},
		),
		{numRuns: 400},
	);
});

test('of sorted lattices those are told that are within the limit one by one', () => {
	const SLOTS = [['ka', 'ga', 'kaku'], ['shi'], ['to', 'do', 'higashi'], ['ru', 'lu'], ['n', 'nin', 'jin', 'hito']];
	const skips = [1.4, Number.POSITIVE_INFINITY];
	const lattices = fc.uniqueArray(fc.array(fc.nat(SLOTS.length - 1), {minLength: 1, maxLength: 4}), {
		minLength: 1,
		maxLength: 20,
		selector: (numbers) => numbers.join(),
	});
	fc.assert(
		fc.property(
			word,
			lattices,
			fc.constantFrom(...skips),
			fc.double({min: 0, max: 3, noNaN: true}),
			(found, rows, skip, limit) => {
				rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
				const all = rows.map((row) => ({
					hearing: 'romaji' as const,
					slots: row.map((n) => SLOTS[n]!),
					skip: row.length > 1 ? skip : Number.POSITIVE_INFINITY,
				}));
				const told: number[] = [];
				const asked = Int32Array.from(rows.keys());
				latticesWithin(found, all, asked, asked.length, limit, (n) => told.push(n));
				expect(told).toEqual(
					[...asked].filter((n) => matchSounds(found, all[n]!.slots, 'romaji', limit, all[n]!.skip) !== null),
				);
			},
		),
		{numRuns: 400},
	);
});
