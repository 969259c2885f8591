import {pieceDocument} from '../documents/pieces.js';
import {Numbering} from '../mismatches/numbering.js';
import {internalProblem, type Job, type Outcome} from './check-file.js';
import type {Jobs} from './check-jobs.js';

/** Threads that check batches of articles. */
export type Pool = {
	/** How many batches are at work at one time. */
	readonly threads: number;
	check(batch: readonly Job[]): Promise<readonly Outcome[]>;
	close(): Promise<void>;
};

export type RunSetting = {
	/** Checks one article in this thread. */
	checkHere(job: Job): Promise<Outcome>;
	/** Threads to help; null where there can be none. */
	openPool: (() => Promise<Pool>) | null;
	/** Whether to have them from the first article on; otherwise only once the run has shown that it is long. */
	readonly isPoolWanted: boolean;
	/** Milliseconds, from any moment on. */
	now(): number;
};

type Told = {readonly job: Job; readonly outcome: Outcome};

/** Articles in a batch: enough that handing them over costs little, few enough that threads end together. */
const BATCH = 8;
/** Batches ahead of the one that is told next, for each thread: what is held in memory, whatever the size of the run. */
const AHEAD = 3;
/** Of pieces of a large text, each a batch: so many more than threads. */
const PIECES_AHEAD = 1;
/**
 * Work left from which on threads pay. Each takes 0.7 s of its core to load the tables and build its termbase (measured
 * with a glossary of 30 entries), so that on two cores 1.4 s of work is where nothing is won or lost.
 */
const PAYS_MS = 2000;
/** Articles looked at before a guess is made, unless they take long; the first are slow, as the program warms up. */
const FIRST = 16;

/**
 * The outcomes of all jobs, in their order whoever was the quickest, each as soon as it and those before it are there.
 *
 * Starts in this thread, and goes over to a pool when the time that the rest will take, reckoned from the articles so far,
 * makes up for starting it. Memory: a few batches.
 */
export async function* checkAll(jobs: Jobs, setting: RunSetting): AsyncGenerator<Told> {
	let numbering = new Numbering();
	for await (const told of checkInTurn(jobs, setting)) {
		const {job, outcome} = told;
		if (job.piece?.piece.isFirst) numbering = new Numbering();
		if (outcome.kind === 'failed' || outcome.file.places === undefined) {
			yield told;
			continue;
		}
		const {places, ...file} = outcome.file;
		const mismatches = numbering.number(file.mismatches, places);
		yield {job, outcome: {...outcome, file: {...file, mismatches}}};
	}
}

async function* checkInTurn(jobs: Jobs, {checkHere, openPool, isPoolWanted, now}: RunSetting): AsyncGenerator<Told> {
	const started = now();
	const source = jobs[Symbol.asyncIterator]();
	try {
		for (let done = 0; ; done++) {
			const {value: job, done: isOver} = await source.next();
			if (isOver) return;
			const left = jobs.left();
			if (openPool !== null && (isPoolWanted ? left !== 0 : isWorthIt(done, left, now() - started)))
				return yield* checkInPool(job, source, await openPool());
			yield {job, outcome: await checkHere(job)};
		}
	} finally {
		// Not waited for: it may itself be waiting for a list that never ends.
		source.return?.().catch(() => {});
	}
}

/** `left` are those behind the next one; null: so many that nobody knows. */
function isWorthIt(done: number, left: number | null, elapsedMs: number): boolean {
	if (left === null) return elapsedMs > PAYS_MS;
	return (done >= FIRST || elapsedMs > PAYS_MS) && (elapsedMs / done) * (left + 1) > PAYS_MS;
}

async function* checkInPool(first: Job, source: AsyncIterator<Job>, pool: Pool): AsyncGenerator<Told> {
	const ahead: {readonly batch: readonly Job[]; readonly outcomes: Promise<readonly Outcome[]>}[] = [];
	let batch: Job[] = [];
	const handOver = () => {
		if (batch.length > 0) ahead.push({batch, outcomes: checkBatch(batch, pool)});
		batch = [];
	};
	const take = (job: Job) => {
		if (job.piece !== undefined) handOver();
		batch.push(job);
		if (batch.length === BATCH || job.piece !== undefined) handOver();
	};
	const isFull = () =>
		ahead.length >= (ahead.at(-1)?.batch[0]?.piece ? pool.threads + PIECES_AHEAD : pool.threads * AHEAD);
	let next: Promise<IteratorResult<Job>> | null = null;
	let isOver = false;
	try {
		take(first);
		while (!isOver || ahead.length > 0 || batch.length > 0) {
			while (!isOver && !isFull()) {
				next ??= source.next();
				// Whoever names the articles may wait for what is found in the first ones: it is told before more come.
				const got = await Promise.race([next, ahead[0]?.outcomes ?? (batch.length > 0 ? aMoment() : next)]);
				if (got === null || !('done' in got)) break;
				next = null;
				if (got.done) isOver = true;
				else take(got.value);
			}
			if (isOver || ahead.length === 0) handOver();
			const oldest = ahead.shift();
			if (oldest === undefined) continue;
			const outcomes = await oldest.outcomes;
			for (const [index, job] of oldest.batch.entries()) yield {job, outcome: withText(job, outcomes[index]!)};
		}
	} finally {
		await pool.close();
	}
}

function aMoment(): Promise<null> {
	return new Promise((done) => setImmediate(done, null));
}

/** A thread sends no text back. */
function withText({path, piece}: Job, outcome: Outcome): Outcome {
	if (piece === undefined || outcome.kind === 'failed') return outcome;
	return {...outcome, file: {...outcome.file, document: pieceDocument(path, piece)}};
}

/** A batch whose thread broke down is checked one by one, so that only the article that broke it is lost. Never rejects. */
async function checkBatch(batch: readonly Job[], pool: Pool): Promise<readonly Outcome[]> {
	try {
		return await pool.check(batch);
	} catch (error) {
		if (batch.length === 1) return [{kind: 'failed', problems: [internalProblem(batch[0]!.path, error)]}];
		const outcomes: Outcome[] = [];
		for (const job of batch) outcomes.push(...(await checkBatch([job], pool)));
		return outcomes;
	}
}
