import {Option} from 'commander';
import {type Entry, KINDS, type Kind} from '../../glossary/entry.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {formatEntriesJson, formatEntryList} from '../../reports/glossary.js';
import type {CommandContext} from '../command.js';
import {collect, describeCommand, GLOSSARY_HELP, parseCommandLine, withConfigOptions} from '../command-line.js';
import {readEntries, tellNoGlossary} from './files.js';
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
	const open = await readEntries(options, io, context);
	if (open === null) return 2;
	if (!open.isThere) return tellNoGlossary(io);
	await tellProblems(io, open.warnings);
	const text = args[0]?.toLowerCase();
	const entries = open.entries.filter(
		(entry) =>
			(options.kind === undefined || (entry.kind !== null && options.kind.includes(entry.kind))) &&
			(options.missingSource === undefined || lacksSource(entry, options.missingSource)) &&
			(text === undefined || has(entry, text)),
	);
	const isJson = options.json === true || options.format === 'json';
	await io.stdout.write(
		isJson ? formatEntriesJson(entries) : formatEntryList(entries, wantsColour(options.color, io.env, io.stdout.isTTY)),
	);
	if (!isJson) {
		const all = open.entries.length;
		const count = entries.length === all ? `${all}` : `${entries.length} of ${all}`;
		await io.stderr.write(`${count} ${all === 1 ? 'entry' : 'entries'}\n`);
	}
	return 0;
}

/** A tag asks for all of its language: `zh` is there where `zh-Hant` is. */
export function lacksSource({source}: Entry, language: string | true): boolean {
	if (language === true) return source.length === 0;
	const asked = language.toLowerCase();
	return !source.some((name) => {
		const own = name.language.toLowerCase();
		return own === asked || own.startsWith(`${asked}-`);
	});
}

function has({preferred, admitted, forbidden, source, id}: Entry, text: string): boolean {
	const texts = [preferred, id, ...admitted, ...forbidden.map((form) => form.text), ...source.map((name) => name.text)];
	return texts.some((one) => one.toLowerCase().includes(text));
}
