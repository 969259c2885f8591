import {describe, expect, test} from 'vitest';
import type {NewEntry} from '../../../src/glossary/edit.js';
import {mergeImport} from '../../../src/glossary/exchange/merge.js';
import {entriesOf} from '../../support/entries.js';

const OURS = entriesOf(`entries:
  - preferred: Qin Gang
    kind: person
    source: {zh: 秦刚}
    admitted: [Qin]
    forbidden: [Hata]
    note: ours
  - preferred: Wang Yi
    id: w1
`);
const merge = (...entries: NewEntry[]) =>
	mergeImport(
		OURS,
		entries.map((entry, index) => ({entry, line: index + 1})),
	);

describe('an import', () => {
	test('adds what is new, and joins what it says twice', () => {
		const {additions, completions, conflicts} = merge(
			{preferred: 'Li Qiang', source: {zh: '李强'}},
			{preferred: 'Li  Qiang', source: {zh: '李強'}, admitted: ['Li']},
		);
		expect(additions).toMatchObject([{preferred: 'Li Qiang', source: {zh: ['李强', '李強']}, admitted: ['Li']}]);
		expect({completions, conflicts}).toEqual({completions: [], conflicts: []});
	});

	test.each<{given: NewEntry; gains: object; why: string}>([
		{
			given: {preferred: 'Qin Gang', source: {zh: ['秦刚', '秦剛'], ja: '秦剛'}},
			gains: {source: {zh: ['秦剛'], ja: ['秦剛']}},
			why: 'source names',
		},
		{
			given: {preferred: 'Qin Gang', titles: ['Foreign Minister']},
			gains: {titles: ['Foreign Minister']},
			why: 'offices',
		},
		{
			given: {preferred: 'Wang Yi', kind: 'person', gender: 'male', note: 'n'},
			gains: {kind: 'person', gender: 'male', note: 'n'},
			why: 'what was not said',
		},
		{given: {preferred: 'Wang Ji', id: 'w1'}, gains: {admitted: ['Wang Ji']}, why: 'the entry is known by its id'},
		{
			given: {preferred: 'Qin', source: {zh: '秦刚'}, forbidden: ['Chin']},
			gains: {forbidden: ['Chin']},
			why: 'the entry is known by an admitted form and the source name',
		},
	])('completes an entry with what it lacks: $why', ({given, gains}) => {
		expect(merge(given)).toMatchObject({additions: [], completions: [{gains}], conflicts: []});
	});

	test('finds nothing to do where all is known', () => {
		expect(merge({preferred: 'Qin Gang', kind: 'person', admitted: ['Qin'], note: 'ours'})).toMatchObject({
			additions: [],
			completions: [],
			conflicts: [],
			known: 1,
		});
	});

	test.each<{given: NewEntry; says: string; why: string}>([
		{
			given: {preferred: 'Qin Gang', note: 'theirs'},
			says: 'The note of “Qin Gang” is “theirs” here and “ours” in the glossary',
			why: 'another note',
		},
		{given: {preferred: 'Qin Gang', kind: 'place'}, says: 'The kind of “Qin Gang”', why: 'another kind'},
		{
			given: {preferred: 'Chin Kang', source: {zh: '秦刚'}},
			says: '秦刚 is “Chin Kang” here and “Qin Gang” in the glossary',
			why: 'another rendering',
		},
		{
			given: {preferred: 'Qin Gang', admitted: ['Hata']},
			says: '“Hata” is right here and forbidden',
			why: 'a form that is forbidden',
		},
		{
			given: {preferred: 'Hata'},
			says: '“Hata” is right here and forbidden',
			why: 'an entry whose rendering is forbidden',
		},
		{
			given: {preferred: 'Li', forbidden: ['Wang Yi']},
			says: '“Wang Yi” is forbidden here and right',
			why: 'a form that is right',
		},
	])('tells what the two say differently and keeps its own: $why', ({given, says}) => {
		const {completions, conflicts} = merge(given);
		expect(conflicts.map(({message}) => message)).toEqual([expect.stringContaining(says)]);
		expect(conflicts[0]!.line).toBe(1);
		expect(completions).toEqual([]);
	});
});
