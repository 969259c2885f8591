import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {writeAll, writeFileAtomically} from '../../src/io/atomic-write.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'glossproof-write-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

test('a new file is written whole, and no temporary file stays', async () => {
	await writeFileAtomically(join(folder, 'a.txt'), 'Qin Gang 秦刚\n');
	expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Qin Gang 秦刚\n');
	expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('the mode of an old file is kept', async () => {
	writeFileSync(join(folder, 'a.txt'), 'old');
	chmodSync(join(folder, 'a.txt'), 0o606);
	await writeFileAtomically(join(folder, 'a.txt'), 'new');
	expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o606);
});

test('a symbolic link stays a link, and its target is written, also one that is not there yet', async () => {
	mkdirSync(join(folder, 'b'));
	symlinkSync('b/target.txt', join(folder, 'link.txt'));
	for (const content of ['first', 'second']) {
		await writeFileAtomically(join(folder, 'link.txt'), content);
		expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, 'b/target.txt'), 'utf8')).toBe(content);
	}
	expect(readdirSync(join(folder, 'b'))).toEqual(['target.txt']);
});

test.each([
	{path: '.', code: 'EISDIR', why: 'a folder'},
	{path: 'nowhere/a.txt', code: 'ENOENT', why: 'a folder that is not there'},
	{path: 'circle', code: 'ELOOP', why: 'a circle of links'},
])('what cannot be written throws and leaves nothing behind: $why', async ({path, code}) => {
	symlinkSync('circle', join(folder, 'circle'));
	await expect(writeFileAtomically(join(folder, path), 'x')).rejects.toMatchObject({code});
	expect(readdirSync(folder)).toEqual(['circle']);
});

test('a device is written directly, and a full one is told', async () => {
	await writeFileAtomically('/dev/null', 'x');
	await expect(writeFileAtomically('/dev/full', 'x')).rejects.toMatchObject({code: 'ENOSPC'});
});

test('short writes are gone on with until every byte is written', async () => {
	const taken: number[] = [];
	const file = {
		write: async (bytes: Uint8Array, offset: number, length: number) => {
			const bytesWritten = Math.min(3, length);
			taken.push(...bytes.subarray(offset, offset + bytesWritten));
			return {bytesWritten, buffer: bytes};
		},
	};
	await writeAll(file as never, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
	expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	await expect(writeAll({write: async () => ({bytesWritten: 0})} as never, new Uint8Array(1))).rejects.toThrow();
});
