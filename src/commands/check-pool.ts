import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Pool} from './check-run.js';
import type {WorkerSetting} from './check-worker.js';

/** The worker as the build lays it beside the program; this file is in a folder below. */
const WORKER = fileURLToPath(new URL('../check-worker.js', import.meta.url));

/** Whether there is a worker to be run: run from its sources the program has none, and does all in one thread. */
export function canPool(): boolean {
	return existsSync(WORKER);
}

/** A pool of so many threads, each with its own termbase. */
export async function openPool(threads: number, setting: WorkerSetting): Promise<Pool> {
	const {default: Tinypool} = await import('tinypool');
	const pool = new Tinypool({
		filename: WORKER,
		workerData: setting,
		minThreads: threads,
		maxThreads: threads,
		// A worker's termbase is kept from batch to batch.
		isolateWorkers: false,
	});
	return {
		threads,
		check: (batch) => pool.run(batch),
		close: () => pool.destroy(),
	};
}
