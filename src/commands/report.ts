import {extname, resolve} from 'node:path';
import {Option} from 'commander';
import {
	DEFAULT_FAIL_ON,
	DEFAULT_SCORE_SETTINGS,
	DEFAULT_SETTINGS,
	type FailOn,
	isFailing,
	SCORE_FROM,
	type ScoreFrom,
	type Settings,
} from '../config.js';
import {isOpen} from '../decisions/decision.js';
import {visible} from '../documents/visible.js';
import {countWords} from '../documents/words.js';
import type {Termbase} from '../glossary/termbase.js';
import type {ExitStatus, Io} from '../io/io.js';
import {createProgress} from '../io/progress.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Result} from '../problems/problem.js';
import type {BatchReport, SurveyedFile} from '../reports/batch/batch.js';
import {BatchCollector} from '../reports/batch/collect.js';
import {type Earlier, parseEarlier} from '../reports/batch/earlier.js';
import {headline} from '../reports/batch/figures.js';
import {answered} from '../reports/report.js';
import {VERSION} from '../version.js';
import {ARTICLE_ENDINGS, readArticle} from './articles.js';
import {type CommandContext, engineOf} from './command.js';
import {
	collect,
	describeCommand,
	parseCommandLine,
	parseFailOn,
	parseRule,
	parseShare,
	tellUsage,
} from './command-line.js';
import {type Decided, readDecided} from './decided.js';
import type {Engine} from './engine.js';
import {glossaryPaths, loadTermbase} from './load-termbase.js';
import {findProject} from './project.js';

const TOOL = {name: 'glossproof', version: VERSION};

/** Every format: the ending of `--output` that asks for it, and how its report is made, loaded only then. */
const FORMATS: Readonly<Record<string, {readonly ending: string; readonly load: () => Promise<BatchReport>}>> = {
	html: {ending: '.html', load: async () => (await import('../reports/html/page.js')).createHtmlBatch()},
	markdown: {ending: '.md', load: async () => (await import('../reports/batch/markdown.js')).createMarkdownBatch()},
	csv: {ending: '.csv', load: async () => (await import('../reports/batch/csv.js')).createCsvBatch()},
	xlsx: {ending: '.xlsx', load: async () => (await import('../reports/batch/xlsx.js')).createXlsxBatch()},
	json: {ending: '.json', load: async () => (await import('../reports/batch/json.js')).createJsonBatch(TOOL)},
};
/** What is no use on a terminal. */
const FOR_FILES = ['html', 'xlsx'];

type ReportOptions = {
	readonly glossary?: readonly string[];
	readonly format?: string;
	readonly output?: string;
	readonly since?: string;
	readonly scoreFrom: ScoreFrom;
	readonly decisions?: string;
	readonly minConfidence: number;
	readonly failOn: FailOn;
	readonly rule?: Settings['rules'];
};

function commandOfReport() {
	return describeCommand(
		'report',
		'Sums up a batch of articles: what was found in which file, entry, rule and rendering, what reviewers decided, how ' +
			'much of the glossary was seen, and an MQM score.',
		[
			'glossproof report articles/ -o report.html',
			'glossproof report articles/ --format markdown',
			'glossproof report articles/ -o now.json --since last-week.json',
			'glossproof report articles/ -o mismatches.xlsx --score-from accepted',
		],
	)
		.usage('[paths…] [options]')
		.argument('[paths...]', 'files, folders (all .txt and .text files below), globs, or - for standard input')
		.option('-g, --glossary <file>', 'glossary file; may be repeated (default: all .yaml files in glossary/)', collect)
		.addOption(
			new Option(
				'-f, --format <format>',
				'form of the report (default: by the ending of --output, otherwise markdown)',
			).choices(Object.keys(FORMATS)),
		)
		.option('-o, --output <file>', 'write the report to a file')
		.option('--since <file>', 'an earlier json report of check or report: what is new, and what is gone')
		.addOption(
			new Option(
				'--score-from <which>',
				'what counts as an error in the score: accepted mismatches, those open without an answer, or both',
			)
				.choices([...SCORE_FROM])
				.default(DEFAULT_SCORE_SETTINGS.from),
		)
		.option('--decisions <file>', 'the decision log (default: .glossproof/decisions.jsonl in the root of the project)')
		.option(
			'--min-confidence <number>',
			'leave out what is less sure, 0 to 1',
			parseShare,
			DEFAULT_SETTINGS.minConfidence,
		)
		.option(
			'--fail-on <severity>',
			'exit 1 from this severity on: neutral, minor, major, critical or never',
			parseFailOn,
			DEFAULT_FAIL_ON,
		)
		.option(
			'--rule <id=setting>',
			'switch a rule off (order=off) or give it a severity (case=neutral); may be repeated',
			parseRule,
		)
		.addHelpText(
			'after',
			'html is one page for a browser; markdown fits a comment on a pull request; csv has a\n' +
				'line and xlsx a row a mismatch; json says what check --format json says, and the sums.\n\n' +
				'Exit status: 0 nothing open, 1 open mismatches, 2 the check could not be done.',
		);
}

