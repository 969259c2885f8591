import {unlinkSync} from 'node:fs';

const SIGNALS: readonly NodeJS.Signals[] = [
	...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const),
	...(process.platform === 'win32' ? [] : (['SIGQUIT'] as const)),
];
const paths = new Set<string>();

/**
 * Has the file removed should a signal end the process before the returned function is called; the process then ends by
 * that signal, as its caller expects. A program that listens to the signal itself, as the review screen does, ends in its
 * own way.
 */
export function removeOnSignal(path: string): () => void {
	if (paths.size === 0) for (const signal of SIGNALS) process.on(signal, endBy);
	paths.add(path);
	return () => {
		paths.delete(path);
		if (paths.size === 0) for (const signal of SIGNALS) process.off(signal, endBy);
	};
}

function endBy(signal: NodeJS.Signals): void {
	for (const path of paths) {
		try {
			unlinkSync(path);
		} catch {
			// It was not there yet, or is in its place already.
		}
	}
	for (const each of SIGNALS) process.off(each, endBy);
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
