/**
 * Words of inflected languages by their stems: `Wyborczej` and `Wyborcza` are one word, and so are `Krakowie` and `Kraków`.
 *
 * Rules of our own, from general knowledge of the languages, on folded words in Latin letters. They are generous, for a
 * whole name must agree, word by word, before anything is made of it.
 */
type Inflection = {
	/** What the form of a dictionary ends in and other forms do not keep. */
	readonly nominative: RegExp;
	/** What any form may end in, longest first. */
	readonly endings: readonly string[];
	/** Stems that sound differs in are made one. */
	readonly level?: (stem: string) => string;
};

const byLength = (endings: string): string[] => endings.split(' ').sort((a, b) => b.length - a.length);

/** Ruka, ruce; Praha, Praze; gazeta, gazecie; Ołomuniec, Ołomuńca: hard and soft consonants, fleeting vowels. */
function levelSlavic(stem: string): string {
	return stem
		.replace(/(?<=[^aeiouy])i?e(?=[^aeiouy]$)/, '')
		.replace(/(?:dz|d|g|h|z)$/, 'z')
		.replace(/(?:ch|sz|s)$/, 's')
		.replace(/(?:k|t|c|cz)$/, 'c')
		.replace(/rz$/, 'r');
}

/** Helsinki, Helsingin; Turku, Turun: consonants that are weak before some endings. */
function levelFinnic(stem: string): string {
	return stem
		.replace(/ng(?=[aeiouy]*$)/, 'nk')
		.replace(/(?<=[lnr])[td](?=[aeiouy]*$)/, (_, at: number, all: string) => all[at - 1]!)
		.replace(/(?<=m)[pm](?=[aeiouy]*$)/, 'p')
		.replace(/(?:kk|pp|tt)(?=[aeiouy]*$)/, (double) => double[0]!)
		.replace(/d(?=[aeiouy]*$)/, 't')
		.replace(/(?<=[aeiouylr])[kpv](?=[aeiouy]*$)/, '');
}

const SLAVIC: Inflection = {
	nominative: /(?:aia|oie|iie|ii|ie|ia|[aeioy])$/,
	endings: byLength(
		'a e i o u y ou eg om em im ym ego eho emu ogo oho omu og oj ej oy oi ey ei ymi imi ami iami ach iach ech ich ych ikh ykh akh ih ah ov ev ow iow um am ie ia iu owi ovi evi iem iom oga ega uiu oiu aia oie iie ii iego iemu iei',
	),
	level: levelSlavic,
};
const LITHUANIAN: Inflection = {
	nominative: /(?:iai|ius|ias|as|is|us|ys|ai|os|es|a|e)$/,
	endings: byLength(
		'as ias is us ius ys a e ai iai es os o io iaus aus ui iui i u iu omis emis ais iais uje iuje yje oje eje iuose uose ose ese ems iems ioms oms ims im umi imi ei ies ia',
	),
};
const LATVIAN: Inflection = {
	nominative: /(?:ais|is|us|as|es|s|a|e|i)$/,
	endings: byLength(
		's a u am i os ai as e es ei us um is im iem ais aja ajai ajam aja ajos ajas o os ism ja jos ju jam',
	),
};
const FINNIC: Inflection = {
	nominative: /[aeiou]$/,
	endings: byLength(
		'n a ta ssa sta lla lta lle na ksi tta en in an on un aan oon iin een uun hin ien jen ten ia ja oita i u e le lt l s st sse ga ni ks de te id is isse ist iga issa ista illa ilta ille ssaan',
	),
	level: levelFinnic,
};
const TURKIC: Inflection = {
	nominative: /$^/,
	endings: byLength(
		'da de ta te dan den tan ten in un nin nun i u yi yu a e ya ye la le yla yle lar ler nda nde ndan nden na ne ni nu si su sinin sina sinda sindan',
	),
};
const HUNGARIAN: Inflection = {
	nominative: /$^/,
	endings: byLength(
		'ban ben nak nek bol rol tol hoz hez val vel on en n t ot et at ra re ba be ert ig kent i ja je a e jaban jeben janak jenek jat jet os as es k ok ek ak',
	),
};
const ROMANIAN: Inflection = {
	nominative: /(?:iul|ul|ia|ea|le|a|e|u)$/,
	endings: byLength('ului iului ul iul ii iei ei a ia ea i le lor elor ilor iilor lui e u ele'),
};
const GERMAN: Inflection = {nominative: /(?:er|es|en|e)$/, endings: byLength('s es en er em e n ens')};
const NORDIC: Inflection = {nominative: /(?:en|et|a|e)$/, endings: byLength('s ens ets en et n a e ans or ar er')};
const ICELANDIC: Inflection = {
	nominative: /(?:inn|in|id|ur|r|i|a|d|n)$/,
	endings: byLength('inn inum innar inu ins id in ar s i ur r um a u nn nni nnar sins ir na nar num d di ds n'),
};
const ALBANIAN: Inflection = {nominative: /[aeiu]$/, endings: byLength('i it in a es se ese en ut un e se u')};

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
	...{pl: SLAVIC, cs: SLAVIC, sk: SLAVIC, sl: SLAVIC, hr: SLAVIC, bs: SLAVIC, sr: SLAVIC, mk: SLAVIC, bg: SLAVIC},
	...{ru: SLAVIC, uk: SLAVIC, be: SLAVIC, lt: LITHUANIAN, lv: LATVIAN, fi: FINNIC, et: FINNIC, tr: TURKIC, az: TURKIC},
	...{hu: HUNGARIAN, ro: ROMANIAN, de: GERMAN, sv: NORDIC, da: NORDIC, no: NORDIC, nb: NORDIC, nn: NORDIC},
	...{is: ICELANDIC, fo: ICELANDIC, sq: ALBANIAN},
};

/** The language whose rules a tag is read by; `und` for one that does not inflect its names, or not at the end. */
export function inflectionOf(language: string): string {
	const tag = language.toLowerCase().split('-')[0]!;
	return Object.hasOwn(INFLECTIONS, tag) ? tag : 'und';
}

const LEAST_STEM = 3;

/** The stem of a word as a dictionary has it. */
export function stemOfNominative(word: string, inflection: string): string {
	const rules = INFLECTIONS[inflection];
	if (!rules) return word;
	const stem = word.replace(rules.nominative, '');
	return levelled(stem.length >= LEAST_STEM ? stem : word, rules);
}

/** Every stem that a word may have, whatever form it is in; none twice. */
export function stemsOf(word: string, inflection: string): string[] {
	const rules = INFLECTIONS[inflection];
	if (!rules) return [word];
	const stems = new Set([levelled(word, rules), stemOfNominative(word, inflection)]);
	for (const ending of rules.endings)
		if (word.length - ending.length >= LEAST_STEM && word.endsWith(ending))
			stems.add(levelled(word.slice(0, word.length - ending.length), rules));
	// Behind some endings the vowel stays that the nominative is known by: Tallinna-s, Turu-ssa.
	if (rules === FINNIC)
		for (const stem of [...stems])
			if (stem.length > LEAST_STEM) stems.add(levelled(stem.replace(rules.nominative, ''), rules));
	return [...stems];
}

function levelled(stem: string, {level}: Inflection): string {
	return level && stem.length > LEAST_STEM ? level(stem) : stem;
}

/** One spelling for the several that Cyrillic letters are romanized by: y, j and i, kh and h, ts and c. */
export function levelRomanized(word: string): string {
	return word.replace(/[yj]/g, 'i').replace(/kh/g, 'h').replace(/ts|tz/g, 'c').replace(/i+/g, 'i');
}
