import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runEval} from '../../src/commands/eval.js';
import type {Io} from '../../src/io/io.js';
import {fakeEngine} from '../support/fake-engine.js';
import {fakeIo} from '../support/fake-io.js';

const cwd = mkdtempSync(join(tmpdir(), 'glossproof-eval-'));
const HEADER = 'doc\tsystem\tline\tfound\tnth\tentry\tclass\tnote\n';
beforeAll(() => {
	for (const [set, gold] of [
		[
			'news',
			'd1\tA\t1\tHata\t1\tQin Gang\treading\t\nd2\tA\t1\tBrinken\t1\tAntony Blinken\tspelling\t\n' +
				'd2\tA\t1\t\t1\tQin Gang\tmissing\t\n',
		],
		['short', 'd1\tA\t1\tHata\t1\tQin Gang\treading\t\n'],
		['torn', 'd1\tA\t9\tHata\t1\tQin Gang\treading\t\n'],
	] as const) {
		mkdirSync(join(cwd, set, 'mt'), {recursive: true});
		writeFileSync(join(cwd, set, 'glossary.yaml'), 'entries:\n- preferred: Qin Gang\n- preferred: Antony Blinken\n');
		writeFileSync(join(cwd, set, 'gold.tsv'), HEADER + gold);
		writeFileSync(join(cwd, set, 'mt/d1.A.txt'), 'Hata left.\nHata came.\n');
		writeFileSync(join(cwd, set, 'mt/d2.A.txt'), 'Brinken left.\n');
	}
	for (const [path, text] of [
		['news/source/d1.zh.txt', '秦刚离开。\n他来了。\n'],
		['news/source/d2.zh.txt', '布林肯与秦刚离开。\n'],
		['short/source/d1.zh.txt', '秦刚离开。\n'],
		['short/source/d2.zh.txt', '布林肯离开。\n'],
	] as const) {
		mkdirSync(join(cwd, path, '..'), {recursive: true});
		writeFileSync(join(cwd, path), text);
	}
});
afterAll(() => rmSync(cwd, {recursive: true}));

async function evaluate(args: readonly string[]) {
	const fake = fakeIo({cwd});
	const io: Io = {
		...fake,
		readBytes: async (path) => {
			try {
				return {ok: true, value: await readFile(join(cwd, path)), warnings: []};
			} catch {
				return {ok: false, problems: [{code: 'missing-file', path, message: 'There is no such file.'}]};
			}
		},
	};
	const engine = fakeEngine([{found: 'Hata', right: 'Qin', preferred: 'Qin Gang', rule: 'reading', confidence: 0.97}]);
	const status = await runEval(args, io, {commands: [], engine});
	return {status, out: fake.out(), err: fake.err()};
}

test('a set is measured per class, by confidence, by document and in total', async () => {
	const {status, out, err} = await evaluate(['news/', '--errors', '5', '--by-document']);
	expect({status, err}).toEqual({status: 0, err: ''});
	expect(out).toBe(`  reading       recall 1.000  (1/1)
  spelling      recall 0.000  (0/1)
  confidence    right
  0.95–1.00     0.500  (1/2, mean confidence 0.970)
  d1  precision 0.500 recall 1.000 F1 0.667  (right 1, false 1, missed 0)
  d2  precision 1.000 recall 0.000 F1 0.000  (right 0, false 0, missed 1)
  missed  d2.A.txt:1  Brinken → Antony Blinken  [spelling]
  false   d1.A.txt:2:1  Hata → Qin Gang  [reading] 0.97
  by document   F1 0.333  (mean over 2 documents)
news mono: precision 0.500 recall 0.500 F1 0.500  (right 1, false 1, missed 1)
`);
});

test('a malformed set is told with file and line, and the others are measured', async () => {
	const {status, out, err} = await evaluate(['torn', 'news', 'nowhere', '--json']);
	expect(status).toBe(2);
	expect(err).toContain('torn/gold.tsv:2: gold-row: “9” is no line of mt/d1.A.txt, which has 2. Lines count from 1.');
	expect(err).toContain('nowhere/gold.tsv: missing-file');
	const {sets} = JSON.parse(out);
	expect(sets).toMatchObject([{name: 'news', path: 'news', precision: 0.5, recall: 0.5, f1: 0.5, documentF1: 1 / 3}]);
});

test('with --source each article is checked beside its source', async () => {
	const {status, out, err} = await evaluate(['news', '--source', '--json']);
	expect({status, err}).toEqual({status: 0, err: ''});
	expect(JSON.parse(out)).toMatchObject({mode: 'bilingual', sets: [{name: 'news', right: 1, false: 1, missed: 2}]});
	expect((await evaluate(['news', '--source'])).out).toContain('news bilingual: precision 0.500 recall 0.333');
});

test('a source that is not there, or has other lines, is told of the article', async () => {
	const {status, out, err} = await evaluate(['torn', 'short', '--source']);
	expect({status, out}).toEqual({status: 2, out: ''});
	expect(err).toContain('torn/mt/d1.A.txt: no-source: There is no source/d1.LANG.txt beside it.');
	expect(err).toContain('short/mt/d1.A.txt: unequal-lines: It has 2 lines and its source d1.zh.txt has 1.');
});

test('a set must be named', async () => {
	expect(await evaluate([])).toMatchObject({status: 2, out: ''});
});
