/**
 * One door to all romanizations.
 *
 * Names in Chinese characters are not romanized here: each character has several readings, see `readings.ts`. Tibetan is
 * left out: its spelling is that of another century.
 */
import {romanizeArmenian, romanizeGeorgian, romanizeGreek} from './alphabets.js';
import {ARABIC_SCRIPT_LANGUAGES, type ArabicScriptLanguage, romanizeArabic, romanizeVowelled} from './arabic.js';
import {romanizeBurmese} from './burmese.js';
import {CYRILLIC_LANGUAGES, type CyrillicLanguage, romanizeCyrillic} from './cyrillic.js';
import {romanizeDevanagari} from './devanagari.js';
import {isKoreanName, koreanNameSpellings, romanizeHangul, romanizeHangulOld} from './hangul.js';
import {romanizeHebrew} from './hebrew.js';
import {romanizeIndic} from './indic.js';
import {kanaSpellings, romanizeKana} from './kana.js';
import {romanizeKhmer} from './khmer.js';
import {romanizeEthiopic, romanizeInuktitut} from './syllabaries.js';
import {romanizeLao, romanizeThai} from './thai.js';

/** `skeleton` as system: short vowels are missing. */
export type Romanization = {readonly spelling: string; readonly system: string};

const MOST = 24;

const all = (system: string, spellings: readonly string[]): Romanization[] =>
	spellings.map((spelling) => ({spelling, system}));

const skeletons = (system: string, found: readonly {readonly spelling: string; readonly isSkeleton: boolean}[]) =>
	found.map(({spelling, isSkeleton}) => ({spelling, system: isSkeleton ? 'skeleton' : system}));

const isCyrillicLanguage = (tag: string): tag is CyrillicLanguage =>
	(CYRILLIC_LANGUAGES as readonly string[]).includes(tag);

/** Script of the languages whose own letters have tables, or of Arabic. */
function arabicLanguage(tag: string): ArabicScriptLanguage {
	if (tag === 'prs') return 'fa';
	if (tag === 'sd' || tag === 'pa') return 'ur';
	return (ARABIC_SCRIPT_LANGUAGES as readonly string[]).includes(tag) ? (tag as ArabicScriptLanguage) : 'ar';
}

