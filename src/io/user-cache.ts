import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Files of one kind in the user's cache, any number of runs at once. What cannot be read or written counts as absent. */
export type UserCache = {
	/** What was kept under a key; null where nothing is, or where what is there is not whole. */
	get(key: string): Promise<Buffer | null>;
	put(key: string, body: Uint8Array): Promise<void>;
};

const DIGEST_BYTES = 32;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A file begins with a hash of what is behind it; one that was cut off or spoiled counts as absent. It stands at its path
 * whole or not at all, readable by its user alone. The `mostKept` files used last stay.
 */
export function openUserCache(folder: string, kind: string, mostKept: number): UserCache {
	const pathOf = (key: string) => join(folder, `${kind}-${key}.bin`);
	return {
		async get(key) {
			try {
				const path = pathOf(key);
				const kept = await readFile(path);
				const body = kept.subarray(DIGEST_BYTES);
				if (!digestOf(body).equals(kept.subarray(0, DIGEST_BYTES))) return null;
				await keepAlive(path);
				return body;
			} catch {
				return null;
			}
		},
		async put(key, body) {
			await writeKept(folder, kind, pathOf(key), Buffer.concat([digestOf(body), body]), mostKept);
		},
	};
}

/** Writes a file of a cache whole or not at all, readable by its user alone; where that cannot be done nothing is said. */
export async function writeKept(
	folder: string,
	kind: string,
	path: string,
	bytes: Uint8Array,
	mostKept: number,
): Promise<void> {
	const temporary = `${path}.${process.pid}-${Math.trunc(performance.now() * 1000)}.tmp`;
	try {
		await mkdir(folder, {recursive: true, mode: 0o700});
		await writeFile(temporary, bytes, {mode: 0o600});
		// Not synced: what a power cut leaves half written is told by its hash.
		await rename(temporary, path);
		await thin(folder, kind, mostKept);
	} catch {
		await unlink(temporary).catch(() => {});
	}
}

/** A key of texts in an order: each with its length before it, so that no two lists are written alike. */
export function keyOfTexts(texts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(`${text.length}\n`).update(text);
	return hash.digest('hex');
}

function digestOf(body: Uint8Array): Buffer {
	return createHash('sha256').update(body).digest();
}

/** So that what is in use is not what `thin` throws away. */
export async function keepAlive(path: string): Promise<void> {
	try {
		const now = new Date();
		const {mtimeMs} = await stat(path);
		if (now.getTime() - mtimeMs > DAY_MS) await utimes(path, now, now);
	} catch {
		// Another run has thrown it away meanwhile, or the disk is read-only.
	}
}

/** Throws away all but the files used last, and what runs that were ended left half written. */
async function thin(folder: string, kind: string, mostKept: number): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`));
	if (names.length <= mostKept) return;
	const aged = await Promise.all(
		names.map(async (name) => ({name, usedMs: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0})),
	);
	aged.sort((a, b) => b.usedMs - a.usedMs);
	for (const {name} of aged.slice(mostKept)) await rm(join(folder, name), {force: true});
}
