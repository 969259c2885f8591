import {readdir, stat, unlink} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {hasEnded, ours} from './whose.js';

const NAME = /^\..*\.([0-9a-f]{10})-(\d+)-(\d+|-)-\d+\.tmp$/s;
/** Where nobody can tell whether a process still runs, what it wrote last so long ago is nobody's. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

let count = 0;
const own = new Set<string>();
const swept = new Set<string>();

/** A name beside a file for what is not finished yet: hidden, never met twice, and saying whose it is. */
export function temporaryBeside(path: string): string {
	const {pid, started, where} = ours();
	// Long names are cut: a name of 255 bytes leaves no room for the ending.
	const temporary = join(dirname(path), `.${basename(path).slice(0, 50)}.${where}-${pid}-${started}-${count++}.tmp`);
	own.add(resolve(temporary));
	return temporary;
}

/** Removes what processes that have ended left unfinished in a folder. Looked for once a run; faults are nobody's business. */
export async function sweepOnce(folder: string): Promise<void> {
	const real = resolve(folder);
	if (swept.has(real)) return;
	swept.add(real);
	for (const name of await readdir(real).catch(() => [])) {
		const [, where, pid, started] = NAME.exec(name) ?? [];
		const path = join(real, name);
		if (where === undefined || own.has(path)) continue;
		const ended = hasEnded({pid: Number(pid), started: started!, where});
		if (ended ?? (await isForgotten(path))) await unlink(path).catch(() => {});
	}
}

async function isForgotten(path: string): Promise<boolean> {
	const made = await stat(path).catch(() => null);
	return made !== null && Date.now() - made.mtimeMs > FORGOTTEN_MS;
}
