import {existsSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';

/** Where a project keeps its decisions, and what the log calls its articles. */
export type Project = {
	/** Absolute. */
	readonly root: string;
	/** The log where the user named one, otherwise `.glossproof/decisions.jsonl` in the root; as a user would name it. */
	readonly logPath: string;
	readonly isLogNamed: boolean;
	/** From the root, with `/`, so that a log says the same from every folder and on every machine; `-` stays. */
	pathInLog(path: string): string;
	/** Whether what the log calls so is there now. */
	isThere(path: string): boolean;
};

/** Where a project keeps what was said of mined names: beside its decisions, wherever these are. */
export function miningLogPath({logPath}: Pick<Project, 'logPath'>): string {
	return join(dirname(logPath), 'mined.jsonl');
}

/** What marks the root of a project, from the surest. */
const ROOT_MARKS = ['.glossproof', '.glossproof.yaml', '.git'];

/**
 * The project around a folder. Nothing is read: a few looks for the marks of a root. `usualLog` is where its config keeps
 * the log, which need not be there yet; one that an option names must be.
 */
export function findProject(cwd: string, namedLog: string | null, usualLog: string | null = null): Project {
	const root = rootOf(cwd);
	return {
		root,
		logPath: namedLog ?? usualLog ?? logPath(root, cwd),
		isLogNamed: namedLog !== null,
		pathInLog: (path) => (path === '-' ? path : relative(root, resolve(cwd, path)).split(sep).join('/')),
		isThere: (path) => existsSync(join(root, path)),
	};
}

/** The nearest folder upward that is marked as a project's root; the folder itself where none is. */
function rootOf(cwd: string): string {
	for (let folder = cwd; ; folder = dirname(folder)) {
		if (ROOT_MARKS.some((mark) => existsSync(join(folder, mark)))) return folder;
		if (dirname(folder) === folder) return cwd;
	}
}

/** From the working directory where it is below it. */
function logPath(root: string, cwd: string): string {
	const path = join(root, '.glossproof', 'decisions.jsonl');
	const near = relative(cwd, path);
	return near.startsWith('..') ? path : near;
}
