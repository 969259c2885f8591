import {visible} from '../documents/visible.js';

/** Words as they can be given to a shell again. */
export function shellWords(words: readonly string[]): string {
	return words
		.map((word) => (/^[\w./:@%+=,-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", `'\\''`)}'`))
		.join(' ');
}

/** The options that a further command needs to see the same glossary and the same decisions, for a hint. */
export function sameAgain(options: {
	readonly glossary?: readonly string[];
	readonly decisions?: string;
}): readonly string[] {
	const {glossary = [], decisions} = options;
	return [...glossary.flatMap((path) => ['-g', path]), ...(decisions === undefined ? [] : ['--decisions', decisions])];
}
