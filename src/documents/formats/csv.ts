import {DocumentBuilder} from '../builder.js';
import type {Writing} from '../layout.js';
import {
	bilingual,
	type Columns,
	type FormatFault,
	type Parsed,
	type ParseOptions,
	refuse,
	UNKNOWN_LANGUAGE,
	UntranslatedCount,
} from './format.js';

/** A field with its place in the file, the quotes outside. */
type Field = {readonly start: number; readonly end: number; readonly isQuoted: boolean};
type Delimiter = ',' | ';' | '\t';

const BARE: Readonly<Record<Delimiter, Writing>> = {',': {bare: ','}, ';': {bare: ';'}, '\t': {bare: '\t'}};
const SOURCE_HEADERS = ['source', 'src', 'original', 'source text'];
const TARGET_HEADERS = ['target', 'tgt', 'translation', 'target text', 'mt'];
/** A header such as `zh`, `zh-Hans` or `en_US`: the languages most articles are in or come from. */
const LANGUAGE_HEADER = /^[a-z]{2}(?:[-_][a-z]{2,4}){0,2}$/;

/** CSV (RFC 4180, or with semicolons): source and target in a row. */
export function parseCsv(text: string, options: ParseOptions): Parsed {
	// Excel's own way of saying it, in a line of its own.
	const said = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text);
	if (said !== null) return parseTable(text, said[0].length, said[1] as Delimiter, 'csv', options);
	return parseTable(text, 0, delimiterOf(text), 'csv', options);
}

/** Tab-separated values; a field that begins with a quote and is closed before the next tab is a quoted one, as Excel writes it. */
export function parseTsv(text: string, options: ParseOptions): Parsed {
	return parseTable(text, 0, '\t', 'tsv', options);
}

function parseTable(
	text: string,
	start: number,
	delimiter: Delimiter,
	format: 'csv' | 'tsv',
	options: ParseOptions,
): Parsed {
	const rows = readRows(text, start, delimiter);
	if (!Array.isArray(rows)) return {ok: false, fault: rows};
	const builder = new DocumentBuilder(text, '\n');
	const untranslated = new UntranslatedCount();
	const [head = []] = rows;
	const chosen = chooseColumns(
		head.map((field) => fieldText(text, field)),
		options.columns,
	);
	if (rows.length === 0) return {ok: true, document: builder.build(options.path, format), untranslated: null};
	if (typeof chosen === 'string') return refuse('unknown-columns', head[0]?.start ?? 0, chosen);
	const language = options.sourceLanguage ?? chosen.language ?? UNKNOWN_LANGUAGE;
	for (const row of chosen.hasHeader ? rows.slice(1) : rows) {
		const target = row[chosen.target];
		if (target === undefined) {
			const count = `${row.length} ${row.length === 1 ? 'field' : 'fields'}`;
			const message = `This row has ${count} and none in column ${chosen.target + 1}, where the translation stands. Give it one, empty where there is no translation yet; look for a missing or a wrong delimiter.`;
			return refuse('missing-target', row[0]!.start, message);
		}
		builder.openSegment();
		copyField(builder, target, BARE[delimiter]);
		const index = builder.closeSegment();
		if (index === null) untranslated.add(target.start);
		else {
			const source = chosen.source === null ? undefined : row[chosen.source];
			if (source !== undefined) builder.setSource(index, {text: fieldText(text, source), language});
		}
	}
	return bilingual(builder.build(options.path, format), untranslated.value, 'rows');
}

type Chosen = {
	readonly source: number | null;
	readonly target: number;
	readonly hasHeader: boolean;
	readonly language: string | null;
};

