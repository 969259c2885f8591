// Pronouns and forms of address against the gender of the person meant, and those that may mean somebody else.
import {describe, expect, test} from 'vitest';
import {buildTermbase, checkText, DEFAULT_SETTINGS, parseGlossary} from '../../src/index.js';

const GLOSSARY = `
version: 1
entries:
  - {preferred: Antony Blinken, kind: person, gender: male, titles: [Secretary of State]}
  - {preferred: Avril Haines, kind: person, gender: female, titles: [Director of National Intelligence]}
  - {preferred: David Lin, kind: person, gender: male}
  - {preferred: Alice Lin, kind: person, gender: female}
  - {preferred: Wang Yi, kind: person, gender: male, titles: [Foreign Minister]}
  - {preferred: Kenji Ota, kind: person}
  - {preferred: State Department, kind: organization}
`;

const glossary = parseGlossary(GLOSSARY);
if (!glossary.ok) throw new Error(glossary.problems.map(({message}) => message).join('\n'));
const termbase = buildTermbase(glossary.value.entries);

const gendersIn = (text: string) =>
	checkText(text, termbase)
		.filter(({rule}) => rule === 'gender')
		.map(({found, suggestion}) => [found, suggestion]);

describe('a word of the wrong gender is told', () => {
	test.each([
		{text: 'Antony Blinken said she would travel to Beijing.', says: ['she', 'he'], why: 'the subject of the sentence'},
		{text: 'Avril Haines said he would travel to Beijing.', says: ['he', 'she'], why: 'a woman'},
		{text: 'Antony Blinken said on Monday that she was tired.', says: ['she', 'he'], why: 'a weekday is nobody'},
		{
			text: 'Antony Blinken defended herself on Monday.',
			says: ['herself', 'himself'],
			why: 'a reflexive is bound to its subject',
		},
		{text: 'Avril Haines blamed himself.', says: ['himself', 'herself'], why: 'a reflexive of a woman'},
		{text: 'Antony Blinken lost her temper.', says: ['her', 'his'], why: 'a possessive before its noun'},
		{text: 'Avril Haines lost his temper.', says: ['his', 'her'], why: 'his before its noun'},
		{
			text: 'Antony Blinken said that the trip had tired her.',
			says: ['her', 'him'],
			why: 'an object in a clause of its own',
		},
		{text: 'Avril Haines said that the trip had tired him.', says: ['him', 'her'], why: 'an object has one case'},
		{text: 'Antony Blinken said that the fault was hers.', says: ['hers', 'his'], why: 'a possessive by itself'},
		{text: 'Avril Haines said that the fault was his.', says: ['his', 'hers'], why: 'nothing is possessed behind it'},
		{text: 'On Sunday, Antony Blinken said she was tired.', says: ['she', 'he'], why: 'a day opens the sentence'},
		{text: 'But Antony Blinken said she was tired.', says: ['she', 'he'], why: 'a small word opens the sentence'},
		{
			text: 'US Secretary of State Antony Blinken said she was tired.',
			says: ['she', 'he'],
			why: 'the office is his own',
		},
		{
			text: 'The State Department was closed. Antony Blinken said she was tired.',
			says: ['she', 'he'],
			why: 'an organization is nobody',
		},
		{
			text: 'Antony Blinken arrived.\n\nMr. Blinken said she was tired.',
			says: ['she', 'he'],
			why: 'by surname, once introduced',
		},
		{text: 'Antony Blinken arrived. Ms. Blinken was tired.', says: ['Ms', 'Mr'], why: 'a form of address'},
		{text: 'Avril Haines arrived. Mr Haines was tired.', says: ['Mr', 'Ms'], why: 'without a full stop'},
		{text: 'Mr. Avril Haines arrived.', says: ['Mr', 'Ms'], why: 'before the full name'},
		{text: 'Ms. David Lin arrived.', says: ['Ms', 'Mr'], why: 'the given name says which Lin'},
		{text: 'Miss Antony Blinken arrived.', says: ['Miss', 'Mr.'], why: 'another form of address'},
		{
			text: 'Wang Yi left. Antony Blinken said she was tired.',
			says: ['she', 'he'],
			why: 'another man just before is no she either',
		},
		{
			text: 'Antony Blinken said she would speak to many young people.',
			says: ['she', 'he'],
			why: 'who comes behind is not meant',
		},
		{text: 'Antony Blinken gave her hope.', says: null, why: 'an object of his own clause is never himself'},
	])('$says: $why', ({text, says}) => {
		expect(gendersIn(text)).toEqual(says === null ? [] : [says]);
	});
});

