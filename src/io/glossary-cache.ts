import {createHash, type Hash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Glossary} from '../glossary/entry.js';
import type {Result} from '../problems/problem.js';

/** What parsing gave, where it gave entries; a glossary with faults is parsed again, for its faults are to be told. */
export type ParsedGlossaries = Extract<Result<readonly Glossary[]>, {readonly ok: true}>;

type GlossaryFile = {readonly path: string; readonly text: string};

/** Glossaries as they were parsed before, under the texts that they were parsed from. */
export type GlossaryCache = {
	/** What was kept; null where nothing is, or where what is there is not whole. */
	get(files: readonly GlossaryFile[]): Promise<ParsedGlossaries | null>;
	/** A cache that cannot be written is no reason to stop: the next run parses again. */
	put(files: readonly GlossaryFile[], parsed: ParsedGlossaries): Promise<void>;
};

/** Changes with the form of what is kept. */
const FORM = 1;
/** Of one user; the glossaries asked for last stay. Each save of a large glossary leaves one behind. */
const MOST_KEPT = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The folder in which the user's system has programs keep what they can make anew, or null where it names none.
 *
 * `GLOSSPROOF_CACHE` names another, and empty none. Otherwise by the XDG Base Directory Specification and what is usual
 * on macOS and Windows.
 */
export function cacheFolderOf(
	env: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform,
): string | null {
	if (env.GLOSSPROOF_CACHE !== undefined) return env.GLOSSPROOF_CACHE === '' ? null : env.GLOSSPROOF_CACHE;
	const {XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home} = env;
	if (platform === 'win32') return local ? join(local, 'glossproof', 'Cache') : null;
	if (xdg?.startsWith('/')) return join(xdg, 'glossproof');
	if (!home) return null;
	return platform === 'darwin' ? join(home, 'Library', 'Caches', 'glossproof') : join(home, '.cache', 'glossproof');
}

/**
 * A cache in a folder, one file for each set of glossary files, that any number of runs may use at once.
 *
 * A key is a hash of the files' paths and texts and of `stamp`, which says which program parsed them: what has changed in
 * any of them is simply not found. A file begins with a hash of what is behind it; one that was cut off or spoiled counts
 * as absent. It stands at its path whole or not at all, readable by its user alone, as a glossary may be confidential.
 */
export function openGlossaryCache(folder: string, stamp: string): GlossaryCache {
	const pathOf = (files: readonly GlossaryFile[]): string => {
		const key = createHash('sha256');
		for (const part of [`${FORM}`, stamp, ...files.flatMap(({path, text}) => [path, text])]) addPart(key, part);
		return join(folder, `glossary-${key.digest('hex')}.json`);
	};
	return {
		async get(files) {
			try {
				const path = pathOf(files);
				const kept = await readFile(path, 'utf8');
				const end = kept.indexOf('\n');
				const body = kept.slice(end + 1);
				if (kept.slice(0, end) !== digestOf(body)) return null;
				await keepAlive(path);
				return JSON.parse(body) as ParsedGlossaries;
			} catch {
				return null;
			}
		},
		async put(files, parsed) {
			const path = pathOf(files);
			const temporary = `${path}.${process.pid}-${Math.trunc(performance.now() * 1000)}.tmp`;
			try {
				const body = JSON.stringify(parsed);
				await mkdir(folder, {recursive: true, mode: 0o700});
				await writeFile(temporary, `${digestOf(body)}\n${body}`, {mode: 0o600});
				// Not synced: what a power cut leaves half written is told by its hash.
				await rename(temporary, path);
				await thin(folder, 'glossary-');
			} catch {
				await unlink(temporary).catch(() => {});
			}
		},
	};
}

// With its length before it, so that no two lists of parts are written alike.
function addPart(hash: Hash, part: string): void {
	hash.update(`${part.length}\n`).update(part);
}

const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** So that what is in use is not what `thin` throws away. */
export async function keepAlive(path: string): Promise<void> {
	try {
		const now = new Date();
		const {mtimeMs} = await stat(path);
		if (now.getTime() - mtimeMs > DAY_MS) await utimes(path, now, now);
	} catch {
		// Another run has thrown it away meanwhile, or the disk is read-only.
	}
}

/** Throws away all but the files used last of those that begin so, and what runs that were ended left half written. */
export async function thin(folder: string, beginning: string): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.startsWith(beginning));
	if (names.length <= MOST_KEPT) return;
	const aged = await Promise.all(
		names.map(async (name) => ({name, usedMs: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0})),
	);
	aged.sort((a, b) => b.usedMs - a.usedMs);
	for (const {name} of aged.slice(MOST_KEPT)) await rm(join(folder, name), {force: true});
}
