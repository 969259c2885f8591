// Offices given to the wrong person or at the wrong time, and offices that are right or may be.
import {describe, expect, test} from 'vitest';
import {buildTermbase, checkText, DEFAULT_SETTINGS, parseGlossary} from '../../src/index.js';

const GLOSSARY = `
version: 1
entries:
  - preferred: Antony Blinken
    kind: person
    gender: male
    titles: [{text: Secretary of State, from: 2021-01, until: 2025-01}]
  - preferred: Wang Yi
    source: {zh: 王毅}
    kind: person
    titles:
      - {text: Foreign Minister, from: 2013-03, until: 2022-12}
      - {text: Foreign Minister, from: 2023-07}
      - {text: State Councilor, from: 2018-03, until: 2023-03}
  - preferred: Qin Gang
    source: {zh: 秦刚}
    kind: person
    titles:
      - {text: Ambassador to the United States, from: 2021-07, until: 2023-01}
      - {text: Foreign Minister, from: 2022-12, until: 2023-07}
  - preferred: Hua Chunying
    kind: person
    titles: [Foreign Ministry spokesperson, {text: Assistant Foreign Minister, from: 2021-10, until: 2024-05}]
  - preferred: Lloyd Austin
    kind: person
    titles: [{text: Secretary of Defense, from: 2021-01, until: 2025-01}]
  - preferred: Yasukazu Hamada
    kind: person
    titles: [{text: Defense Minister, from: 2022-08, until: 2023-09}]
  - preferred: Emmanuel Macron
    kind: person
    titles: [{text: President, from: 2017-05}]
  - preferred: Olaf Scholz
    kind: person
    titles: [{text: Chancellor, from: 2021-12, until: 2025-05}]
  - preferred: Nobutaka Imaizumi
    kind: person
    titles: [Professor]
  - preferred: Kenji Ota
    kind: person
  - preferred: Prime Minister
    kind: title
`;

const glossary = parseGlossary(GLOSSARY);
if (!glossary.ok) throw new Error(glossary.problems.map(({message}) => message).join('\n'));
const termbase = buildTermbase(glossary.value.entries);

const titlesIn = (text: string) =>
	checkText(text, termbase)
		.filter(({rule}) => rule === 'title')
		.map(({found, entry, suggestion}) => [found, entry!.preferred, suggestion]);

