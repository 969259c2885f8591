import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {NewEntry} from '../../../src/glossary/edit.js';
import type {Entry} from '../../../src/glossary/entry.js';
import {asNewEntry, type ImportOptions} from '../../../src/glossary/exchange/exchange.js';
import {type ExportFormat, exportEntries, importRows, importText} from '../../../src/glossary/exchange/formats.js';
import {readSpreadsheet, writeSpreadsheet} from '../../../src/io/spreadsheet.js';
import {anyEntries, entriesOf} from '../../support/entries.js';

const OPTIONS: ImportOptions = {path: 'x', language: 'en', sourceLanguage: null};
const EXPORT = {style: 'dca', language: 'en', title: 'Names & “more”'} as const;

function through(entries: readonly Entry[], format: ExportFormat, style: 'dca' | 'dct' = 'dca'): readonly NewEntry[] {
	const {content} = exportEntries(entries, format, {...EXPORT, style});
	if (content.kind !== 'text') throw new Error('no text');
	const read = importText(content.text, format === 'tbx-min' ? 'tbx' : (format as 'tbx'), OPTIONS);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value.map(({entry}) => entry);
}

/** What is left of an entry by a format that cannot hold these keys. */
function without(entry: NewEntry, ...keys: readonly (keyof NewEntry)[]): NewEntry {
	return Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key as keyof NewEntry))) as NewEntry;
}

describe('a round trip', () => {
	test.each(['csv', 'tsv', 'json'] as const)('through %s loses nothing', (format) => {
		fc.assert(
			fc.property(anyEntries, (entries) => {
				expect(through(entries, format)).toEqual(entries.map(asNewEntry));
			}),
			{numRuns: 150},
		);
	});

	test('through a workbook loses nothing', async () => {
		await fc.assert(
			fc.asyncProperty(anyEntries, async (entries) => {
				const {content} = exportEntries(entries, 'xlsx', EXPORT);
				const bytes = await writeSpreadsheet(content.kind === 'rows' ? content.rows : []);
				const rows = await readSpreadsheet(bytes, 'x.xlsx');
				const read = rows.ok ? importRows(rows.value, null, OPTIONS) : rows;
				expect(read.ok ? read.value.map(({entry}) => entry) : read).toEqual(entries.map(asNewEntry));
			}),
			{numRuns: 40},
		);
	});

	test.each(['dca', 'dct'] as const)(
		'through TBX-Basic in %s style loses what its losses name and no more',
		(style) => {
			fc.assert(
				fc.property(anyEntries, (entries) => {
					const expected = entries.map((entry) => {
						const {right = []} = entry.examples ?? {};
						return {
							...without(asNewEntry(entry), 'titles', 'gender', 'caseSensitive', 'examples'),
							...(right.length === 0 ? {} : {examples: {right}}),
						};
					});
					expect(through(entries, 'tbx', style)).toEqual(expected);
				}),
				{numRuns: 150},
			);
		},
	);

	test('through TBX-Min loses what its losses name and no more', () => {
		fc.assert(
			fc.property(anyEntries, (entries) => {
				expect(through(entries, 'tbx-min')).toEqual(
					entries.map((entry) => without(asNewEntry(entry), 'titles', 'gender', 'caseSensitive', 'examples')),
				);
			}),
			{numRuns: 150},
		);
	});

	test('through TMX keeps each source name with its rendering', () => {
		const entries = entriesOf(
			'entries:\n  - preferred: Qin Gang\n    source: {zh: [秦刚, 秦剛], ja: 秦剛}\n  - preferred: Alone\n',
		);
		expect(through(entries, 'tmx')).toEqual([
			{preferred: 'Qin Gang', source: {zh: '秦刚'}},
			{preferred: 'Qin Gang', source: {zh: '秦剛'}},
			{preferred: 'Qin Gang', source: {ja: '秦剛'}},
		]);
		expect(exportEntries(entries, 'tmx', EXPORT).losses).toEqual([
			'TMX holds pairs: 1 entry without a source name left out.',
		]);
	});
});

describe('losses', () => {
	const entries = entriesOf(
		'entries:\n  - preferred: A\n    titles: [President]\n    gender: male\n    examples: {wrong: [Bad A.]}\n  - preferred: B\n    titles: [King]\n',
	);
	test.each([
		{format: 'csv', losses: []},
		{format: 'json', losses: []},
		{
			format: 'tbx',
			losses: [
				'TBX-Basic cannot hold offices: left out of 2 entries.',
				'TBX-Basic cannot hold genders: left out of 1 entry.',
				'TBX-Basic cannot hold wrong example sentences: left out of 1 entry.',
			],
		},
	] as const)('are told for $format', ({format, losses}) => {
		expect(exportEntries(entries, format, EXPORT).losses).toEqual(losses);
	});

	test('are told where source names stand in the language of the renderings', () => {
		const own = entriesOf('entries:\n  - preferred: A\n    source: {en: Ay}\n');
		expect(exportEntries(own, 'tbx', EXPORT).losses).toEqual([
			'TBX-Basic cannot tell source names in “en” from renderings: left out of 1 entry.',
		]);
	});
});
