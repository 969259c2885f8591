import {findEach, findFiles, listFolder} from '../../src/io/find-files.js';
import type {Io, Output} from '../../src/io/io.js';

/** An `Io` without a disk: files by path, and what was written where. Folders and globs are not known to it. */
export type FakeIo = Io & {
	readonly out: () => string;
	readonly err: () => string;
	readonly written: Map<string, string>;
};

export type FakeSettings = {
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	readonly env?: Readonly<Record<string, string>>;
	/** The width of standard output as a terminal; none, no terminal. */
	readonly columns?: number;
	readonly stdin?: string;
	/** What is answered to questions, one after another; after the last the input ends. */
	readonly answers?: readonly string[];
	/** A real folder, where a test is about finding files. */
	readonly cwd?: string;
};

/** Odd, so that it cuts characters. */
const CHUNK_BYTES = 65_537;

export function fakeIo({files = {}, env = {}, columns, stdin, cwd, answers}: FakeSettings = {}): FakeIo {
	const written = new Map<string, string>();
	const bytesOf = (content: string | Uint8Array) =>
		typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const left = [...(answers ?? [])];
	const current = new Map<string, string | Uint8Array>(Object.entries(files));
	let out = '';
	let err = '';
	const output = (take: (text: string) => void): Output => ({
		isTTY: columns !== undefined,
		columns,
		write: async (text) => take(typeof text === 'string' ? text : new TextDecoder().decode(text)),
	});
	const missing = (path: string) => ({code: 'missing-file', path, message: 'There is no such file.'});
	return {
		env,
		cwd: cwd ?? '/home/ann/news',
		stdinIsTTY: answers !== undefined,
		stdout: output((text) => {
			out += text;
		}),
		stderr: {
			...output((text) => {
				err += text;
			}),
			isTTY: false,
		},
		now: () => new Date(0),
		async readBytes(path) {
			const content = path === '-' ? (stdin ?? '') : current.get(path);
			if (content === undefined) return {ok: false, problems: [missing(path)]};
			return {ok: true, value: bytesOf(content), warnings: []};
		},
		sizeOf(path) {
			const content = current.get(path);
			return content === undefined ? null : bytesOf(content).length;
		},
		async *readChunks(path) {
			const content = path === '-' ? (stdin ?? '') : current.get(path);
			if (content === undefined) throw Object.assign(new Error('no such file'), {code: 'ENOENT'});
			const bytes = bytesOf(content);
			for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
		},
		async writeFile(path, content) {
			written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
			return {ok: true, value: null, warnings: []};
		},
		async replaceFile(path, before, content) {
			const now = current.get(path);
			const isSame = (now === undefined) === (before === null);
			if (!isSame || (now !== undefined && Buffer.compare(bytesOf(now), before!) !== 0))
				return {ok: true, value: 'changed', warnings: []};
			current.set(path, content);
			written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
			return {ok: true, value: 'written', warnings: []};
		},
		async ask(question) {
			err += question;
			return left.shift() ?? null;
		},
		async createFile(path) {
			let text = '';
			const done = {ok: true, value: null, warnings: []} as const;
			return {
				ok: true,
				value: {
					async write(piece) {
						text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
						return done;
					},
					async commit() {
						written.set(path, text);
						return done;
					},
					discard: async () => {},
				},
				warnings: [],
			};
		},
		async findFiles(patterns, endings, where) {
			if (cwd !== undefined) return findFiles(patterns, endings, cwd, where);
			const found = patterns.filter((path) => path === '-' || files[path] !== undefined);
			return {paths: found, problems: patterns.filter((path) => !found.includes(path)).map(missing)};
		},
		async *findEach(patterns, endings, where) {
			if (cwd !== undefined) return yield* findEach(patterns, endings, cwd, where);
			for await (const path of patterns)
				yield path === '-' || files[path] !== undefined ? {path} : {problem: missing(path)};
		},
		async listFolder(path, endings, how) {
			if (cwd !== undefined) return listFolder(path, endings, cwd, how);
			const below = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
			return below.filter((file) => endings.some((ending) => file.endsWith(ending))).sort();
		},
		out: () => out,
		err: () => err,
		written,
	};
}
