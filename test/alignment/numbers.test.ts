// biome-ignore-all format: a table is read by its rows
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareNumbers} from '../../src/alignment/numbers/compare.js';
import {readEnglishNumbers} from '../../src/alignment/numbers/read-english.js';
import {readSourceNumbers} from '../../src/alignment/numbers/read-source.js';

describe('a number of a source text has a value', () => {
	test.each([
		['ja', '2億4400万円', 244_000_000], ['ja', '１０４点', 104], ['ja', '三千五百人', 3500], ['ja', '1.5万人', 15_000], ['ja', '10万4000円', 104_000], ['ja', '1,234万', 12_340_000],
		['ja', '令和2年', 2020], ['ja', '昭和64年', 1989], ['ja', '二〇二〇年', 2020], ['ja', '3兆円', 3e12],
		['zh', '417.6万', 4_176_000], ['zh', '3万亿元', 3e12], ['zh', '两百', 200], ['zh', '民国109年', 2020], ['ko', '3억 2천', 3e8], ['ko', '5만명', 50_000],
		['ru', '14 тыс. человек', 14_000], ['ru', '1,5 млн', 1_500_000], ['ru', '2 млрд рублей', 2e9], ['ru', '1 500 человек', 1500], ['uk', '3,2 тисячі', 3200], ['pl', '7 mld zł', 7e9],
		['de', '1.500 Menschen', 1500], ['de', '2,5 Mrd. Euro', 2.5e9], ['de', '3 Millionen', 3e6], ['fr', '12 milliards', 12e9], ['es', '3 mil millones', 3e9], ['tr', '5 milyon', 5e6], ['ar', '٥ ملايين', 5e6], ['hi', '५ लाख', 5e5], ['it', '12mila', 12],
	] as const)('%s: %s', (language, text, value) => {
		expect(readSourceNumbers(text, language)[0]?.value).toBe(value);
	});
});

describe('a number of an English text has a value', () => {
	test.each([
		['$4.2 billion', 4.2e9], ['35,000 people', 35_000], ['3bn', 3e9], ['10 million', 1e7], ['25%', 25], ['the 25th', 25], ['5 hundred thousand', 5e5], ['1,012', 1012], ['104-98', 104],
	] as const)('%s', (text, value) => {
		expect(readEnglishNumbers(text).find(({isFirm}) => isFirm)?.value).toBe(value);
	});
});

/** What is told: number of the source, found text. */
function told(language: string, source: string, target: string): string[] {
	return compareNumbers(readSourceNumbers(source, language), readEnglishNumbers(target)).map(
		({source: one, target: other}) => `${source.slice(one.start, one.end)}: ${target.slice(other.start, other.end)}`,
	);
}

describe('a wrong number is told', () => {
	test.each([
		['ja', '基金は2億4400万円を拠出する。', 'The fund gives 24.4 million yen.', ['2億4400万: 24.4 million'], 'a power of ten lost'],
		['ja', '１２８０万円が集まった。', 'A total of 128 million yen was raised.', ['１２８０万: 128 million'], 'ten times as much'],
		['zh', '确诊417.6万例。', 'There were 417.6 million cases.', ['417.6万: 417.6 million'], '万 taken for a million'],
		['zh', '增长3.5%。', 'It grew by 35%.', ['3.5%: 35%'], 'the point lost'],
		['ja', '支持率は45％だった。', 'The approval rating was 54%.', ['45％: 54%'], 'figures changed about'],
		['ja', '１８２５～６９年', 'from 1825 to 1969', ['６９: 1969'], 'a year without its century'],
		['ja', '令和2年の調査', 'a survey in 2002', ['2: 2002'], 'the year of an era'],
		['ja', '7月25日に', 'on August 25', ['7: August'], 'another month'],
		['zh', '5月12日', 'on May 21', ['12: 21'], 'another day'],
		['ru', 'выросло до 14 тыс. человек', 'grew to 14 million people', ['14 тыс.: 14 million'], 'тыс. is thousand'],
		['ru', '2 млрд рублей', '2 million rubles', ['2 млрд: 2 million'], 'млрд is a billion'],
		['de', '2,5 Mrd. Euro', '2.5 million euros', ['2,5 Mrd.: 2.5 million'], 'Mrd. is a billion'],
		['de', 'am 3. Mai', 'on June 3', ['Mai: June'], 'another month'],
		['pl', '7 mld zł', '7 million zlotys', ['7 mld: 7 million'], 'mld is a billion'],
		['tr', '5 milyar lira', '5 million liras', ['5 milyar: 5 million'], 'milyar is a billion'],
		['ko', '5만명이 모였다', '5,000,000 people gathered', ['5만: 5,000,000'], '만 is ten thousand'],
		['zh', '有137人受伤', '173 people were injured', ['137: 173'], 'figures changed about'],
		['uk', 'у 2014 році', 'in 2004', ['2014: 2004'], 'another year'],
	] as const)('%s: %s | %s', (language, source, target, is, why) => {
		expect(told(language, source, target), why).toEqual(is);
	});
});

