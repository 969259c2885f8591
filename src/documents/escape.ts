import type {Writing} from './layout.js';

/**
 * A text as it must be written at a place of a file, so that a reader of the format reads the text again.
 *
 * `before` and `after` are the file's text beside that place: what stands there may join with the first or last character. A field of CSV
 * without quotes is not escaped here: whether it needs quotes only the whole field can tell.
 */
export function escapeFor(text: string, writing: Writing, before: string, after: string): string {
	switch (writing) {
		case 'plain':
			return text;
		case 'xml':
			return escapeXml(text);
		case 'vtt':
			return escapeXml(text.replace(/\r\n?/g, '\n'));
		case 'cdata':
			return text.replaceAll(']]>', ']]]]><![CDATA[>');
		case 'html':
			return guarded(text, before, escapeHtml);
		case 'html-attribute':
			return guarded(text, before, (rest) => escapeHtml(rest).replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
		case 'markdown':
			return escapeMarkdown(text, before, after);
		case 'json':
			return JSON.stringify(text).slice(1, -1);
		case 'po':
			return text.replace(/["\\\n\r\t\v\f\b\x07]/g, (character) => PO_ESCAPES[character]!);
		case 'csv-quoted':
			return text.replaceAll('"', '""');
		default:
			return text;
	}
}

/** A field that stood without quotes, with quotes where its new text needs them. */
export function quoteField(field: string, delimiter: string): string {
	// In TSV a quote within a field stands for itself. In CSV the delimiter is told from the first row, so what may be taken
	// for one is quoted too.
	const needs = delimiter === '\t' ? /[\t\r\n]|^"/.test(field) : /[,;\t\r\n"]/.test(field);
	return needs ? `"${field.replaceAll('"', '""')}"` : field;
}

const PO_ESCAPES: Readonly<Record<string, string>> = {
	'"': '\\"',
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	'\v': '\\v',
	'\f': '\\f',
	'\b': '\\b',
	'\x07': '\\a',
};

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}

/** An ampersand that stands for itself must not become an entity by what is written behind it. */
function guarded(text: string, before: string, write: (text: string) => string): string {
	if (!/^[#\w;]/.test(text) || !/&#?\w*$/.test(before.slice(-40))) return write(text);
	const first = text.charCodeAt(0);
	return `&#${first};${write(text.slice(1))}`;
}

/** Characters that may begin or end markup inside a line; all may be written with a backslash (CommonMark 0.31, 2.4). */
const MARKDOWN_SPECIAL = /[\\`*_[\]<>|~]|&(?=#?\w+;)|!(?=\[)/g;
/** At the beginning of a line these would make a heading, a list, a quotation, a rule or a table. */
const MARKDOWN_LINE_START = /^(?:[#+=:-]|\d{1,9}(?=[.)]))/;

function escapeMarkdown(text: string, before: string, after: string): string {
	const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
	let head = '';
	let rest = text.replace(/[\r\n]+/g, ' ');
	// After a backslash or an unfinished entity that stand for themselves the first character is written by its number.
	if (/\\$|&#?\w*$/.test(before.slice(-40)) && /^[!-~]/.test(rest)) {
		head = `&#${rest.charCodeAt(0)};`;
		rest = rest.slice(1);
	} else if (/^(?:[\s>]|[-+*][ \t]|\d{1,9}[.)][ \t])*$/.test(line)) {
		// A number whose full stop is in the file already has no place for a backslash of its own.
		if (/^\d{1,9}$/.test(rest) && /^[.)]/.test(after)) return `&#${rest.charCodeAt(0)};${rest.slice(1)}`;
		const match = MARKDOWN_LINE_START.exec(rest);
		if (match !== null) {
			head = /\d/.test(match[0]) ? `${match[0]}\\` : `\\${match[0]}`;
			rest = rest.slice(match[0].length);
		}
	}
	const body = rest.replace(MARKDOWN_SPECIAL, (character) => `\\${character}`);
	const joins = (/!$/.test(rest) && after === '[') || (/&#?\w*$/.test(rest) && /[#\w;]/.test(after));
	return head + (joins ? body.replace(/[!&](?=#?\w*$)/, '\\$&') : body);
}
