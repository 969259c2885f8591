import {decodeText, type Encoding} from '../../documents/decode.js';
import type {Entry} from '../../glossary/entry.js';
import {findNamed} from '../../glossary/find.js';
import {isEmptyGlossary, type ParsedFile, parseFiles} from '../../glossary/parse.js';
import type {Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import type {Problem, Result} from '../../problems/problem.js';
import {glossaryPaths} from '../load-termbase.js';

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
};

/** Where a first entry goes when there is no glossary yet. */
export const FIRST_GLOSSARY = 'glossary/names.yaml';

/**
 * The glossary files that were named, or all of the folder `glossary/`; null when they cannot be read, the reasons told on
 * standard error. None at all is no fault here.
 */
export async function openGlossaries(named: readonly string[] | undefined, io: Io): Promise<OpenGlossaries | null> {
	const files: GlossaryFile[] = [];
	const problems: Problem[] = [];
	for (const path of await glossaryPaths(named, io)) {
		const read = await readGlossaryFile(path, io);
		if (read.ok) files.push(read.value);
		else problems.push(...read.problems);
	}
	const written = files.filter(({text, path}) => !(text.length < 10_000 && isEmptyGlossary(text, path)));
	const parsed = parseFiles(written);
	if (!parsed.ok) problems.push(...parsed.problems);
	if (problems.length > 0 || !parsed.ok) {
		await tellProblems(io, problems);
		return null;
	}
	return {
		files,
		parsed: parsed.value,
		entries: parsed.value.flatMap(({glossary}) => glossary.entries),
		warnings: parsed.warnings,
	};
}

async function readGlossaryFile(path: string, io: Io): Promise<Result<GlossaryFile>> {
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
