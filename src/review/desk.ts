import type {CheckedFile} from '../decisions/anchored-file.js';
import type {Entry, Kind} from '../glossary/entry.js';
import type {DecisionLog} from '../io/decision-log.js';
import type {Result} from '../problems/problem.js';

/** A file before and after a change that nobody has written yet. */
export type FileChange = {readonly path: string; readonly before: string; readonly after: string};

/** What the screen can ask of the glossary. */
export type GlossaryEdit =
	| {readonly kind: 'admit' | 'forbid'; readonly entryId: string; readonly form: string}
	| {readonly kind: 'add'; readonly preferred: string; readonly entryKind: Kind | null};

/** Everything `review` and `apply` need from the other rooms; the commands are handed one. */
export type Desk = {
	/** Glossaries and articles read anew and checked. Problems of single files are warnings; the others are there. */
	check(): Promise<Result<{readonly files: readonly CheckedFile[]; readonly entries: readonly Entry[]}>>;
	/** What an edit would make of the glossary file; nothing is written. */
	planEdit(edit: GlossaryEdit): Promise<Result<FileChange>>;
	/**
	 * Writes `after` atomically, byte order mark, mode and links kept. Refuses with a problem where the file's text is no
	 * longer `before`. `backup` keeps the old bytes beside it.
	 */
	write(change: FileChange, options: {readonly backup: boolean}): Promise<Result<null>>;
	/** Whether a file of the log, named from the folder of the log's project, is on disk. */
	isThere(path: string): boolean;
	/** What the log calls a document: its path from the folder of the log's project, with `/`. */
	pathInLog(path: string): string;
	readonly log: DecisionLog;
	now(): Date;
	/** Unique in every log: a random UUID. */
	newId(): string;
};