/** Which columns hold what, from the first row and what the user said; a sentence where it cannot be told. */
function chooseColumns(head: readonly string[], columns: Columns | null): Chosen | string {
	const names = head.map((name) => name.trim().toLowerCase());
	if (columns !== null) {
		const target = columnOf(columns.target, names);
		const source = columns.source === null ? null : columnOf(columns.source, names);
		const wrong = target === -1 ? columns.target : source === -1 ? columns.source : null;
		if (wrong !== null) {
			return `There is no column ${wrong}. The first row has ${names.length}: ${head.join(', ')}. Give a number from 1, or a name of the first row.`;
		}
		const isNamed = [columns.source, columns.target].some((name) => name !== null && !/^\d+$/.test(name));
		return {source, target, hasHeader: isNamed || hasHeader(names), language: languageOf(names[source ?? -1])};
	}
	const target = names.findIndex((name) => TARGET_HEADERS.includes(name));
	const source = names.findIndex((name) => SOURCE_HEADERS.includes(name));
	if (target >= 0) return {source: source < 0 ? null : source, target, hasHeader: true, language: null};
	if (names.length === 2) {
		const english = names.findIndex((name) => /^en(?:$|[-_])/.test(name));
		if (english >= 0 && names.every((name) => LANGUAGE_HEADER.test(name))) {
			return {source: 1 - english, target: english, hasHeader: true, language: languageOf(names[1 - english])};
		}
		return {source: 0, target: 1, hasHeader: false, language: null};
	}
	return `Which column holds the translation cannot be told: the first row has ${names.length === 1 ? 'one field' : `${names.length} fields`} and none is called target. Name source and target in the first row, or say --columns SOURCE,TARGET with numbers from 1.`;
}

function columnOf(name: string, names: readonly string[]): number {
	if (!/^\d+$/.test(name)) return names.indexOf(name.toLowerCase());
	const index = Number(name) - 1;
	return index < names.length ? index : -1;
}

function hasHeader(names: readonly string[]): boolean {
	return names.some((name) => TARGET_HEADERS.includes(name) || SOURCE_HEADERS.includes(name));
}

function languageOf(name: string | undefined): string | null {
	return name !== undefined && LANGUAGE_HEADER.test(name) ? name.replaceAll('_', '-') : null;
}

/** The delimiter of the first row: whichever stands most often outside of quotes, a comma where none does. */
function delimiterOf(text: string): Delimiter {
	const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.replace(/^[\r\n]+/, '').slice(0, 10_000))![0];
	const bare = first.replace(/"(?:[^"]|"")*"/g, '');
	const count = (delimiter: string) => bare.split(delimiter).length;
	if (count(';') > count(',') && count(';') >= count('\t')) return ';';
	return count('\t') > count(',') ? '\t' : ',';
}

/** All rows but blank lines; a fault where a quote is never closed or is closed within a field. */
function readRows(text: string, start: number, delimiter: Delimiter): Field[][] | FormatFault {
	const rows: Field[][] = [];
	const ends = delimiter === '\t' ? /[\t\r\n]/g : delimiter === ';' ? /[;\r\n]/g : /[,\r\n]/g;
	let row: Field[] = [];
	let at = start;
	while (at <= text.length) {
		let field: Field | null = null;
		if (text[at] === '"') {
			const end = quotedEnd(text, at);
			const follows = text[end];
			if (end >= 0 && (follows === undefined || follows === delimiter || follows === '\r' || follows === '\n')) {
				field = {start: at, end, isQuoted: true};
			} else if (delimiter !== '\t') {
				const code = 'invalid-csv';
				return end < 0
					? {
							code,
							offset: at,
							message:
								'The quote that opens here is never closed, so the rest of the file is one field. Close it, or double it where it stands for itself.',
						}
					: {
							code,
							offset: end,
							message:
								'A quoted field must end at its closing quote. Put the delimiter here, or double the quote before it where it stands for itself.',
						};
			}
		}
		if (field === null) {
			ends.lastIndex = at;
			field = {start: at, end: ends.exec(text)?.index ?? text.length, isQuoted: false};
		}
		row.push(field);
		at = field.end;
		if (text[at] === delimiter) {
			at++;
			continue;
		}
		if (row.length > 1 || row[0]!.end > row[0]!.start) rows.push(row);
		row = [];
		if (at >= text.length) break;
		at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
	}
	return rows;
}

/** Offset behind the closing quote; -1 where there is none. */
function quotedEnd(text: string, start: number): number {
	for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text[at + 1] !== '"') return at + 1;
	}
	return -1;
}

function fieldText(text: string, {start, end, isQuoted}: Field): string {
	return isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end);
}

function copyField(builder: DocumentBuilder, {start, end, isQuoted}: Field, bare: Writing): void {
	if (!isQuoted) {
		builder.copy(start, end, bare);
		return;
	}
	let from = start + 1;
	for (const match of builder.fileText.slice(start + 1, end - 1).matchAll(/""/g)) {
		const at = start + 1 + match.index;
		builder.copy(from, at, 'csv-quoted');
		from = at + 2;
		builder.put('"', at, from, 'csv-quoted');
	}
	builder.copy(from, end - 1, 'csv-quoted');
}
