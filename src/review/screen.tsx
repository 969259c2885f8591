import type {ReadStream, WriteStream} from 'node:tty';
import {renderToString} from 'ink';
import {App} from './app.js';
import type {ReviewSession} from './session.js';
import {openTerminal, type Terminal} from './terminal.js';

export type ScreenOptions = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	readonly colour: boolean;
};

/** What a session is told to call when it wants the shell; the screen that is open puts itself here. */
export type Suspender = {suspend: () => Promise<void>};

/** Shows the session until the reviewer quits; the terminal is given back before this resolves. */
export async function showScreen(session: ReviewSession, options: ScreenOptions, suspender: Suspender): Promise<void> {
	let terminal: Terminal | null = null;
	const draw = () => {
		if (terminal === null) return;
		const frame = renderToString(<App state={session.state} size={terminal.size} colour={options.colour} />, {
			columns: terminal.size.columns,
		});
		terminal.draw(frame.split('\n'));
	};
	let finish: () => void = () => {};
	let fail: (error: unknown) => void = () => {};
	const finished = new Promise<void>((resolve, reject) => {
		finish = resolve;
		fail = reject;
	});
	const guarded = (work: () => void) => {
		try {
			work();
		} catch (error) {
			fail(error);
		}
	};
	terminal = openTerminal(options.stdin, options.stdout, {
		keys: (events) => void session.press(events).catch(fail),
		redraw: () => guarded(draw),
		gone: () => finish(),
	});
	suspender.suspend = () => terminal?.suspend() ?? Promise.resolve();
	const stop = session.subscribe(() => guarded(() => (session.state.hasQuit ? finish() : draw())));
	try {
		guarded(draw);
		await finished;
	} finally {
		stop();
		terminal.close();
	}
}
