/**
 * Cyrillic names in Latin letters, for Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, and the languages of
 * Central Asia and Mongolia.
 *
 * Sources: BGN/PCGN romanization (Russian 1947, Ukrainian 2019, Belarusian 1979, Bulgarian 2013), ICAO Doc 9303 part 3
 * (passports), resolution 55 of the Cabinet of Ukraine (2010), the Bulgarian Transliteration Act (2009), ISO 9 without
 * diacritics for the scholarly forms, Gaj's alphabet for Serbian; beside them what newspapers write.
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

export const CYRILLIC_LANGUAGES = ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'uz', 'tg', 'mn', 'tt'] as const;
export type CyrillicLanguage = (typeof CYRILLIC_LANGUAGES)[number];

const COMMON =
	'а:a б:b в:v д:d з:z к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ч:ch ш:sh ж:zh,j ' + "х:kh,h ц:ts,c ’: ': ʼ:";

/** Letters that the Turkic languages have beside the Russian ones. */
const CENTRAL_ASIAN = 'ә:a,e,ae ғ:gh,g қ:q,k ң:ng,n ө:o,oe ұ:u ү:u һ:h і:i,y җ:j';

const LETTERS: Readonly<Record<CyrillicLanguage, string>> = {
	ru: `${COMMON} г:g и:i ы:y э:e ъ: ь: щ:shch,sch`,
	uk: `${COMMON} г:h,g ґ:g и:y і:i е:e ь: щ:shch,sch`,
	be: `${COMMON} г:h,g і:i ы:y э:e ў:u,w ь: е:e`,
	bg: `${COMMON} г:g и:i е:e ъ:a,u щ:sht ь:y,i`,
	sr: 'а:a б:b в:v г:g д:d ђ:đ,dj,dj ж:ž,z,zh е:e з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć,c,ch у:u ф:f х:h ц:c ч:č,c,ch џ:dž,dz,j ш:š,s,sh',
	mk: 'а:a б:b в:v г:g д:d ѓ:gj ж:ž,zh е:e з:z ѕ:dz и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ќ:kj у:u ф:f х:h ц:c,ts ч:č,ch џ:dž,dj ш:š,sh',
	kk: `${COMMON} ${CENTRAL_ASIAN} г:g и:i,y ы:y,i э:e ъ: ь: щ:shch`,
	ky: `${COMMON} ${CENTRAL_ASIAN} г:g и:i ы:y э:e ъ: ь: щ:shch`,
	tt: `${COMMON} ${CENTRAL_ASIAN} г:g и:i ы:y э:e ъ: ь: щ:shch`,
	uz: `${COMMON} г:g и:i ы:y э:e ъ: ь: қ:q,k ғ:gh,g ҳ:h ў:o,u`,
	tg: `${COMMON} г:g и:i э:e ъ: қ:q,k ғ:gh,g ҳ:h ҷ:j ӯ:u,o ӣ:i`,
	mn: `${COMMON} г:g и:i ы:y э:e ъ: ь:i, ө:o,u,oe ү:u щ:shch`,
};

/** Rules before letters: where the letter stands decides. The longest that fits wins; `^` is the beginning, `$` the end. */
type Rule = {
	readonly text: string;
	readonly after: RegExp | null;
	readonly before: RegExp | null;
	readonly ways: Place;
};

