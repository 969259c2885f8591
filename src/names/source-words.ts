/**
 * What the words of a source name mean in English: газета → newspaper, gazette; 经济 → economy, economic.
 *
 * From tables of our own (`data/source-words.ts`, `data/source-compounds.ts`). Inflected words are compared by their stems,
 * with the endings of each language taken off on both sides; a compound (Volkspartei) by its two halves.
 */
import {foldWord} from '../documents/fold.js';
import {KOREAN_ENDS, KOREAN_WORDS} from './data/korean-words.js';
import {COMPOUND_ROWS} from './data/source-compounds.js';
import {SOURCE_WORD_LANGUAGES, SOURCE_WORD_ROWS} from './data/source-words.js';
import {foldHan, readingsOf} from './readings.js';
import {romanizeSyllable} from './romanize/hangul.js';

/** Tokens `[from, to)` of a source name that make up a known word, and what it means in English base forms. */
export type SourceWord = {readonly from: number; readonly to: number; readonly meanings: ReadonlySet<string>};
/** A name's words, articles and small words left out, and what they mean; known words may overlap. */
export type SourceReading = {readonly tokens: readonly string[]; readonly words: readonly SourceWord[]};

const ROMANCE = /(?:aux|ones|oes|elle|ales|ale|al|ienne|ien|ives|ive|if|es|os|as|s|x|o|a|e|i)$/;
const SLAVIC_LATIN = /(?:ego|eho|emu|ymi|imi|ich|ych|ami|ach|ow|om|em|ie|ou|y|a|e|i|o|u)$/;
const CYRILLIC =
	/(?:ого|его|ому|ему|ими|ыми|ая|яя|ое|ее|ыи|ии|ои|ые|ие|их|ых|ою|ів|ов|ев|ам|ям|ах|ях|ами|ями|ом|ем|[аяоеуюыиіієьй])$/;
const SWEDISH = /(?:arna|erna|orna|ens|ets|en|et|ar|er|or|a|e|n|t|s)$/;

/** Endings by language, on folded words; a language without a row does not inflect, or not at the end. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
	ru: CYRILLIC,
	uk: CYRILLIC,
	pl: SLAVIC_LATIN,
	cs: SLAVIC_LATIN,
	hu: /(?:nak|nek|ban|ben|ok|ek|ak|ai|ei|ja|je|i|a|e|k|t)$/,
	ro: /(?:ului|ilor|ele|lor|ul|ea|a|e|i|u)$/,
	tr: /(?:larinin|lerinin|lari|leri|lar|ler|sinin|si|su|nin|nun|in|un|i|u|e|a)$/,
	de: /(?:en|er|es|em|e|s|n)$/,
	fr: ROMANCE,
	es: ROMANCE,
	pt: ROMANCE,
	it: ROMANCE,
	nl: /(?:en|e|s)$/,
	sv: SWEDISH,
	ar: /(?:ات|ين|ون|ية|ة|ه|ي)$/,
	fa: /(?:های|ها|ی)$/,
	he: /(?:ים|ות|ה|י)$/,
	el: /(?:ων|ους|ου|ος|ης|ες|ας|οι|εις|α|η|ο|ι|ς|σ|υ)$/,
	hi: /(?:ों|ें|ी|ा|े)$/,
};
/** Articles that are written as one with the word. */
const ARTICLES: Readonly<Record<string, RegExp>> = {ar: /^(?:وال|ال)(?=..)/, he: /^ה(?=...)/};
/** Compounds are written as one word; what stands between their halves. */
const LINKS: Readonly<Record<string, RegExp>> = {
	de: /^(?:s|es|n|en)?$/,
	nl: /^(?:s|en|e)?$/,
	sv: /^s?$/,
	hu: /^$/,
	el: /^ο?$/,
};

/** Articles, prepositions and conjunctions, folded: they mean nothing by themselves in a name. */
const SMALL: ReadonlySet<string> = new Set(
	'и в во на за по і й у та з до w z i na do o dla a v ve es az egy si al ale cu pe der die das des dem den und fur von zu im am le la les l un une de du d et en pour el los las un una y del por para o os as um uma e do da dos das no na il lo gli i un uno e di del della dei degli delle het een en van voor och i for av som i pada di dan untuk yang و در به از του της των το ο η οι τα και για στο στη από का के की और'.split(
		' ',
	),
);

