import {expect, test} from 'vitest';
import {foldHan} from '../../src/names/readings.js';
import {isDictionaryWord, readSinoWords} from '../../src/names/words.js';

const {words, longest} = readSinoWords(foldHan);

test.each([
	{written: '经济', english: 'economic', why: 'simplified'},
	{written: '經濟', english: 'economic', why: 'traditional'},
	{written: '経済', english: 'economic', why: 'Japanese'},
	{written: '観察', english: 'observer', why: 'a word of simplified rows in Japanese characters'},
	{written: '市役所', english: 'office', why: 'a Japanese word of three characters'},
])('$written may stand for “$english”: $why', ({written, english}) => {
	expect(words.get(foldHan(written))).toContain(english);
});

test('every row has two or more Chinese characters and English words in base form', () => {
	const wrong = [...words].flatMap(([written, english]) => {
		const isHan = /^\p{Script=Han}{2,}$/u.test(written);
		return english.filter((word) => !isHan || !/^[a-z-]+$/.test(word)).map((word) => `${written} ${word}`);
	});
	expect(wrong).toEqual([]);
	expect([...words.keys()].every((written) => [...written].length <= longest)).toBe(true);
	expect(words.size).toBeGreaterThan(1000);
});

test('nearly every English word of the table is in the dictionary, so that slips of the pen stand out', () => {
	const unknown = new Set([...words.values()].flat().filter((word) => !isDictionaryWord(word)));
	expect([...unknown].sort()).toMatchInlineSnapshot(`
		[
		  "africa",
		  "african",
		  "america",
		  "american",
		  "antarctic",
		  "anti-japanese",
		  "antiterror",
		  "asia",
		  "asian",
		  "atlantic",
		  "beijing",
		  "britain",
		  "british",
		  "buddhism",
		  "buddhist",
		  "chinese",
		  "christianity",
		  "coronavirus",
		  "cyber",
		  "english",
		  "entrepreneurship",
		  "eu",
		  "europe",
		  "european",
		  "france",
		  "french",
		  "fu",
		  "german",
		  "germany",
		  "hong",
		  "india",
		  "indian",
		  "indo-pacific",
		  "islam",
		  "islamic",
		  "japanese",
		  "kong",
		  "korea",
		  "korean",
		  "kung",
		  "latin",
		  "macao",
		  "macau",
		  "mid-autumn",
		  "mister",
		  "nobel",
		  "october",
		  "olympic",
		  "olympics",
		  "oscar",
		  "paralympic",
		  "paralympics",
		  "prix",
		  "procuratorate",
		  "qingming",
		  "renaissance",
		  "russia",
		  "russian",
		  "state-run",
		  "taiwan",
		  "tokyo",
		  "xinhua",
		]
	`);
});