describe('a word of the right gender, or of somebody else, is left alone', () => {
	test.each([
		{text: 'Antony Blinken said he was tired.', why: 'right'},
		{text: 'Mr. Antony Blinken arrived.', why: 'right'},
		{text: 'Kenji Ota said she was tired.', why: 'the glossary does not say'},
		{text: 'Antony Blinken met Avril Haines and said she was right.', why: 'two are named'},
		{text: 'Antony Blinken met Jane Roe and said she was right.', why: 'the glossary does not know everybody'},
		{text: 'Antony Blinken met Wang Yi and said she was right.', why: 'two are named, and neither is sure'},
		{text: 'Antony Blinken said she, Avril Haines, was right.', why: 'named behind the pronoun'},
		{text: 'Antony Blinken told the reporter that she was right.', why: 'a noun for a person'},
		{text: 'Antony Blinken met the mother and said she was right.', why: 'a relative'},
		{text: 'Antony Blinken praised the spokeswoman and said she was right.', why: 'an office without a name'},
		{text: 'The nurse waited. Antony Blinken said she was right.', why: 'somebody in the sentence before'},
		{text: 'Avril Haines left. It rained. Antony Blinken said she was right.', why: 'somebody two sentences before'},
		{text: 'Avril Haines left.\n\nAntony Blinken said she was right.', why: 'somebody in the paragraph before'},
		{text: 'She waited for a day. Antony Blinken said she was right.', why: 'a woman without a name'},
		{text: 'Antony Blinken met her on Monday.', why: 'an object of his own clause is somebody else'},
		{text: 'Avril Haines thanked him.', why: 'an object of her own clause is somebody else'},
		{text: 'Antony Blinken said: “She was right.”', why: 'quoted'},
		{text: 'Antony Blinken said “her work” mattered.', why: 'quoted words'},
		{text: 'Antony Blinken’s wife said she was right.', why: 'the wife is the subject'},
		{text: 'Antony Blinken’s car broke down and she left.', why: 'a possessive is no subject'},
		{text: 'A letter to Antony Blinken said she was right.', why: 'behind a preposition'},
		{text: 'According to Antony Blinken, she was right.', why: 'behind a preposition'},
		{text: 'Alice and Antony Blinken said she was right.', why: 'two people'},
		{text: 'Antony Blinken and Wang Yi said she was right.', why: 'two people'},
		{text: 'Antony Blinken, who met Avril Haines, said she was right.', why: 'no verb right behind'},
		{text: 'Antony Blinken said China must defend her interests.', why: 'a country may be a she'},
		{text: 'Antony Blinken said the ship had lost her way.', why: 'so may a ship'},
		{text: 'The Antony Blinken Foundation said she was right.', why: 'a name inside another'},
		{text: 'The daughter of David Lin waited. Her sentence was short.', why: 'nobody is named in the sentence'},
		{text: 'David Lin was jailed. Alice Lin waited. Ms. Lin was tired.', why: 'Alice is a Lin too'},
		{text: 'David Lin was jailed. Ms. Lin was tired.', why: 'an entry that is not in the text may be meant'},
		{text: 'Antony Blinken came with a daughter. Ms. Blinken was tired.', why: 'a relative may be meant'},
		{text: 'Antony Blinken met Evan Blinken. Ms. Blinken was tired.', why: 'somebody else of the surname'},
		{text: 'Mrs. Antony Blinken arrived.', why: 'a wife by the name of her husband'},
		{text: 'Mr. and Ms. Blinken arrived. Antony Blinken was late.', why: 'nobody is introduced yet but a couple'},
		{text: 'Ms. Blinken was tired.', why: 'nobody is introduced'},
		{text: 'Antony Blinken left. She stayed.', why: 'nobody is named in the sentence'},
		{text: 'HER sentence. Antony Blinken left.', why: 'the name comes later'},
	])('$why: $text', ({text}) => {
		expect(gendersIn(text)).toEqual([]);
	});
});

test('where the case of her cannot be told, nothing is proposed', () => {
	const [mismatch] = checkText('Antony Blinken said that the visit gave her hope.', termbase);
	expect([mismatch!.found, mismatch!.suggestion]).toEqual(['her', null]);
});

test('it is explained by who is meant', () => {
	const message = (text: string) => checkText(text, termbase)[0]!.message;
	expect(message('Antony Blinken said she was tired.')).toBe(
		'Antony Blinken is a man in the glossary, and “she” can only mean the subject of its sentence.',
	);
	expect(message('Mr. Avril Haines arrived.')).toBe('Avril Haines is a woman in the glossary; “Mr” addresses a man.');
});

test('the rule is switched off as any', () => {
	const settings = {...DEFAULT_SETTINGS, rules: {gender: 'off'}} as const;
	expect(checkText('Antony Blinken said she was tired.', termbase, settings)).toEqual([]);
});
