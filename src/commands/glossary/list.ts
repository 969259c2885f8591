import {Option} from 'commander';
import type {Catalogue} from '../../glossary/catalogue.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {formatEntriesJson, formatEntryList, LINES_ALIKE_FROM} from '../../reports/glossary.js';
import type {CommandContext} from '../command.js';
import {collect, describeCommand, GLOSSARY_HELP, parseCommandLine, withConfigOptions} from '../command-line.js';
import {lookIntoGlossary} from './look.js';
import {tellNoGlossary} from './no-glossary.js';
import type {GlossaryOptions} from './paths.js';

type ListOptions = GlossaryOptions & {
	readonly kind?: readonly Kind[];
	readonly missingSource?: string | true;
	readonly format?: 'text' | 'json';
	readonly json?: boolean;
	readonly color?: boolean;
};

function commandOfList() {
	const command = describeCommand(
		'glossary list',
		'Lists the entries of the glossary, all or those asked for, in the order of the files.',
		[
			'glossproof glossary list',
			'glossproof glossary list Qin',
			'glossproof glossary list --kind person --missing-source ja',
			'glossproof glossary list --json | jq -r .entries[].preferred',
		],
	)
		.usage('[text] [options]')
		.argument('[text]', 'only entries with this in one of their renderings or source names; capitals do not count')
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.addOption(new Option('-k, --kind <kinds...>', `only entries of these kinds`).choices([...KINDS]))
		.option('--missing-source [language]', 'only entries without a source name, or without one in this language')
		.addOption(new Option('-f, --format <format>', 'text (default) or json').choices(['text', 'json']))
		.option('--json', 'the same as --format json')
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour');
	return withConfigOptions(command).addHelpText(
		'after',
		'Exit status: 0 listed, also where there is nothing to list; 2 it could not be done.',
	);
}

/** `glossproof glossary list`. */
export async function runList(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ListOptions>(commandOfList(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const looked = await lookIntoGlossary(options, io, context, (catalogue) =>
		list(catalogue, args[0] ?? null, options, io),
	);
	if (looked.kind === 'none') return tellNoGlossary(io);
	return looked.kind === 'found' ? 0 : 2;
}

async function list(catalogue: Catalogue, text: string | null, options: ListOptions, io: Io): Promise<void> {
	const {kind = null, missingSource = null} = options;
	const found = await catalogue.find({text, kinds: kind, missingSource});
	const isJson = options.json === true || options.format === 'json';
	const hasColour = wantsColour(options.color, io.env, io.stdout.isTTY);
	// All is read before anything is told: a part that is spoiled is made anew, and nothing told twice.
	const content = isJson
		? formatEntriesJson(await catalogue.entries(found))
		: found.length >= LINES_ALIKE_FROM && !hasColour
			? await catalogue.lines(found)
			: formatEntryList(await catalogue.entries(found), hasColour);
	await tellProblems(io, catalogue.warnings);
	await io.stdout.write(content);
	if (isJson) return;
	const all = catalogue.count;
	const count = found.length === all ? `${all}` : `${found.length} of ${all}`;
	await io.stderr.write(`${count} ${all === 1 ? 'entry' : 'entries'}\n`);
}
