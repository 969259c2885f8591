import {describe, expect, test} from 'vitest';
import {type Baseline, BaselineRun, formatBaseline, parseBaseline, sizeOf} from '../../src/decisions/baseline.js';
import {withFingerprints} from '../../src/mismatches/fingerprint.js';
import {documentOf, entryOf, findWrong} from '../support/fixtures.js';

const QIN = entryOf('Qin Gang');
const WRONG = [
	{found: 'Hata', entry: QIN, suggestion: 'Qin'},
	{found: 'Chin', entry: QIN, suggestion: 'Qin'},
];

function mismatchesOf(text: string) {
	const document = documentOf(text);
	return withFingerprints(document, findWrong(document, WRONG));
}

/** What is new in these files, and the baseline after them. */
function run(baseline: Baseline, files: Readonly<Record<string, string>>, isThere = (_: string) => true) {
	const laid = new BaselineRun(baseline, isThere);
	const fresh = Object.entries(files).map(([path, text]) => {
		const open = mismatchesOf(text);
		const known = laid.lay(path, open);
		return open.filter((_, index) => !known[index]).map(({found, span}) => `${path}:${span.start} ${found}`);
	});
	const taking = new BaselineRun(baseline, isThere, true);
	for (const [path, text] of Object.entries(files)) taking.lay(path, mismatchesOf(text));
	return {fresh: fresh.flat(), shrunk: laid.updated(), extended: taking.updated()};
}

const TEXT = 'Hata met reporters.\n\nThen Hata left. Chin stayed.\n';
const MADE = run([], {'a.txt': TEXT}).extended;

describe('a baseline', () => {
	test('knows all that was there when it was made, and nothing else', () => {
		expect(sizeOf(MADE)).toBe(3);
		expect(run(MADE, {'a.txt': TEXT}).fresh).toEqual([]);
		expect(run(MADE, {'a.txt': `${TEXT}Hata came back.\n`}).fresh).toEqual(['a.txt:50 Hata']);
	});

	test('knows them where lines are inserted and wrapped anew', () => {
		const wrapped = 'A headline.\n\nHata met\nreporters. Then Hata left.\nChin stayed.';
		expect(run(MADE, {'a.txt': wrapped}).fresh).toEqual([]);
		expect(run(MADE, {'a.txt': `A headline.\n\nAnother.\n\n${TEXT}`}).fresh).toEqual([]);
	});

	test('counts equal ones: one more of them is new, wherever it was put in', () => {
		const twice = 'Hata left.\nA pause.\nHata left.\n';
		const made = run([], {'a.txt': twice}).extended;
		expect(made).toMatchObject([{count: 2, found: 'Hata', entry: 'Qin Gang', path: 'a.txt'}]);
		expect(run(made, {'a.txt': twice}).fresh).toEqual([]);
		expect(run(made, {'a.txt': `Hata left.\n${twice}`}).fresh).toEqual(['a.txt:31 Hata']);
	});

	test('only shrinks by itself: what is gone is taken out, what is new is not put in', () => {
		const {shrunk, fresh} = run(MADE, {'a.txt': 'Hata met reporters.\n\nThen Qin left. Hata laughed.\n'});
		expect(fresh).toEqual(['a.txt:36 Hata']);
		expect(shrunk.map(({found}) => found)).toEqual(['Hata']);
		expect(run(shrunk, {'a.txt': TEXT}).fresh).toHaveLength(2);
	});

	test('keeps what it knows of files that were not checked, not of those that are gone', () => {
		const made = run([], {'a.txt': TEXT, 'b.txt': 'Chin left.\n', 'c.txt': 'Chin came.\n'}).extended;
		const {shrunk} = run(made, {'a.txt': TEXT}, (path) => path !== 'c.txt');
		expect([...new Set(shrunk.map(({path}) => path))]).toEqual(['a.txt', 'b.txt']);
	});

	test('knows a file again under another name once the old one is gone', () => {
		const {fresh, shrunk} = run(MADE, {'new.txt': TEXT}, (path) => path !== 'a.txt');
		expect(fresh).toEqual([]);
		expect(shrunk.map(({path, fingerprint}) => [path, fingerprint])).toEqual(
			MADE.map(({fingerprint}) => ['new.txt', fingerprint]),
		);
		expect(run(MADE, {'copy.txt': TEXT}).fresh).toHaveLength(3);
	});

	test('is laid on a text piece by piece as on the whole: equals in two pieces are counted together', () => {
		const whole = mismatchesOf('Hata left.\nHata left.\n');
		const made = new BaselineRun([], () => true, true);
		const laid = (run: BaselineRun) => whole.map((one) => run.lay('a.txt', [one])[0]);
		expect(laid(made)).toEqual([true, true]);
		expect(made.updated()).toMatchObject([{count: 2}]);
		expect(laid(new BaselineRun(made.updated(), () => true))).toEqual([true, true]);
		const one = new BaselineRun([{...made.updated()[0]!, count: 1}], () => true);
		expect(laid(one)).toEqual([true, false]);
		expect(one.updated()).toMatchObject([{count: 1}]);
	});

	test('is a line a mismatch, sorted, and reads back as it was written', () => {
		const text = formatBaseline(MADE);
		expect(text.split('\n')).toHaveLength(6);
		expect(parseBaseline(text, 'b.json')).toEqual({ok: true, value: MADE, warnings: []});
		expect(formatBaseline([])).toBe('{"version":1,"mismatches":[\n]}\n');
		expect(parseBaseline(formatBaseline([]), 'b.json')).toMatchObject({ok: true, value: []});
	});

	test.each([
		{text: '{"version":1', code: 'unreadable-baseline', why: 'cut off'},
		{text: '<<<<<<< HEAD\n{}', code: 'unreadable-baseline', why: 'a merge left open'},
		{text: '[]', code: 'unreadable-baseline', why: 'no baseline'},
		{text: '{"version":1,"mismatches":[{"path":"a"}]}', code: 'unreadable-baseline', why: 'a mismatch without content'},
		{
			text: '{"version":1,"mismatches":[{"path":"a","fingerprint":"x","count":0}]}',
			code: 'unreadable-baseline',
			why: 'none of them',
		},
		{text: '{"version":2,"mismatches":[]}', code: 'newer-baseline', why: 'a newer version'},
	])('is refused whole where it cannot be trusted: $why', ({text, code}) => {
		expect(parseBaseline(text, 'b.json')).toMatchObject({ok: false, problems: [{code, path: 'b.json'}]});
	});
});
