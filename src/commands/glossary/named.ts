import type {Entry} from '../../glossary/entry.js';
import {findNamed} from '../../glossary/find.js';
import type {Io} from '../../io/io.js';
import {tellNamed} from './tell-named.js';

/** The entry that a user names; null where none or several have that name, which is told. */
export function namedEntry(entries: readonly Entry[], name: string, io: Io): Promise<Entry | null> {
	return tellNamed(findNamed(entries, name), name, io);
}
