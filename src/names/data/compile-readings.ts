/**
 * Writes `readings.json` from Unihan (Debian `unicode-data`) and KANJIDIC (Debian `kanjidic`).
 *
 *     npx tsx src/names/data/compile-readings.ts
 *
 * One record a character in code-point order, each closed by `~`, fields parted by `|`, values by spaces (meanings by `;`):
 *
 *     code|pinyin|cantonese|on|kun|nanori|korean|vietnamese|meanings|originals|others
 *
 * `originals` are the fuller forms of a simplified character (traditional, or older Japanese), `others` its remaining
 * variants. Characters stand as hexadecimal code points and ü as v, and nothing needs an escape: a string of ASCII alone
 * is loaded in a tenth of the time. Beside the table stands `folds`: each character that is not the usual form of its class, followed by the
 * one that is.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseWays} from '../romanize/combine.js';
import {romanizeSyllable} from '../romanize/hangul.js';
import {romanizeKana} from '../romanize/kana.js';

const UNICODE = '/usr/share/unicode';
const KANJIDIC = '/usr/share/edict/kanjidic';

const MOST = {pinyin: 5, cantonese: 4, on: 5, kun: 8, nanori: 28, korean: 3, vietnamese: 4, meanings: 6} as const;

/** New forms with the older ones of the Jōyō table (2010) that the sources do not link, and two forms of family registers. */
const NEW_AND_OLD =
	'寛寬 既旣 薫薰 掲揭 芸藝 瀬瀨 清淸 増增 伝傳 秘祕 姫姬 瓶甁 毎每 予豫 緑綠 録錄 徳德 歩步 渉涉 巣巢 徴徵 拠據 髪髮 舎舍 﨑崎 𠮷吉 栃杤';

/** Sino-Vietnamese of characters common in names that Unihan lacks or gives a rarer sound first; our own knowledge. */
const VIETNAMESE = parseWays(
	'王:vuong 李:ly 張:truong 劉:luu 陳:tran 楊:duong 黃:hoang,huynh 趙:trieu 吳:ngo 周:chu,chau 徐:tu 孫:ton 馬:ma 朱:chu 胡:ho ' +
		'郭:quach 何:ha 林:lam 高:cao 羅:la 鄭:trinh 梁:luong 謝:ta 宋:tong 唐:duong 許:hua 鄧:dang 韓:han 馮:phung 曹:tao 彭:banh ' +
		'曾:tang 肖:tieu 蕭:tieu 田:dien 董:dong 袁:vien 潘:phan 于:vu 蔣:tuong 蔡:thai 余:du 杜:do 葉:diep 程:trinh 蘇:to 魏:nguy ' +
		'呂:la,lu 丁:dinh 任:nham 沈:tham 姚:dieu 盧:lu,lo 姜:khuong 崔:thoi 鍾:chung 譚:dam 陸:luc 汪:uong 范:pham 金:kim 石:thach ' +
		'廖:lieu 賈:gia 夏:ha 韋:vi 付:pho 傅:pho 方:phuong 白:bach 鄒:trau 孟:manh 熊:hung 秦:tan 邱:khau 江:giang 尹:doan 薛:tiet ' +
		'閻:diem 段:doan 雷:loi 侯:hau 龍:long 史:su 陶:dao 黎:le 賀:ha 顧:co 毛:mao 郝:hac 龔:cung 邵:thieu 萬:van 錢:tien 嚴:nghiem ' +
		'阮:nguyen 武:vu,vo 裴:bui 胡:ho 吳:ngo 鄧:dang 溫:on 習:tap 近:can 平:binh 毅:nghi 強:cuong 文:van 明:minh 國:quoc 華:hoa ' +
		'英:anh 春:xuan 德:duc 光:quang 海:hai 軍:quan 東:dong 山:son 天:thien 玉:ngoc 紅:hong 美:my 麗:le 香:huong 蘭:lan 鳳:phung',
);

