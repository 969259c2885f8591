import {ARABIC} from './arabic.js';
import {HEBREW} from './hebrew.js';
import {HINDI} from './hindi.js';
import {INDONESIAN} from './indonesian.js';
import {KOREAN} from './korean.js';
import type {LanguageWords} from './language-words.js';
import {PERSIAN} from './persian.js';
import {VIETNAMESE} from './vietnamese.js';

/** Languages of Asia and Africa by their tags. */
export const ASIAN_AND_AFRICAN: Readonly<Record<string, LanguageWords>> = {
	ar: ARABIC,
	fa: PERSIAN,
	he: HEBREW,
	hi: HINDI,
	id: INDONESIAN,
	ko: KOREAN,
	vi: VIETNAMESE,
};
