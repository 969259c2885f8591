/** Glossaries of any size for the bench: made-up entries whose names look like those of the news. */
import type {Entry, Kind, SourceName} from '../../src/glossary/entry.js';
import * as parts from './names.js';
import {type Random, seededRandom} from './seeded.js';

type Made = {readonly preferred: string; readonly kind: Kind; readonly source: readonly SourceName[]};

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** How many of a hundred entries each maker gives; persons of the news first. */
const MAKERS: readonly (readonly [share: number, make: (random: Random) => Made])[] = [
	[18, japanesePerson],
	[20, chinesePerson],
	[8, koreanPerson],
	[14, russianPerson],
	[8, arabicPerson],
	[20, europeanPerson],
	[7, organization],
	[5, work],
];

/** So many different entries, the same ones for the same seed; a larger glossary begins with the smaller one. */
export function madeEntries(count: number, seed = 1): Entry[] {
	const random = seededRandom(seed);
	const made = new Map<string, Entry>();
	while (made.size < count) {
		let share = random.below(100);
		const maker = MAKERS.find(([part]) => {
			share -= part;
			return share < 0;
		})!;
		const {preferred, kind, source} = maker[1](random);
		if (made.has(preferred)) continue;
		made.set(preferred, {
			id: `e${made.size}`,
			preferred,
			kind,
			source,
			admitted: [],
			forbidden: [],
			titles: [],
			gender: null,
			caseSensitive: true,
			note: null,
			place: {path: 'made.yaml', line: made.size + 1, column: 1},
		});
	}
	return [...made.values()];
}

/** The entries as a glossary file. */
export function glossaryText(entries: readonly Entry[]): string {
	const quoted = (text: string) => JSON.stringify(text);
	const lines = entries.map(({preferred, kind, source}) => {
		const names = source.map(({language, text}) => `${language}: ${quoted(text)}`).join(', ');
		return `  - preferred: ${quoted(preferred)}\n    kind: ${kind}\n${names === '' ? '' : `    source: {${names}}\n`}`;
	});
	return `version: 1\nlanguage: en\nentries:\n${lines.join('')}`;
}

function japanesePerson(random: Random): Made {
	const [family, familyHan] = random.pick(parts.JAPANESE_SURNAMES);
	const [given, givenHan] = random.pick(parts.JAPANESE_GIVEN);
	// A second syllable group keeps a hundred thousand entries apart without leaving what such names look like.
	const [more, moreHan] = random.next() < 0.5 ? ['', ''] : random.pick(JAPANESE_MORE);
	const name = more === '' ? given : capital(`${given.slice(0, 4).toLowerCase()}${more}`);
	return person(`${name} ${family}`, [['ja', `${familyHan}${more === '' ? givenHan : givenHan[0]! + moreHan}`]]);
}

const JAPANESE_MORE: readonly (readonly [string, string])[] = [
	['to', '人'],
	['ko', '子'],
	['ya', '也'],
	['ki', '樹'],
	['mi', '美'],
	['suke', '介'],
	['taro', '太郎'],
	['hiko', '彦'],
	['nori', '則'],
	['yuki', '行'],
];

function chinesePerson(random: Random): Made {
	const [family, familyHan] = random.pick(parts.CHINESE_SURNAMES);
	const [one, oneHan] = random.pick(parts.CHINESE_SYLLABLES);
	const [two, twoHan] = random.next() < 0.12 ? ['', ''] : random.pick(parts.CHINESE_SYLLABLES);
	return person(`${family} ${capital(one + two)}`, [['zh', familyHan + oneHan + twoHan]]);
}

function koreanPerson(random: Random): Made {
	const [family, familyHangul] = random.pick(parts.KOREAN_SURNAMES);
	const [one, oneHangul] = random.pick(parts.KOREAN_SYLLABLES);
	const [two, twoHangul] = random.pick(parts.KOREAN_SYLLABLES);
	return person(`${family} ${capital(one)}-${two}`, [['ko', familyHangul + oneHangul + twoHangul]]);
}

function russianPerson(random: Random): Made {
	const [stem, stemCyrillic] = random.pick(parts.RUSSIAN_STEMS);
	const [ending, endingCyrillic] = random.pick(parts.RUSSIAN_ENDINGS);
	const [given, givenCyrillic] = random.pick(parts.RUSSIAN_GIVEN);
	const [middle, middleCyrillic] = random.pick(RUSSIAN_MIDDLES);
	return person(`${given} ${stem}${middle}${ending}`, [
		['ru', `${givenCyrillic} ${stemCyrillic}${middleCyrillic}${endingCyrillic}`],
	]);
}

const RUSSIAN_MIDDLES: readonly (readonly [string, string])[] = [
	['', ''],
	['al', 'ал'],
	['ar', 'ар'],
	['ich', 'ич'],
	['ush', 'уш'],
	['el', 'ел'],
	['on', 'он'],
];

function arabicPerson(random: Random): Made {
	const [given, givenArabic] = random.pick(parts.ARABIC_GIVEN);
	const [middle, middleArabic] = random.pick(parts.ARABIC_GIVEN);
	const [family, familyArabic] = random.pick(parts.ARABIC_SURNAMES);
	return person(`${given} ${middle} al-${family}`, [['ar', `${givenArabic} ${middleArabic} ال${familyArabic}`]]);
}

function europeanPerson(random: Random): Made {
	const [given, givenKana, givenHan] = random.pick(parts.EUROPEAN_GIVEN);
	const {latin, kana, han} = europeanSurname(random);
	return person(`${given} ${latin}`, [
		['ja', `${givenKana}・${kana}`],
		['zh', `${givenHan}·${han}`],
	]);
}

/** A surname of two to four syllables. */
export function europeanSurname(random: Random): {readonly latin: string; readonly kana: string; readonly han: string} {
	const syllables = [random.pick(parts.EUROPEAN_HEADS), random.pick(parts.EUROPEAN_MIDDLES)];
	if (random.next() < 0.3) syllables.push(random.pick(parts.EUROPEAN_MIDDLES));
	syllables.push(random.pick(parts.EUROPEAN_TAILS));
	const joined = (at: 0 | 1 | 2) => syllables.map((syllable) => syllable[at]).join('');
	return {latin: capital(joined(0)), kana: joined(1), han: joined(2)};
}

function organization(random: Random): Made {
	const [place, placeHan] = random.pick(parts.PLACES);
	const [kind, kindHan] = random.pick(parts.KINDS);
	const [word, wordHan] = random.pick(parts.ADJECTIVES);
	const {latin, han} = europeanSurname(random);
	const [preferred, source] =
		random.next() < 0.3
			? [`${place} ${word} ${kind}`, placeHan + wordHan + kindHan]
			: [`${latin} ${kind}`, han + kindHan];
	return {preferred, kind: 'organization', source: [{language: 'zh', text: source}]};
}

function work(random: Random): Made {
	const [adjective, adjectiveHan] = random.pick(parts.ADJECTIVES);
	const [noun, nounHan] = random.pick(parts.NOUNS);
	const [other, otherHan] = random.pick(parts.NOUNS);
	return {
		preferred: `The ${adjective} ${noun} of the ${other}`,
		kind: 'work',
		source: [{language: 'zh', text: `${otherHan}之${adjectiveHan}${nounHan}`}],
	};
}

function person(preferred: string, source: readonly (readonly [language: string, text: string])[]): Made {
	return {preferred, kind: 'person', source: source.map(([language, text]) => ({language, text}))};
}
