/** News-like English of any length for the bench, with names right, wrong and unknown to the glossary in it. */
import type {Entry} from '../../src/glossary/entry.js';
import {europeanSurname} from './glossary.js';
import {CHINESE_SURNAMES, CHINESE_SYLLABLES, EUROPEAN_GIVEN, JAPANESE_SURNAMES, RUSSIAN_GIVEN} from './names.js';
import {type Random, seededRandom} from './seeded.js';

/** `N` a name, `S` a surname alone, `P` a place, `O` an organization known to all, `w` an ordinary word. */
const SENTENCES: readonly string[] = [
	'N said on Monday that the w w would w the w of w in P.',
	'The w w of P have w a w with w, according to N, who w the w last year.',
	'“We w to w every w,” S told reporters after the w in P, adding that w w were w.',
	'In a w published by O, w w w that the w had w since June 2021.',
	'Officials from P and P met on Tuesday to w a w w on w, w and w.',
	'However, S and N w that their w w was not w by the w w.',
	'The w, which w more than 1,200 w, is w to w in the w of P by the end of the w.',
	'It was the w w that the w had w, and few w had w it to w so w.',
	'About 40 percent of the w in the w now w from w, a w by O w.',
	'N, a w who has w in P for w, w the w as a w w for the w.',
	'But the w of w is w: the w w are w, and w the w w w to w.',
	'“There is no w,” said N, the former w w of the O.',
];
/** Ordinary words, the commonest first. */
const WORDS = `government people country year time report minister company market state economy week group official plan
agreement meeting policy public security president world city party leader member court case police number system service
program question issue health water power school business trade war support change growth price rate result work home
family friend child student teacher player team game season club fan award film song book story history nation border army
attack peace talk deal visit region north south east west money bank tax budget loan debt share stock investor industry
factory worker job wage strike union law right vote election campaign candidate voter poll parliament speech statement
decision measure effort project development research science technology data network phone computer energy oil gas coal
climate weather storm flood fire earthquake victim hospital doctor patient disease virus vaccine test treatment drug food
farm crop rice fish ship port road train plane airport travel tourist hotel museum park river mountain sea island forest
begin make take give find show call hold bring keep leave move live believe happen provide include continue set learn lead
understand watch follow stop create speak read spend grow open walk win offer remember consider appear buy wait serve die
send expect build stay fall cut reach kill remain suggest raise pass sell require decide pull return explain hope develop
carry break receive agree thank face strong large small high low early late important different possible local national
international foreign economic political social military recent major serious similar common full free clear certain`
	.trim()
	.split(/\s+/);
const KNOWN_PLACES =
	'Japan China Russia Germany France India Tokyo Beijing Moscow London Paris Washington Seoul Berlin Cairo Brazil Kenya'.split(
		' ',
	);
const KNOWN_ORGANIZATIONS = [
	'United Nations',
	'World Bank',
	'European Union',
	'NATO',
	'Toyota',
	'Reuters',
	'Red Cross',
];
/** As many names outside the glossary as a year of a desk's news has; most are met seldom. */
const STRANGERS = 20_000;

/** Of a hundred names: how many are right renderings of entries, and how many are wrong ones; the rest are strangers. */
const RIGHT = 30;
const WRONG = 8;

/** Text of at least so many UTF-16 units, one paragraph a line, the same for the same seed and entries. */
export function madeNews(units: number, entries: readonly Entry[], seed = 2): string {
	const random = seededRandom(seed);
	const strangers = Array.from({length: STRANGERS}, () => stranger(random));
	const known = entries.map(({preferred}) => preferred);
	const persons = entries.filter(({kind}) => kind === 'person').map(({preferred}) => preferred);
	const name = (from: readonly string[]): string => {
		const of = random.below(100);
		if (of < RIGHT) return random.pickZipf(from);
		return of < RIGHT + WRONG ? misspelled(random.pickZipf(from), random) : random.pickZipf(strangers);
	};
	const names = {any: () => name(known), surname: () => name(persons).split(' ').at(-1)!};
	const pieces: string[] = [];
	let length = 0;
	while (length < units) {
		const sentences = Array.from({length: 2 + random.below(4)}, () => sentence(random, names));
		const paragraph = `${sentences.join(' ')}\n`;
		pieces.push(paragraph);
		length += paragraph.length;
	}
	return pieces.join('');
}

type Names = {readonly any: () => string; readonly surname: () => string};

function sentence(random: Random, names: Names): string {
	return random.pick(SENTENCES).replace(/\b[NSPOw]\b/g, (slot) => {
		switch (slot) {
			case 'N':
				return names.any();
			case 'S':
				return names.surname();
			case 'P':
				return random.pickZipf(KNOWN_PLACES);
			case 'O':
				return random.pick(KNOWN_ORGANIZATIONS);
			default:
				return random.pickZipf(WORDS);
		}
	});
}

function stranger(random: Random): string {
	const kind = random.below(4);
	if (kind === 0) {
		const syllable = () => random.pick(CHINESE_SYLLABLES)[0];
		const given = syllable() + syllable();
		return `${random.pick(CHINESE_SURNAMES)[0]} ${given[0]!.toUpperCase()}${given.slice(1)}`;
	}
	if (kind === 1) return `${random.pick(RUSSIAN_GIVEN)[0]} ${europeanSurname(random).latin}`;
	if (kind === 2) return `${random.pick(EUROPEAN_GIVEN)[0]} ${random.pick(JAPANESE_SURNAMES)[0]}`;
	return `${random.pick(EUROPEAN_GIVEN)[0]} ${europeanSurname(random).latin}`;
}

/** Letters that pivots take for each other, and an English habit or two. */
const SLIPS: readonly (readonly [string, string])[] = [
	['l', 'r'],
	['r', 'l'],
	['b', 'v'],
	['v', 'b'],
	['th', 's'],
	['k', 'g'],
	['i', 'y'],
	['c', 'k'],
	['sh', 's'],
	['ch', 'q'],
];

/** With a slip in one of its words, where there is a place for one. */
export function misspelled(name: string, random: Random): string {
	const words = name.split(' ');
	const at = random.below(words.length);
	const slips = SLIPS.filter(([right]) => words[at]!.slice(1).includes(right));
	if (slips.length === 0) return name;
	const [right, wrong] = random.pick(slips);
	words[at] = words[at]![0]! + words[at]!.slice(1).replace(right, wrong);
	return words.join(' ');
}
