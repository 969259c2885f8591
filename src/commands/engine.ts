import {checkDocument} from '../check.js';
import {parseGlossaries} from '../glossary/parse.js';
import {buildTermbase} from '../glossary/termbase.js';

/** The core as commands use it. */
export type Engine = {
	readonly parseGlossaries: typeof parseGlossaries;
	readonly buildTermbase: typeof buildTermbase;
	readonly checkDocument: typeof checkDocument;
};

export const ENGINE: Engine = {parseGlossaries, buildTermbase, checkDocument};
