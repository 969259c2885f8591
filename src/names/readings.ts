/**
 * What each Chinese character of a name may be read as, in the languages of the news, and what it means.
 *
 * The table `data/readings.json` is compiled from Unihan and KANJIDIC by `data/compile-readings.ts`; see NOTICE for their
 * versions and licences. It is one sorted string, searched as it lies: nothing is computed before the first look-up.
 */
import table from './data/readings.json' with {type: 'json'};

/**
 * All in lower-case ASCII letters but `ü`; the most usual first; empty where nothing is known.
 *
 * A simplified character has its own readings first and then those of the characters it stands for: 广 those of 廣.
 */
export type CharacterReadings = {
	/** Mandarin, toneless: 吕 `lü`. */
	readonly pinyin: readonly string[];
	/** Jyutping, toneless: 梁 `loeng`. */
	readonly cantonese: readonly string[];
	/** Sino-Japanese, Hepburn with long vowels as kana spell them: 梁 `ryou`. */
	readonly on: readonly string[];
	/** Japanese; what is written in kana after the character stands behind a dot: 正 `tada.shii`. */
	readonly kun: readonly string[];
	/** Japanese, in names alone. */
	readonly nanori: readonly string[];
	/** Revised Romanization: 柳 `ryu`, `yu`. */
	readonly korean: readonly string[];
	/** Sino-Vietnamese and Nôm without diacritics: 陳 `tran`. */
	readonly vietnamese: readonly string[];
	/** English words and phrases of at most three words. */
	readonly meanings: readonly string[];
	/** Other forms of the character, those it is a shortening of first: 刚 `剛`. */
	readonly variants: readonly string[];
};

/** The fields of the record of a code point, itself first, or null. */
function recordOf(code: number): readonly string[] | null {
	const records = table.table;
	let low = 0;
	let high = records.length;
	while (low < high) {
		const start = records.lastIndexOf('~', ((low + high) >>> 1) - 1) + 1;
		const end = records.indexOf('~', start);
		const here = Number.parseInt(records.slice(start, start + 5), 16);
		if (here === code) return records.slice(start, end).split('|');
		if (here < code) low = end + 1;
		else high = start;
	}
	return null;
}

/** Numbers of the fields that hold variants, as code points in hexadecimal. */
const ORIGINALS = 9;
const OTHERS = 10;

const codesOf = (field: string | undefined): number[] => wordsOf(field).map((code) => Number.parseInt(code, 16));

const wordsOf = (field: string | undefined): string[] => (field ? field.split(' ') : []);

const known = new Map<string, CharacterReadings>();

/**
 * What is known of one Chinese character, or null for anything else and for a character too rare for names.
 *
 * Cost: a binary search at the first call for a character, some microseconds; then a look at what was found.
 */
export function readingsOf(char: string): CharacterReadings | null {
	const before = known.get(char);
	if (before !== undefined) return before;
	const code = char.codePointAt(0);
	const record = code === undefined || code < 0x3400 ? null : recordOf(code);
	if (record === null) return null;
	const found = withVariants(record);
	known.set(char, found);
	return found;
}

function withVariants(record: readonly string[]): CharacterReadings {
	const originals = codesOf(record[ORIGINALS]);
	const others = codesOf(record[OTHERS]);
	const fuller = originals.map(recordOf).filter((other) => other !== null);
	const mere = others.map(recordOf).filter((other) => other !== null);
	// What is said of the character itself stands first; a mere variant is asked only where nothing is said.
	const merge = (field: number, split: (text: string | undefined) => string[]): string[] => {
		const found = [record, ...fuller].flatMap((from) => split(from[field]));
		return [...new Set(found.length > 0 ? found : mere.flatMap((from) => split(from[field])))];
	};
	return {
		pinyin: merge(1, wordsOf).map((reading) => reading.replaceAll('v', 'ü')),
		cantonese: merge(2, wordsOf),
		on: merge(3, wordsOf),
		kun: merge(4, wordsOf),
		nanori: merge(5, wordsOf),
		korean: merge(6, wordsOf),
		vietnamese: merge(7, wordsOf),
		meanings: merge(8, (text) => (text ? text.split(';') : [])),
		variants: [...originals, ...others].map((code) => String.fromCodePoint(code)),
	};
}

let folds: ReadonlyMap<string, string> | undefined;

function loadFolds(): ReadonlyMap<string, string> {
	const pairs = new Map<string, string>();
	const chars = codesOf(table.folds).map((code) => String.fromCodePoint(code));
	for (let at = 0; at < chars.length; at += 2) pairs.set(chars[at]!, chars[at + 1]!);
	return pairs;
}

/**
 * One form for the simplified, traditional and Japanese ways to write a name: 秦刚 and 秦剛, 广州, 廣州 and 広州 are equal.
 *
 * 々 becomes the character it repeats. Other text stays. Code points are kept one for one; UTF-16 length may differ where
 * a rare form outside the basic plane is replaced. The form is for comparing, not for showing: where one simplified
 * character stands for several (后 for 後), all become one.
 */
export function foldHan(text: string): string {
	folds ??= loadFolds();
	let out = '';
	let before = '';
	for (const char of text) {
		if (char !== '々' || before === '') before = char < '\u3400' ? char : (folds.get(char) ?? char);
		out += before;
	}
	return out;
}

/** The characters of a name, 々 written out: 佐々木 → 佐, 佐, 木. */
export const charactersOf = (name: string): string[] => {
	const chars = [...name];
	for (const [at, char] of chars.entries()) if (char === '々' && at > 0) chars[at] = chars[at - 1]!;
	return chars;
};

/**
 * The shapes a kun reading takes in a name: `hika.ru` → `hikaru`, `hikari`, `hika`; `take.shi` → `takeshi`, `take`;
 * `yama` alone stays.
 */
export function kunForms(kun: string): string[] {
	const [stem, ending] = kun.split('.') as [string, string?];
	if (ending === undefined) return [stem];
	const whole = stem + ending;
	const forms = [whole];
	// The noun made of a verb: 光る → 光, 渡る → 渡り; of an adjective with -shi as of old: 清い → 清し.
	if (ending.endsWith('u'))
		forms.push(
			whole.replace(/[ei]ru$/, (tail) => tail[0]!),
			consonantNoun(whole),
		);
	else if (ending === 'i' || ending === 'shii') forms.push(whole.replace(/i$/, 'shi').replace(/shishi$/, 'shi'));
	forms.push(stem);
	return [...new Set(forms)];
}

const consonantNoun = (verb: string): string => verb.replace(/tsu$/, 'chi').replace(/su$/, 'shi').replace(/u$/, 'i');
