import {readProblem} from '../io/faults.js';
import type {Found, FoundOne, Io} from '../io/io.js';
import type {Problem} from '../problems/problem.js';
import type {RunOptions} from './check-options.js';
import type {Setup} from './setup.js';

/** So many files are looked for before the first is checked: enough to say how many there are, where they are not many. */
const AHEAD = 10_000;

/** The articles of a run. A million of them are never held at one time. */
export type Articles = {
	/** The first ones; all of them where `rest` is null. */
	readonly paths: readonly string[];
	/** Met while these were looked for. */
	readonly problems: readonly Problem[];
	/** Those behind. */
	readonly rest: AsyncIterator<FoundOne> | null;
	/** Whether standard input is one of them. */
	readonly hasStdin: boolean;
};

/** The articles that are named on the command line, in a list, or by the config. */
export async function openArticles(
	args: readonly string[],
	options: RunOptions,
	setup: Setup,
	io: Io,
): Promise<Articles> {
	const rest = eachArticle(args, options, setup, io);
	const paths: string[] = [];
	const problems: Problem[] = [];
	// Whoever writes a list on standard input may wait for what is found in the first before naming the next.
	const ahead = options.filesFrom === '-' ? 0 : AHEAD;
	let isAll = false;
	while (!isAll && paths.length < ahead) {
		const {value: one, done} = await rest.next();
		if (done) isAll = true;
		else if ('path' in one) paths.push(one.path);
		else problems.push(one.problem);
	}
	const hasStdin = args.includes('-') || paths.includes('-');
	return {paths, problems, rest: isAll ? null : rest, hasStdin};
}

/** As `openArticles`, all at once. */
export async function findArticles(args: readonly string[], options: RunOptions, setup: Setup, io: Io): Promise<Found> {
	const paths: string[] = [];
	const problems: Problem[] = [];
	for await (const one of eachArticle(args, options, setup, io)) {
		if ('path' in one) paths.push(one.path);
		else problems.push(one.problem);
	}
	return {paths, problems};
}

async function* eachArticle(
	args: readonly string[],
	{filesFrom}: RunOptions,
	setup: Setup,
	io: Io,
): AsyncGenerator<FoundOne, undefined> {
	if (filesFrom === undefined) return yield* setup.eachArticle(args.length > 0 ? args : null);
	const problems: Problem[] = [];
	yield* setup.eachArticle(namesIn(args, filesFrom, io, problems));
	for (const problem of problems) yield {problem};
}

/** The names on the command line, and those of a list, a line each. */
async function* namesIn(
	args: readonly string[],
	list: string,
	io: Io,
	problems: Problem[],
): AsyncGenerator<string, undefined> {
	yield* args;
	const decoder = new TextDecoder();
	let separator: string | RegExp | null = null;
	let left = '';
	try {
		for await (const bytes of io.readChunks(list)) {
			left += decoder.decode(bytes, {stream: true});
			// NUL, as `find -print0` and `git diff -z` write it, for names with a line end in them.
			separator ??= left.includes('\0') ? '\0' : left.includes('\n') ? /\r?\n/ : null;
			if (separator === null) continue;
			const names = left.split(separator);
			left = names.pop()!;
			yield* names.filter((name) => name !== '').map(nameInList);
		}
	} catch (error) {
		problems.push(readProblem(list, error));
		return;
	}
	left = (left + decoder.decode()).replace(/\r$/, '');
	if (left !== '') yield nameInList(left);
}

/** In a list `-` is a file of that name. */
function nameInList(name: string): string {
	return name === '-' ? './-' : name;
}
