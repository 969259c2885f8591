/**
 * Thai names in Latin letters.
 *
 * A Thai vowel stands before, above, below and behind its consonant, short vowels are often not written, and nothing parts
 * syllables: a word is read as the fewest syllables that fit. Source: the Royal Thai General System (1999), whose long and
 * short vowels are one and whose tones are not written; beside it what names are customarily spelled with (p for ph, t for
 * th, aw for o, ee for i, oo for u, j for ch).
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

const INITIALS = parseWays(
	'ก:k,g ข:kh ฃ:kh ค:kh,k ฅ:kh ฆ:kh ง:ng จ:ch,j ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th,t ฑ:th,t ฒ:th,t ณ:n ด:d ต:t ถ:th,t ท:th,t ธ:th,t น:n บ:b ' +
		'ป:p ผ:ph,p ฝ:f พ:ph,p ฟ:f ภ:ph,p ม:m ย:y ร:r ล:l ว:w,v ศ:s ษ:s ส:s ห:h ฬ:l อ: ฮ:h',
);
const FINALS = parseWays(
	'ก:k ข:k ค:k ฆ:k ง:ng จ:t ช:t ซ:t ญ:n ฎ:t ฏ:t ฐ:t ฑ:t ฒ:t ณ:n ด:t,d ต:t ถ:t ท:t,d ธ:t,dh น:n บ:p,b ป:p พ:p ฟ:p ภ:p ม:m ย:i,y ร:n,r ล:n,l ว:o,w ศ:t ษ:t ส:t ฬ:n',
);
/** The second of two consonants before one vowel. */
const CLUSTERS: Readonly<Record<string, string>> = {ร: 'r', ล: 'l', ว: 'w'};

const C = '[ก-ฮ]';
/** A consonant that opens a syllable, with ร, ล or ว behind it; silent ห before a sonorant, สร and ทร heard as s. */
const HEAD = `(?:ทร|สร|ศร|ห[งญนมยรลว]|[กขคตปผพบดฟ][รลว]|${C})`;
/** A consonant that closes one: one that a vowel follows, or is written above, opens the next. */
const TAIL = `(?:${C}(?![ะ-ูำ็]))`;

type Rhyme = {readonly shape: RegExp; readonly vowel: Place};

/** A tail that may be there gives two: the next syllable may need the consonant. */
const rhyme = (shape: string, vowel: string): Rhyme[] =>
	(shape.endsWith('T?') ? [shape.slice(0, -1), shape.slice(0, -2)] : [shape]).map((each) => ({
		shape: new RegExp(each.replace('H', `(?<head>${HEAD})`).replace('T', `(?<tail>${TAIL})`), 'uy'),
		vowel: vowel.split(','),
	}));

/** H stands for the head, T for the tail; those with more signs first, so that เ◌ีย is not read as เ◌. */
const RHYMES: readonly Rhyme[] = [
	...rhyme('เHียT?', 'ia'),
	...rhyme('เHือT?', 'uea,ua'),
	...rhyme('Hัวะ?', 'ua'),
	...rhyme('เHาะ', 'o,aw'),
	...rhyme('เHา', 'ao,aw'),
	...rhyme('เHอT?', 'oe,er'),
	...rhyme('เHิT', 'oe,er'),
	...rhyme('เHย', 'oei'),
	...rhyme('เH็?T', 'e'),
	...rhyme('เHะ?', 'e,ay'),
	...rhyme('แH็?T', 'ae'),
	...rhyme('แHะ?', 'ae,e'),
	...rhyme('โHT', 'o'),
	...rhyme('โHะ?', 'o'),
	...rhyme('[ใไ]Hย?', 'ai'),
	...rhyme('Hัย', 'ai'),
	...rhyme('HัT', 'a,u'),
	...rhyme('HรรT', 'a'),
	...rhyme('Hรร', 'an'),
	...rhyme('Hำ', 'am'),
	...rhyme('HาT', 'a,ar'),
	...rhyme('Hา', 'a'),
	...rhyme('Hะ', 'a'),
	...rhyme('HิT?', 'i'),
	...rhyme('HีT?', 'i,ee'),
	...rhyme('Hึ?ืออ?T?', 'ue,eu'),
	...rhyme('HึT?', 'ue,eu'),
	...rhyme('HืT?', 'ue,eu'),
	...rhyme('HุT?', 'u'),
	...rhyme('HูT?', 'u,oo'),
	...rhyme('HวT', 'ua'),
	...rhyme('HอT?', 'o,or,aw'),
	...rhyme('Hร(?![ก-ฮะ-ู])', 'on,orn'),
	...rhyme('HT', 'o'),
	...rhyme('H', 'a'),
];

