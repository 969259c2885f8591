import {Option} from 'commander';
import type {Catalogue} from '../../glossary/catalogue.js';
import type {Entry} from '../../glossary/entry.js';
import {findByForm} from '../../glossary/find-form.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {formatEntriesJson, formatEntry} from '../../reports/glossary.js';
import type {CommandContext} from '../command.js';
import {collect, describeCommand, GLOSSARY_HELP, parseCommandLine, withConfigOptions} from '../command-line.js';
import {allEntries, lookIntoGlossary} from './look.js';
import {tellNoGlossary} from './no-glossary.js';
import type {GlossaryOptions} from './paths.js';
import {tellNamed} from './tell-named.js';

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
	const looked = await lookIntoGlossary(options, io, context, async (catalogue) => {
		const entry = await entryIn(catalogue, args[0]!, io);
		if (entry === null) return 2;
		const isJson = options.json === true || options.format === 'json';
		await io.stdout.write(
			isJson ? formatEntriesJson([entry]) : formatEntry(entry, wantsColour(options.color, io.env, io.stdout.isTTY)),
		);
		return 0;
	});
	if (looked.kind === 'none') return tellNoGlossary(io);
	return looked.kind === 'found' ? looked.value : 2;
}

/**
 * The entry that is named, as `findNamed` finds it among all: first among those that have the name as a form, then among
 * the persons in whose names it stands, and only to tell what is near among all.
 */
async function entryIn(catalogue: Catalogue, name: string, io: Io): Promise<Entry | null> {
	const found = findByForm(await catalogue.entries(await catalogue.named(name)), name);
	if (found.kind !== 'none') return tellNamed(found, name, io);
	const {findNamed} = await import('../../glossary/find.js');
	const bearer = findNamed(await catalogue.entries(await catalogue.bearing(name)), name);
	return tellNamed(bearer.kind === 'none' ? findNamed(await allEntries(catalogue), name) : bearer, name, io);
}
