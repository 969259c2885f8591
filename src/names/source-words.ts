/**
 * What the words of a source name mean in English: газета → newspaper, gazette; 经济 → economy, economic.
 *
 * From tables of our own, one a language (`data/words/`). Inflected words are compared by their stems, with the endings of
 * each language taken off on both sides; a compound (Volkspartei) by its two halves.
 */
import {foldWord} from '../documents/fold.js';
import {COMPOUND_ROWS} from './data/words/han-compounds.js';
import {KOREAN_ENDS, KOREAN_WORDS} from './data/words/korean-syllables.js';
import {type LanguageWords, parseWordRows} from './data/words/language-words.js';
import {LANGUAGE_WORDS, NEAR_LANGUAGES} from './data/words/languages.js';
import {foldHan, readingsOf} from './readings.js';
import {romanizeSyllable} from './romanize/hangul.js';

/** Tokens `[from, to)` of a source name that make up a known word, and what it means in English base forms. */
export type SourceWord = {readonly from: number; readonly to: number; readonly meanings: ReadonlySet<string>};
/** A name's words, articles and small words left out, and what they mean; known words may overlap. */
export type SourceReading = {readonly tokens: readonly string[]; readonly words: readonly SourceWord[]};

/** Folded; letters of other scripts are kept as they are even where they look Latin. */
function plain(word: string): string {
	if (/\p{Script=Latin}/u.test(word)) return foldWord(word);
	if (/[\p{Script=Devanagari}\p{Script=Hangul}]/u.test(word)) return word.normalize('NFC');
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function stemOf(word: string, {endings, article}: LanguageWords): string {
	const folded = plain(word).replace(/['’]/g, '');
	const bare = article ? folded.replace(article, '') : folded;
	const stem = endings ? bare.replace(endings, '') : bare;
	return stem.length >= 2 ? stem : bare;
}

type Dictionary = ReadonlyMap<string, ReadonlySet<string>>;
/** A language's table, parsed: meanings by stems, words of several stems with spaces. */
type Language = LanguageWords & {readonly words: Dictionary; readonly smallWords: ReadonlySet<string>};

const parsed = new Map<string, Language>();

/** The language of a tag without subtags, or null where there is no table. Cost: its table, at the first call. */
function languageOf(tag: string): Language | null {
	const table = Object.hasOwn(LANGUAGE_WORDS, tag) ? LANGUAGE_WORDS[tag]! : null;
	if (!table) return null;
	const known = parsed.get(tag) ?? parseLanguage(table);
	parsed.set(tag, known);
	return known;
}

function parseLanguage(table: LanguageWords): Language {
	const smallWords = new Set((table.small ?? '').split(' ').filter(Boolean).map(plain));
	const words = new Map<string, Set<string>>();
	for (const {english, source} of parseWordRows(table.rows)) {
		for (const word of source) {
			// As in names, small words inside are passed over: “chemin de fer”.
			const key = word
				.split(' ')
				.filter((part, _, parts) => parts.length === 1 || !smallWords.has(plain(part)))
				.map((part) => stemOf(part, table))
				.join(' ');
			const known = words.get(key);
			if (known) for (const meaning of english) known.add(meaning);
			else words.set(key, new Set(english));
		}
	}
	return {...table, words, smallWords};
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
	for (const [word, english] of languageOf('ko')!.words) add([...word].map(soundOf), english);
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
	const tags = Object.hasOwn(LANGUAGE_WORDS, tag) ? [tag] : (NEAR_LANGUAGES[tag] ?? []);
	const languages = tags.filter((each) => each !== 'ko').map((each) => languageOf(each)!);
	const spelled = text
		.normalize('NFC')
		.split(/[^\p{L}\p{M}\p{N}'’]+|(?<=\b[dDlL])['’]/u)
		.filter((token) => token !== '' && !languages.some(({smallWords}) => smallWords.has(plain(token))));
	const tokens = spelled.flatMap((token) => halvesOf(token, languages) ?? [token]);
	const words: SourceWord[] = [];
	for (const each of languages) {
		const stems = tokens.map((token) => stemOf(token, each));
		for (let from = 0; from < tokens.length; from++) {
			for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_TOKENS); to++) {
				const meanings = each.words.get(stems.slice(from, to).join(' '));
				if (meanings) words.push({from, to, meanings});
			}
		}
	}
	return {tokens, words};
}

/** The two known words that an unknown compound is made of, or null. */
function halvesOf(token: string, languages: readonly Language[]): [string, string] | null {
	for (const language of languages) {
		const {link, words} = language;
		if (!link || token.length < 7 || words.has(stemOf(token, language))) continue;
		for (let end = 3; end <= token.length - 3; end++) {
			if (!words.has(stemOf(token.slice(0, end), language))) continue;
			for (let start = end; start <= Math.min(end + 2, token.length - 3); start++) {
				if (link.test(plain(token.slice(end, start))) && words.has(stemOf(token.slice(start), language)))
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
