import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addEntry, type NewEntry} from '../../../src/glossary/edit.js';
import {planCompletion} from '../../../src/glossary/editing/complete.js';
import {homeFinder} from '../../../src/glossary/editing/home.js';
import {planAdditions} from '../../../src/glossary/editing/new-entry.js';
import {editFiles, editText} from '../../../src/glossary/editing/plan.js';
import {parseFiles} from '../../../src/glossary/parse.js';

const added = (text: string, ...entries: NewEntry[]) => {
	const edited = editText(text, 'a.yaml', planAdditions(entries));
	if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
	return edited.value;
};
const entry = (name: string, more = '') => `  - preferred: ${name}\n${more}`;

describe('a new entry stands', () => {
	test.each([
		{
			why: 'after the last of its kind',
			before: `entries:\n${entry('Z', '    kind: person\n')}${entry('B', '    kind: place\n')}`,
			given: {preferred: 'New', kind: 'person'} as const,
			after: `entries:\n${entry('Z', '    kind: person\n')}${entry('New', '    kind: person\n')}${entry('B', '    kind: place\n')}`,
		},
		{
			why: 'among those with the same source languages',
			before: `entries:\n  - {preferred: Z, kind: person, source: {zh: 甲}}\n  - {preferred: B, kind: person, source: {ja: 乙}}\n`,
			given: {preferred: 'New', kind: 'person', source: {zh: '丙'}} as const,
			after: `entries:\n  - {preferred: Z, kind: person, source: {zh: 甲}}\n  - { preferred: New, kind: person, source: { zh: 丙 } }\n  - {preferred: B, kind: person, source: {ja: 乙}}\n`,
		},
		{
			why: 'at its place in the alphabet, with the blank line of its neighbours',
			before: `entries:\n${entry('A')}\n${entry('C')}\n${entry('E')}`,
			given: {preferred: 'D'},
			after: `entries:\n${entry('A')}\n${entry('C')}\n${entry('D')}\n${entry('E')}`,
		},
		{
			why: 'before the first where it comes first',
			before: `entries:\n${entry('B')}${entry('C')}${entry('D')}`,
			given: {preferred: 'A'},
			after: `entries:\n${entry('A')}${entry('B')}${entry('C')}${entry('D')}`,
		},
		{
			why: 'behind the first where a comment above that may speak of all',
			before: `entries:\n  # Persons.\n${entry('B')}${entry('C')}${entry('D')}`,
			given: {preferred: 'A'},
			after: `entries:\n  # Persons.\n${entry('B')}${entry('A')}${entry('C')}${entry('D')}`,
		},
		{
			why: 'at the end where nothing is like it',
			before: `entries:\n${entry('A', '    kind: place\n')}${entry('B', '    kind: event\n')}`,
			given: {preferred: 'New', kind: 'person'} as const,
			after: `entries:\n${entry('A', '    kind: place\n')}${entry('B', '    kind: event\n')}${entry('New', '    kind: person\n')}`,
		},
	])('$why', ({before, given, after}) => {
		expect(added(before, given)).toBe(after);
		expect(addEntry(before, 'a.yaml', given)).toMatchObject({ok: true, value: after});
	});

	test('and several stand in the order of the alphabet, wherever they come between', () => {
		const before = `entries:\n${entry('B')}${entry('D')}${entry('F')}`;
		const after = added(
			before,
			{preferred: 'G'},
			{preferred: 'E'},
			{preferred: 'A'},
			{preferred: 'C2'},
			{preferred: 'C1'},
		);
		expect([...after.matchAll(/preferred: (\S+)/g)].map(([, name]) => name)).toEqual([
			'A',
			'B',
			'C1',
			'C2',
			'D',
			'E',
			'F',
			'G',
		]);
	});

	test('in the file with most of its kind and source languages', () => {
		const parsed = parseFiles([
			{path: 'a.yaml', text: 'entries:\n  - {preferred: A, kind: person}\n  - {preferred: B, kind: person}\n'},
			{path: 'b.yaml', text: 'entries:\n  - {preferred: C, kind: person, source: {zh: 丙}}\n'},
		]);
		const home = homeFinder(parsed.ok ? parsed.value : []);
		expect(home({preferred: 'X', kind: 'person', source: {zh: '丁'}})).toBe('b.yaml');
		expect(home({preferred: 'X', kind: 'person', source: {ko: '정'}})).toBe('a.yaml');
		expect(home({preferred: 'X', kind: 'event'})).toBeNull();
	});
});

