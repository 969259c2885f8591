import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {confusionsOf, type Pivot, pivotOf} from '../../src/names/hearing.js';
import {matchSounds} from '../../src/names/sound.js';

const PIVOTS: readonly Pivot[] = ['en', 'ja', 'zh', 'ru', 'ko', 'ar', 'romaji', 'pinyin'];
const cost = (found: string, right: string, pivot: Pivot) => matchSounds(found, [[right]], pivot, 99)!.cost;
/** Cost for each letter of the shorter spelling. */
const share = (found: string, right: string, pivot: Pivot) =>
	cost(found, right, pivot) / Math.min(found.length, right.length);

test.each<{found: string; right: string; pivot: Pivot; why: string}>([
	{found: 'brinken', right: 'blinken', pivot: 'ja', why: 'Japanese has one sound for l and r'},
	{found: 'taisin', right: 'taishin', pivot: 'ja', why: 'si is an older spelling of shi'},
	{found: 'hurgal', right: 'furgal', pivot: 'ja', why: 'fu is hu'},
	{found: 'hulgar', right: 'furgal', pivot: 'ja', why: 'fu is hu, and l and r changed about'},
	{found: 'embape', right: 'mbappe', pivot: 'ja', why: 'no word starts with mb'},
	{found: 'kotonu', right: 'cotonou', pivot: 'ja', why: 'c and k are one, ou is a long u'},
	{found: 'borkes', right: 'borquez', pivot: 'ja', why: 'qu is k, z is s'},
	{found: 'makuron', right: 'macron', pivot: 'ja', why: 'a vowel between consonants'},
	{found: 'toranpu', right: 'trump', pivot: 'ja', why: 'トランプ'},
	{found: 'meruker', right: 'merkel', pivot: 'ja', why: 'メルケル'},
	{found: 'supa', right: 'super', pivot: 'ja', why: 'スーパー'},
	{found: 'haynes', right: 'haines', pivot: 'ja', why: 'ヘインズ is either'},
	{found: 'aobama', right: 'obama', pivot: 'zh', why: '奥巴马'},
	{found: 'busi', right: 'bush', pivot: 'zh', why: '布什'},
	{found: 'lindane', right: 'lindan', pivot: 'zh', why: 'an English e that is not heard'},
	{found: 'gaidis', right: 'gaidys', pivot: 'ru', why: 'Lithuanian ys is is'},
	{found: 'oxner', right: 'ochsner', pivot: 'ru', why: 'кс'},
	{found: 'brayne', right: 'bruyne', pivot: 'ru', why: 'ей'},
	{found: 'herasimov', right: 'gerasimov', pivot: 'ru', why: 'the Ukrainian г'},
	{found: 'zelenskiy', right: 'zelensky', pivot: 'ru', why: 'four ways to end a name'},
	{found: 'lavroff', right: 'lavrov', pivot: 'ru', why: 'the French way'},
	{found: 'bark', right: 'park', pivot: 'ko', why: 'ㅂ'},
	{found: 'kang', right: 'gang', pivot: 'ko', why: 'ㄱ'},
	{found: 'byeongyang', right: 'pyongyang', pivot: 'ko', why: 'ㅂ and ㅕ'},
	{found: 'bladimir', right: 'vladimir', pivot: 'ko', why: 'no v in Korean'},
	{found: 'gadafi', right: 'qaddafi', pivot: 'ar', why: 'ق is g in Libya'},
	{found: 'mohamad', right: 'muhammad', pivot: 'ar', why: 'short vowels are not written'},
	{found: 'youssef', right: 'yusuf', pivot: 'ar', why: 'the French way'},
	{found: 'ohtani', right: 'otani', pivot: 'romaji', why: 'a long o, as passports write it'},
	{found: 'tiang', right: 'chiang', pivot: 'romaji', why: 'ti is an older spelling of chi'},
	{found: 'syouhei', right: 'shohei', pivot: 'romaji', why: 'Kunrei, with the long vowel written'},
	{found: 'chin', right: 'qin', pivot: 'pinyin', why: 'Wade–Giles'},
	{found: 'hsi', right: 'xi', pivot: 'pinyin', why: 'Wade–Giles'},
	{found: 'tsai', right: 'cai', pivot: 'pinyin', why: 'Wade–Giles'},
	{found: 'tung', right: 'dong', pivot: 'pinyin', why: 'Wade–Giles'},
	{found: 'philip', right: 'filip', pivot: 'en', why: 'ph is f'},
	{found: 'macdonald', right: 'mcdonald', pivot: 'en', why: 'Mac and Mc'},
	{found: 'haynes', right: 'haines', pivot: 'en', why: 'ay and ai'},
	{found: 'dirambu', right: 'trump', pivot: 'ta', why: 'no stop is voiced or voiceless, and a vowel ends the word'},
	{found: 'paitan', right: 'biden', pivot: 'ta', why: 'பைடன்'},
	{found: 'shubhas', right: 'subhash', pivot: 'bn', why: 'three letters for one sound'},
	{found: 'borun', right: 'varun', pivot: 'bn', why: 'no v, and the inherent vowel is an o'},
	{found: 'firayim', right: 'prime', pivot: 'ha', why: 'no p'},
	{found: 'burazili', right: 'brazil', pivot: 'sw', why: 'a vowel behind every consonant'},
	{found: 'balotelli', right: 'pallotelli', pivot: 'so', why: 'no p'},
	{found: 'grikor', right: 'krikor', pivot: 'hy', why: 'two branches of Armenian'},
	{found: 'prederik', right: 'frederik', pivot: 'ka', why: 'no f'},
	{found: 'kasimjomart', right: 'qasymzhomart', pivot: 'kk', why: 'two alphabets and Russian'},
	{found: 'ukhnaagin', right: 'uhnaagiin', pivot: 'mn', why: 'long vowels'},
	{found: 'peshmerga', right: 'pesmerge', pivot: 'ku', why: 'ş and e'},
	{found: 'kyi', right: 'chi', pivot: 'my', why: 'ky is heard as ch'},
	{found: 'phrancis', right: 'francis', pivot: 'km', why: 'no f'},
	{found: 'nangarkhar', right: 'nangarhar', pivot: 'ps', why: 'kh and h'},
	{found: 'dzhaiteley', right: 'jaitley', pivot: 'hi', why: 'j through Russian'},
])('$found is near $right in $pivot: $why', ({found, right, pivot}) => {
	expect(share(found, right, pivot)).toBeLessThanOrEqual(0.13);
});

