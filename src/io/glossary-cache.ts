import {join} from 'node:path';
import type {Glossary} from '../glossary/entry.js';
import type {Result} from '../problems/problem.js';
import {keyOfTexts, openUserCache} from './user-cache.js';

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
const FORM = 2;
/** Of one user; the glossaries asked for last stay. Each save of a large glossary leaves one behind. */
export const MOST_KEPT = 8;

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
	const cache = openUserCache(folder, 'glossary', MOST_KEPT);
	const keyOf = (files: readonly GlossaryFile[]) =>
		keyOfTexts([`${FORM}`, stamp, ...files.flatMap(({path, text}) => [path, text])]);
	return {
		async get(files) {
			const body = await cache.get(keyOf(files));
			return body === null ? null : (JSON.parse(body.toString('utf8')) as ParsedGlossaries);
		},
		put: (files, parsed) => cache.put(keyOf(files), Buffer.from(JSON.stringify(parsed))),
	};
}
