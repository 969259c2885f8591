import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {parseGlossary} from '../../src/index.js';
import {replaceFile} from '../../src/io/replace-file.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const bytes = (text: string) => new TextEncoder().encode(text);

/** A process that adds an entry to the glossary of a folder. */
function start(cwd: string, name: string): ChildProcess {
	const cli = resolve(import.meta.dirname, '../../src/cli.ts');
	const tsx = resolve(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs');
	return spawn(process.execPath, ['--import', tsx, cli, 'glossary', 'add', name, '--yes'], {cwd, stdio: 'ignore'});
}

test('a file is replaced only where it still holds what was read', async () => {
	const path = join(temporaryFolder(), 'a.yaml');
	writeFileSync(path, 'one');
	expect(await replaceFile(path, bytes('other'), 'two')).toBe('changed');
	expect(await replaceFile(path, null, 'two')).toBe('changed');
	expect(readFileSync(path, 'utf8')).toBe('one');
	expect(await replaceFile(path, bytes('one'), 'two')).toBe('written');
	expect(readFileSync(path, 'utf8')).toBe('two');
});

test('a file that is not there yet is made with its folder, and only where nobody else has', async () => {
	const path = join(temporaryFolder(), 'glossary', 'a.yaml');
	expect(await replaceFile(path, null, 'one')).toBe('written');
	expect(await replaceFile(path, null, 'two')).toBe('changed');
	expect(readdirSync(join(path, '..'))).toEqual(['a.yaml']);
});

test('the lock of a process that is gone is taken over', async () => {
	const folder = temporaryFolder();
	const path = join(folder, 'a.yaml');
	writeFileSync(path, 'one');
	// No process has a number beyond the largest of Linux (2^22).
	writeFileSync(join(folder, '.a.yaml.lock'), `99999999 ${hostname()}\n`);
	expect(await replaceFile(path, bytes('one'), 'two')).toBe('written');
	expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('a symbolic link stays one, and shares the lock of what it points to', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'real'));
	writeFileSync(join(folder, 'real', 'a.yaml'), 'one');
	symlinkSync('real/a.yaml', join(folder, 'a.yaml'));
	expect(await replaceFile(join(folder, 'a.yaml'), bytes('one'), 'two')).toBe('written');
	expect(readFileSync(join(folder, 'real', 'a.yaml'), 'utf8')).toBe('two');
	expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(false);
});

test('a process that is killed in the middle of an edit leaves the old file or the new one, and hinders nobody', async () => {
	const cwd = temporaryFolder();
	const folder = join(cwd, 'glossary');
	const path = join(folder, 'names.yaml');
	const old = 'entries:\n  - preferred: Aa\n';
	mkdirSync(folder);
	for (const name of ['Bb', 'Cc']) {
		writeFileSync(path, old);
		const child = start(cwd, name);
		const ended = new Promise((done) => child.on('exit', done));
		while (child.exitCode === null && !existsSync(join(folder, '.names.yaml.lock'))) await new Promise(setImmediate);
		child.kill('SIGKILL');
		await ended;
		expect([old, `${old}  - preferred: ${name}\n`]).toContain(readFileSync(path, 'utf8'));
	}
	const last = start(cwd, 'Dd');
	expect(await new Promise((done) => last.on('exit', done))).toBe(0);
	expect(readFileSync(path, 'utf8')).toContain('- preferred: Dd');
}, 60_000);

test('of processes that edit one glossary at once none loses an entry', async () => {
	const cwd = temporaryFolder();
	const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee'];
	const statuses = await Promise.all(names.map((name) => new Promise((done) => start(cwd, name).on('exit', done))));
	expect(statuses).toEqual(names.map(() => 0));
	const path = join(cwd, 'glossary', 'names.yaml');
	const parsed = parseGlossary(readFileSync(path, 'utf8'), path);
	expect(parsed.ok ? parsed.value.entries.map(({preferred}) => preferred).sort() : parsed).toEqual(names);
	expect(readdirSync(join(cwd, 'glossary'))).toEqual(['names.yaml']);
}, 60_000);
