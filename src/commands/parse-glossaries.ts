import type {Glossary} from '../glossary/entry.js';
import {cacheFolderOf, openGlossaryCache} from '../io/glossary-cache.js';
import type {Io} from '../io/io.js';
import type {Result} from '../problems/problem.js';
import {VERSION} from '../version.js';
import type {Engine} from './engine.js';

/**
 * The glossaries of these files, as `glossary/parse.ts` gives them; from the user's cache where the same texts were parsed
 * before, which takes a tenth of the time.
 */
export async function parseGlossaryFiles(
	files: readonly {readonly path: string; readonly text: string}[],
	{env}: Pick<Io, 'env'>,
	{stamp, parseGlossaries}: Engine,
): Promise<Result<readonly Glossary[]>> {
	const folder = stamp === null ? null : cacheFolderOf(env, process.platform);
	if (folder === null) return parseGlossaries(files);
	const cache = openGlossaryCache(folder, `${VERSION} ${stamp}`);
	const kept = await cache.get(files);
	if (kept !== null) return kept;
	const parsed = await parseGlossaries(files);
	if (parsed.ok) await cache.put(files, parsed);
	return parsed;
}
