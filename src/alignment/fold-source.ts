/**
 * One form for the ways a source text may write one name: width, simplified and traditional characters, long marks, small
 * kana, middle dots and spaces, with the way back to the text as it stands.
 */
import {foldHan} from '../names/readings.js';

/** A text folded, and for each of its code units where it comes from. */
export type Folded = {
	readonly text: string;
	/** Parallel to `text`: offset in the text as it stands of the character that each unit comes from. */
	readonly starts: Int32Array;
	/** Parallel to `text`: offset behind that character. */
	readonly ends: Int32Array;
};

/** What two spellings of one name may put between its parts, or leave out. */
const BETWEEN = /[\s・·‧•∙･=＝゠\u2010-\u2015\u200b\u2060\ufeff-]/u;
/** Long marks, of kana and of those who type another dash for them. */
const LONG = /[ー～〜ｰ]/u;

/** A character with the half-width voicing mark behind it. */
const CHARACTER = /[\s\S][ﾞﾟ]|[\s\S]/gu;

/** Sounds that kana write in two ways, as one: ヴァ and バ, フィ and フイ. */
const KANA: Readonly<Record<string, string>> = {
	ヴ: 'ブ',
	ヅ: 'ズ',
	ヂ: 'ジ',
	ヱ: 'エ',
	ヲ: 'オ',
	ヰ: 'イ',
	ァ: 'ア',
	ィ: 'イ',
	ゥ: 'ウ',
	ェ: 'エ',
	ォ: 'オ',
	ヵ: 'カ',
	ヶ: 'ケ',
	ヮ: 'ワ',
};
/** ヴァ, ヴィ, ヴェ, ヴォ with what they are written as instead. */
const V_SOUNDS: readonly (readonly [string, string])[] = [
	['ブア', 'バ'],
	['ブイ', 'ビ'],
	['ブエ', 'ベ'],
	['ブオ', 'ボ'],
];

/**
 * Folds a text of a script written without spaces, or of any script where spaces say nothing. Code points that fold to
 * nothing are left out. Cost: one pass.
 */
export function foldSource(text: string): Folded {
	const units: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	let before = '';
	for (const character of text.match(CHARACTER) ?? []) {
		const end = at + character.length;
		const repeats = character === '々' && before !== '';
		for (const plain of repeats ? before : foldCharacter(character)) {
			for (let unit = 0; unit < plain.length; unit++) {
				units.push(plain[unit]!);
				starts.push(at);
				ends.push(end);
			}
			mergeVSound(units, starts, ends);
		}
		if (/\p{Script=Han}/u.test(character) && !repeats) before = foldHan(character);
		at = end;
	}
	return {text: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends)};
}

function foldCharacter(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x80) return BETWEEN.test(character) ? '' : character.toLowerCase();
	if (BETWEEN.test(character) || LONG.test(character)) return '';
	const plain = character.normalize('NFKC').toLowerCase();
	let out = '';
	for (const each of plain) if (!BETWEEN.test(each)) out += KANA[each] ?? foldHan(each);
	return out;
}

function mergeVSound(units: string[], starts: number[], ends: number[]): void {
	const last = units.length - 1;
	if (last < 1) return;
	for (const [two, one] of V_SOUNDS) {
		if (units[last - 1] !== two[0] || units[last] !== two[1]) continue;
		ends[last - 1] = ends[last]!;
		units[last - 1] = one;
		units.pop();
		starts.pop();
		ends.pop();
		return;
	}
}
