// What holds of every document of every format, on generated files: the text is read as it was meant, every piece of it is
// found in the file, and a correction changes the text, its place, and nothing else.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Document, DocumentFormat} from '../../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../../src/documents/formats/format.js';
import {parseDocument} from '../../../src/documents/formats/registry.js';
import {fileSpanOf, fileTextOf} from '../../../src/documents/layout.js';
import {rewriteFile} from '../../../src/documents/rewrite.js';
import {spanOf} from '../../../src/documents/span.js';

/** A run of text, within a tag or not, some of its characters escaped although they need not be. */
type Run = {readonly text: string; readonly isTagged: boolean; readonly escaped: boolean};
type Unit = {readonly source: string; readonly runs: readonly Run[]};

const CHARACTERS = [...'abBC éß秦😀&<>"\'\\*_`[]#-+|,;:{}%=~!().1/@^ $'];
const word = fc
	.array(fc.constantFrom(...CHARACTERS.filter((each) => each !== ' ')), {minLength: 1, maxLength: 6})
	.map((characters) => characters.join(''));
const line = fc.array(word, {minLength: 1, maxLength: 4}).map((words) => words.join(' '));
const run: fc.Arbitrary<Run> = fc.record({text: word, isTagged: fc.boolean(), escaped: fc.boolean()});
const unit: fc.Arbitrary<Unit> = fc.record({source: line, runs: fc.array(run, {minLength: 1, maxLength: 4})});
const units = fc.array(unit, {minLength: 1, maxLength: 4});

