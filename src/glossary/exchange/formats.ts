import {visibleJson} from '../../documents/visible.js';
import type {Entry} from '../entry.js';
import {parseFiles} from '../parse.js';
import {readCsv, writeCsv} from './csv.js';
import {asNewEntry, type Exported, type Imported, type ImportOptions} from './exchange.js';
import {readForeignTable} from './foreign-table.js';
import {isOwnTable, readOwnTable, writeOwnTable} from './own-table.js';
import {readTbx} from './tbx-read.js';
import {type TbxOptions, writeTbx} from './tbx-write.js';
import {readTmx, writeTmx} from './tmx.js';
import {writeCspell, writeVale} from './word-list.js';

/** Formats that are read, with the endings by which a file's is known. */
export const IMPORT_FORMATS = {
	tbx: ['.tbx', '.tbxm', '.martif'],
	csv: ['.csv', '.txt'],
	tsv: ['.tsv', '.tab'],
	xlsx: ['.xlsx'],
	json: ['.json', '.yaml', '.yml'],
	tmx: ['.tmx'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ImportFormat = keyof typeof IMPORT_FORMATS;

export const EXPORT_FORMATS = [
	'tbx',
	'tbx-min',
	'csv',
	'tsv',
	'xlsx',
	'json',
	'tmx',
	'cspell',
	'vale',
	'vale-reject',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format that a file's name tells; null where it tells none. */
export function formatOfName(path: string): ImportFormat | null {
	const name = path.toLowerCase();
	const found = Object.entries(IMPORT_FORMATS).find(([, endings]) => endings.some((ending) => name.endsWith(ending)));
	return found === undefined ? null : (found[0] as ImportFormat);
}

/** The entries of a text in one of the formats; a spreadsheet is read into rows first (`importRows`). */
export function importText(text: string, format: Exclude<ImportFormat, 'xlsx'>, options: ImportOptions): Imported {
	switch (format) {
		case 'tbx':
			return readTbx(text, options);
		case 'tmx':
			return readTmx(text, options);
		case 'json':
			return readJson(text, options.path);
		default: {
			const table = format === 'tsv' ? readCsv(text, options.path, '\t') : readCsv(text, options.path);
			return table.ok ? importRows(table.value.rows, table.value.lines, options) : table;
		}
	}
}

/** The entries of a table, its header first; `lines` says where each row begins in its file. */
export function importRows(
	rows: readonly (readonly string[])[],
	lines: readonly number[] | null,
	options: ImportOptions,
): Imported {
	return isOwnTable(rows[0] ?? []) ? readOwnTable(rows, lines, options.path) : readForeignTable(rows, lines, options);
}

/** A glossary as this program writes it, in JSON or YAML. */
function readJson(text: string, path: string): Imported {
	const parsed = parseFiles([{path, text}]);
	if (!parsed.ok) return parsed;
	const entries = parsed.value[0]!.glossary.entries.map((entry) => ({
		entry: asNewEntry(entry),
		line: entry.place.line,
	}));
	return {ok: true, value: entries, warnings: parsed.warnings};
}

/** A text, or the rows of a spreadsheet. */
export type Content =
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'rows'; readonly rows: readonly (readonly string[])[]};

/** What an export is told besides the format. */
export type ExportOptions = Pick<TbxOptions, 'style' | 'language' | 'title'>;

/** The entries in a format, and what it cannot hold of them. */
export function exportEntries(
	entries: readonly Entry[],
	format: ExportFormat,
	options: ExportOptions,
): Exported<Content> {
	const text = ({content, losses}: Exported<string>): Exported<Content> => ({
		content: {kind: 'text', text: content},
		losses,
	});
	switch (format) {
		case 'tbx':
			return text(writeTbx(entries, {...options, dialect: 'basic'}));
		case 'tbx-min':
			return text(writeTbx(entries, {...options, dialect: 'min'}));
		case 'csv':
			return text({content: writeCsv(writeOwnTable(entries), ','), losses: []});
		case 'tsv':
			return text({content: writeCsv(writeOwnTable(entries), '\t'), losses: []});
		case 'xlsx':
			return {content: {kind: 'rows', rows: writeOwnTable(entries)}, losses: []};
		case 'json':
			return text({content: writeJson(entries, options), losses: []});
		case 'tmx':
			return text(writeTmx(entries, options.language));
		case 'cspell':
			return text(writeCspell(entries));
		case 'vale':
			return text(writeVale(entries, 'accept'));
		case 'vale-reject':
			return text(writeVale(entries, 'reject'));
	}
}

function writeJson(entries: readonly Entry[], {language, title}: ExportOptions): string {
	return visibleJson(
		`${JSON.stringify({version: 1, name: title, language, entries: entries.map(asNewEntry)}, null, '\t')}\n`,
	);
}