const TONES = /[่้๊๋]/gu;
/** What is written and not heard: a consonant under ◌์ with its vowel or a ร before it (จันทร์ chan, พันธุ์ phan), … */
const SILENT = /(?:[ดตทฎ]ร|ษณ|[ก-ฮ][ิุ]?)์/gu;
/** … the ร of a closing ตร (วัตร wat) and the vowel of a closing ชาติ. */
const SILENT_END = /(?<=[ก-ฮ]?[ัาิีุู][กตท])ร$|(?<=[าร]ต)[ิุ]$/u;

type Syllable = {readonly places: readonly Place[]; readonly end: number; readonly cost: number};

function syllablesAt(word: string, at: number): Syllable[] {
	const found: Syllable[] = [];
	for (const {shape, vowel} of RHYMES) {
		shape.lastIndex = at;
		const match = shape.exec(word);
		if (!match) continue;
		const {head = '', tail} = match.groups ?? {};
		const end = at + match[0].length;
		const places = [...headOf(head), vowel, ...(tail === undefined ? [] : [FINALS.get(tail) ?? ['']])];
		// A vowel that is not written is the last resort, above all at the end of a word.
		const cost = match[0] === head ? (end === word.length ? 4 : 1.9) : match[0] === head + tail ? 1.5 : 1;
		found.push({places, end, cost});
	}
	return found;
}

function headOf(head: string): Place[] {
	const [first, second] = [...head] as [string, string?];
	if (second === undefined) return [INITIALS.get(first)!];
	if (first === 'ห') return [INITIALS.get(second)!];
	if (head === 'ทร') return [['s', 'thr', 'tr']];
	if (head === 'สร' || head === 'ศร') return [['s', 'sr']];
	return [INITIALS.get(first)!, [CLUSTERS[second]!]];
}

type Reading = {readonly places: readonly Place[]; readonly cost: number};

/** The reading of a word with the least syllables, those without a written vowel counting more; null where none fits. */
function readWord(word: string): readonly Place[] | null {
	const best: (Reading | undefined)[] = new Array(word.length + 1);
	best[word.length] = {places: [], cost: 0};
	for (let at = word.length - 1; at >= 0; at--) {
		for (const {places, end, cost} of syllablesAt(word, at)) {
			const rest = best[end];
			const sum = cost + (rest?.cost ?? Number.POSITIVE_INFINITY);
			if (rest && sum < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) {
				best[at] = {places: [...places, ...rest.places], cost: sum};
			}
		}
	}
	return best[0]?.places ?? null;
}

/** Spellings of a name in Thai script, the most usual first, at most 24: “ทักษิณ” → `Thaksin`, `Taksin`. */
export function romanizeThai(text: string): string[] {
	const places: Place[] = [];
	for (const piece of text.normalize('NFC').split(/([^\u0e01-\u0e4e]+)/)) {
		if (!/[\u0e01-\u0e2e]/.test(piece)) {
			places.push([piece]);
			continue;
		}
		const plain = piece.replace(TONES, '').replace(SILENT, '').replace(SILENT_END, '').replace('เจริญ', 'จะเริน');
		const read = readWord(plain);
		if (read === null) return [];
		const first = read.findIndex((ways) => ways.some((way) => way !== ''));
		places.push(...read.map((ways, at) => (at === first ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}

/** Lao vowel signs that Thai has not: ◌ົ is the short o that Thai does not write, ◌ຽ ia, ◌ໍ o. */
const LAO_VOWELS: readonly (readonly [RegExp, string])[] = [
	[/ົວ/gu, 'ัว'],
	[/ໜ/gu, 'ຫນ'],
	[/ໝ/gu, 'ຫມ'],
	[/([ກ-ຮ])ຽ/gu, 'เ$1ีย'],
	[/ໍ(?=າ)/gu, ''],
	[/ໍ/gu, 'อ'],
	[/ົ/gu, ''],
	[/ຼ/gu, 'ล'],
	[/ຊ/gu, 'ซ'],
	[/ຢ|ຍ/gu, 'ย'],
];

/**
 * Spellings of a name in Lao script, the most usual first, at most 24: “ທອງລຸນ” → `Thonglun`, …. Lao letters stand in Unicode
 * as those of Thai do, and are read as they are.
 */
export function romanizeLao(text: string): string[] {
	let thai = text.normalize('NFC');
	for (const [from, to] of LAO_VOWELS) thai = thai.replace(from, to);
	return romanizeThai(
		thai.replace(/[\u0e81-\u0ecd]/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 0x80)),
	);
}
