import {closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {VERSION} from '../src/version.js';
import {type BuiltCli, buildCli, ROOT} from './support/built-cli.js';

let cli: BuiltCli;
let cwd = '';
beforeAll(() => {
	cli = buildCli();
	cwd = mkdtempSync(join(tmpdir(), 'glossproof-run-'));
	writeFileSync(join(cwd, 'names.yaml'), 'version: 1\nentries:\n  - preferred: Qin Gang\n');
	for (let count = 0; count < 3000; count++)
		writeFileSync(join(cwd, `${String(count).padStart(4, '0')}.txt`), 'Talks were held.\n');
}, 60_000);
afterAll(() => {
	cli.remove();
	rmSync(cwd, {recursive: true});
});

test('the version is the one of package.json', () => {
	const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	expect(VERSION).toBe(version);
	expect(cli.run('glossproof --version', cwd)).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
});

test.each([
	'glossproof --version > /dev/full',
	'glossproof --help > /dev/full',
	'glossproof explain > /dev/full',
	'glossproof check 0000.txt -g names.yaml --format json > /dev/full',
	'glossproof check 0000.txt -g names.yaml -o /dev/full --format json',
])('a full disk is told, exit 2: %s', (command) => {
	const {status, stderr} = cli.run(command, cwd);
	expect(status).toBe(2);
	expect(stderr).toMatch(/^\S+: (output|unwritable-file): .*disk is full.*\n$/);
});

test('a full disk under standard error gives exit 2 as well', () => {
	expect(cli.run('glossproof check nowhere.txt -g names.yaml 2> /dev/full', cwd)).toEqual({
		status: 2,
		stdout: '',
		stderr: '',
	});
});

test.each([
	{
		command: 'glossproof check . -g names.yaml --format json | head -1 | wc -l; echo $PIPESTATUS',
		stdout: '1\n0\n',
	},
	{
		command: 'glossproof check . nowhere.txt -g names.yaml --format json 2>&1 | head -1 | wc -l; echo $PIPESTATUS',
		stdout: '1\n2\n',
	},
	{command: 'glossproof explain | true; echo $PIPESTATUS', stdout: '0\n'},
])('a reader that leaves early costs neither a stack trace nor the status: $command', ({command, stdout}) => {
	const ran = cli.run(command, cwd);
	expect(ran.stdout.replace(/^ +/gm, '')).toBe(stdout);
	expect(ran.stderr).toBe('');
});

test('output through a pipe is whole', () => {
	const {stdout} = cli.run('glossproof check . -g names.yaml --format json | (sleep 0.5; cat)', cwd);
	expect(JSON.parse(stdout).summary).toEqual({files: 3000, words: 9000, open: 0, decided: 0});
});

test('a line of 5 MB is read, counted and checked', () => {
	const path = join(cwd, 'long.text');
	const file = openSync(path, 'w');
	// The same sentence over and over, so that of all rules one is off.
	const piece = 'The talks went on for hours and hours. '.repeat(30_000);
	let bytes = 0;
	while (bytes < 5_000_000) bytes += writeSync(file, piece);
	closeSync(file);
	const {status, stderr} = cli.run('glossproof check long.text -g names.yaml --rule duplicate=off', cwd);
	rmSync(path);
	expect({status, stderr}).toEqual({
		status: 0,
		stderr: `No mismatches in 1 file, ${((bytes / 39) * 8).toLocaleString('en')} words.\n`,
	});
}, 120_000);

test('a large glossary is listed as it was the first time, from the cache, until it changes', () => {
	const rows = Array.from({length: 12_000}, (_, nth) => `  - preferred: Anna Bova${nth.toString(36)}\n`);
	const path = join(cwd, 'large.yaml');
	const command = 'GLOSSPROOF_CACHE=$PWD/kept glossproof glossary list -g large.yaml';
	writeFileSync(path, `entries:\n${rows.join('')}`);
	const first = cli.run(command, cwd);
	expect(first.stderr).toBe('12000 entries\n');
	const kept = readdirSync(join(cwd, 'kept'));
	expect(kept.length).toBeGreaterThan(0);
	expect(cli.run(command, cwd)).toEqual(first);
	expect(readdirSync(join(cwd, 'kept'))).toEqual(kept);
	writeFileSync(path, `entries:\n${rows.slice(1).join('')}`);
	expect(cli.run(command, cwd).stderr).toBe('11999 entries\n');
	for (const name of ['large.yaml', 'kept']) rmSync(join(cwd, name), {recursive: true});
}, 60_000);

test('file names that a terminal would obey are shown harmlessly', () => {
	const {stderr} = cli.run(`glossproof check $'no\\e]0;owned\\a\\u202e.txt' -g names.yaml`, cwd);
	expect(stderr).toContain('no␛]0;owned␇⟨U+202E⟩.txt: missing-file');
	expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
