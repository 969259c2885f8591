/**
 * Which words of a source text are a name in another case, with a particle or with a suffix: Блинкена is Блинкен, Krakowa
 * is Kraków, والرياض is الرياض, Ankara’da is Ankara.
 *
 * No word is analysed: two words are one name where what is left beside their common stem are endings of the language.
 * Sources: the declensions of names in the languages' reference grammars (Wade for Russian, Pugh and Press for
 * Ukrainian, Swan for Polish, Naughton for Czech, Duden 4 for German, Göksel and Kerslake for Turkish, Ryding for Arabic).
 */

/** How the words of a language change; `plain` only takes a possessive. */
export type Inflection =
	| 'east-slavic'
	| 'west-slavic'
	| 'south-slavic'
	| 'german'
	| 'baltic'
	| 'suffixing'
	| 'turkic'
	| 'semitic'
	| 'plain';

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
	...{ru: 'east-slavic', uk: 'east-slavic', be: 'east-slavic'},
	...{pl: 'west-slavic', cs: 'west-slavic', sk: 'west-slavic', hsb: 'west-slavic'},
	...{
		bg: 'south-slavic',
		mk: 'south-slavic',
		sr: 'south-slavic',
		hr: 'south-slavic',
		bs: 'south-slavic',
		sl: 'south-slavic',
	},
	...{
		de: 'german',
		nl: 'german',
		sv: 'german',
		da: 'german',
		nb: 'german',
		no: 'german',
		nn: 'german',
		is: 'suffixing',
	},
	...{lt: 'baltic', lv: 'baltic'},
	...{
		fi: 'suffixing',
		et: 'suffixing',
		hu: 'suffixing',
		eu: 'suffixing',
		ka: 'suffixing',
		hy: 'suffixing',
		mn: 'suffixing',
		la: 'suffixing',
		el: 'suffixing',
		ro: 'suffixing',
		sq: 'suffixing',
	},
	...{tr: 'turkic', az: 'turkic', uz: 'turkic', tk: 'turkic', kk: 'turkic', ky: 'turkic', tt: 'turkic'},
	...{ar: 'semitic', he: 'semitic', fa: 'semitic', ur: 'semitic', ps: 'semitic'},
};

/** The inflection of a language, by its BCP 47 tag. */
export function inflectionOf(language: string): Inflection {
	return INFLECTIONS[language.toLowerCase().split(/[-_]/)[0]!] ?? 'plain';
}

const set = (words: string): ReadonlySet<string> => new Set(['', ...words.split(' ')]);

/** What may stand behind the stem, folded: nouns, names and adjectives, singular and plural. */
const ENDINGS: Readonly<Record<Exclude<Inflection, 'semitic' | 'plain'>, ReadonlySet<string>>> = {
	'east-slavic': set(
		'а я у ю ом ем ем е и ы о ой ей ою ею ов ев ам ям ами ями ах ях ым им ых их ого его ому ему ом ый ий ая яя ое ее ую юю ые ие ыми ими ь ью ия ии ию ией ием иях иям ' +
			'і ї є ові еві єві ою ею єю ів їв ого ього ому ьому ій ім іх ими іми ої ії ію ією ією а́ не на ене ені ені еня ени',
	),
	'west-slavic': set(
		'a u e y i o owi em iem om am ami ach ech ich ych ym im ego emu iego iemu ej iej a ia iu ie ow owie ove ovi a ou e ou ami ata ete ho mu ho ym ymi imi ymu eho emu ova ove ovi ovy ovou ovych ' +
			'ska skiego skiemu skim skiej sku cke ckeho',
	),
	'south-slavic': set(
		'a u e i o om em om ima ama ov ev ova eva ovi evi ove eve og oga om ome oj im ih im ju ja je ji ей а у е и о ом ем ът ят та то те ов ев ова ева ови ево ой им их ог ома ома има ама ју ја је',
	),
	german: set('s es n en er em e ens ern ns se sen er ne nen ner nes'),
	baltic: set(
		'as a o ui u e is io iui iu yje y us aus ui umi uje ai ų ams ais uose os ei es ę ėje es ius iaus iui iumi iuje s am u a iem us os i im u į ā ē ī em iem as u ai is',
	),
	suffixing: set(
		'n in an en on na ssa sta lla lta lle ksi a ta tta aan iin een oon uun lle ltä llä ssä stä t ta i is id de te s st ks l le lt ni na ga sse ' +
			'ban ben bol ból ből rol ról ről nak nek val vel ra re t at et ot öt ba be hoz hez höz tol tól től ert ért ig k ak ek ok on en ön nal nel ja je i ei eio eis ' +
			'ul ului ei lui a ele ile lor e ne u ut it in it ma sa shi dan is ma s is it im is ma ze shi dan ad ով ում ից ի ին ը ն ου α ο η ης ας ους ων ν ς',
	),
	turkic: set(
		'i in a e da de ta te dan den tan ten nin nun nın nün in un ün yi yu ya ye yla yle la le li lu lar ler si su u ı ın nda nde ndan nden na ne ca ce daki deki taki teki ' +
			'ның нің дың дің тың тің га ға ге ке қа да де та те дан ден тан тен нан нен ны ні ды ді ты ті мен бен пен',
	),
};

