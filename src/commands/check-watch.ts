import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {visible} from '../documents/visible.js';
import type {Io} from '../io/io.js';
import {tellProblems} from '../io/tell.js';
import {formatProblem, type Problem} from '../problems/problem.js';
import {addFile, NO_FILES, type Summary} from '../reports/report.js';
import {counted, summarySentence} from '../reports/words.js';
import {findArticles} from './check-articles.js';
import {type OpenBench, openBench} from './check-bench.js';
import {checkFile, type Outcome} from './check-file.js';
import {layOn, readBaseline} from './check-lay.js';
import type {CheckOptions} from './check-options.js';
import {reportFor} from './check-report.js';
import type {CommandContext} from './command.js';
import {readDecided} from './decided.js';
import {readSetup, type Setup} from './setup.js';

/** How often is looked, at the most; and how many times as long as a look took the next one is waited for. */
const EVERY_MS = 300;
const LOOKS_APART = 10;

/** What a look found; a stamp is one file's time and size, so that any change makes another. */
type Seen = {
	readonly settings: string;
	readonly glossary: string;
	readonly answers: string;
	readonly articles: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
	/** How long it took. */
	readonly elapsedMs: number;
};

/** What is watched and with what. */
type Watched = {
	readonly args: readonly string[];
	readonly options: CheckOptions;
	readonly io: Io;
	readonly context: CommandContext;
	setup: Setup;
	/** Null until the glossary is right for the first time. */
	bench: OpenBench | null;
	/** What the last look found; null before the first. */
	last: Seen | null;
	/** Of the articles as they are now. */
	readonly outcomes: Map<string, Outcome>;
	/** The problems that stand on the screen. */
	toldProblems: string;
};

/**
 * `check --watch`: checks all, then again whatever changes: an article by itself, all of them where the glossary or the
 * config is another. Ends with the process.
 *
 * Looks at times and sizes over and over instead of asking the system for events: those are lost on network disks and
 * where an editor puts a new file in the place of the old one.
 */
export async function watchArticles(
	args: readonly string[],
	options: CheckOptions,
	setup: Setup,
	io: Io,
	context: CommandContext,
): Promise<never> {
	const watched: Watched = {
		...{args, options, io, context, setup},
		bench: null,
		last: null,
		outcomes: new Map(),
		toldProblems: '',
	};
	for (;;) {
		await checkChanges(watched);
		await wait(Math.max(EVERY_MS, (watched.last?.elapsedMs ?? 0) * LOOKS_APART));
	}
}

/** One look, and what follows from it. */
async function checkChanges(watched: Watched): Promise<void> {
	const {args, options, io, outcomes} = watched;
	const isFirst = watched.last === null;
	if (!(await takeConfig(watched))) return;
	const seen = await look(args, options, watched.setup, io);
	const {last} = watched;
	watched.last = seen;
	// A named file may be away for the moment in which an editor puts the new one in its place.
	const problems = seen.problems.map(formatProblem).join('\n');
	const areLasting = last === null || problems === last.problems.map(formatProblem).join('\n');
	if (areLasting && problems !== watched.toldProblems) {
		await tellProblems(io, seen.problems);
		watched.toldProblems = problems;
	}
	const isGlossaryNew = seen.glossary !== last?.glossary && (await takeGlossary(watched));
	if (watched.bench === null) return;
	const gone = areLasting ? [...outcomes.keys()].filter((path) => !seen.articles.has(path)) : [];
	for (const path of gone) outcomes.delete(path);
	const changed = [...seen.articles.keys()].filter(
		(path) => !outcomes.has(path) || seen.articles.get(path) !== last?.articles.get(path),
	);
	for (const path of changed) {
		outcomes.set(path, await checkFile({path, ...watched.setup.jobOf(path)}, watched.bench.bench));
	}
	const isAnswered = last !== null && seen.answers !== last.answers;
	if (changed.length === 0 && gone.length === 0 && !isGlossaryNew && !isAnswered) return;
	if (!isFirst) await io.stderr.write(`\n${heading(changed.length, io)}\n`);
	await tellRound(watched, [...seen.articles.keys()], new Set(changed));
	await io.stderr.write(`Watching ${counted(seen.articles.size, 'file')}; Ctrl-C ends.\n`);
}

