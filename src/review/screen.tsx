import type {ReadStream, WriteStream} from 'node:tty';
import {renderToString} from 'ink';
import type {ReactElement} from 'react';
import {App} from './app.js';
import type {Size} from './frame.js';
import type {KeyEvent} from './input.js';
import type {ReviewSession} from './session.js';
import {openTerminal, type Terminal} from './terminal.js';

export type ScreenOptions = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	readonly colour: boolean;
};

/** What a session is told to call when it wants the shell; the screen that is open puts itself here. */
export type Suspender = {suspend: () => Promise<void>};

/** Whatever is driven by keys and shown on a screen. */
export type Shown = {
	readonly hasQuit: boolean;
	subscribe(listener: () => void): () => void;
	press(events: readonly KeyEvent[]): Promise<void>;
	/** The screen as it is now. */
	frame(size: Size): ReactElement;
};

/** Shows a review until the reviewer quits; the terminal is given back before this resolves. */
export function showScreen(session: ReviewSession, options: ScreenOptions, suspender: Suspender): Promise<void> {
	return showFrames(
		{
			get hasQuit() {
				return session.state.hasQuit;
			},
			subscribe: (listener) => session.subscribe(listener),
			press: (events) => session.press(events),
			frame: (size) => <App state={session.state} size={size} colour={options.colour} />,
		},
		options,
		suspender,
	);
}

/** Shows frames until there is a quit; the terminal is given back before this resolves. */
export async function showFrames(shown: Shown, options: ScreenOptions, suspender: Suspender): Promise<void> {
	let terminal: Terminal | null = null;
	const draw = () => {
		if (terminal === null) return;
		const {size} = terminal;
		const frame = renderToString(shown.frame(size), {columns: size.columns});
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
		keys: (events) => void shown.press(events).catch(fail),
		redraw: () => guarded(draw),
		gone: () => finish(),
	});
	suspender.suspend = () => terminal?.suspend() ?? Promise.resolve();
	const stop = shown.subscribe(() => guarded(() => (shown.hasQuit ? finish() : draw())));
	try {
		guarded(draw);
		await finished;
	} finally {
		stop();
		terminal.close();
	}
}