describe('what an entry gains', () => {
	const complete = (text: string, gains: Parameters<typeof planCompletion>[1]) => {
		const edited = editText(text, 'a.yaml', planCompletion(0, gains));
		return edited.ok ? edited.value : edited.problems.map(({code}) => code);
	};
	test.each([
		{
			why: 'keys that it lacks, in their order',
			before: 'entries:\n  - preferred: A # a\n    note: n\n',
			gains: {kind: 'person', source: {zh: '甲'}, admitted: ['B'], gender: 'male'} as const,
			after:
				'entries:\n  - preferred: A # a\n    kind: person\n    source: { zh: 甲 }\n    admitted: [B]\n    gender: male\n    note: n\n',
		},
		{
			why: 'more items for its lists, in brackets or with dashes',
			before: 'entries:\n  - preferred: A\n    admitted: [B] # b\n    forbidden:\n      - C # c\n    titles: [X]\n',
			gains: {admitted: ['D', 'E'], forbidden: [{text: 'F', note: 'g'}, 'H'], titles: ['Z']},
			after:
				'entries:\n  - preferred: A\n    admitted: [B, D, E] # b\n    forbidden:\n      - C # c\n      - { text: F, note: g }\n      - H\n    titles: [X, Z]\n',
		},
		{
			why: 'source names, where one stands alone, in a list or not yet',
			before: 'entries:\n  - preferred: A\n    source:\n      zh: 甲 # z\n      ja: [乙]\n',
			gains: {source: {zh: ['丙'], ja: ['丁'], ko: '정'}},
			after: 'entries:\n  - preferred: A\n    source:\n      zh: [甲, 丙] # z\n      ja: [乙, 丁]\n      ko: 정\n',
		},
		{
			why: 'in braces',
			before: 'entries:\n  - {preferred: A, source: {zh: 甲}}\n',
			gains: {kind: 'person', source: {ja: '乙'}, note: 'x'} as const,
			after: 'entries:\n  - {preferred: A, source: {zh: 甲, ja: 乙}, kind: person, note: x}\n',
		},
	])('$why', ({before, gains, after}) => {
		expect(complete(before, gains)).toBe(after);
	});

	test('is refused where an anchor holds to it', () => {
		expect(
			complete('entries:\n  - preferred: A\n    admitted: &x [B]\n  - preferred: C\n    admitted: *x\n', {
				admitted: ['D'],
			}),
		).toEqual(['edit-refused']);
	});
});

test('additions and completions at once leave every line as it was that they do not change', () => {
	const name = fc.integer({min: 0, max: 400}).map((number) => `N${number.toString(36)}x`);
	const kind = fc.constantFrom('person' as const, 'place' as const);
	const line = fc.tuple(
		name,
		kind,
		fc.constantFrom('', ' # note', '\n    admitted: [Q%]', '\n\n    # own comment', '\n    source:\n      zh: 甲%'),
	);
	fc.assert(
		fc.property(
			fc.uniqueArray(line, {selector: ([one]) => one, minLength: 1, maxLength: 7}),
			fc.uniqueArray(fc.tuple(name, kind), {selector: ([one]) => one, maxLength: 4}),
			fc.constantFrom('\n', '\r\n'),
			(there, more, eol) => {
				const text =
					`entries:\n${there.map(([one, of, rest], at) => `  - preferred: ${one}\n    kind: ${of}${rest.replace('%', `${at}`)}\n`).join('')}`.replaceAll(
						'\n',
						eol,
					);
				const parsed = parseFiles([{path: 'a.yaml', text}]);
				if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
				const fresh = more.filter(([one]) => there.every(([other]) => other !== one));
				const planners = [
					planCompletion(0, {admitted: ['Gain']}),
					planAdditions(fresh.map(([preferred, of]) => ({preferred, kind: of}))),
				];
				const edited = editFiles(parsed.value, new Map([['a.yaml', planners]]));
				if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
				const after = edited.value.get('a.yaml')!;
				expect(parseFiles([{path: 'a.yaml', text: after}]).ok).toBe(true);
				// What was there is still there, in its order; at most the list that gained is another.
				const lines = after.split(eol);
				let at = 0;
				for (const line of text.split(eol)) {
					if (line === '    admitted: [Q0]') continue;
					const found = lines.indexOf(line, at);
					expect(found, line).toBeGreaterThanOrEqual(0);
					at = found + 1;
				}
			},
		),
		{numRuns: 60},
	);
});
