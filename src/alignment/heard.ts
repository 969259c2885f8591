/**
 * Whether a name of the target sounds like something of the source: 王毅 explains “Wang Yi”, whether or not a glossary has
 * it. What is explained stands for nothing else.
 */
import {pivotOf} from '../names/hearing.js';
import {type Lattice, latticesOf, matchLattice, type ReadingLanguage} from '../names/lattice.js';
import {readingsOf} from '../names/readings.js';
import {matchSounds} from '../names/sound.js';

/** A name heard in the source, half-open, with what it costs a letter. */
export type Heard = {readonly start: number; readonly end: number; readonly share: number};

type Stretch = {readonly text: string; readonly start: number; readonly end: number};

/** Runs of katakana with their middle dots; capitalised words of an alphabet. */
const KANA_RUN = /[\p{Script=Katakana}ー][\p{Script=Katakana}ー・]*/gu;
const LATIN_WORD = /[\p{Script=Latin}ａ-ｚＡ-Ｚ]+/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu;
const HAN_RUN = /\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*/gu;
const HANGUL_RUN = /\p{Script=Hangul}+/gu;
/** Words of scripts without capitals: a letter with its marks, in none of those above nor of the alphabets that have them. */
const OTHER_WORD =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Canadian_Aboriginal}]+/gu;
/** The longest name read from Chinese characters, in characters. */
const MOST_CHARACTERS = 6;
const LIMIT = 0.3;

/**
 * Where the source sounds most like `key`, letters of a target name folded and without spaces; null where nothing does.
 * Nothing is heard where one of `except` stands.
 *
 * Names of Chinese characters are read in the language of the source, those of alphabets spelled letter by letter. Cost:
 * the characters of the source that may be read as the name begins.
 */
export function heardIn(
	source: string,
	language: string,
	key: string,
	except: readonly {readonly start: number; readonly end: number}[] = [],
): Heard | null {
	if (!/^[a-z]{2,40}$/.test(key)) return null;
	let best: Heard | null = null;
	const consider = ({start, end}: Stretch, cost: number) => {
		if (except.some((span) => span.start < end && start < span.end)) return;
		const share = cost / key.length;
		if (share <= LIMIT && (best === null || share < best.share)) best = {start, end, share};
	};
	const limit = LIMIT * key.length;
	// What stands in Latin letters in any source is simply taken over: ＤＦ.
	for (const stretch of runs(source, LATIN_WORD))
		if (stretch.text.normalize('NFKC').toLowerCase() === key) consider(stretch, 0);
	for (const stretch of [...runs(source, KANA_RUN, true), ...runs(source, HANGUL_RUN), ...runs(source, OTHER_WORD)]) {
		for (const lattice of latticesOf(stretch.text.replaceAll('・', ''), language, true)) {
			const match = matchLattice(key, lattice, limit);
			if (match) consider(stretch, match.cost);
		}
	}
	for (const stretch of runs(source, CAPITALISED)) {
		const plain = stretch.text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z]/g, '');
		if (plain.length >= 2) {
			const match = matchSounds(key, [[plain]], pivotOf(language), limit);
			if (match) consider(stretch, match.cost);
		} else
			for (const lattice of latticesOf(stretch.text, language, true)) {
				const match = matchLattice(key, lattice, limit);
				if (match) consider(stretch, match.cost);
			}
	}
	for (const stretch of hanStretches(source, key, language)) {
		const lattices = stretch.isForeign
			? latticesOf(stretch.text, language, true)
			: latticesOf(stretch.text, language, false).filter((lattice) => NATIVE_LANGUAGES.has(lattice.language));
		for (const lattice of lattices) {
			if (!fitsIn(key.length, lattice)) continue;
			const match = matchLattice(key, lattice, (stretch.isForeign ? 0.22 : 0.1) * key.length);
			// Readings of one character are too many to mean anything, and meanings are no sounds.
			if (match?.parts.every((part) => part.system !== 'meaning')) consider(stretch, match.cost);
		}
	}
	return best;
}

function runs(source: string, pattern: RegExp, parted = false): Stretch[] {
	const stretches: Stretch[] = [];
	for (const match of source.matchAll(pattern)) {
		const start = match.index;
		stretches.push({text: match[0], start, end: start + match[0].length});
		if (!parted || !match[0].includes('・')) continue;
		let at = start;
		for (const part of match[0].split('・')) {
			if (part.length >= 2) stretches.push({text: part, start: at, end: at + part.length});
			at += part.length + 1;
		}
	}
	return stretches;
}

/** Names of Chinese characters in the news are mostly read in Chinese or Japanese. */
const NATIVE_LANGUAGES: ReadonlySet<ReadingLanguage> = new Set(['zh', 'ja']);

/** Whether so many letters may read the whole of it. */
function fitsIn(letters: number, {slots}: Lattice): boolean {
	let shortest = 0;
	let longest = 0;
	for (const slot of slots) {
		const lengths = slot.map((spelling) => spelling.length);
		shortest += Math.min(...lengths);
		longest += Math.max(...lengths);
	}
	return letters >= 0.7 * shortest && letters <= 1.3 * longest + 1;
}

type HanStretch = Stretch & {readonly isForeign: boolean};

/** Stretches of two to six Chinese characters of which the first may be read as the name begins. */
function hanStretches(source: string, key: string, language: string): HanStretch[] {
	const isJapanese = pivotOf(language) === 'ja';
	const stretches: HanStretch[] = [];
	for (const run of source.matchAll(HAN_RUN)) {
		const characters = [...run[0]];
		let at = run.index;
		characters.forEach((character, i) => {
			const start = at;
			at += character.length;
			const begins = beginningsOf(character, isJapanese);
			const isNative = begins.includes(key[0]!);
			// A foreign name is bent on its way into Chinese; Japanese writes it in kana.
			const isForeign = !isJapanese && [...begins].some((letter) => alike(letter, key[0]!));
			let end = start;
			for (let length = 1; length <= MOST_CHARACTERS && i + length <= characters.length; length++) {
				end += characters[i + length - 1]!.length;
				// A syllable has one to six letters.
				if (length < 2 || key.length < 1.2 * length || key.length > 6.5 * length) continue;
				const text = characters.slice(i, i + length).join('');
				if (isNative && length <= 4) stretches.push({text, start, end, isForeign: false});
				if (isForeign) stretches.push({text, start, end, isForeign: true});
			}
		});
	}
	return stretches;
}

/** First letters of what a character may be read as. */
function beginningsOf(character: string, isJapanese: boolean): string {
	const readings = readingsOf(character);
	if (!readings) return '';
	const all = isJapanese ? [...readings.on, ...readings.kun, ...readings.nanori] : [...readings.pinyin, ...readings.on];
	return [...new Set(all.map((reading) => reading[0]!))].join('');
}

/** Letters that begin one name in two spellings. */
const ALIKE = ['bpvwf', 'dt', 'gkcqh', 'lr', 'szxc', 'jzcqg', 'iey', 'uow', 'aeo', 'nm'];

function alike(a: string, b: string): boolean {
	return a === b || ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}
