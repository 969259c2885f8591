import {Option} from 'commander';
import {firstEntries, type NewEntry} from '../../glossary/edit.js';
import {planCompletion} from '../../glossary/editing/complete.js';
import {homeFinder} from '../../glossary/editing/home.js';
import {planAdditions} from '../../glossary/editing/new-entry.js';
import {editFiles, type Planner} from '../../glossary/editing/plan.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import type {Imported, ImportedEntry, ImportOptions} from '../../glossary/exchange/exchange.js';
import {
	formatOfName,
	IMPORT_FORMATS,
	type ImportFormat,
	importRows,
	importText,
} from '../../glossary/exchange/formats.js';
import {type Merge, mergeImport} from '../../glossary/exchange/merge.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {readText, tellProblems} from '../../io/tell.js';
import {describeCommand, parseCommandLine, tellUsage} from '../command-line.js';
import type {OpenGlossaries} from './files.js';
import {type NewTexts, type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

type ImportCommandOptions = WriteOptions & {
	readonly format?: ImportFormat;
	readonly language?: string;
	readonly sourceLanguage?: string;
	readonly kind?: Kind;
	readonly file?: string;
};

function commandOfImport() {
	return withWriteOptions(
		describeCommand(
			'glossary import',
			'Merges the entries of another file into the glossary: new ones are added, known ones gain what they lack, and ' +
				'what the two say differently is told and left as the glossary has it. TBX (2019 and 2008, DCA and DCT), CSV and TSV (also as Weblate, Crowdin, ' +
				'Phrase, DeepL, Smartling and memoQ write them), XLSX, JSON, and the short pairs of a TMX.',
			[
				'glossproof glossary import terms.tbx',
				'glossproof glossary import deepl.csv --source-language ja --kind person',
				'glossproof glossary import terms.xlsx --file glossary/imported.yaml --yes',
			],
		)
			.usage('FILE [options]')
			.argument('<file>', 'the file; - for standard input')
			.addOption(
				new Option('-f, --format <format>', 'its format (default: by its ending)').choices(Object.keys(IMPORT_FORMATS)),
			)
			.option('-l, --language <tag>', 'the language of the renderings (default: that of the glossary)')
			.option('--source-language <tag>', 'the language of the source names, where the file does not say')
			.addOption(
				new Option('-k, --kind <kind>', 'the kind of entries for which the file names none').choices([...KINDS]),
			)
			.option('--file <file>', 'the glossary file that new entries go into (default: where their like are)'),
		'Exit status: 0 done, 1 the change was shown and not written, or something is in conflict and was left out, 2 it could not be done.',
	);
}

/** `glossproof glossary import FILE`. */
export async function runImport(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ImportCommandOptions>(commandOfImport(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options} = parsed;
	const path = parsed.args[0]!;
	const format = options.format ?? formatOfName(path);
	if (format === null) {
		return tellUsage(
			io,
			'glossary import',
			`the name ${path} does not tell its format: say --format ${Object.keys(IMPORT_FORMATS).join('|')}`,
		);
	}
	let imported: readonly ImportedEntry[] | null = null;
	let hasConflicts = false;
	const status = await writeGlossaries(
		options,
		io,
		async (open) => {
			if (imported === null) {
				const language = options.language ?? open.parsed[0]?.glossary.language ?? 'en';
				const read = await readImport(format, {path, language, sourceLanguage: options.sourceLanguage ?? null}, io);
				if (!read.ok) return read;
				await tellProblems(io, read.warnings);
				imported = read.value.map(({entry, line}) => ({line, entry: withKind(entry, options.kind)}));
			}
			const merge = mergeImport(open.entries, imported);
			hasConflicts = merge.conflicts.length > 0;
			await tellMerge(merge, path, io);
			return textsOf(merge, options.file ?? null, open);
		},
		{canBegin: true},
	);
	return status === 0 && hasConflicts ? 1 : status;
}

async function readImport(format: ImportFormat, options: ImportOptions, io: Io): Promise<Imported> {
	const {path} = options;
	if (format !== 'xlsx') {
		const text = await readText(io, path);
		return text.ok ? importText(text.value.text, format, options) : text;
	}
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const {readSpreadsheet} = await import('../../io/spreadsheet.js');
	const rows = await readSpreadsheet(bytes.value, path);
	return rows.ok ? importRows(rows.value, null, options) : rows;
}

function withKind(entry: NewEntry, kind: Kind | undefined): NewEntry {
	return kind === undefined || entry.kind !== undefined ? entry : {...entry, kind};
}

async function tellMerge({additions, completions, conflicts, known}: Merge, path: string, io: Io): Promise<void> {
	await tellProblems(
		io,
		conflicts.map(({line, message}) => ({code: 'import-conflict', path, ...(line === null ? {} : {line}), message})),
	);
	await io.stderr.write(
		`${additions.length} new, ${completions.length} completed, ${known} known already, ${conflicts.length} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}\n`,
	);
}

function textsOf({additions, completions}: Merge, file: string | null, open: OpenGlossaries): NewTexts {
	if (additions.length + completions.length === 0) return {ok: true, value: new Map(), warnings: []};
	const home = homeFinder(open.parsed);
	const last = open.files.at(-1)?.path ?? open.first;
	const byFile = new Map<string, NewEntry[]>();
	for (const entry of additions) {
		const path = file ?? home(entry) ?? last;
		const there = byFile.get(path);
		if (there === undefined) byFile.set(path, [entry]);
		else there.push(entry);
	}
	const planners = new Map<string, Planner[]>();
	const indexes = new Map(open.parsed.flatMap(({glossary}) => glossary.entries.map((entry, index) => [entry, index])));
	for (const {entry, gains} of completions) {
		const {path} = entry.place;
		const there = planners.get(path) ?? [];
		there.push(planCompletion(indexes.get(entry)!, gains));
		planners.set(path, there);
	}
	const fresh = new Map<string, string>();
	for (const [path, entries] of byFile) {
		if (open.parsed.some(({glossary}) => glossary.path === path)) {
			planners.set(path, [...(planners.get(path) ?? []), planAdditions(entries)]);
			continue;
		}
		const first = firstEntries(open.files.find((other) => other.path === path)?.text ?? '', path, entries);
		if (!first.ok) return first;
		fresh.set(path, first.value);
	}
	const edited = editFiles(open.parsed, planners);
	return edited.ok ? {...edited, value: new Map([...edited.value, ...fresh])} : edited;
}
