import type {Problem, Result} from '../problems/problem.js';

/** 0 nothing open, 1 open mismatches, 2 could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** A standard stream. */
export type Output = {
	readonly isTTY: boolean;
	/** In cells; undefined where it is no terminal. */
	readonly columns: number | undefined;
	/**
	 * Resolves when the text was taken, so that a slow reader slows the program. After the reader has gone (`| head`) text
	 * is dropped in silence; any other failure rejects with an `OutputError`.
	 */
	write(text: string | Uint8Array): Promise<void>;
};

/** Standard output or error could not be written; told to the user as a problem, not as a fault of the program. */
export class OutputError extends Error {
	override readonly name = 'OutputError';
}

/** Files named by paths, folders and globs: those that were found, and why others were not. */
export type Found = {readonly paths: readonly string[]; readonly problems: readonly Problem[]};

/** A file that was found, or why what was named is none. */
export type FoundOne = {readonly path: string} | {readonly problem: Problem};

/** A file on its way. After a problem, and after `commit` or `discard`, it is over. */
export type FileSink = {
	write(piece: string | Uint8Array): Promise<Result<null>>;
	commit(): Promise<Result<null>>;
	discard(): Promise<void>;
};

/** Where files are looked for, if not simply in the working directory. */
export type Where = {
	/** The folder that patterns are relative to, absolute; what is found is named from the working directory all the same. */
	readonly from?: string;
	/** Whether to leave out the file at this absolute path; one that is named outright is not asked about. */
	readonly isExcluded?: (path: string) => boolean;
};

/** All that commands may know of the world outside; `realIo` has the files and streams, tests have their own. */
export type Io = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	readonly stdinIsTTY: boolean;
	readonly stdout: Output;
	readonly stderr: Output;
	now(): Date;
	/** All bytes of a file; `-` is standard input. */
	readBytes(path: string): Promise<Result<Uint8Array>>;
	/** In bytes; null where the path is standard input or no file that can be looked at. Asks the disk each time, and waits. */
	sizeOf(path: string): number | null;
	/** The bytes of a file bit by bit, never all at once; a bit is good until the next is asked for. Throws as `readBytes` tells. */
	readChunks(path: string): AsyncIterable<Uint8Array>;
	/** Writes the whole file or leaves it as it was. */
	writeFile(path: string, content: string | Uint8Array): Promise<Result<null>>;
	/**
	 * Writes the whole file where it still holds the bytes `before` (null: where there is no file yet; its folder is made), and
	 * says whether it does. Of several processes that ask at once none writes over what another wrote.
	 */
	replaceFile(
		path: string,
		before: Uint8Array | null,
		content: string | Uint8Array,
	): Promise<Result<'written' | 'changed'>>;
	/** One line typed at the terminal, without its line end; null at the end of the input and after Ctrl-C. */
	ask(question: string): Promise<string | null>;
	/** A file written piece by piece that stands at its path all at once, or not at all. */
	createFile(path: string): Promise<Result<FileSink>>;
	/**
	 * As `findFiles`, each as soon as it is found, so that any number of files takes the memory of one folder's names.
	 */
	findEach(
		patterns: Iterable<string> | AsyncIterable<string>,
		endings: readonly string[],
		where?: Where,
	): AsyncIterable<FoundOne>;
	/** What paths, folders (recursively), globs and `-` name. In folders only files with one of the endings (`.txt`) count. */
	findFiles(patterns: readonly string[], endings: readonly string[], where?: Where): Promise<Found>;
	/**
	 * Files of one folder, not deeper, with one of the endings, sorted; none where there is no such folder. With `once` a file
	 * that a symbolic link gives a second name counts once.
	 */
	listFolder(path: string, endings: readonly string[], how?: {readonly once?: boolean}): Promise<readonly string[]>;
};