const VOWEL = /[аеёиоуыэюяіїєъь’'ʼ]$/;
const START = /^$/;
const END = /^$/;
const rule = (text: string, ways: string, after: RegExp | null = null, before: RegExp | null = null): Rule => ({
	text,
	after,
	before,
	ways: ways.split(','),
});

const IOTATED: readonly Rule[] = [
	rule('ю', 'yu,iu,ju'),
	rule('я', 'ya,ia,ja'),
	rule('кс', 'ks,x'),
	rule('андр', 'andr,ander', null, END),
];

/** What Kazakh, Kyrgyz, Tatar, Uzbek and Tajik have in common; their surnames end as Russian ones do. */
const TURKIC: readonly Rule[] = [
	rule('ев', 'ev,yev', null, END),
	rule('ева', 'eva,yeva', null, END),
	rule('е', 'ye,e', START),
	rule('е', 'ye,e', VOWEL),
	rule('ё', 'yo'),
	rule('ий', 'i,y,iy', null, END),
	rule('й', 'y,i'),
	rule('дж', 'j,dzh'),
];

const RULES: Readonly<Record<CyrillicLanguage, readonly Rule[]>> = {
	ru: [
		...IOTATED,
		rule('ий', 'y,iy,i,ii,ij', null, END),
		rule('ый', 'y,yi,yy,yj', null, END),
		rule('ия', 'ia,iya,ija', null, END),
		rule('ье', 'ye,ie,e'),
		rule('ьё', 'yo,ie,ye'),
		rule('ьо', 'yo,io,o'),
		rule('ьи', 'yi,i'),
		rule('ей', 'ei,ey,ej', null, END),
		rule('й', 'y,i,j'),
		rule('ё', 'e,yo,o', /[чшщж]$/),
		rule('ё', 'yo,e,io'),
		rule('е', 'ye,e', START),
		rule('е', 'ye,e', VOWEL),
		rule('е', 'e'),
		rule('дж', 'dzh,j'),
	],
	uk: [
		...IOTATED,
		rule('зг', 'zgh'),
		rule('ий', 'y,yi,yy,iy', null, END),
		rule('ій', 'iy,ii,y,ij', null, END),
		rule('ія', 'ia,iya,iia', null, END),
		rule('ьо', 'io,yo'),
		rule('йо', 'yo,io'),
		rule('є', 'ye,ie,e'),
		rule('ї', 'yi,i', START),
		rule('ї', 'i,yi'),
		rule('й', 'y,i', START),
		rule('й', 'i,y'),
	],
	be: [
		...IOTATED,
		rule('е', 'ye,e,ie', START),
		rule('е', 'ye,e,ie', VOWEL),
		rule('ё', 'yo,io,e'),
		rule('й', 'y,i,j'),
		rule('ія', 'iya,ia,ija', null, END),
	],
	bg: [...IOTATED, rule('ия', 'ia,iya,ija', null, END), rule('й', 'y,i,j'), rule('ьо', 'yo,io')],
	sr: [],
	mk: [],
	kk: [...IOTATED, ...TURKIC, rule('ж', 'zh,j'), rule('у', 'u,w')],
	ky: [...IOTATED, ...TURKIC, rule('ж', 'j,zh'), rule('оо', 'oo,o'), rule('өө', 'oo,o'), rule('ээ', 'ee,e')],
	tt: [...IOTATED, ...TURKIC],
	uz: [...IOTATED, ...TURKIC, rule('ж', 'j'), rule('х', 'kh,x,h')],
	tg: [...IOTATED, ...TURKIC, rule('ж', 'zh')],
	mn: [
		...IOTATED,
		rule('е', 'ye,e'),
		rule('ё', 'yo'),
		rule('ж', 'j,zh'),
		rule('з', 'z,dz'),
		rule('в', 'v,b'),
		rule('ай', 'ai,ay'),
		rule('ий', 'ii,y,i'),
		rule('ийн', 'iin,yn', null, END),
		rule('й', 'i,y'),
		rule('х', 'kh,h'),
	],
};

const tables = new Map<CyrillicLanguage, ReadonlyMap<string, Place>>();

function lettersOf(language: CyrillicLanguage): ReadonlyMap<string, Place> {
	let letters = tables.get(language);
	if (letters === undefined) {
		letters = parseWays(LETTERS[language]);
		tables.set(language, letters);
	}
	return letters;
}

function placesOf(word: string, language: CyrillicLanguage): Place[] {
	const letters = lettersOf(language);
	const rules = [...RULES[language]].sort((left, right) => right.text.length - left.text.length);
	const places: Place[] = [];
	for (let at = 0; at < word.length; ) {
		const here = rules.find(
			({text, after, before}) =>
				word.startsWith(text, at) &&
				(after === null || after.test(word.slice(0, at))) &&
				(before === null || before.test(word.slice(at + text.length))),
		);
		if (here !== undefined) {
			places.push(here.ways);
			at += here.text.length;
		} else {
			const char = word[at]!;
			places.push(letters.get(char) ?? RUSSIAN_ELSEWHERE.get(char) ?? [char]);
			at++;
		}
	}
	return places;
}

/** Letters of a neighbour's alphabet in a name of another language. */
const RUSSIAN_ELSEWHERE: ReadonlyMap<string, Place> = new Map([
	['е', ['e']],
	['ё', ['yo', 'e']],
	['и', ['i']],
	['й', ['y', 'i']],
	['ы', ['y']],
	['э', ['e']],
	['ю', ['yu', 'iu']],
	['я', ['ya', 'ia']],
	['щ', ['shch']],
	['і', ['i']],
	['ї', ['yi', 'i']],
	['є', ['ye', 'ie']],
	['ґ', ['g']],
	['ў', ['u', 'w']],
	['ъ', ['']],
	['ь', ['']],
	['ј', ['j']],
]);

/**
 * The usual spellings of a Cyrillic name, the most usual first, at most 24: “Сергей Фургал” (ru) → `Sergei Furgal`,
 * `Sergey Furgal`, …; capitals as in the source.
 */
export function romanizeCyrillic(text: string, language: CyrillicLanguage): string[] {
	const plain = text.normalize('NFC');
	const places: Place[] = [];
	for (const piece of plain.split(/([^\p{L}’'ʼ]+)/u)) {
		if (!/\p{Script=Cyrillic}/u.test(piece)) {
			places.push([piece]);
			continue;
		}
		const word = placesOf(piece.toLowerCase(), language);
		const isCapital = /^\p{Lu}/u.test(piece);
		const isAllCapital = piece.length > 1 && piece === piece.toUpperCase();
		places.push(
			...word.map((ways, at) =>
				isAllCapital ? ways.map((way) => way.toUpperCase()) : at === 0 && isCapital ? ways.map(capitalize) : ways,
			),
		);
	}
	if (language !== 'sr' && language !== 'mk') return combinePlaces(places, 24);
	// Here the ways are whole systems: Gaj's letters, the same without diacritics, English sounds.
	return [
		...new Set([0, 1, 2].map((system) => places.map((ways) => ways[Math.min(system, ways.length - 1)]).join(''))),
	];
}
