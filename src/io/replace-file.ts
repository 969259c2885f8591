import {mkdir, readFile, realpath} from 'node:fs/promises';
import {dirname} from 'node:path';
import {writeFileAtomically} from './atomic-write.js';
import {errorCode} from './faults.js';
import {withLock} from './lock.js';

/**
 * Writes a file whole where it still holds the bytes `before`; null: where there is none yet, and its folder is made.
 *
 * Processes that write by this function do so one at a time, so that what one wrote is never lost to another that had read
 * the file earlier. Throws the system error.
 */
export async function replaceFile(
	path: string,
	before: Uint8Array | null,
	content: string | Uint8Array,
): Promise<'written' | 'changed'> {
	if (before === null) await mkdir(dirname(path), {recursive: true});
	// Two names of one file have one lock.
	const real = await realpath(path).catch(() => path);
	return withLock(real, async () => {
		const now = await readFile(path).catch((error: unknown) => {
			if (errorCode(error) === 'ENOENT') return null;
			throw error;
		});
		const isSame = now === null || before === null ? now === before : now.equals(before);
		if (!isSame) return 'changed';
		await writeFileAtomically(path, content);
		return 'written';
	});
}