describe('an office that is not the person’s is told', () => {
	test.each([
		{
			text: 'Foreign Minister Antony Blinken arrived in Beijing.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'others have it, he never had',
		},
		{
			text: 'US Foreign Minister Antony Blinken arrived.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'a country before the office stays outside',
		},
		{
			text: 'The talks with America’s foreign minister Antony Blinken went well.',
			says: ['foreign minister', 'Antony Blinken', 'secretary of state'],
			why: 'small letters stay small',
		},
		{
			text: 'Foreign minister Antony Blinken arrived.',
			says: ['Foreign minister', 'Antony Blinken', 'Secretary of state'],
			why: 'a sentence opens with a capital all the same',
		},
		{
			text: 'FOREIGN MINISTER ANTONY BLINKEN: NO DEAL',
			says: ['FOREIGN MINISTER', 'Antony Blinken', 'SECRETARY OF STATE'],
			why: 'a headline in capitals',
		},
		{
			text: 'Antony Blinken, the foreign minister, arrived in Beijing.',
			says: ['foreign minister', 'Antony Blinken', 'secretary of state'],
			why: 'set off by commas',
		},
		{
			text: 'He met Antony Blinken, US Foreign Minister.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'a full stop closes it too',
		},
		{
			text: 'He met Antony Blinken, America’s foreign minister, in Beijing.',
			says: ['foreign minister', 'Antony Blinken', 'secretary of state'],
			why: 'a country’s possessive is set aside',
		},
		{
			text: 'Secretary of State Wang Yi arrived in Washington.',
			says: ['Secretary of State', 'Wang Yi', null],
			why: 'of several offices none is proposed',
		},
		{
			text: 'Antony Blinken arrived. Foreign Minister Blinken spoke.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'a rare surname of one introduced',
		},
		{
			text: 'Foreign Minister of China Antony Blinken arrived.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'a country behind the office stays outside',
		},
		{
			text: 'New Foreign Minister Antony Blinken arrived.',
			says: ['Foreign Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'new says that it is held',
		},
		{
			text: 'Emmanuel Macron left. President Olaf Scholz stayed.',
			says: ['President', 'Olaf Scholz', 'Chancellor'],
			why: 'an office of any house, whose holder is in the text',
		},
		{
			text: 'In May 2023, Foreign Minister Wang Yi visited Moscow.',
			says: ['Foreign Minister', 'Wang Yi', null],
			why: 'between two terms, with no office of the glossary',
		},
		{
			text: 'On February 18, 2023, China’s Foreign Minister Wang Yi spoke in Munich.',
			says: ['Foreign Minister', 'Wang Yi', 'State Councilor'],
			why: 'a day between two terms, with the office of then',
		},
		{
			text: 'Foreign Minister Wang Yi met Antony Blinken in Munich on February 18, 2023.',
			says: ['Foreign Minister', 'Wang Yi', 'State Councilor'],
			why: 'the day of what he did, at the end',
		},
		{
			text: 'Foreign Minister Wang Yi told reporters on 18 February 2023.',
			says: ['Foreign Minister', 'Wang Yi', 'State Councilor'],
			why: 'the day of what he said',
		},
		{
			text: 'Foreign Minister Qin Gang in 2025',
			says: ['Foreign Minister', 'Qin Gang', null],
			why: 'the year right behind the name',
		},
		{
			text: 'Talks with Foreign Minister Qin Gang in Beijing in May 2024 went well.',
			says: ['Foreign Minister', 'Qin Gang', null],
			why: 'only a place between',
		},
		{
			text: '2023-02-18\n\nForeign Minister Wang Yi spoke in Munich.',
			says: ['Foreign Minister', 'Wang Yi', 'State Councilor'],
			why: 'the document’s date in a line of its own',
		},
		{
			text: 'MUNICH, February 18, 2023 (Reuters) - Foreign Minister Wang Yi spoke to the conference about peace.',
			says: ['Foreign Minister', 'Wang Yi', 'State Councilor'],
			why: 'the dateline of an agency',
		},
		{
			text: '2024-06-01\n\nQin Gang came back. Foreign Minister Qin spoke on Monday.',
			says: ['Foreign Minister', 'Qin Gang', null],
			why: 'by surname, since the office shows who is meant',
		},
		{
			text: '2023-05-02\n\nAssistant Foreign Minister Qin Gang spoke.',
			says: ['Assistant Foreign Minister', 'Qin Gang', 'Foreign Minister'],
			why: 'a lower office while he had a higher one',
		},
		{
			text: '2022-05-02\n\nPrime Minister Antony Blinken spoke.',
			says: ['Prime Minister', 'Antony Blinken', 'Secretary of State'],
			why: 'an entry that is an office, while he had another',
		},
	])('$says.0 of $says.1: $why', ({text, says}) => {
		expect(titlesIn(text)).toEqual([says]);
	});
});

describe('an office that is right, or may be, is left alone', () => {
	test.each([
		{text: 'Secretary of State Antony Blinken arrived.', why: 'his office'},
		{text: 'US Secretary of State Antony Blinken arrived.', why: 'his office with the country'},
		{text: 'U.S. Secretary of State Antony Blinken arrived.', why: 'the country with full stops'},
		{text: 'Foreign Minister Wang Yi arrived.', why: 'without a date any of his terms will do'},
		{text: 'In 2022, Foreign Minister Wang Yi visited Fiji.', why: 'in office that year'},
		{text: 'In 2023, Foreign Minister Wang Yi visited Moscow.', why: 'in office for a part of the year'},
		{text: 'On July 26, 2023, Foreign Minister Wang Yi spoke.', why: 'a month counts to its ends'},
		{text: 'Secretary Antony Blinken arrived.', why: 'the short form of his office'},
		{text: 'Ambassador Qin Gang arrived.', why: 'an ambassador without the country'},
		{text: 'Defense Secretary Lloyd Austin met Yasukazu Hamada.', why: 'the words of his office in another order'},
		{text: 'Defence Minister Lloyd Austin arrived.', why: 'a minister of defense is a secretary elsewhere'},
		{text: 'Minister of Defense Yasukazu Hamada arrived.', why: 'the same with of'},
		{text: 'Foreign Ministry spokeswoman Hua Chunying said no.', why: 'spokesperson by gender'},
		{text: 'Former Foreign Minister Antony Blinken arrived.', why: 'former offices are not all listed'},
		{text: 'Then-Foreign Minister Antony Blinken arrived.', why: 'then is another time'},
		{text: 'Acting Foreign Minister Antony Blinken arrived.', why: 'acting is no office that anyone has here'},
		{text: 'Deputy Foreign Minister Antony Blinken arrived.', why: 'a deputy is another office'},
		{text: 'The ex-foreign minister Antony Blinken arrived.', why: 'ex by a hyphen'},
		{text: 'Would-be Foreign Minister Antony Blinken arrived.', why: 'not yet in office'},
		{text: 'Outgoing Foreign Minister Wang Yi arrived. 2023-02-18', why: 'on the way out'},
		{text: 'Foreign Minister-designate Antony Blinken arrived.', why: 'designate behind'},
		{text: 'Assistant Foreign Minister Wang Yi spoke.', why: 'early offices are not all listed'},
		{text: 'Chinese Assistant Foreign Minister Hua Chunying said no.', why: 'a longer office is another one'},
		{text: 'Foreign Minister Kenji Ota arrived.', why: 'nothing is known of his offices'},
		{text: 'Trade Minister Antony Blinken arrived.', why: 'nobody in the glossary has it'},
		{text: 'Professor Antony Blinken gave a talk.', why: 'a professor may hold an office'},
		{text: 'President Antony Blinken spoke.', why: 'a president may be of anything, and no holder is in the text'},
		{text: 'Prime Minister Antony Blinken spoke.', why: 'no person has it, and no date says what he was'},
		{text: 'Qin Gang left. Secretary of State Qin spoke.', why: 'Qin is a common surname'},
		{text: 'Foreign Minister Blinken spoke.', why: 'a surname that nobody introduced'},
		{text: 'Antony Blinken met Evan Blinken. Foreign Minister Blinken spoke.', why: 'two of the surname'},
		{text: 'A meeting of the foreign minister. Antony Blinken left.', why: 'a full stop between'},
		{text: 'Wang Yi met the foreign minister, Antony Blinken, and others.', why: 'a list, perhaps'},
		{text: 'He met Antony Blinken, the foreign minister, and the king.', why: 'a list, perhaps'},
		{text: 'He met Emmanuel Macron, Antony Blinken, the foreign minister, on Monday.', why: 'a list of names'},
		{text: 'He met Antony Blinken, the foreign minister’s guest, on Monday.', why: 'it belongs to somebody else'},
		{text: 'He met Antony Blinken, foreign minister at the time.', why: 'nothing closes the office'},
		{text: 'A spokesman for Foreign Minister Antony Blinken spoke.', why: 'who is what is not sure'},
		{text: 'She replaced as foreign minister Antony Blinken.', why: 'what one becomes, not is'},
		{text: 'In 2015, Nixon’s heirs sued, Foreign Minister Qin Gang said.', why: 'the year is of something else'},
		{text: 'Foreign Minister Qin Gang praised the deal signed in May 2015.', why: 'the year of a deal'},
		{text: 'Foreign Minister Qin Gang said the summit will be held in May 2026.', why: 'what is to come'},
		{text: 'Foreign Minister Qin Gang criticised the 2015 election.', why: 'a year without in'},
		{text: 'Foreign Minister Qin Gang spoke of 2024 Chinese students.', why: 'a number that looks like a year'},
		{
			text: 'In 2019, Foreign Minister Qin Gang lived in Beijing.\n\nIn May 2023 he spoke.',
			why: 'called by a later office',
		},
		{
			text: '2024-06-01\n\nForeign Minister Qin Gang took a trip two years ago.',
			why: 'another time than the document’s',
		},
		{text: '2024-06-01\n\nIn April, Foreign Minister Qin Gang travelled.', why: 'a month of an unknown year'},
		{text: 'Foreign Minister Qin Gang met Wang Yi in May 2023 and in June 2024.', why: 'two dates'},
	])('$why: $text', ({text}) => {
		expect(titlesIn(text)).toEqual([]);
	});
});

test('an office that another has is explained by who has it and what the person is', () => {
	const [mismatch] = checkText('Foreign Minister Antony Blinken arrived.', termbase);
	expect(mismatch!.message).toBe(
		'The glossary does not give Antony Blinken the office “Foreign Minister”; Wang Yi has it. It has Secretary of State from 2021-01 to 2025-01.',
	);
	expect(mismatch!.confidence).toBeGreaterThan(DEFAULT_SETTINGS.minConfidence);
});

test('an office at the wrong time is explained by the date and the terms', () => {
	const [mismatch] = checkText('Foreign Minister Qin Gang spoke in Beijing on 2 May 2024.', termbase);
	expect(mismatch!.message).toBe(
		'The text speaks of 2 May 2024, when Qin Gang was not “Foreign Minister”: the glossary has Ambassador to the United States from 2021-07 to 2023-01; Foreign Minister from 2022-12 to 2023-07.',
	);
});

test('the rule is switched off as any', () => {
	const settings = {...DEFAULT_SETTINGS, rules: {title: 'off'}} as const;
	expect(checkText('Foreign Minister Antony Blinken arrived.', termbase, settings)).toEqual([]);
});

test('a corrected office is not told again', () => {
	const text = 'On February 18, 2023, Foreign Minister Wang Yi spoke. Foreign Minister Antony Blinken left.';
	const corrected = checkText(text, termbase)
		.toReversed()
		.reduce((all, {span, suggestion}) => all.slice(0, span.start) + suggestion + all.slice(span.end), text);
	expect(corrected).toBe(
		'On February 18, 2023, State Councilor Wang Yi spoke. Secretary of State Antony Blinken left.',
	);
	expect(checkText(corrected, termbase)).toEqual([]);
});