/** Name readings of characters common in given names, our own knowledge; KANJIDIC has most of them but not all. */
const NAME_READINGS = parseWays(
	'英:hide,fusa,ei,hanabusa 翔:shou,kakeru,to,ka 太:ta 斗:to 希:ki,nozomi,mare 愛:ai,ma,mana,e,megumi 結:yui,yu 菜:na 奈:na 美:mi,haru ' +
		'咲:saki,sa,emi 陽:haru,hi,you,aki,minami 葵:aoi 蓮:ren 凛:rin 颯:sou,satsu,haya 樹:ki,itsuki,tatsu,shige 悠:yuu,haruka,hisa,haru 輝:teru,ki,hikaru,akira ' +
		'心:kokoro,ko,shin,mi,moto 桜:sakura,sa,o 花:ka,hana 音:ne,oto,on 夢:yume,mu 萌:moe,me,mo 琉:ru,ryuu 空:sora,a,ku 羽:ha,wa,hane,u 月:tsuki,runa 真:ma,mako,shin,masa,mana ' +
		'央:o,hiro,ou,naka,chika 乃:no 之:yuki,no 介:suke 佑:yuu,suke 祐:yuu,suke 裕:yuu,hiro,yutaka 輔:suke 郎:rou,o 朗:rou,akira,o 彦:hiko 恵:e,megumi,kei,shige 世:yo,se ' +
		'也:ya,nari 哉:ya,kana 矢:ya 人:to,hito 仁:hito,jin,nin,masashi 登:to,nobo,noboru 雄:o,yuu,take,takeshi 夫:o 男:o 馬:ma,ba 磨:ma,maro 麻:asa,ma 智:tomo,sato,chi 朝:asa,tomo ' +
		'優:yuu,yu,masaru,suguru,hiro 大:hiro,dai,ta,masa,oo 一:kazu,hajime,ichi,hi 和:kazu,wa,yori 弘:hiro 博:hiro,hiroshi 浩:hiro,hiroshi,kou 健:ken,take,takeshi 建:take,tatsu,ken 誠:makoto,sei,masa ' +
		'純:jun,sumi 俊:shun,toshi 隆:taka,takashi,ryuu 孝:taka,takashi,kou 貴:taka,ki,takashi 義:yoshi,gi 良:yoshi,ryou,ra 明:aki,akira,mei 昭:aki,akira,shou 章:aki,akira,shou 晃:aki,akira,kou ' +
		'信:nobu,shin,makoto 伸:nobu,shin 宏:hiro,hiroshi,kou 洋:hiro,you,hiroshi 勝:katsu,masaru,shou 克:katsu 文:fumi,bun 史:fumi,shi 光:mitsu,hikaru,kou,hikari 満:mitsu,mitsuru 直:nao,tada 尚:nao,hisa,shou ' +
		'由:yu,yoshi,yuki 紀:ki,nori,toshi 規:nori,ki 典:nori,ten 則:nori 徳:nori,toku,yoshi 幸:yuki,sachi,kou 行:yuki,kou 清:kiyo,kiyoshi,sei 聖:sei,kiyo,satoshi,masa 康:yasu,kou 保:yasu,ho,tamotsu 泰:yasu,tai,hiro',
);

type Unihan = Map<string, Map<string, string>>;

function readUnihan(name: string): {readonly version: string; readonly fields: Unihan} {
	const text = execFileSync('bzcat', [`${UNICODE}/${name}.txt.bz2`], {maxBuffer: 1 << 28}).toString('utf8');
	const fields: Unihan = new Map();
	for (const line of text.split('\n')) {
		const [code, field, value] = line.split('\t');
		if (!code?.startsWith('U+') || field === undefined || value === undefined) continue;
		const char = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
		if (!fields.has(char)) fields.set(char, new Map());
		fields.get(char)!.set(field, value.trim());
	}
	return {version: /Unicode version: (\S+)/.exec(text)?.[1] ?? 'unknown', fields};
}

type Kanji = {
	readonly grade: number | null;
	readonly on: string[];
	readonly kun: string[];
	readonly nanori: string[];
	readonly pinyin: string[];
	readonly meanings: string[];
	readonly variants: string[];
};

const decodeJis = (plane: string, code: string): string => {
	const bytes = [0, 2].map((at) => Number.parseInt(code.slice(at, at + 2), 16) | 0x80);
	return new TextDecoder('euc-jp').decode(Uint8Array.from(plane === '1' ? [0x8f, ...bytes] : bytes));
};

const isKatakana = (text: string): boolean => /^-?[\u30a1-\u30fc.-]+$/.test(text);
const isHiragana = (text: string): boolean => /^-?[\u3041-\u3096ー.-]+$/.test(text);

/** Kana in letters, the part written in kana after the character kept apart by a dot: “ただ.しい” → `tada.shii`. */
function latinOf(kana: string): string {
	const bare = kana.replace(/^-|-$/g, '');
	const [stem, ending] = bare.split('.');
	const whole = romanizeKana(bare.replace('.', '')).replaceAll("'", '');
	const head = romanizeKana(stem!).replaceAll("'", '');
	return ending === undefined || whole === head || !whole.startsWith(head)
		? whole
		: `${head}.${whole.slice(head.length)}`;
}

