import {link, open, readFile, rename, stat, unlink, utimes} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {errorCode} from './faults.js';
import {removeOnSignal} from './remove-on-signal.js';
import {temporaryBeside} from './temporary.js';
import {hasEnded, ours} from './whose.js';

/** Of the waiting for a lock, in milliseconds. */
export type Patience = {
	/** How long it is waited for; it is held for one comparison and one write. */
	readonly most: number;
	/** How long one of another machine or container may show no sign of life; its holder gives one each `sign`. */
	readonly silent: number;
	readonly sign: number;
};

const PATIENCE: Patience = {most: 15_000, silent: 8000, sign: 1000};
const STEP_MS = 15;

/**
 * Does something while no other process that asks for this file's lock does; the lock is a file beside it.
 *
 * The lock of a process that has ended is taken over; one that lives is waited for, then `EBUSY` is thrown. Whether a
 * process of another machine or container lives is not to be seen from here: its lock is taken over once it has shown no
 * sign for a while. Programs that do not ask for the lock are not kept out: whoever holds it still compares before writing.
 */
export async function withLock<T>(path: string, act: () => Promise<T>, patience: Patience = PATIENCE): Promise<T> {
	const lock = join(dirname(path), `.${basename(path).slice(0, 60)}.lock`);
	const patientUntil = Date.now() + patience.most;
	const watch = new Watch(patience.silent);
	while (!(await take(lock))) {
		if (await release(lock, watch)) continue;
		if (Date.now() > patientUntil) throw Object.assign(new Error(`${lock} is held`), {code: 'EBUSY'});
		await new Promise((done) => setTimeout(done, STEP_MS * (1 + Math.random())));
	}
	const forget = removeOnSignal(lock);
	const signs = setInterval(() => {
		const now = new Date();
		utimes(lock, now, now).catch(() => {});
	}, patience.sign);
	try {
		return await act();
	} finally {
		clearInterval(signs);
		await unlink(lock).catch(() => {});
		forget();
	}
}

/** The lock is made with its holder in it, at once: nobody ever sees it empty. */
async function take(lock: string): Promise<boolean> {
	const {pid, started, where} = ours();
	const temporary = temporaryBeside(lock);
	const forget = removeOnSignal(temporary);
	try {
		const file = await open(temporary, 'wx');
		try {
			await file.writeFile(`${pid} ${started} ${where}\n`);
		} finally {
			await file.close();
		}
		await link(temporary, lock).catch(async (error: unknown) => {
			// Not every file system can link. There the name is taken first, and what it says comes with the rename.
			if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
			await (await open(lock, 'wx')).close();
			await rename(temporary, lock);
		});
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	} finally {
		await unlink(temporary).catch(() => {});
		forget();
	}
}

/** Takes away a lock whose process has ended. True where it is free to be tried again. */
async function release(lock: string, watch: Watch): Promise<boolean> {
	const held = await readFile(lock, 'utf8').catch(() => null);
	if (held === null) return true;
	const [pid = '', started = '-', where = ''] = held.trim().split(' ');
	const ended = hasEnded({pid: Number(pid), started, where}) ?? (await watch.isSilent(lock, held));
	if (!ended) return false;
	// Renamed first: of two that find it stale only one can, and neither takes away a lock made in between unseen.
	const aside = temporaryBeside(lock);
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

/** Sees for how long a lock has not been touched, by this process's own clock: another machine's may be wrong. */
class Watch {
	readonly #silentMs: number;
	#seen = '';
	#sinceMs = 0;

	constructor(silentMs: number) {
		this.#silentMs = silentMs;
	}

	async isSilent(lock: string, held: string): Promise<boolean> {
		const touched = (await stat(lock).catch(() => null))?.mtimeMs ?? 0;
		const now = performance.now();
		const seen = `${touched} ${held}`;
		if (seen !== this.#seen) {
			this.#seen = seen;
			this.#sinceMs = now;
		}
		return now - this.#sinceMs >= this.#silentMs;
	}
}
