import {existsSync} from 'node:fs';
import {anchorFile, type CheckedFile} from '../decisions/anchored-file.js';
import {byFile, isByFile} from '../decisions/by-file.js';
import {carry} from '../decisions/carry.js';
import type {Decision} from '../decisions/decision.js';
import {standing} from '../decisions/log.js';
import {openDecisionLog} from '../io/decision-log.js';
import type {Problem, Result} from '../problems/problem.js';
import type {Project} from './project.js';

/** What reviewers have said so far, to be laid on what a run finds. */
export type Decided = {
	/** Whether only all files of the run together show which of them is a renamed one; otherwise they may be laid one by one. */
	readonly needsAll: boolean;
	/** One row a file, one decision a mismatch; null where nothing was decided. */
	lay(files: readonly CheckedFile[]): readonly (readonly (Decision | null)[])[];
	/** Told, and no reason to fail: lines that were cut off decide nothing and never did. */
	readonly notes: readonly Problem[];
};

/**
 * The decisions of the project's log; null where it has none yet, which costs one look. Lines that say nothing are
 * warnings; a log of a newer version, one that cannot be read, and a named one that is not there are no logs to judge by.
 */
export async function readDecided(project: Project, paths: readonly string[]): Promise<Result<Decided | null>> {
	if (!existsSync(project.logPath)) {
		if (!project.isLogNamed) return {ok: true, value: null, warnings: []};
		const message = 'There is no such decision log. Look at its name; before the first review, leave --decisions out.';
		return {ok: false, problems: [{code: 'missing-file', path: project.logPath, message}]};
	}
	const log = await openDecisionLog(project.logPath).read();
	if (!log.ok) return log;
	const decisions = standing(log.value);
	const anchored = (file: CheckedFile) => anchorFile(file, project.pathInLog(file.document.path));
	const apart = isByFile(decisions, paths.map(project.pathInLog), project.isThere);
	const decisionsOf = byFile(decisions);
	const layOne = (file: CheckedFile) => {
		const one = anchored(file);
		// Every other path of the log is there, or the files would not be laid apart.
		return carry([one], decisionsOf(one.path), () => true).decisions[0]!;
	};
	// Of a large text each piece comes by itself.
	const isPiece = (files: readonly CheckedFile[]) => files.every(({document}) => document.piece !== undefined);
	const lay = (files: readonly CheckedFile[]) =>
		apart || isPiece(files) ? files.map(layOne) : carry(files.map(anchored), decisions, project.isThere).decisions;
	const {problems, notes} = log.value;
	return {ok: true, value: {needsAll: !apart, lay, notes}, warnings: problems};
}
