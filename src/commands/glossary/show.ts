import {Option} from 'commander';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {formatEntriesJson, formatEntry} from '../../reports/glossary.js';
import type {CommandContext} from '../command.js';
import {collect, describeCommand, GLOSSARY_HELP, parseCommandLine, withConfigOptions} from '../command-line.js';
import {namedEntry, readEntries, tellNoGlossary} from './files.js';
import type {GlossaryOptions} from './paths.js';

type ShowOptions = GlossaryOptions & {
	readonly format?: 'text' | 'json';
	readonly json?: boolean;
	readonly color?: boolean;
};

/** `glossproof glossary show ENTRY`. */
export async function runShow(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const command = describeCommand(
		'glossary show',
		'Shows all that the glossary says of an entry, and where it stands.',
		['glossproof glossary show "Qin Gang"', 'glossproof glossary show 秦刚 --json'],
	)
		.usage('ENTRY [options]')
		.argument('<entry>', 'its id, its preferred rendering or any other form of it')
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.addOption(new Option('-f, --format <format>', 'text (default) or json').choices(['text', 'json']))
		.option('--json', 'the same as --format json')
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour');
	withConfigOptions(command).addHelpText(
		'after',
		'Exit status: 0 shown, 2 there is no such entry, or it could not be done.',
	);
	const parsed = await parseCommandLine<ShowOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const open = await readEntries(options, io, context);
	if (open === null) return 2;
	if (!open.isThere) return tellNoGlossary(io);
	const entry = await namedEntry(open.entries, args[0]!, io);
	if (entry === null) return 2;
	const isJson = options.json === true || options.format === 'json';
	await io.stdout.write(
		isJson ? formatEntriesJson([entry]) : formatEntry(entry, wantsColour(options.color, io.env, io.stdout.isTTY)),
	);
	return 0;
}
