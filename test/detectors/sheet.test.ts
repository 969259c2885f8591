import {describe, expect, test} from 'vitest';
import {isCapitalised, looksNamed, mayJoin, readSheet, wordsSpan} from '../../src/detectors/sheet.js';
import type {Entry} from '../../src/glossary/entry.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {documentOf, entryOf} from '../support/fixtures.js';

function sheetOf(text: string, entries: readonly Entry[] = [], line = 0) {
	const document = documentOf(text);
	return readSheet(document, document.segments[line]!, buildTermbase(entries));
}

/** The runs of a line as text. */
function runsOf(text: string): string[] {
	const sheet = sheetOf(text);
	const firsts = [...new Set(sheet.runFirst)].filter((first) => first >= 0);
	return firsts.map((first) => {
		const span = wordsSpan(sheet, first, sheet.runLast[first]!);
		return text.slice(span.start, span.end);
	});
}

test.each([
	{text: 'He met Qin Gang and Wang Yi there', runs: ['He', 'Qin Gang', 'Wang Yi'], why: 'small words divide'},
	{text: 'Cheng-Yu Lee', runs: ['Cheng-Yu Lee'], why: 'hyphens join'},
	{text: 'Lee Jae-yong came', runs: ['Lee Jae-yong'], why: 'and tie what is small to a name'},
	{text: 'well-known Qin', runs: ['Qin'], why: 'but not to what is none'},
	{text: 'Qin, Wang; Hua', runs: ['Qin', 'Wang', 'Hua'], why: 'marks divide'},
	{text: 'Blinken’s Beijing visit', runs: ['Blinken', 'Beijing'], why: 'a possessive divides'},
	{text: 'Qin\u200b Gang', runs: ['Qin\u200b Gang'], why: 'what nobody sees does not'},
	{text: 'nothing here', runs: [], why: 'no capitals'},
])('the runs of capitalised words of “$text”: $why', ({text, runs}) => {
	expect(runsOf(text)).toEqual(runs);
});

test('each word of a run knows its first and its last, and others know none', () => {
	const sheet = sheetOf('he met Qin Gang today');
	expect([...sheet.runFirst]).toEqual([-1, -1, 2, 2, -1]);
	expect([...sheet.runLast]).toEqual([-1, -1, 3, 3, -1]);
	expect(sheet.words.map((_, i) => looksNamed(sheet, i))).toEqual([false, false, true, true, false]);
	expect(sheet.words.map(isCapitalised)).toEqual([false, false, true, true, false]);
});

test('words have offsets into the document, keys, and their place in the vocabulary', () => {
	const text = 'First line\nÉmile’s U.S. visit';
	const {words} = sheetOf(text, [entryOf('Emile Zola')], 1);
	expect(words.map(({start, end}) => text.slice(start, end))).toEqual(['Émile', 'U.S.', 'visit']);
	expect(words.map(({key}) => key)).toEqual(['emile', 'us', 'visit']);
	expect(words.map(({id}) => id >= 0)).toEqual([true, false, false]);
});

describe('two neighbouring words may be of one name', () => {
	test.each([
		{text: 'Qin Gang', joins: true, why: 'a space'},
		{text: 'Cheng-Yu', joins: true, why: 'a hyphen'},
		{text: 'Bill & Ted', joins: true, why: 'an ampersand'},
		{text: 'J. Biden', joins: false, why: 'a full stop, even an initial’s, unless the form has it'},
		{text: 'Children’s Hospital', joins: true, why: 'a possessive'},
		{text: 'Qin, Gang', joins: false, why: 'a comma'},
		{text: 'Qin. Gang', joins: false, why: 'a sentence ends'},
		{text: 'Qin (Gang', joins: false, why: 'a bracket'},
		{text: 'Qin” Gang', joins: false, why: 'a quotation mark'},
		{text: 'Qin — — — Gang', joins: false, why: 'too far apart'},
	])('“$text”: $joins, since $why', ({text, joins}) => {
		const {words} = sheetOf(text);
		expect(mayJoin(text, words[0]!, words[1]!)).toBe(joins);
	});
});

test.each([
	{text: 'Mbappe scored', form: 'Mbappé', exact: true, why: 'diacritics may be missing'},
	{text: 'Cheng Yu Lee', form: 'Cheng-Yu Lee', exact: true, why: 'a space for a hyphen'},
	{text: "N'Golo", form: 'N’Golo', exact: true, why: 'straight for curly'},
	{text: 'Robert F. Kennedy', form: 'Robert F. Kennedy', exact: true, why: 'a full stop that the form has too'},
	{text: 'US Steel', form: 'U.S. Steel', exact: false, why: 'full stops missing'},
	{text: 'BLINKEN', form: 'Blinken', exact: false, why: 'capitals'},
	{text: 'blinken', form: 'Blinken', exact: false, why: 'small letters'},
])('“$text” is “$form” to the letter: $exact, $why', ({text, form, exact}) => {
	const {mentions} = sheetOf(text, [entryOf(form, {kind: 'term'})]);
	expect(mentions.map((mention) => mention.exact)).toEqual([exact]);
});
