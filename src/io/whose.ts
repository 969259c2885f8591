import {readFileSync, readlinkSync} from 'node:fs';
import {hostname} from 'node:os';
import {hash64} from '../mismatches/fingerprint.js';
import {errorCode} from './faults.js';

/** A running process as files name it: its number, when it started, and the machine and container that number counts in. */
export type Whose = {readonly pid: number; readonly started: string; readonly where: string};

/** This process. */
export function ours(): Whose {
	return {pid: process.pid, started: startOf(process.pid), where: ourPlace()};
}

/** Whether the process has ended; null where it counts on another machine or in another container, so nobody can tell here. */
export function hasEnded({pid, started, where}: Whose): boolean | null {
	if (where !== ourPlace()) return null;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (errorCode(error) !== 'EPERM') return true;
	}
	// A number is given again: after a restart of a container often to the very program that had it.
	return started !== '-' && startOf(pid) !== started;
}

let place: string | undefined;

/** Within one of these a process number means one process: a machine since it was started, and a container of it. */
function ourPlace(): string {
	place ??= hash64(
		[
			hostname(),
			readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
			readOr(() => readlinkSync('/proc/self/ns/pid')),
		].join('\n'),
	).slice(0, 10);
	return place;
}

/** When a process started, in ticks since the machine did (proc(5), stat, 22); a dash where no such file is. */
function startOf(pid: number): string {
	return readOr(() => {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The name in parentheses may hold blanks and parentheses.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
	});
}

function readOr(read: () => string): string {
	try {
		return read();
	} catch {
		return '-';
	}
}
