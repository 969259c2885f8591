import {visible} from '../documents/visible.js';
import {isCi} from './colour.js';
import type {Io} from './io.js';

/** A line on standard error that says how far a long run is. */
export type Progress = {
	step(path: string): Promise<void>;
	/** Takes the line away, before anything else is printed. */
	clear(): Promise<void>;
};

const FIRST_MS = 500;
const EVERY_MS = 100;

/** Shown only where somebody watches: on a terminal outside a CI, for runs of several files that take a while. */
export function createProgress(io: Io, total: number): Progress {
	if (!io.stderr.isTTY || isCi(io.env) || io.env.TERM === 'dumb' || total < 2) {
		return {step: async () => {}, clear: async () => {}};
	}
	let last = io.now().getTime() + FIRST_MS - EVERY_MS;
	let done = 0;
	let isShown = false;
	return {
		async step(path) {
			done++;
			const now = io.now().getTime();
			if (now - last < EVERY_MS) return;
			last = now;
			isShown = true;
			// Cut by code units at half the width: wide characters take two cells, and a wrapped line could not be cleared.
			const room = Math.floor(((io.stderr.columns ?? 80) - 24) / 2);
			const text = visible(`checking ${done} of ${total}  ${room > 8 ? path.slice(-room) : ''}`);
			await io.stderr.write(`\r\u001b[K${text}`);
		},
		async clear() {
			if (!isShown) return;
			isShown = false;
			await io.stderr.write('\r\u001b[K');
		},
	};
}
