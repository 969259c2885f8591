import {expect, test} from 'vitest';
import {surveyDocument} from '../../src/check.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {parseText} from '../../src/documents/formats/text.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {entryOf} from '../support/fixtures.js';

const qin = entryOf('Qin Gang', {source: [{language: 'zh', text: '秦刚'}]});
const blinken = entryOf('Antony Blinken', {admitted: ['Blinken']});
const yau = entryOf('Edward Yau', {forbidden: [{text: 'Yau Tenghua'}]});
const lees = [entryOf('Harrison Lee'), entryOf('Cheng Yu Lee')];

test.each([
	{entries: [qin], text: 'Qin Gang came. Qin left.', uses: {'Qin Gang': 2}, why: 'a surname after the full name'},
	{entries: [qin], text: 'Qin was a dynasty.', uses: {}, why: 'a surname alone may be anything'},
	{entries: [blinken], text: 'Blinken came.', uses: {'Antony Blinken': 1}, why: 'a form that the entry admits'},
	{
		entries: [yau],
		text: 'Edward Yau came. Yau Tenghua left.',
		uses: {'Edward Yau': 1},
		why: 'not the right word in a wrong name',
	},
	{
		entries: lees,
		text: 'Harrison Lee came. Lee left.',
		uses: {'Harrison Lee': 2},
		why: 'of two of one surname, the one named in full',
	},
	{entries: [blinken], text: 'Secretary of State Brinken came.', uses: {}, why: 'a wrong name'},
	{entries: [qin, blinken], text: '', uses: {}, why: 'no text'},
])('right uses of entries are counted: $why', ({entries, text, uses}) => {
	const {rightUses} = surveyDocument(parseText('a.txt', text), buildTermbase(entries), DEFAULT_SETTINGS);
	expect(Object.fromEntries([...rightUses].map(([entry, count]) => [entry.preferred, count]))).toEqual(uses);
});