/** Tags of languages whose words are near enough to those of one in the table. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
	...{be: ['uk', 'ru'], bg: ['ru', 'uk'], sr: ['ru', 'cs'], mk: ['ru'], kk: ['ru'], ky: ['ru'], uz: ['ru']},
	...{sk: ['cs'], hr: ['cs'], sl: ['cs'], bs: ['cs'], ca: ['es', 'fr'], gl: ['pt'], az: ['tr'], ms: ['id']},
	...{da: ['sv'], no: ['sv'], nb: ['sv'], nn: ['sv'], ur: ['fa', 'ar'], ps: ['fa'], mr: ['hi'], ne: ['hi']},
};

/** Folded; letters of other scripts are kept as they are even where they look Latin. */
function plain(word: string): string {
	if (/\p{Script=Latin}/u.test(word)) return foldWord(word);
	if (/[\p{Script=Devanagari}\p{Script=Hangul}]/u.test(word)) return word.normalize('NFC');
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function stemOf(word: string, language: string): string {
	const folded = plain(word).replace(/['’]/g, '');
	const bare = folded.replace(ARTICLES[language] ?? /^$/, '');
	const stem = bare.replace(ENDINGS[language] ?? /^$/, '');
	return stem.length >= 2 ? stem : bare;
}

type Dictionary = ReadonlyMap<string, ReadonlySet<string>>;

let dictionaries: ReadonlyMap<string, Dictionary> | null = null;
function dictionaryOf(language: string): Dictionary | null {
	dictionaries ??= readDictionaries();
	return dictionaries.get(language) ?? null;
}

function readDictionaries(): Map<string, Dictionary> {
	const all = new Map(SOURCE_WORD_LANGUAGES.map((language) => [language, new Map<string, Set<string>>()]));
	for (const row of SOURCE_WORD_ROWS.trim().split('\n')) {
		const [english, ...columns] = row.split('|') as [string, ...string[]];
		columns.forEach((column, at) => {
			const language = SOURCE_WORD_LANGUAGES[at]!;
			for (const word of column.split(',').filter(Boolean)) {
				const key = word
					.split(' ')
					.map((part) => stemOf(part, language))
					.join(' ');
				const known = all.get(language)!.get(key);
				if (known) for (const meaning of english.split(' ')) known.add(meaning);
				else all.get(language)!.set(key, new Set(english.split(' ')));
			}
		});
	}
	return all;
}

let compounds: Dictionary | null = null;

/** Words of Chinese characters and kana by how they are written, folded by `foldHan`. */
export function compoundWords(): Dictionary {
	if (compounds) return compounds;
	const made = new Map<string, Set<string>>();
	for (const row of COMPOUND_ROWS.trim().split('|')) {
		const [word, english] = row.trim().split(' ') as [string, string];
		const key = foldHan(word);
		made.set(key, new Set([...(made.get(key) ?? []), ...english.split(',')]));
	}
	compounds = made;
	return made;
}

let hangul: Dictionary | null = null;

/**
 * Korean words by the sounds of their syllables: those of the table, native ones, and those of Chinese origin read as Korean
 * reads their characters (宪法 is 헌법).
 */
function hangulWords(): Dictionary {
	if (hangul) return hangul;
	const made = new Map<string, Set<string>>();
	const add = (sounds: readonly string[], english: Iterable<string>) => {
		const key = sounds.join('-');
		made.set(key, new Set([...(made.get(key) ?? []), ...english]));
	};
	for (const [word, english] of dictionaryOf('ko')!) add([...word].map(soundOf), english);
	for (const {hangul: word, english} of KOREAN_WORDS) add([...word].map(soundOf), english);
	for (const [word, english] of compoundWords()) {
		// ㄴ and ㄹ fall at the beginning of a word: 女 is 녀 and 여.
		let readings: string[][] = [[]];
		for (const character of word) {
			const heard = (readingsOf(character)?.korean ?? []).slice(0, 2);
			readings = readings.flatMap((before) => heard.map((one) => [...before, one]));
		}
		for (const reading of readings) if (reading.length > 1) add(reading, english);
	}
	hangul = made;
	return made;
}

const soundOf = (syllable: string): string => romanizeSyllable(syllable) ?? syllable;

/** The longest known word, in tokens. */
const MOST_TOKENS = 3;
const MOST_CHARACTERS = 6;

/** Reads a name of an alphabet word by word. */
export function readSourceWords(text: string, language: string): SourceReading {
	const tag = language.toLowerCase().split('-')[0]!;
	const languages = (dictionaryOf(tag) ? [tag] : (NEAR[tag] ?? [])).filter((each) => each !== 'ko');
	const spelled = text
		.normalize('NFC')
		.split(/[^\p{L}\p{M}\p{N}'’]+|(?<=\b[dDlL])['’]/u)
		.filter((token) => token !== '' && !SMALL.has(plain(token)));
	const tokens = spelled.flatMap((token) => halvesOf(token, languages) ?? [token]);
	const words: SourceWord[] = [];
	for (const each of languages) {
		const dictionary = dictionaryOf(each)!;
		const stems = tokens.map((token) => stemOf(token, each));
		for (let from = 0; from < tokens.length; from++) {
			for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_TOKENS); to++) {
				const meanings = dictionary.get(stems.slice(from, to).join(' '));
				if (meanings) words.push({from, to, meanings});
			}
		}
	}
	return {tokens, words};
}

/** The two known words that an unknown compound is made of, or null. */
function halvesOf(token: string, languages: readonly string[]): [string, string] | null {
	for (const language of languages) {
		const link = LINKS[language];
		const dictionary = dictionaryOf(language)!;
		if (!link || token.length < 7 || dictionary.has(stemOf(token, language))) continue;
		for (let end = 3; end <= token.length - 3; end++) {
			if (!dictionary.has(stemOf(token.slice(0, end), language))) continue;
			for (let start = end; start <= Math.min(end + 2, token.length - 3); start++) {
				if (link.test(plain(token.slice(end, start))) && dictionary.has(stemOf(token.slice(start), language)))
					return [token.slice(0, end), token.slice(start)];
			}
		}
	}
	return null;
}

/** Known words among the characters of a Chinese, Japanese or Korean name; single ones only in hangul and kana. */
export function readCompounds(characters: readonly string[], language: string): SourceWord[] {
	const isKorean = language.startsWith('ko') && characters.some((character) => HANGUL.test(character));
	const words: SourceWord[] = [];
	const plain = characters.map(isKorean ? soundOf : foldHan);
	const dictionary = isKorean ? hangulWords() : compoundWords();
	for (let from = 0; from < plain.length; from++) {
		for (let to = from + 1; to <= Math.min(plain.length, from + MOST_CHARACTERS); to++) {
			const meanings = dictionary.get(plain.slice(from, to).join(isKorean ? '-' : ''));
			if (meanings) words.push({from, to, meanings});
		}
	}
	const end = isKorean ? KOREAN_ENDS.get(characters.at(-1)!) : undefined;
	if (end) words.push({from: characters.length - 1, to: characters.length, meanings: new Set(end)});
	return words;
}

const HANGUL = /^\p{Script=Hangul}$/u;
