import {CZECH} from './czech.js';
import {DUTCH} from './dutch.js';
import {FRENCH} from './french.js';
import {GERMAN} from './german.js';
import {GREEK} from './greek.js';
import {HUNGARIAN} from './hungarian.js';
import {ITALIAN} from './italian.js';
import type {LanguageWords} from './language-words.js';
import {POLISH} from './polish.js';
import {PORTUGUESE} from './portuguese.js';
import {ROMANIAN} from './romanian.js';
import {RUSSIAN} from './russian.js';
import {SPANISH} from './spanish.js';
import {SWEDISH} from './swedish.js';
import {TURKISH} from './turkish.js';
import {UKRAINIAN} from './ukrainian.js';

/** Languages of Europe and the Americas by their tags. */
export const EUROPEAN: Readonly<Record<string, LanguageWords>> = {
	cs: CZECH,
	de: GERMAN,
	el: GREEK,
	es: SPANISH,
	fr: FRENCH,
	hu: HUNGARIAN,
	it: ITALIAN,
	nl: DUTCH,
	pl: POLISH,
	pt: PORTUGUESE,
	ro: ROMANIAN,
	ru: RUSSIAN,
	sv: SWEDISH,
	tr: TURKISH,
	uk: UKRAINIAN,
};
