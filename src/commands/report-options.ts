import {extname} from 'node:path';
import {Option} from 'commander';
import {DEFAULT_FAIL_ON, DEFAULT_SCORE_SETTINGS, SCORE_FROM, type ScoreFrom} from '../config.js';
import type {BatchReport} from '../reports/batch/batch.js';
import {VERSION} from '../version.js';
import {addArticleOptions} from './articles.js';
import {addRunOptions, type RunOptions} from './check-options.js';
import {
	collect,
	describeCommand,
	GLOSSARY_HELP,
	MIN_CONFIDENCE_HELP,
	parseFailOn,
	parseRule,
	parseShare,
	withConfigOptions,
} from './command-line.js';
import type {SetupOptions} from './setup.js';

export const TOOL = {name: 'glossproof', version: VERSION};

/** Every format: the ending of `--output` that asks for it, and how its report is made, loaded only then. */
export const BATCH_FORMATS: Readonly<
	Record<string, {readonly ending: string; readonly load: () => Promise<BatchReport>}>
> = {
	html: {ending: '.html', load: async () => (await import('../reports/html/page.js')).createHtmlBatch()},
	markdown: {ending: '.md', load: async () => (await import('../reports/batch/markdown.js')).createMarkdownBatch()},
	csv: {ending: '.csv', load: async () => (await import('../reports/batch/csv.js')).createCsvBatch()},
	xlsx: {ending: '.xlsx', load: async () => (await import('../reports/batch/xlsx.js')).createXlsxBatch()},
	json: {ending: '.json', load: async () => (await import('../reports/batch/json.js')).createJsonBatch(TOOL)},
};
/** What is no use on a terminal. */
export const FOR_FILES = ['html', 'xlsx'];

export type ReportOptions = SetupOptions &
	RunOptions & {
		readonly format?: string;
		readonly output?: string;
		readonly since?: string;
		readonly scoreFrom?: ScoreFrom;
	};

/** `report` with its options and its help. */
export function commandOfReport() {
	const command = describeCommand(
		'report',
		'Sums up a batch of articles: what was found in which file, entry, rule and rendering, what reviewers decided, how ' +
			'much of the glossary was seen, and an MQM score.',
		[
			'glossproof report articles/ -o report.html',
			'glossproof report articles/ --format markdown',
			'glossproof report articles/ --source originals/ -o report.html',
			'glossproof report articles/ -o now.json --since last-week.json',
			'glossproof report articles/ -o mismatches.xlsx --score-from accepted',
		],
	)
		.usage('[paths…] [options]')
		.argument(
			'[paths...]',
			'files, folders (all articles below), globs, or - for standard input (default: those of the config)',
		)
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.addOption(
			new Option(
				'-f, --format <format>',
				'form of the report (default: by the ending of --output, otherwise markdown)',
			).choices(Object.keys(BATCH_FORMATS)),
		)
		.option('-o, --output <file>', 'write the report to a file')
		.option('--since <file>', 'an earlier json report of check or report: what is new, and what is gone')
		.addOption(
			new Option(
				'--score-from <which>',
				'what counts as an error in the score: accepted mismatches, those open without an answer, or both ' +
					`(default: that of the config, otherwise ${DEFAULT_SCORE_SETTINGS.from})`,
			).choices([...SCORE_FROM]),
		)
		.option('--decisions <file>', 'the decision log (default: .glossproof/decisions.jsonl in the root of the project)')
		.option('--min-confidence <number>', MIN_CONFIDENCE_HELP, parseShare)
		.option(
			'--fail-on <severity>',
			'exit 1 from this severity on: neutral, minor, major, critical or never (default: that of the config, ' +
				`otherwise ${DEFAULT_FAIL_ON})`,
			parseFailOn,
		)
		.option(
			'--rule <id=setting>',
			'switch a rule off (order=off) or give it a severity (case=neutral); may be repeated',
			parseRule,
		);
	return addArticleOptions(withConfigOptions(addRunOptions(command))).addHelpText(
		'after',
		'html is one page for a browser; markdown fits a comment on a pull request; csv has a\n' +
			'line and xlsx a row a mismatch; json says what check --format json says, and the sums.\n\n' +
			'Exit status: 0 nothing open, 1 open mismatches, 2 the check could not be done.',
	);
}

/** The format that the ending of a file's name asks for. */
export function formatOfEnding(output: string | null): string | undefined {
	const ending = extname(output ?? '').toLowerCase();
	return Object.keys(BATCH_FORMATS).find((format) => BATCH_FORMATS[format]!.ending === ending);
}