describe('a right or unsure number is left alone', () => {
	test.each([
		['ja', '2億4400万円', '244 million yen', 'the same'],
		['ja', '約1280万円', 'about 13 million yen', 'rounded, and said so'],
		['ja', '4876人', 'some 4,900 people', 'rounded'],
		['zh', '36亿欧元（约合42亿美元）', '€3.6 billion ($4.2 billion)', 'two currencies'],
		['ja', '3割増えた', 'rose by 30 percent', '割 is ten percent'],
		['zh', '增长了2倍', 'rose by 200%', '倍 and percent'],
		['ja', '13時に始まる', 'begins at 1 p.m.', 'hours of the afternoon'],
		['ja', '令和2年', 'in 2020', 'an era'],
		['ja', '90年代', 'the 1990s', 'a decade'],
		['ja', '一部の人', 'some of them', '一部 is no number'],
		['ja', '2週間後', 'fourteen days later', 'in words'],
		['ja', '178センチ', '5 feet 10', 'another unit'],
		['zh', '5月12日', 'on the 13th', 'a day told from another time zone'],
		['ja', '24日に発表', 'announced on July 24', 'a month that the translation adds'],
		['ja', '24日に発表', 'announced on Friday', 'left out'],
		['ja', '３人が死亡', 'Three people died', 'in words'],
		['ru', '1 500 человек', '1,500 people', 'a space between thousands'],
		['ru', '1,5 млн', '1.5 million', 'a decimal comma'],
		['ru', 'полтора года, 18 месяцев', '18 months', 'one of two'],
		['ru', '10,5 процента', '10.5 percent', 'percent as a word'],
		['de', '1.500 Euro', '1,500 euros', 'a point between thousands'],
		['de', '3. Mai 2020', 'May 3, 2020', 'a date'],
		['fr', '12 milliards', '12 billion', 'milliard'],
		['ar', '٢٥ مايو', 'May 25', 'Arabic figures'],
		['ko', '3만 5천 명', '35,000 people', 'two scale words with a space between'],
		['zh', 'B-52轰炸机', 'B-52 bombers', 'part of a name'],
		['ja', '5-3で勝った', 'won 5-3', 'a score'],
		['ja', '1社は10人、2社は20人', 'One firm has 12, two have 25', 'several might be meant'],
		['en', '3 million', '3 million', 'the same language'],
	] as const)('%s: %s | %s', (language, source, target, why) => {
		expect(told(language, source, target), why).toEqual([]);
	});
});

test('numbers that a text has in common with itself are never told', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(5_000_000), {maxLength: 6}), (values) => {
			const english = values.map((value) => value.toLocaleString('en')).join(' and ');
			expect(told('ja', values.join('と'), english)).toEqual([]);
		}),
	);
});
