import {visibleJson} from '../documents/visible.js';
import type {Entry, Office} from '../glossary/entry.js';
import {cellsOf} from './cells.js';
import {createPainter, type Painter} from './paint.js';

/** An entry as programs read it; keys that say nothing are null or empty, never absent. */
export function entryObject(entry: Entry) {
	const {path, line, column} = entry.place;
	const {id, preferred, kind, source, admitted, forbidden, titles, gender, caseSensitive, note, examples} = entry;
	return {
		id,
		preferred,
		kind,
		source,
		admitted,
		forbidden: forbidden.map((form) => ({text: form.text, note: form.note ?? null})),
		titles: titles.map(({text, from, until}) => ({text, from: from ?? null, until: until ?? null})),
		gender,
		caseSensitive,
		note,
		examples: {right: examples?.right ?? [], wrong: examples?.wrong ?? []},
		path,
		line,
		column,
	};
}

/** Entries as one JSON document. */
export function formatEntriesJson(entries: readonly Entry[]): string {
	return visibleJson(`${JSON.stringify({version: 1, entries: entries.map(entryObject)}, null, '\t')}\n`);
}

/** Columns no wider than this line up; a longer text pushes its line on. */
const WIDEST_CELLS = 36;
/** Lists of so many entries and more have columns of one width, whatever is in them. */
export const LINES_ALIKE_FROM = 1000;

/** A line an entry: rendering, kind, source names, place. */
export function formatEntryList(entries: readonly Entry[], hasColour: boolean): string {
	const paint = createPainter(hasColour);
	const rows = entries.map((entry) => ({
		preferred: entry.preferred,
		kind: entry.kind ?? '–',
		source: sourceText(entry),
		place: `${entry.place.path}:${entry.place.line}`,
	}));
	const widthOf = (key: 'preferred' | 'kind' | 'source') =>
		Math.max(0, ...rows.map((row) => cellsOf(row[key])).filter((cells) => cells <= WIDEST_CELLS));
	// Not spread over an array of 100,000: that many arguments are too many.
	const widths = {preferred: WIDEST_CELLS, kind: 12, source: WIDEST_CELLS};
	if (rows.length < LINES_ALIKE_FROM) {
		widths.preferred = widthOf('preferred');
		widths.kind = widthOf('kind');
		widths.source = widthOf('source');
	}
	const pad = (text: string, cells: number) => ' '.repeat(Math.max(0, cells - cellsOf(text)) + 2);
	return rows
		.map(({preferred, kind, source, place}) =>
			paint(
				['title', preferred],
				['plain', pad(preferred, widths.preferred)],
				['plain', kind],
				['plain', pad(kind, widths.kind)],
				['plain', source],
				['plain', pad(source, widths.source)],
				['place', place],
			),
		)
		.map((line) => `${line}\n`)
		.join('');
}

/** All that the glossary says of an entry, a line each. */
export function formatEntry(entry: Entry, hasColour: boolean): string {
	const paint = createPainter(hasColour);
	const {place} = entry;
	const lines = [
		paint(['title', entry.preferred], ['plain', '  '], ['place', `${place.path}:${place.line}:${place.column}`]),
	];
	const row = (name: string, value: string | null) => {
		if (value !== null && value !== '') lines.push(labelled(paint, name, value));
	};
	row('id', entry.id);
	row('kind', entry.kind);
	for (const language of new Set(entry.source.map((name) => name.language)))
		row(
			`source ${language}`,
			entry.source
				.filter((name) => name.language === language)
				.map(({text}) => text)
				.join(', '),
		);
	row('admitted', entry.admitted.join(', '));
	for (const {text, note} of entry.forbidden) row('forbidden', note === undefined ? text : `${text} – ${note}`);
	for (const office of entry.titles) row('title', officeText(office));
	row('gender', entry.gender);
	if (!entry.caseSensitive) row('capitals', 'do not matter');
	row('note', entry.note);
	for (const sentence of entry.examples?.right ?? []) row('right', sentence);
	for (const sentence of entry.examples?.wrong ?? []) row('wrong', sentence);
	return `${lines.join('\n')}\n`;
}

function labelled(paint: Painter, name: string, value: string): string {
	return paint(['quiet', `  ${name.padEnd(10)} `], ['plain', value]);
}

function sourceText({source}: Entry): string {
	const languages = [...new Set(source.map(({language}) => language))];
	return languages
		.map(
			(language) =>
				`${language} ${source
					.filter((name) => name.language === language)
					.map(({text}) => text)
					.join(', ')}`,
		)
		.join('; ');
}

function officeText({text, from, until}: Office): string {
	if (from === undefined && until === undefined) return text;
	return `${text} ${from ?? ''}..${until ?? ''}`;
}
