import type {Pivot} from './hearing.js';
import {pivotOf} from './hearing.js';
import {charactersOf, kunForms, readingsOf} from './readings.js';
import {geminatingStem, isKanaText, romanizeKana, voicedForms} from './romanize/kana.js';
import {matchSounds, type Slot} from './sound.js';

/** In which language a name's characters are read. A person reads all of one name in one of them. */
export type ReadingLanguage = 'ja' | 'zh' | 'yue' | 'ko' | 'vi';

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
};
const MIDDLE_DOT = /[・·‧•=＝゠－\s]+/u;

/**
 * The parts of a source name that marks divide: アントニー・ブリンケン → two; 秦刚 → one.
 */
export function sourceParts(text: string): string[] {
	return text
		.normalize('NFKC')
		.split(MIDDLE_DOT)
		.filter((part) => part !== '');
}

/**
 * The lattices of a source name written in Han characters or kana: one for each language in which its characters may be
 * read, the name's own first. Empty for names in other scripts and for those of more than 12 characters.
 *
 * `foreign` reads the characters as the sounds of a foreign name (布林肯 for Blinken), in the name's own language only.
 */
export function latticesOf(text: string, language: string, foreign: boolean): Lattice[] {
	const units = unitsOf(text);
	if (units.length === 0 || units.length > 12) return [];
	const japanese = pivotOf(language) === 'ja';
	const kana = units.every((unit) => !HAN.test(unit));
	if (kana) return japanese ? [latticeIn(units, 'ja', foreign ? 'ja' : 'romaji')] : [];
	if (foreign) return japanese ? [] : [latticeIn(units, 'zh', 'zh')].filter(isReadable);
	const languages: ReadingLanguage[] = japanese ? ['ja', 'zh', 'ko', 'yue'] : ['zh', 'yue', 'ja', 'ko', 'vi'];
	if (units.some((unit) => !HAN.test(unit))) languages.length = 1;
	return languages.map((each) => latticeIn(units, each, NATIVE[each])).filter(isReadable);
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

/** Cost of leaving a character unread, in letters. */
const SKIP = 1.4;

/** The cheapest way to read `found` (folded, no spaces) through a lattice, or null where it costs more than `limit`. */
export function matchLattice(found: string, lattice: Lattice, limit: number): ReadingMatch | null {
	const match = matchSounds(found, lattice.slots, lattice.hearing, limit, lattice.slots.length >= 3 ? SKIP : undefined);
	if (!match) return null;
	const parts: ReadingPart[] = [];
	match.choices.forEach((choice, k) => {
		if (choice < 0) return;
		parts.push({
			characters: lattice.characters[k]!,
			reading: lattice.slots[k]![choice]!,
			system: lattice.systems[k]![choice]!,
		});
	});
	return {lattice, cost: match.cost, parts, edits: match.edits};
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
	const slots: Slot[] = [];
	const systems: ReadingSystem[][] = [];
	units.forEach((unit, at) => {
		const spellings = new Map<string, ReadingSystem>();
		const add = (spelling: string, system: ReadingSystem) => {
			const plain = spelling.normalize('NFKD').replace(/[^a-z]/g, '');
			if (plain !== '' && !spellings.has(plain)) spellings.set(plain, system);
		};
		if (!HAN.test(unit)) add(romanizeKana(unit), 'kana');
		else addReadings(unit, language, at, units.length, add);
		slots.push([...spellings.keys()]);
		systems.push([...spellings.values()]);
	});
	return {language, hearing, characters: units, slots, systems};
}

/** Marks among Han characters that are no characters: 関ヶ原 Sekigahara, 一ヶ瀬 Ikkase, 〆木 Shimeki. */
const MARKS_READ: Readonly<Record<string, readonly string[]>> = {ヶ: ['ga', 'ka'], 〆: ['shime']};

function addReadings(
	character: string,
	language: ReadingLanguage,
	at: number,
	count: number,
	add: (spelling: string, system: ReadingSystem) => void,
): void {
	const readings = readingsOf(character);
	if (!readings) {
		if (language === 'ja') for (const mark of MARKS_READ[character] ?? []) add(mark, 'kana');
		return;
	}
	if (language === 'zh') for (const pinyin of readings.pinyin) add(pinyin, 'pinyin');
	else if (language === 'yue') for (const jyutping of readings.cantonese) add(jyutping, 'cantonese');
	else if (language === 'ko') for (const korean of readings.korean) add(korean, 'korean');
	else if (language === 'vi') for (const vietnamese of readings.vietnamese) add(vietnamese, 'vietnamese');
	else {
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
	}
	if (count > 1 && language === 'ja') {
		for (const meaning of readings.meanings) if (/^[a-z]{3,12}$/.test(meaning)) add(meaning, 'meaning');
	}
}
