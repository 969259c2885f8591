import {applyCorrections, planCorrections, type Unplaced} from '../corrections/correction.js';
import {unifiedDiff} from '../corrections/unified-diff.js';
import {anchorFile, carry} from '../decisions/carry.js';
import {standing} from '../decisions/log.js';
import {formatProblem, type Problem} from '../problems/problem.js';
import {clean} from '../review/clean.js';
import type {Desk, ExitStatus, Streams} from '../review/desk.js';

export type ApplyArguments = {
	/** Prints a unified diff and writes nothing; what is done where neither is asked for. */
	readonly diff: boolean;
	readonly write: boolean;
	/** Keeps the old bytes beside each file written. */
	readonly backup: boolean;
	/** Whether the diff goes to a terminal: there control characters are shown as their pictures; a file gets them as they are. */
	readonly toTerminal: boolean;
};

/**
 * Writes the accepted corrections into the articles, or prints them as a unified diff.
 *
 * 0 all of them are written or shown; 1 some accepted correction could not be placed; 2 a file could not be read or written.
 */
export async function runApply(args: ApplyArguments, desk: Desk, streams: Streams): Promise<ExitStatus> {
	const checked = await desk.check();
	if (!checked.ok) return tell(streams, checked.problems);
	const log = await desk.log.read();
	if (!log.ok) return tell(streams, log.problems);
	let status: ExitStatus = checked.warnings.length > 0 ? tell(streams, checked.warnings) : 0;
	for (const warning of log.warnings) streams.err(`${clean(formatProblem(warning))}\n`);

	const files = checked.value.files.map((file) => anchorFile(file, desk.pathInLog(file.document.path)));
	const decisions = standing(log.value);
	const carried = carry(files, decisions, desk.isThere);
	let made = 0;
	let changed = 0;
	const unplaced: Unplaced[] = [];
	for (const [index, plan] of planCorrections(files, carried, decisions).entries()) {
		unplaced.push(...plan.unplaced);
		if (plan.corrections.length === 0) continue;
		const {path, text} = files[index]!.document;
		const change = {path, before: text, after: applyCorrections(text, plan.corrections)};
		if (args.diff || !args.write) {
			const diff = unifiedDiff(path, change.before, change.after);
			streams.out(args.toTerminal ? diff.split('\n').map(clean).join('\n') : diff);
		}
		if (args.write) {
			const written = await desk.write(change, {backup: args.backup});
			if (!written.ok) {
				status = tell(streams, written.problems);
				continue;
			}
		}
		made += plan.corrections.length;
		changed++;
	}
	for (const {decision, reason} of unplaced) {
		const {path, found} = decision.mismatch;
		const wanted = decision.replacement === null ? '' : ` → “${decision.replacement}”`;
		streams.err(`${clean(`${path}: not placed: “${found}”${wanted}: ${reason}.`)}\n`);
	}
	streams.err(`${summary(args, made, changed, unplaced.length)}\n`);
	return status === 0 && unplaced.length > 0 ? 1 : status;
}

function summary(args: ApplyArguments, made: number, changed: number, unplaced: number): string {
	if (made === 0)
		return unplaced > 0 ? 'Nothing written.' : 'Nothing to correct: the files hold every accepted correction.';
	const what = `${made} ${made === 1 ? 'correction' : 'corrections'} in ${changed} ${changed === 1 ? 'file' : 'files'}`;
	return args.write ? `Wrote ${what}.` : `${what}. Nothing is written yet; --write writes.`;
}

function tell(streams: Streams, problems: readonly Problem[]): 2 {
	for (const problem of problems) streams.err(`${clean(formatProblem(problem))}\n`);
	return 2;
}
