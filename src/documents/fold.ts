/**
 * Folding: what two spellings of one word share. Case, width, diacritics, ligatures, apostrophes, invisible characters
 * and letters of other scripts that look Latin are folded away, so that a word is found however it is disguised.
 *
 * A fold is a key, never a text to be shown: spans always point into the text as read, so nothing has to be mapped back.
 */

/** Letters that NFKD leaves whole though English readers drop the stroke. */
const LETTERS: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŋ: 'ng',
	ƒ: 'f',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	ɛ: 'e',
	ɔ: 'o',
	ə: 'e',
};

/**
 * Cyrillic and Greek small letters that look like a Latin one (a subset of the confusables of Unicode TS 39), and the
 * capitals whose look differs from their small letter's. Used only in a word that is Latin otherwise.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
	а: 'a',
	с: 'c',
	ԁ: 'd',
	е: 'e',
	һ: 'h',
	і: 'i',
	ј: 'j',
	ӏ: 'l',
	о: 'o',
	р: 'p',
	ԛ: 'q',
	ѕ: 's',
	ѵ: 'v',
	ԝ: 'w',
	х: 'x',
	у: 'y',
	А: 'a',
	В: 'b',
	С: 'c',
	Е: 'e',
	Н: 'h',
	І: 'i',
	Ј: 'j',
	К: 'k',
	М: 'm',
	О: 'o',
	Р: 'p',
	Ѕ: 's',
	Т: 't',
	Х: 'x',
	У: 'y',
	Ү: 'y',
	α: 'a',
	ο: 'o',
	ν: 'v',
	ρ: 'p',
	υ: 'u',
	ι: 'i',
	κ: 'k',
	χ: 'x',
	γ: 'y',
	Α: 'a',
	Β: 'b',
	Ε: 'e',
	Ζ: 'z',
	Η: 'h',
	Ι: 'i',
	Κ: 'k',
	Μ: 'm',
	Ν: 'n',
	Ο: 'o',
	Ρ: 'p',
	Τ: 't',
	Υ: 'y',
	Χ: 'x',
};

/** An apostrophe inside a word, of transliterations too (Qurʾan, Hawaiʻi), and the stops of dotted capitals: “O’Brien”, “U.S.”. */
const APOSTROPHES = /['’‘‛ʼʻʾʿʹ′`´＇.]/g;
/** Soft hyphen, zero-width and other format characters, variation selectors. */
const INVISIBLE = /(?:\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\uFE00-\uFE0F])/gu;
/**
 * Marks that a writer may leave out: diacritics of European scripts, vowel points of Arabic and Hebrew. The vowel signs of
 * Indic scripts and Thai and the voicing marks of kana are marks to Unicode but letters to their readers, so they stay.
 */
const MARKS =
	/(?:(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])+/gu;
const NON_ASCII = /[^\x20-\x7E]/;
const LATIN = /[a-z]/i;
const SPECIAL = /[æœøßẞłđðþıħŋƒə]/gi;

/**
 * The key under which a word is looked up: lower case, no diacritics, no apostrophes, half width.
 *
 * Idempotent. Letters of other scripts stay, unless they stand in a word that is Latin otherwise (or that only holds
 * look-alikes) and look like a Latin letter.
 */
export function foldWord(word: string): string {
	if (!NON_ASCII.test(word)) return word.toLowerCase().replace(APOSTROPHES, '');
	// Apostrophes go first, since NFKD makes a space and an accent of ´, and again, since it makes ʼn of ŉ.
	const plain = dropMarks(word.replace(APOSTROPHES, '').normalize('NFKD')).replace(APOSTROPHES, '');
	const spelled = plain.replace(SPECIAL, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
	if (!LATIN.test(spelled) && !isDisguised(spelled)) return dropMarks(spelled.toLowerCase().normalize('NFKD'));
	// Capitals by their own look first: Н is an H, though н is no Latin letter.
	const latin = replaceLookalikes(replaceLookalikes(spelled).toLowerCase());
	return dropMarks(latin.normalize('NFKD'));
}

function dropMarks(word: string): string {
	return word.replace(MARKS, '').replace(INVISIBLE, '');
}

/** The words of a rendering folded and joined by single spaces: equal for renderings that differ only in case, width or marks. */
export function foldPhrase(words: readonly string[]): string {
	return words.map(foldWord).join(' ');
}

function replaceLookalikes(word: string): string {
	let out = '';
	for (const letter of word) out += LOOKALIKES[letter] ?? letter;
	return out;
}

/** The text with look-alikes of Latin letters as those letters, in their case; all else as it stands. */
export function undisguise(text: string): string {
	if (!NON_ASCII.test(text)) return text;
	let out = '';
	for (const letter of text) {
		const latin = LOOKALIKES[letter] ?? LOOKALIKES[letter.toLowerCase()];
		out += latin === undefined ? letter : letter === letter.toLowerCase() ? latin : latin.toUpperCase();
	}
	return out;
}

/**
 * Whether a word of two letters or more has only letters that look Latin in lower case too: “Јое”. Real Cyrillic and
 * Greek words nearly always hold another letter, and in either case have one key.
 */
function isDisguised(word: string): boolean {
	const letters = [...word.toLowerCase()];
	return letters.length >= 2 && letters.every((letter) => LOOKALIKES[letter] !== undefined);
}