test.each<{found: string; right: string; pivot: Pivot; why: string}>([
	{found: 'work', right: 'york', pivot: 'en', why: 'one letter, but another sound'},
	{found: 'york', right: 'work', pivot: 'ja', why: 'in Japanese too'},
	{found: 'hata', right: 'qin', pivot: 'pinyin', why: 'a reading is no spelling'},
	{found: 'beijing', right: 'nanjing', pivot: 'pinyin', why: 'half of it is the same'},
	{found: 'shen', right: 'sun', pivot: 'pinyin', why: 'two surnames'},
	{found: 'london', right: 'paris', pivot: 'ja', why: 'nothing in common'},
	{found: 'trump', right: 'biden', pivot: 'zh', why: 'two presidents'},
	{found: 'putin', right: 'lavrov', pivot: 'ru', why: 'two Russians'},
	{found: 'kim', right: 'park', pivot: 'ko', why: 'two Koreans'},
	{found: 'assad', right: 'sisi', pivot: 'ar', why: 'two presidents'},
	{found: 'brinken', right: 'biden', pivot: 'ja', why: 'four letters in common'},
	{found: 'shota', right: 'kenta', pivot: 'romaji', why: 'the same ending'},
	{found: 'tusk', right: 'duda', pivot: 'pl', why: 'two Poles'},
	{found: 'rutte', right: 'wilders', pivot: 'nl', why: 'two Dutchmen'},
	{found: 'merz', right: 'scholz', pivot: 'de', why: 'the same ending'},
	{found: 'stalin', right: 'karunanidhi', pivot: 'ta', why: 'father and son'},
	{found: 'buhari', right: 'tinubu', pivot: 'ha', why: 'two presidents'},
	{found: 'ruto', right: 'odinga', pivot: 'sw', why: 'two Kenyans'},
	{found: 'kocharyan', right: 'pashinyan', pivot: 'hy', why: 'the same ending'},
	{found: 'japarov', right: 'tokayev', pivot: 'kk', why: 'two presidents'},
	{found: 'ghani', right: 'karzai', pivot: 'ps', why: 'two presidents'},
])('$found is far from $right in $pivot: $why', ({found, right, pivot}) => {
	expect(share(found, right, pivot)).toBeGreaterThanOrEqual(0.24);
});

