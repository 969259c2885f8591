import {applySettings, type Settings} from '../config.js';
import type {Document} from '../documents/document.js';
import {pieceDocument} from '../documents/pieces.js';
import {countWords} from '../documents/words.js';
import type {Termbase} from '../glossary/termbase.js';
import type {Problem, Result} from '../problems/problem.js';
import type {SurveyedFile} from '../reports/batch/batch.js';
import {type ArticleIo, type ArticleOptions, readArticle} from './articles.js';
import type {CheckCache, Kept} from './check-cache.js';
import type {Engine} from './engine.js';
import type {KeptTermbase} from './kept-termbase.js';
import type {ReadPiece} from './large-text.js';

/** One article to be checked. */
export type Job = {
	readonly path: string;
	readonly settings: Settings;
	readonly reading: ArticleOptions;
	/** Of a large text this piece, already read. */
	readonly piece?: ReadPiece;
	/** Why it cannot be checked, where that is known already. */
	readonly problems?: readonly Problem[];
};

/** What came of it; plain data, so that a worker can hand it over. */
export type Outcome =
	/** `warnings`: what of the file was not checked, though nothing is wrong with it. */
	| {readonly kind: 'checked'; readonly file: SurveyedFile; readonly warnings: readonly Problem[]}
	| {readonly kind: 'failed'; readonly problems: readonly Problem[]};

/** What every article of a run is checked with. */
export type Bench = {
	readonly io: ArticleIo;
	readonly engine: Engine;
	readonly termbase: KeptTermbase;
	readonly cache: CheckCache | null;
};

/** Checks one article. A fault of our own in it is told as a problem of this file: the others are checked all the same. */
export async function checkFile(
	{path, settings, reading, piece, problems}: Job,
	{io, engine, termbase, cache}: Bench,
): Promise<Outcome> {
	if (problems !== undefined) return {kind: 'failed', problems};
	const read: Result<Document> =
		piece === undefined
			? await readArticle(io, path, reading)
			: {ok: true, value: pieceDocument(path, piece), warnings: []};
	if (!read.ok) return {kind: 'failed', problems: read.problems};
	const document = read.value;
	try {
		const key = cache?.keyOf(document, settings);
		let found = key === undefined ? null : await cache!.get(key);
		if (found === null) {
			found = survey(document, settings, engine, await termbase.get());
			if (key !== undefined) await cache!.put(key, found);
		}
		const file: SurveyedFile = {document, words: piece?.words ?? countWords(document.text), ...found};
		return {kind: 'checked', file, warnings: read.warnings};
	} catch (error) {
		return {kind: 'failed', problems: [internalProblem(path, error)]};
	}
}

function survey(document: Document, settings: Settings, engine: Engine, termbase: Termbase): Kept {
	const {mismatches, rightUses, places} = engine.surveyDocument(document, termbase, settings);
	return {
		mismatches: applySettings(mismatches, settings),
		// By id: entries would be copied whole when a thread hands them over.
		rightUses: new Map([...rightUses].map(([{id}, uses]) => [id, uses])),
		...(places === undefined ? {} : {places}),
	};
}

export function internalProblem(path: string, error: unknown): Problem {
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return {
		code: 'internal',
		path,
		message: `This file could not be checked, by a fault in glossproof itself: ${reason}. The others were. Please report it, with the file if you may.`,
	};
}
