import type {ExitStatus, Io} from '../../io/io.js';
import {nearestWord} from '../../problems/nearest.js';
import type {CommandContext, RunCommand} from '../command.js';
import {tellUsage} from '../command-line.js';

/** Every subcommand: its line in the help, and how it is loaded. */
const SUBCOMMANDS: Readonly<Record<string, {readonly summary: string; readonly load: () => Promise<RunCommand>}>> = {
	list: {summary: 'the entries, all or some', load: async () => (await import('./list.js')).runList},
	show: {summary: 'all that the glossary says of one entry', load: async () => (await import('./show.js')).runShow},
	add: {summary: 'a new entry', load: async () => (await import('./add.js')).runAdd},
	admit: {summary: 'another right rendering of an entry', load: async () => (await import('./forms.js')).runAdmit},
	forbid: {summary: 'a wrong rendering of an entry', load: async () => (await import('./forms.js')).runForbid},
	rename: {summary: 'another preferred rendering', load: async () => (await import('./rename.js')).runRename},
	remove: {
		summary: 'an entry, or one of its renderings, goes',
		load: async () => (await import('./remove.js')).runRemove,
	},
	lint: {
		summary: 'find what is doubtful in the glossary itself',
		load: async () => (await import('./lint.js')).runLint,
	},
	mine: {
		summary: 'find names in articles that the glossary does not have',
		load: async () => (await import('./mine.js')).runMine,
	},
	learn: {
		summary: 'what reviewers decided again and again, as forms of entries',
		load: async () => (await import('./learn.js')).runLearn,
	},
	import: {
		summary: 'merge in a TBX, CSV, TSV, XLSX, JSON or TMX file',
		load: async () => (await import('./import.js')).runImport,
	},
	export: {
		summary: 'write the glossary as TBX, CSV, TSV, XLSX, JSON, TMX or a word list',
		load: async () => (await import('./export.js')).runExport,
	},
};

/** `glossproof glossary …`: one of its subcommands. */
export async function runGlossary(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const [first, ...rest] = argv;
	if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
		await io.stdout.write(help());
		return 0;
	}
	if (first === undefined) {
		await io.stderr.write(help());
		return 2;
	}
	const [name, args] = first === 'help' ? [rest[0]!, ['--help']] : [first, rest];
	const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
	if (subcommand === undefined) {
		const near = nearestWord(name, Object.keys(SUBCOMMANDS));
		const what = name.startsWith('-') ? 'option' : 'command';
		return tellUsage(
			io,
			'glossary',
			`unknown ${what} 'glossary ${name}'${near === null ? '' : ` (Did you mean glossary ${near}?)`}`,
		);
	}
	const run = await subcommand.load();
	return run(args, io, context);
}

function help(): string {
	const width = Math.max(...Object.keys(SUBCOMMANDS).map((name) => name.length));
	const lines = Object.entries(SUBCOMMANDS).map(([name, {summary}]) => `  ${name.padEnd(width)}  ${summary}`);
	return `glossproof glossary looks into the glossary and changes it. Comments, order, quoting and line ends stay.

Usage: glossproof glossary COMMAND [options]

Commands:
${lines.join('\n')}

Options:
  -h, --help  print this help; glossproof glossary COMMAND --help tells more

Examples:
  glossproof glossary add "Qin Gang" --kind person --source zh=秦刚
  glossproof glossary forbid "Qin Gang" Hata --note "Japanese reading of 秦"
  glossproof glossary list --missing-source ja
  glossproof glossary lint
  glossproof glossary mine articles/
  glossproof glossary import terms.tbx

A change is shown as a diff before it is written; --yes writes it without a question.
`;
}
