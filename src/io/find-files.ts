import {opendir, readdir, realpath, stat} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import type {Problem} from '../problems/problem.js';
import {errorCode, readProblem} from './faults.js';
import type {Found, FoundOne, Where} from './io.js';
import {PathSet} from './path-set.js';

const GLOB = /[*?]|\[[^\]]+\]|\{[^}]+\}|[!@+]\(/;

/**
 * The files that paths, folders, globs and `-` name, in the order of the arguments, each file once.
 *
 * A file named outright counts whatever its ending; a folder gives the files below it with one of the endings, without
 * hidden ones and `node_modules`, and never follows a symbolic link to a folder below it; a glob gives what it matches. Of
 * both, what is excluded is left out, and what a link has elsewhere than in the tree that is looked through. An existing file wins over a glob (`[draft].txt`). What names nothing is a problem.
 */
export async function findFiles(
	patterns: readonly string[],
	endings: readonly string[],
	cwd: string,
	where: Where = {},
): Promise<Found> {
	const paths: string[] = [];
	const problems: Problem[] = [];
	for await (const one of findEach(patterns, endings, cwd, where)) {
		if ('path' in one) paths.push(one.path);
		else problems.push(one.problem);
	}
	return {paths, problems};
}

/** As `findFiles`, each as soon as it is found. Memory: the names of the folders on the way, a glob's matches, 24 bytes a file. */
export async function* findEach(
	patterns: Iterable<string> | AsyncIterable<string>,
	endings: readonly string[],
	cwd: string,
	{from = cwd, isExcluded = () => false}: Where = {},
): AsyncGenerator<FoundOne> {
	const isElsewhere = resolve(from) !== resolve(cwd);
	const named = (path: string) => (path === '-' || !isElsewhere ? path : slashes(relative(cwd, resolve(from, path))));
	for await (const one of findFrom(patterns, endings, from, isExcluded)) {
		if ('path' in one) yield {path: named(one.path)};
		else yield {problem: one.problem.path === null ? one.problem : {...one.problem, path: named(one.problem.path)}};
	}
}

async function* findFrom(
	patterns: Iterable<string> | AsyncIterable<string>,
	endings: readonly string[],
	cwd: string,
	isExcluded: (path: string) => boolean,
): AsyncGenerator<FoundOne> {
	const seen = new PathSet();
	/** `real` is the file's own path where that is known: asking for it takes longer than all else. */
	const isNew = async (path: string, real: string | null) =>
		seen.add(path === '-' ? path : (real ?? (await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path)))));
	/** Those that lead out of `root` are told and left out. */
	async function* left(
		found: AsyncIterable<Below> | Iterable<Below>,
		root: string,
		shown: string,
		nothing: Problem,
	): AsyncGenerator<FoundOne> {
		const prefix = await prefixOf(root);
		let all = 0;
		let inside = 0;
		let kept = 0;
		for await (const {path, real} of found) {
			all++;
			// One that leads nowhere is left for its reader to tell.
			const own = real ?? (await realpath(resolve(cwd, path)).catch(() => null));
			if (own !== null && !own.startsWith(prefix)) {
				yield {problem: leadsOut(path)};
				continue;
			}
			if (real === null && own !== null && (await stat(own)).isDirectory()) continue;
			inside++;
			if (isExcluded(slashes(resolve(cwd, path)))) continue;
			kept++;
			if (await isNew(path, own)) yield {path};
		}
		if (kept === 0 && (all === 0 || inside > 0)) yield {problem: all === 0 ? nothing : allExcluded(shown)};
	}
	for await (const pattern of patterns) {
		if (pattern === '-') {
			if (await isNew(pattern, null)) yield {path: pattern};
			continue;
		}
		const shown = slashes(pattern);
		const entry = await stat(resolve(cwd, pattern)).catch((error: unknown) => error);
		if (!(entry instanceof Error) && isStats(entry)) {
			if (!entry.isDirectory()) {
				if (await isNew(shown, null)) yield {path: shown};
				continue;
			}
			const problems: Problem[] = [];
			const folder = resolve(cwd, pattern);
			const real = await realpath(folder).catch(() => folder);
			const below = walk({folder, shown: shown === '.' ? '' : joined(shown, ''), real}, endings, problems);
			yield* left(below, folder, shown, emptyFolder(shown, endings));
			for (const problem of problems) yield {problem};
		} else if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(entry)) && GLOB.test(pattern)) {
			const problems: Problem[] = [];
			const matched = await glob(shown, {cwd, shown, problems});
			for (const problem of problems) yield {problem};
			yield* left(
				matched.map((path) => ({path, real: null})),
				rootOf(shown, cwd),
				shown,
				{
					code: 'nothing-matched',
					path: shown,
					message:
						'No file matches this pattern. Look at its spelling and at the folder you are in; ** stands for folders of any depth.',
				},
			);
		} else yield {problem: readProblem(shown, entry)};
	}
}

/** A file below a folder; `real` is its own path, null where a symbolic link may lead elsewhere. */
type Below = {readonly path: string; readonly real: string | null};
/** A folder: its path to read it by, how its files' names begin when they are told, and its own path. */
type Folder = {readonly folder: string; readonly shown: string; readonly real: string};