/** `glossproof report`: a batch of articles, summed up. */
export async function runReport(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ReportOptions>(commandOfReport(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (args.length === 0)
		return tellUsage(io, 'report', 'no articles: name files, folders or globs, or - for standard input');
	const output = options.output === undefined || options.output === '-' ? null : options.output;
	const format = options.format ?? formatOfEnding(output) ?? 'markdown';
	if (output === null && FOR_FILES.includes(format) && io.stdout.isTTY) {
		return tellUsage(io, 'report', `${format} is not for a terminal: name a file with -o report.${format}`);
	}
	const inputs = await readInputs(args, options, io, await engineOf(context));
	if (inputs === null) return 2;
	if (
		output !== null &&
		inputs.reads.some((path) => path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, output))
	) {
		return tellUsage(io, 'report', `the output ${output} is one of the files to be read; name another`);
	}

	const report = await FORMATS[format]!.load();
	const collector = new BatchCollector({
		tool: TOOL,
		entries: inputs.termbase.entries,
		score: {...DEFAULT_SCORE_SETTINGS, from: options.scoreFrom},
		keeps: report.keeps,
		earlier: inputs.earlier,
	});
	const pieces: string[] = [];
	let isFailed = false;
	const problems = await surveyFiles(inputs, io, async (file, clear) => {
		isFailed ||= answered(file).some(
			({mismatch, decision}) => isOpen(decision) && isFailing(mismatch.severity, options.failOn),
		);
		collector.add(file);
		const text = report.file(file);
		if (output !== null) pieces.push(text);
		else if (text !== '') {
			await clear();
			await io.stdout.write(text);
		}
	});

	const batch = collector.finish(problems);
	const end = await report.end(batch);
	// A page sees to it itself that it gives no order to a runner, and its policy holds for its very bytes.
	if (output === null) await io.stdout.write(format === 'html' ? Buffer.from(end) : end);
	else {
		const written = await io.writeFile(output, typeof end === 'string' ? pieces.join('') + end : end);
		if (!written.ok) {
			await tellProblems(io, written.problems);
			return 2;
		}
		await io.stderr.write(`${visible(headline(batch))}\n`);
	}
	return problems > 0 ? 2 : isFailed ? 1 : 0;
}

/** All that a run goes by, read. */
type Inputs = {
	readonly engine: Engine;
	readonly termbase: Termbase;
	readonly settings: Settings;
	/** Articles to be checked. */
	readonly paths: readonly string[];
	readonly decided: Decided | null;
	readonly earlier: Earlier | null;
	/** Files that must not be written over; an earlier report may be, since it has been read. */
	readonly reads: readonly string[];
	/** How many problems were told on the way. */
	readonly problems: number;
};

/** Null where the run cannot go on; the reasons are told. */
async function readInputs(
	args: readonly string[],
	options: ReportOptions,
	io: Io,
	engine: Engine,
): Promise<Inputs | null> {
	const glossaries = await glossaryPaths(options.glossary, io);
	const termbase = await loadTermbase(glossaries, io, engine);
	if (termbase === null) return null;
	const found = await io.findFiles(args, ARTICLE_ENDINGS);
	await tellProblems(io, found.problems);
	const project = findProject(io.cwd, options.decisions ?? null);
	const earlier = await readEarlier(options.since, io);
	const decided = await readDecided(project, found.paths);
	for (const read of [earlier, decided]) await tellProblems(io, read.ok ? read.warnings : read.problems);
	if (!earlier.ok || !decided.ok) return null;
	return {
		engine,
		termbase,
		settings: {minConfidence: options.minConfidence, rules: options.rule ?? {}},
		paths: found.paths,
		decided: decided.value,
		earlier: earlier.value,
		reads: [...found.paths, ...glossaries, project.logPath],
		problems: found.problems.length + decided.warnings.length,
	};
}

/**
 * Checks the articles one by one and gives each, with its decisions, to `take`; how many problems there were. `clear` takes
 * the progress away before something is printed.
 */
async function surveyFiles(
	{engine, termbase, settings, paths, decided, problems: before}: Inputs,
	io: Io,
	take: (file: SurveyedFile, clear: () => Promise<void>) => Promise<void>,
): Promise<number> {
	const progress = createProgress(io, paths.length);
	const tell = async (files: readonly SurveyedFile[]) => {
		const rows = decided?.lay(files);
		for (const [index, file] of files.entries()) {
			await take(rows === undefined ? file : {...file, decisions: rows[index]!}, progress.clear);
		}
	};
	let problems = before;
	const held: SurveyedFile[] = [];
	for (const path of paths) {
		await progress.step(path);
		const read = await readArticle(io, path);
		if (!read.ok) {
			await progress.clear();
			await tellProblems(io, read.problems);
			problems += read.problems.length;
			continue;
		}
		const document = read.value;
		const {mismatches, rightUses} = engine.surveyDocument(document, termbase, settings);
		const file: SurveyedFile = {document, words: countWords(document.text), mismatches, rightUses};
		if (decided?.needsAll) held.push(file);
		else await tell([file]);
	}
	await progress.clear();
	await tell(held);
	return problems;
}

function formatOfEnding(output: string | null): string | undefined {
	const ending = extname(output ?? '').toLowerCase();
	return Object.keys(FORMATS).find((format) => FORMATS[format]!.ending === ending);
}

async function readEarlier(path: string | undefined, io: Io): Promise<Result<Earlier | null>> {
	if (path === undefined) return {ok: true, value: null, warnings: []};
	const read = await readText(io, path);
	return read.ok ? parseEarlier(read.value.text, path) : read;
}
