import type {Found, Io} from '../io/io.js';
import type {RunOptions} from './check-options.js';
import type {Setup} from './setup.js';

/** The articles that are named on the command line, in a list, or by the config. */
export async function findArticles(
	args: readonly string[],
	{filesFrom}: RunOptions,
	setup: Setup,
	io: Io,
): Promise<Found> {
	if (filesFrom === undefined) return setup.findArticles(args);
	const list = await io.readBytes(filesFrom);
	if (!list.ok) return {paths: [], problems: list.problems};
	const text = new TextDecoder().decode(list.value);
	// NUL, as `find -print0` and `git diff -z` write it, for names with a line end in them.
	const names = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
	return names.length + args.length === 0 ? {paths: [], problems: []} : setup.findArticles([...args, ...names]);
}
