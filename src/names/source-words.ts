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
function plain(word: string, {hasTones}: LanguageWords): string {
	if (/\p{Script=Latin}/u.test(word)) return hasTones ? word.normalize('NFC').toLowerCase() : foldWord(word);
	if (!MARKS_SAY_NOTHING.test(word)) return word.normalize('NFC').toLowerCase();
	const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ARABIC.test(bare) ? bare.replace(/./gu, (letter) => PERSIAN_LETTERS[letter] ?? letter) : bare;
}

/** Alphabets whose marks may be left out; in the scripts of India and South-East Asia they are the vowels. */
const MARKS_SAY_NOTHING = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Letters that keyboards of Arabic, Persian and Urdu have each in a form of its own. */
const PERSIAN_LETTERS: Readonly<Record<string, string>> = {
	ك: 'ک',
	ي: 'ی',
	ى: 'ی',
	ہ: 'ه',
	ة: 'ه',
	ۃ: 'ه',
	ە: 'ه',
	ھ: 'ه',
};

function stemOf(word: string, language: LanguageWords): string {
	const {endings, article} = language;
	const folded = plain(word, language).replace(/['’]/g, '');
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
	const smallWords = new Set(
		(table.small ?? '')
			.split(' ')
			.filter(Boolean)
			.map((word) => plain(word, table)),
	);
	const words = new Map<string, Set<string>>();
	for (const {english, source} of parseWordRows(table.rows)) {
		for (const word of source) {
			// As in names, small words inside are passed over: “chemin de fer”.
			const key = word
				.replace(APOSTROPHES, '’')
				.replace(JOINERS, '')
				.split(/[ \u200c-]/)
				.filter((part, _, parts) => parts.length === 1 || !smallWords.has(plain(part, table)))
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
const MOST_TOKENS = 4;
const MOST_CHARACTERS = 8;

/** Reads a name of an alphabet word by word. */
export function readSourceWords(text: string, language: string): SourceReading {
	const tag = language.toLowerCase().split('-')[0]!;
	const own = languageOf(tag);
	const near = (NEAR_LANGUAGES[tag] ?? []).map((each) => languageOf(each)!);
	const languages = own && tag !== 'ko' ? [own, ...near] : near;
	const spelled = text
		.normalize('NFC')
		.replace(APOSTROPHES, '’')
		.replace(JOINERS, '')
		.split(/[^\p{L}\p{M}\p{N}'’]+|(?<=\b(?:[dDlL]|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Uu]n))['’]/u)
		.flatMap((token) => (WITHOUT_SPACES.test(token) ? splitBy(token, languages) : [token]))
		.filter((token) => token !== '' && !(own ? [own] : near).some((each) => each.smallWords.has(plain(token, each))));
	const tokens = spelled.flatMap((token) => halvesOf(token, languages) ?? [token]);
	const told = withoutSums(wordsOf(tokens, own, near));
	// A word is often more than one syllable there, and a syllable of it means something else: mặt trận is a front, mặt a face.
	const isPartOfWord = ({from, to}: SourceWord): boolean =>
		told.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from);
	return {tokens, words: languages.some(({hasTones}) => hasTones) ? told.filter((word) => !isPartOfWord(word)) : told};
}

/** Known words of the language itself, and of near ones what it does not have. */
function wordsOf(tokens: readonly string[], own: Language | null, near: readonly Language[]): SourceWord[] {
	if (!own) return near.flatMap((each) => wordsIn(tokens, each));
	const words = wordsIn(tokens, own);
	const isRead = (at: number) => words.some(({from, to}) => from <= at && at < to);
	for (const each of near)
		words.push(...wordsIn(tokens, each).filter(({from, to}) => !isRead(from) && !isRead(to - 1)));
	return words;
}

function wordsIn(tokens: readonly string[], language: Language): SourceWord[] {
	const words: SourceWord[] = [];
	const stems = tokens.map((token) => stemOf(token, language));
	for (let from = 0; from < tokens.length; from++) {
		for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_TOKENS); to++) {
			const meanings = language.words.get(stems.slice(from, to).join(' '));
			if (meanings) words.push({from, to, meanings});
		}
	}
	return words;
}

/**
 * Without the long words that say no more than the words they are made of: one of them, said by its first part, would leave
 * nothing to say to other words for the rest.
 */
function withoutSums(words: readonly SourceWord[]): SourceWord[] {
	return words.filter(({from, to, meanings}) => {
		if (to - from < 2) return true;
		// A part that lends it none of its meaning is no part of a sum: 公园 is no garden of the public.
		const parts = words.filter(
			(part) =>
				from <= part.from &&
				part.to <= to &&
				part.to - part.from < to - from &&
				[...part.meanings].some((meaning) => meanings.has(meaning)),
		);
		for (let at = from; at < to; at++) if (!parts.some((part) => part.from <= at && at < part.to)) return true;
		return ![...meanings].every((meaning) => parts.some((part) => part.meanings.has(meaning)));
	});
}

/** What is typed for the letter that is no apostrophe: oʻzbek, ma‘orif. */
const APOSTROPHES = /[ʻʼ‘`´]/g;
/** Marks that only shape letters of the scripts of India and Sri Lanka; in Arabic letters the second parts words. */
const JOINERS =
	/\u200d|(?<=[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])\u200c/gu;
/** Scripts that part sentences by spaces and not words. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No word begins with a mark, nor ends with a vowel that is written before its consonant or with the sign that stacks one. */
const MARK_FIRST = /^[\p{M}ะาำๅຳະາ]/u;
const OPEN_LAST = /[เ-ไເ-ໄ្္]$/u;
const LONGEST_WORD = 16;

/**
 * The words of a stretch written without spaces, as many of its letters being known words as can be, and those as few as
 * can be; what is between known ones is one word.
 */
function splitBy(token: string, languages: readonly Language[]): string[] {
	const {length} = token;
	const isCut = (at: number): boolean =>
		at === 0 || at === length || !(MARK_FIRST.test(token.slice(at)) || OPEN_LAST.test(token.slice(0, at)));
	const isKnown = (word: string): boolean =>
		languages.some((language) => language.smallWords.has(plain(word, language)) || isOneWord(word, language));
	/** The cheapest way to the end: how many letters are unknown, times the longest word, and one a word. */
	const best: {cost: number; end: number; isKnown: boolean}[] = new Array(length + 1);
	best[length] = {cost: 0, end: length, isKnown: true};
	for (let at = length - 1; at >= 0; at--) {
		// One letter more that no word has.
		best[at] = {cost: best[at + 1]!.cost + LONGEST_WORD, end: at + 1, isKnown: false};
		if (!isCut(at)) continue;
		for (let end = at + 2; end <= Math.min(length, at + LONGEST_WORD); end++) {
			const cost = best[end]!.cost + 1;
			if (cost < best[at]!.cost && isCut(end) && isKnown(token.slice(at, end))) best[at] = {cost, end, isKnown: true};
		}
	}
	const words: string[] = [];
	for (let at = 0, wasKnown = true; at < length; ) {
		const {end, isKnown} = best[at]!;
		if (isKnown || wasKnown) words.push(token.slice(at, end));
		else words.push(words.pop()! + token.slice(at, end));
		wasKnown = isKnown;
		at = end;
	}
	return words;
}

/** Whether a stretch is known and more than two known words one behind the other: ข่าวสด is fresh news, no word of its own. */
function isOneWord(word: string, {words, ...language}: Language): boolean {
	const meanings = words.get(stemOf(word, language));
	if (!meanings) return false;
	for (let cut = 2; cut <= word.length - 2; cut++) {
		const [left, right] = [word.slice(0, cut), word.slice(cut)].map((part) => words.get(stemOf(part, language)));
		if (left && right && [...meanings].every((meaning) => left.has(meaning) || right.has(meaning))) {
			if ([left, right].every((part) => [...part].some((meaning) => meanings.has(meaning)))) return false;
		}
	}
	return true;
}

/** The two known words that an unknown compound is made of, or null. */
function halvesOf(token: string, languages: readonly Language[]): [string, string] | null {
	for (const language of languages) {
		const {link, words} = language;
		if (!link || token.length < 7 || words.has(stemOf(token, language))) continue;
		for (let end = 3; end <= token.length - 3; end++) {
			if (!words.has(stemOf(token.slice(0, end), language))) continue;
			for (let start = end; start <= Math.min(end + 2, token.length - 3); start++) {
				if (link.test(plain(token.slice(end, start), language)) && words.has(stemOf(token.slice(start), language)))
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
	return withoutSums(words);
}

const HANGUL = /^\p{Script=Hangul}$/u;
