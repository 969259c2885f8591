import type {ReadStream, WriteStream} from 'node:tty';
import {visible} from '../../documents/visible.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import type {Proposal} from '../../mining/proposal.js';
import type {Standing} from '../../mining/verdict.js';
import type {MiningDesk} from '../../review/mining/desk.js';
import {openCount} from '../../review/mining/model.js';
import {MiningSession} from '../../review/mining/session.js';
import {askAboutProposals} from './mine-plain.js';

export type MineReview = {
	readonly proposals: readonly Proposal[];
	/** What was said earlier. */
	readonly standing: readonly Standing[];
	readonly reviewer: string;
	/** Line by line instead of on the screen. */
	readonly plain: boolean;
	readonly colour: boolean;
	/** What is said, line by line, where it asks whether to write: null asks. */
	readonly answer: 'yes' | 'no' | null;
	/** As a user would name it. */
	readonly logPath: string;
};

/** Where the editor sits. */
export type Seat = {readonly stdin: ReadStream; readonly stdout: WriteStream};

/**
 * Walks through mined names: what is said of each is on disk before the next, and what was accepted is written into the
 * glossary at the end, when that is asked for.
 *
 * 0 nothing that was accepted waits; 1 something does. The only way of these commands to Ink, which takes most of a second
 * to load.
 */
export async function reviewMined(review: MineReview, desk: MiningDesk, io: Io, seat: Seat): Promise<ExitStatus> {
	const {proposals, standing, reviewer} = review;
	const suspender = {suspend: () => Promise.resolve()};
	const session = new MiningSession(proposals, standing, desk, {reviewer, suspend: () => suspender.suspend()});
	if (proposals.length === 0 && session.state.waiting.length === 0) return 0;
	if (review.plain || proposals.length === 0) await askAboutProposals(session, review.answer, io);
	else {
		const {showMiningScreen} = await import('../../review/mining/screen.js');
		await showMiningScreen(session, {...seat, colour: review.colour}, suspender);
	}
	const {state} = session;
	const open = openCount(state);
	const count = state.waiting.length;
	const lines = [
		`Of ${proposals.length} proposed ${proposals.length === 1 ? 'name' : 'names'} ${proposals.length - open} decided, ${open} open; what was said is in ${review.logPath}.`,
		...(count === 0
			? []
			: [
					`${count} accepted ${count === 1 ? 'entry is' : 'entries are'} not in the glossary yet: run this again, w writes.`,
				]),
	];
	await io.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));
	if (state.message?.tone === 'error')
		await tellProblems(io, [{code: 'mining', path: null, message: state.message.text}]);
	return count > 0 ? 1 : 0;
}
