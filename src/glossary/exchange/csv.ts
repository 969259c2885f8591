import {CsvError, parse} from 'csv-parse/sync';
import type {Result} from '../../problems/problem.js';

/** A table with the line of its file where each row begins. */
export type Table = {readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[]};

/**
 * What a spreadsheet takes for a formula (OWASP, “CSV Injection”), also behind blanks and what is not seen, and with the
 * full-width signs that East Asian versions fold; behind any number of the marks that keep it from that.
 */
const FORMULA = /^'*(?:[\t\r]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The rows of a CSV or TSV text (RFC 4180), the delimiter found in its first line where it is not given.
 *
 * A quotation mark in an unquoted cell is itself; a mark before a formula, as `writeCsv` sets it, is taken off again.
 */
export function readCsv(text: string, path: string, delimiter: string = delimiterOf(text)): Result<Table> {
	try {
		type Row = {readonly record: string[]; readonly info: {readonly lines: number}};
		const parsed = parse(text, {
			delimiter,
			bom: true,
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			// In TSV quotation marks are plain where they do not open and close a cell.
			...(delimiter === '\t' && !/(?:^|\t)"/m.test(text) ? {quote: null} : {}),
		}) as unknown as readonly Row[];
		let line = 1;
		const lines = parsed.map(({info}) => {
			const start = line;
			line = info.lines + 1;
			return start;
		});
		return {
			ok: true,
			value: {
				rows: parsed.map(({record}) => record.map((cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell))),
				lines,
			},
			warnings: [],
		};
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const message = `This is no table of comma- or tab-separated values: ${error.message.replace(/\.$/, '')}. Save it again as CSV in UTF-8.`;
		return {ok: false, problems: [{code: 'csv-syntax', path, message}]};
	}
}

/** Rows as CSV; cells that a spreadsheet would take for formulas are marked with an apostrophe, so that none is run. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: string): string {
	return rows.map((row) => `${row.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

function writeCell(cell: string, delimiter: string): string {
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /["\t\r\n]/.test(safe) || safe.includes(delimiter) || safe !== safe.trim() || safe === ''
		? safe === ''
			? ''
			: `"${safe.replaceAll('"', '""')}"`
		: safe;
}

const DELIMITERS = ['\t', ',', ';'] as const;

/** Tab, comma or semicolon: that which parts most cells in the first line, outside of cells in quotation marks. */
function delimiterOf(text: string): string {
	const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
	let isQuoted = false;
	let startsCell = true;
	for (const character of text.replace(/^\uFEFF/, '').slice(0, LONGEST_HEADER)) {
		if (isQuoted) {
			if (character === '"') {
				isQuoted = false;
				startsCell = true;
			}
			continue;
		}
		if (character === '\n' || character === '\r') break;
		// A quotation mark within a cell is itself; a doubled one closes and opens again.
		if (character === '"' && startsCell) isQuoted = true;
		const count = counts.get(character);
		if (count !== undefined) counts.set(character, count + 1);
		startsCell = count !== undefined;
	}
	return DELIMITERS.reduce((best, one) => (counts.get(one)! > counts.get(best)! ? one : best));
}

const LONGEST_HEADER = 100_000;
