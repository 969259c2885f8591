import {type BuiltCatalogue, buildCatalogue, type Catalogue} from '../../glossary/catalogue.js';
import type {Entry, Glossary} from '../../glossary/entry.js';
import {cacheFolderOf} from '../../io/glossary-cache.js';
import {catalogueOf, type GlossaryBytes, openCatalogueCache, sumOf} from '../../io/glossary-catalogue.js';
import type {Io} from '../../io/io.js';
import type {Problem} from '../../problems/problem.js';
import {formatEntryList, LINES_ALIKE_FROM} from '../../reports/glossary.js';
import {VERSION} from '../../version.js';
import type {CommandContext} from '../command.js';
import {findGlossaryFiles, type GlossaryOptions, type GlossaryPaths} from './paths.js';

/**
 * Which program a module is, by its `import.meta.url`: a bundled file is named by a hash of all that it leads to. Null where
 * it runs from source, of which nothing tells that it changed.
 */
export function stampOf(url: string): string | null {
	return /[^/]+-[0-9A-Z]{8}\.js$/.exec(url)?.[0] ?? null;
}

/** From this size on, in bytes, a catalogue is kept. */
const LARGE = 30_000;

/** What a look found; `none`: there is no glossary file at all; `over`: it could not be read, and why was told. */
export type Looked<T> = {readonly kind: 'found'; readonly value: T} | {readonly kind: 'none'} | {readonly kind: 'over'};

/**
 * What a command that changes nothing finds in the glossary: of one that was read before in the catalogue that is kept in
 * the user's cache, so that neither its text is parsed nor its entries are made but those that are asked for.
 */
export async function lookIntoGlossary<T>(
	options: GlossaryOptions,
	io: Io,
	context: CommandContext,
	look: (catalogue: Catalogue) => Promise<T>,
	how: {readonly canBegin?: boolean} = {},
): Promise<Looked<T>> {
	const located = await findGlossaryFiles(options, io, how);
	if (located === null) return {kind: 'over'};
	if (located.paths.length === 0) return {kind: 'none'};
	const files = await bytesOf(located, io);
	const place = files === null ? null : cacheFor(files, stampOf(import.meta.url), io, context);
	const cache = place === null ? null : openCatalogueCache(place.folder, place.stamp);
	// In a box of its own, for what is found may be null.
	const kept = cache === null ? null : await cache.with(files!, async (catalogue) => ({value: await look(catalogue)}));
	if (kept !== null) return {kind: 'found', value: kept.value};
	const built = await buildFrom(files, located, io, context);
	if (built === null) return {kind: 'over'};
	await cache?.put(files!, built);
	return {kind: 'found', value: await look(catalogueOf(built))};
}

/** `stamp` says which program makes it, as `stampOf` has it. */
export type TextToKeep = {
	readonly name: string;
	readonly stamp: string | null;
	readonly make: () => Promise<Looked<string>>;
};

/**
 * A text made of the glossary: kept in the user's cache under `name` and the files' bytes, so that it is made once for each
 * state of a large glossary.
 */
export async function keptText(
	{name, stamp, make}: TextToKeep,
	options: GlossaryOptions,
	io: Io,
	context: CommandContext,
	how: {readonly canBegin?: boolean} = {},
): Promise<Looked<string>> {
	const located = await findGlossaryFiles(options, io, how);
	if (located === null) return {kind: 'over'};
	const files = await bytesOf(located, io);
	const place = files === null ? null : cacheFor(files, stamp, io, context);
	const {openKeptTexts} = await import('../../io/kept-texts.js');
	const cache = place === null ? null : openKeptTexts(place.folder, name, place.stamp);
	const kept = cache === null ? null : await cache.get(files!);
	if (kept !== null) return {kind: 'found', value: kept};
	const made = await make();
	if (made.kind === 'found') await cache?.put(files!, made.value);
	return made;
}

/** All entries, in the order of the files. */
export function allEntries(catalogue: Catalogue): Promise<Entry[]> {
	return catalogue.entries(Uint32Array.from({length: catalogue.count}, (_, index) => index));
}

/** The files' bytes; null where one cannot be read. */
async function bytesOf({paths}: GlossaryPaths, io: Io): Promise<GlossaryBytes[] | null> {
	const files: GlossaryBytes[] = [];
	for (const path of paths) {
		const bytes = await io.readBytes(path);
		if (!bytes.ok) return null;
		files.push({path, bytes: bytes.value});
	}
	return files;
}

/** Where something is kept of these files; null where they are small or nothing can be kept. */
function cacheFor(
	files: readonly GlossaryBytes[],
	own: string | null,
	io: Io,
	{engine}: CommandContext,
): {readonly folder: string; readonly stamp: string} | null {
	const stamp = engine === undefined ? own : engine.stamp;
	const size = files.reduce((sum, {bytes}) => sum + bytes.length, 0);
	const folder = stamp === null || size < LARGE ? null : cacheFolderOf(io.env, process.platform);
	return folder === null ? null : {folder, stamp: `${VERSION} ${stamp}`};
}

/** The glossary parsed; null where it is faulty, which is told. */
async function buildFrom(
	files: readonly GlossaryBytes[] | null,
	located: GlossaryPaths,
	io: Io,
	context: CommandContext,
): Promise<BuiltCatalogue | null> {
	const {openFiles, parseLarge} = await import('./files.js');
	const large = files === null ? null : await parseLarge(files, io, context);
	if (large !== null) return build(large.value, large.warnings);
	// A faulty one is parsed once more, to tell its faults as all commands do.
	const opened = await openFiles(located, io);
	if (opened.ok)
		return build(
			opened.value.parsed.map(({glossary}) => glossary),
			opened.warnings,
		);
	const {tellProblems} = await import('../../io/tell.js');
	await tellProblems(io, opened.problems);
	return null;
}

function build(glossaries: readonly Glossary[], warnings: readonly Problem[]): BuiltCatalogue {
	const entries = glossaries.flatMap((glossary) => glossary.entries);
	const lines = entries.length < LINES_ALIKE_FROM ? '' : formatEntryList(entries, false);
	return buildCatalogue({glossaries, warnings, lines}, sumOf);
}
