import {basename} from 'node:path';
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
import {pairDocuments, type UnequalLines} from '../documents/pair.js';
import {spanOf} from '../documents/span.js';
import type {Io} from '../io/io.js';
import type {Problem, Result} from '../problems/problem.js';

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

/** What is needed to read an article and its source. */
export type ArticleIo = Pick<Io, 'readBytes' | 'listFolder'>;

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
export async function readArticle(
	io: ArticleIo,
	path: string,
	options: ArticleOptions = {},
): Promise<Result<Document>> {
	const read = await readDocument(io, path, options.inputFormat ?? formatOfName(path), options);
	if (!read.ok || options.source === undefined || isBilingual(read.value)) return read;
	const source = await findSource(io, path, options.source, options.sourceLanguage ?? null);
	if (!source.ok) return source;
	const other = await readDocument(io, source.value.path, formatOfName(source.value.path), {});
	if (!other.ok) return other;
	const language = options.sourceLanguage ?? source.value.language ?? UNKNOWN_LANGUAGE;
	const paired = pairDocuments(read.value, other.value, language);
	if ('segments' in paired) return {ok: true, value: paired, warnings: read.warnings};
	return {ok: false, problems: [unequal(path, read.value, source.value.path, paired)]};
}

async function readDocument(
	io: ArticleIo,
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

type SourceFile = {readonly path: string; readonly language: string | null};

/** The source of an article: the file itself, or the one in a folder whose name is the same up to the first dot. */
async function findSource(
	io: ArticleIo,
	path: string,
	source: string,
	language: string | null,
): Promise<Result<SourceFile>> {
	const below = await io.listFolder(source, ARTICLE_ENDINGS);
	if (below.length === 0) return {ok: true, value: {path: source, language: languageInName(source)}, warnings: []};
	const stem = stemOf(path);
	const found = below.filter((other) => stemOf(other) === stem && other !== path);
	const ofFormat = found.filter((other) => formatOfName(other) === formatOfName(path));
	const fitting = (ofFormat.length > 0 ? ofFormat : found).map((other) => ({
		path: other,
		language: languageInName(other),
	}));
	const wanted = language === null ? fitting : fitting.filter((other) => other.language === language);
	const [only, ...others] = wanted.length > 0 ? wanted : fitting;
	if (only === undefined) {
		const message = `There is no source for it in ${source}: no file there is named ${stem}.LANGUAGE.txt or the like. Files are paired by their names up to the first dot.`;
		return {ok: false, problems: [{code: 'missing-source', path, message}]};
	}
	if (others.length > 0) {
		const names = [only, ...others].map((other) => basename(other.path)).join(', ');
		const message = `Several files in ${source} may be its source: ${names}. Say which with --source-language, or name the file itself.`;
		return {ok: false, problems: [{code: 'ambiguous-source', path, message}]};
	}
	return {ok: true, value: only, warnings: []};
}

function stemOf(path: string): string {
	const name = basename(path);
	return name.slice(0, name.indexOf('.', 1) < 0 ? name.length : name.indexOf('.', 1));
}

/** What stands between the dots of a name, where it is a language: `z01.zh.txt`. */
function languageInName(path: string): string | null {
	return /^[^.]+\.([A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\.[^.]+$/.exec(basename(path))?.[1] ?? null;
}

function unequal(path: string, {format}: Document, sourcePath: string, {target, source, apart}: UnequalLines): Problem {
	const unit = format === 'text' ? 'lines' : format === 'srt' || format === 'vtt' ? 'subtitles' : 'paragraphs';
	if (target === source || unit === 'subtitles') {
		const message = `None of its ${target} subtitles is shown when one of the ${source} of ${sourcePath} is. Name the subtitles of the same film.`;
		return {code: 'unequal-lines', path, message};
	}
	const place =
		apart === undefined
			? `From ${unit.slice(0, -1)} ${Math.min(target, source) + 1} on one of them has nothing beside it.`
			: `They part at ${unit.slice(0, -1)} ${apart} at the latest: it is blank in one of them only.`;
	const line = unit === 'lines' ? {line: apart ?? Math.min(target, source) + 1, column: 1} : {};
	const message = `It has ${target} ${unit} and its source ${sourcePath} has ${source}, so they cannot be paired. ${place} Give both equally many.`;
	return {code: 'unequal-lines', path, ...line, message};
}