const INDIC =
	/[\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const KUNREI_ALONE = /[st]i|[th]u|zi|[stz]y/;

/**
 * The ways an English text may spell a source name, the most usual first, at most 24, none twice.
 *
 * The script decides, the language (BCP 47) only between the languages of one script: Cyrillic is Russian and Arabic
 * script Arabic where the tag says nothing else. A name in Latin letters gives itself and itself without diacritics. Empty
 * for Chinese characters and for scripts that are not known. Kana and hangul give lower case; others keep capitals.
 */
export function romanize(text: string, language: string): Romanization[] {
	const tag = language.toLowerCase().split(/[-_]/)[0]!;
	const found = new Map<string, Romanization>();
	for (const one of romanizeByScript(text.normalize('NFC').trim(), tag)) {
		if (found.size === MOST) break;
		if (one.spelling.trim() !== '' && !found.has(one.spelling)) found.set(one.spelling, one);
	}
	return [...found.values()];
}

function romanizeByScript(text: string, tag: string): Romanization[] {
	if (/\p{Script=Han}/u.test(text)) return [];
	if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
		const isKunreiAlready = KUNREI_ALONE.test(romanizeKana(text));
		return kanaSpellings(text).map((spelling) => ({
			spelling,
			system: !isKunreiAlready && KUNREI_ALONE.test(spelling) ? 'Kunrei-shiki' : 'Hepburn',
		}));
	}
	if (/\p{Script=Hangul}/u.test(text))
		return [
			...(isKoreanName(text) ? all('customary Korean', koreanNameSpellings(text, MOST - 2)) : []),
			...all('Revised Romanization', [romanizeHangul(text)]),
			...all('McCune–Reischauer', [romanizeHangulOld(text)]),
		];
	if (/\p{Script=Cyrillic}/u.test(text))
		return all('transliteration', romanizeCyrillic(text, isCyrillicLanguage(tag) ? tag : 'ru'));
	if (/\p{Script=Arabic}/u.test(text)) {
		if (tag === 'ku' || tag === 'ckb' || tag === 'ug')
			return all('Arabic letters with vowels', romanizeVowelled(text, tag === 'ug' ? 'ug' : 'ckb'));
		return skeletons('customary', romanizeArabic(text, arabicLanguage(tag)));
	}
	if (/\p{Script=Hebrew}/u.test(text)) return skeletons('customary', romanizeHebrew(text));
	if (/\p{Script=Devanagari}/u.test(text)) return all('Hunterian', romanizeDevanagari(text));
	if (INDIC.test(text)) return all('Hunterian', romanizeIndic(text));
	if (/\p{Script=Thai}/u.test(text)) return all('RTGS', romanizeThai(text));
	if (/\p{Script=Lao}/u.test(text)) return all('BGN/PCGN', romanizeLao(text));
	if (/\p{Script=Khmer}/u.test(text)) return all('BGN/PCGN', romanizeKhmer(text));
	if (/\p{Script=Myanmar}/u.test(text)) return all('BGN/PCGN', romanizeBurmese(text));
	if (/\p{Script=Ethiopic}/u.test(text)) return all('BGN/PCGN', romanizeEthiopic(text));
	if (/\p{Script=Canadian_Aboriginal}/u.test(text)) return all('ICI', romanizeInuktitut(text));
	if (/\p{Script=Greek}/u.test(text)) return all('ELOT 743', romanizeGreek(text));
	if (/\p{Script=Georgian}/u.test(text)) return all('Georgian national system', romanizeGeorgian(text));
	if (/\p{Script=Armenian}/u.test(text)) return all('BGN/PCGN', romanizeArmenian(text));
	if (/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(text) && /\p{L}/u.test(text))
		return [
			...all('as written', [text]),
			...(UMLAUT_LANGUAGES.has(tag) ? all('umlauts written out', [withoutUmlauts(text)]) : []),
			...all('without diacritics', [withoutDiacritics(text)]),
		];
	return [];
}

/** Languages whose writers spell ä ö ü å ø out where type lacks them (DIN 5007-2; ICAO Doc 9303). */
const UMLAUT_LANGUAGES: ReadonlySet<string> = new Set(['de', 'sv', 'da', 'no', 'nb', 'nn', 'fi', 'et']);
const SPELLED_OUT: Readonly<Record<string, string>> = {
	...{
		ä: 'ae',
		ö: 'oe',
		ü: 'ue',
		å: 'aa',
		ø: 'oe',
		æ: 'ae',
		Ä: 'Ae',
		Ö: 'Oe',
		Ü: 'Ue',
		Å: 'Aa',
		Ø: 'Oe',
		Æ: 'Ae',
		ß: 'ss',
	},
};

const withoutUmlauts = (text: string): string =>
	text.normalize('NFC').replace(/./gu, (letter) => SPELLED_OUT[letter] ?? letter);

const PLAIN: Readonly<Record<string, string>> = {
	...{đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe'},
	...{
		ð: 'd',
		Ð: 'D',
		þ: 'th',
		Þ: 'Th',
		ħ: 'h',
		Ħ: 'H',
		ə: 'a',
		Ə: 'A',
		ŋ: 'ng',
		ɓ: 'b',
		Ɓ: 'B',
		ɗ: 'd',
		Ɗ: 'D',
		ƙ: 'k',
		Ƙ: 'K',
		ƴ: 'y',
		Ƴ: 'Y',
		ɛ: 'e',
		Ɛ: 'E',
		ɔ: 'o',
		Ɔ: 'O',
		ʻ: "'",
		ʼ: "'",
	},
};

/** Letters alone, as English type sets them: “Mbappé” → `Mbappe`, “Kaczyński” → `Kaczynski`, “Đoković” → `Dokovic`. */
export const withoutDiacritics = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/./gu, (letter) => PLAIN[letter] ?? letter);
