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

/** How often is looked, at the most; and how small a part of the time looking may take. */
const EVERY_MS = 300;
const LOOKING_SHARE = 10;

/** What a look found; a stamp is one file's time and size, so that any change makes another. */
type Seen = {
	readonly settings: string;
	readonly glossary: string;
	readonly answers: string;
	readonly articles: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
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
	first: Setup,
	io: Io,
	context: CommandContext,
): Promise<never> {
	let setup = first;
	let bench: OpenBench | null = null;
	let last: Seen | null = null;
	let toldProblems = '';
	const outcomes = new Map<string, Outcome>();
	for (;;) {
		const started = performance.now();
		const seen = await look(args, options, setup, io);
		if (last !== null && seen.settings !== last.settings) {
			const next = await readSetup(options, io);
			// What is wrong with it was told; until that is mended the old one goes on.
			last = next === null ? {...last, settings: seen.settings} : {...last, glossary: '', articles: new Map()};
			if (next !== null) {
				setup = next;
				last = {...last, settings: (await look(args, options, setup, io)).settings};
			}
			continue;
		}
		const isGlossaryNew = last === null || seen.glossary !== last.glossary;
		if (isGlossaryNew) {
			bench = (await openBench(options, setup, io, context)) ?? bench;
			outcomes.clear();
		}
		// A named file may be away for the moment in which an editor puts the new one in its place.
		const problems = seen.problems.map(formatProblem).join('\n');
		const areLasting = last === null || problems === last.problems.map(formatProblem).join('\n');
		if (areLasting && problems !== toldProblems) {
			await tellProblems(io, seen.problems);
			toldProblems = problems;
		}
		if (bench !== null) {
			const gone = [...outcomes.keys()].filter((path) => !seen.articles.has(path));
			for (const path of areLasting ? gone : []) outcomes.delete(path);
			const changed = [...seen.articles].filter(
				([path, stamp]) => !outcomes.has(path) || stamp !== last?.articles.get(path),
			);
			for (const [path] of changed) {
				const settings = setup.settingsOf(path);
				outcomes.set(path, await checkFile({path, settings}, bench.bench));
			}
			const isAnswered = last !== null && seen.answers !== last.answers;
			if (changed.length > 0 || isGlossaryNew || isAnswered || (areLasting && gone.length > 0)) {
				const paths = [...seen.articles.keys()];
				if (last !== null) await io.stderr.write(`\n${heading(changed.length, io)}\n`);
				await tellRound(paths, new Set(changed.map(([path]) => path)), outcomes, options, setup, io, context);
				await io.stderr.write(`Watching ${counted(paths.length, 'file')}; Ctrl-C ends.\n`);
			}
		}
		last = seen;
		await wait(Math.max(EVERY_MS, (performance.now() - started) * LOOKING_SHARE));
	}
}

function heading(changed: number, io: Io): string {
	const now = io.now();
	const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0'));
	return `── ${time.join(':')}  ${changed === 0 ? 'nothing checked again' : `${counted(changed, 'file')} checked again`}`;
}

/** Prints what stands open in the changed files, and the figures of all. */
async function tellRound(
	paths: readonly string[],
	changed: ReadonlySet<string>,
	outcomes: ReadonlyMap<string, Outcome>,
	options: CheckOptions,
	setup: Setup,
	io: Io,
	context: CommandContext,
): Promise<void> {
	const decided = await readDecided(setup.project, paths);
	await tellProblems(io, decided.ok ? decided.warnings : decided.problems);
	const baseline = await readBaseline(options, setup.project, io);
	const {report, isCompact} = await reportFor(options, setup, paths, io, context);
	let summary: Summary = {...NO_FILES, known: baseline?.run ? 0 : null};
	const checked = [];
	for (const path of paths) {
		const outcome = outcomes.get(path);
		if (outcome?.kind === 'checked') checked.push(outcome.file);
		else if (outcome?.kind === 'failed') {
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
	const stamps = async (paths: readonly string[]) =>
		(await Promise.all(paths.map(async (path) => `${path} ${await stampOf(path, io)}`))).join('\n');
	const found = await findArticles(args, options, setup, io);
	const articles = new Map<string, string>();
	for (const path of found.paths) articles.set(path, await stampOf(path, io));
	return {
		settings: await stamps(setup.configPaths),
		glossary: await stamps(setup.glossaries),
		answers: await stamps([setup.project.logPath, ...(options.baseline === undefined ? [] : [options.baseline])]),
		articles,
		problems: found.problems,
	};
}

async function stampOf(path: string, io: Io): Promise<string> {
	const found = await stat(resolve(io.cwd, path), {bigint: true}).catch(() => null);
	return found === null ? 'none' : `${found.mtimeNs} ${found.size} ${found.ino}`;
}
