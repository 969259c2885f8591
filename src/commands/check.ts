import {resolve} from 'node:path';
import {Option} from 'commander';
import {applySettings, DEFAULT_FAIL_ON, DEFAULT_SETTINGS, type FailOn, isFailing, type Settings} from '../config.js';
import {isOpen} from '../decisions/decision.js';
import {visible} from '../documents/visible.js';
import {countWords} from '../documents/words.js';
import {wantsColour} from '../io/colour.js';
import type {ExitStatus, Io} from '../io/io.js';
import {createProgress} from '../io/progress.js';
import {tellProblems} from '../io/tell.js';
import {createJsonReport} from '../reports/json.js';
import {createLineReport} from '../reports/lines.js';
import {addFile, answered, type CheckedFile, NO_FILES, type Report, type Summary} from '../reports/report.js';
import {summarySentence} from '../reports/words.js';
import {VERSION} from '../version.js';
import {ARTICLE_ENDINGS, type ArticleOptions, addArticleOptions, readArticle} from './articles.js';
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
import {readDecided} from './decided.js';
import {glossaryPaths, loadTermbase} from './load-termbase.js';
import {findProject} from './project.js';
import {sameAgain, shellWords} from './shell-words.js';

type CheckOptions = {
	readonly glossary?: readonly string[];
	readonly format: 'text' | 'json';
	readonly output?: string;
	readonly decisions?: string;
	readonly minConfidence: number;
	readonly failOn: FailOn;
	readonly rule?: Settings['rules'];
	readonly compact?: boolean;
	readonly color?: boolean;
} & ArticleOptions;

function commandOfCheck() {
	const command = describeCommand(
		'check',
		'Finds wrong renderings of glossary names in articles and says what should stand there, and why.',
		[
			'glossproof check article.txt --glossary names.yaml',
			'glossproof check articles/ "more/**/*.txt" --min-confidence 0.9',
			'glossproof check articles/ --format json -o mismatches.json --fail-on major',
			'cat article.txt | glossproof check -',
		],
	)
		.usage('[paths…] [options]')
		.argument('[paths...]', 'files, folders (all articles below), globs, or - for standard input')
		.option('-g, --glossary <file>', 'glossary file; may be repeated (default: all .yaml files in glossary/)', collect)
		.addOption(new Option('-f, --format <format>', 'form of the output').choices(['text', 'json']).default('text'))
		.option('-o, --output <file>', 'write the output to a file')
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
		.option('--compact', 'one line a mismatch (default where the output is no terminal)')
		.option('--no-compact', 'the long form, also where the output is no terminal')
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour')
		.addHelpText(
			'after',
			'Exit status: 0 nothing open, 1 open mismatches, 2 the check could not be done.\n' +
				'Rejected mismatches are not open; accepted ones are until they are written.',
		);
	return addArticleOptions(command);
}

