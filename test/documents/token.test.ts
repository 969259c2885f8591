import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldWord} from '../../src/documents/fold.js';
import {readWords, WORD, Words} from '../../src/documents/token.js';

type Read = {readonly text: string; readonly start: number; readonly end: number; readonly flags: number};

function read(text: string, start = 0, end = text.length): Read[] {
	const words = new Words();
	readWords(text, start, end, words);
	return Array.from({length: words.count}, (_, i) => ({
		text: text.slice(words.start[i], words.end[i]),
		start: words.start[i]!,
		end: words.end[i]!,
		flags: words.flags[i]!,
	}));
}

const wordsOf = (text: string) => read(text).map((word) => word.text);

/** The words that have a flag. */
const having = (text: string, flag: number) =>
	read(text)
		.filter((word) => (word.flags & flag) !== 0)
		.map((word) => word.text);

test.each([
	{text: '', words: [], why: 'nothing'},
	{text: ' \t\r\n. – …', words: [], why: 'no letters'},
	{text: 'Qin met Wang.', words: ['Qin', 'met', 'Wang'], why: 'plain words'},
	{
		text: 'Qin\tGang\r\nWang\u00a0Yi\u2009\u3000Hua',
		words: ['Qin', 'Gang', 'Wang', 'Yi', 'Hua'],
		why: 'every white space',
	},
	{
		text: "Qin's aide, Haines’s and Haines’ too",
		words: ['Qin', 'aide', 'Haines', 'and', 'Haines', 'too'],
		why: 'possessives are outside',
	},
	{text: "QIN'S AIDE", words: ['QIN', 'AIDE'], why: 'a possessive in capitals'},
	{text: 'Qin’s-led, Qin’s', words: ['Qin', 'led', 'Qin'], why: 'a possessive before a hyphen and at the end'},
	{text: 'Qin\u200b’s\u200b aide', words: ['Qin', 'aide'], why: 'zero-width characters around a possessive'},
	{
		text: "O'Brien O’Brien O‘Brien Oʼzbek Hawaiʻi Saʿd",
		words: ["O'Brien", 'O’Brien', 'O‘Brien', 'Oʼzbek', 'Hawaiʻi', 'Saʿd'],
		why: 'apostrophes of every kind inside',
	},
	{
		text: "N'Golo d’Ivoire rock'n'roll",
		words: ["N'Golo", 'd’Ivoire', "rock'n'roll"],
		why: 'an apostrophe after one letter',
	},
	{text: "O'Sullivan's", words: ["O'Sullivan"], why: 'an apostrophe inside and a possessive'},
	{text: 'O\u200b’\u200bBrien', words: ['O\u200b’\u200bBrien'], why: 'an apostrophe among zero-width characters'},
	{text: '‘Qin Gang’ and “Hata”', words: ['Qin', 'Gang', 'and', 'Hata'], why: 'quotation marks are outside'},
	{
		text: 'Jiu-Jitsu Al‑Assad Cheng‐Yu',
		words: ['Jiu', 'Jitsu', 'Al', 'Assad', 'Cheng', 'Yu'],
		why: 'hyphens divide, the unbreakable one too',
	},
	{
		text: 'Hata–Qin Hata—Qin and/or',
		words: ['Hata', 'Qin', 'Hata', 'Qin', 'and', 'or'],
		why: 'dashes and slashes divide',
	},
	{
		text: 'The U.S. and U.K.-based J.K. Rowling',
		words: ['The', 'U.S.', 'and', 'U.K.', 'based', 'J.K.', 'Rowling'],
		why: 'dotted capitals are one word',
	},
	{
		text: 'U.S.A today, U.S.Army',
		words: ['U.S.A', 'today', 'U.S.', 'Army'],
		why: 'the last stop may be missing, and a space behind it',
	},
	{
		text: 'J.League at 3.5, www.err.ee',
		words: ['J', 'League', 'at', '3', '5', 'www', 'err', 'ee'],
		why: 'other full stops divide',
	},
	{text: 'J. Biden', words: ['J', 'Biden'], why: 'an initial'},
	{
		text: '7-Eleven G20 B1A4 2,000',
		words: ['7', 'Eleven', 'G20', 'B1A4', '2', '000'],
		why: 'figures are letters of a word',
	},
	{text: 'Louis Ⅱ', words: ['Louis', 'Ⅱ'], why: 'a Roman numeral of its own'},
	{text: '秦刚 met 王毅。', words: ['秦', '刚', 'met', '王', '毅'], why: 'Han characters one by one'},
	{text: 'Qin秦Gang', words: ['Qin', '秦', 'Gang'], why: 'Han beside Latin without a space'},
	{
		text: '佐々木 吉田 𠮷田',
		words: ['佐', '々', '木', '吉', '田', '𠮷', '田'],
		why: 'the mark of repetition, and a character beyond the basic plane',
	},
	{
		text: 'アントニー・ブリンケン ﾌﾞﾘﾝｹﾝ とバー',
		words: ['アントニー', 'ブリンケン', 'ﾌﾞﾘﾝｹﾝ', 'とバー'],
		why: 'kana in runs, divided by the dot',
	},
	{text: '류현진, 김', words: ['류현진', '김'], why: 'Hangul in runs'},
	{text: 'محمد بن سلمان', words: ['محمد', 'بن', 'سلمان'], why: 'Arabic'},
	{text: 'नरेंद्र मोदी', words: ['नरेंद्र', 'मोदी'], why: 'vowel signs belong to their letters'},
	{text: 'Сергей Фургал', words: ['Сергей', 'Фургал'], why: 'Cyrillic'},
	{text: 'Вlіnken', words: ['Вlіnken'], why: 'look-alikes do not divide a word'},
	{text: '𝐁𝐥𝐢𝐧𝐤𝐞𝐧 said', words: ['𝐁𝐥𝐢𝐧𝐤𝐞𝐧', 'said'], why: 'letters of mathematics'},
	{text: 'Ｑｉｎ　Ｇａｎｇ', words: ['Ｑｉｎ', 'Ｇａｎｇ'], why: 'full width'},
	{text: 'Qin👍🏽Gang 🇨🇳 Wang', words: ['Qin', 'Gang', 'Wang'], why: 'emoji divide and are no words'},
	{
		text: 'Qin\u200b \ufeffGang\u00ad, 류현진\u200b.',
		words: ['Qin', 'Gang', '류현진'],
		why: 'zero-width characters at the ends are outside',
	},
	{text: 'Blin\u00adken Blin\u200bken', words: ['Blin\u00adken', 'Blin\u200bken'], why: 'and inside are inside'},
	{
		text: 'Mbappe\u0301 e\u0301',
		words: ['Mbappe\u0301', 'e\u0301'],
		why: 'a combining mark at the end belongs to its letter',
	},
	{text: '\ud83d Qin \udc4d', words: ['Qin'], why: 'halves of surrogate pairs'},
])('the words of a text: $why', ({text, words}) => {
	expect(wordsOf(text)).toEqual(words);
});