/** Reads the config again where it has changed, and has all checked again; a faulty one is told and leaves all as it was. */
async function takeConfig(watched: Watched): Promise<boolean> {
	const {last, options, io} = watched;
	// Stamped before it is read: what is written meanwhile is another change.
	const settings = await configStamp(watched);
	if (last === null || settings === last.settings) return true;
	const setup = await readSetup(options, io);
	watched.last = {...last, settings};
	if (setup === null) return false;
	watched.setup = setup;
	watched.last = {...last, glossary: '', articles: new Map()};
	return true;
}

/** Reads the glossary again, and has all checked again; a faulty one is told and leaves all as it was. */
async function takeGlossary(watched: Watched): Promise<boolean> {
	const bench = await openBench(watched.options, watched.setup, watched.io, watched.context);
	if (bench === null) return false;
	watched.bench = bench;
	watched.outcomes.clear();
	return true;
}

function heading(changed: number, io: Io): string {
	const now = io.now();
	const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0'));
	return `── ${time.join(':')}  ${changed === 0 ? 'nothing checked again' : `${counted(changed, 'file')} checked again`}`;
}

/** Prints what stands open in the changed files, and the figures of all. */
async function tellRound(
	{outcomes, options, setup, io, context}: Watched,
	paths: readonly string[],
	changed: ReadonlySet<string>,
): Promise<void> {
	const decided = await readDecided(setup.project, paths);
	await tellProblems(io, decided.ok ? [...decided.warnings, ...(decided.value?.notes ?? [])] : decided.problems);
	const baseline = await readBaseline(options, setup.project, io);
	const {report, isCompact} = await reportFor(options, setup, paths, io, context);
	let summary: Summary = {...NO_FILES, known: baseline?.run ? 0 : null};
	const checked = [];
	for (const path of paths) {
		const outcome = outcomes.get(path);
		if (outcome?.kind === 'checked') {
			checked.push(outcome.file);
			if (changed.has(path)) await tellProblems(io, outcome.warnings);
		} else if (outcome?.kind === 'failed') {
			summary = {...summary, problems: summary.problems + outcome.problems.length};
			if (changed.has(path)) await tellProblems(io, outcome.problems);
		}
	}
	const layers = {decided: decided.ok ? decided.value : null, baseline: baseline?.run ?? null, project: setup.project};
	for (const {file, known} of layOn(checked, layers)) {
		summary = addFile(summary, file);
		if (summary.known !== null) summary = {...summary, known: summary.known + known};
		if (changed.has(file.document.path)) await io.stdout.write(report.file(file));
	}
	await io.stdout.write(report.end(summary));
	if (isCompact) await io.stderr.write(`${visible(summarySentence(summary))}\n`);
}

async function look(args: readonly string[], options: CheckOptions, setup: Setup, io: Io): Promise<Seen> {
	const started = performance.now();
	const found = await findArticles(args, options, setup, io);
	const articles = new Map<string, string>();
	for (const path of found.paths) articles.set(path, await stampOf(path, io));
	return {
		settings: await stampsOf(setup.configPaths, io),
		glossary: await stampsOf(setup.glossaries, io),
		answers: await stampsOf([setup.project.logPath, options.baseline ?? '-'], io),
		articles,
		problems: found.problems,
		elapsedMs: performance.now() - started,
	};
}

function configStamp({setup, io}: Watched): Promise<string> {
	return stampsOf(setup.configPaths, io);
}

async function stampsOf(paths: readonly string[], io: Io): Promise<string> {
	return (await Promise.all(paths.map(async (path) => `${path} ${await stampOf(path, io)}`))).join('\n');
}

async function stampOf(path: string, io: Io): Promise<string> {
	const found = await stat(resolve(io.cwd, path), {bigint: true}).catch(() => null);
	return found === null ? 'none' : `${found.mtimeNs} ${found.size} ${found.ino}`;
}
