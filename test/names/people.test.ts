import {describe, expect, test} from 'vitest';
import {
	formalNamesOf,
	givenNameGender,
	isGivenName,
	isHonorific,
	isParticle,
	isPersonTitle,
	isSameGivenName,
	isSurname,
	nicknamesOf,
	surnameCultures,
} from '../../src/names/people.js';

describe('given names', () => {
	test.each([
		['edward', 'male'],
		['shohei', 'male'],
		['tsutomu', 'male'],
		['mohammed', 'male'],
		['volodymyr', 'male'],
		['narendra', 'male'],
		['recep', 'male'],
		['joe', 'male'],
		['jean-luc', null],
		['naomi', 'female'],
		['anastasia', 'female'],
		['fatima', 'female'],
		['priyanka', 'female'],
		['haruko', 'female'],
		['andrea', null],
		['jean', null],
		['sasha', null],
		['makoto', null],
		['hyun-jin', null],
	] as const)('%s is a given name, of gender %s', (name, gender) => {
		expect(isGivenName(name)).toBe(true);
		expect(givenNameGender(name)).toBe(gender);
	});

	test('a culture may decide the gender', () => {
		expect(givenNameGender('andrea', 'it')).toBe('male');
		expect(givenNameGender('andrea', 'de')).toBe('female');
	});

	test.each(['hua', 'ruoyun', 'brinken', 'table', 'tokyo', 'ministry', 'constructor'])(
		'%s is no given name known',
		(word) => {
			expect(isGivenName(word)).toBe(false);
			expect(givenNameGender(word)).toBeNull();
		},
	);

	test('short forms lead to full ones and back', () => {
		expect(nicknamesOf('joseph')).toContain('joe');
		expect(formalNamesOf('bert')).toEqual(expect.arrayContaining(['albert', 'robert']));
		expect(isSameGivenName('bob', 'robert')).toBe(true);
		expect(isSameGivenName('bob', 'rob')).toBe(true);
		expect(isSameGivenName('vova', 'volodya')).toBe(true);
		expect(isSameGivenName('bob', 'bill')).toBe(false);
		expect(isSameGivenName('tsutomu', 'gang')).toBe(false);
	});
});

describe('surnames', () => {
	test.each([
		['smith', 'en'],
		['macron', 'fr'],
		['fernandez', 'es'],
		['lavrov', 'ru'],
		['zhang', 'zh'],
		['cheung', 'hk'],
		['tanaka', 'ja'],
		['kwon', 'ko'],
		['nguyen', 'vi'],
	])('%s is a surname of %s', (name, culture) => {
		expect(isSurname(name)).toBe(true);
		expect(surnameCultures(name)).toContain(culture);
	});

	test('a double surname is one of two, an unknown word is none', () => {
		expect(isSurname('smith-jones')).toBe(true);
		for (const word of ['brinken', 'hofuji', 'university', 'smith-house', ''])
			expect([word, isSurname(word)]).toEqual([word, false]);
	});

	test('particles are known by themselves', () => {
		for (const word of ['de', 'van', 'bin', 'al-', "d'", 'von']) expect([word, isParticle(word)]).toEqual([word, true]);
		expect(isParticle('house')).toBe(false);
	});
});

describe('titles', () => {
	test.each([
		'mr.',
		'dr',
		'president',
		'prime minister',
		'foreign minister',
		'head coach',
		'secretary of state',
		'former deputy secretary of state',
		'vice foreign minister',
		'chinese foreign minister',
		'u.s. president',
		'the minister of foreign affairs',
		'ambassador to the united states',
		'secretary-general of the united nations',
		'chief of staff',
		'attorney general',
		'president-elect',
		'first lady',
		'tokyo governor',
		'supreme leader',
		'japanese actor',
	])('“%s” is a title', (title) => {
		expect(isPersonTitle(title.split(' '))).toBe(true);
	});

	test.each([
		'',
		'foreign',
		'state',
		'the',
		'of state',
		'newspaper',
		'world',
		'wang yi',
		'foreign minister wang',
		'united nations',
		'minister of',
	])('“%s” is no title', (words) => {
		expect(isPersonTitle(words.split(' '))).toBe(false);
	});

	test('forms of address are titles by themselves', () => {
		for (const word of ['mr', 'Ms.'.toLowerCase(), 'sheikh', 'gen.']) expect(isHonorific(word)).toBe(true);
		expect(isHonorific('table')).toBe(false);
	});
});
