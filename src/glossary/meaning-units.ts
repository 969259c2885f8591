import {foldHan, readingsOf} from '../names/readings.js';
import {romanizeSyllable} from '../names/romanize/hangul.js';
import {isFunctionWord, KOREAN_ENDS, KOREAN_WORDS, lemmasOf, readSinoWords} from '../names/words.js';

/** Some characters of a source name that mean something together, `[from, to)`, with the base forms of what they mean. */
export type MeaningUnit = {readonly from: number; readonly to: number; readonly words: ReadonlySet<string>};

let sinoWords: ReturnType<typeof readSinoWords> | undefined;

/** What the Chinese characters of a name mean: words of several characters, the longest first, then each by itself. */
export function hanUnits(characters: readonly string[]): MeaningUnit[] {
	sinoWords ??= readSinoWords(foldHan);
	const units = unitsWithin(characters.map(foldHan), '', sinoWords.words, sinoWords.longest);
	for (const [at, character] of characters.entries()) units.push({from: at, to: at + 1, words: meaningsOf(character)});
	return units;
}

let koreanWords: {readonly words: ReadonlyMap<string, readonly string[]>; readonly longest: number} | undefined;

/** What the syllables of a name in hangul mean, the longest words first; none for a syllable that only sounds. */
export function hangulUnits(syllables: readonly string[]): MeaningUnit[] {
	koreanWords ??= readKoreanWords();
	const units = unitsWithin(syllables.map(sound), '-', koreanWords.words, koreanWords.longest);
	const end = KOREAN_ENDS.get(syllables.at(-1) ?? '');
	if (end) units.push({from: syllables.length - 1, to: syllables.length, words: new Set(end.flatMap(withLemmas))});
	return units;
}

function unitsWithin(
	characters: readonly string[],
	between: string,
	words: ReadonlyMap<string, readonly string[]>,
	longest: number,
): MeaningUnit[] {
	const units: MeaningUnit[] = [];
	for (let length = Math.min(longest, characters.length); length > 1; length--) {
		for (let from = 0; from + length <= characters.length; from++) {
			const english = words.get(characters.slice(from, from + length).join(between));
			if (english) units.push({from, to: from + length, words: new Set(english.flatMap(withLemmas))});
		}
	}
	return units;
}

const sound = (syllable: string): string => romanizeSyllable(syllable) ?? syllable;

/** Korean words by their sounds, syllable by syllable: its own, and those written in Chinese characters once. */
function readKoreanWords(): NonNullable<typeof koreanWords> {
	const words = new Map<string, readonly string[]>();
	let longest = 0;
	const add = (syllables: readonly string[], english: readonly string[]) => {
		const key = syllables.join('-');
		words.set(key, [...new Set([...(words.get(key) ?? []), ...english])]);
		longest = Math.max(longest, syllables.length);
	};
	for (const {hangul, english} of KOREAN_WORDS) add([...hangul].map(sound), english);
	sinoWords ??= readSinoWords(foldHan);
	for (const [written, english] of sinoWords.words) {
		// ㄴ and ㄹ fall at the beginning of a word: 女 is 녀 and 여.
		let readings: string[][] = [[]];
		for (const character of written) {
			const heard = (readingsOf(character)?.korean ?? []).slice(0, MOST_READINGS);
			readings = readings.flatMap((before) => heard.map((one) => [...before, one]));
		}
		for (const reading of readings) add(reading, english);
	}
	return {words, longest};
}

const MOST_READINGS = 2;

const withLemmas = (word: string): string[] => [word, ...lemmasOf(word)];

/** The base forms of English words that say what a character means. */
function meaningsOf(character: string): Set<string> {
	const words = new Set<string>();
	if (/\d/.test(character)) return words.add(character);
	for (const meaning of readingsOf(character)?.meanings ?? []) {
		for (const word of meaning.toLowerCase().split(/[^a-z]+/)) {
			if (word.length < 3 || isFunctionWord(word)) continue;
			for (const each of withLemmas(word)) words.add(each);
		}
	}
	return words;
}
