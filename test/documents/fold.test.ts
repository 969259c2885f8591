import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldPhrase, foldWord} from '../../src/documents/fold.js';

test.each([
	{word: 'Blinken', key: 'blinken', why: 'plain letters in lower case'},
	{word: 'BLINKEN', key: 'blinken', why: 'capitals'},
	{word: 'Ｂｌｉｎｋｅｎ', key: 'blinken', why: 'full width'},
	{word: '𝐁𝐥𝐢𝐧𝐤𝐞𝐧', key: 'blinken', why: 'mathematical bold, beyond the basic plane'},
	{word: 'Mbappé', key: 'mbappe', why: 'an accent, composed'},
	{word: 'Mbappe\u0301', key: 'mbappe', why: 'the same accent as a letter and a mark'},
	{word: 'Šefčovič', key: 'sefcovic', why: 'carons'},
	{word: 'Nguyễn', key: 'nguyen', why: 'two marks on one letter'},
	{word: 'Wałęsa', key: 'walesa', why: 'ł has no decomposition'},
	{word: 'ŁUKASZ', key: 'lukasz', why: 'nor has its capital'},
	{word: 'Støre', key: 'store', why: 'ø'},
	{word: 'Mærsk', key: 'maersk', why: 'æ is two letters'},
	{word: 'Groß', key: 'gross', why: 'ß is two letters'},
	{word: 'GROẞ', key: 'gross', why: 'its capital too'},
	{word: 'Đinđić', key: 'dindic', why: 'đ with and without an accent beside it'},
	{word: 'Davíð', key: 'david', why: 'ð'},
	{word: 'Þór', key: 'thor', why: 'þ is two letters'},
	{word: 'Yıldırım', key: 'yildirim', why: 'dotless ı'},
	{word: 'İstanbul', key: 'istanbul', why: 'dotted İ, whose lower case is two characters'},
	{word: 'ﬁlm', key: 'film', why: 'a ligature'},
	{word: 'Œuvre', key: 'oeuvre', why: 'œ'},
	{word: 'Əliyev', key: 'eliyev', why: 'Azerbaijani schwa'},
	{word: "O'Brien", key: 'obrien', why: 'a straight apostrophe'},
	{word: 'O’Brien', key: 'obrien', why: 'a curly one'},
	{word: 'O‘Brien', key: 'obrien', why: 'one that turns the wrong way'},
	{word: 'O´Brien', key: 'obrien', why: 'an acute accent typed for one, which NFKD would make a space'},
	{word: 'Oʼzbek', key: 'ozbek', why: 'the modifier letter apostrophe'},
	{word: 'Hawaiʻi', key: 'hawaii', why: 'the ʻokina'},
	{word: 'Saʿd', key: 'sad', why: 'an Arabic ʿayn in transliteration'},
	{word: 'Grigorʹev', key: 'grigorev', why: 'a soft sign in transliteration'},
	{word: 'Blin\u00adken', key: 'blinken', why: 'a soft hyphen'},
	{word: 'Blin\u200bken', key: 'blinken', why: 'a zero-width space'},
	{word: '\u2060Blin\u200d\u200cken\ufeff', key: 'blinken', why: 'joiners and a byte order mark'},
	{word: '\u202dBlinken\u202c', key: 'blinken', why: 'controls of direction'},
	{word: 'U.S.', key: 'us', why: 'dotted capitals'},
	{word: 'J.K.', key: 'jk', why: 'dotted capitals'},
	{word: 'Вlinкen', key: 'blinкen', why: 'В looks like B; small к is smaller than k and stays'},
	{word: 'Віnken', key: 'binken', why: 'two Cyrillic letters in a Latin word'},
	{word: 'Ηaines', key: 'haines', why: 'a Greek capital eta'},
	{word: 'Ηаіnеs', key: 'haines', why: 'Greek and Cyrillic at once'},
	{word: 'łоса', key: 'loca', why: 'ł is Latin, so what looks Latin beside it is'},
	{word: 'Јое', key: 'joe', why: 'nothing but look-alikes'},
	{word: 'Хі', key: 'xi', why: 'nothing but look-alikes, in the shortest of names'},
	{word: '7', key: '7', why: 'a figure'},
	{word: 'Ｇ２０', key: 'g20', why: 'a full-width figure'},
	{word: '秦', key: '秦', why: 'a Han character'},
	{word: '', key: '', why: 'nothing'},
])('$word is looked up as $key: $why', ({word, key}) => {
	expect(foldWord(word)).toBe(key);
});

test.each([
	{word: 'Блинкен', key: 'блинкен', why: 'a Russian name'},
	{word: 'Вера', key: 'вера', why: 'в looks like no Latin letter, though В does'},
	{word: 'ТАСС', key: 'тасс', why: 'capitals that all look Latin are the word they are in lower case'},
	{word: 'Россия', key: 'россия', why: 'и is no look-alike'},
	{word: 'Μητσοτάκης', key: 'μητσοτακης', why: 'a Greek name, without its accent'},
	{word: 'ёлка', key: 'елка', why: 'ё is often written е'},
])('a real word of another script stays what it is: $why', ({word, key}) => {
	expect(foldWord(word)).toBe(key);
});