test('a confusion belongs to the languages that make it', () => {
	expect(cost('brinken', 'blinken', 'ja')).toBeLessThan(cost('brinken', 'blinken', 'en') / 3);
	expect(cost('hata', 'fata', 'ja')).toBeLessThan(cost('hata', 'fata', 'ru'));
	expect(cost('herasimov', 'gerasimov', 'ru')).toBeLessThan(cost('herasimov', 'gerasimov', 'ja'));
	expect(cost('chin', 'qin', 'pinyin')).toBeLessThan(cost('chin', 'qin', 'romaji'));
});

test.each([
	{language: 'ja', pivot: 'ja'},
	{language: 'zh-Hant', pivot: 'zh'},
	{language: 'YUE', pivot: 'zh'},
	{language: 'uk', pivot: 'uk'},
	{language: 'bg', pivot: 'ru'},
	{language: 'fa', pivot: 'fa'},
	{language: 'ur', pivot: 'ur'},
	{language: 'kn', pivot: 'te'},
	{language: 'zu', pivot: 'sw'},
	{language: 'ckb', pivot: 'ku'},
	{language: 'tg', pivot: 'uz'},
	{language: 'sk', pivot: 'cs'},
	{language: 'pt-BR', pivot: 'pt'},
	{language: 'lt', pivot: 'en'},
])('names from $language are heard as in $pivot', ({language, pivot}) => {
	expect(pivotOf(language)).toBe(pivot);
});

describe('the tables', () => {
	test.each(PIVOTS)('of %s: every row has two spellings in letters and a cost below an unrelated letter’s', (pivot) => {
		const all = confusionsOf(pivot);
		expect(all.length).toBeGreaterThan(100);
		for (const {found, right, cost: price} of all) {
			expect(`${found} ${right}`).toMatch(/^\^?[a-z']*\$? \^?[a-z']*\$?$/);
			expect(found).not.toBe(right);
			expect(found.length).toBeLessThan(32);
			expect(right.length).toBeLessThan(8);
			expect(price).toBeGreaterThan(0);
			expect(price).toBeLessThan(1);
			// An edge is on both sides or on none, or an edit could eat it.
			expect(found.startsWith('^')).toBe(right.startsWith('^'));
			expect(found.endsWith('$')).toBe(right.endsWith('$'));
		}
	});

	test.each(PIVOTS)('of %s: both directions cost the same', (pivot) => {
		const costs = new Map(confusionsOf(pivot).map((one) => [`${one.found} ${one.right}`, one.cost]));
		for (const {found, right, cost: price} of confusionsOf(pivot))
			expect(costs.get(`${right} ${found}`), `${found} ${right}`).toBe(price);
	});
});

const LETTERS =
	'blin tai shi fu r g al kh ov sky er ts qi zh ch n ng a e i o u mb pp s d t y w h x j k m v sch c'.split(' ');
const WORD = fc.array(fc.constantFrom(...LETTERS), {minLength: 1, maxLength: 6}).map((parts) => parts.join(''));

/** A word, and the same with up to three confusions of a pivot in it, at most at this cost. */
const HEARD = fc
	.tuple(WORD, fc.constantFrom(...PIVOTS), fc.array(fc.nat(100_000), {maxLength: 3}))
	.map(([right, pivot, picks]) => {
		let found = `^${right}$`;
		let most = 0;
		let from = 0;
		for (const pick of picks) {
			const here = confusionsOf(pivot).filter((one) => one.right !== '' && found.includes(one.right, from));
			const one = here[pick % here.length];
			if (!one) break;
			const at = found.indexOf(one.right, from);
			found = found.slice(0, at) + one.found + found.slice(at + one.right.length);
			from = at + one.found.length;
			most += one.cost;
		}
		return {found: found.replace(/[\^$]/g, ''), right, pivot, most};
	})
	.filter(({found}) => found !== '');

