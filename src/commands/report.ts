import {resolve} from 'node:path';
import {isFailing} from '../config.js';
import {isOpen} from '../decisions/decision.js';
import {visible} from '../documents/visible.js';
import type {ExitStatus, Io} from '../io/io.js';
import {createProgress} from '../io/progress.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Problem, Result} from '../problems/problem.js';
import type {SurveyedFile} from '../reports/batch/batch.js';
import {BatchCollector} from '../reports/batch/collect.js';
import {type Earlier, parseEarlier} from '../reports/batch/earlier.js';
import {headline} from '../reports/batch/figures.js';
import {answered} from '../reports/report.js';
import {openArticles} from './check-articles.js';
import {openBench, runSetting} from './check-bench.js';
import {jobsOf} from './check-jobs.js';
import {conflictOfRun} from './check-options.js';
import {openOutput} from './check-output.js';
import {checkAll} from './check-run.js';
import type {CommandContext} from './command.js';
import {parseCommandLine, tellUsage} from './command-line.js';
import {type Decided, readDecided} from './decided.js';
import {BATCH_FORMATS, commandOfReport, FOR_FILES, formatOfEnding, type ReportOptions, TOOL} from './report-options.js';
import {scoreSettings} from './score-settings.js';
import {readSetup} from './setup.js';

/** `glossproof report`: a batch of articles, summed up. */
export async function runReport(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ReportOptions>(commandOfReport(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const conflict = conflictOfRun(options, args);
	if (conflict !== null) return tellUsage(io, 'report', conflict);
	const output = options.output === undefined || options.output === '-' ? null : options.output;
	const format = options.format ?? formatOfEnding(output) ?? 'markdown';
	if (output === null && FOR_FILES.includes(format) && io.stdout.isTTY) {
		return tellUsage(io, 'report', `${format} is not for a terminal: name a file with -o report.${format}`);
	}
	const setup = await readSetup(options, io);
	if (setup === null) return 2;
	if (args.length === 0 && options.filesFrom === undefined && !setup.hasFiles)
		return tellUsage(io, 'report', 'no articles: name files, folders or globs, or - for standard input');
	const score = scoreSettings(setup.score, options.scoreFrom);
	if (typeof score === 'string') {
		await tellProblems(io, [{code: 'bad-score', path: setup.configPaths[0] ?? null, message: score}]);
		return 2;
	}
	const bench = await openBench(options, setup, io, context);
	if (bench === null) return 2;
	const found = await openArticles(args, options, setup, io);
	const {project} = setup;
	// The earlier report may be written over, since it has been read.
	const inputs = [...found.paths, ...setup.glossaries, ...setup.configPaths, project.logPath];
	if (options.filesFrom !== undefined) inputs.push(options.filesFrom);
	const isOutput = (path: string) =>
		output !== null && path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, output);
	const tellOutput = () => tellUsage(io, 'report', `the output ${output} is one of the files to be read; name another`);
	if (inputs.some(isOutput)) return tellOutput();
	const earlier = await readEarlier(options.since, io);
	const decided = await readDecided(project, found.hasStdin ? [...found.paths, '-'] : found.paths);
	const told = [found.problems, ...[earlier, decided].map((read) => (read.ok ? read.warnings : read.problems))].flat();
	await tellProblems(io, told);
	if (!earlier.ok || !decided.ok) return 2;
	await tellProblems(io, decided.value?.notes ?? []);

	const progress = createProgress(io, found.rest === null ? found.paths.length : null);
	// A page sees to it itself that it gives no order to a runner, and its policy holds for its very bytes.
	const out = await openOutput(output, io, progress, format === 'html');
	if (out === null) return 2;
	const report = await BATCH_FORMATS[format]!.load();
	const {entries} = bench;
	const collector = new BatchCollector({tool: TOOL, entries, score, keeps: report.keeps, earlier: earlier.value});
	let problems = told.length;
	let isFailed = false;
	const tell = async (problem: readonly Problem[]) => {
		await progress.clear();
		await tellProblems(io, problem);
	};
	const take = async (files: readonly SurveyedFile[]): Promise<boolean> => {
		for (const file of layDecisions(files, decided.value)) {
			isFailed ||= answered(file).some(
				({mismatch, decision}) => isOpen(decision) && isFailing(mismatch.severity, setup.failOn),
			);
			collector.add(file);
			if (!(await out.write(report.file(file)))) return false;
		}
		return true;
	};
	try {
		const held: SurveyedFile[] = [];
		const run = await runSetting(options, bench, found.hasStdin, io);
		for await (const {job, outcome} of checkAll(jobsOf(found, setup, io), run)) {
			if (isOutput(job.path)) return await tellOutput();
			if (job.piece?.piece.isFirst !== false) await progress.step(job.path);
			if (outcome.kind === 'failed') {
				problems += outcome.problems.length;
				await tell(outcome.problems);
				continue;
			}
			if (outcome.warnings.length > 0) await tell(outcome.warnings);
			if (decided.value?.needsAll && outcome.file.document.piece === undefined) held.push(outcome.file);
			else if (!(await take([outcome.file]))) return 2;
		}
		await progress.clear();
		if (!(await take(held))) return 2;
		const batch = collector.finish(problems);
		if (!(await out.write(await report.end(batch))) || !(await out.close())) return 2;
		if (output !== null) await io.stderr.write(`${visible(headline(batch))}\n`);
	} finally {
		await out.discard();
	}
	await bench.bench.termbase.keep();
	return problems > 0 ? 2 : isFailed ? 1 : 0;
}

function layDecisions(files: readonly SurveyedFile[], decided: Decided | null): readonly SurveyedFile[] {
	if (decided === null) return files;
	const rows = decided.lay(files);
	return files.map((file, index) => ({...file, decisions: rows[index]!}));
}

async function readEarlier(path: string | undefined, io: Io): Promise<Result<Earlier | null>> {
	if (path === undefined) return {ok: true, value: null, warnings: []};
	const read = await readText(io, path);
	return read.ok ? parseEarlier(read.value.text, path) : read;
}