/** Letters in front of an Arabic or Hebrew word: and, in, to, as, the. */
const ARABIC_PREFIXES = ['وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'وبال', 'وب', 'ول', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];
const HEBREW_PREFIXES = ['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'וב', 'ול', 'ומ', 'שב', 'שה', 'מה'];

const VOWELS = 'аеёиоуыэюяіїєaeiouyąęáéíóúůýěėįųūāēīöüäõ';

/** A word of a source text as it is compared: lower case, no accents that a writer may leave out, one form of each letter. */
export function foldSourceWord(word: string, language: string): string {
	const plain = word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ʼ’‘`´]/g, "'");
	switch (inflectionOf(language)) {
		case 'semitic':
			return plain
				.normalize('NFD')
				.replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0591-\u05c7\u0640]/g, '')
				.normalize('NFC')
				.replace(/[أإآٱ]/g, 'ا')
				.replace(/ى|ی/g, 'ي')
				.replace(/ک/g, 'ك')
				.replace(/ة/g, 'ه')
				.replace(/ؤ/g, 'و')
				.replace(/ئ/g, 'ي');
		case 'east-slavic':
			return plain
				.replace(/\u0301/g, '')
				.replace(/ё/g, 'е')
				.replace(/ґ/g, 'г')
				.replace(/'/g, '');
		case 'suffixing':
		case 'turkic':
			// İ gives i and a dot above.
			return plain.replace(/i\u0307/g, 'i');
		default:
			return plain
				.replace(/ł/g, 'l')
				.replace(/đ/g, 'd')
				.replace(/ø/g, 'o')
				.replace(/ß/g, 'ss')
				.normalize('NFD')
				.replace(/[\u0300-\u036f]/g, '')
				.normalize('NFC');
	}
}

const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 50_000;

/** Stems that a folded name may have before its endings: without its own ending, without a fleeting vowel, its last consonant softened. */
function stemsOf(name: string, inflection: Inflection): readonly string[] {
	const key = `${inflection} ${name}`;
	const known = remembered.get(key);
	if (known) return known;
	const stems = new Set<string>([name]);
	const endings = ENDINGS[inflection as keyof typeof ENDINGS];
	const isSlavic = inflection === 'east-slavic' || inflection === 'west-slavic' || inflection === 'south-slavic';
	// A name's own ending is at most three letters, and leaves a stem of three; two where the name has but four letters.
	const least = name.length >= 6 ? 4 : Math.min(3, name.length - 1);
	if (isSlavic || inflection === 'baltic') {
		for (let cut = 1; cut <= 3 && name.length - cut >= least; cut++)
			if (endings.has(name.slice(-cut)) || /^[ьйј]$/.test(name.slice(-cut))) stems.add(name.slice(0, -cut));
		for (const stem of [...stems]) {
			const soft = stem.replace(/[ьй]$/, '');
			if (soft.length >= least) stems.add(soft);
			const fleeting = new RegExp(`^(.+[^${VOWELS}])[оеёіaеoe]ь?([^${VOWELS}ьй])$`, 'u').exec(soft);
			if (fleeting && fleeting[1]!.length >= 2)
				stems.add(fleeting[1]! + fleeting[2]!).add(`${fleeting[1]!}ь${fleeting[2]!}`);
			// The і of a closed syllable: Львів, Львова; Київ, Києва.
			const closed = /^(.*[^і])і([^аеиоуіїєюя]+)$/u.exec(soft);
			if (closed) for (const vowel of 'ое') stems.add(closed[1]! + vowel + closed[2]!);
			const kyiv = /^(.*)ї([^аеиоуіїєюя]+)$/u.exec(soft);
			if (kyiv) stems.add(`${kyiv[1]!}є${kyiv[2]!}`);
		}
		if (isSlavic) for (const stem of [...stems]) for (const softened of softenedOf(stem)) stems.add(softened);
	} else if (inflection === 'suffixing' || inflection === 'turkic') {
		// A final vowel or -s may change before a suffix; the last consonant is doubled or softened.
		const bare = name.replace(/(?:as|es|is|os|us|[aeiouyäöα-ω])$/u, '');
		if (bare.length >= 4) stems.add(bare);
		for (const [hard, soft] of [
			['k', 'ğ'],
			['p', 'b'],
			['t', 'd'],
			['ç', 'c'],
		] as const)
			if (inflection === 'turkic' && name.endsWith(hard)) stems.add(name.slice(0, -1) + soft);
		if (/a$/.test(name)) stems.add(name.replace(/a$/, 'á'));
		if (/e$/.test(name)) stems.add(name.replace(/e$/, 'é'));
	} else if (inflection === 'german') {
		for (const ending of ['en', 'er', 'es', 'em', 'e', 'n'])
			if (name.endsWith(ending) && name.length - ending.length >= 4) stems.add(name.slice(0, -ending.length));
	}
	const list = [...stems];
	if (remembered.size > MOST_REMEMBERED) remembered.clear();
	remembered.set(key, list);
	return list;
}

/** Praha, Praze; Warszawa … Prag, Pradze; Ольга, Ользі; Wojtek, Wojtku. */
const SOFTENED: readonly (readonly [string, readonly string[]])[] = [
	['г', ['з']],
	['к', ['ц']],
	['х', ['с']],
	['k', ['c']],
	['g', ['dz', 'z']],
	['ch', ['sz', 'se']],
	['h', ['z']],
	['r', ['rz']],
	['t', ['ci']],
	['d', ['dzi']],
	['l', ['l']],
];

function softenedOf(stem: string): string[] {
	if (stem.length < 3) return [];
	for (const [hard, soft] of SOFTENED)
		if (stem.endsWith(hard)) return soft.map((each) => stem.slice(0, -hard.length) + each);
	return [];
}

/**
 * Whether a word of a text may be this word of a name, both folded by `foldSourceWord`. A word of three letters or fewer
 * is only itself. Cost: a few slices.
 */
export function isFormOf(word: string, name: string, language: string): boolean {
	if (word === name) return true;
	const inflection = inflectionOf(language);
	if (inflection === 'semitic') return isPrefixed(word, name);
	const bare = word.replace(/'.*$/u, '');
	if (bare === name) return true;
	if (inflection === 'plain') return word === `${name}s` && name.length >= 4;
	if (name.length <= 3 && !(name.length === 3 && inflection.endsWith('slavic'))) return false;
	if (/^\d/.test(name)) return false;
	if (isIndeclinable(name, language)) return false;
	const endings = ENDINGS[inflection];
	for (const stem of stemsOf(name, inflection)) {
		if (!bare.startsWith(stem)) continue;
		const ending = bare.slice(stem.length);
		// Билл is not Билли: a name keeps some ending, but for the genitive of a plural (Афины, Афин).
		if (ending === '' && stem.length < name.length && !/ы$/.test(name)) continue;
		// Deutscher is Deutsche, but a Wiener is no Wien.
		if (inflection === 'german' && stem === name && /^(?:e[rm]|ern|ner?|nen|nes)$/.test(ending)) continue;
		if (endings.has(ending)) return true;
		// Genitive and other endings one upon the other: Ankara-da-ki, talo-ssa-ni.
		if (inflection === 'suffixing' && stem.length >= 5 && ending.length <= 5) return true;
	}
	return false;
}

/** Foreign names in Russian that end in a vowel of no declension: Билли, Дели, Осло; but Салоники, Иваново, Минское. */
function isIndeclinable(name: string, language: string): boolean {
	if (!/^ru\b/i.test(language)) return false;
	if (/[^гкхжшчщ]и$|[уэ]$/.test(name)) return true;
	return /о$/.test(name) && !/(?:[оеё]в|[иы]н)о$/.test(name);
}

function isPrefixed(word: string, name: string): boolean {
	const isHebrew = /[\u0590-\u05ff]/.test(name);
	const bareName = isHebrew ? name : name.replace(/^ال(?=..)/, '');
	for (const prefix of isHebrew ? HEBREW_PREFIXES : ARABIC_PREFIXES) {
		if (!word.startsWith(prefix)) continue;
		const rest = word.slice(prefix.length);
		if (rest === name || (rest === bareName && bareName.length >= 3)) return true;
		// An ending of case or a nisba's feminine: الأميركي, الأميركية.
	}
	return false;
}
