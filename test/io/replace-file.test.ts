import {type ChildProcess, spawn} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {parseGlossary} from '../../src/index.js';
import {writeFileAtomically} from '../../src/io/atomic-write.js';
import {withLock} from '../../src/io/lock.js';
import {replaceFile} from '../../src/io/replace-file.js';
import {ours} from '../../src/io/whose.js';
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

test.each([
	// No process has a number beyond the largest of Linux (2^22).
	{lock: () => `99999999 - ${ours().where}\n`, why: 'its process has ended'},
	{lock: () => `${process.pid} 1 ${ours().where}\n`, why: 'its number is another process now', linux: true},
	{lock: () => `${process.pid} 1 0123456789\n`, why: 'its container shows no sign of life'},
	{lock: () => `${process.pid} ${hostname()}\n`, why: 'an older version wrote it'},
	{lock: () => '', why: 'nothing stands in it'},
])('a lock that nobody holds is taken over: $why', async ({lock, linux}) => {
	if (linux === true && process.platform !== 'linux') return;
	const folder = temporaryFolder();
	writeFileSync(join(folder, '.a.yaml.lock'), lock());
	const made = await withLock(join(folder, 'a.yaml'), async () => 'made', {most: 60_000, silent: 30, sign: 1000});
	expect(made).toBe('made');
	expect(readdirSync(folder)).toEqual([]);
});

test('a lock that is held elsewhere is waited for as long as its holder shows signs of life', async () => {
	const folder = temporaryFolder();
	const lock = join(folder, '.a.yaml.lock');
	writeFileSync(lock, `1 1 0123456789\n`);
	let signs = 0;
	const living = setInterval(() => {
		signs++;
		if (signs < 20) utimesSync(lock, signs, signs);
		else rmSync(lock, {force: true});
	}, 5);
	await withLock(join(folder, 'a.yaml'), async () => {}, {most: 60_000, silent: 60_000, sign: 1000});
	clearInterval(living);
	expect(signs).toBeGreaterThanOrEqual(20);
});

test('what a process that has ended left half written is cleaned up, what a living one writes is not', async () => {
	const folder = temporaryFolder();
	const {where} = ours();
	const living = `.a.txt.${where}-${process.ppid}-${'-'}-0.tmp`;
	const kept = [living, '.a.txt.0123456789-1-1-0.tmp', '.notes.tmp'];
	for (const name of [`.a.txt.${where}-99999999-1-0.tmp`, ...kept]) writeFileSync(join(folder, name), 'half');
	await writeFileAtomically(join(folder, 'b.txt'), 'whole');
	expect(readdirSync(folder).sort()).toEqual([...kept, 'b.txt'].sort());
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
