import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	contentWords,
	isDictionaryWord,
	isEnglishWord,
	isFunctionWord,
	isLoan,
	KIND_WORDS,
	kindSuffix,
	kindsOf,
	lemmasOf,
	relation,
	sharedKinds,
	wordCommonness,
} from '../../src/names/words.js';

describe('base forms', () => {
	test.each([
		{word: 'families', bases: ['family'], why: 'y comes back'},
		{word: 'buses', bases: ['bus'], why: 'es goes as a whole'},
		{word: 'feet', bases: ['foot'], why: 'irregular plural'},
		{word: 'led', bases: ['lead'], why: 'irregular past'},
		{word: 'found', bases: ['find', 'found'], why: 'a past and a word of its own'},
		{word: 'better', bases: ['good', 'well'], why: 'irregular comparatives'},
		{word: 'leading', bases: ['lead'], why: 'a participle'},
		{word: 'running', bases: ['run'], why: 'the doubled letter goes'},
		{word: 'taking', bases: ['take'], why: 'the silent e comes back'},
		{word: 'leaders', bases: ['leader'], why: 'the nearest base form, not the verb within'},
		{word: "government's", bases: ['government'], why: 'a possessive goes'},
		{word: 'mitakeumi', bases: ['mitakeumi'], why: 'an unknown word stays'},
	])('$word has $bases: $why', ({word, bases}) => {
		expect(lemmasOf(word)).toEqual(expect.arrayContaining(bases));
	});

	test.each([
		{word: 'his', not: 'hi', why: 'a function word is no plural'},
		{word: 'press', not: 'pres', why: 'ss is no plural'},
		{word: 'news', not: 'new', why: 'an adjective has no plural'},
		{word: 'bus', not: 'bu', why: 'us is no plural'},
		{word: 'king', not: 'k', why: 'a base keeps two letters'},
	])('$word does not come from $not: $why', ({word, not}) => {
		expect(lemmasOf(word)).not.toContain(not);
	});

	test('every word has at least one base form, whatever it is', () => {
		fc.assert(fc.property(fc.stringMatching(/^[a-z'.-]{1,24}$/), (word) => lemmasOf(word).length > 0));
	});
});

describe('how common a word is', () => {
	test.each([
		['the', 0],
		['their', 0],
		['governments', 1],
		['hero', 1],
		['found', 1],
		['organisations', 2],
		['hata', 3],
		['mitakeumi', 3],
		['japan', 3],
		['li', 3],
	])('%s is %i', (word, level) => {
		expect(wordCommonness(word)).toBe(level);
	});

	test('ordinary words are English in any inflection, names and rare short words are not', () => {
		for (const word of ['mine', 'cast', 'kings', 'shining', 'houses', 'locomotives', 'butler', 'prose'])
			expect([word, isEnglishWord(word)]).toEqual([word, true]);
		for (const word of ['hua', 'wan', 'lin', 'min', 'khan', 'hofuji', 'brinken', 'tael', 'zhang'])
			expect([word, isEnglishWord(word)]).toEqual([word, false]);
	});

	test('a rare word is in the dictionary all the same', () => {
		expect(isDictionaryWord('tael')).toBe(true);
		expect(isDictionaryWord('hofuji')).toBe(false);
	});

	test('content words are what is left without function words, or all where nothing is', () => {
		expect(contentWords(['bring', 'our', 'families', 'home'])).toEqual([0, 2, 3]);
		expect(contentWords(['we', 'are', 'the', 'one'])).toEqual([0, 1, 2, 3]);
		expect(isFunctionWord('with')).toBe(true);
		expect(isFunctionWord('mine')).toBe(false);
	});
});

describe('how two words stand for each other', () => {
	test.each([
		{a: 'home', b: 'home', kind: 'same', why: 'one word'},
		{a: 'families', b: 'family', kind: 'inflection', why: 'number'},
		{a: 'find', b: 'finding', kind: 'inflection', why: 'participle'},
		{a: 'labour', b: 'labor', kind: 'inflection', why: 'British spelling'},
		{a: 'centre', b: 'centers', kind: 'inflection', why: 'British spelling and number'},
		{a: 'jan', b: 'january', kind: 'inflection', why: 'short month'},
		{a: 'one', b: '1', kind: 'number', why: 'digits'},
		{a: 'seven', b: '7th', kind: 'number', why: 'ordinal digits'},
		{a: 'ii', b: 'two', kind: 'number', why: 'Roman'},
		{a: 'your', b: 'our', kind: 'pronoun', why: 'one row of pronouns'},
		{a: 'i', b: 'we', kind: 'pronoun', why: 'number of a pronoun'},
		{a: 'the', b: 'a', kind: 'article', why: 'articles'},
		{a: 'leader', b: 'leadership', kind: 'derivation', why: 'WordNet derives it'},
		{a: 'leaders', b: 'leading', kind: 'derivation', why: 'through the base form'},
		{a: 'nation', b: 'national', kind: 'derivation', why: 'adjective of a noun'},
		{a: 'film', b: 'movie', kind: 'synonym', why: 'WordNet'},
		{a: 'take', b: 'bring', kind: 'synonym', why: 'one act, two ways'},
		{a: 'house', b: 'home', kind: 'synonym', why: 'one thing'},
		{a: 'newspaper', b: 'journal', kind: 'synonym', why: 'kinds of newspapers'},
		{a: 'league', b: 'federation', kind: 'synonym', why: 'kinds of unions'},
		{a: 'deputy', b: 'vice', kind: 'synonym', why: 'offices'},
		{a: 'bureau', b: 'ministry', kind: 'synonym', why: 'offices'},
		{a: 'coach', b: 'manager', kind: 'synonym', why: 'one office in two sports'},
		{a: 'state', b: 'national', kind: 'synonym', why: 'translators interchange them'},
		{a: 'shimbun', b: 'newspaper', kind: 'synonym', why: 'a loan'},
		{a: 'daigaku', b: 'university', kind: 'synonym', why: 'a loan'},
		{a: 'red', b: 'blue', kind: 'sibling', why: 'two colours'},
		{a: 'summer', b: 'winter', kind: 'sibling', why: 'two seasons'},
		{a: 'tall', b: 'short', kind: 'antonym', why: 'opposites'},
	])('$a and $b are $kind: $why', ({a, b, kind}) => {
		expect(relation(a, b)?.kind).toBe(kind);
		expect(relation(b, a)).toEqual(relation(a, b));
	});

	test.each([
		['quiz', 'table'],
		['president', 'tree'],
		['cow', 'table'],
		['the', 'house'],
		['hata', 'gang'],
		['seven', '8'],
		['january', 'feb'],
		['film', 'river'],
	])('%s and %s have nothing to do with each other', (a, b) => {
		expect(relation(a, b)).toBeNull();
	});

	test('nearer ties are stronger', () => {
		const strengths = ['families', 'home', 'table'].map((word) => relation('family', word)?.strength ?? 0);
		expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
	});
});

describe('kind words', () => {
	test('a loan is of the kind of its English word', () => {
		expect(sharedKinds('shimbun', 'newspaper')).toContain('newspaper');
		expect(sharedKinds('nippo', 'daily')).toContain('newspaper');
		expect(sharedKinds('jinja', 'shrine')).toContain('shrine');
		expect(sharedKinds('sejm', 'duma')).toContain('parliament');
		expect(sharedKinds('kokugikan', 'stadium')).toContain('stadium');
		expect(sharedKinds('shimbun', 'university')).toEqual([]);
		expect(isLoan('shimbun')).toBe(true);
		expect(isLoan('times')).toBe(false);
		expect(kindsOf('banana')).toEqual([]);
		expect(KIND_WORDS.size).toBeGreaterThan(1000);
	});

	test.each([
		{word: 'fukushima-ken', stem: 'fukushima', concept: 'prefecture'},
		{word: 'osaka-fu', stem: 'osaka', concept: 'prefecture'},
		{word: 'sumidagawa', stem: 'sumida', concept: 'river'},
		{word: 'gyeonggi-do', stem: 'gyeonggi', concept: 'prefecture'},
	])('$word is $stem with a kind behind it', ({word, stem, concept}) => {
		expect(kindSuffix(word)?.stem).toBe(stem);
		expect(kindSuffix(word)?.concepts).toContain(concept);
	});

	test.each(['yamashiro', 'ken', 'tokyo', 'blue-green'])('%s has no kind behind it', (word) => {
		expect(kindSuffix(word)).toBeNull();
	});
});
