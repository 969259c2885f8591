import {visible} from '../../documents/visible.js';
import {jsonMismatches} from '../json.js';
import {answered} from '../report.js';
import {rightText} from '../words.js';
import type {BatchReport} from './batch.js';
import {contextOf} from './excerpt.js';

const COLUMNS = [
	'path',
	'line',
	'column',
	'rule',
	'severity',
	'category',
	'confidence',
	'entry',
	'entryId',
	'found',
	'right',
	'context',
	'message',
	'verdict',
	'scope',
	'reviewer',
	'time',
	'reason',
	'fingerprint',
] as const;

/**
 * `report --format csv`: one row a mismatch, the rejected ones too, written as the files come (RFC 4180, UTF-8, CRLF). In
 * `context` the found text stands in brackets.
 *
 * A spreadsheet takes a cell for a formula by its first character, so an apostrophe stands before such text.
 */
export function createCsvBatch(): BatchReport {
	let isFirst = true;
	const header = () => {
		if (!isFirst) return '';
		isFirst = false;
		return csvLine(COLUMNS);
	};
	return {
		keeps: 0,
		file(checked) {
			const rows = jsonMismatches(checked);
			const lines = answered(checked).map((one, index) => {
				const row = rows[index]!;
				const {before, after} = contextOf(checked.document, one.mismatch);
				const {decision} = row;
				return csvLine([
					checked.document.path,
					row.line,
					row.column,
					row.rule,
					row.severity,
					row.category,
					row.confidence,
					row.entry,
					row.entryId,
					row.found,
					rightText(one),
					`${before}[${row.found}]${after}`,
					row.message,
					decision?.verdict ?? null,
					decision?.scope ?? null,
					decision?.reviewer ?? null,
					decision?.time ?? null,
					decision?.reason ?? null,
					row.fingerprint,
				]);
			});
			return header() + lines.join('');
		},
		end: () => header(),
	};
}

// What Excel, LibreOffice and Google Sheets take for a formula, also behind white space (OWASP, “CSV Injection”); the
// full-width signs are folded by East Asian versions.
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** The text as a spreadsheet shows it, never as what it computes. */
export function harmlessCell(text: string): string {
	const shown = visible(text, 'lines');
	return FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown;
}

function csvLine(values: readonly (string | number | null)[]): string {
	const cells = values.map((value) => {
		if (value === null) return '';
		const text = typeof value === 'number' ? String(value) : harmlessCell(value);
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	});
	return `${cells.join(',')}\r\n`;
}