/** `glossproof check`: prints the mismatches of articles. */
export async function runCheck(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<CheckOptions>(commandOfCheck(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (args.length === 0)
		return tellUsage(io, 'check', 'no articles: name files, folders or globs, or - for standard input');
	const output = options.output === undefined || options.output === '-' ? null : options.output;

	const engine = await engineOf(context);
	const glossaries = await glossaryPaths(options.glossary, io);
	const termbase = await loadTermbase(glossaries, io, engine);
	if (termbase === null) return 2;
	const found = await io.findFiles(args, ARTICLE_ENDINGS);
	await tellProblems(io, found.problems);
	const project = findProject(io.cwd, options.decisions ?? null);
	const inputs = [...found.paths, ...glossaries, project.logPath];
	if (output !== null && inputs.some((path) => path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, output))) {
		return tellUsage(io, 'check', `the output ${output} is one of the files to be read; name another`);
	}

	const decided = await readDecided(project, found.paths);
	if (!decided.ok) {
		await tellProblems(io, decided.problems);
		return 2;
	}
	await tellProblems(io, decided.warnings);

	const settings: Settings = {minConfidence: options.minConfidence, rules: options.rule ?? {}};
	const {report, isCompact} = await reportFor(options, output === null, found.paths, io, context);
	const progress = createProgress(io, found.paths.length);
	const pieces: string[] = [];
	const write = async (text: string) => {
		if (output !== null) pieces.push(text);
		else if (text !== '') {
			await progress.clear();
			await io.stdout.write(text);
		}
	};

	let summary: Summary = {...NO_FILES, problems: found.problems.length + decided.warnings.length};
	let isFailed = false;
	const tell = async (files: readonly CheckedFile[]) => {
		const rows = decided.value?.lay(files);
		for (const [index, file] of files.entries()) {
			const checked = rows === undefined ? file : {...file, decisions: rows[index]!};
			isFailed ||= answered(checked).some(
				({mismatch, decision}) => isOpen(decision) && isFailing(mismatch.severity, options.failOn),
			);
			summary = addFile(summary, checked);
			await write(report.file(checked));
		}
	};
	const held: CheckedFile[] = [];
	for (const path of found.paths) {
		await progress.step(path);
		const read = await readArticle(io, path, options);
		if (!read.ok) {
			await progress.clear();
			await tellProblems(io, read.problems);
			summary = {...summary, problems: summary.problems + read.problems.length};
			continue;
		}
		if (read.warnings.length > 0) {
			await progress.clear();
			await tellProblems(io, read.warnings);
		}
		const document = read.value;
		const mismatches = applySettings(engine.checkDocument(document, termbase, settings), settings);
		const checked: CheckedFile = {document, words: countWords(document.text), mismatches};
		if (decided.value?.needsAll) held.push(checked);
		else await tell([checked]);
	}
	await progress.clear();
	await tell(held);
	await write(report.end(summary));
	if (output !== null) {
		const written = await io.writeFile(output, pieces.join(''));
		if (!written.ok) {
			await tellProblems(io, written.problems);
			return 2;
		}
	}
	// The long form and JSON have their own; lines are for programs, and people see the summary beside them.
	if (isCompact || output !== null) await io.stderr.write(`${visible(summarySentence(summary))}\n`);
	return summary.problems > 0 ? 2 : isFailed ? 1 : 0;
}

async function reportFor(
	options: CheckOptions,
	isStdout: boolean,
	paths: readonly string[],
	io: Io,
	context: CommandContext,
): Promise<{readonly report: Report; readonly isCompact: boolean}> {
	if (options.format === 'json') {
		return {report: createJsonReport({name: 'glossproof', version: VERSION}), isCompact: false};
	}
	const hasColour = wantsColour(options.color, isStdout ? io.env : {}, isStdout && io.stdout.isTTY);
	const isCompact = options.compact ?? !(isStdout && (io.stdout.isTTY || hasColour));
	if (isCompact) return {report: createLineReport(), isCompact};
	// Measuring text in cells takes a while to load.
	const {createTextReport} = await import('../reports/text.js');
	const widthCells = (isStdout ? io.stdout.columns : undefined) ?? (Number(io.env.COLUMNS) || 80);
	return {
		report: createTextReport({hasColour, widthCells, hint: (summary) => hintOf(summary, options, paths, io, context)}),
		isCompact,
	};
}

/** What to try next, told only of commands that exist. */
function hintOf(
	summary: Summary,
	options: CheckOptions,
	paths: readonly string[],
	io: Io,
	{commands}: CommandContext,
): string | null {
	if (summary.open === 0) return null;
	const program = programOf(io);
	// `npm start` of a fresh clone: its reader knows npm's scripts and no other way to call the program yet.
	if (io.env.npm_lifecycle_event === 'start') return 'Next: npm run review walks through them one by one.';
	if (commands.includes('review') && paths.length > 0 && !paths.includes('-')) {
		const named = paths.length === 1 ? shellWords([...sameAgain(options), paths[0]!]) : 'with the same paths';
		if (summary.byVerdict.accept === summary.open)
			return `Next: ${program} apply --write ${named} writes the accepted corrections.`;
		return `Next: ${program} review ${named} walks through them one by one.`;
	}
	const [rule] = [...summary.byRule].sort(([, a], [, b]) => b - a)[0] ?? [];
	return rule === undefined
		? null
		: `Next: ${program} explain ${rule} says what this rule finds and what it leaves alone.`;
}

/** The program as the user called it: by npx it is not on the path. */
function programOf({env}: Io): string {
	return env.npm_lifecycle_event === 'npx' ? 'npx glossproof' : 'glossproof';
}