test.each([
	{text: 'Qin said. Hata came! Who? Him', opens: ['Qin', 'Hata', 'Who', 'Him'], why: 'sentences'},
	{text: 'Mr. Smith met Dr. Li and Gen. Haynes', opens: ['Mr'], why: 'an abbreviation goes on'},
	{text: 'J. Biden and George W. Bush', opens: ['J'], why: 'an initial goes on'},
	{text: 'The U.S. Secretary came', opens: ['The'], why: 'dotted capitals go on'},
	{text: 'He said: “Bring him home.” Then', opens: ['He', 'Bring', 'Then'], why: 'a quotation opened and closed'},
	{
		text: 'The "Bring Our" and \'Take Your\' campaigns',
		opens: ['The', 'Bring', 'Take'],
		why: 'straight marks that follow a space open',
	},
	{text: 'The 6" Gun of Haines\' Aide', opens: ['The'], why: 'marks that follow a letter or a figure do not'},
	{text: '• Hata\t– Qin', opens: ['Hata', 'Qin'], why: 'list items'},
	{text: '2. Hata', opens: ['2', 'Hata'], why: 'a numbered one'},
	{text: '## Hata in Beijing', opens: ['Hata'], why: 'a heading'},
	{text: 'Hata, Qin (Gang) and', opens: ['Hata', 'Gang'], why: 'a bracket opens, a comma does not'},
	{text: '秦刚。Hata', opens: ['秦', 'Hata'], why: 'a wide full stop'},
	{text: 'Hata', opens: ['Hata'], why: 'the segment'},
])('a word may be capitalised for its place alone: $why', ({text, opens}) => {
	expect(having(text, WORD.opensSentence)).toEqual(opens);
});

