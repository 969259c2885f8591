import type {ReadStream, WriteStream} from 'node:tty';
import {formatProblem, type Problem} from '../problems/problem.js';
import {clean} from '../review/clean.js';
import type {Desk, ExitStatus, Streams} from '../review/desk.js';
import {progressOf} from '../review/model.js';
import {ReviewSession} from '../review/session.js';

export type ReviewArguments = {
	/** As the user typed them, for the line that says how to go on. */
	readonly paths: readonly string[];
	readonly plain: boolean;
	readonly reviewer: string;
	/** Whether colours may be used; bold and reverse are used anyway. */
	readonly colour: boolean;
};

/** Where the reviewer sits. */
export type Seat = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	/** `TERM`: a dumb terminal is asked line by line. */
	readonly term: string | undefined;
};

/**
 * Walks through the mismatches and records decisions.
 *
 * 0 nothing is left open; 1 something is; 2 it could not be done, or not for every file. The only way to Ink, which takes
 * most of a second to load: only a review on a real screen does.
 */
export async function runReview(args: ReviewArguments, desk: Desk, streams: Streams, seat: Seat): Promise<ExitStatus> {
	const hasTerminal = seat.stdin.isTTY && seat.stdout.isTTY;
	if (!args.plain && !hasTerminal) {
		const paths = shellWords(args.paths);
		streams.err(
			`glossproof: no-terminal: The review screen needs a terminal, and ${seat.stdin.isTTY ? 'the output' : 'the input'} is none. Run \`glossproof check ${paths}\` for a list, or \`glossproof review --plain ${paths}\` to be asked line by line.\n`,
		);
		return 2;
	}
	const suspender = {suspend: () => Promise.resolve()};
	const opened = await ReviewSession.open(desk, {reviewer: args.reviewer, suspend: () => suspender.suspend()});
	if (!opened.ok) return tell(streams, opened.problems);
	const session = opened.value;
	const isPlain = args.plain || seat.term === 'dumb';
	if (opened.warnings.length > 0) tell(streams, opened.warnings);
	if (session.state.items.length === 0) streams.err('No mismatch was found: there is nothing to review.\n');
	else if (isPlain) {
		const {askPlainly} = await import('../review/plain.js');
		await askPlainly(session, seat.stdin, streams.out);
		streams.out('\n');
	} else {
		const {showScreen} = await import('../review/screen.js');
		await showScreen(session, {stdin: seat.stdin, stdout: seat.stdout, colour: args.colour}, suspender);
	}
	const {of, open, deferred} = progressOf(session.state, null);
	if (of > 0) streams.err(summary(args, session, desk));
	if (opened.warnings.some((warning) => warning.path !== desk.log.path)) return 2;
	return open + deferred > 0 ? 1 : 0;
}

/** What was decided, what is left, and how to go on. */
function summary(args: ReviewArguments, session: ReviewSession, desk: Desk): string {
	const {of, open, deferred} = progressOf(session.state, null);
	const paths = shellWords(args.paths);
	const rows = [
		`${session.made} ${session.made === 1 ? 'line' : 'lines'} added to ${clean(desk.log.path)}. Of ${of} ${of === 1 ? 'mismatch' : 'mismatches'} ${of - open - deferred} decided, ${deferred} deferred, ${open} open.`,
	];
	if (open + deferred > 0) rows.push(`To go on: glossproof review ${paths}`);
	const {unwritten} = session.state;
	if (unwritten > 0) {
		rows.push(
			`${unwritten} accepted ${unwritten === 1 ? 'correction is' : 'corrections are'} not in the files yet: glossproof apply --write ${paths}`,
		);
	}
	return `${rows.join('\n')}\n`;
}

/** Paths as they can be given to a shell again. */
function shellWords(paths: readonly string[]): string {
	return paths
		.map((path) => (/^[\w./:@%+=,-]+$/.test(path) ? path : `'${clean(path).replaceAll("'", `'\\''`)}'`))
		.join(' ');
}

function tell(streams: Streams, problems: readonly Problem[]): 2 {
	for (const problem of problems) streams.err(`${clean(formatProblem(problem))}\n`);
	return 2;
}
