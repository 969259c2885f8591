import {internalProblem, type Job, type Outcome} from './check-file.js';

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

/** Articles in a batch: enough that handing them over costs little, few enough that threads end together. */
const BATCH = 8;
/** Batches ahead of the one that is told next, for each thread: what is held in memory, whatever the size of the run. */
const AHEAD = 3;
/**
 * Work left from which on threads pay. Each takes 0.7 s of its core to load the tables and build its termbase (measured
 * with a glossary of 30 entries), so that on two cores 1.4 s of work is where nothing is won or lost.
 */
const PAYS_MS = 2000;
/** Articles looked at before a guess is made; the first are slow, as the program warms up. */
const FIRST = 16;

/**
 * The outcomes of all jobs, in their order whoever was the quickest.
 *
 * Starts in this thread, and goes over to a pool when the time that the rest will take, reckoned from the articles so far,
 * makes up for starting it. Memory: a few batches.
 */
export async function* checkAll(
	jobs: readonly Job[],
	{checkHere, openPool, isPoolWanted, now}: RunSetting,
): AsyncGenerator<{readonly job: Job; readonly outcome: Outcome}> {
	const started = now();
	let next = 0;
	for (; next < jobs.length; next++) {
		if (openPool !== null && (isPoolWanted ? jobs.length > 1 : isWorthIt(next, jobs.length, now() - started))) break;
		const job = jobs[next]!;
		yield {job, outcome: await checkHere(job)};
	}
	if (next === jobs.length || openPool === null) return;
	yield* checkInPool(jobs.slice(next), await openPool());
}

function isWorthIt(done: number, all: number, elapsedMs: number): boolean {
	return done >= FIRST && (elapsedMs / done) * (all - done) > PAYS_MS;
}

async function* checkInPool(
	jobs: readonly Job[],
	pool: Pool,
): AsyncGenerator<{readonly job: Job; readonly outcome: Outcome}> {
	const ahead: {readonly batch: readonly Job[]; readonly outcomes: Promise<readonly Outcome[]>}[] = [];
	let next = 0;
	try {
		while (next < jobs.length || ahead.length > 0) {
			while (next < jobs.length && ahead.length < pool.threads * AHEAD) {
				const batch = jobs.slice(next, next + BATCH);
				next += batch.length;
				ahead.push({batch, outcomes: checkBatch(batch, pool)});
			}
			const {batch, outcomes} = ahead.shift()!;
			const done = await outcomes;
			for (const [index, job] of batch.entries()) yield {job, outcome: done[index]!};
		}
	} finally {
		await pool.close();
	}
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
