import type {Pivot} from './hearing.js';
import {pivotOf} from './hearing.js';
import {type CharacterReadings, charactersOf, foldHan, kunForms, readingsOf} from './readings.js';
import {koreanSpellings} from './romanize/hangul.js';
import {geminatingStem, isKanaText, romanizeKana, voicedForms} from './romanize/kana.js';
import {cantoneseSpellings, surnamePinyin} from './romanize/pinyin.js';
import {romanize} from './romanize/romanize.js';
import {matchSounds, type Slot} from './sound.js';
import {costWithin} from './sound-walk.js';

/**
 * In which language a name's characters are read; a person reads all of one name in one of them. `letters` is a name of
 * an alphabet (Няэс, 류현진) spelled letter by letter.
 */
export type ReadingLanguage = 'ja' | 'zh' | 'yue' | 'ko' | 'vi' | 'letters';

/** What a spelling of a character is, in words for the reviewer. */
export type ReadingSystem =
	| 'on'
	| 'kun'
	| 'name'
	| 'kana'
	| 'pinyin'
	| 'cantonese'
	| 'korean'
	| 'vietnamese'
	| 'letters'
	| 'meaning';

/**
 * A source name, or a part of it, as everything it may be read as: for each character its readings in one language.
 * A reading of the name is one way through.
 */
export type Lattice = {
	readonly language: ReadingLanguage;
	/** How its spellings may vary: as those of a native name, or as a foreign one is heard through the language. */
	readonly hearing: Pivot;
	/** The characters read; a run of kana or one Han character each. */
	readonly characters: readonly string[];
	readonly slots: readonly Slot[];
	/** What each spelling of a slot is; parallel to `slots`. */
	readonly systems: readonly (readonly ReadingSystem[])[];
};

export type ReadingPart = {readonly characters: string; readonly reading: string; readonly system: ReadingSystem};

export type ReadingMatch = {
	readonly lattice: Lattice;
	/** As `matchSounds` counts. */
	readonly cost: number;
	/** Which spelling of its slot each character was read as; -1 for one that was not read. */
	readonly choices: readonly number[];
	/** What each character was read as; one that was not read is left out. */
	readonly parts: readonly ReadingPart[];
	readonly edits: readonly string[];
};

const HAN = /\p{Script=Han}|[々〆ヶ]/u;
const NATIVE: Readonly<Record<ReadingLanguage, Pivot>> = {
	ja: 'romaji',
	zh: 'pinyin',
	yue: 'pinyin',
	ko: 'ko',
	vi: 'en',
	letters: 'en',
};
/** Marks around a title: 《征途》. */
const QUOTES = /[《》〈〉「」『』“”"«»]/gu;
const MIDDLE_DOT = /[・·‧•=＝゠－\s]+/u;

/**
 * The parts of a source name that marks divide: アントニー・ブリンケン → two; 秦刚 → one.
 */
export function sourceParts(text: string): string[] {
	const plain = text.normalize('NFKC').replace(QUOTES, '');
	// A space parts surname and given name of a native one (大谷 翔平), which is read as a whole.
	if (NATIVE_WITH_SPACE.test(plain)) return [plain.replace(/\s+/gu, '')];
	return plain.split(MIDDLE_DOT).filter((part) => part !== '');
}

const NATIVE_WITH_SPACE = /^[\p{Script=Han}々]{1,3}\s+[\p{Script=Han}々]{1,3}$/u;

/**
 * The lattices of a source name written in Han characters or kana: one for each language in which its characters may be
 * read, the name's own first. Empty for names in other scripts and for those of more than 12 characters.
 *
 * `foreign` reads the characters as the sounds of a foreign name (布林肯 for Blinken), in the name's own language only.
 */
export function latticesOf(text: string, language: string, foreign: boolean): Lattice[] {
	const units = unitsOf(text);
	if (units.length === 0) return lettersLattice(text, language);
	if (units.length > 12) return [];
	const japanese = pivotOf(language) === 'ja';
	const kana = units.every((unit) => !HAN.test(unit));
	if (kana) return japanese ? [latticeIn(units, 'ja', foreign ? 'ja' : 'romaji')] : [];
	if (foreign) return japanese ? [] : [latticeIn(units, 'zh', 'zh')].filter(isReadable);
	const languages: ReadingLanguage[] = japanese ? ['ja', 'zh', 'ko', 'yue'] : ['zh', 'yue', 'ja', 'ko', 'vi'];
	if (units.some((unit) => !HAN.test(unit))) languages.length = 1;
	return languages.map((each) => latticeIn(units, each, NATIVE[each])).filter(isReadable);
}

/** A name of an alphabet as one slot of its romanizations. Skeletons without vowels are no spelling and left out. */
function lettersLattice(text: string, language: string): Lattice[] {
	if (/^[\p{Script=Latin}\p{P}\p{N}\s]*$/u.test(text)) return [];
	const spellings = new Set<string>();
	for (const {spelling, system} of romanize(text, language)) {
		const plain = spelling
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^a-z]/g, '');
		if (plain.length >= 2 && system !== 'skeleton') spellings.add(plain);
	}
	if (spellings.size === 0) return [];
	const slot = [...spellings];
	return [
		{
			language: 'letters',
			hearing: pivotOf(language),
			characters: [text],
			slots: [slot],
			systems: [slot.map(() => 'letters')],
		},
	];
}

