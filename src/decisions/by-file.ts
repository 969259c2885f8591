import type {Decision} from './decision.js';

/**
 * Whether what was decided of each file can be told without the others: no path of the log is gone, so that no file of the
 * run can be a renamed one, and none is standard input, which may be any. Paths as the log has them.
 */
export function isByFile(
	decisions: readonly Decision[],
	paths: readonly string[],
	isThere: (path: string) => boolean,
): boolean {
	const here = new Set(paths);
	if (here.has('-')) return false;
	const others = new Set(decisions.map((decision) => decision.mismatch.path).filter((path) => !here.has(path)));
	return [...others].every(isThere);
}

/** The decisions that may speak of a file by its path in the log, in their order: those made in it, and those for everywhere. */
export function byFile(decisions: readonly Decision[]): (path: string) => Decision[] {
	const wide = decisions.filter((decision) => decision.scope === 'everywhere');
	const known = new Set(decisions.map((decision) => decision.mismatch.path));
	return (path) =>
		known.has(path)
			? decisions.filter((decision) => decision.mismatch.path === path || decision.scope === 'everywhere')
			: wide;
}
