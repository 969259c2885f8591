import {decodeText, type Encoding} from '../../documents/decode.js';
import type {Entry, Glossary} from '../../glossary/entry.js';
import type {ParsedFile} from '../../glossary/parse.js';
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
	const {isEmptyGlossary, parseFiles} = await import('../../glossary/parse.js');
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

/** From this size on, in bytes, parsing costs more than loading what knows the cache of parsed glossaries. */
const LARGE = 300_000;

/** The glossaries of large files, from the user's cache where they were parsed before; null of small or faulty ones. */
export async function parseLarge(
	files: readonly {readonly path: string; readonly bytes: Uint8Array}[],
	io: Io,
	context: CommandContext,
): Promise<Extract<Result<readonly Glossary[]>, {readonly ok: true}> | null> {
	if (files.reduce((sum, {bytes}) => sum + bytes.length, 0) < LARGE) return null;
	const texts: {path: string; text: string}[] = [];
	for (const {path, bytes} of files) {
		const decoded = decodeText(bytes);
		if (!decoded.ok) return null;
		texts.push({path, text: decoded.text});
	}
	const parsed = await parseGlossaryFiles(texts, io, await engineOf(context));
	return parsed.ok ? parsed : null;
}

async function readGlossaryFile(path: string, io: Pick<Io, 'readBytes'>): Promise<Result<GlossaryFile>> {
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const decoded = decodeText(bytes.value);
	if (!decoded.ok) return {ok: false, problems: [{code: decoded.fault.code, path, message: decoded.fault.message}]};
	const {text, encoding} = decoded;
	return {ok: true, value: {path, bytes: bytes.value, text, encoding}, warnings: []};
}
