import type {Termbase} from '../glossary/termbase.js';
import type {Io} from '../io/io.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Problem} from '../problems/problem.js';
import type {Engine} from './engine.js';

const GLOSSARY_ENDINGS = ['.yaml', '.yml'];

/**
 * The termbase of the named glossary files, or of the folder `glossary/` where none is named; null when it could not be
 * made, the reasons told on standard error, those of all files together.
 */
export async function loadTermbase(named: readonly string[], io: Io, engine: Engine): Promise<Termbase | null> {
	const paths = named.length > 0 ? named : await io.listFolder('glossary', GLOSSARY_ENDINGS);
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
	const parsed = engine.parseGlossaries(files);
	problems.push(...(parsed.ok ? parsed.warnings : parsed.problems));
	await tellProblems(io, problems);
	if (!parsed.ok || files.length < paths.length) return null;
	return engine.buildTermbase(parsed.value.flatMap((glossary) => glossary.entries));
}
