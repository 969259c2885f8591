import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import type {Entry} from '../glossary/entry.js';
import type {Io} from '../io/io.js';
import {hashOf, openCache, tendCache} from './check-cache.js';
import {type Bench, checkFile} from './check-file.js';
import type {RunOptions} from './check-options.js';
import type {RunSetting} from './check-run.js';
import type {WorkerSetting} from './check-worker.js';
import {type CommandContext, engineOf} from './command.js';
import {keptTermbase} from './kept-termbase.js';
import {loadGlossary} from './load-termbase.js';
import type {Setup} from './setup.js';

/** A bench, and what threads need to set up the same one. */
export type OpenBench = {
	readonly bench: Bench;
	readonly worker: WorkerSetting;
	readonly hasRealEngine: boolean;
	/** Of the glossary. */
	readonly entries: readonly Entry[];
};

/** More would not be fed by one thread that reads their results; each takes some 150 MB. */
const MOST_THREADS = 8;

/** The bench of a run; null where the glossary cannot be read, which is told. */
export async function openBench(
	options: RunOptions,
	{glossaries, project}: Setup,
	io: Io,
	context: CommandContext,
): Promise<OpenBench | null> {
	const engine = await engineOf(context);
	const loaded = await loadGlossary(glossaries, io, engine);
	if (loaded === null) return null;
	const {entries, files} = loaded;
	const cacheFolder = options.cache
		? resolve(io.cwd, options.cacheFolder ?? resolve(project.root, '.glossproof', 'cache'))
		: null;
	if (cacheFolder !== null) await tendCache(cacheFolder);
	const glossaryHash = cacheFolder === null ? '' : hashOf(files.map(({text}) => text));
	return {
		bench: {
			io,
			engine,
			termbase: keptTermbase(loaded, io, engine),
			cache: cacheFolder === null ? null : openCache(cacheFolder, glossaryHash, entries),
		},
		worker: {glossaries: files, glossaryHash, cacheFolder},
		hasRealEngine: context.engine === undefined,
		entries,
	};
}

/** How the run's articles are to be checked: here, or by so many threads. */
export async function runSetting(
	{jobs}: RunOptions,
	{bench, worker, hasRealEngine}: OpenBench,
	hasStdin: boolean,
	io: Io,
): Promise<RunSetting> {
	// Standard input is this thread's own.
	const canShare = hasRealEngine && !hasStdin;
	const threads = jobs ?? Math.min(availableParallelism(), MOST_THREADS);
	const {canPool, openPool} = await import('./check-pool.js');
	return {
		checkHere: (job) => checkFile(job, bench),
		openPool: threads > 1 && canShare && canPool() ? () => openPool(threads, worker) : null,
		isPoolWanted: jobs !== undefined,
		now: () => io.now().getTime(),
	};
}
