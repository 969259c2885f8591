import {describe, expect, test} from 'vitest';
import {openCount} from '../../../src/reports/batch/batch.js';
import {parseEarlier} from '../../../src/reports/batch/earlier.js';
import {createJsonBatch} from '../../../src/reports/batch/json.js';
import {batchOf, surveyed, TOOL, written} from '../../support/batch.js';
import {decisionOf, entryOf} from '../../support/fixtures.js';

const qin = entryOf('Qin Gang');
const blinken = entryOf('Antony Blinken');
const yau = entryOf('Edward Yau');
const wang = entryOf('Wang Yi');
const ENTRIES = [qin, blinken, yau, wang];
const WRONG = [
	{found: 'Hata', entry: qin, suggestion: 'Qin', rule: 'reading'},
	{found: 'Brinken', entry: blinken, suggestion: 'Blinken', rule: 'spelling', confidence: 0.72},
] as const;

const FILES = [
	surveyed('a.txt', 'Hata met Brinken. Hata left with Brinken.', WRONG, {
		right: [
			[qin, 2],
			[wang, 1],
		],
		decisions: [
			decisionOf({verdict: 'reject', reviewer: 'ann'}),
			decisionOf({verdict: 'accept', reviewer: 'bo'}),
			null,
		],
	}),
	surveyed('b.txt', 'Brinken again.', WRONG, {
		right: [[wang, 3]],
		decisions: [decisionOf({verdict: 'defer', reviewer: 'ann'})],
	}),
	surveyed('c.txt', 'Nothing here.', WRONG),
];

describe('a batch', () => {
	const batch = batchOf(FILES, {entries: ENTRIES});

	test('counts each mismatch once, by what became of it', () => {
		expect(batch.totals).toEqual({
			files: 3,
			words: 11,
			counts: {undecided: 2, deferred: 1, accepted: 1, rejected: 1},
			filesWithOpen: 2,
			problems: 0,
		});
		expect(batch.files.map(({path, counts}) => [path, openCount(counts), counts.rejected])).toEqual([
			['a.txt', 3, 1],
			['b.txt', 1, 0],
			['c.txt', 0, 0],
		]);
	});

	test('the sums by file, rule and rendering are the total', () => {
		const total = openCount(batch.totals.counts);
		for (const rows of [batch.files, batch.rules, batch.renderings]) {
			expect(rows.reduce((sum, {counts}) => sum + openCount(counts), 0)).toBe(total);
		}
		expect(batch.confidence.reduce((sum, {count}) => sum + count, 0)).toBe(total);
	});

	test('says of each wrong rendering how often it stands, in how many files, and where first', () => {
		expect(
			batch.renderings.map(({found, right, files, places, counts}) => [found, right, openCount(counts), files, places]),
		).toEqual([
			['Brinken', 'Blinken', 3, 2, ['a.txt:1', 'a.txt:1', 'b.txt:1']],
			['Hata', 'Qin', 1, 1, ['a.txt:1']],
		]);
	});

	test.each([
		{entry: 'Antony Blinken', use: 'wrong', right: 0, why: 'never right'},
		{entry: 'Qin Gang', use: 'mixed', right: 2, why: 'right twice, and one wrong that is not rejected'},
		{entry: 'Wang Yi', use: 'right', right: 4, why: 'right in two files'},
		{entry: 'Edward Yau', use: 'unseen', right: 0, why: 'in no file'},
	])('an entry is $use: $why', ({entry, use, right}) => {
		expect(batch.entries.find((row) => row.entry === entry)).toMatchObject({use, right});
	});

	test('every entry has one use', () => {
		expect(batch.coverage).toEqual({wrong: 1, mixed: 1, right: 1, unseen: 1});
	});

	test('an entry of which all was rejected is not wrong', () => {
		const file = surveyed('a.txt', 'Hata left.', WRONG, {
			decisions: [decisionOf({verdict: 'reject'})],
			right: [[qin, 1]],
		});
		expect(batchOf([file], {entries: [qin]}).coverage).toMatchObject({right: 1, mixed: 0, wrong: 0});
	});

	test('reviewers are told with what they decided, the busiest first', () => {
		expect(batch.reviewers).toEqual([
			{reviewer: 'ann', accepted: 0, rejected: 1, deferred: 1},
			{reviewer: 'bo', accepted: 1, rejected: 0, deferred: 0},
		]);
	});

	test('keeps no more mismatches than are listed, and counts the others', () => {
		const small = batchOf(FILES, {entries: ENTRIES, keeps: 2});
		expect(small.mismatches.map(({path, found}) => `${path} ${found}`)).toEqual(['a.txt Hata', 'a.txt Brinken']);
		expect(small.unlisted).toBe(3);
		expect(small.totals).toEqual(batch.totals);
	});

	test.each([
		{from: 'accepted', major: 1},
		{from: 'open', major: 3},
		{from: 'both', major: 4},
	] as const)('the score from $from counts $major errors, the rejected ones never', ({from, major}) => {
		expect(batchOf(FILES, {from}).score.errors.major).toBe(major);
	});
});

