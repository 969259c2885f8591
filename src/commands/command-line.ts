import {Command, CommanderError, InvalidArgumentError} from 'commander';
import {DEFAULT_SETTINGS, FAIL_ON, type FailOn} from '../config.js';
import {RULE_IDS, type RuleId, SEVERITIES, type Severity} from '../detectors/rules.js';
import type {ExitStatus, Io} from '../io/io.js';
import {tellProblems} from '../io/tell.js';
import {nearestWord} from '../problems/nearest.js';

/** The arguments, or the exit status of a run that is over: help was printed, or the usage was wrong and told. */
export type Parsed<Options> =
	| {readonly kind: 'run'; readonly options: Options; readonly args: readonly string[]}
	| {readonly kind: 'over'; readonly status: ExitStatus};

/** A command with its help; options are added by the caller. Examples are command lines, each told in the help. */
export function describeCommand(name: string, description: string, examples: readonly string[]): Command {
	return new Command(`glossproof ${name}`)
		.usage('[options]')
		.description(description)
		.helpOption('-h, --help', 'print this help')
		.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}\n`);
}

/** How every command tells of its option --glossary. */
export const GLOSSARY_HELP =
	'glossary file; may be repeated (default: those of the config, otherwise all .yaml files in glossary/)';

export const MIN_CONFIDENCE_HELP = `leave out what is less sure, 0 to 1 (default: that of the config, otherwise ${DEFAULT_SETTINGS.minConfidence})`;

/** Adds the options that say which config counts. */
export function withConfigOptions(command: Command): Command {
	return command
		.option('--config <file>', 'the config (default: the nearest .glossproof.yaml, from this folder upward)')
		.option('--no-config', 'use no config');
}

/** Parses what stands behind the command's name. Unknown options are told with the nearest known one. */
export async function parseCommandLine<Options>(
	command: Command,
	argv: readonly string[],
	io: Io,
): Promise<Parsed<Options>> {
	let printed = '';
	let told = '';
	command.exitOverride().configureOutput({
		writeOut: (text) => {
			printed += text;
		},
		writeErr: (text) => {
			told += text;
		},
		getOutHelpWidth: () => Math.min(100, io.stdout.columns ?? 80),
		getOutHasColors: () => false,
		getErrHasColors: () => false,
	});
	try {
		command.parse([...argv], {from: 'user'});
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) {
			await io.stdout.write(printed);
			return {kind: 'over', status: 0};
		}
		const message = (told || error.message)
			.replace(/^error: /, '')
			.trim()
			.replace(/\s*\n\s*/g, ' ');
		return {kind: 'over', status: await tellUsage(io, command.name().replace('glossproof ', ''), message)};
	}
	return {kind: 'run', options: command.opts() as Options, args: command.args};
}

/** Tells that the command line is wrong and where its help is; gives the exit status of such a run. */
export async function tellUsage(io: Io, name: string, message: string): Promise<ExitStatus> {
	const sentence = /[.?!)]$/.test(message) ? message : `${message}.`;
	const help = name === '' ? 'glossproof --help' : `glossproof ${name} --help`;
	await tellProblems(io, [{code: 'usage', path: null, message: `${sentence} See ${help}.`}]);
	return 2;
}

/** Tells of a first word that is no command. */
export async function tellUnknown(io: Io, what: string, name: string, known: readonly string[]): Promise<ExitStatus> {
	const near = nearestWord(name, known);
	return tellUsage(io, '', `unknown ${what} '${name}'${near === null ? '' : ` (Did you mean ${near}?)`}`);
}

/** Collects an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] | undefined): string[] {
	return [...(earlier ?? []), value];
}

/** `--min-confidence`: a number from 0 to 1. */
export function parseShare(value: string): number {
	const share = Number(value);
	if (value.trim() === '' || !(share >= 0 && share <= 1)) {
		throw new InvalidArgumentError('A number from 0 to 1 is needed, as 0.8.');
	}
	return share;
}

/** `--errors`: a whole number. */
export function parseCount(value: string): number {
	if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is needed, as 20.');
	return Number(value);
}

export function parseFailOn(value: string): FailOn {
	const found = FAIL_ON.find((one) => one === value);
	if (found === undefined) throw new InvalidArgumentError(`Allowed are ${FAIL_ON.join(', ')}.`);
	return found;
}

/** `--rule ID=off` or `--rule ID=minor`. */
export function parseRule(
	value: string,
	earlier: Readonly<Partial<Record<RuleId, 'off' | Severity>>> | undefined,
): Partial<Record<RuleId, 'off' | Severity>> {
	const [id, setting, ...rest] = value.split('=');
	const rule = RULE_IDS.find((one) => one === id);
	if (rule === undefined) {
		const near = nearestWord(id!, RULE_IDS);
		throw new InvalidArgumentError(`There is no rule '${id}'${near === null ? '' : ` (Did you mean ${near}?)`}.`);
	}
	const wanted = [...SEVERITIES, 'off' as const].find((one) => one === setting);
	if (wanted === undefined || rest.length > 0) {
		throw new InvalidArgumentError(
			`Say ${rule}=off, or one of ${SEVERITIES.map((one) => `${rule}=${one}`).join(', ')}.`,
		);
	}
	return {...earlier, [rule]: wanted};
}