const numeric = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
const xml = ({text, escaped}: Run) =>
	escaped ? numeric(text) : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const jsonText = ({text, escaped}: Run) =>
	escaped
		? [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
		: JSON.stringify(text).slice(1, -1);
const escapeAll = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

type Written = {
	readonly format: DocumentFormat;
	/** A separator of runs that the file may write otherwise, ' ' where none. */
	write(units: readonly Unit[]): string;
	readonly options?: Partial<typeof PARSE_DEFAULTS>;
};

/** Runs with spaces between them, each as the format writes it, some within a tag. */
function spaced(
	runs: readonly Run[],
	write: (run: Run) => string,
	tag: (inner: string, at: number) => string,
	gap = ' ',
): string {
	return runs.map((each, at) => (each.isTagged ? tag(write(each), at) : write(each))).join(gap);
}

const csvField = (text: string, delimiter: string, escaped: boolean) =>
	escaped || /[,;"]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
const plainOf = (runs: readonly Run[]) => runs.map(({text}) => text).join(' ');

const FORMATS: readonly (Written & {readonly name: string})[] = [
	{
		name: 'XLIFF 1.2',
		format: 'xliff',
		write: (all) =>
			`<?xml version="1.0"?>\r\n<xliff version="1.2"><file source-language="zh"><body>${all
				.map(
					({source, runs}) =>
						`<trans-unit id="1"><source>${xml({text: source, isTagged: false, escaped: false})}</source><target>${spaced(runs, xml, (inner, at) => `<g id="${at}">${inner}</g><ph id="x">&lt;x></ph>`)}</target><note>no</note></trans-unit>`,
				)
				.join('\r\n')}</body></file></xliff>`,
	},
	{
		name: 'XLIFF 2.1',
		format: 'xliff',
		write: (all) =>
			`<xliff version="2.1" srcLang="zh"><file id="f"><unit id="u">${all
				.map(
					({source, runs}) =>
						`<segment><source>${xml({text: source, isTagged: false, escaped: true})}</source><target>${spaced(runs, xml, (inner, at) => `<pc id="${at}">${inner}<!-- no --></pc>`)}</target></segment><ignorable><source> </source></ignorable>`,
				)
				.join('\n')}</unit></file></xliff>`,
	},
	{
		name: 'TMX',
		format: 'tmx',
		write: (all) =>
			`<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="zh"/><body>${all
				.map(
					({source, runs}) =>
						`<tu><tuv xml:lang="zh"><seg>${xml({text: source, isTagged: false, escaped: false})}</seg></tuv><tuv xml:lang="en"><seg>${spaced(runs, xml, (inner) => `<hi>${inner}</hi><bpt i="1">no</bpt>`)}</seg></tuv></tu>`,
				)
				.join('\n')}</body></tmx>`,
	},
	{
		name: 'HTML',
		format: 'html',
		write: (all) =>
			`<!doctype html><title></title>${all.map(({runs}) => `<p class="no">${spaced(runs, xml, (inner) => `<b title=no>${inner}</b>`, '\n\t ')}</p>`).join('\r\n')}`,
	},
	{
		name: 'Markdown',
		format: 'markdown',
		write: (all) =>
			`---\ntitle: no\n---\n\n${all
				.map(({runs}, at) => {
					const text = spaced(
						runs.map((each) => ({...each, text: each.text})),
						(each) => (each.escaped ? numeric(each.text) : escapeAll(each.text)),
						(inner, index) => `[${inner}](no${index})`,
						at % 2 ? '\r\n> ' : ' ',
					);
					return `${at % 2 ? '> ' : ''}${text}`;
				})
				.join('\n\n<!-- no -->\n\n')}\n`,
	},
	{
		name: 'PO',
		format: 'po',
		write: (all) =>
			`msgid ""\nmsgstr "Language: en\\n"\n\n${all
				.map(({source, runs}, at) => {
					const strings = runs.map((each, index) => {
						const text = `${each.text}${index < runs.length - 1 ? ' ' : ''}`.replace(/["\\]/g, '\\$&');
						return `"${text}"`;
					});
					return `#, fuzzy\nmsgctxt "${at}"\nmsgid ${JSON.stringify(source)}\nmsgstr ""\n${strings.join('\n')}\n`;
				})
				.join('\n')}`,
	},
	{
		name: 'CSV',
		format: 'csv',
		write: (all) =>
			`source,target,note\r\n${all
				.map(({source, runs}) =>
					[csvField(source, ',', false), csvField(plainOf(runs), ',', runs[0]!.escaped), 'no'].join(','),
				)
				.join('\r\n')}\r\n`,
	},
	{
		name: 'CSV with semicolons, columns by number',
		format: 'csv',
		options: {columns: {source: '3', target: '1'}},
		write: (all) =>
			all
				.map(({source, runs}) =>
					[csvField(plainOf(runs), ';', runs[0]!.escaped), 'no', '', csvField(source, ';', true)].join(';'),
				)
				.map((row) => row.replace(/^(.*);no;;(.*)$/s, '$1;no;$2'))
				.join('\n'),
	},
	{
		name: 'TSV',
		format: 'tsv',
		write: (all) =>
			`zh\ten\n${all.map(({source, runs}) => [csvField(source, '\t', true), csvField(plainOf(runs), '\t', runs[0]!.escaped)].join('\t')).join('\n')}`,
	},
	{
		name: 'JSONL',
		format: 'jsonl',
		write: (all) =>
			all
				.map(
					({source, runs}) =>
						`{"no": {"target": "no"}, "source" :${JSON.stringify(source)},"target": "${runs.map(jsonText).join(' ')}"}`,
				)
				.join('\r\n'),
	},
	{
		name: 'WebVTT',
		format: 'vtt',
		write: (all) =>
			`WEBVTT\n\n${all
				.map(
					({runs}, at) =>
						`00:0${at}.000 --> 00:0${at}.900\n${spaced(
							runs,
							({text}) => xml({text, isTagged: false, escaped: false}),
							(inner) => `<c.no>${inner}</c>`,
						)}\n`,
				)
				.join('\n')}`,
	},
];

/** Read again; a fault is told as a failure of the test. */
async function parse(text: string, {format, options}: Written): Promise<Document> {
	const parsed = await parseDocument(text, format, {...PARSE_DEFAULTS, ...options, path: 'a'});
	if (!parsed.ok)
		return expect.fail(`${parsed.fault.code} at ${parsed.fault.offset}: ${parsed.fault.message}\n${text}`);
	return parsed.document;
}

const textsOf = ({text, segments}: Document) => segments.map(({span}) => text.slice(span.start, span.end));

test.each(FORMATS)('$name: targets are read as they were written, with their sources', async (written) => {
	await fc.assert(
		fc.asyncProperty(units, async (all) => {
			const document = await parse(written.write(all), written);
			expect(textsOf(document)).toEqual(all.map(({runs}) => plainOf(runs)));
			const sources = document.segments.map(({source}) => source?.text);
			const isBilingual = sources.some((source) => source !== undefined);
			expect(isBilingual).toBe(!['html', 'markdown', 'vtt'].includes(written.format));
			if (isBilingual) expect(sources).toEqual(all.map(({source}) => source));
		}),
		{numRuns: 60},
	);
});

test.each(FORMATS)('$name: a layout’s pieces stand in order, within the file, and never overlap', async (written) => {
	await fc.assert(
		fc.asyncProperty(units, async (all) => {
			const {text, layout} = await parse(written.write(all), written);
			const {fileText, textStart, textEnd, fileStart, fileEnd} = layout!;
			for (let piece = 0; piece < textStart.length; piece++) {
				const inText = text.slice(textStart[piece], textEnd[piece]);
				const inFile = fileText.slice(fileStart[piece], fileEnd[piece]);
				expect(inText).not.toBe('');
				if (inText.length === inFile.length && inText !== ' ') expect(inFile).toBe(inText);
				if (piece > 0) expect(textStart[piece]).toBeGreaterThanOrEqual(textEnd[piece - 1]!);
				if (piece > 0) expect(fileStart[piece]).toBeGreaterThanOrEqual(fileEnd[piece - 1]!);
			}
		}),
		{numRuns: 40},
	);
});

/** A place in the words of a segment: from the start of one to the end of another, both counted round. */
const place = fc.record({segment: fc.nat(), from: fc.nat(), length: fc.integer({min: 0, max: 3}), replacement: line});

test.each(FORMATS)(
	'$name: a correction is read again as it was meant, and leaves the rest of the file alone',
	async (written) => {
		await fc.assert(
			fc.asyncProperty(units, place, async (all, {segment, from, length, replacement}) => {
				const file = written.write(all);
				const document = await parse(file, written);
				const {span} = document.segments[segment % document.segments.length]!;
				const words = [...document.text.slice(span.start, span.end).matchAll(/\S+/g)];
				const first = words[from % words.length]!;
				const last = words[Math.min(words.length - 1, (from % words.length) + length)]!;
				const change = spanOf(span.start + first.index, span.start + last.index + last[0].length);
				const after = rewriteFile(document, [{span: change, replacement}]);

				const wanted = document.text.slice(0, change.start) + replacement + document.text.slice(change.end);
				expect((await parse(after, written)).text).toBe(wanted);
				const {start, end} = fileSpanOf(document, change);
				// A field of a table may need quotes now; they stand at its edges, outside of the span.
				if (written.format === 'csv' || written.format === 'tsv') return;
				expect(after.startsWith(file.slice(0, start))).toBe(true);
				expect(after.endsWith(file.slice(end))).toBe(true);
			}),
			{numRuns: 150},
		);
	},
);

test.each(FORMATS)('$name: no correction, no change; a text for itself, no change', async (written) => {
	await fc.assert(
		fc.asyncProperty(units, async (all) => {
			const file = written.write(all);
			const document = await parse(file, written);
			expect(fileTextOf(document)).toBe(file);
			expect(rewriteFile(document, [])).toBe(file);
			const changes = document.segments.map(({span}) => ({
				span,
				replacement: document.text.slice(span.start, span.end),
			}));
			expect(rewriteFile(document, changes)).toBe(file);
		}),
		{numRuns: 40},
	);
});
