import {resolve} from 'node:path';
import {visible} from '../documents/visible.js';
import type {ExitStatus, Io} from '../io/io.js';
import {createProgress} from '../io/progress.js';
import {tellProblems} from '../io/tell.js';
import {summarySentence} from '../reports/words.js';
import {openArticles} from './check-articles.js';
import {openBench, runSetting} from './check-bench.js';
import {jobsOf} from './check-jobs.js';
import {closeBaseline, readBaseline} from './check-lay.js';
import {type CheckOptions, commandOfCheck, conflictOf, conflictOfRun} from './check-options.js';
import {openOutput} from './check-output.js';
import {reportFor} from './check-report.js';
import {checkAll} from './check-run.js';
import {Telling} from './check-telling.js';
import type {CommandContext} from './command.js';
import {parseCommandLine, tellUsage} from './command-line.js';
import {readDecided} from './decided.js';
import {withoutOrders} from './orders.js';
import {readSetup, type Setup} from './setup.js';

/** `glossproof check`: prints the mismatches of articles. */
export async function runCheck(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<CheckOptions>(commandOfCheck(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const conflict = conflictOf(options) ?? conflictOfRun(options, args);
	if (conflict !== null) return tellUsage(io, 'check', conflict);
	const safe = options.format === 'github' ? withoutOrders(io) : io;
	const setup = await readSetup(options, safe);
	if (setup === null) return 2;
	if (args.length === 0 && options.filesFrom === undefined && !setup.hasFiles)
		return tellUsage(safe, 'check', 'no articles: name files, folders or globs, or - for standard input');
	if (options.watch) {
		if (args.includes('-') || options.filesFrom === '-')
			return tellUsage(io, 'check', '--watch cannot watch standard input');
		const {watchArticles} = await import('./check-watch.js');
		return watchArticles(args, options, setup, safe, context);
	}
	return checkOnce(args, options, setup, safe, context);
}

async function checkOnce(
	args: readonly string[],
	options: CheckOptions,
	setup: Setup,
	io: Io,
	context: CommandContext,
): Promise<ExitStatus> {
	const output = options.output === undefined || options.output === '-' ? null : options.output;
	const bench = await openBench(options, setup, io, context);
	if (bench === null) return 2;
	const found = await openArticles(args, options, setup, io);
	const {project} = setup;
	const inputs = [
		...found.paths,
		...setup.glossaries,
		...setup.configPaths,
		project.logPath,
		...[options.filesFrom, options.baseline].filter((path) => path !== undefined),
	];
	const isOutput = (path: string) =>
		output !== null && path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, output);
	const tellOutput = () => tellUsage(io, 'check', `the output ${output} is one of the files to be read; name another`);
	if (inputs.some(isOutput)) return tellOutput();
	const decided = await readDecided(project, found.hasStdin ? [...found.paths, '-'] : found.paths);
	if (!decided.ok) {
		await tellProblems(io, [...found.problems, ...decided.problems]);
		return 2;
	}
	await tellProblems(io, decided.value?.notes ?? []);
	const baseline = await readBaseline(options, project, io);
	if (baseline === null) return 2;

	const progress = createProgress(io, found.rest === null ? found.paths.length : null);
	const out = await openOutput(output, io, progress, options.format === 'github');
	if (out === null) return 2;
	const {report, isCompact} = await reportFor(options, setup, found.paths, io, context);
	const telling = new Telling({
		...{io, out, report, progress, failOn: setup.failOn},
		layers: {decided: decided.value, baseline: baseline.run, project},
		// Annotations stand in the same log as standard error.
		isProblemInReport: options.format === 'github' && output === null,
	});
	try {
		if (!(await telling.problems([...found.problems, ...decided.warnings]))) return 2;
		const run = await runSetting(options, bench, found.hasStdin, io);
		for await (const {job, outcome} of checkAll(jobsOf(found, setup, io), run)) {
			if (isOutput(job.path)) return await tellOutput();
			if (job.piece?.piece.isFirst !== false) await progress.step(job.path);
			if (!(await telling.outcome(outcome))) return 2;
		}
		if (!(await telling.end())) return 2;
	} finally {
		await out.discard();
	}
	// The long form and JSON have their own; lines are for programs, and people see the summary beside them.
	if (isCompact || output !== null) await io.stderr.write(`${visible(summarySentence(telling.summary))}\n`);
	if (!(await closeBaseline(options, baseline, io))) return 2;
	await bench.bench.termbase.keep();
	return telling.summary.problems > 0 ? 2 : telling.isFailed ? 1 : 0;
}
