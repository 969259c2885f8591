import {describe, expect, test} from 'vitest';
import {
	latticesOf,
	matchLattice,
	type ReadingLanguage,
	type ReadingMatch,
	sliceLattice,
	sourceParts,
} from '../../src/names/lattice.js';

/** The cheapest reading in any language, or null beyond a tenth of an unrelated letter for each letter found. */
function readBest(found: string, source: string, language: string, foreign = false): ReadingMatch | null {
	const matches = latticesOf(source, language, foreign).flatMap(
		(lattice) => matchLattice(found, lattice, 0.1 * found.length) ?? [],
	);
	return matches.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

const path = (match: ReadingMatch | null) =>
	match?.parts.map(({characters, reading, system}) => `${characters} ${reading} ${system}`).join(', ');

test.each<{found: string; source: string; of: string; reads: ReadingLanguage; path: string; why: string}>([
	{
		found: 'hata',
		source: '秦',
		of: 'zh',
		reads: 'ja',
		path: '秦 hata kun',
		why: 'a Chinese surname read as a Japanese one',
	},
	{found: 'qin', source: '秦', of: 'ja', reads: 'zh', path: '秦 qin pinyin', why: 'a Japanese source, a Chinese name'},
	{found: 'jin', source: '秦', of: 'zh', reads: 'ko', path: '秦 jin korean', why: 'the Korean surname'},
	{
		found: 'takarafuji',
		source: '宝富士',
		of: 'ja',
		reads: 'ja',
		path: '宝 takara kun, 富 fu on, 士 ji on',
		why: 'kun and on in one name, the last voiced',
	},
	{
		found: 'hofuji',
		source: '宝富士',
		of: 'ja',
		reads: 'ja',
		path: '宝 ho name, 富 fu on, 士 ji on',
		why: 'read wrongly, but a reading',
	},
	{
		found: 'otanishohei',
		source: '大谷翔平',
		of: 'ja',
		reads: 'ja',
		path: '大 o name, 谷 tani kun, 翔 shou on, 平 hei on',
		why: 'a long vowel left out costs little',
	},
	{
		found: 'ohtanishohei',
		source: '大谷翔平',
		of: 'ja',
		reads: 'ja',
		path: '大 oo kun, 谷 tani kun, 翔 shou on, 平 hei on',
		why: 'the spelling of passports',
	},
	{
		found: 'xijinping',
		source: '习近平',
		of: 'zh',
		reads: 'zh',
		path: '习 xi pinyin, 近 jin pinyin, 平 ping pinyin',
		why: 'as it should be',
	},
	{
		found: 'shukinpei',
		source: '习近平',
		of: 'zh',
		reads: 'ja',
		path: '习 shuu on, 近 kin on, 平 pei on',
		why: 'as Japanese newspapers read him, from simplified characters',
	},
	{
		found: 'seupgeunpyeong',
		source: '習近平',
		of: 'zh',
		reads: 'ko',
		path: '習 seup korean, 近 geun korean, 平 pyeong korean',
		why: 'Sino-Korean',
	},
	{
		found: 'tapcanbinh',
		source: '习近平',
		of: 'zh',
		reads: 'vi',
		path: '习 tap vietnamese, 近 can vietnamese, 平 binh vietnamese',
		why: 'Sino-Vietnamese, without its marks',
	},
	{
		found: 'liuxianzhen',
		source: '柳賢振',
		of: 'ja',
		reads: 'zh',
		path: '柳 liu pinyin, 賢 xian pinyin, 振 zhen pinyin',
		why: 'a Korean pitcher read as Chinese',
	},
	{
		found: 'ryuhyunjin',
		source: '柳賢振',
		of: 'ja',
		reads: 'ko',
		path: '柳 ryu korean, 賢 hyun korean, 振 jin korean',
		why: 'everyday Korean spelling',
	},
	{found: 'yanagi', source: '柳', of: 'ja', reads: 'ja', path: '柳 yanagi kun', why: 'a Japanese surname'},
	{
		found: 'tokyo',
		source: '東京',
		of: 'ja',
		reads: 'ja',
		path: '東 tou on, 京 kyou on',
		why: 'two long vowels left out',
	},
	{
		found: 'dongjing',
		source: '東京',
		of: 'ja',
		reads: 'zh',
		path: '東 dong pinyin, 京 jing pinyin',
		why: 'Tokyo read as Chinese',
	},
	{
		found: 'mitakesea',
		source: '御嶽海',
		of: 'ja',
		reads: 'ja',
		path: '御 mi kun, 嶽 take kun, 海 sea meaning',
		why: 'half translated',
	},
	{found: 'masadai', source: '正代', of: 'ja', reads: 'ja', path: '正 masa kun, 代 dai on', why: 'Shodai read wrongly'},
	{
		found: 'tangshan',
		source: '唐山',
		of: 'ja',
		reads: 'zh',
		path: '唐 tang pinyin, 山 shan pinyin',
		why: 'a name of Toyama read as the Chinese city',
	},
	{
		found: 'sasaki',
		source: '佐々木',
		of: 'ja',
		reads: 'ja',
		path: '佐 sa on, 佐 sa on, 木 ki kun',
		why: 'the mark of repetition',
	},
	{
		found: 'sekigahara',
		source: '関ヶ原',
		of: 'ja',
		reads: 'ja',
		path: '関 seki kun, ヶ ga kana, 原 hara kun',
		why: 'a small ke read ga',
	},
	{
		found: 'tsutsuko',
		source: '筒香',
		of: 'ja',
		reads: 'ja',
		path: '筒 tsutsu kun, 香 ko name',
		why: 'another reading of the last character',
	},
	{found: 'nguyen', source: '阮', of: 'zh', reads: 'vi', path: '阮 nguyen vietnamese', why: 'a Vietnamese surname'},
	{
		found: 'miyazakiaoi',
		source: '宮﨑 あおい',
		of: 'ja',
		reads: 'ja',
		path: '宮 miya kun, 﨑 zaki kun, あおい aoi kana',
		why: 'kana and a space in a name',
	},
])('$found reads $source: $why', ({found, source, of, reads, path: way}) => {
	const match = readBest(found, source, of);
	expect(match?.lattice.language).toBe(reads);
	expect(path(match)).toBe(way);
});

test.each([
	{found: 'blinken', source: '布林肯', of: 'zh', why: 'Chinese characters used for their sounds'},
	{found: 'obama', source: '奥巴马', of: 'zh', why: 'again'},
	{found: 'brinken', source: 'ブリンケン', of: 'ja', why: 'kana'},
	{found: 'antony', source: 'アントニー', of: 'ja', why: 'kana with a long vowel'},
	{found: 'antony', source: 'ｱﾝﾄﾆｰ', of: 'ja', why: 'half-width kana'},
])('a foreign name is heard through its source: $found in $source: $why', ({found, source, of}) => {
	expect(readBest(found, source, of, true)).not.toBeNull();
});

test.each([
	{
		found: 'chelsea',
		source: '海',
		of: 'ja',
		why: 'sea is no part of Chelsea, and a name of one character has no meaning',
	},
	{found: 'sea', source: '海', of: 'ja', why: 'a name of one character is not translated'},
	{found: 'light', source: '輝', of: 'ja', why: 'nor here'},
	{found: 'blinken', source: '秦刚', of: 'zh', why: 'another name'},
	{found: 'obama', source: '習近平', of: 'ja', why: 'another name'},
	{found: 'wang', source: '秦', of: 'zh', why: 'another surname'},
	{found: 'taka', source: '宝富士', of: 'ja', why: 'too little of it'},
	{found: 'biden', source: '東京', of: 'ja', why: 'nothing in common'},
	{found: 'tokyo', source: '京都', of: 'ja', why: 'the characters in another order'},
])('$found does not read $source: $why', ({found, source, of}) => {
	expect(readBest(found, source, of)).toBeNull();
});

test.each([
	{text: '秦刚', parts: ['秦刚'], why: 'nothing divides it'},
	{text: 'アントニー・ブリンケン', parts: ['アントニー', 'ブリンケン'], why: 'the Japanese dot'},
	{text: 'ｱﾝﾄﾆｰ･ﾌﾞﾘﾝｹﾝ', parts: ['アントニー', 'ブリンケン'], why: 'half width'},
	{text: '安东尼·布林肯', parts: ['安东尼', '布林肯'], why: 'the Chinese dot'},
	{text: 'ジャン＝クロード゠ユンケル', parts: ['ジャン', 'クロード', 'ユンケル'], why: 'the double hyphens'},
	{text: '大谷 翔平', parts: ['大谷翔平'], why: 'a space in a native name'},
	{text: 'アントニー ブリンケン', parts: ['アントニー', 'ブリンケン'], why: 'a space in a foreign name'},
	{text: ' ・ ', parts: [], why: 'marks alone'},
	{text: '', parts: [], why: 'nothing'},
])('“$text” has the parts $parts: $why', ({text, parts}) => {
	expect(sourceParts(text)).toEqual(parts);
});

describe('the lattices of a name', () => {
	const languagesOf = (text: string, language: string, foreign = false) =>
		latticesOf(text, language, foreign).map((lattice) => `${lattice.language} as ${lattice.hearing}`);

	test.each([
		{
			text: '秦刚',
			of: 'zh',
			has: ['zh as pinyin', 'yue as pinyin', 'ja as romaji', 'ko as ko'],
			why: 'Vietnamese has no reading of 刚',
		},
		{
			text: '柳賢振',
			of: 'ja',
			has: ['ja as romaji', 'zh as pinyin', 'ko as ko', 'yue as pinyin'],
			why: 'its own language first',
		},
		{text: 'あおい', of: 'ja', has: ['ja as romaji'], why: 'kana are Japanese'},
		{text: '宮崎あおい', of: 'ja', has: ['ja as romaji'], why: 'and with them the whole name'},
		{text: 'ブリンケン', of: 'zh', has: [], why: 'kana in a Chinese name mean nothing'},
		{text: 'Qin', of: 'zh', has: [], why: 'Latin letters have no readings'},
		{text: '秦G刚', of: 'zh', has: [], why: 'nor has a name with one among them'},
		{text: '류현진', of: 'ko', has: ['letters as ko'], why: 'Hangul is spelled, not read'},
		{text: '', of: 'ja', has: [], why: 'nothing'},
		{text: '一'.repeat(13), of: 'ja', has: [], why: 'more than 12 characters are a sentence'},
	])('“$text” ($of): $has, since $why', ({text, of, has}) => {
		expect(languagesOf(text, of)).toEqual(has);
	});

	test('as a foreign name is in its own language alone', () => {
		expect(languagesOf('布林肯', 'zh', true)).toEqual(['zh as zh']);
		expect(languagesOf('ブリンケン', 'ja', true)).toEqual(['ja as ja']);
		expect(languagesOf('布林肯', 'ja', true)).toEqual([]);
	});

	test('hold no spelling twice in a slot, and tell what each is', () => {
		for (const [text, language] of [
			['大谷翔平', 'ja'],
			['小池百合子', 'ja'],
			['习近平', 'zh'],
		] as const) {
			for (const lattice of latticesOf(text, language, false)) {
				expect(lattice.slots).toHaveLength([...text].length);
				lattice.slots.forEach((slot, k) => {
					expect(new Set(slot).size).toBe(slot.length);
					expect(lattice.systems[k]).toHaveLength(slot.length);
					for (const spelling of slot) expect(spelling).toMatch(/^[a-z]+$/);
				});
			}
		}
	});

	test('are sliced by characters', () => {
		const lattice = latticesOf('宝富士', 'ja', false)[0]!;
		expect(path(matchLattice('fuji', sliceLattice(lattice, 1, 3), 0))).toBe('富 fu on, 士 ji on');
		expect(matchLattice('takarafuji', sliceLattice(lattice, 1, 3), 1)).toBeNull();
	});
});

test('a character may be left unread in a name of three or more, and says so by its absence', () => {
	const lattice = latticesOf('宝富士', 'ja', false)[0]!;
	const match = matchLattice('takaraji', lattice, 2)!;
	expect(path(match)).toBe('宝 takara kun, 士 ji on');
	expect(match.cost).toBeGreaterThan(1);
	expect(matchLattice('masa', latticesOf('正代', 'ja', false)[0]!, 9)?.parts).toHaveLength(2);
});
