import {InvalidArgumentError, Option} from 'commander';
import {DEFAULT_SETTINGS} from '../../config.js';
import {editFiles} from '../../glossary/editing/plan.js';
import {LINT_RULES, type LintRule} from '../../glossary/lint/finding.js';
import {lintGlossaries, locateFindings, planFixes} from '../../glossary/lint/lint.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {nearestWord} from '../../problems/nearest.js';
import type {Problem} from '../../problems/problem.js';
import {countLint, formatLint, formatLintJson, type LintRow, lintRuleList, rowOf} from '../../reports/lint.js';
import {VERSION} from '../../version.js';
import {type CommandContext, engineOf} from '../command.js';
import {describeCommand, parseCommandLine} from '../command-line.js';
import {openGlossaries} from './files.js';
import {keptText, type Looked, stampOf} from './look.js';
import {tellNoGlossary} from './no-glossary.js';
import {openReadingMemory} from './reading-memory.js';
import {type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

type LintOptions = WriteOptions & {
	readonly fix?: boolean;
	readonly format?: 'text' | 'json';
	readonly only?: readonly LintRule[];
	readonly off?: readonly LintRule[];
};

function commandOfLint() {
	return withWriteOptions(
		describeCommand(
			'glossary lint',
			'Finds what is doubtful in the glossary itself, and runs the example sentences of its entries as tests.',
			[
				'glossproof glossary lint',
				'glossproof glossary lint --fix --yes',
				'glossproof glossary lint --off missing-source --format json',
			],
		)
			.option('--fix', 'take out what stands twice: shown as a diff and asked for')
			.addOption(new Option('-f, --format <format>', 'text (default) or json').choices(['text', 'json']))
			.option('--only <rules...>', 'only these rules', parseRules)
			.option('--off <rules...>', 'without these rules', parseRules)
			.addHelpText('after', `\nRules:\n${lintRuleList()}`),
		'Exit status: 0 nothing but notes, 1 warnings (with --fix: such as are left), 2 it could not be done.',
	);
}

function parseRules(value: string, earlier: readonly LintRule[] | undefined): LintRule[] {
	const rules = Object.keys(LINT_RULES) as LintRule[];
	const rule = rules.find((one) => one === value);
	if (rule !== undefined) return [...(earlier ?? []), rule];
	const near = nearestWord(value, rules);
	throw new InvalidArgumentError(`There is no rule '${value}'${near === null ? '' : ` (Did you mean ${near}?)`}.`);
}

/** `glossproof glossary lint`. */
export async function runLint(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<LintOptions>(commandOfLint(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options} = parsed;
	if (options.fix === true) {
		const fixed = await writeGlossaries(options, io, async (now) =>
			now.files.length === 0
				? tellNoGlossary(io)
				: editFiles(now.parsed, planFixes(chosen(lintGlossaries(now.parsed), options))),
		);
		if (fixed === 2) return 2;
	}
	const make = () => lint(options, io, context);
	const looked = await keptText({name: 'lint', stamp: STAMP, make}, options, io, context);
	if (looked.kind === 'none') return tellNoGlossary(io);
	if (looked.kind === 'over') return 2;
	const linted = JSON.parse(looked.value) as Linted;
	const results = chosen(linted.results, options);
	const {problems, entries} = linted;
	await tellProblems(io, problems);
	const isJson = options.format === 'json';
	await io.stdout.write(
		isJson
			? formatLintJson(results, entries, {name: 'glossproof', version: VERSION})
			: formatLint(results, wantsColour(options.color, io.env, io.stdout.isTTY)),
	);
	if (!isJson) await io.stderr.write(`${summary(results, problems, entries)}\n`);
	return countLint(results).warnings + problems.length > 0 ? 1 : 0;
}

const STAMP = stampOf(import.meta.url);

/** All that lint has to say of a glossary; kept as JSON. */
type Linted = {
	readonly entries: number;
	readonly problems: readonly Problem[];
	readonly results: readonly LintRow[];
};

async function lint(options: LintOptions, io: Io, context: CommandContext): Promise<Looked<string>> {
	const open = await openGlossaries(options, io);
	if (open === null) return {kind: 'over'};
	if (open.files.length === 0) return {kind: 'none'};
	const {parsed, entries} = open;
	const memory = await openReadingMemory(STAMP, entries.length, io, context);
	const results = [...lintGlossaries(parsed, memory)];
	await memory.save();
	if (entries.some(({examples}) => examples !== undefined)) {
		const {buildTermbase} = await engineOf(context);
		const {checkExamples} = await import('../../examples.js');
		const examples = checkExamples(parsed, buildTermbase(entries), DEFAULT_SETTINGS);
		results.push(...locateFindings(parsed, examples));
	}
	const problems = open.warnings.filter(({code}) => code !== 'repeated-term');
	const linted: Linted = {entries: entries.length, problems, results: results.map(rowOf)};
	return {kind: 'found', value: JSON.stringify(linted)};
}

function chosen<T extends {readonly rule: LintRule}>(results: readonly T[], {only, off}: LintOptions): readonly T[] {
	return results.filter(({rule}) => (only === undefined || only.includes(rule)) && !(off?.includes(rule) ?? false));
}

function summary(results: readonly LintRow[], problems: readonly Problem[], entries: number): string {
	const {warnings, notes, fixable} = countLint(results);
	const of = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
	const mend = fixable === 0 ? '' : ` (${fixable} can be mended with --fix)`;
	const all = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
	return `${all}: ${of(warnings + problems.length, 'warning')}, ${of(notes, 'note')}${mend}`;
}
