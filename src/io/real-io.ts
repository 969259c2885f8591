import {statSync} from 'node:fs';
import {open, readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isatty} from 'node:tty';
import type {Result} from '../problems/problem.js';
import {readProblem, writeProblem} from './faults.js';
import type {Io} from './io.js';
import {outputOf} from './streams.js';

/** How much of a large file is read at one time. */
const CHUNK_BYTES = 1 << 18;

/** The files, streams and clock of this process. What only some commands need is loaded when it is asked for. */
export function realIo(): Io {
	const cwd = process.cwd();
	return {
		env: process.env,
		cwd,
		// `process.stdin` costs milliseconds to set up and is seldom wanted.
		get stdinIsTTY() {
			return isatty(0);
		},
		stdout: outputOf(process.stdout, 'Standard output'),
		stderr: outputOf(process.stderr, 'Standard error'),
		now: () => new Date(),
		async readBytes(path) {
			try {
				const value = path === '-' ? await readStdin() : await readFile(resolve(cwd, path));
				return {ok: true, value, warnings: []};
			} catch (error) {
				return {ok: false, problems: [readProblem(path, error)]};
			}
		},
		sizeOf(path) {
			if (path === '-') return null;
			const stats = statSync(resolve(cwd, path), {throwIfNoEntry: false});
			return stats?.isFile() ? stats.size : null;
		},
		async *readChunks(path) {
			if (path === '-') return yield* process.stdin as AsyncIterable<Buffer>;
			const file = await open(resolve(cwd, path));
			try {
				const buffer = new Uint8Array(CHUNK_BYTES);
				for (;;) {
					const {bytesRead} = await file.read(buffer, 0, buffer.length);
					if (bytesRead === 0) return;
					yield buffer.subarray(0, bytesRead);
				}
			} finally {
				await file.close();
			}
		},
		async writeFile(path, content) {
			const {writeFileAtomically} = await import('./atomic-write.js');
			try {
				await writeFileAtomically(resolve(cwd, path), content);
				return {ok: true, value: null, warnings: []};
			} catch (error) {
				return {ok: false, problems: [writeProblem(path, error)]};
			}
		},
		async replaceFile(path, before, content) {
			const {replaceFile} = await import('./replace-file.js');
			try {
				return {ok: true, value: await replaceFile(resolve(cwd, path), before, content), warnings: []};
			} catch (error) {
				return {ok: false, problems: [writeProblem(path, error)]};
			}
		},
		async ask(question) {
			const {askLine} = await import('./ask.js');
			return askLine(question);
		},
		async createFile(path) {
			const {openAtomically} = await import('./atomic-write.js');
			const told = async <T>(act: () => Promise<T>): Promise<Result<T>> => {
				try {
					return {ok: true, value: await act(), warnings: []};
				} catch (error) {
					return {ok: false, problems: [writeProblem(path, error)]};
				}
			};
			const nothing = async (act: Promise<void>) => {
				await act;
				return null;
			};
			return told(async () => {
				const file = await openAtomically(resolve(cwd, path));
				return {
					write: (piece) => told(() => nothing(file.write(piece))),
					commit: () => told(() => nothing(file.commit())),
					discard: () => file.discard(),
				};
			});
		},
		async findFiles(patterns, endings, where) {
			const {findFiles} = await import('./find-files.js');
			return findFiles(patterns, endings, cwd, where);
		},
		async *findEach(patterns, endings, where) {
			const {findEach} = await import('./find-files.js');
			yield* findEach(patterns, endings, cwd, where);
		},
		async listFolder(path, endings, how) {
			const {listFolder} = await import('./find-files.js');
			return listFolder(path, endings, cwd, how);
		},
	};
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
