import {AMHARIC} from './amharic.js';
import {ARABIC} from './arabic.js';
import {ARMENIAN} from './armenian.js';
import {BENGALI} from './bengali.js';
import {BURMESE} from './burmese.js';
import {FILIPINO} from './filipino.js';
import {GEORGIAN} from './georgian.js';
import {GUJARATI} from './gujarati.js';
import {HAUSA} from './hausa.js';
import {HEBREW} from './hebrew.js';
import {HINDI} from './hindi.js';
import {INDONESIAN} from './indonesian.js';
import {KANNADA} from './kannada.js';
import {KAZAKH} from './kazakh.js';
import {KHMER} from './khmer.js';
import {KOREAN} from './korean.js';
import {KURDISH} from './kurdish.js';
import {KYRGYZ} from './kyrgyz.js';
import type {LanguageWords} from './language-words.js';
import {LAO} from './lao.js';
import {MALAY} from './malay.js';
import {MALAYALAM} from './malayalam.js';
import {MARATHI} from './marathi.js';
import {MONGOLIAN} from './mongolian.js';
import {NEPALI} from './nepali.js';
import {PASHTO} from './pashto.js';
import {PERSIAN} from './persian.js';
import {PUNJABI} from './punjabi.js';
import {SINHALA} from './sinhala.js';
import {SOMALI} from './somali.js';
import {SWAHILI} from './swahili.js';
import {TAMIL} from './tamil.js';
import {TELUGU} from './telugu.js';
import {THAI} from './thai.js';
import {URDU} from './urdu.js';
import {UZBEK} from './uzbek.js';
import {VIETNAMESE} from './vietnamese.js';
import {YORUBA} from './yoruba.js';

/** Languages of Asia and Africa by their tags. */
export const ASIAN_AND_AFRICAN: Readonly<Record<string, LanguageWords>> = {
	am: AMHARIC,
	ar: ARABIC,
	bn: BENGALI,
	fa: PERSIAN,
	gu: GUJARATI,
	ha: HAUSA,
	he: HEBREW,
	hi: HINDI,
	hy: ARMENIAN,
	id: INDONESIAN,
	ka: GEORGIAN,
	kk: KAZAKH,
	km: KHMER,
	kn: KANNADA,
	ko: KOREAN,
	ku: KURDISH,
	ky: KYRGYZ,
	lo: LAO,
	ml: MALAYALAM,
	mn: MONGOLIAN,
	mr: MARATHI,
	ms: MALAY,
	my: BURMESE,
	ne: NEPALI,
	pa: PUNJABI,
	ps: PASHTO,
	si: SINHALA,
	so: SOMALI,
	sw: SWAHILI,
	ta: TAMIL,
	te: TELUGU,
	th: THAI,
	tl: FILIPINO,
	ur: URDU,
	uz: UZBEK,
	vi: VIETNAMESE,
	yo: YORUBA,
};