describe('of every two spellings', () => {
	test('the cost is at most that of the confusions that part them', () => {
		fc.assert(
			fc.property(HEARD, ({found, right, pivot, most}) => {
				expect(cost(found, right, pivot)).toBeLessThanOrEqual(most + 1e-9);
			}),
			{numRuns: 1000},
		);
	});

	test('it is 0 for a word and itself, and for nothing else', () => {
		fc.assert(
			fc.property(WORD, WORD, fc.constantFrom(...PIVOTS), (a, b, pivot) => {
				expect(matchSounds(a, [[a]], pivot, 0)).toEqual({cost: 0, choices: [0], edits: []});
				if (a !== b) expect(cost(a, b, pivot)).toBeGreaterThan(0);
			}),
		);
	});

	test('it is the same in either direction', () => {
		fc.assert(
			fc.property(HEARD, ({found, right, pivot}) => {
				expect(cost(right, found, pivot)).toBeCloseTo(cost(found, right, pivot), 9);
			}),
			{numRuns: 1000},
		);
	});

	test('a match within a limit is the match without one, and there is none below its cost', () => {
		fc.assert(
			fc.property(HEARD, fc.double({min: 0, max: 4, noNaN: true}), ({found, right, pivot}, limit) => {
				const match = matchSounds(found, [[right]], pivot, 99)!;
				expect(matchSounds(found, [[right]], pivot, match.cost)).toEqual(match);
				expect(matchSounds(found, [[right]], pivot, limit)).toEqual(match.cost <= limit ? match : null);
			}),
			{numRuns: 2000},
		);
	});

	test('the edits told turn the found spelling into the right one', () => {
		fc.assert(
			fc.property(HEARD, ({found, right, pivot}) => {
				expect(isReplayed(found, right, matchSounds(found, [[right]], pivot, 99)!.edits)).toBe(true);
			}),
			{numRuns: 1000},
		);
	});
});

/** Whether `right` comes of `found` by copying letters and making the edits, each once and in their order. */
function isReplayed(found: string, right: string, edits: readonly string[]): boolean {
	if (edits.length === 0) return found === right;
	const [from, to] = edits[0]!.split('=') as [string, string];
	if (found.startsWith(from) && right.startsWith(to)) {
		if (isReplayed(found.slice(from.length), right.slice(to.length), edits.slice(1))) return true;
	}
	return found !== '' && found[0] === right[0] && isReplayed(found.slice(1), right.slice(1), edits);
}

describe('through slots of several spellings', () => {
	const SLOTS = [
		['takara', 'hou'],
		['tomi', 'fu'],
		['shi', 'ji'],
	];

	test('one spelling of each is taken, the cheapest way', () => {
		expect(matchSounds('takarafuji', SLOTS, 'romaji', 1)).toEqual({cost: 0, choices: [0, 1, 1], edits: []});
		expect(matchSounds('houfushi', SLOTS, 'romaji', 1)).toEqual({cost: 0, choices: [1, 1, 0], edits: []});
		const near = matchSounds('hofuji', SLOTS, 'romaji', 1)!;
		expect(near.choices).toEqual([1, 1, 1]);
		expect(near.edits).toEqual(['o=ou']);
	});

	test('a slot is skipped only where that is allowed, at its cost', () => {
		expect(matchSounds('takaraji', SLOTS, 'romaji', 1.4)).toBeNull();
		expect(matchSounds('takaraji', SLOTS, 'romaji', 1.4, 1.4)).toEqual({cost: 1.4, choices: [0, -1, 1], edits: []});
		expect(matchSounds('fuji', SLOTS, 'romaji', 1.4, 1.4)?.choices).toEqual([-1, 1, 1]);
		expect(matchSounds('takarafu', SLOTS, 'romaji', 1.4, 1.4)?.choices).toEqual([0, 1, -1]);
		expect(matchSounds('', [['a']], 'romaji', 0.5, 0.1)).toBeNull();
	});

	test('a slot that nothing reads stops the way', () => {
		expect(matchSounds('taka', [['taka'], []], 'romaji', 99)).toBeNull();
	});

	test('edges are those of the whole: an ending is no ending inside', () => {
		// A Japanese r is lost at the end of a word: “supa” for “super”.
		const last = matchSounds('rasupa', [['ra'], ['super']], 'ja', 9)!.cost;
		const inside = matchSounds('suparada', [['super'], ['rada']], 'ja', 9)!.cost;
		expect(last).toBeLessThan(inside);
	});

	test('a word cut anywhere into slots costs what it costs whole, or more', () => {
		fc.assert(
			fc.property(HEARD, fc.nat(20), ({found, right, pivot}, cut) => {
				const at = cut % right.length;
				const slots = at === 0 ? [[right]] : [[right.slice(0, at)], [right.slice(at)]];
				const match = matchSounds(found, slots, pivot, 99)!;
				expect(match.cost).toBeGreaterThanOrEqual(cost(found, right, pivot) - 1e-9);
				expect(matchSounds(right, slots, pivot, 0)?.cost).toBe(0);
				expect(isReplayed(found, right, match.edits)).toBe(true);
			}),
			{numRuns: 500},
		);
	});
});
