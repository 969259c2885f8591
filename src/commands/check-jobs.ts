import {MOST_UNITS} from '../documents/pieces.js';
import type {Io} from '../io/io.js';
import {saveMemory} from '../io/save-memory.js';
import type {Articles} from './check-articles.js';
import type {Job} from './check-file.js';
import {largeSize, readPieces} from './large-text.js';
import type {Setup} from './setup.js';

/** What is to be checked, as it is found; how much is left is a guess, null where nothing is known of it. */
export type Jobs = AsyncIterable<Job> & {readonly left: () => number | null};

/** A job for each article, and for each piece of a large one. */
export function jobsOf({paths, rest}: Articles, setup: Setup, io: Io): Jobs {
	let taken = 0;
	let piecesLeft = 0;
	async function* jobs(): AsyncGenerator<Job, undefined> {
		for (const path of paths) {
			taken++;
			yield* jobsOfArticle(path);
		}
		if (rest === null) return;
		for (;;) {
			const {value: one, done} = await rest.next();
			if (done) return;
			if ('path' in one) yield* jobsOfArticle(one.path);
			else yield {...jobOf(one.problem.path ?? ''), problems: [one.problem]};
		}
	}
	const jobOf = (path: string): Job => ({path, ...setup.jobOf(path)});
	async function* jobsOfArticle(path: string): AsyncGenerator<Job, undefined> {
		const job = jobOf(path);
		const size = largeSize(io, path, job.reading);
		if (size === null) return yield job;
		saveMemory();
		// Pieces are three quarters as long as the longest, taken all in all.
		piecesLeft = Math.ceil(size / (0.75 * MOST_UNITS));
		for await (const one of readPieces(io, path)) {
			piecesLeft = Math.max(0, piecesLeft - 1);
			yield 'problem' in one ? {...job, problems: [one.problem]} : {...job, piece: one};
		}
		piecesLeft = 0;
	}
	return {
		[Symbol.asyncIterator]: jobs,
		left: () => (rest === null ? paths.length - taken + piecesLeft : null),
	};
}
