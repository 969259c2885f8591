import {MOST_KEPT} from './glossary-cache.js';
import {type GlossaryBytes, keyOfBytes} from './glossary-catalogue.js';
import {openUserCache} from './user-cache.js';

/** Texts that were made of glossaries, under the bytes of their files. */
export type KeptTexts = {
	/** What was kept; null where nothing is, or where what is there is not whole. */
	get(files: readonly GlossaryBytes[]): Promise<string | null>;
	/** A cache that cannot be written is no reason to stop: the next run makes the text again. */
	put(files: readonly GlossaryBytes[], text: string): Promise<void>;
};

/**
 * A cache in a folder of what `name` says, one file for each set of glossary files; the key is a hash
 * of paths, bytes and `stamp`, all else as `openUserCache` has it.
 */
export function openKeptTexts(folder: string, name: string, stamp: string): KeptTexts {
	const cache = openUserCache(folder, name, MOST_KEPT);
	const keyOf = (files: readonly GlossaryBytes[]) => keyOfBytes(stamp, files);
	return {
		get: async (files) => (await cache.get(keyOf(files)))?.toString('utf8') ?? null,
		put: (files, text) => cache.put(keyOf(files), Buffer.from(text)),
	};
}
