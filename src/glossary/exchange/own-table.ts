import type {Problem} from '../../problems/problem.js';
import type {NewEntry} from '../editing/new-entry.js';
import {type Entry, KINDS} from '../entry.js';
import {asNewEntry, type Imported, type ImportedEntry} from './exchange.js';

/*
 * Our own table, in CSV, TSV and XLSX: a row for each entry, and in a cell one item a line. Lists that go together, as wrong
 * renderings and their notes, stand in columns side by side with as many lines each. A backslash before `n` or a backslash
 * keeps a line end or a backslash within an item. Nothing that a glossary holds is lost.
 */

const COLUMNS = [
	'preferred',
	'id',
	'kind',
	'admitted',
	'forbidden',
	'forbidden notes',
	'titles',
	'titles from',
	'titles until',
	'gender',
	'case sensitive',
	'note',
	'right examples',
	'wrong examples',
] as const;
type Column = (typeof COLUMNS)[number];

const SOURCE = 'source ';

/** The rows of the table, its header first; columns that no entry needs are left out. */
export function writeOwnTable(entries: readonly Entry[]): string[][] {
	const languages = [...new Set(entries.flatMap(({source}) => source.map(({language}) => language)))].sort();
	const written = entries.map(asNewEntry);
	const cells = written.map((entry) => {
		const {forbidden = [], titles = [], source = {}} = entry;
		const row = new Map<string, string>();
		const set = (column: Column, items: readonly string[]) => {
			if (items.some((item) => item !== '')) row.set(column, items.map(escapeItem).join('\n'));
		};
		set('preferred', [entry.preferred]);
		set('id', [entry.id ?? '']);
		set('kind', [entry.kind ?? '']);
		set('admitted', entry.admitted ?? []);
		set(
			'forbidden',
			forbidden.map((item) => (typeof item === 'string' ? item : item.text)),
		);
		set(
			'forbidden notes',
			forbidden.map((item) => (typeof item === 'string' ? '' : (item.note ?? ''))),
		);
		set(
			'titles',
			titles.map((item) => (typeof item === 'string' ? item : item.text)),
		);
		set(
			'titles from',
			titles.map((item) => (typeof item === 'string' ? '' : (item.from ?? ''))),
		);
		set(
			'titles until',
			titles.map((item) => (typeof item === 'string' ? '' : (item.until ?? ''))),
		);
		set('gender', [entry.gender ?? '']);
		set('case sensitive', [entry.caseSensitive === undefined ? '' : entry.caseSensitive ? 'yes' : 'no']);
		set('note', [entry.note ?? '']);
		set('right examples', entry.examples?.right ?? []);
		set('wrong examples', entry.examples?.wrong ?? []);
		for (const [language, names] of Object.entries(source))
			row.set(SOURCE + language, (typeof names === 'string' ? [names] : names).map(escapeItem).join('\n'));
		return row;
	});
	const all = [...COLUMNS.slice(0, 3), ...languages.map((language) => SOURCE + language), ...COLUMNS.slice(3)];
	const used = all.filter((column) => column === 'preferred' || cells.some((row) => row.has(column)));
	return [used, ...cells.map((row) => used.map((column) => row.get(column) ?? ''))];
}

/** Whether the header is that of our own table. */
export function isOwnTable(header: readonly string[]): boolean {
	return header.some((name) => name.trim().toLowerCase() === 'preferred');
}

/** The entries of our own table; `lines` says where each row begins in its file, null where it has no lines. */
export function readOwnTable(
	[header = [], ...rows]: readonly (readonly string[])[],
	lines: readonly number[] | null,
	path: string,
): Imported {
	const columns = header.map((name) => name.trim());
	const problems: Problem[] = [];
	const warnings: Problem[] = columns
		.filter((name) => name !== '' && !isColumn(name) && !name.toLowerCase().startsWith(SOURCE))
		.map((name) => ({code: 'not-imported', path, message: `The column “${name}” is not known and is left out.`}));
	const entries: ImportedEntry[] = [];
	rows.forEach((row, index) => {
		const line = lines?.[index + 1] ?? null;
		if (row.every((cell) => cell.trim() === '')) return;
		const entry = readRow(columns, row);
		if (typeof entry !== 'string') entries.push({entry, line});
		else
			problems.push({
				code: 'faulty-row',
				path,
				...(line === null ? {} : {line}),
				message: `Row ${index + 2}: ${entry}`,
			});
	});
	return problems.length > 0 ? {ok: false, problems} : {ok: true, value: entries, warnings};
}

