import type {Entry} from './entry.js';

/** Entries compiled for look-up; made once, used for every document. */
export type Termbase = {
	readonly entries: readonly Entry[];
	readonly byId: ReadonlyMap<string, Entry>;
};

/** Compiles entries into a termbase. Entries of several files are one list; ids are unique (`parseGlossaries` sees to it). */
export function buildTermbase(entries: readonly Entry[]): Termbase {
	return {entries, byId: new Map(entries.map((entry) => [entry.id, entry]))};
}
