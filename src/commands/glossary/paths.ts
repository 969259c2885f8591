import type {Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {loadConfig} from '../load-config.js';
import {GLOSSARY_ENDINGS, glossaryPaths} from '../load-termbase.js';
import {findGlossaries, pathOf} from '../setup.js';

/** What says where the glossary is. */
export type GlossaryOptions = {
	readonly glossary?: readonly string[];
	/** Another config than the one found upward; false for none. */
	readonly config?: string | false;
};

/** The glossary files of a command, and the one that a first entry goes into where there is none. */
export type GlossaryPaths = {readonly paths: readonly string[]; readonly first: string};

/** Where a first entry goes when nothing says where the glossary is. */
const FIRST_GLOSSARY = 'glossary/names.yaml';
/** What is told of a glossary that is still to be made. */
const BEGINNINGS: ReadonlySet<string> = new Set(['missing-file', 'no-articles', 'nothing-matched']);

/**
 * The glossary files of a command: those named, otherwise those of the config, otherwise all of the folder `glossary/`, as
 * `check` has them; null where that cannot be said, the reasons told.
 *
 * `canBegin` is for commands that make a glossary: a file of the config that is not there yet is then no fault.
 */
export async function findGlossaryFiles(
	{glossary, config}: GlossaryOptions,
	io: Io,
	{canBegin = false} = {},
): Promise<GlossaryPaths | null> {
	if (glossary !== undefined && glossary.length > 0)
		return {paths: await glossaryPaths(glossary, io), first: FIRST_GLOSSARY};
	const loaded = await loadConfig(config, io);
	await tellProblems(io, loaded.ok ? loaded.warnings : loaded.problems);
	if (!loaded.ok) return null;
	const found = await findGlossaries(undefined, loaded.value, io);
	const problems = canBegin ? found.problems.filter(({code}) => !BEGINNINGS.has(code)) : found.problems;
	await tellProblems(io, problems);
	if (problems.length > 0) return null;
	const [placed] = loaded.value.glossary ?? [];
	return {paths: found.paths, first: placed === undefined ? FIRST_GLOSSARY : firstOf(pathOf(placed, io))};
}

/** The file that a path of the config means where nothing is there yet: itself, or one in the folder that it names. */
function firstOf(path: string): string {
	if (GLOSSARY_ENDINGS.some((ending) => path.endsWith(ending)) && !/[*?[{]/.test(path)) return path;
	return /[*?[{]/.test(path) ? FIRST_GLOSSARY : `${path.replace(/\/$/, '')}/names.yaml`;
}
