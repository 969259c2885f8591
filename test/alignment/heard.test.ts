import {expect, test} from 'vitest';
import {heardIn} from '../../src/alignment/heard.js';

test.each([
	{source: '王毅与布林肯会面', language: 'zh', key: 'wangyi', is: '王毅', why: 'pinyin of two characters'},
	{source: '王毅与布林肯会面', language: 'zh', key: 'blinken', is: '布林肯', why: 'a foreign name by its sounds'},
	{source: '安倍晋三访问北京', language: 'zh', key: 'abe', is: '安倍', why: 'a Japanese name in a Chinese text'},
	{source: '岡田克也氏は', language: 'ja', key: 'okada', is: '岡田', why: 'kun readings'},
	{
		source: 'ジェームズ・ハーデンが',
		language: 'ja',
		key: 'harden',
		is: 'ハーデン',
		why: 'one part between middle dots',
	},
	{source: 'ＤＦの裏', language: 'ja', key: 'df', is: 'ＤＦ', why: 'Latin letters are taken over'},
	{source: 'Сергей Лавров приехал', language: 'ru', key: 'lavrov', is: 'Лавров', why: 'spelled letter by letter'},
	{source: 'Präsident Macron kam', language: 'de', key: 'macron', is: 'Macron', why: 'the same letters'},
	{source: '蓝黑军团取胜', language: 'zh', key: 'rossoneri', is: null, why: 'nothing sounds so'},
	{source: '', language: 'zh', key: 'wang', is: null, why: 'an empty line'},
])('“$key” in $source: $why', ({source, language, key, is}) => {
	const heard = heardIn(source, language, key);
	expect(heard && source.slice(heard.start, heard.end)).toBe(is);
});

test('nothing is heard where it is not asked for', () => {
	const source = '王毅会见记者';
	expect(heardIn(source, 'zh', 'wangyi', [{start: 0, end: 2}])).toBeNull();
});
