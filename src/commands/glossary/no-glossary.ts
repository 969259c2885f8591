import type {Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';

/** Tells that there is no glossary, and how one begins. */
export async function tellNoGlossary(io: Io): Promise<2> {
	const message =
		'No glossary: name one with --glossary FILE, or put one into the folder glossary/ of the folder you are in. ' +
		'glossproof glossary add "Qin Gang" begins one.';
	await tellProblems(io, [{code: 'no-glossary', path: null, message}]);
	return 2;
}
