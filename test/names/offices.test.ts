import {expect, test} from 'vitest';
import {compareOffices, isChangedOffice, isGenericOffice, isJuniorOffice, officeKey} from '../../src/names/offices.js';

const keyOf = (text: string) => officeKey(text.split(' '));

test.each([
	{text: 'chinese foreign minister', key: 'foreign minister', why: 'a nationality before'},
	{text: 'us secretary of state', key: 'secretary of state', why: 'a country before'},
	{text: 'foreign minister of china', key: 'foreign minister', why: 'a country behind of'},
	{
		text: 'the new south korean foreign minister',
		key: 'foreign minister',
		why: 'article, new and a nationality of two words',
	},
	{text: 'ambassador to the united states', key: 'ambassador to america', why: 'an ambassador keeps the country'},
	{text: 'ambassador to the us', key: 'ambassador to america', why: 'the country by its short name'},
	{text: 'defence secretary', key: 'defense secretary', why: 'British spelling'},
	{text: 'vice chairwoman', key: 'vice chairperson', why: 'the gender of the holder'},
	{text: 'chinese', key: 'chinese', why: 'a nationality by itself leaves nothing else'},
])('the key of “$text” is “$key”: $why', ({text, key}) => {
	expect(keyOf(text)).toBe(key);
});

test.each([
	{told: 'foreign minister', held: 'minister of foreign affairs', how: 'same', why: 'in other words'},
	{
		told: 'defense minister',
		held: 'secretary of defense',
		how: 'same',
		why: 'a secretary is a minister of the same field',
	},
	{told: 'premier', held: 'prime minister', how: 'same', why: 'one office in two words'},
	{told: 'secretary', held: 'secretary of state', how: 'short', why: 'the field left out'},
	{told: 'intelligence chief', held: 'director of national intelligence', how: 'short', why: 'as a headline says it'},
	{told: 'foreign minister', held: 'minister', how: 'short', why: 'the glossary leaves the field out'},
	{told: 'foreign minister', held: 'assistant foreign minister', how: 'other', why: 'a rank more'},
	{told: 'president', held: 'vice president', how: 'other', why: 'a rank more'},
	{told: 'prime minister', held: 'foreign minister', how: 'other', why: 'one head, two fields'},
	{told: 'foreign minister', held: 'secretary of state', how: 'other', why: 'two countries’ offices'},
] as const)('“$told” is to “$held” $how: $why', ({told, held, how}) => {
	expect(compareOffices(keyOf(told), keyOf(held))).toBe(how);
});

test('ranks are told apart from offices that are held no more or not yet', () => {
	expect(isJuniorOffice('deputy foreign minister')).toBe(true);
	expect(isChangedOffice(['deputy', 'foreign', 'minister'])).toBe(false);
	expect(isChangedOffice(['former', 'foreign', 'minister'])).toBe(true);
	expect(isChangedOffice(['president', 'elect'])).toBe(true);
});

test('an office of any house is generic, one with a field is not', () => {
	expect(isGenericOffice('vice president')).toBe(true);
	expect(isGenericOffice('foreign minister')).toBe(false);
});
