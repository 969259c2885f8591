import {visible} from '../documents/visible.js';

/** Words as they can be given to a shell again. */
export function shellWords(words: readonly string[]): string {
	return words
		.map((word) => (/^[\w./:@%+=,-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", `'\\''`)}'`))
		.join(' ');
}

/** The options that a further command needs to see the same glossary, articles and decisions, for a hint. */
export function sameAgain(options: {
	readonly glossary?: readonly string[];
	readonly decisions?: string;
	readonly inputFormat?: string;
	readonly source?: string;
	readonly sourceLanguage?: string;
	readonly columns?: {readonly source: string | null; readonly target: string};
}): readonly string[] {
	const {glossary = [], decisions, inputFormat, source, sourceLanguage, columns} = options;
	const named = (option: string, value: string | undefined) => (value === undefined ? [] : [option, value]);
	return [
		...glossary.flatMap((path) => ['-g', path]),
		...named('--input-format', inputFormat),
		...named('--source', source),
		...named('--source-language', sourceLanguage),
		...named('--columns', columns && [columns.source, columns.target].filter((name) => name !== null).join(',')),
		...named('--decisions', decisions),
	];
}
