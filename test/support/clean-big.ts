// What a glossary of 100,000 real names makes of right English: `npm run clean`. The names are those of the tables of
// src/: given names × surnames of the same country, people and places of WordNet, and Chinese and Japanese names put
// together of characters and read by the project's own tables, with their source. `npm run clean -- 10000` takes fewer.

import type {Entry, Kind, SourceName} from '../../src/glossary/entry.js';
import {buildTermbase} from '../../src/index.js';
import {GIVEN_ROWS} from '../../src/names/data/people-given.js';
import {SURNAME_ROWS} from '../../src/names/data/people-surnames.js';
import table from '../../src/names/data/words.json' with {type: 'json'};
import {latticesOf} from '../../src/names/lattice.js';
import {randomFrom} from './clean-news.js';
import {cleanArticles, cleanEntries, describeRun, runClean} from './clean-run.js';

const DEFAULT_ENTRIES = 100_000;
const random = randomFrom(11);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const capital = (word: string) => word.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());

function rowsOf(text: string): Map<string, string[]> {
	const rows = new Map<string, string[]>();
	for (const line of text.trim().split('\n')) {
		const colon = line.indexOf(': ');
		const [culture] = line.slice(0, colon).split(' ') as [string];
		rows.set(culture, [...(rows.get(culture) ?? []), ...line.slice(colon + 2).split(' ')]);
	}
	return rows;
}

/** Characters of Chinese names, commonest first (own list): surnames and what given names are made of. */
const ZH_SURNAMES =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const ZH_GIVEN =
	'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文志海波春燕雪琴宇浩然子轩梓涵欣怡佳琪嘉诚思远晓东立新永福德胜家豪俊凯天宏振光辉少云飞鹏翔龙泽瑞雅婷慧颖';
/** Characters and their reading, by turns. */
const pairsOf = (text: string): [characters: string, reading: string][] =>
	[...text.matchAll(/(\S+) (\S+)/g)].map(([, characters, reading]) => [characters!, reading!]);
const JA_SURNAMES = pairsOf(
	'佐藤 Sato 鈴木 Suzuki 高橋 Takahashi 田中 Tanaka 伊藤 Ito 渡辺 Watanabe 山本 Yamamoto 中村 Nakamura 小林 Kobayashi 加藤 Kato 吉田 Yoshida 山田 Yamada 佐々木 Sasaki 山口 Yamaguchi 松本 Matsumoto 井上 Inoue 木村 Kimura 林 Hayashi 斎藤 Saito 清水 Shimizu 山崎 Yamazaki 森 Mori 池田 Ikeda 橋本 Hashimoto 阿部 Abe 石川 Ishikawa 山下 Yamashita 中島 Nakajima 石井 Ishii 小川 Ogawa 前田 Maeda 岡田 Okada 長谷川 Hasegawa 藤田 Fujita 後藤 Goto 近藤 Kondo 村上 Murakami 遠藤 Endo 青木 Aoki 坂本 Sakamoto 福田 Fukuda 太田 Ota 西村 Nishimura 藤井 Fujii 金子 Kaneko 岡本 Okamoto 藤原 Fujiwara 三浦 Miura 中野 Nakano 中川 Nakagawa 原田 Harada 松田 Matsuda 竹内 Takeuchi 小野 Ono 田村 Tamura 中山 Nakayama 和田 Wada 石田 Ishida 森田 Morita 上田 Ueda 内田 Uchida 柴田 Shibata 酒井 Sakai 宮崎 Miyazaki 横山 Yokoyama 高木 Takagi 安藤 Ando 宮本 Miyamoto 大野 Ono 小島 Kojima 谷口 Taniguchi 今井 Imai 工藤 Kudo 高田 Takada 増田 Masuda 丸山 Maruyama 杉山 Sugiyama 村田 Murata 大塚 Otsuka 新井 Arai 小山 Koyama 平野 Hirano 藤本 Fujimoto 河野 Kono 上野 Ueno 野口 Noguchi 武田 Takeda 松井 Matsui 千葉 Chiba 菅原 Sugawara 岩崎 Iwasaki 木下 Kinoshita 久保 Kubo 佐野 Sano 野村 Nomura 松尾 Matsuo 菊地 Kikuchi 市川 Ichikawa',
);
const JA_GIVEN = pairsOf(
	'翔太 Shota 健太 Kenta 大輔 Daisuke 拓也 Takuya 直樹 Naoki 達也 Tatsuya 誠 Makoto 学 Manabu 健一 Kenichi 浩二 Koji 和也 Kazuya 裕太 Yuta 亮 Ryo 隆 Takashi 陽介 Yosuke 美咲 Misaki 愛 Ai 彩 Aya 由美 Yumi 恵子 Keiko 明美 Akemi 真由美 Mayumi 直美 Naomi 久美子 Kumiko 智子 Tomoko 裕子 Yuko 麻衣 Mai 千尋 Chihiro 菜々子 Nanako 春樹 Haruki 一郎 Ichiro 正義 Masayoshi 光太郎 Kotaro 龍之介 Ryunosuke 信夫 Nobuo 義明 Yoshiaki 康弘 Yasuhiro 英樹 Hideki 雅人 Masato 俊介 Shunsuke 哲也 Tetsuya 修 Osamu 茂 Shigeru 勝 Masaru 進 Susumu',
);

