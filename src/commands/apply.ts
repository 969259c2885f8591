import {applyCorrections, planCorrections, type Unplaced} from '../corrections/correction.js';
import {unifiedDiff} from '../corrections/unified-diff.js';
import {type AnchoredFile, anchorFile} from '../decisions/anchored-file.js';
import {type Carried, carry} from '../decisions/carry.js';
import {standing} from '../decisions/log.js';
import {fileTextOf} from '../documents/layout.js';
import type {ExitStatus, Io} from '../io/io.js';
import {formatProblem, type Problem} from '../problems/problem.js';
import {clean} from '../review/clean.js';
import type {Desk} from '../review/desk.js';
import {type ArticleOptions, addArticleOptions} from './articles.js';
import {type CommandContext, engineOf} from './command.js';
import {
	collect,
	describeCommand,
	GLOSSARY_HELP,
	parseCommandLine,
	tellUsage,
	withConfigOptions,
} from './command-line.js';
import {openDesk} from './desk.js';
import {readSetup} from './setup.js';

/** Where the command writes. */
export type Streams = Pick<Io, 'stdout' | 'stderr'>;

export type ApplyArguments = {
	/** Prints a unified diff and writes nothing; what is done where neither is asked for. */
	readonly diff: boolean;
	readonly write: boolean;
	/** Keeps the old bytes beside each file written. */
	readonly backup: boolean;
	/** Whether the diff goes to a terminal: there control characters are shown as their pictures; a file gets them as they are. */
	readonly toTerminal: boolean;
	/** What is less sure was not shown to most reviewers: a decision for all alike does not reach it. */
	readonly minConfidenceOf: (path: string) => number;
};

type ApplyOptions = {
	readonly glossary?: readonly string[];
	readonly decisions?: string;
	readonly config?: string | false;
	readonly diff?: boolean;
	readonly write?: boolean;
	readonly backup?: boolean;
} & ArticleOptions;

function commandOfApply() {
	const command = describeCommand(
		'apply',
		'Writes the corrections accepted in review into the articles, or shows them as a diff.',
		[
			'glossproof apply article.txt',
			'glossproof apply articles/ --write --backup',
			'glossproof apply articles/ --diff | git apply',
		],
	)
		.usage('[paths…] [options]')
		.argument('[paths...]', 'files, folders (all articles below) or globs (default: those of the config)')
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.option('--decisions <file>', 'the decision log (default: .glossproof/decisions.jsonl in the root of the project)')
		.option('--diff', 'print a unified diff (default where nothing is written)')
		.option('--write', 'write the corrections')
		.option('--backup', 'with --write: keep the old file beside the new one, as article.txt.bak');
	return addArticleOptions(withConfigOptions(command)).addHelpText(
		'after',
		'Exit status: 0 all of them have a place, 1 some have none any more, 2 it could not be done.',
	);
}

/** `glossproof apply`. Unsure mismatches are looked for too: what a reviewer accepted is no longer a guess. */
export async function runApply(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ApplyOptions>(commandOfApply(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const setup = await readSetup(options, io);
	if (setup === null) return 2;
	const {glossaries, project, settingsOf} = setup;
	if ((args.length === 0 && !setup.hasFiles) || args.includes('-'))
		return tellUsage(io, 'apply', 'no articles: name files, folders or globs');
	if (glossaries.length === 0) return tellUsage(io, 'apply', 'no glossary: name one with --glossary FILE');
	const desk = openDesk(
		{
			findArticles: () => setup.findArticles(args),
			glossaries,
			settingsOf: (path) => ({...settingsOf(path), minConfidence: 0}),
			readingOf: setup.readingOf,
			project,
		},
		io,
		await engineOf(context),
	);
	const {diff = false, write = false, backup = false} = options;
	return apply(
		{diff, write, backup, toTerminal: io.stdout.isTTY, minConfidenceOf: (path) => settingsOf(path).minConfidence},
		desk,
		io,
	);
}

/**
 * Writes the accepted corrections into the articles, or prints them as a unified diff.
 *
 * 0 all of them are written or shown; 1 some accepted correction could not be placed; 2 a file could not be read or written.
 */
export async function apply(args: ApplyArguments, desk: Desk, streams: Streams): Promise<ExitStatus> {
	const checked = await desk.check();
	if (!checked.ok) return tell(streams, checked.problems);
	const log = await desk.log.read();
	if (!log.ok) return tell(streams, log.problems);
	let status: ExitStatus = checked.warnings.length > 0 ? await tell(streams, checked.warnings) : 0;
	for (const warning of log.warnings) await streams.stderr.write(`${clean(formatProblem(warning))}\n`);

	const files = checked.value.files.map((file) => anchorFile(file, desk.pathInLog(file.document.path)));
	const decisions = standing(log.value);
	const carried = within(carry(files, decisions, desk.isThere), files, args.minConfidenceOf);
	let made = 0;
	let changed = 0;
	const unplaced: Unplaced[] = [];
	for (const [index, plan] of planCorrections(files, carried, decisions).entries()) {
		unplaced.push(...plan.unplaced);
		if (plan.corrections.length === 0) continue;
		const {document} = files[index]!;
		const {path} = document;
		const change = {path, before: fileTextOf(document), after: applyCorrections(document, plan.corrections)};
		if (args.diff || !args.write) {
			const diff = unifiedDiff(path, change.before, change.after);
			await streams.stdout.write(args.toTerminal ? diff.split('\n').map(clean).join('\n') : diff);
		}
		if (args.write) {
			const written = await desk.write(change, {backup: args.backup});
			if (!written.ok) {
				status = await tell(streams, written.problems);
				continue;
			}
		}
		made += plan.corrections.length;
		changed++;
	}
	for (const {decision, reason} of unplaced) {
		const {path, found} = decision.mismatch;
		const wanted = decision.replacement === null ? '' : ` → “${decision.replacement}”`;
		await streams.stderr.write(`${clean(`${path}: not placed: “${found}”${wanted}: ${reason}.`)}\n`);
	}
	await streams.stderr.write(`${summary(args, made, changed, unplaced.length)}\n`);
	return status === 0 && unplaced.length > 0 ? 1 : status;
}

/** Without what decisions for all alike say of mismatches less sure than this; what was decided of a place itself stays. */
function within(
	carried: Carried,
	files: readonly AnchoredFile[],
	minConfidenceOf: ApplyArguments['minConfidenceOf'],
): Carried {
	const decisions = carried.decisions.map((row, file) => {
		const minConfidence = minConfidenceOf(files[file]!.document.path);
		return row.map((decision, at) => {
			const {mismatch, anchor} = files[file]!.items[at]!;
			const isSeen = mismatch.confidence >= minConfidence || decision === null || decision.scope === 'occurrence';
			return isSeen || decision.fingerprint === anchor.fingerprint ? decision : null;
		});
	});
	return {...carried, decisions};
}

function summary(args: ApplyArguments, made: number, changed: number, unplaced: number): string {
	if (made === 0)
		return unplaced > 0 ? 'Nothing written.' : 'Nothing to correct: the files hold every accepted correction.';
	const what = `${made} ${made === 1 ? 'correction' : 'corrections'} in ${changed} ${changed === 1 ? 'file' : 'files'}`;
	return args.write ? `Wrote ${what}.` : `${what}. Nothing is written yet; --write writes.`;
}

async function tell(streams: Streams, problems: readonly Problem[]): Promise<2> {
	for (const problem of problems) await streams.stderr.write(`${clean(formatProblem(problem))}\n`);
	return 2;
}
