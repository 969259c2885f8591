import type {Entry} from '../glossary/entry.js';
import type {Termbase} from '../glossary/termbase.js';
import type {Io} from '../io/io.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Problem} from '../problems/problem.js';
import type {Engine} from './engine.js';
import {keptTermbase} from './kept-termbase.js';
import {parseGlossaryFiles} from './parse-glossaries.js';

export const GLOSSARY_ENDINGS = ['.yaml', '.yml'];

/** Glossary files named, or all of the folder `glossary/`; that there are none is the caller's to tell. */
export async function glossaryPaths(named: readonly string[] | undefined, io: Io): Promise<readonly string[]> {
	return named !== undefined && named.length > 0
		? [...new Set(named)]
		: io.listFolder('glossary', GLOSSARY_ENDINGS, {once: true});
}

/** The entries of several glossary files, and the texts that they stand in. */
export type LoadedGlossary = {
	readonly entries: readonly Entry[];
	readonly files: readonly {readonly path: string; readonly text: string}[];
};

/**
 * The termbase of these glossary files; null when it could not be made, the reasons told on standard error, those of all
 * files together.
 */
export async function loadTermbase(paths: readonly string[], io: Io, engine: Engine): Promise<Termbase | null> {
	const loaded = await loadGlossary(paths, io, engine);
	return loaded === null ? null : keptTermbase(loaded, io, engine).get();
}

/** As `loadTermbase`, for a caller who may need no termbase. */
export async function loadGlossary(paths: readonly string[], io: Io, engine: Engine): Promise<LoadedGlossary | null> {
	if (paths.length === 0) {
		const message =
			'No glossary: name one with --glossary FILE, or put one into the folder glossary/ of the folder you are in. ' +
			'The least a glossary needs is two lines: “entries:” and “  - preferred: Qin Gang”.';
		await tellProblems(io, [{code: 'no-glossary', path: null, message}]);
		return null;
	}
	const files: {path: string; text: string}[] = [];
	const problems: Problem[] = [];
	for (const path of paths) {
		const read = await readText(io, path);
		if (read.ok) files.push({path, text: read.value.text});
		else problems.push(...read.problems);
	}
	const parsed = await parseGlossaryFiles(files, io, engine);
	problems.push(...(parsed.ok ? parsed.warnings : parsed.problems));
	await tellProblems(io, problems);
	if (!parsed.ok || files.length < paths.length) return null;
	return {entries: parsed.value.flatMap((glossary) => glossary.entries), files};
}
