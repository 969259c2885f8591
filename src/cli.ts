#!/usr/bin/env node
import type {RunCommand} from './commands/command.js';
import {type ExitStatus, type Io, OutputError} from './io/io.js';
import {realIo} from './io/real-io.js';
import {VERSION} from './version.js';

/** Every command: its line in the help, and how it is loaded. A command is one line here and one file in `commands/`. */
const COMMANDS: Readonly<Record<string, {readonly summary: string; readonly load: () => Promise<RunCommand>}>> = {
	check: {summary: 'find wrong names in articles', load: async () => (await import('./commands/check.js')).runCheck},
	review: {
		summary: 'walk through the mismatches in the terminal and decide',
		load: async () => (await import('./commands/review.js')).runReview,
	},
	apply: {
		summary: 'write the accepted corrections into the articles',
		load: async () => (await import('./commands/apply.js')).runApply,
	},
	report: {
		summary: 'sum up a batch: what was found where, what was decided, the score',
		load: async () => (await import('./commands/report.js')).runReport,
	},
	glossary: {
		summary: 'list, change, lint, import and export the glossary',
		load: async () => (await import('./commands/glossary/glossary.js')).runGlossary,
	},
	init: {
		summary: 'write a config with comments',
		load: async () => (await import('./commands/init.js')).runInit,
	},
	eval: {
		summary: 'measure the checker on a labelled set',
		load: async () => (await import('./commands/eval.js')).runEval,
	},
	explain: {
		summary: 'what a rule finds and leaves alone',
		load: async () => (await import('./commands/explain.js')).runExplain,
	},
};

/** Runs one command line; says everything, throws nothing that a user could mend. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const [first, ...rest] = argv;
	if (first === '--version' || first === '-V') return printed(io, `${VERSION}\n`);
	if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) return printed(io, help());
	if (first === undefined) {
		await io.stderr.write(help());
		return 2;
	}
	const [name, args] = first === 'help' ? [rest[0]!, ['--help']] : [first, rest];
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (command === undefined) {
		const {tellUnknown} = await import('./commands/command-line.js');
		return tellUnknown(io, name.startsWith('-') ? 'option' : 'command', name, [
			...Object.keys(COMMANDS),
			'--help',
			'--version',
		]);
	}
	const run = await command.load();
	const outside = io.env.GITHUB_ACTIONS === 'true' ? (await import('./commands/orders.js')).withoutOrders(io) : io;
	return run(args, outside, {commands: Object.keys(COMMANDS)});
}

function help(): string {
	const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
	const lines = Object.entries(COMMANDS).map(([name, {summary}]) => `  ${name.padEnd(width)}  ${summary}`);
	return `glossproof finds the names that machine translation got wrong, from the right ones alone.

Usage: glossproof COMMAND [paths and options]

Commands:
${lines.join('\n')}

Options:
  -V, --version  print the version
  -h, --help     print this help; glossproof COMMAND --help tells more

Examples:
  glossproof check article.txt --glossary names.yaml
  glossproof review article.txt --glossary names.yaml
  glossproof check articles/ --format json -o mismatches.json

Exit status: 0 nothing open, 1 open mismatches, 2 the check could not be done.
`;
}

async function printed(io: Io, text: string): Promise<ExitStatus> {
	await io.stdout.write(text);
	return 0;
}

/** An error that no command foresaw: ours unless an output stream failed. */
function tellFault(error: unknown): void {
	// The last thing that is said: straight to the stream, as the outputs may be what failed.
	const text = error instanceof OutputError ? `glossproof: output: ${error.message}` : faultLine(error);
	process.stderr.write(`${text}\n`);
	if (process.env.GLOSSPROOF_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
	process.exitCode = 2;
}

function faultLine(error: unknown): string {
	const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replace(
		/[\p{C}\s]+/gu,
		' ',
	);
	return (
		`glossproof: internal: This is a fault in glossproof itself, not in your files: ${message}. ` +
		'Please report it with the output of the same command under GLOSSPROOF_DEBUG=1.'
	);
}

process.on('uncaughtException', tellFault);
process.on('unhandledRejection', tellFault);
// Never process.exit(): what is still on its way to a pipe would be lost.
runCommandLine(process.argv.slice(2), realIo()).then((status) => {
	// A fault that was told meanwhile stays one, however the command ended after it.
	process.exitCode ??= status;
}, tellFault);
