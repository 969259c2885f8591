import {expect, test} from 'vitest';
import {hangulUnits, hanUnits, type MeaningUnit} from '../../src/glossary/meaning-units.js';

const say = (units: readonly MeaningUnit[], word: string): string[] =>
	units.filter(({words}) => words.has(word)).map(({from, to}) => `${from}-${to}`);

test.each([
	{name: '헌법재판소', word: 'constitution', at: ['0-2'], why: 'a word of Chinese origin by how Korean reads it'},
	{name: '헌법재판소', word: 'court', at: ['2-5'], why: 'one of three syllables'},
	{name: '여성가족부', word: 'woman', at: ['0-2'], why: '女 loses its ㄴ at the beginning of a word'},
	{name: '여성가족부', word: 'ministry', at: ['4-5'], why: 'a single syllable at the end'},
	{name: '부산교통공사', word: 'ministry', at: [], why: 'the same syllable elsewhere is a sound'},
	{name: '우리은행', word: 'bank', at: ['2-4'], why: 'behind a native word'},
])('in $name “$word” is said at $at: $why', ({name, word, at}) => {
	expect(say(hangulUnits([...name]), word)).toEqual(at);
});

test.each([
	{name: '经济观察网', word: 'observer', at: ['2-5', '2-4'], why: 'a long word, then a shorter one'},
	{name: '經濟觀察網', word: 'network', at: ['2-5', '4-5'], why: 'traditional characters; the last by itself too'},
	{name: '小欢喜', word: 'joy', at: ['1-3', '1-2'], why: 'a word, then a character of it'},
])('in $name “$word” is said at $at: $why', ({name, word, at}) => {
	expect(say(hanUnits([...name]), word)).toEqual(at);
});
