// A folder of test/cases/ each: `command`, the files it reads in `input/`, and what it must print in `stdout`, `stderr` and
// `status`. UPDATE_CASES=1 npx vitest run test/cases.test.ts writes what is printed now; read the diff before you commit it.
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type BuiltCli, buildCli} from './support/built-cli.js';

const CASES = join(import.meta.dirname, 'cases');

let cli: BuiltCli;
let work = '';
beforeAll(() => {
	cli = buildCli();
	work = mkdtempSync(join(tmpdir(), 'glossproof-cases-'));
}, 60_000);
afterAll(() => {
	cli.remove();
	rmSync(work, {recursive: true});
});

test.each(readdirSync(CASES).sort())(
	'%s',
	(name) => {
		const folder = join(CASES, name);
		const cwd = join(work, name);
		if (existsSync(join(folder, 'input'))) cpSync(join(folder, 'input'), cwd, {recursive: true});
		else mkdirSync(cwd);
		const {status, stdout, stderr} = cli.run(readFileSync(join(folder, 'command'), 'utf8'), cwd);
		const ran = {status: `${status}\n`, stdout, stderr};
		if (process.env.UPDATE_CASES === '1') {
			for (const [file, text] of Object.entries(ran)) writeFileSync(join(folder, file), text);
		}
		const expected = (file: string) => readFileSync(join(folder, file), 'utf8');
		expect(ran).toEqual({status: expected('status'), stdout: expected('stdout'), stderr: expected('stderr')});
		expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
	},
	30_000,
);
