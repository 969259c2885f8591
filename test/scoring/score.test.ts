import {expect, test} from 'vitest';
import {parseGold} from '../../src/scoring/gold.js';
import {type Finding, scoreFindings} from '../../src/scoring/score.js';

const HEADER = 'doc\tsystem\tline\tfound\tnth\tentry\tclass\tnote';
const LINES = new Map([['d1.A.txt', ['Hata met Brinken, and Hata left.', '𠮷 Taisin Bank']]]);
const ENTRIES = new Set(['Qin Gang', 'Antony Blinken', 'Taishin']);

function gold(...rows: readonly string[]) {
	return parseGold(
		`${[HEADER, ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n')}\n`,
		'gold.tsv',
		LINES,
		ENTRIES,
	);
}

function rows(...texts: readonly string[]) {
	const parsed = gold(...texts);
	if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
	return parsed.value;
}

function finding(
	line: number,
	column: number,
	found: string,
	entry: string | null,
	more: Partial<Finding> = {},
): Finding {
	return {
		rule: 'spelling',
		entry,
		found,
		line,
		column,
		endColumn: column + [...found].length,
		confidence: 0.9,
		...more,
	};
}

test('rows are placed by line and occurrence', () => {
	expect(rows('d1|A|1|Hata|2|Qin Gang|reading|', 'd1|A|2||1|Qin Gang|missing|')).toMatchObject([
		{file: 'd1.A.txt', line: 1, found: 'Hata', start: 22, end: 26, entry: 'Qin Gang', class: 'reading'},
		{file: 'd1.A.txt', line: 2, found: '', class: 'missing'},
	]);
});

test('a row that points at nothing is a problem with its line, all of them at once', () => {
	const parsed = gold(
		'd1|A|1|Hata|1|Qin Gang|reading|',
		'd1|A|1|Hata|3|Qin Gang|reading|',
		'd1|A|3|Hata|1|Qin Gang|reading|',
		'd1|A|x|Hata|1|Qin Gang|reading|',
		'd2|A|1|Hata|1|Qin Gang|reading|',
		'd1|A|1|Hata|1|Qin|reading|',
		'd1|A|1|Hata|1|Qin Gang|misread|',
		'd1|A|1||1|Qin Gang|reading|',
		'd1|A|1|Hata|0|Qin Gang|reading|',
		'd1 A 1 Hata',
	);
	expect(!parsed.ok && parsed.problems.map(({code, line}) => `${code}:${line}`)).toEqual(
		[3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => `gold-row:${line}`),
	);
	expect(parseGold('a\tb\n', 'gold.tsv', LINES, ENTRIES)).toMatchObject({
		ok: false,
		problems: [{code: 'gold-header', line: 1}],
	});
});

test('a finding is right when it overlaps a row of its line and entry, and each counts once', () => {
	const labelled = rows(
		'd1|A|1|Hata|1|Qin Gang|reading|',
		'd1|A|1|Brinken|1|Antony Blinken|spelling|',
		'd1|A|2|Taisin|1|Taishin|spelling|',
		'd1|A|2||1|Qin Gang|missing|',
	);
	const findings = [
		finding(1, 4, 'a m', 'Qin Gang', {confidence: 0.97}), // one letter of it is enough
		finding(1, 1, 'Hata', 'Qin Gang', {confidence: 0.65}), // the row is taken
		finding(1, 10, 'Brinken', 'Qin Gang', {confidence: 1}), // another entry
		finding(2, 3, 'Taisin', 'Taishin', {confidence: 0.6}), // 𠮷 is one column
		finding(2, 1, '', 'Qin Gang', {confidence: 0.6}), // nothing is known of what is missing
		finding(1, 1, 'x', null), // about the document: not scored
		finding(1, 1, 'x', 'Qin Gang', {rule: 'title'}), // not labelled in the sets
	];
	const score = scoreFindings(labelled, [{file: 'd1.A.txt', lines: LINES.get('d1.A.txt')!, findings}], 'mono');
	expect(score).toMatchObject({
		right: 2,
		false: 3,
		missed: 1,
		precision: 2 / 5,
		recall: 2 / 3,
		f1: 0.5,
		documentF1: 0.5,
	});
	expect(score.classes).toEqual([
		{class: 'reading', recall: 1, right: 1, gold: 1},
		{class: 'spelling', recall: 0.5, right: 1, gold: 2},
	]);
	expect(score.missedRows.map(({found}) => found)).toEqual(['Brinken']);
	expect(score.reliability.map(({from, findings: count, right}) => [from, count, right])).toEqual([
		[0.6, 3, 1],
		[0.95, 2, 1],
	]);
});

test('with the source at hand what is missing counts: by line and entry, each once, and nothing else is right by finding nothing', () => {
	const labelled = rows(
		'd1|A|1|Hata|1|Qin Gang|reading|',
		'd1|A|2||1|Qin Gang|missing|',
		'd1|A|2|Taisin|1|Taishin|spelling|',
	);
	const findings = [
		finding(2, 1, '', 'Qin Gang', {rule: 'missing'}),
		finding(2, 1, '', 'Qin Gang', {rule: 'missing'}), // the row is taken
		finding(2, 1, '', 'Taishin', {rule: 'missing'}), // a wrong rendering stands there
		finding(1, 1, '', 'Qin Gang', {rule: 'missing'}), // so it does here
	];
	const score = scoreFindings(labelled, [{file: 'd1.A.txt', lines: LINES.get('d1.A.txt')!, findings}], 'bilingual');
	expect(score).toMatchObject({right: 1, false: 3, missed: 2});
	expect(score.classes).toContainEqual({class: 'missing', recall: 1, right: 1, gold: 1});
	const mono = scoreFindings(labelled, [{file: 'd1.A.txt', lines: LINES.get('d1.A.txt')!, findings}], 'mono');
	expect(mono).toMatchObject({right: 0, false: 4, missed: 2});
});

test('a set without rows and without findings is perfect, and its mean over no documents is 0', () => {
	expect(scoreFindings([], [], 'mono')).toMatchObject({precision: 1, recall: 1, f1: 1, documentF1: 0, reliability: []});
});
