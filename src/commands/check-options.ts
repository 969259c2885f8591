import {type Command, InvalidArgumentError, Option} from 'commander';
import {DEFAULT_FAIL_ON} from '../config.js';
import {CHECK_FORMATS, type CheckFormat} from '../reports/registry.js';
import {addArticleOptions} from './articles.js';
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

/** How a run goes about it, whatever is made of what it finds. */
export type RunOptions = {
	readonly filesFrom?: string;
	readonly cache?: boolean;
	readonly cacheFolder?: string;
	readonly jobs?: number;
};

export type CheckOptions = SetupOptions &
	RunOptions & {
		readonly format: CheckFormat;
		readonly output?: string;
		readonly baseline?: string;
		readonly updateBaseline?: boolean;
		readonly extendBaseline?: boolean;
		readonly watch?: boolean;
		readonly compact?: boolean;
		readonly color?: boolean;
	};

/** `check` with its options and its help. */
export function commandOfCheck() {
	const formats = Object.keys(CHECK_FORMATS);
	const command = describeCommand(
		'check',
		'Finds wrong renderings of glossary names in articles and says what should stand there, and why.',
		[
			'glossproof check article.txt --glossary names.yaml',
			'glossproof check articles/ "more/**/*.txt" --min-confidence 0.9',
			'glossproof check articles/ --format json -o mismatches.json --fail-on major',
			'glossproof check articles/ --baseline baseline.json --update-baseline',
			'git diff --name-only main | glossproof check --files-from - --format github',
			'cat article.txt | glossproof check -',
		],
	)
		.usage('[paths…] [options]')
		.argument(
			'[paths...]',
			'files, folders (all articles below), globs, or - for standard input (default: those of the config)',
		)
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.addOption(new Option('-f, --format <format>', 'form of the output').choices(formats).default('text'))
		.option('-o, --output <file>', 'write the output to a file')
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
		)
		.option('--baseline <file>', 'leave out the mismatches that this file knows: only new ones count')
		.option('--update-baseline', 'take out of the baseline what is gone; make it where there is none')
		.option('--extend-baseline', 'also add to the baseline what is new')
		.option('--watch', 'check again what changes, until Ctrl-C');
	return addArticleOptions(withConfigOptions(addRunOptions(command)))
		.option('--compact', 'one line a mismatch (default where the output is no terminal)')
		.option('--no-compact', 'the long form, also where the output is no terminal')
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour')
		.addHelpText(
			'after',
			`Formats:\n${Object.entries(CHECK_FORMATS)
				.map(([name, {summary}]) => `  ${name.padEnd(7)} ${summary}`)
				.join('\n')}\n\n` +
				'A baseline only shrinks by itself: --update-baseline never adds to one that is there.\n\n' +
				'Exit status: 0 nothing open, 1 open mismatches, 2 the check could not be done.\n' +
				'Rejected mismatches are not open; accepted ones are until they are written.',
		);
}

/** Adds the options of every command that checks any number of articles. */
export function addRunOptions(command: Command): Command {
	return command
		.option('--files-from <file>', 'also check the files named in a file, a line each; - for standard input')
		.option('--cache', 'keep what was found, and check only what has changed since')
		.option('--cache-folder <folder>', 'where it is kept (default: .glossproof/cache in the root of the project)')
		.option('-j, --jobs <number>', 'threads that check at one time (default: as many as help)', parseJobs);
}

/** What does not go together, as a sentence; null where all does. */
export function conflictOf(options: CheckOptions): string | null {
	const {baseline, updateBaseline, extendBaseline, watch, format, output} = options;
	if (baseline === undefined && (updateBaseline || extendBaseline))
		return `--${updateBaseline ? 'update' : 'extend'}-baseline needs --baseline FILE: which one?`;
	if (watch && (format !== 'text' || (output !== undefined && output !== '-')))
		return '--watch prints for people: it goes with neither --format nor --output';
	if (watch && (updateBaseline || extendBaseline)) return '--watch writes no baseline; update it in a run of its own';
	return null;
}

/** As `conflictOf`, of the articles and the run. */
export function conflictOfRun({filesFrom, cache, cacheFolder}: RunOptions, args: readonly string[]): string | null {
	if (cacheFolder !== undefined && !cache) return '--cache-folder needs --cache';
	if (filesFrom === '-' && args.includes('-')) return 'standard input is either an article or a list of them, not both';
	return null;
}

function parseJobs(value: string): number {
	if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('A number from 1 to 999 is needed, as 4.');
	return Number(value);
}