describe('the text around a mismatch', () => {
	const around = (text: string) => {
		const [one] = batchOf([surveyed('a.txt', text, WRONG)]).mismatches;
		return [one!.before, one!.after];
	};

	test.each([
		{text: 'Then Hata left.', expected: ['Then ', ' left.'], why: 'a line'},
		{text: 'One\nthen Hata\nleft.', expected: ['One then ', ' left.'], why: 'wrapped prose is one paragraph'},
		{
			text: 'Above.\n\nThen Hata left.\r\n \r\nBelow.',
			expected: ['Then ', ' left.'],
			why: 'paragraphs around are left out',
		},
		{text: 'Hata', expected: ['', ''], why: 'nothing around'},
	])('is its paragraph: $why', ({text, expected}) => {
		expect(around(text)).toEqual(expected);
	});

	test('is cut at words, and says so', () => {
		const [before, after] = around(`${'word '.repeat(100)}Hata${' word'.repeat(100)}`);
		expect(before).toMatch(/^…(word ){20,40}$/);
		expect(after).toMatch(/^( word){20,40}…$/);
	});

	test('never holds half of a character', () => {
		for (const pad of ['', 'x']) {
			const [before, after] = around(`${pad}${'𠮷'.repeat(300)} Hata ${'𠮷'.repeat(300)}${pad}`);
			expect(`${before}${after}`).not.toMatch(/\p{Cs}/u);
		}
	});
});

describe('the trend', () => {
	const earlierOf = async (files: Parameters<typeof batchOf>[0]) => {
		const parsed = parseEarlier(String(await written(createJsonBatch(TOOL), files)), 'then.json');
		if (!parsed.ok) throw new Error('an own report is not read');
		return parsed.value;
	};

	test('against itself nothing is new and nothing is gone', async () => {
		const {trend} = batchOf(FILES, {earlier: await earlierOf(FILES)});
		expect(trend).toMatchObject({appeared: 0, gone: 0, stayed: 4});
		expect(trend!.before).toMatchObject({files: 3, words: 11, open: 4});
		expect(trend!.before.score).toBeCloseTo(batchOf(FILES).score.score!, 9);
	});

	test('a renamed file is no change; a further equal mismatch is new, a rejected one is gone', async () => {
		const earlier = await earlierOf([surveyed('a.txt', 'Hata left.', WRONG), surveyed('b.txt', 'Brinken.', WRONG)]);
		const now = [
			surveyed('renamed.txt', 'Hata left.', WRONG),
			surveyed('copy.txt', 'Hata left.', WRONG),
			surveyed('b.txt', 'Brinken.', WRONG, {decisions: [decisionOf({verdict: 'reject'})]}),
		];
		const {trend, mismatches} = batchOf(now, {earlier});
		expect(trend).toMatchObject({appeared: 1, stayed: 1, gone: 1});
		expect(trend!.rules).toEqual([
			{rule: 'reading', before: 1, now: 2},
			{rule: 'spelling', before: 1, now: 0},
		]);
		expect(mismatches.map(({path, isNew}) => [path, isNew])).toEqual([
			['renamed.txt', false],
			['copy.txt', true],
			['b.txt', false],
		]);
	});

	test('scores computed in other ways are not compared', async () => {
		const {trend} = batchOf(FILES, {earlier: await earlierOf(FILES), from: 'accepted'});
		expect(trend!.before.score).toBeNull();
	});

	test.each([
		{text: 'no json', says: 'This is no JSON.', why: 'another text'},
		{text: '[]', says: 'no report of glossproof', why: 'other JSON'},
		{text: '{"version":1,"tool":{"name":"other"},"files":[]}', says: 'no report of glossproof', why: 'another tool'},
		{text: '{"version":2,"tool":{"name":"glossproof"},"files":[]}', says: 'Its version is 2', why: 'a later version'},
		{text: '{"version":1,"tool":{"name":"glossproof"},"files":[{}]}', says: 'no words', why: 'a file without words'},
		{
			text: '{"version":1,"tool":{"name":"glossproof"},"files":[{"words":1,"mismatches":[{}]}]}',
			says: 'no fingerprint',
			why: 'a mismatch without its fingerprint',
		},
	])('what is no earlier report is a problem that says what is needed: $why', ({text, says}) => {
		const parsed = parseEarlier(text, 'then.json');
		expect(parsed.ok).toBe(false);
		if (parsed.ok) return;
		expect(parsed.problems[0]).toMatchObject({code: 'no-report', path: 'then.json'});
		expect(parsed.problems[0]!.message).toContain(says);
	});
});
