import {open, readFile, rename, stat, unlink} from 'node:fs/promises';
import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {errorCode} from './faults.js';

/** How long a lock is waited for; it is held for one comparison and one write. */
const PATIENCE_MS = 10_000;
const STEP_MS = 15;
/** Between the making of a lock and the writing of its holder lies no more than a moment. */
const EMPTY_MS = 1500;

/**
 * Does something while no other process that asks for this file's lock does; the lock is a file beside it.
 *
 * The lock of a process that is gone is taken over, where it ran on this machine; one that lives is waited for, then
 * `EBUSY` is thrown. Programs that do not ask for the lock are not kept out: whoever holds it still compares before writing.
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
	const lock = join(dirname(path), `.${basename(path).slice(0, 60)}.lock`);
	const own = `${process.pid} ${hostname()}\n`;
	const patientUntil = Date.now() + PATIENCE_MS;
	while (!(await take(lock, own))) {
		if (await release(lock)) continue;
		if (Date.now() > patientUntil) throw Object.assign(new Error(`${lock} is held`), {code: 'EBUSY'});
		await new Promise((done) => setTimeout(done, STEP_MS * (1 + Math.random())));
	}
	try {
		return await act();
	} finally {
		await unlink(lock).catch(() => {});
	}
}

async function take(lock: string, own: string): Promise<boolean> {
	try {
		const file = await open(lock, 'wx');
		try {
			await file.writeFile(own);
		} catch (error) {
			// On a full disk there is room for a name, not for a holder.
			await unlink(lock).catch(() => {});
			throw error;
		} finally {
			await file.close();
		}
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

/** Takes away a lock whose process is gone. True where it is free to be tried again. */
async function release(lock: string): Promise<boolean> {
	const held = await readFile(lock, 'utf8').catch(() => null);
	if (held === null) return true;
	const [pid = '', host = ''] = held.trim().split(' ');
	const isGone = held === '' ? await isOld(lock) : host === hostname() && !isAlive(Number(pid));
	if (!isGone) return false;
	// Renamed first: of two that find it stale only one can, and neither takes away a lock made in between unseen.
	const aside = `${lock}.${process.pid}`;
	try {
		await rename(lock, aside);
	} catch {
		return true;
	}
	const taken = await readFile(aside, 'utf8').catch(() => held);
	if (taken === held) await unlink(aside).catch(() => {});
	else await rename(aside, lock);
	return true;
}

/** An empty lock has just been made, or its process died right then: only time tells. */
async function isOld(lock: string): Promise<boolean> {
	const made = await stat(lock).catch(() => null);
	return made !== null && Date.now() - made.mtimeMs > EMPTY_MS;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === 'EPERM';
	}
}
