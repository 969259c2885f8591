import type {MinedEntry, MiningLine, Standing} from '../../mining/verdict.js';
import type {Result} from '../../problems/problem.js';
import type {FileChange} from '../desk.js';

/** What adding entries would make of the glossary; nothing is written yet. */
export type PlannedEntries = {
	readonly changes: readonly FileChange[];
	/** By the order of the entries: null where it goes in or is there already, otherwise why it cannot. */
	readonly refused: readonly (string | null)[];
};

/** Everything that walking through mined names needs from the other rooms; the command hands one in. */
export type MiningDesk = {
	/** Saves lines and gives all that stands then, once they are on the disk. */
	append(lines: readonly MiningLine[]): Promise<Result<readonly Standing[]>>;
	plan(entries: readonly MinedEntry[]): Promise<Result<PlannedEntries>>;
	/** Refuses with a problem where a file is no longer as it was when this was planned. */
	write(changes: readonly FileChange[]): Promise<Result<null>>;
	now(): Date;
	/** Unique in every log: a random UUID. */
	newId(): string;
};
