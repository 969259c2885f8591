import type {ReadStream, WriteStream} from 'node:tty';
import {DEFAULT_SETTINGS} from '../config.js';
import {wantsColour} from '../io/colour.js';
import type {ExitStatus, Io} from '../io/io.js';
import {formatProblem, type Problem} from '../problems/problem.js';
import {clean} from '../review/clean.js';
import type {Desk} from '../review/desk.js';
import {progressOf} from '../review/model.js';
import {ReviewSession} from '../review/session.js';
import type {Streams} from './apply.js';
import {ARTICLE_ENDINGS, type ArticleOptions, addArticleOptions} from './articles.js';
import {type CommandContext, engineOf} from './command.js';
import {collect, describeCommand, parseCommandLine, parseShare, tellUsage} from './command-line.js';
import {openDesk} from './desk.js';
import {glossaryPaths} from './load-termbase.js';
import {sameAgain, shellWords} from './shell-words.js';

export type ReviewArguments = {
	/** What the lines that say how to go on name: options and paths as the user typed them. */
	readonly again: readonly string[];
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

type ReviewOptions = {
	readonly glossary?: readonly string[];
	readonly decisions?: string;
	readonly reviewer?: string;
	readonly minConfidence: number;
	readonly plain?: boolean;
	readonly color?: boolean;
} & ArticleOptions;

function commandOfReview() {
	const command = describeCommand(
		'review',
		'Walks through the mismatches of articles; every decision is on disk before the next one.',
		[
			'glossproof review article.txt',
			'glossproof review articles/ --reviewer ann --min-confidence 0.8',
			'glossproof review article.txt --plain',
		],
	)
		.usage('[paths…] [options]')
		.argument('[paths...]', 'files, folders (all articles below) or globs')
		.option('-g, --glossary <file>', 'glossary file; may be repeated (default: all .yaml files in glossary/)', collect)
		.option('--decisions <file>', 'the decision log (default: .glossproof/decisions.jsonl in the root of the project)')
		.option('--reviewer <name>', 'who decides, as the log says it (default: the name you are logged in with)')
		.option(
			'--min-confidence <number>',
			'leave out what is less sure, 0 to 1',
			parseShare,
			DEFAULT_SETTINGS.minConfidence,
		)
		.option('--plain', 'ask line by line, for screen readers and terminals without a cursor')
		.option('--color', 'colour whatever the environment says')
		.option('--no-color', 'no colour')
		.addHelpText('after', 'Exit status: 0 nothing left open, 1 open mismatches, 2 it could not be done.');
	return addArticleOptions(command);
}

/** `glossproof review`. */
export async function runReview(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ReviewOptions>(commandOfReview(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (args.length === 0 || args.includes('-'))
		return tellUsage(io, 'review', 'no articles: name files, folders or globs');
	const glossaries = await glossaryPaths(options.glossary, io);
	if (glossaries.length === 0) return tellUsage(io, 'review', 'no glossary: name one with --glossary FILE');
	const settings = {...DEFAULT_SETTINGS, minConfidence: options.minConfidence};
	const desk = openDesk(
		{
			paths: args,
			articles: options,
			endings: ARTICLE_ENDINGS,
			glossaries,
			settings,
			decisions: options.decisions ?? null,
		},
		io,
		await engineOf(context),
	);
	return review(
		{
			again: [...sameAgain(options), ...args],
			plain: options.plain ?? false,
			reviewer: options.reviewer ?? io.env.USER ?? io.env.USERNAME ?? '',
			colour: wantsColour(options.color, io.env, io.stdout.isTTY),
		},
		desk,
		io,
		{stdin: process.stdin, stdout: process.stdout, term: io.env.TERM},
	);
}

/**
 * Walks through the mismatches and records decisions.
 *
 * 0 nothing is left open; 1 something is; 2 it could not be done, or not for every file. The only way to Ink, which takes
 * most of a second to load: only a review on a real screen does.
 */
export async function review(args: ReviewArguments, desk: Desk, streams: Streams, seat: Seat): Promise<ExitStatus> {
	const hasTerminal = seat.stdin.isTTY && seat.stdout.isTTY;
	if (!args.plain && !hasTerminal) {
		const paths = shellWords(args.again);
		await streams.stderr.write(
			`glossproof: no-terminal: The review screen needs a terminal, and ${seat.stdin.isTTY ? 'the output' : 'the input'} is none. Run \`glossproof check ${paths}\` for a list, or \`glossproof review --plain ${paths}\` to be asked line by line.\n`,
		);
		return 2;
	}
	const suspender = {suspend: () => Promise.resolve()};
	const opened = await ReviewSession.open(desk, {reviewer: args.reviewer, suspend: () => suspender.suspend()});
	if (!opened.ok) return tell(streams, opened.problems);
	const session = opened.value;
	const isPlain = args.plain || seat.term === 'dumb';
	if (opened.warnings.length > 0) await tell(streams, opened.warnings);
	if (session.state.items.length === 0)
		await streams.stderr.write('No mismatch was found: there is nothing to review.\n');
	else if (isPlain) {
		const {askPlainly} = await import('../review/plain.js');
		await askPlainly(session, seat.stdin, (text) => streams.stdout.write(text));
		await streams.stdout.write('\n');
	} else {
		const {showScreen} = await import('../review/screen.js');
		await showScreen(session, {stdin: seat.stdin, stdout: seat.stdout, colour: args.colour}, suspender);
	}
	const {of, open, deferred} = progressOf(session.state, null);
	if (of > 0) await streams.stderr.write(summary(args, session, desk));
	if (opened.warnings.some((warning) => warning.path !== desk.log.path)) return 2;
	return open + deferred > 0 ? 1 : 0;
}

/** What was decided, what is left, and how to go on. */
function summary(args: ReviewArguments, session: ReviewSession, desk: Desk): string {
	const {of, open, deferred} = progressOf(session.state, null);
	const paths = shellWords(args.again);
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

async function tell(streams: Streams, problems: readonly Problem[]): Promise<2> {
	for (const problem of problems) await streams.stderr.write(`${clean(formatProblem(problem))}\n`);
	return 2;
}