describe('facts about words', () => {
	test.each([
		{flag: 'capital', text: 'Qin met van Ólafur ólafur Щ 秦 7up', has: ['Qin', 'Ólafur', 'Щ']},
		{flag: 'allCapitals', text: 'QIN Qin U.S. A NHK ÖVP B2', has: ['QIN', 'U.S.', 'NHK', 'ÖVP']},
		{flag: 'digit', text: 'G20 7 Qin B2', has: ['G20', '7', 'B2']},
		{flag: 'otherScript', text: 'Qin 秦 류현진 Фургал ブリ', has: ['秦', '류현진', 'ブリ']},
		{flag: 'possessive', text: "Qin's Haines’ Jesus' dogs it’s boys’.", has: ['Qin', 'Haines', 'Jesus', 'it']},
		{flag: 'afterHyphen', text: 'Jiu-Jitsu a - b c--d 秦刚 x\u200b-\u200by', has: ['Jitsu', '刚', 'y']},
		{flag: 'afterSpace', text: 'Qin \tGang, Wang\u200b Yi . Hua\u00a0C', has: ['Gang', 'Yi', 'C']},
	] as const)('$flag', ({flag, text, has}) => {
		expect(having(text, WORD[flag])).toEqual(has);
	});
});

test('only the segment is read, and offsets are those of the whole text', () => {
	const text = 'Hata. Qin Gang’s aide';
	expect(read(text, 6, 14).map(({start, end}) => [start, end])).toEqual([
		[6, 9],
		[10, 14],
	]);
	expect(read(text, 6, 14)[0]!.flags & WORD.opensSentence).toBe(WORD.opensSentence);
	expect(read(text, 6, 14)[1]!.flags & WORD.possessive).toBe(0);
});

test('a reader used again keeps nothing of the text before', () => {
	const words = new Words();
	readWords('one two three', 0, 13, words);
	readWords('Qin', 0, 3, words);
	expect([words.count, words.start[0], words.end[0]]).toEqual([1, 0, 3]);
});

const PIECE = fc.constantFrom(
	...[
		'Qin',
		'Gang',
		'haines',
		'O’Brien',
		'U.S.',
		'e\u0301',
		'秦',
		'𠮷',
		'ブリンケン',
		'류',
		'Ф',
		'Щу',
		'मो',
		'ʻ',
		'𝐁',
		'7',
	],
	...[
		' ',
		'\u00a0',
		'\t',
		'\r\n',
		'-',
		'–',
		'.',
		', ',
		"'",
		'’s',
		'’',
		'“',
		'"',
		'…',
		'\u200b',
		'\u00ad',
		'👍',
		'(',
		'\ud83d',
		'\udc4d',
	],
);
const TEXT = fc.array(PIECE, {maxLength: 30}).map((pieces) => pieces.join(''));

test('words rise, never overlap and lie in the text, begin with a letter or figure and end in no invisible character', () => {
	fc.assert(
		fc.property(fc.oneof(TEXT, fc.string({unit: 'binary', maxLength: 40})), (text) => {
			let end = 0;
			for (const word of read(text)) {
				expect(word.start).toBeGreaterThanOrEqual(end);
				expect(word.end).toBeGreaterThan(word.start);
				expect(word.end).toBeLessThanOrEqual(text.length);
				expect(word.text).toMatch(/^[\p{L}\p{N}]/u);
				expect(word.text).not.toMatch(/[\p{Cf}\s]$/u);
				end = word.end;
			}
		}),
		{numRuns: 500},
	);
});

test('every letter is in some word, but for the s of a possessive', () => {
	fc.assert(
		fc.property(fc.oneof(TEXT, fc.string({unit: 'binary', maxLength: 40})), (text) => {
			const words = read(text);
			for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
				const at = match.index;
				if (words.some(({start, end}) => start <= at && at < end)) continue;
				if (/^[ʻʼʾʿʹ]$/.test(match[0])) continue;
				const owner = words.findLast(({end}) => end <= at)!;
				expect(owner.flags & WORD.possessive).toBe(WORD.possessive);
				expect(text.slice(owner.end, at + 1)).toMatch(/^\p{Cf}*['’‘‛ʼʻʾʿʹ′＇`´]\p{Cf}*[sS]$/u);
			}
		}),
		{numRuns: 500},
	);
});

test('the words of a text joined by spaces are the same words', () => {
	fc.assert(
		fc.property(TEXT, (text) => {
			const keys = wordsOf(text).map(foldWord);
			expect(wordsOf(wordsOf(text).join(' ')).map(foldWord)).toEqual(keys);
		}),
		{numRuns: 500},
	);
});

test('a line of megabytes is read in one pass, whatever stands in it', () => {
	// Anything that looks back or ahead further than a word would take hours.
	expect(read('Qin met '.repeat(200_000))).toHaveLength(400_000);
	expect(read('q'.repeat(1_000_000))).toHaveLength(1);
	expect(read('秦'.repeat(1_000_000))).toHaveLength(1_000_000);
	expect(read('U.S.'.repeat(250_000)).length).toBeGreaterThan(0);
	expect(read(`Qin${'\u200b'.repeat(1_000_000)}’s`)).toHaveLength(1);
	expect(read("'".repeat(1_000_000))).toHaveLength(0);
});
