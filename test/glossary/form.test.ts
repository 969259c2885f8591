import {describe, expect, test} from 'vitest';
import {namePartsOf, pivotsOf, renderingWords} from '../../src/glossary/form.js';
import {entryOf} from '../support/fixtures.js';

/** The words of the surname of a person's preferred rendering. */
function surnameOf(preferred: string, source: Readonly<Record<string, string>> = {}, admitted: string[] = []) {
	const entry = entryOf(preferred, {
		source: Object.entries(source).map(([language, text]) => ({language, text})),
		admitted,
	});
	const {words, keys} = renderingWords(preferred);
	const parts = namePartsOf(entry, keys);
	return parts && words.slice(parts.familyStart, parts.familyEnd).join(' ');
}

describe('the surname', () => {
	test.each([
		{name: 'Antony Blinken', source: {}, is: 'Blinken', why: 'last, where nothing else is known'},
		{name: 'Qin Gang', source: {zh: '秦刚'}, is: 'Qin', why: 'Chinese, in its own order'},
		{name: 'Qin Gang', source: {ja: '秦剛'}, is: 'Qin', why: 'Chinese, known from a Japanese source'},
		{name: 'Edward Yau', source: {zh: '邱腾华'}, is: 'Yau', why: 'an English given name'},
		{name: 'Kai-Fu Lee', source: {zh: '李开复'}, is: 'Lee', why: 'Chinese, turned about'},
		{name: 'Zhuge Liang', source: {zh: '诸葛亮'}, is: 'Zhuge', why: 'a surname of two characters'},
		{name: 'Tsai Ing-wen', source: {zh: '蔡英文'}, is: 'Tsai', why: 'Wade–Giles'},
		{name: 'Shohei Ohtani', source: {ja: '大谷翔平'}, is: 'Ohtani', why: 'Japanese, turned about'},
		{name: 'Ohtani Shohei', source: {ja: '大谷翔平'}, is: 'Ohtani', why: 'Japanese, in its own order'},
		{name: 'Ohtani Shohei', source: {ja: '大谷 翔平'}, is: 'Ohtani', why: 'a space in the source'},
		{name: 'Kim Jong Un', source: {ko: '김정은'}, is: 'Kim', why: 'Korean, in its own order'},
		{name: 'Son Heung-min', source: {ko: '손흥민'}, is: 'Son', why: 'a given name with a hyphen'},
		{name: 'Hyun-jin Ryu', source: {ko: '류현진'}, is: 'Ryu', why: 'Korean, turned about'},
		{name: 'Hyun-jin Ryu', source: {ja: '柳賢振'}, is: 'Ryu', why: 'Korean, known from Han characters'},
		{name: 'Viktor Orbán', source: {hu: 'Orbán Viktor'}, is: 'Orbán', why: 'Hungarian, turned about'},
		{name: 'Orbán Viktor', source: {hu: 'Orbán Viktor'}, is: 'Orbán', why: 'Hungarian, in its own order'},
		{name: 'Nguyen Xuan Phuc', source: {vi: 'Nguyễn Xuân Phúc'}, is: 'Nguyen', why: 'Vietnamese'},
		{name: 'Viet Thanh Nguyen', source: {vi: 'Nguyễn Thanh Việt'}, is: 'Nguyen', why: 'Vietnamese, turned about'},
		{name: 'Kevin De Bruyne', source: {}, is: 'De Bruyne', why: 'a particle'},
		{name: 'Alexander van der Bellen', source: {}, is: 'van der Bellen', why: 'two of them'},
		{
			name: 'Ursula von der Leyen',
			source: {ru: 'Урсула фон дер Ляйен'},
			is: 'von der Leyen',
			why: 'of a German name in Russian',
		},
		{name: 'Mohammed bin Salman', source: {}, is: 'bin Salman', why: 'an Arabic particle'},
		{name: 'Bashar al-Assad', source: {}, is: 'al Assad', why: 'an article tied by a hyphen'},
		{name: 'Olivia Newton-John', source: {}, is: 'Newton John', why: 'a surname of two words'},
		{name: 'Jean-Claude Juncker', source: {}, is: 'Juncker', why: 'a given name of two words'},
		{name: 'Van Gogh', source: {}, is: 'Gogh', why: 'the first word is never taken for a particle'},
		{name: 'Robert Downey Jr.', source: {}, is: 'Downey', why: 'Jr. is no surname'},
		{name: 'Sammy Davis III', source: {}, is: 'Davis', why: 'nor is a number'},
		{name: 'Ruri Jr', source: {}, is: 'Jr', why: 'unless nothing else is left'},
	])('of $name is $is: $why', ({name, source, is}) => {
		expect(surnameOf(name, source)).toBe(is);
	});

	test.each([
		{name: 'Mao Buyi', admitted: ['Mao'], is: 'Mao', why: 'an admitted form at the front'},
		{
			name: 'Carlos Alberto Parreira',
			admitted: ['Alberto Parreira'],
			is: 'Alberto Parreira',
			why: 'one at the end, of two words',
		},
		{
			name: 'Qin Gang',
			admitted: ['Minister Gang', 'gang'],
			is: 'Gang',
			why: 'whatever else says; one that is no part says nothing',
		},
	])('is what the glossary admits: $why', ({name, admitted, is}) => {
		expect(surnameOf(name, {zh: '秦刚'}, admitted)).toBe(is);
	});

	test('is unknown of a single name and of what is no person', () => {
		expect(surnameOf('Takarafuji', {ja: '宝富士'})).toBeNull();
		expect(namePartsOf(entryOf('Real Madrid', {kind: 'organization'}), ['real', 'madrid'])).toBeNull();
	});
});

test.each([
	{text: 'Prosecutor’s Office', words: ['Prosecutor', 'Office'], keys: ['prosecutor', 'office']},
	{text: 'U.S. Steel', words: ['U.S.', 'Steel'], keys: ['us', 'steel']},
	{text: '7-Eleven', words: ['7', 'Eleven'], keys: ['7', 'eleven']},
	{text: '秦刚', words: ['秦', '刚'], keys: ['秦', '刚']},
	{text: '…', words: [], keys: []},
])('the rendering $text is read as a text is', ({text, words, keys}) => {
	expect(renderingWords(text)).toMatchObject({words, keys});
});

test('an entry is heard in every language of its sources, each once, and in English without any', () => {
	const source = [
		{language: 'zh', text: '秦刚'},
		{language: 'yue', text: '秦剛'},
		{language: 'ja', text: '秦剛'},
	];
	expect(pivotsOf(entryOf('Qin Gang', {source}))).toEqual(['zh', 'ja']);
	expect(pivotsOf(entryOf('Qin Gang'))).toEqual(['en']);
});
