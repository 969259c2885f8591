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

/**
 * Shown only where somebody watches: on a terminal outside a CI, for runs of several files that take a while. `total` null:
 * so many that they are not counted before.
 */
export function createProgress(io: Io, total: number | null): Progress {
	if (!io.stderr.isTTY || isCi(io.env) || io.env.TERM === 'dumb' || (total !== null && total < 2)) {
		return {step: async () => {}, clear: async () => {}};
	}
	const start = io.now().getTime();
	let last = start + FIRST_MS - EVERY_MS;
	let done = 0;
	let isShown = false;
	return {
		async step(path) {
			done++;
			const now = io.now().getTime();
			if (now - last < EVERY_MS) return;
			last = now;
			isShown = true;
			const head = `checking ${done}${total === null ? '' : ` of ${total}`}${paceText(done - 1, total, now - start)}`;
			// Cut by code units at half the width: wide characters take two cells, and a wrapped line could not be cleared.
			const room = Math.floor(((io.stderr.columns || 80) - head.length - 4) / 2);
			const text = visible(`${head}  ${room > 8 ? path.slice(-room) : ''}`);
			await io.stderr.write(`\r\u001b[K${text}`);
		},
		async clear() {
			if (!isShown) return;
			isShown = false;
			await io.stderr.write('\r\u001b[K');
		},
	};
}

/** `, 34 files/s, 3 s left`; nothing before there is enough to go by. `finished` files took `elapsedMs`. */
export function paceText(finished: number, total: number | null, elapsedMs: number): string {
	if (finished < 3 || elapsedMs <= 0) return '';
	const perSecond = (finished / elapsedMs) * 1000;
	const rate = perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1);
	const left = total === null ? '' : `, ${durationText((total - finished) / perSecond)} left`;
	return `, ${rate} files/s${left}`;
}

/** `40 s`, `12 min`, `3 h`: as exact as a guess may be. */
function durationText(seconds: number): string {
	if (seconds < 90) return `${Math.ceil(seconds)} s`;
	if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
	return `${Math.round(seconds / 3600)} h`;
}
