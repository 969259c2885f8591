import {describe, expect, test} from 'vitest';
import {editFiles} from '../../../src/glossary/editing/plan.js';
import {lintGlossaries, planFixes} from '../../../src/glossary/lint/lint.js';
import {parseFiles} from '../../../src/glossary/parse.js';

function parsed(...texts: string[]) {
	const files = parseFiles(texts.map((text, at) => ({path: at === 0 ? 'a.yaml' : `${'ab'[at]}.yaml`, text})));
	if (!files.ok) throw new Error(JSON.stringify(files.problems));
	return files.value;
}
const entries = (...lines: string[]) => `entries:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const told = (...lines: string[]) =>
	lintGlossaries(parsed(entries(...lines))).map(
		({rule, severity, line, column}) => `${line}:${column} ${severity} ${rule}`,
	);

type Row = {readonly lines: readonly string[]; readonly says: readonly string[]; readonly why: string};

describe('lint tells', () => {
	test.each<Row>([
		{
			why: 'a forbidden form that is the surname of another person',
			lines: [
				'- {preferred: Anna Blunt, kind: person, forbidden: [Blinken]}',
				'- {preferred: Antony Blinken, kind: person}',
			],
			says: ['2:55 warning forbidden-needed'],
		},
		{
			why: 'a rendering that one entry prefers and another admits',
			lines: ['- {preferred: Hitachi}', '- {preferred: "Hitachi, Ltd.", admitted: [Hitachi]}'],
			says: ['3:45 warning shared-rendering'],
		},
		{
			why: 'a rendering that two organizations admit',
			lines: [
				'- {preferred: Chinese Football Association, kind: organization, admitted: [CFA]}',
				'- {preferred: Court of Final Appeal, kind: organization, admitted: [CFA]}',
			],
			says: ['3:71 note shared-rendering'],
		},
		{
			why: 'renderings that differ in marks and blanks alone',
			lines: ['- {preferred: Takara Fuji}', '- {preferred: Takarafuji}', '- {preferred: José}', '- {preferred: Jose}'],
			says: ['3:17 warning shadowed', '5:17 warning shadowed'],
		},
		{
			why: 'a form that stands in its list twice',
			lines: ['- {preferred: Qin Gang, admitted: [Qin, Qin], forbidden: [Hata, Hata]}'],
			says: ['2:43 warning repeated-term', '2:67 warning repeated-term'],
		},
		{
			why: 'a forbidden form that is an ordinary word or name',
			lines: [
				'- {preferred: Prosa, kind: work, caseSensitive: false, forbidden: [prose]}',
				'- {preferred: Joergia, forbidden: [Georgia]}',
			],
			says: ['2:70 warning ordinary-word', '3:38 warning ordinary-word'],
		},
		{
			why: 'a right rendering that is written as an ordinary word',
			lines: ['- {preferred: Major League Baseball, kind: organization, admitted: [majors]}'],
			says: ['2:71 note ordinary-word'],
		},
		{
			why: 'a rendering that reads nothing of its source',
			lines: ['- {preferred: Antony Blinken, kind: person, source: {ja: 岡部大地}}'],
			says: ['2:17 warning not-a-reading'],
		},
		{
			why: 'two entries with one source name',
			lines: ['- {preferred: Qin Gang, source: {zh: 秦刚}}', '- {preferred: Chin Kang, source: {zh: 秦刚}}'],
			says: ['3:41 warning near-duplicate'],
		},
		{
			why: 'two entries without source names that differ in a letter',
			lines: ['- {preferred: Kashiwa Reysol}', '- {preferred: Kashiwa Reisol}'],
			says: ['3:17 note near-duplicate'],
		},
		{
			why: 'a source name within another that is rendered otherwise',
			lines: ['- {preferred: Prosa, source: {zh: 散文}}', '- {preferred: Review of Letters, source: {zh: 散文选刊}}'],
			says: ['3:49 note contained-source'],
		},
		{
			why: 'an entry without a source name among others that have one',
			lines: [
				'- {preferred: A1, source: {zh: 甲甲}}',
				'- {preferred: B1, source: {zh: 乙乙}}',
				'- {preferred: C1, source: {zh: 丙丙}}',
				'- {preferred: D1}',
			],
			says: ['5:17 note missing-source'],
		},
		{
			why: 'an office that is held twice at one time',
			lines: [
				'- preferred: Wang Yi',
				'  titles: [{text: Foreign Minister, from: 2013, until: 2022}, {text: Foreign Minister, from: 2020-05, until: 2023}]',
			],
			says: ['3:72 warning overlapping-offices'],
		},
		{
			why: 'a successor who begins before the predecessor leaves',
			lines: [
				'- {preferred: Wang Yi, source: {zh: 王毅}, titles: [{text: Foreign Minister, from: 2013-03, until: 2022-12}]}',
				'- {preferred: Qin Gang, source: {zh: 秦刚}, titles: [{text: Foreign Minister, from: 2022-10, until: 2023-07}]}',
			],
			says: ['3:61 note overlapping-offices'],
		},
	])('$why', ({lines, says}) => {
		expect(told(...lines)).toEqual(says);
	});

	test.each<Omit<Row, 'says'>>([
		{
			why: 'two persons of one surname',
			lines: [
				'- {preferred: Li Na, kind: person, admitted: [Li]}',
				'- {preferred: Li Qiang, kind: person, admitted: [Li]}',
			],
		},
		{
			why: 'a surname that is a word with a capital',
			lines: ['- {preferred: Theresa May, kind: person, admitted: [May]}'],
		},
		{why: 'a term that is a word', lines: ['- {preferred: summit, kind: term}']},
		{why: 'an office that is a word', lines: ['- {preferred: coach, kind: title, caseSensitive: false}']},
		{
			why: 'a name with an English given name',
			lines: ['- {preferred: Edward Yau, kind: person, source: {zh: 邱腾华}}'],
		},
		{
			why: 'a foreign name in katakana',
			lines: ['- {preferred: Antony Blinken, kind: person, source: {ja: アントニー・ブリンケン}}'],
		},
		{
			why: 'a translated organization',
			lines: ['- {preferred: Capital of Nations, kind: organization, source: {ja: 岡部大地}}'],
		},
		{
			why: 'a source name within another that holds its rendering',
			lines: ['- {preferred: Hitachi, source: {ja: 日立}}', '- {preferred: Hitachidai, source: {ja: 日立台}}'],
		},
		{
			why: 'a Latin source name within a longer word',
			lines: ['- {preferred: Aa, source: {de: Gang}}', '- {preferred: Bb, source: {de: Untergang}}'],
		},
		{
			why: 'a handover within a month',
			lines: [
				'- {preferred: Wang Yi, titles: [{text: Foreign Minister, from: 2013-03, until: 2022-12}]}',
				'- {preferred: Qin Gang, titles: [{text: Foreign Minister, from: 2022-12, until: 2023-07}]}',
			],
		},
		{
			why: 'presidents of two countries',
			lines: [
				'- {preferred: Joe Biden, titles: [{text: President, from: 2021-01, until: 2025-01}]}',
				'- {preferred: Hu Jintao, titles: [{text: President, from: 2003-03, until: 2029-03}]}',
			],
		},
		{
			why: 'one office in two words',
			lines: ['- {preferred: Aa, titles: [{text: spokesman, from: 2021}, {text: spokesperson, from: 2021}]}'],
		},
		{why: 'short names that differ in a letter', lines: ['- {preferred: Li Na}', '- {preferred: Lin Na}']},
		{
			why: 'two names of one source in two kinds',
			lines: [
				'- {preferred: Wuhan, kind: place, source: {zh: 武汉}}',
				'- {preferred: Wuhan Gang, kind: organization, source: {zh: 武汉}}',
			],
		},
	])('and is silent of $why', ({lines}) => {
		expect(told(...lines)).toEqual([]);
	});

	test('places in other files with their path', () => {
		const results = lintGlossaries(parsed(entries('- {preferred: José}'), entries('- {preferred: Jose}')));
		expect(results.map(({path, message}) => [path, message])).toEqual([
			['b.yaml', expect.stringContaining('(a.yaml:2:17)')],
		]);
	});
});

describe('a fix', () => {
	test('takes out what stands twice, and nothing else', () => {
		const text = entries(
			'- preferred: Qin Gang # a',
			'  admitted: [Qin, Qin, Minister Qin] # b',
			'  forbidden:',
			'    - Hata',
			'    - Hata # again',
		);
		let files = parsed(text);
		for (let run = 0; run < 2; run++) {
			const edited = editFiles(files, planFixes(lintGlossaries(files)));
			if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
			files = parsed(edited.value.get('a.yaml')!);
		}
		expect(files[0]!.raw.source.text).toBe(
			entries('- preferred: Qin Gang # a', '  admitted: [Qin, Minister Qin] # b', '  forbidden:', '    - Hata'),
		);
		expect(planFixes(lintGlossaries(files)).size).toBe(0);
	});

	test('leaves a form whose note would get lost', () => {
		const files = parsed(entries('- {preferred: Qin Gang, forbidden: [Hata, {text: Hata, note: n}]}'));
		expect(lintGlossaries(files).map(({rule, fix}) => [rule, fix])).toEqual([['repeated-term', null]]);
	});
});

test('a glossary of thousands of entries is looked through once, not each with each', () => {
	const lines = Array.from(
		{length: 3000},
		(_, at) => `- {preferred: Name${at.toString(36)}x Q, kind: organization, source: {zh: 第${at}号机构}}`,
	);
	expect(lintGlossaries(parsed(entries(...lines))).filter(({severity}) => severity === 'warning')).toEqual([]);
});
