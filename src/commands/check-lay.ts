import {BaselineRun, formatBaseline, parseBaseline, sizeOf} from '../decisions/baseline.js';
import {isOpen} from '../decisions/decision.js';
import type {Io} from '../io/io.js';
import {readText, tellProblems} from '../io/tell.js';
import type {CheckedFile} from '../reports/report.js';
import {counted} from '../reports/words.js';
import type {CheckOptions} from './check-options.js';
import type {Decided} from './decided.js';
import type {Project} from './project.js';

/** What was said before of the mismatches of a run: by reviewers, and by a baseline. */
export type Layers = {
	readonly decided: Decided | null;
	readonly baseline: BaselineRun | null;
	readonly project: Project;
};

/** The files with what was decided, without what the baseline knows; how many that are stands beside. */
export function layOn(
	files: readonly CheckedFile[],
	{decided, baseline, project}: Layers,
): {readonly file: CheckedFile; readonly known: number}[] {
	const rows = decided?.lay(files);
	return files.map((file, index) => {
		const decisions = rows?.[index];
		const laid: CheckedFile = decisions === undefined ? file : {...file, decisions};
		if (baseline === null) return {file: laid, known: 0};
		const open = file.mismatches.filter((_, at) => isOpen(decisions?.[at] ?? null));
		const isKnown = baseline.lay(project.pathInLog(file.document.path), open);
		const known = new Set(open.filter((_, at) => isKnown[at]));
		const isShown = file.mismatches.map((mismatch) => !known.has(mismatch));
		return {
			file: {
				...laid,
				mismatches: file.mismatches.filter((_, at) => isShown[at]),
				...(decisions === undefined ? {} : {decisions: decisions.filter((_, at) => isShown[at])}),
			},
			known: known.size,
		};
	});
}

/** The baseline that an option names; one that is to be made is empty. Null where it cannot be read, which is told. */
export async function readBaseline(
	{baseline, updateBaseline, extendBaseline}: CheckOptions,
	project: Project,
	io: Io,
): Promise<{readonly run: BaselineRun | null; readonly isNew: boolean; readonly size: number} | null> {
	if (baseline === undefined) return {run: null, isNew: false, size: 0};
	const read = await readText(io, baseline);
	if (read.ok) {
		const parsed = parseBaseline(read.value.text, baseline);
		if (parsed.ok)
			return {
				run: new BaselineRun(parsed.value, project.isThere, extendBaseline),
				isNew: false,
				size: sizeOf(parsed.value),
			};
		await tellProblems(io, parsed.problems);
		return null;
	}
	const isMissing = read.problems.every(({code}) => code === 'missing-file');
	if (isMissing && (updateBaseline || extendBaseline))
		return {run: new BaselineRun([], project.isThere, true), isNew: true, size: 0};
	const how = ' Add --update-baseline to make it of what is found now.';
	await tellProblems(
		io,
		isMissing ? read.problems.map((each) => ({...each, message: each.message + how})) : read.problems,
	);
	return null;
}

/** After a run: writes the baseline where that is asked for, and says what became of it. False where it cannot be written. */
export async function closeBaseline(
	{baseline: path, updateBaseline, extendBaseline}: CheckOptions,
	{run, isNew, size}: {readonly run: BaselineRun | null; readonly isNew: boolean; readonly size: number},
	io: Io,
): Promise<boolean> {
	if (run === null || path === undefined) return true;
	const updated = run.updated();
	const gone = size - sizeOf(run.updated(false));
	if (!updateBaseline && !extendBaseline) {
		const goneText = `${counted(gone, 'mismatch', 'mismatches')} of the baseline ${gone === 1 ? 'is' : 'are'} gone`;
		if (gone > 0) await io.stderr.write(`${goneText}: --update-baseline takes ${gone === 1 ? 'it' : 'them'} out.\n`);
		return true;
	}
	const written = await io.writeFile(path, formatBaseline(updated));
	if (!written.ok) {
		await tellProblems(io, written.problems);
		return false;
	}
	const now = sizeOf(updated);
	const added = now - size + gone;
	const changes = [...(gone > 0 ? [`${gone} gone`] : []), ...(added > 0 && !isNew ? [`${added} added`] : [])];
	const changed = changes.length === 0 ? '' : ` (${changes.join(', ')})`;
	await io.stderr.write(`The baseline now knows ${counted(now, 'mismatch', 'mismatches')}${changed}.\n`);
	return true;
}
