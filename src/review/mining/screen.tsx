import {type ScreenOptions, type Suspender, showFrames} from '../screen.js';
import {MiningApp} from './app.js';
import type {MiningSession} from './session.js';

/** Shows mined names until the reviewer quits; the terminal is given back before this resolves. */
export function showMiningScreen(session: MiningSession, options: ScreenOptions, suspender: Suspender): Promise<void> {
	return showFrames(
		{
			get hasQuit() {
				return session.state.hasQuit;
			},
			subscribe: (listener) => session.subscribe(listener),
			press: (events) => session.press(events),
			frame: (size) => <MiningApp state={session.state} size={size} colour={options.colour} />,
		},
		options,
		suspender,
	);
}
