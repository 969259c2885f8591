// Our own scanners, which know places, against well-kept parsers, which do not.
import {parse as parseCsv} from 'csv-parse/sync';
import fc from 'fast-check';
import {po} from 'gettext-parser';
import {parse as parseTree, serialize} from 'parse5';
import {expect, test} from 'vitest';
import type {DocumentFormat} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {parseDocument} from '../../../src/documents/formats/registry.js';

async function parse(format: DocumentFormat, text: string, columns: typeof PARSE_DEFAULTS.columns = null) {
	return parseDocument(text, format, {...PARSE_DEFAULTS, columns, path: 'a'});
}

const soup = (characters: string, maxLength: number) =>
	fc.array(fc.constantFrom(...characters), {maxLength}).map((all) => all.join(''));

test('a table is read as csv-parse reads it, or refused as csv-parse refuses it', async () => {
	let read = 0;
	await fc.assert(
		fc.asyncProperty(soup('ab,,""\n\r é', 30), async (text) => {
			const file = `source,target\n${text}`;
			let rows: string[][] | null = null;
			try {
				// A quote within a field that does not begin with one stands for itself: Excel reads it so too.
				rows = parseCsv(file, {
					relax_quotes: false,
					relax_column_count: true,
					skip_empty_lines: true,
					record_delimiter: ['\r\n', '\n', '\r'],
				});
			} catch {}
			const parsed = await parse('csv', file);
			if (rows === null || rows.slice(1).some((row) => row.length < 2)) return;
			const targets = rows
				.slice(1)
				.map((row) => row[1]!)
				.filter((target) => /\S/.test(target));
			if (targets.length === 0) return;
			read++;
			if (!parsed.ok) expect.fail(`${JSON.stringify(file)}: ${parsed.fault.message}`);
			const {text: all, segments} = parsed.document;
			expect(segments.map(({span}) => all.slice(span.start, span.end))).toEqual(targets);
		}),
		{numRuns: 2000},
	);
	expect(read).toBeGreaterThan(100);
});

const poText = soup('ab\\"\n\t é秦', 12);

test('a catalogue that gettext-parser writes is read as it was', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(
				fc.tuple(
					poText,
					poText.filter((text) => /\S/.test(text)),
				),
				{minLength: 1, maxLength: 5, selector: ([id]) => id},
			),
			async (messages) => {
				const named = messages.filter(([id]) => id !== '');
				fc.pre(named.length > 0);
				const translations = {'': Object.fromEntries(named.map(([msgid, text]) => [msgid, {msgid, msgstr: [text]}]))};
				const file = po
					.compile({charset: 'utf-8', headers: {Language: 'en'}, translations}, {foldLength: 5})
					.toString('utf8');
				const parsed = await parse('po', file);
				if (!parsed.ok) return expect.fail(`${file}: ${parsed.fault.message}`);
				const {text, segments} = parsed.document;
				const pairs = segments.map(({span, source}) => [source?.text, text.slice(span.start, span.end)]);
				expect(new Map(pairs as [string, string][])).toEqual(new Map(named));
			},
		),
	);
});

test('HTML of any kind is read as far as a browser would show it', async () => {
	const piece = fc.constantFrom(
		...[
			'a',
			'B ',
			' c',
			'&amp;',
			'&lt',
			'&#65;',
			'<b>',
			'</b>',
			'<p>',
			'</p>',
			'<br>',
			'<!-- x -->',
			'<table>',
			'<td>',
			'</table>',
			'</',
			'</>',
			'<i title="t">',
			'\n',
			'<script>',
			'</script>',
			'"',
		],
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, {maxLength: 12}), async (pieces) => {
			const file = pieces.join('');
			const parsed = await parse('html', file);
			if (!parsed.ok) return;
			const shown = serialize(parseTree(file))
				.replace(/<script>[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]*>/g, '')
				.replace(/&amp;/g, '&')
				.replace(/&lt;/g, '<');
			const letters = (text: string) => [...text.replace(/[^aABc&<]/g, '')].sort().join('');
			const titles = (file.match(/<i title="t">/g) ?? []).length;
			expect(letters(parsed.document.text), file).toBe(letters(shown));
			expect(parsed.document.text.match(/t/g)?.length ?? 0).toBeLessThanOrEqual(titles);
		}),
		{numRuns: 500},
	);
});
