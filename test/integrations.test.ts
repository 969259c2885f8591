// What other programs read to run this one: the step of a GitHub workflow, and the hook of pre-commit. Both are run as far
// as they can be without those programs: their scripts, with the inputs as they would come in.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {DOCUMENT_ENDINGS} from '../src/documents/formats/registry.js';
import {type BuiltCli, buildCli, ROOT} from './support/built-cli.js';
import {removeTemporary, temporaryFolder} from './support/temporary.js';

let cli: BuiltCli;
beforeAll(() => {
	cli = buildCli();
}, 60_000);
afterAll(() => {
	cli.remove();
	removeTemporary();
});

function project(): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'articles'));
	writeFileSync(join(folder, 'names.yaml'), 'entries:\n  - {preferred: Qin Gang, forbidden: [Hata]}\n');
	writeFileSync(join(folder, 'articles', 'a b.txt'), 'Hata met reporters.\n');
	writeFileSync(join(folder, 'articles', 'c.txt'), 'Qin Gang left.\n');
	// Stands in for the real npx: the program is not installed here.
	mkdirSync(join(folder, 'bin'));
	writeFileSync(
		join(folder, 'bin', 'npx'),
		`#!/bin/sh\necho "$1 $2" >> "${join(folder, 'npx.log')}"\nshift 2\nexec glossproof "$@"\n`,
		{mode: 0o755},
	);
	return folder;
}

describe('the step of a GitHub workflow', () => {
	type Action = {
		inputs: Record<string, {description: string; default: string}>;
		runs: {using: string; steps: {run: string; shell: string; env: Record<string, string>}[]};
	};
	const action = parse(readFileSync(join(ROOT, '.github/actions/check/action.yml'), 'utf8')) as Action;
	const [step] = action.runs.steps;

	function runStep(folder: string, inputs: Readonly<Record<string, string>>) {
		const values = Object.entries(step!.env).map(([name, expression]) => {
			const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1];
			return [name, inputs[input!] ?? action.inputs[input!]!.default];
		});
		writeFileSync(join(folder, 'step.sh'), step!.run);
		writeFileSync(join(folder, 'env.json'), JSON.stringify(Object.fromEntries(values)));
		// As the runner calls `shell: bash`.
		const start =
			'const e={...process.env,...JSON.parse(fs.readFileSync(`env.json`,`utf8`)),PATH:`bin:`+process.env.PATH};' +
			'const r=child_process.spawnSync(`bash`,[`--noprofile`,`--norc`,`-eo`,`pipefail`,`step.sh`],{env:e,stdio:`inherit`});process.exitCode=r.status';
		return cli.run(`${process.execPath} -e '${start}'`, folder);
	}

	test('is a composite one, each input explained, and none pasted into its script', () => {
		expect(action.runs.using).toBe('composite');
		expect(step!.run).not.toContain('${{');
		for (const input of Object.values(action.inputs)) expect(input.description).toMatch(/\.$/);
		const used = Object.values(step!.env).map((expression) => /inputs\.([a-z-]+)/.exec(expression)?.[1]);
		expect([...used, 'working-directory'].sort()).toEqual(Object.keys(action.inputs).sort());
	});

	test('annotates and fails on a wrong name, and writes a SARIF log where one is wanted', () => {
		const folder = project();
		const {status, stdout} = runStep(folder, {paths: 'articles/', glossary: 'names.yaml', sarif: 'out.sarif'});
		expect({status, stdout}).toEqual({
			status: 1,
			stdout: expect.stringMatching(
				/^::error file=articles\/a b\.txt,line=1,col=1,endColumn=5,title=forbidden%3A Hata/,
			),
		});
		expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
	});

	test('passes where nothing is open, and asks npm for the version that is wanted', () => {
		const folder = project();
		const inputs = {
			paths: 'articles/c.txt\narticles/a b.txt',
			glossary: 'names.yaml',
			'fail-on': 'never',
			version: '1.2.3',
		};
		expect(runStep(folder, inputs).status).toBe(0);
		expect(readFileSync(join(folder, 'npx.log'), 'utf8')).toBe('--yes glossproof@1.2.3\n');
	});

	test.each(['$(touch pwned)', '`touch pwned`', '"; touch pwned; "', '--output=pwned', "'\ntouch pwned"])(
		'takes an input for nothing but a path: %s',
		(paths) => {
			const folder = project();
			expect(runStep(folder, {paths, glossary: 'names.yaml'}).status).toBe(2);
			expect(existsSync(join(folder, 'pwned'))).toBe(false);
		},
	);
});

describe('the hook of pre-commit', () => {
	const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];

	test('is one that npm can install from this project', () => {
		expect(hooks).toEqual([
			expect.objectContaining({id: 'glossproof', language: 'node', entry: 'glossproof check', require_serial: true}),
		]);
		const {bin, scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		expect(bin).toHaveProperty('glossproof');
		expect(scripts).toHaveProperty('prepare');
	});

	test('is asked about every kind of article', () => {
		const files = new RegExp(String(hooks[0]!.files));
		for (const ending of DOCUMENT_ENDINGS) expect(files.test(`articles/a${ending}`), ending).toBe(true);
		expect(files.test('src/txt.ts')).toBe(false);
	});

	test('is run with the names of the files that are committed, and fails on a wrong name', () => {
		const folder = project();
		writeFileSync(join(folder, '.glossproof.yaml'), 'glossary: names.yaml\n');
		const files = new RegExp(String(hooks[0]!.files));
		const committed = ['articles/a b.txt', 'articles/c.txt', 'names.yaml'].filter((path) => files.test(path));
		const quoted = committed.map((path) => `'${path}'`).join(' ');
		expect(cli.run(`${hooks[0]!.entry} ${quoted}`, folder)).toMatchObject({
			status: 1,
			stdout: expect.stringMatching(/^articles\/a b\.txt:1:1: forbidden/),
		});
	});
});
