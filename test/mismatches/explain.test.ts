import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../src/detectors/evidence.js';
import {spanOf} from '../../src/documents/span.js';
import {evidenceSentence} from '../../src/mismatches/explain.js';
import type {ReadingPart, ReadingSystem} from '../../src/names/lattice.js';

const spelling = (found: string, right: string, pivot: 'en' | 'ja' | 'pinyin', ...edits: string[]): Evidence => ({
	kind: 'spelling',
	found,
	right,
	pivot,
	edits,
});

/** Parts from `秦 qin pinyin`. */
const parts = (...of: string[]): ReadingPart[] =>
	of.map((part) => {
		const [characters, reading, system] = part.split(' ') as [string, string, ReadingSystem];
		return {characters, reading, system};
	});

test.each<{evidence: Evidence; says: string; why: string}>([
	{
		evidence: {kind: 'source', entry: 'Qin Gang', name: '秦刚', line: '中国外长秦刚会见记者。', start: 4, end: 6},
		says: 'The source has 秦刚 (Qin Gang): 中国外长【秦刚】会见记者。',
		why: 'the name is marked in its line',
	},
	{
		evidence: {
			kind: 'source',
			entry: 'Qin Gang',
			name: '秦刚',
			line: `${'前'.repeat(40)}秦刚${'后'.repeat(40)}`,
			start: 40,
			end: 42,
		},
		says: `The source has 秦刚 (Qin Gang): …${'前'.repeat(30)}【秦刚】${'后'.repeat(30)}…`,
		why: 'a long line is cut on both sides',
	},
	{
		evidence: {
			kind: 'number',
			found: '24.4 million',
			number: '2億4400万',
			value: 244_000_000,
			line: '基金は2億4400万円を拠出する。',
			start: 3,
			end: 10,
		},
		says: 'The source has 2億4400万 (244,000,000), not “24.4 million”: 基金は【2億4400万】円を拠出する。',
		why: 'a number with its value',
	},
	{
		evidence: {kind: 'number', found: '2004', number: '2014', value: 2014, line: 'в 2014 году', start: 2, end: 6},
		says: 'The source has 2014, not “2004”: в 【2014】 году',
		why: 'a value that is written so already is not said again',
	},
	{
		evidence: spelling('Brinken', 'Blinken', 'ja', 'r=l'),
		says: '“Brinken” is “Blinken” with “r” for “l”; in Japanese the two sound nearly alike.',
		why: 'one letter for another',
	},
	{
		evidence: spelling('Hulgar', 'Furgal', 'ja', 'hu=fu', 'l=r', 'r=l'),
		says: '“Hulgar” is “Furgal” with “hu” for “fu”, “l” for “r” and “r” for “l”; in Japanese the two sound nearly alike.',
		why: 'several changes are a list',
	},
	{
		evidence: spelling('Toranpu', 'Trump', 'ja', 'to=t', 'u='),
		says: '“Toranpu” is “Trump” with “to” for “t” and “u” added; in Japanese the two sound nearly alike.',
		why: 'a change and an addition',
	},
	{
		evidence: spelling('Aobamaa', 'Obama', 'pinyin', 'a=', 'a='),
		says: '“Aobamaa” is “Obama” with “a” and “a” added; in Chinese the two sound nearly alike.',
		why: 'additions alone',
	},
	{
		evidence: spelling('Mcdonal', 'Macdonald', 'en', '=a', '=d'),
		says: '“Mcdonal” is “Macdonald” without “a” and “d”; the two sound nearly alike.',
		why: 'letters left out alone, and no language in between',
	},
	{
		evidence: spelling('Joblo', 'Ziobro', 'ja', '=i', 'j=z', 'l=r', 'e='),
		says: '“Joblo” is “Ziobro” with “j” for “z”, “l” for “r” and “e” added and without “i”; in Japanese the two sound nearly alike.',
		why: 'everything at once, what is left out last',
	},
	{
		evidence: spelling('Lindan', 'Lin Dan', 'en'),
		says: '“Lindan” is “Lin Dan” written apart or as one.',
		why: 'no letter differs',
	},
	{
		evidence: {kind: 'forbidden', term: 'Chin Kang', note: null},
		says: 'The glossary lists “Chin Kang” as wrong.',
		why: 'no note',
	},
	{
		evidence: {kind: 'forbidden', term: 'Hata', note: 'Japanese reading of 秦. '},
		says: 'The glossary lists “Hata” as wrong: Japanese reading of 秦.',
		why: 'a note that ends as a sentence does',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Hata',
			source: '秦刚',
			language: 'ja',
			parts: parts('秦 hata kun'),
			near: false,
		},
		says: '“Hata” is the Japanese reading of 秦 (its kun reading) in 秦刚.',
		why: 'a surname alone',
	},
	{
		evidence: {kind: 'reading', found: 'Jing', source: '秦', language: 'ko', parts: parts('秦 jin korean'), near: true},
		says: '“Jing” is nearly the Korean reading of 秦 (jin).',
		why: 'near: the reading itself is told',
	},
	{
		evidence: {kind: 'reading', found: 'Shim', source: '秦', language: 'ja', parts: parts('秦 shin on'), near: true},
		says: '“Shim” is nearly the Japanese reading of 秦 (shin, its on reading).',
		why: 'both at once',
	},
	{
		evidence: {kind: 'reading', found: 'Qin', source: '秦', language: 'zh', parts: parts('秦 qin pinyin'), near: false},
		says: '“Qin” is the Mandarin reading of 秦.',
		why: 'a language with one way to read it',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Hofuji',
			source: '宝富士',
			language: 'ja',
			parts: parts('宝 ho name', '富 fu on', '士 ji on'),
			near: false,
		},
		says: '“Hofuji” is a Japanese reading of 宝富士: 宝 ho, 富 fu, 士 ji.',
		why: 'the way through',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Otaki Sea',
			source: '御嶽海',
			language: 'ja',
			parts: parts('御 o on', '嶽 take kun', '海 sea meaning'),
			near: true,
		},
		says: '“Otaki Sea” is nearly a Japanese reading of 御嶽海: 御 o, 嶽 take, 海 translated as “sea”.',
		why: 'half translated',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Mitake',
			source: '御嶽海',
			language: 'ja',
			parts: parts('御 mi kun', '嶽 take kun'),
			near: false,
		},
		says: '“Mitake” is a Japanese reading of 御嶽 in 御嶽海: 御 mi, 嶽 take.',
		why: 'part of the name',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Takaraji',
			source: '宝富士',
			language: 'ja',
			parts: parts('宝 takara kun', '士 ji on'),
			near: true,
		},
		says: '“Takaraji” is nearly a Japanese reading of 宝富士: 宝 takara, 士 ji.',
		why: 'a character left unread between',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Sea',
			source: '海',
			language: 'ja',
			parts: parts('海 sea meaning'),
			near: false,
		},
		says: '“Sea” is what 海 means.',
		why: 'a meaning is no reading',
	},
	{
		evidence: {
			kind: 'reading',
			found: 'Fulgal',
			source: 'Фургал',
			language: 'letters',
			parts: parts('Фургал furgal letters'),
			near: true,
		},
		says: '“Fulgal” is nearly Фургал spelled letter by letter.',
		why: 'an alphabet',
	},
	{
		evidence: {kind: 'syllable', source: '张若昀', character: '昀', found: 'hui', right: 'yun'},
		says: '昀 in 张若昀 is read “yun”, not “hui”; the rest of the name is right.',
		why: 'one syllable',
	},
	{
		evidence: {
			kind: 'meaning',
			source: '小宅青木',
			pairs: [
				{found: 'small', right: '小'},
				{found: 'house', right: '宅'},
				{found: 'green', right: '青'},
			],
		},
		says: '小宅青木 was translated as words: 小 as “small”, 宅 as “house” and 青 as “green”.',
		why: 'character by character',
	},
	{
		evidence: {kind: 'echo', found: 'Brinken', at: spanOf(3, 10)},
		says: 'The same slip as in “Brinken” elsewhere in this document.',
		why: 'a slip made again',
	},
	{
		evidence: {
			kind: 'words',
			pairs: [
				{found: 'Take', right: 'Bring', how: 'synonym'},
				{found: 'Your', right: 'Our', how: 'pronoun'},
				{found: 'Family', right: 'Families', how: 'inflection'},
			],
			left: [],
		},
		says: '“Take” stands for “Bring”, “Your” for “Our” and “Family” for “Families”.',
		why: 'words for words',
	},
	{
		evidence: {kind: 'words', pairs: [{found: 'R', right: 'Real', how: 'initial'}], left: ['Club', 'de', 'Fútbol']},
		says: '“R” stands for “Real”; “Club”, “de” and “Fútbol” are left out.',
		why: 'words left out besides',
	},
	{
		evidence: {kind: 'words', pairs: [{found: 'Home', right: 'Home', how: 'same'}], left: ['Our']},
		says: '“Our” is left out.',
		why: 'what is right is not told',
	},
	{
		evidence: {kind: 'words', pairs: [], left: []},
		says: 'The rendering’s own words stand here, but not as the glossary has them.',
		why: 'nothing replaced and nothing left out',
	},
	{
		evidence: {kind: 'case', right: 'Takarafuji'},
		says: 'Only capitals, spaces or marks differ from “Takarafuji”.',
		why: 'case and spacing',
	},
	{
		evidence: {kind: 'order', right: 'Shohei Ohtani'},
		says: 'The words are right and have changed places; the glossary has “Shohei Ohtani”.',
		why: 'order',
	},
	{
		evidence: {kind: 'script', source: '秦刚', language: 'zh'},
		says: '“秦刚” is the name as the source language writes it, left untranslated.',
		why: 'untranslated',
	},
	{
		evidence: {kind: 'chain', name: 'Cheng Yu Lee', at: spanOf(0, 12)},
		says: 'The person named last is Cheng Yu Lee, whose surname sounds alike.',
		why: 'a chain of mentions',
	},
	{evidence: {kind: 'present', count: 1}, says: 'The document renders the entry right once elsewhere.', why: 'once'},
	{
		evidence: {kind: 'present', count: 3},
		says: 'The document renders the entry right 3 times elsewhere.',
		why: 'more often',
	},
])('evidence reads as a sentence: $why', ({evidence, says}) => {
	expect(evidenceSentence(evidence)).toBe(says);
});

describe('however many edits there are', () => {
	test('the sentence is one, tells each of them, and never says “with without”', () => {
		const letters = fc.constantFrom('', 'a', 'ts', 'r', 'ou');
		const edit = fc.tuple(letters, letters).filter(([from, to]) => from !== to);
		fc.assert(
			fc.property(fc.array(edit, {maxLength: 5}), (edits) => {
				const sentence = evidenceSentence(spelling('X', 'Y', 'ja', ...edits.map((pair) => pair.join('='))));
				expect(sentence).toMatch(/^“X” is “Y” [^.]+\.$/);
				expect(sentence).not.toMatch(/with(out)? (with|and|;)|, and with|and and| {2}|“”|,,/);
				for (const [from, to] of edits) {
					if (from !== '' && to !== '') expect(sentence).toContain(`“${from}” for “${to}”`);
					else expect(sentence).toContain(`“${from}${to}”`);
				}
			}),
		);
	});
});
