import {type Command, InvalidArgumentError, Option} from 'commander';
import {declaredEncoding} from '../documents/declared.js';
import {decodeText} from '../documents/decode.js';
import {DOCUMENT_FORMATS, type Document, type DocumentFormat} from '../documents/document.js';
import {
	type Columns,
	PARSE_DEFAULTS,
	type Parsed,
	UNKNOWN_LANGUAGE,
	type Untranslated,
} from '../documents/formats/format.js';
import {DOCUMENT_ENDINGS, formatOfName, parseDocument} from '../documents/formats/registry.js';
import {Locator} from '../documents/locus.js';
import {pairDocuments} from '../documents/pair.js';
import {spanOf} from '../documents/span.js';
import type {Io} from '../io/io.js';
import type {Problem, Result} from '../problems/problem.js';
import {findSource, unequalProblem} from './sources.js';

/** What files in a folder are taken for articles. */
export const ARTICLE_ENDINGS = DOCUMENT_ENDINGS;

/** How articles are read, as the user said it on the command line. */
export type ArticleOptions = {
	readonly inputFormat?: DocumentFormat;
	/** A file, or a folder with a file for each article. */
	readonly source?: string;
	readonly sourceLanguage?: string;
	readonly columns?: Columns;
};

/** The options of every command that reads articles. */
export function addArticleOptions(command: Command): Command {
	return command
		.addOption(
			new Option('--input-format <format>', 'what the articles are (default: as their names say)').choices(
				DOCUMENT_FORMATS,
			),
		)
		.option(
			'--source <path>',
			'what was translated, line by line: a file, or a folder with a file of the same name up to the first dot (a.txt: a.zh.txt)',
		)
		.option(
			'--source-language <tag>',
			'language of the sources, as zh or pt-BR (default: as the files say)',
			parseLanguage,
		)
		.option(
			'--columns <source,target>',
			'CSV and TSV: numbers or names of the columns; one alone is the target (default: as the first row says)',
			parseColumns,
		)
		.addHelpText(
			'after',
			'\nArticles are read as their names end: .txt and .text, .md, .html, .xlf and .xliff, .tmx, .po, .csv, .tsv,\n' +
				'.jsonl, .srt, .vtt. Others that are named themselves are read as plain text.',
		);
}

function parseLanguage(value: string): string {
	if (!/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(value)) {
		throw new InvalidArgumentError('A language tag is needed, as zh, ja or pt-BR.');
	}
	return value;
}

function parseColumns(value: string): Columns {
	const names = value.split(',').map((name) => name.trim());
	const [first = '', second, ...rest] = names;
	if (rest.length > 0 || names.includes(''))
		throw new InvalidArgumentError('Give one or two, as 2 or 1,2 or source,target.');
	return second === undefined ? {source: null, target: first} : {source: first, target: second};
}

/**
 * An article as every command reads it; `-` is standard input. The one warning there may be is that some of its units have
 * no translation yet: they are not checked, and nothing is wrong with the file.
 */
export async function readArticle(io: Io, path: string, options: ArticleOptions = {}): Promise<Result<Document>> {
	const read = await readDocument(io, path, options.inputFormat ?? formatOfName(path), options);
	if (!read.ok || options.source === undefined || isBilingual(read.value)) return read;
	const source = await findSource(io, path, options.source, ARTICLE_ENDINGS, options.sourceLanguage ?? null);
	if (!source.ok) return source;
	const other = await readDocument(io, source.value.path, formatOfName(source.value.path), {});
	if (!other.ok) return other;
	const language = options.sourceLanguage ?? source.value.language ?? UNKNOWN_LANGUAGE;
	const paired = pairDocuments(read.value, other.value, language);
	if ('segments' in paired) return {ok: true, value: paired, warnings: read.warnings};
	return {ok: false, problems: [unequalProblem(read.value, source.value.path, paired)]};
}

async function readDocument(
	io: Io,
	path: string,
	format: DocumentFormat,
	options: ArticleOptions,
): Promise<Result<Document>> {
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const decoded = decodeText(bytes.value);
	if (!decoded.ok) {
		const {code, message} = decoded.fault;
		const declared = format === 'text' ? null : declaredEncoding(bytes.value);
		const hint =
			declared === null
				? ''
				: ` The file says that it is in ${declared}: iconv -f ${declared} -t UTF-8 FILE > NEW, and write UTF-8 where it says so.`;
		return {ok: false, problems: [{code, path, message: message + hint}]};
	}
	const {text, encoding} = decoded;
	const parsed: Parsed = await parseDocument(text, format, {
		...PARSE_DEFAULTS,
		path,
		sourceLanguage: options.sourceLanguage ?? null,
		columns: options.columns ?? null,
		hasByteOrderMark: encoding.byteOrderMark,
	});
	if (parsed.ok) {
		const {document, untranslated} = parsed;
		return {
			ok: true,
			value: document,
			warnings: untranslated === null ? [] : [untranslatedNotice(path, text, untranslated)],
		};
	}
	const {code, offset, message} = parsed.fault;
	return {ok: false, problems: [{code, path, ...locusOf(text, offset), message}]};
}

function isBilingual({segments}: Document): boolean {
	return segments.some(({source}) => source !== undefined);
}

function untranslatedNotice(path: string, text: string, {count, first}: Untranslated): Problem {
	const message = `${count === 1 ? 'One unit has' : `${count} units have`} no translation yet${count === 1 ? '' : '; this is the first'}. What has none is not checked.`;
	return {code: 'untranslated-units', path, ...locusOf(text, first), message};
}

function locusOf(text: string, offset: number): {readonly line: number; readonly column: number} {
	return new Locator(text).locusOf(spanOf(offset, offset).start);
}
