import {describe, expect, test} from 'vitest';
import type {Job, Outcome} from '../../src/commands/check-file.js';
import type {Jobs} from '../../src/commands/check-jobs.js';
import {checkAll, type Pool} from '../../src/commands/check-run.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {documentOf} from '../support/fixtures.js';

const JOBS: readonly Job[] = Array.from({length: 100}, (_, index) => ({
	path: `${index}.txt`,
	settings: DEFAULT_SETTINGS,
	reading: {},
}));

/** Jobs that come one by one; how many are left is known. */
function jobsIn(jobs: readonly Job[]): Jobs {
	let given = 0;
	return {
		async *[Symbol.asyncIterator]() {
			for (const job of jobs) {
				given++;
				yield job;
			}
		},
		left: () => jobs.length - given,
	};
}

const outcomeOf = ({path}: Job): Outcome => ({
	kind: 'checked',
	file: {document: documentOf('x', path), words: 1, mismatches: [], rightUses: new Map()},
	warnings: [],
});

async function pathsOf(run: ReturnType<typeof checkAll>) {
	const told: string[] = [];
	for await (const {job, outcome} of run)
		told.push(outcome.kind === 'checked' ? outcome.file.document.path : `${job.path}: ${outcome.problems[0]!.message}`);
	return told;
}

/** A pool whose batches end in an order of their own; `wait` says after how many turns of the event loop. */
function slowPool(wait: (batch: readonly Job[]) => number, check = (job: Job) => outcomeOf(job)) {
	const seen = {open: 0, most: 0, closed: false};
	const pool: Pool = {
		threads: 2,
		async check(batch) {
			seen.open++;
			seen.most = Math.max(seen.most, seen.open);
			for (let turn = wait(batch); turn > 0; turn--) await new Promise(setImmediate);
			seen.open--;
			return batch.map(check);
		},
		async close() {
			seen.closed = true;
		},
	};
	return {pool, seen};
}

const ALL = JOBS.map(({path}) => path);
const HERE = {checkHere: async (job: Job) => outcomeOf(job), now: () => 0};

describe('the articles of a run', () => {
	test('are told in their order, whichever batch ends first', async () => {
		const {pool, seen} = slowPool((batch) => 100 - Number.parseInt(batch[0]!.path, 10));
		expect(await pathsOf(checkAll(jobsIn(JOBS), {...HERE, openPool: async () => pool, isPoolWanted: true}))).toEqual(
			ALL,
		);
		expect(seen).toEqual({open: 0, most: 6, closed: true});
	});

	test('are checked in this thread while a pool would not pay, and the rest in a pool once it would', async () => {
		const {pool} = slowPool(() => 0);
		let opened = 0;
		let here = 0;
		const run = (msEach: number) =>
			checkAll(jobsIn(JOBS), {
				checkHere: async (job) => {
					here++;
					return outcomeOf(job);
				},
				openPool: async () => {
					opened++;
					return pool;
				},
				isPoolWanted: false,
				now: () => here * msEach,
			});
		expect(await pathsOf(run(5))).toEqual(ALL);
		expect({opened, here}).toEqual({opened: 0, here: 100});
		here = 0;
		expect(await pathsOf(run(50))).toEqual(ALL);
		expect(opened).toBe(1);
		expect(here).toBeLessThan(20);
	});

	test('that break a thread are problems of their own; the rest of their batch is checked', async () => {
		const {pool} = slowPool(
			() => 0,
			(job) => {
				if (job.path === '42.txt') throw new Error('out of memory');
				return outcomeOf(job);
			},
		);
		const told = await pathsOf(checkAll(jobsIn(JOBS), {...HERE, openPool: async () => pool, isPoolWanted: true}));
		expect(told.filter((path) => !ALL.includes(path))).toEqual([
			expect.stringContaining('42.txt: This file could not'),
		]);
		expect(told).toHaveLength(100);
	});

	test('are told before the next is named, where whoever names them waits for that', async () => {
		for (const openPool of [null, async () => slowPool(() => 1).pool]) {
			let told = 0;
			const jobs: Jobs = {
				async *[Symbol.asyncIterator]() {
					for (const [index, job] of JOBS.entries()) {
						while (told < index) await new Promise(setImmediate);
						yield job;
					}
				},
				left: () => null,
			};
			for await (const _ of checkAll(jobs, {...HERE, openPool, isPoolWanted: true})) told++;
			expect(told).toBe(100);
		}
	});

	test('come with the text of a piece, which no thread sends back, and those with a problem are not checked', async () => {
		const piece = {offset: 0, line: 1, column: 1, isFirst: true, isLast: false};
		const jobs = JOBS.slice(0, 3).map(
			(job, index): Job => ({
				...job,
				...(index === 1 ? {piece: {text: 'Qin left.', piece, words: 2}} : {}),
			}),
		);
		const batches: number[] = [];
		const {pool} = slowPool((batch) => {
			batches.push(batch.length);
			return 0;
		});
		const texts = [];
		for await (const {outcome} of checkAll(jobsIn(jobs), {...HERE, openPool: async () => pool, isPoolWanted: true}))
			texts.push(outcome.kind === 'checked' ? outcome.file.document.text : null);
		expect({texts, batches}).toEqual({texts: ['x', 'Qin left.', 'x'], batches: [1, 1, 1]});
	});

	test('leave no pool open when the reader of the run gives up', async () => {
		const {pool, seen} = slowPool(() => 1);
		for await (const _ of checkAll(jobsIn(JOBS), {...HERE, openPool: async () => pool, isPoolWanted: true})) break;
		expect(seen.closed).toBe(true);
	});

	test('need no pool when there is one of them, or when there can be none', async () => {
		const never = async () => {
			throw new Error('opened');
		};
		expect(await pathsOf(checkAll(jobsIn(JOBS.slice(0, 1)), {...HERE, openPool: never, isPoolWanted: true}))).toEqual([
			'0.txt',
		]);
		expect(await pathsOf(checkAll(jobsIn(JOBS), {...HERE, openPool: null, isPoolWanted: true}))).toEqual(ALL);
	});
});
