import {expect, test} from 'vitest';
import {charactersOf, foldHan} from '../../src/names/readings.js';
import {compoundWords, readCompounds} from '../../src/names/source-words.js';
import {isDictionaryWord} from '../../src/names/words.js';

test.each([
	{written: '经济', english: 'economic', why: 'simplified'},
	{written: '經濟', english: 'economic', why: 'traditional'},
	{written: '経済', english: 'economic', why: 'Japanese'},
	{written: '観察', english: 'observer', why: 'a word of simplified rows in Japanese characters'},
	{written: '市役所', english: 'office', why: 'a Japanese word of three characters'},
])('$written may stand for “$english”: $why', ({written, english}) => {
	expect([...(compoundWords().get(foldHan(written)) ?? [])]).toContain(english);
});

test.each([
	{name: '헌법재판소', word: 'constitution', at: ['0-2'], why: 'a word of Chinese origin by how Korean reads it'},
	{name: '헌법재판소', word: 'court', at: ['2-5'], why: 'one of three syllables'},
	{name: '여성가족부', word: 'woman', at: ['0-2'], why: '女 loses its ㄴ at the beginning of a word'},
	{name: '우리은행', word: 'bank', at: ['2-4'], why: 'behind a native word'},
])('in $name “$word” is said at $at: $why', ({name, word, at}) => {
	const said = readCompounds(charactersOf(name), 'ko').filter(({meanings}) => meanings.has(word));
	expect(said.map(({from, to}) => `${from}-${to}`)).toEqual(at);
});

test('every row is written in one script and its English words are base forms in small letters', () => {
	const wrong = [...compoundWords()].flatMap(([written, english]) => {
		const isWritten = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(written);
		return [...english].filter((word) => !isWritten || !/^[a-z-]+$/.test(word)).map((word) => `${written} ${word}`);
	});
	expect(wrong).toEqual([]);
	expect(compoundWords().size).toBeGreaterThan(1000);
});

test('nearly every English word of the table is in the dictionary, so that slips of the pen stand out', () => {
	const unknown = new Set(
		[...compoundWords().values()].flatMap((words) => [...words]).filter((word) => !isDictionaryWord(word)),
	);
	expect([...unknown].sort()).toMatchInlineSnapshot(`
		[
		  "africa",
		  "african",
		  "america",
		  "american",
		  "antarctic",
		  "anti-japanese",
		  "antiterror",
		  "april",
		  "asia",
		  "asian",
		  "atlantic",
		  "beijing",
		  "britain",
		  "british",
		  "buddhism",
		  "buddhist",
		  "chinatown",
		  "chinese",
		  "christianity",
		  "christmas",
		  "coronavirus",
		  "cyber",
		  "december",
		  "dianthus",
		  "english",
		  "entrepreneurship",
		  "eu",
		  "europe",
		  "european",
		  "february",
		  "france",
		  "french",
		  "fu",
		  "german",
		  "germany",
		  "hiroshima",
		  "hong",
		  "india",
		  "indian",
		  "indo-pacific",
		  "islam",
		  "islamic",
		  "january",
		  "japanese",
		  "jiji",
		  "july",
		  "june",
		  "kirin",
		  "komei",
		  "kong",
		  "korea",
		  "korean",
		  "kung",
		  "lakers",
		  "latin",
		  "macao",
		  "macau",
		  "manga",
		  "mediterranean",
		  "mid-autumn",
		  "mister",
		  "mr",
		  "nagasaki",
		  "nobel",
		  "november",
		  "october",
		  "olympic",
		  "olympics",
		  "onsen",
		  "oscar",
		  "paralympic",
		  "paralympics",
		  "prix",
		  "procuratorate",
		  "qingming",
		  "renaissance",
		  "russia",
		  "russian",
		  "self-defence",
		  "seoul",
		  "september",
		  "sino",
		  "south-east",
		  "state-run",
		  "sunday",
		  "taiwan",
		  "tencent",
		  "tiananmen",
		  "tokyo",
		  "xinhua",
		  "yomiuri",
		]
	`);
});