function readKanjidic(): {readonly version: string; readonly kanji: Map<string, Kanji>} {
	const text = new TextDecoder('euc-jp').decode(readFileSync(KANJIDIC));
	const kanji = new Map<string, Kanji>();
	for (const line of text.split('\n').slice(1)) {
		if (line === '') continue;
		const meanings = [...line.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
		const [char, , ...words] = line.replace(/\{[^}]*\}/g, '').split(' ');
		const entry: Kanji = {
			grade: Number(words.find((word) => /^G\d+$/.test(word))?.slice(1) ?? 0) || null,
			on: [],
			kun: [],
			nanori: [],
			pinyin: words.filter((word) => /^Y[a-z]/.test(word)).map((word) => word.slice(1).replace(/\d$/, '')),
			meanings,
			variants: words
				.map((word) => /^XJ([01])([0-9A-F]{4})$/.exec(word))
				.filter((match) => match !== null)
				.map((match) => decodeJis(match[1]!, match[2]!)),
		};
		let part: 'plain' | 'names' | 'radical' = 'plain';
		for (const word of words) {
			if (word === 'T1') part = 'names';
			else if (word === 'T2') part = 'radical';
			else if (part === 'radical') continue;
			else if (part === 'names' && (isHiragana(word) || isKatakana(word))) entry.nanori.push(latinOf(word));
			else if (isKatakana(word)) entry.on.push(latinOf(word));
			else if (isHiragana(word)) entry.kun.push(latinOf(word));
		}
		kanji.set(char!, entry);
	}
	return {version: /(\d{4}-\d\d-\d\d)/.exec(text)?.[1]?.replaceAll('-', '.') ?? 'unknown', kanji};
}

/** Pinyin without tones, ü kept: “lǚ” → `lü`. */
const toneless = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0304\u030c]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/ê/g, 'e');

const unmarked = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** A name takes the readings that need no kana after them before those of verbs. */
const bareFirst = (kun: readonly string[]): string[] => [
	...kun.filter((reading) => !reading.includes('.')),
	...kun.filter((reading) => reading.includes('.')),
];

const hexOf = (char: string): string => char.codePointAt(0)!.toString(16);

const distinct = (values: readonly string[], most: number): string[] =>
	[...new Set(values.filter((value) => value !== ''))].slice(0, most);

const charsOf = (field: string | undefined): string[] =>
	[...(field ?? '').matchAll(/U\+([0-9A-F]{4,5})/g)].map((match) =>
		String.fromCodePoint(Number.parseInt(match[1]!, 16)),
	);

/** Words that say what sort of character it is and not what it means. */
const NO_MEANING =
	/\b(surname|family name|radical|variant|same as|kokuji|interchangeable|abbreviation|corrupt|ancient form|non-classical|used in|simplified|phonetic|stem|character|counter|name given|place name|name of|proper name|u\+|suffix|particle|rank|(kwuk|kok)ca)\b|no\.|\d/;

