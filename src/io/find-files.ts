import {readdir, realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Problem} from '../problems/problem.js';
import {errorCode, readProblem} from './faults.js';
import type {Found} from './io.js';

const GLOB = /[*?]|\[[^\]]+\]|\{[^}]+\}|[!@+]\(/;

/**
 * The files that paths, folders, globs and `-` name, in the order of the arguments, each file once.
 *
 * A file named outright counts whatever its ending; a folder gives the files below it with one of the endings, without
 * hidden ones and `node_modules`, and never follows a symbolic link below it; a glob gives what it matches. An existing
 * file wins over a glob (`[draft].txt`). What names nothing is a problem.
 */
export async function findFiles(patterns: readonly string[], endings: readonly string[], cwd: string): Promise<Found> {
	const paths: string[] = [];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	const add = async (path: string) => {
		const real = path === '-' ? path : await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
		if (seen.has(real)) return;
		seen.add(real);
		paths.push(path);
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
			for (const path of below) await add(shown === '.' ? path : joined(shown, path));
			if (below.length === 0) problems.push(emptyFolder(shown, endings));
		} else if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(entry)) && GLOB.test(pattern)) {
			const matched = await glob(shown, {cwd, shown, problems, anyCase: false});
			for (const path of matched) await add(path);
			if (matched.length === 0) {
				problems.push({
					code: 'nothing-matched',
					path: shown,
					message:
						'No file matches this pattern. Look at its spelling and at the folder you are in; ** stands for folders of any depth.',
				});
			}
		} else problems.push(readProblem(shown, entry));
	}
	return {paths, problems};
}

/** Files of one folder with one of the endings, sorted; none where there is no such folder. */
export async function listFolder(path: string, endings: readonly string[], cwd: string): Promise<string[]> {
	const names = await readdir(resolve(cwd, path), {withFileTypes: true}).catch(() => []);
	return names
		.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && hasEnding(entry.name, endings))
		.map((entry) => joined(slashes(path), entry.name))
		.sort(byCodeUnits);
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
