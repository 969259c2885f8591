import {accountForWord, checkDocument, surveyDocument} from '../check.js';
import {buildTermbase} from '../glossary/termbase.js';
import {recallWords, wordKnowledge} from '../names/words/remembering.js';

/** The core as commands use it. With its tables it is most of the program, so it is imported only where there is work. */
export const ENGINE = {
	/**
	 * Which program this is, so that nothing that another one kept is taken for its own: a bundled file is named by a hash
	 * of all that it leads to. Null where it runs from source, of which nothing tells that it changed.
	 */
	stamp: /[^/]+-[0-9A-Z]{8}\.js$/.exec(import.meta.url)?.[0] ?? null,
	/** As `glossary/parse.ts` has it; imported only where the cache has no answer, as it leads to yaml and ajv. */
	parseGlossaries: async (files: readonly {readonly path: string; readonly text: string}[]) =>
		(await import('../glossary/parse.js')).parseGlossaries(files),
	buildTermbase,
	wordKnowledge,
	recallWords,
	checkDocument,
	surveyDocument,
	accountForWord,
};

export type Engine = Readonly<Omit<typeof ENGINE, 'stamp'>> & {readonly stamp: string | null};