function entryOf(preferred: string, kind: Kind, source: SourceName[], index: number): Entry {
	return {
		id: `e${index}`,
		preferred,
		kind,
		source,
		admitted: [],
		forbidden: [],
		titles: [],
		gender: null,
		caseSensitive: true,
		note: null,
		place: {path: 'names', line: index + 1, column: 1},
	};
}

/** The first reading of the characters, as one word. */
function readingOf(text: string, language: string): string {
	const [lattice] = latticesOf(text, language, false);
	return lattice === undefined ? '' : lattice.slots.map((slot) => slot[0]!).join('');
}

/** Real names with what sources the tables give, none twice. */
function bigGlossary(count: number): Entry[] {
	const given = rowsOf(GIVEN_ROWS);
	const surnames = rowsOf(SURNAME_ROWS);
	const cultures = [...surnames.keys()].filter((culture) => given.has(culture) && culture !== 'ja');
	const instances = table.instances
		.trim()
		.split(' ')
		.map((record) => record.slice(0, record.indexOf('=')));
	const makers: (() => [string, Kind, SourceName[]])[] = [
		() => {
			const culture = pick(cultures);
			return [`${capital(pick(given.get(culture)!))} ${capital(pick(surnames.get(culture)!))}`, 'person', []];
		},
		() => {
			const surname = pick([...ZH_SURNAMES]);
			const name = pick([...ZH_GIVEN]) + (random() < 0.8 ? pick([...ZH_GIVEN]) : '');
			const text = `${capital(readingOf(surname, 'zh'))} ${capital(readingOf(name, 'zh'))}`;
			return [text, 'person', [{language: 'zh', text: surname + name}]];
		},
		() => {
			const [surname, family] = pick(JA_SURNAMES);
			const [name, first] = pick(JA_GIVEN);
			return [`${first} ${family}`, 'person', [{language: 'ja', text: surname + name}]];
		},
		() => {
			const name = `${capital(pick(given.get('ja')!))} ${capital(pick(surnames.get('ja')!))}`;
			return [name, 'person', []];
		},
		() => [pick(instances).split('_').map(capital).join(' '), 'place', []],
	];
	const entries = new Map(cleanEntries().map((entry) => [entry.preferred, entry]));
	while (entries.size < count) {
		const [preferred, kind, source] = pick(makers)();
		if (/^[\p{L}]{2,}(?:[ '’-]\p{L}+)*$/u.test(preferred) && !entries.has(preferred))
			entries.set(preferred, entryOf(preferred, kind, source, entries.size));
	}
	return [...entries.values()];
}

const count = Number(process.argv[2] ?? DEFAULT_ENTRIES);
const {written, generated} = cleanArticles();
const start = process.hrtime.bigint();
const seconds = () => (Number(process.hrtime.bigint() - start) / 1e9).toFixed(1);
const entries = bigGlossary(count);
console.log(`${entries.length} entries after ${seconds()} s`);
const termbase = buildTermbase(entries);
console.log(`termbase after ${seconds()} s`);
const run = runClean([...written, ...generated], termbase);
console.log(describeRun(run));
console.log(`all after ${seconds()} s`);
