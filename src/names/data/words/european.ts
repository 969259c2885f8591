import {BULGARIAN} from './bulgarian.js';
import {CROATIAN} from './croatian.js';
import {CZECH} from './czech.js';
import {DANISH} from './danish.js';
import {DUTCH} from './dutch.js';
import {ESTONIAN} from './estonian.js';
import {FINNISH} from './finnish.js';
import {FRENCH} from './french.js';
import {GERMAN} from './german.js';
import {GREEK} from './greek.js';
import {HUNGARIAN} from './hungarian.js';
import {ICELANDIC} from './icelandic.js';
import {ITALIAN} from './italian.js';
import type {LanguageWords} from './language-words.js';
import {LATVIAN} from './latvian.js';
import {LITHUANIAN} from './lithuanian.js';
import {NORWEGIAN} from './norwegian.js';
import {POLISH} from './polish.js';
import {PORTUGUESE} from './portuguese.js';
import {ROMANIAN} from './romanian.js';
import {RUSSIAN} from './russian.js';
import {SERBIAN} from './serbian.js';
import {SLOVAK} from './slovak.js';
import {SLOVENIAN} from './slovenian.js';
import {SPANISH} from './spanish.js';
import {SWEDISH} from './swedish.js';
import {TURKISH} from './turkish.js';
import {UKRAINIAN} from './ukrainian.js';

/** Languages of Europe and the Americas by their tags. */
export const EUROPEAN: Readonly<Record<string, LanguageWords>> = {
	bg: BULGARIAN,
	cs: CZECH,
	da: DANISH,
	de: GERMAN,
	el: GREEK,
	es: SPANISH,
	et: ESTONIAN,
	fi: FINNISH,
	fr: FRENCH,
	hr: CROATIAN,
	hu: HUNGARIAN,
	is: ICELANDIC,
	it: ITALIAN,
	lt: LITHUANIAN,
	lv: LATVIAN,
	nl: DUTCH,
	no: NORWEGIAN,
	pl: POLISH,
	pt: PORTUGUESE,
	ro: ROMANIAN,
	ru: RUSSIAN,
	sk: SLOVAK,
	sl: SLOVENIAN,
	sr: SERBIAN,
	sv: SWEDISH,
	tr: TURKISH,
	uk: UKRAINIAN,
};