test.each([
	{words: ['カス', 'ガス'], why: 'the voicing mark of kana is no diacritic'},
	{words: ['ハス', 'パス', 'バス'], why: 'nor is the ring'},
	{words: ['मोदी', 'मादा'], why: 'vowel signs of Devanagari are letters'},
	{words: ['ฟ้า', 'ฝา'], why: 'Thai consonants differ'},
	{words: ['Li', 'Lee'], why: 'folding knows no sounds'},
	{words: ['秦', '泰'], why: 'alike to the eye alone'},
	{words: ['Qin', 'Qing'], why: 'a letter more'},
])('$words stay apart: $why', ({words}) => {
	expect(new Set(words.map(foldWord)).size).toBe(words.length);
});

test.each([
	{words: ['ブリンケン', 'ﾌﾞﾘﾝｹﾝ', 'フ\u3099リンケン'], why: 'half-width kana and marks apart'},
	{words: ['류현진', '류현진'.normalize('NFD')], why: 'Hangul syllables and their letters'},
	{words: ['مُحَمَّد', 'محمد'], why: 'Arabic vowel points are left out in news'},
	{words: ['ΓΑΡ', 'γαρ'], why: 'Greek in capitals'},
	{words: ['ВЕРА', 'вера', 'Вера'], why: 'Cyrillic in capitals'},
])('$words are one word: $why', ({words}) => {
	expect(new Set(words.map(foldWord)).size).toBe(1);
});

describe('a disguise', () => {
	const LOOK: Readonly<Record<string, string>> = {
		a: 'а',
		c: 'с',
		e: 'е',
		i: 'і',
		o: 'о',
		p: 'р',
		s: 'ѕ',
		x: 'х',
		y: 'у',
	};
	const DISGUISES: {readonly of: string; readonly put: (name: string) => string}[] = [
		{of: 'capitals', put: (name) => name.toUpperCase()},
		{of: 'lower case', put: (name) => name.toLowerCase()},
		{of: 'full width', put: (name) => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))},
		{of: 'NFD', put: (name) => name.normalize('NFD')},
		{of: 'no diacritics', put: (name) => name.normalize('NFD').replace(/\p{M}/gu, '')},
		{of: 'curly apostrophes', put: (name) => name.replaceAll("'", '’')},
		{of: 'no apostrophes', put: (name) => name.replaceAll("'", '')},
		{of: 'soft hyphens', put: (name) => [...name].join('\u00ad')},
		{of: 'zero-width spaces', put: (name) => `\u200b${[...name].join('\u200b')}\u200b`},
		{of: 'a joiner and a mark of direction', put: (name) => `\u200e${name[0]}\u2060${name.slice(1)}\u200f`},
		{of: 'Cyrillic letters', put: (name) => name.replace(/[aceiopsxy]/, (letter) => LOOK[letter]!)},
		{
			of: 'mathematical bold',
			put: (name) =>
				name.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 'a'.charCodeAt(0))),
		},
	];
	const NAMES = [
		'Blinken',
		'Qin',
		'Xi',
		'Haines',
		'Taishin',
		'Mbappé',
		'Šefčovič',
		"O'Brien",
		"N'Golo",
		'Takarafuji',
		'Nguyễn',
		'Erdoğan',
		'Orbán',
		'Mitakeumi',
		'Zaobao',
		'Müller',
		'Aung',
		'Yoon',
		'Ohtani',
		'Søren',
	];
	test.each(DISGUISES)('of $of is seen through for every name', ({put}) => {
		expect(NAMES.map((name) => foldWord(put(name)))).toEqual(NAMES.map(foldWord));
	});

	test('on a disguise is seen through too', () => {
		fc.assert(
			fc.property(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...DISGUISES), {maxLength: 3}), (name, worn) => {
				// “Full width” changes what later look-alikes and marks could be put on, not what the word is.
				const disguised = worn.reduce((word, {put}) => put(word), name);
				expect(foldWord(disguised)).toBe(foldWord(name));
			}),
		);
	});
});

test('folding twice changes nothing more', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary', maxLength: 12}),
				fc.string({unit: 'grapheme', maxLength: 12}),
				fc
					.array(fc.constantFrom(...'aZłØæßİıÉγΓΡαѴѵВерХСо´’.\u0301\u200bガﾞ류ﬁĳ𝐐𠮷№ŉ'), {maxLength: 8})
					.map((letters) => letters.join('')),
			),
			(word) => {
				expect(foldWord(foldWord(word))).toBe(foldWord(word));
			},
		),
		{numRuns: 2000},
	);
});

test('composed and decomposed spellings have one key', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 12}), (word) => {
			expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
		}),
	);
});

test('a phrase is its words folded, one space between', () => {
	expect(foldPhrase(['Cheng', 'Yu', 'LEE'])).toBe('cheng yu lee');
	expect(foldPhrase([])).toBe('');
});
