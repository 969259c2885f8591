import {readdir, realpath, stat} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import type {Problem} from '../problems/problem.js';
import {errorCode, readProblem} from './faults.js';
import type {Found, Where} from './io.js';

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
	{from = cwd, isExcluded = () => false}: Where = {},
): Promise<Found> {
	const found = await findFrom(patterns, endings, from, isExcluded);
	if (resolve(from) === resolve(cwd)) return found;
	const named = (path: string) => (path === '-' ? path : slashes(relative(cwd, resolve(from, path))));
	return {
		paths: found.paths.map(named),
		problems: found.problems.map((each) => (each.path === null ? each : {...each, path: named(each.path)})),
	};
}

async function findFrom(
	patterns: readonly string[],
	endings: readonly string[],
	cwd: string,
	isExcluded: (path: string) => boolean,
): Promise<Found> {
	const paths: string[] = [];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	const add = async (path: string) => {
		const real = path === '-' ? path : await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
		if (seen.has(real)) return;
		seen.add(real);
		paths.push(path);
	};
	const addAll = async (all: readonly string[], root: string, shown: string, nothing: Problem) => {
		const found = await within(all, root, cwd);
		const inside = new Set(found);
		for (const path of all) if (!inside.has(path)) problems.push(leadsOut(path));
		const left = found.filter((path) => !isExcluded(slashes(resolve(cwd, path))));
		for (const path of left) await add(path);
		if (left.length === 0 && (all.length === 0 || found.length > 0))
			problems.push(found.length === 0 ? nothing : allExcluded(shown));
	};
	for (const pattern of patterns) {
		if (pattern === '-') {
			await add(pattern);
			continue;
		}
		const shown = slashes(pattern);
		const entry = await stat(resolve(cwd, pattern)).catch((error: unknown) => error);
		if (!(entry instanceof Error) && isStats(entry)) {
			if (!entry.isDirectory()) {
				await add(shown);
				continue;
			}
			const below = await glob(`**/*{${endings.join(',')}}`, {
				cwd: resolve(cwd, pattern),
				shown,
				problems,
				anyCase: true,
			});
			const named = below.map((path) => (shown === '.' ? path : joined(shown, path)));
			await addAll(named, resolve(cwd, pattern), shown, emptyFolder(shown, endings));
		} else if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(entry)) && GLOB.test(pattern)) {
			const matched = await glob(shown, {cwd, shown, problems, anyCase: false});
			await addAll(matched, rootOf(shown, cwd), shown, {
				code: 'nothing-matched',
				path: shown,
				message:
					'No file matches this pattern. Look at its spelling and at the folder you are in; ** stands for folders of any depth.',
			});
		} else problems.push(readProblem(shown, entry));
	}
	return {paths, problems};
}

/** The paths that are in a folder, whatever links lead to them; a link that leads nowhere is left for its reader to tell. */
async function within(paths: readonly string[], root: string, cwd: string): Promise<string[]> {
	const real = await realpath(root).catch(() => root);
	const prefix = real.endsWith(sep) ? real : real + sep;
	const isIn = await Promise.all(
		paths.map(async (path) => (await realpath(resolve(cwd, path)).catch(() => prefix)).startsWith(prefix)),
	);
	return paths.filter((_, at) => isIn[at]);
}

/** The tree that a glob looks through: the working directory, or what it names above or beside that, up to its first sign. */
function rootOf(pattern: string, cwd: string): string {
	const parts = pattern.split('/');
	const first = parts.findIndex((part) => GLOB.test(part));
	const named = resolve(cwd, parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.'));
	return named === cwd || named.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? cwd : named;
}

/**
 * Files of one folder with one of the endings, sorted; none where there is no such folder. With `once` a symbolic link to a
 * file that stands there already, or to a folder, is no file of its own. A link out of the working directory, or out of a folder
 * that is beside it, is never followed.
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
	const here = folder === cwd || folder.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? cwd : folder;
	return within(files.map((name) => joined(slashes(path), name)).sort(byCodeUnits), here, cwd);
}

type GlobSettings = {
	readonly cwd: string;
	readonly shown: string;
	readonly problems: Problem[];
	readonly anyCase: boolean;
};

async function glob(pattern: string, {cwd, shown, problems, anyCase}: GlobSettings): Promise<string[]> {
	const {glob: find} = await import('tinyglobby');
	try {
		const found = await find(pattern, {
			cwd,
			followSymbolicLinks: false,
			onlyFiles: true,
			caseSensitiveMatch: !anyCase,
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