function isReadable(lattice: Lattice): boolean {
	return lattice.slots.every((slot) => slot.length > 0);
}

/** The part of a lattice that reads the characters `[from, to)`. */
export function sliceLattice(lattice: Lattice, from: number, to: number): Lattice {
	return {
		language: lattice.language,
		hearing: lattice.hearing,
		characters: lattice.characters.slice(from, to),
		slots: lattice.slots.slice(from, to),
		systems: lattice.systems.slice(from, to),
	};
}

/** Shorter lattices have no character to leave out. */
const LEAST_SLOTS = 3;
const SKIP = 1.4;

/** Cost of leaving a character of a name of so many unread, in letters. */
export function skipCost(slots: number): number {
	return slots >= LEAST_SLOTS ? SKIP : Number.POSITIVE_INFINITY;
}

/** The cheapest way to read `found` (folded, no spaces) through a lattice, or null where it costs more than `limit`. */
export function matchLattice(found: string, lattice: Lattice, limit: number): ReadingMatch | null {
	const match = matchSounds(found, lattice.slots, lattice.hearing, limit, skipCost(lattice.slots.length));
	if (!match) return null;
	return {lattice, ...match, parts: partsRead(lattice, match.choices)};
}

/** As `matchLattice`, of which only the cost is wanted; Infinity where it is more than the limit. */
export function readingCost(found: string, {slots, hearing}: Lattice, limit: number): number {
	return costWithin(found, {slots, hearing, skip: skipCost(slots.length)}, limit);
}

/** Whether reading a lattice as `found` costs no more than the limit. */
export function isReading(found: string, lattice: Lattice, limit: number): boolean {
	return readingCost(found, lattice, limit) <= limit;
}

/** What the characters of a lattice are read as by these choices. */
export function partsRead(lattice: Lattice, choices: readonly number[]): ReadingPart[] {
	const parts: ReadingPart[] = [];
	choices.forEach((choice, k) => {
		if (choice < 0) return;
		parts.push({
			characters: lattice.characters[k]!,
			reading: lattice.slots[k]![choice]!,
			system: lattice.systems[k]![choice]!,
		});
	});
	return parts;
}

/** Han characters one by one, kana in runs; nothing where another script stands among them. */
function unitsOf(text: string): string[] {
	const units: string[] = [];
	for (const character of charactersOf(text.normalize('NFKC'))) {
		if (/[\s・·]/u.test(character)) continue;
		if (HAN.test(character)) units.push(character);
		else if (isKanaText(character)) {
			const last = units.length - 1;
			if (last >= 0 && !HAN.test(units[last]!)) units[last] += character;
			else units.push(character);
		} else return [];
	}
	return units;
}

function latticeIn(units: readonly string[], language: ReadingLanguage, hearing: Pivot): Lattice {
	const read = units.map((unit, at) => readingsAt(unit, language, at, units.length));
	return {
		language,
		hearing,
		characters: units,
		slots: read.map(({spellings}) => spellings),
		systems: read.map(({systems}) => systems),
	};
}

