import {Option} from 'commander';
import {visible} from '../../documents/visible.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import {EXPORT_FORMATS, type ExportFormat, exportEntries} from '../../glossary/exchange/formats.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import type {CommandContext} from '../command.js';
import {
	collect,
	describeCommand,
	GLOSSARY_HELP,
	parseCommandLine,
	tellUsage,
	withConfigOptions,
} from '../command-line.js';
import {allEntries, lookIntoGlossary} from './look.js';
import {tellNoGlossary} from './no-glossary.js';
import type {GlossaryOptions} from './paths.js';

type ExportCommandOptions = GlossaryOptions & {
	readonly format: ExportFormat;
	readonly output?: string;
	readonly kind?: readonly Kind[];
	readonly style?: 'dca' | 'dct';
};

function commandOfExport() {
	const command = describeCommand(
		'glossary export',
		'Writes the glossary in a format of other programs, and says what that cannot hold.',
		[
			'glossproof glossary export --format tbx -o names.tbx',
			'glossproof glossary export --format xlsx --kind person -o people.xlsx',
			'glossproof glossary export --format cspell -o .cspell/names.txt',
		],
	)
		.usage('--format FORMAT [options]')
		.addOption(
			new Option(
				'-f, --format <format>',
				'the format; vale and vale-reject are accept.txt and reject.txt of a vocabulary',
			)
				.choices([...EXPORT_FORMATS])
				.makeOptionMandatory(),
		)
		.option('-o, --output <file>', 'write to a file (default: standard output)')
		.option('-g, --glossary <file>', GLOSSARY_HELP, collect)
		.addOption(new Option('-k, --kind <kinds...>', 'only entries of these kinds').choices([...KINDS]))
		.addOption(
			new Option('--style <style>', 'of TBX: categories in attributes (dca, default) or as elements (dct)').choices([
				'dca',
				'dct',
			]),
		);
	return withConfigOptions(command).addHelpText('after', 'Exit status: 0 written, 2 it could not be done.');
}

/** `glossproof glossary export`. */
export async function runExport(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ExportCommandOptions>(commandOfExport(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {format, output, kind, style} = parsed.options;
	if (style !== undefined && !format.startsWith('tbx'))
		return tellUsage(io, 'glossary export', '--style is for TBX alone');
	if (format === 'xlsx' && output === undefined)
		return tellUsage(io, 'glossary export', 'a workbook is no text: name a file with -o FILE');
	const looked = await lookIntoGlossary(parsed.options, io, context, async (catalogue) => ({
		glossaries: catalogue.glossaries,
		all: await allEntries(catalogue),
	}));
	if (looked.kind === 'over') return 2;
	if (looked.kind === 'none') return tellNoGlossary(io);
	const {glossaries, all} = looked.value;
	if (output !== undefined && glossaries.some(({path}) => path === output))
		return tellUsage(io, 'glossary export', `${output} is the glossary itself`);
	const entries = all.filter((entry) => kind === undefined || (entry.kind !== null && kind.includes(entry.kind)));
	const [first] = glossaries;
	const {content, losses} = exportEntries(entries, format, {
		style: style ?? 'dca',
		language: first?.language ?? 'en',
		title: first?.name ?? 'Glossary',
	});
	await io.stderr.write(losses.map((loss) => `${loss}\n`).join(''));
	if (output === undefined) {
		if (content.kind === 'text') await io.stdout.write(io.stdout.isTTY ? shownOf(content.text) : content.text);
		return 0;
	}
	const bytes =
		content.kind === 'text'
			? content.text
			: await (await import('../../io/spreadsheet.js')).writeSpreadsheet(content.rows);
	const written = await io.writeFile(output, bytes);
	if (written.ok) return 0;
	await tellProblems(io, written.problems);
	return 2;
}

/** For a terminal; a file gets the text as it is. Tabs part cells. */
function shownOf(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(/[^\t]+/g, (part) => visible(part, 'lines'));
}