/** English meanings of one to three words, lower case. */
function meaningsOf(kanjidic: readonly string[], definition: string, most: number): string[] {
	const pieces = [...kanjidic, ...definition.replace(/\([^)]*\)/g, '').split(/[;,]/)];
	const found = pieces.map((piece) =>
		piece
			.toLowerCase()
			.replace(/\([^)]*\)|[“”"?!]/g, '')
			.replace(/[^\x20-\x7e]/g, '')
			.replace(/^\s*(?:to|a|an|the|be|of)\s+/, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);
	return distinct(
		found.filter(
			(text) => /^[a-z]/.test(text) && text.length <= 24 && text.split(' ').length <= 3 && !NO_MEANING.test(text),
		),
		most,
	);
}

/** Sino-Korean with and without the initial-sound law of the South: 柳 `ryu`, `yu`. */
function koreanOf(fields: ReadonlyMap<string, string>): string[] {
	const found: string[] = [];
	for (const item of (fields.get('kHangul') ?? '').split(' ')) {
		const hangul = item.split(':')[0]!;
		const latin = hangul === '' ? null : romanizeSyllable(hangul);
		if (latin === null) continue;
		found.push(latin);
		if (/^r(i|y)/.test(latin)) found.push(latin.slice(1));
		else if (/^r/.test(latin)) found.push(`n${latin.slice(1)}`);
		else if (/^n(i|y)/.test(latin)) found.push(latin.slice(1));
	}
	return distinct(found, MOST.korean);
}

function pinyinOf(fields: ReadonlyMap<string, string>): string[] {
	const afterColon = (field: string | undefined): string[] =>
		(field ?? '').split(' ').flatMap((item) => item.replace(/^[^:]*:/, '').split(','));
	return distinct(
		[
			...(fields.get('kMandarin') ?? '').split(' '),
			...(fields.get('kHanyuPinlu') ?? '').split(' ').map((item) => item.replace(/\(.*$/, '')),
			...afterColon(fields.get('kTGHZ2013')),
			...afterColon(fields.get('kXHC1983')),
			...afterColon(fields.get('kHanyuPinyin')),
		].map((reading) => toneless(reading).replaceAll('ü', 'v')),
		MOST.pinyin,
	);
}

const isBasic = (char: string): boolean => {
	const code = char.codePointAt(0)!;
	return (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
};

const readings = readUnihan('Unihan_Readings');
const variants = readUnihan('Unihan_Variants');
const kanjidic = readKanjidic();
const none: ReadonlyMap<string, string> = new Map();

const originals = new Map<string, Set<string>>();
const others = new Map<string, Set<string>>();
const link = (links: Map<string, Set<string>>, from: string, to: string): void => {
	if (from === to) return;
	if (!links.has(from)) links.set(from, new Set());
	links.get(from)!.add(to);
};
const pinyin = (char: string): string[] => [
	...pinyinOf(readings.fields.get(char) ?? none),
	...(kanjidic.kanji.get(char)?.pinyin ?? []),
];
const share = (left: readonly string[], right: readonly string[]): boolean =>
	left.some((value) => right.includes(value));
const isCommon = (char: string): boolean => (kanjidic.kanji.get(char)?.grade ?? 99) <= 8;
const isTaught = (char: string): boolean => readings.fields.get(char)?.has('kTGHZ2013') ?? false;
/** Two characters that one country's schools both teach are two there, however near their meanings: 予 and 余. */
const areBothInUse = (left: string, right: string): boolean =>
	(isCommon(left) && isCommon(right)) || (isTaught(left) && isTaught(right));
const onOf = (char: string): string[] => [
	...(kanjidic.kanji.get(char)?.on ?? []),
	...(readings.fields.get(char)?.get('kJapaneseOn') ?? '').toLowerCase().split(' ').filter(Boolean),
];
/** Old and new Japanese forms of one character: KANJIDIC's cross-reference, with an on-reading and a pinyin in common. */
const sameKanji = (left: string, right: string): boolean =>
	!areBothInUse(left, right) && share(onOf(left), onOf(right)) && share(pinyin(left), pinyin(right));

/** Links that make two characters one for `foldHan`. */
const same: [string, string][] = [];
for (const [char, fields] of variants.fields) {
	for (const to of charsOf(fields.get('kTraditionalVariant'))) {
		link(originals, char, to);
		same.push([char, to]);
	}
	for (const to of charsOf(fields.get('kSimplifiedVariant'))) {
		link(others, char, to);
		same.push([char, to]);
	}
}
for (const [char, entry] of kanjidic.kanji)
	for (const to of entry.variants) {
		if (!sameKanji(char, to)) continue;
		same.push([char, to]);
		if (isCommon(char) && !isCommon(to)) link(originals, char, to);
		else link(others, char, to);
	}
for (const [char, fields] of variants.fields)
	for (const field of ['kZVariant', 'kSemanticVariant'])
		for (const to of charsOf(fields.get(field))) {
			if (!share(pinyin(char), pinyin(to))) continue;
			if (!originals.get(char)?.has(to)) link(others, char, to);
			// A meaning shared is not yet one name; the sound, in both countries where both know the character, must be too.
			const [left, right] = [char, to].map(onOf) as [string[], string[]];
			if (areBothInUse(char, to)) continue;
			if (left.length === 0 || right.length === 0 || share(left, right)) same.push([char, to]);
		}
// A compatibility ideograph (﨑 aside) is by Unicode's own decomposition the character it normalizes to.
for (const char of readings.fields.keys()) {
	const to = char.normalize('NFC');
	if (to !== char) {
		link(originals, char, to);
		same.push([char, to]);
	}
}

for (const [from, to] of NEW_AND_OLD.split(' ').map((pair) => [...pair])) {
	link(originals, from!, to!);
	same.push([from!, to!]);
}

const usualness = (char: string): number =>
	(isCommon(char) ? 4 : 0) + (readings.fields.get(char)?.has('kHanyuPinlu') ? 2 : 0) + (isTaught(char) ? 1 : 0);
const areLinkedBySimplification = (left: string, right: string): boolean =>
	[
		[left, right],
		[right, left],
	].some(
		([from, to]) =>
			charsOf(variants.fields.get(from!)?.get('kTraditionalVariant')).includes(to!) ||
			charsOf(variants.fields.get(from!)?.get('kSimplifiedVariant')).includes(to!),
	);
/** Character → its class; two that Japan teaches never meet in one through a third. */
const classes = new Map<string, {usual: string; readonly members: Set<string>}>();
const classOf = (char: string) => classes.get(char) ?? {usual: char, members: new Set([char])};
for (const [left, right] of same) {
	const [one, two] = [classOf(left), classOf(right)];
	if (one === two) continue;
	const isShortening = areLinkedBySimplification(left, right) || NEW_AND_OLD.includes(left + right);
	if (!isShortening && [...one.members].some(isCommon) && [...two.members].some(isCommon)) continue;
	const [kept, given] =
		usualness(one.usual) > usualness(two.usual) ||
		(usualness(one.usual) === usualness(two.usual) && one.usual < two.usual)
			? [one, two]
			: [two, one];
	for (const char of given.members) kept.members.add(char);
	for (const char of kept.members) classes.set(char, kept);
}
const find = (char: string): string => classOf(char).usual;

/** Unihan does not part a kun reading from its kana: where KANJIDIC knows another form, that one's are read instead. */
const kunOf = (char: string): string[] => {
	const own = kanjidic.kanji.get(char)?.kun ?? [];
	if (own.length > 0) return own;
	const forms = [...(originals.get(char) ?? []), ...(others.get(char) ?? [])].map(
		(form) => kanjidic.kanji.get(form)?.kun ?? [],
	);
	if (!kanjidic.kanji.has(char) && forms.some((kun) => kun.length > 0)) return [];
	return (readings.fields.get(char)?.get('kJapaneseKun') ?? '').toLowerCase().split(' ');
};

const characters = [...new Set([...readings.fields.keys(), ...kanjidic.kanji.keys(), ...originals.keys()])]
	.filter((char) => isBasic(char) || find(char) !== char)
	.sort((left, right) => left.codePointAt(0)! - right.codePointAt(0)!);
const lines: string[] = [];
const folds: string[] = [];
for (const char of characters) {
	const fields = readings.fields.get(char) ?? none;
	const entry = kanjidic.kanji.get(char);
	const cantonese = (fields.get('kCantonese') ?? '').split(' ').map((item) => item.replace(/\d$/, ''));
	const upper = (field: string): string[] => (fields.get(field) ?? '').toLowerCase().split(' ');
	const row = [
		pinyinOf(fields),
		distinct(cantonese, MOST.cantonese),
		distinct(entry?.on.length ? entry.on : upper('kJapaneseOn'), MOST.on),
		distinct(bareFirst(kunOf(char)), MOST.kun),
		distinct([...(NAME_READINGS.get(char) ?? []), ...(entry?.nanori ?? [])], MOST.nanori),
		koreanOf(fields),
		distinct(
			[...(VIETNAMESE.get(char) ?? []), ...(fields.get('kVietnamese') ?? '').split(' ').map(unmarked)],
			MOST.vietnamese,
		),
	].map((values) => values.join(' '));
	const isRare = entry === undefined && !isTaught(char) && !fields.has('kHangul');
	const meanings = meaningsOf(entry?.meanings ?? [], fields.get('kDefinition') ?? '', isRare ? 2 : MOST.meanings).join(
		';',
	);
	const fold = find(char);
	if (fold !== char) folds.push(hexOf(char), hexOf(fold));
	// A character that no dictionary of a living language but Unihan's own sources lists stands in no name of the news.
	if (isRare && fold === char && char < '\u4e00' && row.slice(2).every((value) => value === '')) continue;
	if (row.every((value) => value === '') && meanings === '' && fold === char) continue;
	const full = [...(originals.get(char) ?? [])].map(hexOf).join(' ');
	const rest = [...(others.get(char) ?? [])]
		.filter((to) => !originals.get(char)?.has(to))
		.map(hexOf)
		.join(' ');
	lines.push([hexOf(char), ...row, meanings, full, rest].join('|').replace(/\|+$/, ''));
}

const out = new URL('readings.json', import.meta.url);
writeFileSync(
	out,
	`${JSON.stringify({unihan: readings.version, kanjidic: kanjidic.version, folds: folds.join(' '), table: lines.map((line) => `${line}~`).join('')})}\n`,
);
console.log(`${lines.length} characters`);