/** The files below a folder, sorted by their paths; one folder's names at a time are held, and those of the folders above it. */
async function* walk(
	{folder, shown, real}: Folder,
	endings: readonly string[],
	problems: Problem[],
): AsyncGenerator<Below> {
	// A folder's name counts with its slash, so that whole paths come out sorted: `a-b/x` before `a/x`.
	const names: string[] = [];
	const links = new Set<string>();
	try {
		for await (const entry of await opendir(folder, {bufferSize: 256})) {
			const {name} = entry;
			if (name.startsWith('.')) continue;
			if (entry.isDirectory()) {
				if (name !== 'node_modules') names.push(`${name}/`);
			} else if (hasEnding(name, endings) && (entry.isFile() || entry.isSymbolicLink())) {
				names.push(name);
				if (entry.isSymbolicLink()) links.add(name);
			}
		}
	} catch (error) {
		// A folder that has gone since it was seen holds nothing any more.
		if (errorCode(error) !== 'ENOENT') problems.push(readProblem(shown.replace(/\/$/, '') || '.', error));
		return;
	}
	names.sort(byCodeUnits);
	for (const name of names) {
		if (name.endsWith('/')) {
			const below = {folder: join(folder, name), shown: shown + name, real: join(real, name)};
			yield* walk(below, endings, problems);
		} else yield {path: shown + name, real: links.has(name) ? null : join(real, name)};
	}
}

/** How the own paths of all that is in a folder begin. */
async function prefixOf(folder: string): Promise<string> {
	const real = await realpath(folder).catch(() => folder);
	return real.endsWith(sep) ? real : real + sep;
}

/** The tree that a glob looks through: the working directory, or what it names above or beside that, up to its first sign. */
function rootOf(pattern: string, cwd: string): string {
	const parts = pattern.split('/');
	const first = parts.findIndex((part) => GLOB.test(part));
	const named = resolve(cwd, parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.'));
	return isIn(named, cwd) ? cwd : named;
}

function isIn(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * Files of one folder with one of the endings, sorted; none where there is no such folder. With `once` a symbolic link to a
 * file that stands there already, or to a folder, is no file of its own. A link out of the folder and out of the working directory
 * is never followed.
 */
export async function listFolder(
	path: string,
	endings: readonly string[],
	cwd: string,
	{once = false}: {readonly once?: boolean} = {},
): Promise<string[]> {
	const folder = resolve(cwd, path);
	const names = await readdir(folder, {withFileTypes: true}).catch(() => []);
	const fitting = names.filter(
		(entry) => !entry.isDirectory() && !entry.name.startsWith('.') && hasEnding(entry.name, endings),
	);
	const isLink = (entry: {isSymbolicLink(): boolean}) => once && entry.isSymbolicLink();
	const links = fitting.filter(isLink).map(({name}) => name);
	const files = fitting.filter((entry) => !isLink(entry)).map(({name}) => name);
	if (links.length > 0) {
		const known = new Set(await Promise.all(files.map((name) => realpath(join(folder, name)))));
		for (const name of links.sort(byCodeUnits)) {
			const target = join(folder, name);
			// One that leads nowhere is listed: whoever reads it tells so.
			const real = await realpath(target).catch(() => target);
			if (known.has(real) || (await stat(real).catch(() => null))?.isDirectory() === true) continue;
			known.add(real);
			files.push(name);
		}
	}
	const prefixes = [await prefixOf(folder), ...(isIn(folder, cwd) ? [await prefixOf(cwd)] : [])];
	const isInside = await Promise.all(
		files.map(async (name) => {
			const real = await realpath(join(folder, name)).catch(() => null);
			return real === null || prefixes.some((prefix) => real.startsWith(prefix));
		}),
	);
	return files
		.filter((_, at) => isInside[at])
		.map((name) => joined(slashes(path), name))
		.sort(byCodeUnits);
}

type GlobSettings = {readonly cwd: string; readonly shown: string; readonly problems: Problem[]};

async function glob(pattern: string, {cwd, shown, problems}: GlobSettings): Promise<string[]> {
	const {glob: find} = await import('tinyglobby');
	try {
		const found = await find(pattern, {
			cwd,
			followSymbolicLinks: false,
			onlyFiles: true,
			ignore: ['**/node_modules/**'],
			expandDirectories: false,
		});
		return found.map(slashes).sort(byCodeUnits);
	} catch (error) {
		problems.push(readProblem(shown, error));
		return [];
	}
}

function emptyFolder(path: string, endings: readonly string[]): Problem {
	return {
		code: 'no-articles',
		path,
		message: `There is no article in this folder or below it: no file ends in ${[endings.slice(0, -1).join(', '), endings.at(-1)].filter(Boolean).join(' or ')}. Name the files themselves where they end otherwise.`,
	};
}

function leadsOut(path: string): Problem {
	const message =
		'This link leads out of the folder that is looked through, so it is left out. Name the file itself to check it.';
	return {code: 'link-out-of-tree', path, message};
}

function allExcluded(path: string): Problem {
	return {
		code: 'all-excluded',
		path,
		message: 'Every file here is left out by `exclude` of the config. Name a file itself to check it all the same.',
	};
}

function isStats(value: unknown): value is {isDirectory(): boolean} {
	return typeof value === 'object' && value !== null && 'isDirectory' in value;
}

function hasEnding(name: string, endings: readonly string[]): boolean {
	return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Paths are shown with `/` everywhere, so that the same input gives the same output. */
function slashes(path: string): string {
	return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function joined(folder: string, path: string): string {
	return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
}

/** Not by locale: the order must not depend on the machine. */
function byCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
