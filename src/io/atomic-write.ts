import {closeSync, openSync} from 'node:fs';
import {type FileHandle, lstat, open, readlink, rename, stat, unlink} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {removeOnSignal} from './remove-on-signal.js';
import {sweepOnce, temporaryBeside} from './temporary.js';

// write-file-atomic reports success after a short write on a full disk, hence our own.

/**
 * Writes a file so that at every moment, a power cut included, its path holds either the old content or all of the new.
 *
 * A symbolic link stays and its target is written; the target's mode is kept. What is no regular file (a device, a pipe) is
 * written directly, as nothing can be renamed over it. Throws the system error, the old file untouched and the temporary
 * one removed.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
	const file = await openAtomically(path);
	await file.write(content);
	await file.commit();
}

/** A file that is written piece by piece and stands at its path all at once, or not at all. */
export type AtomicFile = {
	/** Throws the system error; what was written is removed then. */
	write(piece: string | Uint8Array): Promise<void>;
	/** Puts all that was written in the place of the old file. */
	commit(): Promise<void>;
	/** Leaves the old file as it was. */
	discard(): Promise<void>;
};

/** As `writeFileAtomically`, for what does not fit into memory. A signal that ends the process removes what was written. */
export async function openAtomically(path: string): Promise<AtomicFile> {
	const target = await targetOf(path);
	const old = await stat(target).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (old?.isDirectory()) throw Object.assign(new Error('is a directory'), {code: 'EISDIR'});
	if (old && !old.isFile()) return openDirectly(target);
	// A file that may not be written is not replaced through its folder's permissions either.
	if (old) await (await open(target, 'r+')).close();

	const {file, temporary, release} = await openTemporary(target, old ? old.mode & 0o7777 : 0o666);
	const discard = async () => {
		await file.close().catch(() => {});
		await unlink(temporary).catch(() => {});
		release();
	};
	const orDiscard = async (act: () => Promise<void>) => {
		try {
			await act();
		} catch (error) {
			await discard();
			throw error;
		}
	};
	return {
		write: (piece) => orDiscard(() => writeAll(file, bytesOf(piece))),
		async commit() {
			await orDiscard(async () => {
				if (old) {
					// open() is subject to the umask, chmod is not. The owner is kept where we may.
					if (process.getuid?.() === 0) await file.chown(old.uid, old.gid).catch(() => {});
					await file.chmod(old.mode & 0o7777);
				}
				await file.sync();
				await file.close();
				await rename(temporary, target);
			});
			release();
			await syncFolder(dirname(target));
		},
		discard,
	};
}

function bytesOf(piece: string | Uint8Array): Uint8Array {
	return typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
}

/** Writes all bytes at the file's position: one `write` may take fewer than it was given. */
export async function writeAll(file: Pick<FileHandle, 'write'>, bytes: Uint8Array): Promise<void> {
	let written = 0;
	while (written < bytes.length) {
		const {bytesWritten} = await file.write(bytes, written, bytes.length - written, null);
		if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), {code: 'ENOSPC'});
		written += bytesWritten;
	}
}

/** Makes a rename in this folder last; where a folder cannot be opened or synced (Windows, some network disks) it is left. */
export async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, 'r').catch(() => null);
	if (!folder) return;
	await folder.sync().catch(() => {});
	await folder.close();
}

/** What a chain of symbolic links ends at, also where that does not exist yet. */
async function targetOf(path: string): Promise<string> {
	let target = resolve(path);
	for (let links = 0; links < 40; links++) {
		const link = await lstat(target).catch(() => null);
		if (!link?.isSymbolicLink()) return target;
		target = resolve(dirname(target), await readlink(target));
	}
	throw Object.assign(new Error('too many symbolic links'), {code: 'ELOOP'});
}

/** A new file beside the target, which a signal removes until it is released. */
async function openTemporary(
	target: string,
	mode: number,
): Promise<{file: FileHandle; temporary: string; release: () => void}> {
	await sweepOnce(dirname(target));
	const temporary = temporaryBeside(target);
	// Before the file is there, and no turn of the loop between the two: a signal finds both or neither.
	const release = removeOnSignal(temporary);
	try {
		closeSync(openSync(temporary, 'wx', mode | 0o600));
		return {file: await open(temporary, 'r+'), temporary, release};
	} catch (error) {
		// On a full disk there may be room for a name and nothing else.
		await unlink(temporary).catch(() => {});
		release();
		throw error;
	}
}

async function openDirectly(target: string): Promise<AtomicFile> {
	const file = await open(target, 'w');
	const close = () => file.close();
	return {
		async write(piece) {
			try {
				await writeAll(file, bytesOf(piece));
			} catch (error) {
				await close();
				throw error;
			}
		},
		commit: close,
		discard: close,
	};
}
