import {constants} from 'node:fs';
import {appendFile, type FileHandle, mkdir, open, readFile, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {Decision, Withdrawal} from '../decisions/decision.js';
import {formatLine, type ParsedLog, parseLog} from '../decisions/log.js';
import type {Problem, Result} from '../problems/problem.js';

/** A decision log in a file that others may append to at the same time. */
export type DecisionLog = {
	readonly path: string;
	/** Everything in the file now; a file that is not there is an empty log. */
	read(): Promise<Result<ParsedLog>>;
	/**
	 * Adds lines and returns the whole log once they are on the disk: what another reviewer added in between is in it.
	 * Any failure, a short write too, is told and never a success.
	 */
	append(lines: readonly (Decision | Withdrawal)[]): Promise<Result<ParsedLog>>;
};

/** The part of the file system that a test may make fail. */
export type LogFiles = {readonly open: typeof open};

/** How often a log that is replaced under our hands (a checkout, a merge) is written to again. */
const MOST_ATTEMPTS = 5;

/**
 * The log at `path`. Nothing is made or opened before the first append.
 *
 * Each line is one `write` to a file opened with `O_APPEND`, which the kernel never interleaves on a local file system
 * (a network file system may not promise that), then `fsync`. Nothing already in the file is ever rewritten: after a line
 * that was cut off, the next one starts on a line of its own.
 */
export function openDecisionLog(path: string, files: LogFiles = {open}): DecisionLog {
	let isKnown = false;
	/** What was read last: a log only grows, so most readings are of what came behind it. */
	let last: {readonly text: string; readonly log: ParsedLog} | null = null;
	const parse = (text: string): ParsedLog => {
		const log = (last === null ? null : grown(last.log, last.text, text, path)) ?? parseLog(text, path);
		last = {text, log};
		return log;
	};
	const read = async (): Promise<Result<ParsedLog>> => {
		let text = '';
		try {
			text = await readFile(path, 'utf8');
		} catch (error) {
			if (codeOf(error) !== 'ENOENT')
				return fail('unreadable-decision-log', path, `The decision log cannot be read${because(error)}`);
		}
		const log = parse(text);
		if (log.refused !== null) return {ok: false, problems: [log.refused]};
		isKnown = true;
		return {ok: true, value: log, warnings: [...log.problems, ...log.notes]};
	};
	return {
		path,
		read,
		async append(lines) {
			// A log of a newer version is refused before anything is added to it.
			const before = isKnown ? null : await read();
			if (before !== null && !before.ok) return before;
			for (const line of lines) {
				const why = await appendLine(path, Buffer.from(`${formatLine(line)}\n`), files);
				if (why !== null) return {ok: false, problems: [unsaved(path, why)]};
			}
			return read();
		},
	};
}

/** The log of a text that begins as the one before; null where what follows is not simply further lines. */
function grown(log: ParsedLog, before: string, text: string, path: string): ParsedLog | null {
	if (!(before === '' || before.endsWith('\n')) || !text.startsWith(before)) return null;
	const more = parseLog(text.slice(before.length), path);
	if (more.refused !== null || more.problems.length > 0 || more.notes.length > 0) return null;
	const fresh = new Set([...more.decisions, ...more.withdrawals].map(({id}) => id));
	if ([...log.decisions, ...log.withdrawals].some(({id}) => fresh.has(id))) return null;
	return {
		...log,
		decisions: [...log.decisions, ...more.decisions],
		withdrawals: [...log.withdrawals, ...more.withdrawals],
	};
}

/** Adds one line to a log and waits for the disk; where that could not be done, why, as the end of a sentence. */
export async function appendLine(path: string, line: Buffer, files: LogFiles): Promise<string | null> {
	try {
		for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			const isNew = await prepare(path);
			const handle = await files.open(path, constants.O_APPEND | constants.O_CREAT | constants.O_RDWR, 0o666);
			try {
				const bytes = (await endsInLine(handle)) ? line : Buffer.concat([Buffer.from('\n'), line]);
				const {bytesWritten} = await handle.write(bytes, 0, bytes.length, null);
				if (bytesWritten !== bytes.length) {
					return `only ${bytesWritten} of ${bytes.length} bytes could be written; the disk may be full.`;
				}
				await handle.sync();
				if (isNew) await syncFolder(dirname(path));
				if (await isStillThere(path, handle)) return null;
			} finally {
				await handle.close();
			}
		}
		return 'the file is replaced again and again by another program.';
	} catch (error) {
		return `${reason(error)}.`;
	}
}

/** Makes the log's folder, and tells git how to merge what is in it. True where the log is not there yet. */
async function prepare(path: string): Promise<boolean> {
	try {
		await stat(path);
		return false;
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
	const folder = dirname(path);
	await mkdir(folder, {recursive: true});
	if (basename(folder) === '.glossproof') {
		await mergeByUnion(join(folder, '.gitattributes'), basename(path));
	}
	return true;
}

async function mergeByUnion(attributes: string, name: string): Promise<void> {
	const line = `${name} merge=union\n`;
	try {
		await writeFile(attributes, `# Both sides' decisions count: keep all lines.\n${line}`, {flag: 'wx'});
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
		// What the user has changed there stays as it is.
		const known = await readFile(attributes, 'utf8');
		if (known.split(/\r?\n/).some((row) => row.startsWith(`${name} `))) return;
		await appendFile(attributes, known === '' || known.endsWith('\n') ? line : `\n${line}`);
	}
}

async function endsInLine(handle: FileHandle): Promise<boolean> {
	const {size} = await handle.stat();
	if (size === 0) return true;
	const last = Buffer.alloc(1);
	const {bytesRead} = await handle.read(last, 0, 1, size - 1);
	return bytesRead === 0 || last[0] === 0x0a;
}

/** A checkout or a merge puts another file in the log's place: what went to the old one would be lost. */
async function isStillThere(path: string, handle: FileHandle): Promise<boolean> {
	const ours = await handle.stat();
	try {
		const theirs = await stat(path);
		return theirs.ino === ours.ino && theirs.dev === ours.dev;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw error;
	}
}

/** A new name is safe only once its folder is; not every system can sync a folder. */
async function syncFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, constants.O_RDONLY);
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (!['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP'].includes(codeOf(error))) throw error;
	}
}

function unsaved(path: string, why: string): Problem {
	return {
		code: 'decision-not-saved',
		path,
		message: `The decision is not on disk: ${why} Nothing was decided; mend the cause and decide again, or choose another log with --decisions FILE.`,
	};
}

function fail(code: string, path: string, message: string): {ok: false; problems: Problem[]} {
	return {ok: false, problems: [{code, path, message}]};
}

function because(error: unknown): string {
	return `: ${reason(error)}.`;
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'this user has no permission',
	EPERM: 'this user has no permission',
	EROFS: 'it is on a read-only file system',
	ENOSPC: 'there is no space left on the disk',
	EDQUOT: 'the disk quota is used up',
	EISDIR: 'it is a folder',
	ENOTDIR: 'a part of its path is a file',
	EIO: 'the disk reports a fault',
};

function reason(error: unknown): string {
	return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
