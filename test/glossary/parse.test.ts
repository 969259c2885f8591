import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {assignIds, deriveId} from '../../src/glossary/id.js';
import {parseGlossaries, parseGlossary} from '../../src/glossary/parse.js';
import {formatProblem} from '../../src/problems/problem.js';

const entries = (...lines: string[]) => `entries:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const told = (...texts: string[]) => {
	const result = parseGlossaries(texts.map((text, index) => ({path: `${index + 1}.yaml`, text})));
	return {ok: result.ok, told: (result.ok ? result.warnings : result.problems).map(formatProblem)};
};

test('a glossary is read with all that the format knows', () => {
	const text = `version: 1
name: Desk
language: en-gb
entries:
  - preferred: Qin Gang
    kind: person
    source: { zh: [秦刚, 秦剛], zh-hant: 秦剛 }
    admitted: Qin
    forbidden: [Chin Kang, { text: Hata, note: Japanese reading }]
    titles: [Minister, { text: Ambassador, from: 2021, until: 2023-01 }]
    gender: male
    note: >
      Until July
      2023.
    examples: { right: Qin spoke., wrong: [Hata spoke.] }
  - { preferred: climate change, kind: term }
`;
	const parsed = parseGlossary(text, 'g.yaml');
	expect(parsed).toEqual({
		ok: true,
		warnings: [],
		value: {
			path: 'g.yaml',
			name: 'Desk',
			language: 'en-GB',
			entries: [
				{
					id: 'qin-gang',
					preferred: 'Qin Gang',
					kind: 'person',
					source: [
						{language: 'zh', text: '秦刚'},
						{language: 'zh', text: '秦剛'},
						{language: 'zh-Hant', text: '秦剛'},
					],
					admitted: ['Qin'],
					forbidden: [{text: 'Chin Kang'}, {text: 'Hata', note: 'Japanese reading'}],
					titles: [{text: 'Minister'}, {text: 'Ambassador', from: '2021', until: '2023-01'}],
					gender: 'male',
					caseSensitive: true,
					note: 'Until July 2023.',
					examples: {right: ['Qin spoke.'], wrong: ['Hata spoke.']},
					place: {path: 'g.yaml', line: 5, column: 5},
				},
				expect.objectContaining({
					id: 'climate-change',
					caseSensitive: false,
					place: {path: 'g.yaml', line: 16, column: 5},
				}),
			],
		},
	});
});

test('the glossaries of the evaluation format are read: only `version` and `entries`', () => {
	expect(parseGlossary(entries('- preferred: A', '  source: { ja: [ア, エー] }'), 'g.yaml').ok).toBe(true);
});

describe('faults beyond the schema', () => {
	test.each([
		{
			lines: ['- preferred: Qin', '- preferred: Qin'],
			at: '3:16: duplicate-term',
			says: 'of the entry at 2:16',
			why: 'one rendering twice',
		},
		{
			lines: ['- preferred: São', '- preferred: "Sa\\u0303o"'],
			at: '3:16: duplicate-term',
			says: '2:16',
			why: 'composed otherwise',
		},
		{
			lines: ['- {preferred: tax, kind: term}', '- {preferred: Tax, kind: term}'],
			at: '3:17: duplicate-term',
			says: '2:17',
			why: 'capitals that neither entry minds',
		},
		{
			lines: ['- preferred: A', '- preferred: B', '  forbidden: [A]'],
			at: '4:17: forbidden-right',
			says: 'the preferred rendering of the entry “A” (2:16)',
			why: 'forbidden here, right there',
		},
		{
			lines: ['- preferred: A', '  admitted: [X]', '- preferred: B', '  forbidden: [{text: X}]'],
			at: '5:24: forbidden-right',
			says: 'an admitted rendering of the entry “A” (3:16)',
			why: 'forbidden here, admitted there',
		},
		{
			lines: ['- preferred: A', '  forbidden: [A]'],
			at: '3:17: forbidden-right',
			says: 'this same entry',
			why: 'forbidden and right in one entry',
		},
		{
			lines: ['- {preferred: A, id: x}', '- {preferred: B, id: x}'],
			at: '3:24: duplicate-id',
			says: '2:24',
			why: 'one id twice',
		},
		{
			lines: ['- preferred: A', '  admitted: ["\\e[31m"]'],
			at: '3:16: control-character',
			says: 'U+001B',
			why: 'a terminal command',
		},
		{lines: ['- preferred: "a\\u202eb"'], at: '2:16: control-character', says: 'U+202E', why: 'text turned round'},
		{
			lines: ['- preferred: |', '    a', '    b'],
			at: '2:16: control-character',
			says: 'write the text in one line',
			why: 'two lines',
		},
		{lines: ['- preferred: —'], at: '2:16: no-letters', says: 'neither a letter nor a digit', why: 'a dash is no word'},
		{lines: ['- preferred: "  "'], at: '2:16: empty-text', says: 'is empty', why: 'blanks alone, told once'},
		{
			lines: ['- preferred: A', '  source: { jp: ア }'],
			at: '3:15: unknown-language',
			says: 'did you mean `ja`?',
			why: 'a country for a language',
		},
		{
			lines: ['- preferred: A', '  source: { xx: a }'],
			at: '3:15: unknown-language',
			says: 'no language',
			why: 'letters that are no language',
		},
		{
			lines: ['- preferred: A', '  source: { zh_CN: a }'],
			at: '3:15: unknown-key',
			says: 'not a language tag',
			why: 'an underscore',
		},
		{
			lines: ['- preferred: A', '  source: { __proto__: a }'],
			at: '3:15: unknown-key',
			says: 'not a language tag',
			why: 'a prototype',
		},
		{
			lines: ['- preferred: A', '  constructor: a'],
			at: '3:5: unknown-key',
			says: '`constructor`',
			why: 'a key that every object has',
		},
		{
			lines: ['- preferred: A', '  source: { zh: " " }'],
			at: '3:19: empty-text',
			says: 'is empty',
			why: 'an empty source name',
		},
		{
			lines: ['- preferred: A', '  titles: [{ text: X, from: 2023-02-30 }]'],
			at: '3:31: unreal-date',
			says: 'no date 2023-02-30',
			why: 'a day that never was',
		},
		{
			lines: ['- preferred: A', '  titles: [{ text: X, from: 2023-07, until: 2022 }]'],
			at: '3:47: dates-reversed',
			says: 'before it begins',
			why: 'an end before the beginning',
		},
		{
			lines: ['- preferred: A', '  source: 秦刚'],
			at: '3:13: wrong-type',
			says: 'Write it as { zh:',
			why: 'a source without its language',
		},
		{
			lines: ['- preferred A'],
			at: '2:5: wrong-type',
			says: 'Put a colon and a space after `preferred`',
			why: 'a colon missing',
		},
		{lines: ['preferred: A'], at: '2:3: wrong-type', says: 'Begin each item with a dash', why: 'a dash missing'},
	])('are told at $at: $why', ({lines, at, says}) => {
		const {ok, told: problems} = told(entries(...lines));
		expect(ok).toBe(false);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`1.yaml:${at}: `);
		expect(problems[0]).toContain(says);
	});

	test.each([
		{
			lines: ['- {preferred: Kai Li, admitted: [Li]}', '- {preferred: Harrison Li, admitted: [Li]}'],
			why: 'two persons may share a surname',
		},
		{
			lines: ['- {preferred: Qin, forbidden: [Hata]}', '- {preferred: Chin, forbidden: [Hata]}'],
			why: 'one wrong form for two entries',
		},
		{
			lines: ['- {preferred: Apple, kind: organization}', '- {preferred: apple, kind: organization}'],
			why: 'capitals that count',
		},
		{
			lines: ['- {preferred: Apple, kind: organization}', '- {preferred: apple, kind: term}'],
			why: 'capitals that count in one of them',
		},
		{lines: ['- {preferred: Qin, forbidden: [QIN]}'], why: 'a wrong form that differs in capitals, where these count'},
		{
			lines: ['- preferred: A', '  titles: [{ text: X, from: 2023, until: 2023-07 }, { text: X, from: 2024 }]'],
			why: 'dates of several precisions',
		},
		{
			lines: ['- preferred: A', '  source: { fa: "می\u200cخواهم", sr-Cyrl: А, yue: 秦 }'],
			why: 'joiners and tags of all lengths',
		},
		{
			lines: ['- preferred: 7-Eleven', '- preferred: R.E.M.', '- preferred: "𠮷野家"'],
			why: 'digits, dots, rare characters',
		},
	])('none where all is well: $why', ({lines}) => {
		expect(told(entries(...lines))).toEqual({ok: true, told: []});
	});

	test.each([
		{lines: ['- {preferred: A, admitted: [B, B]}'], at: '2:34: repeated-term', why: 'admitted twice'},
		{lines: ['- {preferred: A, admitted: [A]}'], at: '2:31: repeated-term', why: 'admitted though preferred'},
		{lines: ['- {preferred: A, admitted: [" B "]}'], at: '2:31: outer-space', why: 'blanks around'},
		{lines: ['- {preferred: A, admitted: ["B\\u200b"]}'], at: '2:31: invisible-character', why: 'a zero-width space'},
		{lines: ['- {preferred: A, source: {no: Å}}'], at: '2:29: ambiguous-text', why: 'Norwegian'},
		{lines: ['- preferred: no'], at: '2:16: ambiguous-text', why: 'Norway'},
	])('a warning where no harm is done: $why', ({lines, at}) => {
		const result = told(entries(...lines));
		expect(result.ok).toBe(true);
		expect(result.told).toEqual([expect.stringContaining(`1.yaml:${at}: `)]);
	});

	test('are told with those of the schema, of all files, in order', () => {
		const one = entries(
			'- prefered: A',
			'- preferred: 1984',
			'- preferred: Qin',
			'  forbidden: [Wang]',
			'  titles: [{from: 2022}, {text: X, from: 2023-13}]',
		);
		const two = entries('- preferred: Qin', '- preferred: Wang', '  kind: persn', '- preferred: "x');
		const three = entries('- preferred: Wang', '- preferred: Qin', '  note: 7');
		expect(told(one, two, three).told.map((line) => line.split(':').slice(0, 4).join(':'))).toEqual([
			'1.yaml:2:5: unknown-key',
			'1.yaml:3:16: not-text',
			'1.yaml:5:17: forbidden-right',
			'1.yaml:6:14: missing-key',
			'1.yaml:6:44: unreal-date',
			'2.yaml:5:16: yaml-syntax',
			'3.yaml:3:16: duplicate-term',
			'3.yaml:4:11: not-text',
		]);
		expect(told(one, two, three).told[2]).toContain('3.yaml:2:16');
		expect(told(one, two, three).told[6]).toContain('1.yaml:4:16');
	});
});

describe('ids', () => {
	test.each([
		{preferred: 'Qin Gang', id: 'qin-gang'},
		{preferred: 'Xi’an', id: 'xian'},
		{preferred: "O'Brien & Sons", id: 'obrien-sons'},
		{preferred: 'São Paulo', id: 'sao-paulo'},
		{preferred: 'Łódź', id: 'lodz'},
		{preferred: 'İstanbul', id: 'istanbul'},
		{preferred: 'Großer Bär', id: 'grosser-bar'},
		{preferred: '7-Eleven', id: '7-eleven'},
		{preferred: '李鎮宇', id: '李鎮宇'},
		{preferred: 'Київ', id: 'київ'},
	])('$preferred has the id $id', ({preferred, id}) => {
		expect(deriveId(preferred)).toBe(id);
	});

	test('are unique over files, given ones first, derived ones with a number', () => {
		expect(
			assignIds([{preferred: 'A b'}, {preferred: 'A-b'}, {preferred: 'X', id: 'a-b-2'}, {preferred: 'a B'}]),
		).toEqual(['a-b', 'a-b-3', 'a-b-2', 'a-b-4']);
		const both = parseGlossaries([
			{path: '1.yaml', text: entries('- preferred: A b')},
			{path: '2.yaml', text: entries('- preferred: A-b')},
		]);
		expect(both.ok && both.value.map((file) => file.entries.map(({id}) => id))).toEqual([['a-b'], ['a-b-2']]);
	});

	test('stay as they are when entries are added after them', () => {
		const before = assignIds([{preferred: 'A b'}, {preferred: 'A-b'}]);
		expect(assignIds([{preferred: 'A b'}, {preferred: 'A-b'}, {preferred: 'a b'}]).slice(0, 2)).toEqual(before);
	});
});

test('a glossary of thousands of entries is read whole', () => {
	const many = entries(
		...Array.from({length: 4000}, (_, index) => `- { preferred: Name ${index}, admitted: [N${index}] }`),
	);
	const parsed = parseGlossary(many, 'g.yaml');
	expect(parsed.ok && parsed.value.entries.length).toBe(4000);
});

test('the sample glossary says where each entry stands', () => {
	const path = 'glossary/east-asia.yaml';
	const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	const parsed = parseGlossary(text, path);
	const lines = text.split('\n');
	expect(
		parsed.ok && parsed.value.entries.every(({preferred, place}) => lines[place.line - 1]?.includes(preferred)),
	).toBe(true);
});
