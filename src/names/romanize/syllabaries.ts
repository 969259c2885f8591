/**
 * Names in scripts of which each sign is a syllable: Ethiopic (Amharic, Tigrinya) and the syllabics of Inuktitut.
 *
 * Sources: BGN/PCGN 1967 for Amharic without its marks; the standard of Inuit Tapiriit Kanatami for Inuktitut. Doubled
 * consonants are not written in Ethiopic.
 */
import {capitalize, combinePlaces, type Place} from './combine.js';

/** Consonants in the order of the block, eight signs each. */
const ETHIOPIC_ROWS =
	'h l h m s r s sh q qw q qw b v t ch h hw n ny,gn ’ k kw kh,h kw w ’ z zh y d d j g gw ng t ch p ts ts,tz f p'.split(
		' ',
	);
/** The vowels of a row: ä, u, i, a, e, the sixth (heard or not), o, and wa. */
const ETHIOPIC_VOWELS: readonly Place[] = [
	['e', 'a'],
	['u'],
	['i'],
	['a'],
	['e', 'ie'],
	['', 'i', 'e'],
	['o'],
	['wa', 'ua'],
];
/** The sixth vowel at the beginning of a word is heard before a consonant. */
const SIXTH_FIRST: Place = ['i', 'e', ''];

function ethiopicPlaces(word: string): Place[] {
	const places: Place[] = [];
	const signs = [...word];
	for (const [at, sign] of signs.entries()) {
		const code = sign.codePointAt(0)! - 0x1200;
		const row = ETHIOPIC_ROWS[code >> 3];
		if (row === undefined) continue;
		const consonants = row === '’' ? [''] : row.split(',');
		const order = code & 7;
		places.push(consonants);
		// The throat gives its vowel another sound: አ is a, ሀ is ha.
		const isThroat = row === '’' || row === 'h';
		if (order === 0 && isThroat) places.push(['a']);
		else if (order === 5 && at === 0) places.push(isThroat ? ['e', 'i'] : SIXTH_FIRST);
		else if (order === 5 && row === '’') places.push(['e', 'i']);
		// The last sign is heard without it; y then is the i of a diphthong.
		else if (order === 5 && at === signs.length - 1) places.push(['']);
		else places.push(ETHIOPIC_VOWELS[order]!);
	}
	return places;
}

const INUKTITUT = new Map(
	(
		'ᐃi ᐄii ᐅu ᐆuu ᐊa ᐋaa ᐱpi ᐲpii ᐳpu ᐴpuu ᐸpa ᐹpaa ᑉp ᑎti ᑏtii ᑐtu ᑑtuu ᑕta ᑖtaa ᑦt ᑭki ᑮkii ᑯku ᑰkuu ᑲka ᑳkaa ᒃk ᒋgi ᒌgii ᒍgu ᒎguu ᒐga ᒑgaa ᒡg ᒥmi ᒦmii ᒧmu ᒨmuu ᒪma ᒫmaa ᒻm ' +
		'ᓂni ᓃnii ᓄnu ᓅnuu ᓇna ᓈnaa ᓐn ᓯsi ᓰsii ᓱsu ᓲsuu ᓴsa ᓵsaa ᔅs ᓕli ᓖlii ᓗlu ᓘluu ᓚla ᓛlaa ᓪl ᔨji ᔩjii ᔪju ᔫjuu ᔭja ᔮjaa ᔾj ᕕvi ᕖvii ᕗvu ᕘvuu ᕙva ᕚvaa ᕝv ᕆri ᕇrii ᕈru ᕉruu ᕋra ᕌraa ᕐr ' +
		'ᕿqi ᖀqii ᖁqu ᖂquu ᖃqa ᖄqaa ᖅq ᖏngi ᖐngii ᖑngu ᖒnguu ᖓnga ᖔngaa ᖕng ᙱnngi ᙲnngii ᙳnngu ᙴnnguu ᙵnnga ᙶnngaa ᖖnng ᖠli ᖢlu ᖤla ᖦl ᕼh'
	)
		.split(' ')
		.map((row) => [row[0]!, row.slice(1)]),
);

function spell(text: string, script: RegExp, placesOf: (word: string) => readonly Place[]): string[] {
	const places: Place[] = [];
	for (const piece of text.normalize('NFC').split(/([^\p{L}\p{M}]+)/u)) {
		if (!script.test(piece)) {
			places.push([piece]);
			continue;
		}
		const read = placesOf(piece);
		const first = read.findIndex((ways) => ways.some((way) => way !== ''));
		places.push(...read.map((ways, at) => (at === first ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}

/** Spellings of a name in Ethiopic script, the most usual first, at most 24: “ዐቢይ አሕመድ” → `Abiy Ahmed`, …. */
export const romanizeEthiopic = (text: string): string[] => spell(text, /\p{Script=Ethiopic}/u, ethiopicPlaces);

/** Spelling of a name in the syllabics of Inuktitut: “ᓄᓇᕗᑦ” → `Nunavut`. */
export const romanizeInuktitut = (text: string): string[] =>
	spell(text, /\p{Script=Canadian_Aboriginal}/u, (word) => [...word].map((sign) => [INUKTITUT.get(sign) ?? '']));
