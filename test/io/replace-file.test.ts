import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {parseGlossary} from '../../src/index.js';
import {replaceFile} from '../../src/io/replace-file.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const bytes = (text: string) => new TextEncoder().encode(text);

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

test('of processes that edit one glossary at once none loses an entry', async () => {
	const cwd = temporaryFolder();
	const cli = resolve(import.meta.dirname, '../../src/cli.ts');
	const tsx = resolve(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs');
	const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee'];
	const statuses = await Promise.all(
		names.map(
			(name) =>
				new Promise((done) => {
					const args = ['--import', tsx, cli, 'glossary', 'add', name, '--yes'];
					spawn(process.execPath, args, {cwd, stdio: 'ignore'}).on('exit', done);
				}),
		),
	);
	expect(statuses).toEqual(names.map(() => 0));
	const path = join(cwd, 'glossary', 'names.yaml');
	const parsed = parseGlossary(readFileSync(path, 'utf8'), path);
	expect(parsed.ok ? parsed.value.entries.map(({preferred}) => preferred).sort() : parsed).toEqual(names);
	expect(readdirSync(join(cwd, 'glossary'))).toEqual(['names.yaml']);
}, 60_000);
