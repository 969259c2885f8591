import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldSourceWord, isFormOf} from '../../src/alignment/families.js';
import {foldSource} from '../../src/alignment/fold-source.js';
import {SourceIndex} from '../../src/alignment/source-index.js';

/** Names found, in the order of the line; those that may be chance in brackets. */
function found(line: string, language: string, ...names: readonly string[]): string[] {
	const index = new SourceIndex(
		names.map((text) => ({owner: text, text, language, part: 'whole', isPerson: false}) as const),
	);
	return index
		.find(line, language)
		.map(({start, end, sure}) => (sure ? line.slice(start, end) : `(${line.slice(start, end)})`));
}

describe('a name is found in a source line', () => {
	test.each([
		{line: '東京都の職員', language: 'ja', names: ['京都'], is: ['(京都)'], why: '京都 is cut out of 東京 and 都'},
		{line: '京都の職員', language: 'ja', names: ['京都'], is: ['京都'], why: 'words end on both sides'},
		{line: '東京都の職員', language: 'ja', names: ['京都', '東京都'], is: ['東京都'], why: 'the longest first'},
		{line: '太空军事竞赛', language: 'zh', names: ['太空军'], is: ['(太空军)'], why: '军事 is a word'},
		{line: '太空军宣布', language: 'zh', names: ['太空军'], is: ['太空军'], why: 'the word ends there'},
		{line: '秦剛外交部長', language: 'zh', names: ['秦刚'], is: ['秦剛'], why: 'traditional characters'},
		{
			line: 'アントニーブリンケンが',
			language: 'ja',
			names: ['アントニー・ブリンケン'],
			is: ['アントニーブリンケン'],
			why: 'no middle dot',
		},
		{
			line: 'タイラー・ヒーローが',
			language: 'ja',
			names: ['タイラー・ヒーロー'],
			is: ['タイラー・ヒーロー'],
			why: 'a long mark at the end belongs to it',
		},
		{
			line: 'ﾌﾞﾘﾝｹﾝ長官',
			language: 'ja',
			names: ['ブリンケン'],
			is: ['ﾌﾞﾘﾝｹﾝ'],
			why: 'half-width kana, each with its mark',
		},
		{line: 'ヴェネツィアで', language: 'ja', names: ['ベネツィア'], is: ['ヴェネツィア'], why: 'ヴェ is ベ'},
		{line: 'シャルロッテが', language: 'ja', names: ['ロッテ'], is: [], why: 'katakana goes on in front'},
		{line: 'ＡＴＰは', language: 'ja', names: ['ATP'], is: ['ＡＴＰ'], why: 'full width'},
		{line: 'TERRAは', language: 'ja', names: ['ERR'], is: [], why: 'Latin letters go on'},
		{
			line: '游戏“征途”',
			language: 'zh',
			names: ['《征途》'],
			is: ['(征途)'],
			why: 'a title that the glossary writes in its marks',
		},
		{line: '《征途》上映', language: 'zh', names: ['《征途》'], is: ['征途'], why: 'in its marks'},
		{line: '外交部长说', language: 'zh', names: ['外交部'], is: ['(外交部)'], why: 'the minister, not the ministry'},
		{line: '문재인이 말했다', language: 'ko', names: ['문재인'], is: ['문재인'], why: 'a particle behind'},
		{line: '한국 방송', language: 'ko', names: ['국방'], is: ['(국 방)'], why: 'two words that only meet'},
		{line: 'О Фургале говорят', language: 'ru', names: ['Фургал'], is: ['Фургале'], why: 'a case'},
		{line: 'ERR сообщает', language: 'ru', names: ['ERR'], is: ['ERR'], why: 'an acronym as it is'},
		{
			line: 'новая газета вышла',
			language: 'ru',
			names: ['Новая газета'],
			is: [],
			why: 'in lower case any new newspaper',
		},
		{line: 'НОВАЯ ГАЗЕТА', language: 'ru', names: ['Новая газета'], is: ['НОВАЯ ГАЗЕТА'], why: 'a heading in capitals'},
		{line: 'Сергей, Фургал', language: 'ru', names: ['Сергей Фургал'], is: ['Сергей, Фургал'], why: 'a mark between'},
	])('$line: $why', ({line, language, names, is}) => {
		expect(found(line, language, ...names)).toEqual(is);
	});
});

describe('a word is a form of a name', () => {
	test.each([
		['ru', 'Хабаровск', 'Хабаровске Хабаровска Хабаровском', 'Хабаров Хабарова'],
		['ru', 'Павел', 'Павла Павлу Павлом', 'Павлин'],
		['ru', 'Билли', 'Билли', 'Билла Билл Биллом'],
		['ru', 'Афины', 'Афин Афинах Афинам', 'Афинский'],
		['ru', 'Иваново', 'Иванова Иванове', 'Иванович'],
		['ru', 'Зеленский', 'Зеленского Зеленскому Зеленским', 'Зеленая'],
		['uk', 'Київ', 'Києва Києву Києві', 'Київщина'],
		['uk', 'Харків', 'Харкова Харкові', 'Харківський'],
		['uk', 'Ольга', 'Ользі Ольгу Ольгою', 'Ольжич'],
		['pl', 'Warszawa', 'Warszawy Warszawie Warszawę', 'Warszawiak'],
		['pl', 'Tusk', 'Tuska Tuskiem Tuskowi', 'Tuskegee'],
		['pl', 'Kraków', 'Krakowa Krakowie Krakowem', 'Krakowiak'],
		['cs', 'Praha', 'Praze Prahy Prahou', 'Pražan'],
		['cs', 'Havel', 'Havla Havlovi', 'Havlíček'],
		['de', 'Deutsche', 'Deutschen Deutscher Deutsches', 'Deutschland'],
		['de', 'Wien', 'Wiens', 'Wiener Wienern'],
		['ar', 'الرياض', 'والرياض بالرياض للرياض', 'رياضة'],
		['tr', 'Ankara', 'Ankara’da Ankaranın', 'Ankaragücü'],
		['fi', 'Turku', 'Turkuun Turkussa', 'Turun'],
		['hu', 'Budapest', 'Budapesten Budapestről', 'Buda'],
		['en', 'Blinken', 'Blinken', 'Blinkenlights'],
	] as const)('%s: %s', (language, name, forms, others) => {
		const is = (word: string) => isFormOf(foldSourceWord(word, language), foldSourceWord(name, language), language);
		expect(forms.split(' ').filter((form) => !is(form))).toEqual([]);
		expect(others.split(' ').filter(is)).toEqual([]);
	});
});

test('what is found stands in the line, in its order, and folds as its name does', () => {
	const character = fc.constantFrom(...'東京都市国連携山川岡田ァブリンケンー・ ');
	fc.assert(
		fc.property(
			fc.string({unit: character, minLength: 1, maxLength: 30}),
			fc.array(fc.string({unit: character, minLength: 1, maxLength: 4}), {maxLength: 5}),
			(line, names) => {
				const index = new SourceIndex(
					names.map((text) => ({owner: text, text, language: 'ja', part: 'whole', isPerson: true}) as const),
				);
				const mentions = index.find(line, 'ja');
				let last = -1;
				for (const {start, end, name} of mentions) {
					expect(start).toBeGreaterThanOrEqual(last);
					last = start;
					expect(end).toBeLessThanOrEqual(line.length);
					expect(foldSource(line.slice(start, end)).text).toBe(foldSource(name.text).text);
				}
			},
		),
	);
});