const isColumn = (name: string): boolean => (COLUMNS as readonly string[]).includes(name.toLowerCase());

/** The entry, or the sentence that says what is wrong with the row. */
function readRow(columns: readonly string[], row: readonly string[]): NewEntry | string {
	const cell = (column: Column) => row[columns.findIndex((name) => name.toLowerCase() === column)] ?? '';
	const items = (column: Column) => (cell(column) === '' ? [] : cell(column).split(/\r?\n/).map(unescapeItem));
	const beside = (column: Column, at: number) => items(column)[at]?.trim() ?? '';
	const one = (column: Column) => unescapeItem(cell(column)).trim();
	const preferred = one('preferred');
	if (preferred === '') return 'it has no preferred rendering. Give it one, or remove the row.';
	const kind = KINDS.find((known) => known === one('kind').toLowerCase());
	if (kind === undefined && one('kind') !== '')
		return `there is no kind “${one('kind')}”. Use one of ${KINDS.join(', ')}.`;
	const gender = (['male', 'female'] as const).find((known) => known === one('gender').toLowerCase());
	if (gender === undefined && one('gender') !== '') return `the gender “${one('gender')}” is neither male nor female.`;
	const capitals = one('case sensitive').toLowerCase();
	if (!/^(?:yes|no|true|false|)$/.test(capitals)) return `“${capitals}” under “case sensitive” is neither yes nor no.`;
	const source: Record<string, string | readonly string[]> = {};
	columns.forEach((name, at) => {
		if (!name.toLowerCase().startsWith(SOURCE)) return;
		const names = (row[at] ?? '')
			.split(/\r?\n/)
			.map(unescapeItem)
			.filter((text) => text.trim() !== '');
		if (names.length > 0) source[name.slice(SOURCE.length).trim()] = names.length === 1 ? names[0]! : names;
	});
	const texts = (column: Column) => items(column).filter((text) => text.trim() !== '');
	const forbidden = items('forbidden').flatMap((text, at) => {
		if (text.trim() === '') return [];
		const note = beside('forbidden notes', at);
		return [note === '' ? text : {text, note}];
	});
	const titles = items('titles').flatMap((text, at) => {
		if (text.trim() === '') return [];
		const [from, until] = [beside('titles from', at), beside('titles until', at)];
		return [
			from === '' && until === '' ? text : {text, ...(from === '' ? {} : {from}), ...(until === '' ? {} : {until})},
		];
	});
	const [right, wrong] = [texts('right examples'), texts('wrong examples')];
	return {
		preferred,
		...(one('id') === '' ? {} : {id: one('id')}),
		...(kind === undefined ? {} : {kind}),
		...(Object.keys(source).length === 0 ? {} : {source}),
		...(texts('admitted').length === 0 ? {} : {admitted: texts('admitted')}),
		...(forbidden.length === 0 ? {} : {forbidden}),
		...(titles.length === 0 ? {} : {titles}),
		...(gender === undefined ? {} : {gender}),
		...(capitals === '' ? {} : {caseSensitive: capitals === 'yes' || capitals === 'true'}),
		...(one('note') === '' ? {} : {note: one('note')}),
		...(right.length + wrong.length === 0
			? {}
			: {examples: {...(right.length === 0 ? {} : {right}), ...(wrong.length === 0 ? {} : {wrong})}}),
	};
}

function escapeItem(item: string): string {
	return item.replaceAll('\\', '\\\\').replace(/\r?\n/g, '\\n');
}

function unescapeItem(item: string): string {
	return item.replace(/\\(\\|n)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : '\\'));
}
