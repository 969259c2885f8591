// What a thread of the pool runs: its own glossary and termbase, made once, then batch after batch.
import {workerData} from 'node:worker_threads';
import {realIo} from '../io/real-io.js';
import {openCache} from './check-cache.js';
import {type Bench, checkFile, type Job, type Outcome} from './check-file.js';
import {ENGINE} from './engine.js';
import {keptTermbase} from './kept-termbase.js';
import {parseGlossaryFiles} from './parse-glossaries.js';

/** What a worker is told when it starts. The glossary has been read and found right: only its texts are handed over. */
export type WorkerSetting = {
	readonly glossaries: readonly {readonly path: string; readonly text: string}[];
	readonly glossaryHash: string;
	readonly cacheFolder: string | null;
};

let bench: Bench | null = null;

async function openBench(): Promise<Bench> {
	// The pool's own data stand first.
	const {glossaries, glossaryHash, cacheFolder} = (workerData as readonly [unknown, WorkerSetting])[1];
	const io = realIo();
	const parsed = await parseGlossaryFiles(glossaries, io, ENGINE);
	if (!parsed.ok) throw new Error('the glossary cannot be read any more');
	const entries = parsed.value.flatMap((glossary) => glossary.entries);
	return {
		io,
		engine: ENGINE,
		termbase: keptTermbase({entries, files: glossaries}, io, ENGINE),
		cache: cacheFolder === null ? null : openCache(cacheFolder, glossaryHash, entries),
	};
}

/** Who handed a piece over has its text still. */
function withoutText(outcome: Outcome): Outcome {
	if (outcome.kind === 'failed') return outcome;
	const {file} = outcome;
	return {...outcome, file: {...file, document: {...file.document, text: '', segments: []}}};
}

/** Checks one batch, in its order. */
export default async function checkBatch(jobs: readonly Job[]): Promise<Outcome[]> {
	bench ??= await openBench();
	const outcomes: Outcome[] = [];
	for (const job of jobs) {
		const outcome = await checkFile(job, bench);
		outcomes.push(job.piece === undefined ? outcome : withoutText(outcome));
	}
	return outcomes;
}