type Readings = {readonly spellings: readonly string[]; readonly systems: readonly ReadingSystem[]};

const remembered = new Map<string, Readings>();

/** What a character may be read as at its place in a name; remembered, since few characters make most names. */
function readingsAt(unit: string, language: ReadingLanguage, at: number, count: number): Readings {
	const place = count === 1 ? 'alone' : at === 0 ? 'first' : at === count - 1 ? 'last' : 'inside';
	const key = `${language} ${place} ${unit}`;
	const known = remembered.get(key);
	if (known) return known;
	const spellings = new Map<string, ReadingSystem>();
	const add = (spelling: string, system: ReadingSystem) => {
		const plain = spelling.replaceAll('ü', 'v').replace(/[^a-z]/g, '');
		if (plain !== '' && !spellings.has(plain)) spellings.set(plain, system);
	};
	if (!HAN.test(unit)) add(romanizeKana(unit), 'kana');
	else addReadings(unit, language, at, count, add);
	const readings = {spellings: [...spellings.keys()], systems: [...spellings.values()]};
	if (remembered.size > MOST_REMEMBERED) remembered.clear();
	remembered.set(key, readings);
	return readings;
}

const MOST_REMEMBERED = 50_000;

/** Marks among Han characters that are no characters: 関ヶ原 Sekigahara, 一ヶ瀬 Ikkase, 〆木 Shimeki. */
const MARKS_READ: Readonly<Record<string, readonly string[]>> = {ヶ: ['ga', 'ka'], 〆: ['shime']};

type Add = (spelling: string, system: ReadingSystem) => void;

function addReadings(character: string, language: ReadingLanguage, at: number, count: number, add: Add): void {
	const readings = readingsOf(character);
	if (!readings) {
		if (language === 'ja') for (const mark of MARKS_READ[character] ?? []) add(mark, 'kana');
		return;
	}
	switch (language) {
		case 'zh':
			// A surname's special reading comes first: 单 Shan, 仇 Qiu.
			if (at === 0) for (const pinyin of surnamePinyin(character, foldHan)) add(pinyin, 'pinyin');
			for (const pinyin of readings.pinyin) add(pinyin, 'pinyin');
			if (count > 1) addMeanings(readings, add);
			return;
		case 'yue':
			for (const jyutping of readings.cantonese)
				for (const spelling of cantoneseSpellings(jyutping)) add(spelling, 'cantonese');
			return;
		case 'ko':
			for (const korean of readings.korean) for (const spelling of koreanSpellings(korean)) add(spelling, 'korean');
			return;
		case 'vi':
			for (const vietnamese of readings.vietnamese) add(vietnamese, 'vietnamese');
			return;
		default:
			addJapaneseReadings(character, readings, at, count, add);
	}
}

function addJapaneseReadings(
	character: string,
	readings: CharacterReadings,
	at: number,
	count: number,
	add: Add,
): void {
	const plain: [string, ReadingSystem][] = [
		...readings.on.map((on): [string, ReadingSystem] => [on, 'on']),
		...readings.kun.flatMap((kun) => kunForms(kun).map((form): [string, ReadingSystem] => [form, 'kun'])),
		...readings.nanori.map((name): [string, ReadingSystem] => [name, 'name']),
	];
	for (const [reading, system] of plain) add(reading, system);
	// Inside a name a reading may begin voiced (kawa, gawa) and end swallowed by the next (gaku, gak-kou).
	if (at > 0) for (const [reading, system] of plain) for (const voiced of voicedForms(reading)) add(voiced, system);
	if (at < count - 1) {
		for (const [reading, system] of plain) {
			const stem = geminatingStem(reading);
			if (stem !== null && stem.length >= 2) add(stem, system);
		}
	}
	if (count === 1) return;
	// “Mt. Asano” for 朝乃山: in front in English, and found by turning the words.
	if (at > 0 && /[山岳嶽峰嶺]/.test(character)) for (const mount of ['mt', 'mount']) add(mount, 'meaning');
	addMeanings(readings, add);
}

function addMeanings(readings: CharacterReadings, add: Add): void {
	for (const meaning of readings.meanings) if (/^[a-z]{3,12}$/.test(meaning)) add(meaning, 'meaning');
}
