import {decodeText, type Encoding} from '../../documents/decode.js';
import type {Entry} from '../../glossary/entry.js';
import {findNamed} from '../../glossary/find.js';
import {isEmptyGlossary, type ParsedFile, parseFiles} from '../../glossary/parse.js';
import type {Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import type {Problem, Result} from '../../problems/problem.js';
import {type CommandContext, engineOf} from '../command.js';
import {parseGlossaryFiles} from '../parse-glossaries.js';
import {findGlossaryFiles, type GlossaryOptions, type GlossaryPaths} from './paths.js';

/** A glossary file as it was read: its bytes, for comparing, and what they say. */
export type GlossaryFile = {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly text: string;
	readonly encoding: Encoding;
};

/** The glossary files, read and parsed together; a file in which nothing is written yet has no `parsed`. */
export type OpenGlossaries = {
	readonly files: readonly GlossaryFile[];
	readonly parsed: readonly ParsedFile[];
	readonly entries: readonly Entry[];
	readonly warnings: readonly Problem[];
	/** Where a first entry goes when there is no glossary yet. */
	readonly first: string;
};

/**
 * The glossary files of a command, read for editing; null when they cannot be read, the reasons told on standard error. None
 * at all is no fault here.
 */
export async function openGlossaries(
	options: GlossaryOptions,
	io: Io,
	how: {readonly canBegin?: boolean} = {},
): Promise<OpenGlossaries | null> {
	const found = await findGlossaryFiles(options, io, how);
	return found === null ? null : openAndTell(found, io);
}

async function openAndTell(found: GlossaryPaths, io: Io): Promise<OpenGlossaries | null> {
	const opened = await openFiles(found, io);
	if (opened.ok) return opened.value;
	await tellProblems(io, opened.problems);
	return null;
}

/** As `openGlossaries`, of files that are known; nothing is told. */
export async function openFiles(
	{paths, first}: GlossaryPaths,
	io: Pick<Io, 'readBytes'>,
): Promise<Result<OpenGlossaries>> {
	const files: GlossaryFile[] = [];
	const problems: Problem[] = [];
	for (const path of paths) {
		const read = await readGlossaryFile(path, io);
		if (read.ok) files.push(read.value);
		else problems.push(...read.problems);
	}
	const written = files.filter(({text, path}) => !(text.length < 10_000 && isEmptyGlossary(text, path)));
	const parsed = parseFiles(written);
	if (!parsed.ok) problems.push(...parsed.problems);
	if (problems.length > 0 || !parsed.ok) return {ok: false, problems};
	const value: OpenGlossaries = {
		files,
		parsed: parsed.value,
		entries: parsed.value.flatMap(({glossary}) => glossary.entries),
		warnings: parsed.warnings,
		first,
	};
	return {ok: true, value, warnings: parsed.warnings};
}

/** The entries of the glossary files and nothing of their texts: enough for what changes nothing. */
export type GlossaryEntries = {
	readonly entries: readonly Entry[];
	readonly warnings: readonly Problem[];
	/** Whether there is a file at all. */
	readonly isThere: boolean;
};

/** From this size on, in UTF-16 units, parsing costs more than loading what knows the cache of parsed glossaries. */
const LARGE = 300_000;

/** As `openGlossaries`, for commands that only look; of a large glossary from the user's cache where it was parsed before. */
export async function readEntries(
	options: GlossaryOptions,
	io: Io,
	context: CommandContext,
	how: {readonly canBegin?: boolean} = {},
): Promise<GlossaryEntries | null> {
	const located = await findGlossaryFiles(options, io, how);
	if (located === null) return null;
	const {paths} = located;
	const files: GlossaryFile[] = [];
	for (const path of paths) {
		const read = await readGlossaryFile(path, io);
		if (read.ok) files.push(read.value);
	}
	const size = files.reduce((sum, {text}) => sum + text.length, 0);
	if (size >= LARGE && files.length === paths.length) {
		const parsed = await parseGlossaryFiles(files, io, await engineOf(context));
		// A faulty one is parsed once more, to tell its faults as all commands do.
		if (parsed.ok) {
			const entries = parsed.value.flatMap((glossary) => glossary.entries);
			return {entries, warnings: parsed.warnings, isThere: true};
		}
	}
	const open = await openAndTell(located, io);
	return open === null ? null : {entries: open.entries, warnings: open.warnings, isThere: open.files.length > 0};
}

async function readGlossaryFile(path: string, io: Pick<Io, 'readBytes'>): Promise<Result<GlossaryFile>> {
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const decoded = decodeText(bytes.value);
	if (!decoded.ok) return {ok: false, problems: [{code: decoded.fault.code, path, message: decoded.fault.message}]};
	const {text, encoding} = decoded;
	return {ok: true, value: {path, bytes: bytes.value, text, encoding}, warnings: []};
}

/** Tells that there is no glossary, and how one begins. */
export async function tellNoGlossary(io: Io): Promise<2> {
	const message =
		'No glossary: name one with --glossary FILE, or put one into the folder glossary/ of the folder you are in. ' +
		'glossproof glossary add "Qin Gang" begins one.';
	await tellProblems(io, [{code: 'no-glossary', path: null, message}]);
	return 2;
}

/** The entry that a user names; null where none or several have that name, which is told. */
export async function namedEntry(entries: readonly Entry[], name: string, io: Io): Promise<Entry | null> {
	const found = findNamed(entries, name);
	if (found.kind === 'one') return found.entry;
	const message =
		found.kind === 'several'
			? `“${name}” may be any of ${found.entries.length} entries: ${found.entries
					.slice(0, 5)
					.map(({preferred, id}) => `${preferred} (${id})`)
					.join(', ')}${found.entries.length > 5 ? ' …' : ''}. Name one by its id.`
			: `The glossary has no entry “${name}”${found.near === null ? '. `glossproof glossary list` shows all.' : `; did you mean “${found.near}”?`}`;
	await tellProblems(io, [{code: found.kind === 'several' ? 'ambiguous-entry' : 'unknown-entry', path: null, message}]);
	return null;
}
