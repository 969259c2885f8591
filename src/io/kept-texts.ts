import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, unlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {keepAlive, thin} from './glossary-cache.js';
import type {GlossaryBytes} from './glossary-catalogue.js';

/** Texts that were made of glossaries, under the bytes of their files. */
export type KeptTexts = {
	/** What was kept; null where nothing is, or where what is there is not whole. */
	get(files: readonly GlossaryBytes[]): Promise<string | null>;
	/** A cache that cannot be written is no reason to stop: the next run makes the text again. */
	put(files: readonly GlossaryBytes[], text: string): Promise<void>;
};

/**
 * A cache in a folder of what `name` says, one file for each set of glossary files; all else as `openGlossaryCache` has it:
 * the key is a hash of paths, bytes and `stamp`, a file stands at its path whole or not at all, begins with a hash of what is
 * behind it, and is its user's alone.
 */
export function openKeptTexts(folder: string, name: string, stamp: string): KeptTexts {
	const pathOf = (files: readonly GlossaryBytes[]): string => {
		const key = createHash('sha256').update(`${stamp.length}\n${stamp}`);
		for (const {path, bytes} of files) key.update(`${path.length}\n${path}${bytes.length}\n`).update(bytes);
		return join(folder, `${name}-${key.digest('hex')}.txt`);
	};
	return {
		async get(files) {
			const path = pathOf(files);
			const kept = await readFile(path, 'utf8').catch(() => null);
			if (kept === null) return null;
			const end = kept.indexOf('\n');
			const text = kept.slice(end + 1);
			if (kept.slice(0, end) !== digestOf(text)) return null;
			await keepAlive(path);
			return text;
		},
		async put(files, text) {
			const path = pathOf(files);
			const temporary = `${path}.${process.pid}-${Math.trunc(performance.now() * 1000)}.tmp`;
			try {
				await mkdir(folder, {recursive: true, mode: 0o700});
				await writeFile(temporary, `${digestOf(text)}\n${text}`, {mode: 0o600});
				// Not synced: what a power cut leaves half written is told by its hash.
				await rename(temporary, path);
				await thin(folder, `${name}-`);
			} catch {
				await unlink(temporary).catch(() => {});
			}
		},
	};
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
