import type {DocumentFormat} from '../document.js';
import type {Parsed, ParseFormat, ParseOptions} from './format.js';
import {parseText} from './text.js';

/** Endings of file names, lower case, by format. */
const ENDINGS: Readonly<Record<DocumentFormat, readonly string[]>> = {
	text: ['.txt', '.text'],
	markdown: ['.md', '.markdown'],
	html: ['.html', '.htm', '.xhtml'],
	// The last three are what Trados, Phrase and memoQ call their XLIFF 1.2.
	xliff: ['.xlf', '.xliff', '.sdlxliff', '.mxliff', '.mqxliff'],
	tmx: ['.tmx'],
	po: ['.po'],
	csv: ['.csv'],
	tsv: ['.tsv'],
	jsonl: ['.jsonl', '.ndjson'],
	srt: ['.srt'],
	vtt: ['.vtt'],
};

/** All endings that name a format. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

/** The format that a file's name says; plain text where it says none. */
export function formatOfName(path: string): DocumentFormat {
	const name = path.toLowerCase();
	for (const [format, endings] of Object.entries(ENDINGS)) {
		if (endings.some((ending) => name.endsWith(ending))) return format as DocumentFormat;
	}
	return 'text';
}

/** A parser is loaded when the first file of its format is read: those of HTML and Markdown are large. */
const PARSERS: Readonly<Record<Exclude<DocumentFormat, 'text'>, () => Promise<ParseFormat>>> = {
	markdown: async () => (await import('./markdown.js')).parseMarkdown,
	html: async () => (await import('./html.js')).parseHtml,
	xliff: async () => (await import('./xliff.js')).parseXliff,
	tmx: async () => (await import('./tmx.js')).parseTmx,
	po: async () => (await import('./po.js')).parsePo,
	csv: async () => (await import('./csv.js')).parseCsv,
	tsv: async () => (await import('./csv.js')).parseTsv,
	jsonl: async () => (await import('./jsonl.js')).parseJsonl,
	srt: async () => (await import('./subtitles.js')).parseSrt,
	vtt: async () => (await import('./subtitles.js')).parseVtt,
};

/** The text of a file, as decoded, in its format; or the first thing in it that is not of that format. */
export async function parseDocument(text: string, format: DocumentFormat, options: ParseOptions): Promise<Parsed> {
	if (format === 'text') return {ok: true, document: parseText(options.path, text), untranslated: null};
	return (await PARSERS[format]())(text, options);
}
