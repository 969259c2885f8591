import {basename, resolve} from 'node:path';
import type {Document} from '../documents/document.js';
import {formatOfName} from '../documents/formats/registry.js';
import type {UnequalLines} from '../documents/pair.js';
import type {Io} from '../io/io.js';
import type {Problem, Result} from '../problems/problem.js';

/** A file with the source of an article, and the language that its name says. */
type SourceFile = {readonly path: string; readonly language: string | null};

/**
 * The source of an article: the file itself, or the one in a folder whose name is the same up to the first dot, best of
 * the article's format and in the language asked for.
 */
export async function findSource(
	io: Io,
	path: string,
	source: string,
	endings: readonly string[],
	language: string | null,
): Promise<Result<SourceFile>> {
	const below = await io.listFolder(source, endings);
	if (below.length === 0) return {ok: true, value: {path: source, language: languageInName(source)}, warnings: []};
	const stem = stemOf(path);
	// In one folder with its source an article must not find itself.
	const isItself = (other: string) => resolve(io.cwd, other) === resolve(io.cwd, path);
	const found = below.filter((other) => stemOf(other) === stem && !isItself(other));
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

/** What is told of an article and a source that do not go together. */
export function unequalProblem(
	{path, format}: Document,
	sourcePath: string,
	{target, source, apart}: UnequalLines,
): Problem {
	const isTimed = [format, formatOfName(sourcePath)].every((each) => each === 'srt' || each === 'vtt');
	if (isTimed) {
		const message = `None of its ${target} subtitles is shown when one of the ${source} of ${sourcePath} is. Name the subtitles of the same film.`;
		return {code: 'unequal-lines', path, message};
	}
	const unit = format === 'text' ? 'lines' : 'paragraphs';
	const place =
		apart === undefined
			? `From ${unit.slice(0, -1)} ${Math.min(target, source) + 1} on one of them has nothing beside it.`
			: `They part at ${unit.slice(0, -1)} ${apart} at the latest: it is blank in one of them only.`;
	const line = unit === 'lines' ? {line: apart ?? Math.min(target, source) + 1, column: 1} : {};
	const message = `It has ${target} ${unit} and its source ${sourcePath} has ${source}, so they cannot be paired. ${place} Give both equally many.`;
	return {code: 'unequal-lines', path, ...line, message};
}
