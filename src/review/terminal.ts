import type {ReadStream, WriteStream} from 'node:tty';
import type {Size} from './frame.js';
import {KeyDecoder, type KeyEvent} from './input.js';

/** Alternate screen, no cursor, bracketed paste. */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h\u001b[2J';
const LEAVE = '\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l';
/** The terminal shows what is between the two at once, or knows nothing of it. */
const BEGIN_FRAME = '\u001b[?2026h';
const END_FRAME = '\u001b[?2026l';
/** How long a lone Esc may be the start of a longer key. */
const ESCAPE_MS = 40;
/** How long to wait for the shell to stop us before taking the terminal back: without job control nobody will. */
const STOP_MS = 300;
/** All that end a process and can be listened to. */
const SIGNALS: readonly NodeJS.Signals[] =
	process.platform === 'win32'
		? ['SIGTERM', 'SIGHUP', 'SIGINT']
		: [
				...(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU'] as const),
				...(['SIGXFSZ', 'SIGUSR2', 'SIGTRAP', 'SIGSYS'] as const),
			];

export type Terminal = {
	readonly size: Size;
	/** Draws the lines of a frame, only those that have changed. */
	draw(lines: readonly string[]): void;
	/** Gives the terminal back, stops with the rest of the job, and returns when it is ours again. */
	suspend(): Promise<void>;
	/** Gives the terminal back for good. Harmless when it was given back already. */
	close(): void;
};

export type TerminalEvents = {
	keys(events: readonly KeyEvent[]): void;
	/** The size has changed, or the screen must be drawn again. */
	redraw(): void;
	/** The terminal is gone; nothing more can be read or shown. */
	gone(): void;
};

/**
 * Takes the terminal over: alternate screen, raw keys.
 *
 * Own drawing, since Ink's writes one frame above the other, drops frames where `CI` is set and leaves the alternate
 * screen on after a signal. Whatever ends or stops the process (quit, a throw, a rejected promise, a signal) leaves a sane
 * terminal; after `kill -9` nothing can, but nothing is lost either.
 */
export function openTerminal(stdin: ReadStream, stdout: WriteStream, events: TerminalEvents): Terminal {
	const decoder = new KeyDecoder();
	let shown: readonly string[] = [];
	let isOurs = false;
	let isClosed = false;
	const canStop = process.platform !== 'win32';
	let pendingEscape: NodeJS.Timeout | undefined;

	const write = (text: string) => {
		try {
			stdout.write(text);
		} catch {
			// A terminal that is gone cannot be restored.
		}
	};
	const enter = () => {
		if (isOurs) return;
		isOurs = true;
		stdin.setRawMode(true);
		write(ENTER);
		shown = [];
	};
	const leave = () => {
		if (!isOurs) return;
		isOurs = false;
		write(LEAVE);
		try {
			stdin.setRawMode(false);
		} catch {
			// As above.
		}
	};
	const onData = (chunk: string) => {
		clearTimeout(pendingEscape);
		const keys = decoder.decode(chunk);
		if (keys.length > 0) events.keys(keys);
		if (decoder.isWaiting) pendingEscape = setTimeout(() => events.keys(decoder.flush()), ESCAPE_MS);
	};
	const onResize = () => {
		if (!isOurs) return;
		shown = [];
		write('\u001b[2J');
		events.redraw();
	};
	const onContinue = () => {
		if (!isOurs) return;
		// The shell has had the terminal meanwhile, whatever stopped us.
		isOurs = false;
		enter();
		events.redraw();
	};
	const onSignal = (signal: NodeJS.Signals) => {
		close();
		process.kill(process.pid, signal);
	};
	const onGone = () => {
		close();
		events.gone();
	};
	/** Stops this process, or the whole job (0), and takes the terminal back when it goes on. */
	const stop = async (whom: number) => {
		leave();
		process.off('SIGTSTP', onStop);
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, STOP_MS);
			process.once('SIGCONT', () => {
				clearTimeout(timer);
				resolve();
			});
			process.kill(whom, 'SIGTSTP');
		});
		if (isClosed) return;
		if (canStop) process.on('SIGTSTP', onStop);
		enter();
		events.redraw();
	};
	const onStop = () => void stop(process.pid);
	const close = () => {
		isClosed = true;
		leave();
		clearTimeout(pendingEscape);
		for (const signal of SIGNALS) process.off(signal, onSignal);
		process.off('SIGCONT', onContinue);
		process.off('SIGTSTP', onStop);
		process.off('exit', leave);
		process.off('uncaughtExceptionMonitor', onGone);
		process.off('unhandledRejection', onGone);
		stdin.off('data', onData);
		stdin.off('end', onGone);
		stdin.off('error', onGone);
		stdout.off('resize', onResize);
		stdin.pause();
		stdin.unref();
	};

	for (const signal of SIGNALS) process.on(signal, onSignal);
	process.on('SIGCONT', onContinue);
	if (canStop) process.on('SIGTSTP', onStop);
	process.on('exit', leave);
	// Before the fault is told, and whether or not the process lives on after it.
	process.on('uncaughtExceptionMonitor', onGone);
	process.prependListener('unhandledRejection', onGone);
	stdin.setEncoding('utf8');
	stdin.on('data', onData);
	stdin.on('end', onGone);
	stdin.on('error', onGone);
	stdout.on('error', onGone);
	stdout.on('resize', onResize);
	enter();

	return {
		get size() {
			return {columns: stdout.columns || 80, rows: stdout.rows || 24};
		},
		draw(lines) {
			if (!isOurs) return;
			const {rows} = stdout;
			const parts: string[] = [];
			const count = Math.min(Math.max(lines.length, shown.length), Math.max(1, rows - 1));
			for (let line = 0; line < count; line++) {
				const text = lines[line] ?? '';
				// Erased first: after the last column is written, erasing would take it away again.
				if (text !== (shown[line] ?? '')) parts.push(`\u001b[${line + 1};1H\u001b[2K${text}\u001b[0m`);
			}
			shown = lines;
			if (parts.length > 0) write(BEGIN_FRAME + parts.join('') + END_FRAME);
		},
		// To the whole job, as the terminal itself does: npm may stand above us.
		suspend: () => stop(0),
		close,
	};
}
