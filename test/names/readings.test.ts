import {expect, test} from 'vitest';
import {charactersOf, foldHan, kunForms, readingsOf} from '../../src/names/readings.js';

type Field = 'pinyin' | 'cantonese' | 'on' | 'kun' | 'nanori' | 'korean' | 'vietnamese' | 'meanings';

test.each<{char: string; field: Field; has: string[]; why: string}>([
	{char: '秦', field: 'pinyin', has: ['qin'], why: 'the surname Qin'},
	{char: '秦', field: 'kun', has: ['hata'], why: 'the Japanese surname Hata'},
	{char: '秦', field: 'on', has: ['shin'], why: 'the dynasty in Japanese'},
	{char: '秦', field: 'korean', has: ['jin'], why: 'the Korean surname Jin'},
	{char: '秦', field: 'vietnamese', has: ['tan'], why: 'supplied where Unihan says nothing'},
	{char: '宝', field: 'kun', has: ['takara'], why: 'Takarafuji'},
	{char: '宝', field: 'on', has: ['hou'], why: 'read Hofuji by machines'},
	{char: '富', field: 'on', has: ['fu'], why: 'Fuji, first half'},
	{char: '富', field: 'kun', has: ['tomi'], why: 'Tomita'},
	{char: '士', field: 'on', has: ['shi'], why: 'Fuji, second half'},
	{char: '正', field: 'on', has: ['sei', 'shou'], why: 'Shodai'},
	{char: '正', field: 'kun', has: ['masa'], why: 'read Masadai by machines'},
	{char: '正', field: 'kun', has: ['tada.shii'], why: 'kana after the character stand behind a dot'},
	{char: '代', field: 'on', has: ['dai'], why: 'Shodai'},
	{char: '代', field: 'kun', has: ['yo', 'shiro'], why: 'Miyo, Kamishiro'},
	{char: '海', field: 'kun', has: ['umi'], why: 'Mitakeumi'},
	{char: '海', field: 'on', has: ['kai'], why: 'Hokkai'},
	{char: '海', field: 'meanings', has: ['sea'], why: 'Mitake Sea'},
	{char: '柳', field: 'kun', has: ['yanagi'], why: 'Kenji Yanagi for Hyun-jin Ryu'},
	{char: '柳', field: 'on', has: ['ryuu'], why: 'Sino-Japanese'},
	{char: '柳', field: 'pinyin', has: ['liu'], why: 'Mandarin'},
	{char: '柳', field: 'korean', has: ['ryu', 'yu'], why: 'with and without the initial-sound law'},
	{char: '姚', field: 'pinyin', has: ['yao'], why: 'Yao Ming'},
	{char: '姚', field: 'cantonese', has: ['jiu'], why: 'Jyutping'},
	{char: '梁', field: 'cantonese', has: ['loeng'], why: 'Leung in Hong Kong'},
	{char: '梁', field: 'on', has: ['ryou'], why: 'long vowels stay as kana spell them'},
	{char: '梁', field: 'pinyin', has: ['liang'], why: 'Mandarin'},
	{char: '蔡', field: 'pinyin', has: ['cai'], why: 'Mandarin'},
	{char: '蔡', field: 'cantonese', has: ['coi'], why: 'Choi in Hong Kong'},
	{char: '蔡', field: 'on', has: ['sai'], why: 'Sino-Japanese'},
	{char: '蔡', field: 'korean', has: ['chae'], why: 'Chae'},
	{char: '陳', field: 'vietnamese', has: ['tran'], why: 'Tran'},
	{char: '陳', field: 'on', has: ['chin'], why: 'Sino-Japanese'},
	{char: '吕', field: 'pinyin', has: ['lü'], why: 'ü is kept'},
	{char: '曾', field: 'pinyin', has: ['ceng', 'zeng'], why: 'both the word and the surname'},
	{char: '刚', field: 'on', has: ['gou'], why: 'a simplified character is read in Japan as the one it stands for'},
	{char: '刚', field: 'nanori', has: ['tsuyoshi', 'takeshi'], why: 'name readings come through the link'},
	{char: '刘', field: 'korean', has: ['ryu', 'yu'], why: 'Korean knows only the full form'},
	{char: '叶', field: 'on', has: ['kyou', 'you'], why: 'its own reading first, then that of 葉'},
	{char: '広', field: 'pinyin', has: ['guang'], why: 'a Japanese form has a Mandarin reading'},
	{char: '輝', field: 'meanings', has: ['radiance', 'shine'], why: 'a wrestler called the light'},
	{char: '宅', field: 'meanings', has: ['home', 'house'], why: 'small house for 小宅'},
	{char: '绿', field: 'meanings', has: ['green'], why: 'Greenland'},
	{char: '碧', field: 'on', has: ['heki'], why: 'Aoiyama read Heizan is by pinyin and not by on'},
	{char: '碧', field: 'kun', has: ['ao'], why: 'Aoiyama'},
	{char: '髙', field: 'kun', has: ['taka.i'], why: 'kun readings of the usual form, with their dot'},
	{char: '翔', field: 'nanori', has: ['shou', 'kakeru', 'to'], why: 'a given name of today'},
	{char: '﨑', field: 'kun', has: ['saki'], why: 'a compatibility ideograph is read as the usual form'},
])('$char is read $has ($field): $why', ({char, field, has}) => {
	expect(readingsOf(char)?.[field]).toEqual(expect.arrayContaining(has));
});

test.each([
	{char: '秦', first: 'qin', why: 'one reading'},
	{char: '重', first: 'zhong', why: 'heavy is more usual than again'},
	{char: '行', first: 'xing', why: 'go is more usual than row'},
	{char: '陈', first: 'chen', why: 'the old reading zhen comes after'},
])('the most usual pinyin of $char is $first: $why', ({char, first}) => {
	expect(readingsOf(char)?.pinyin[0]).toBe(first);
});

test.each(['', 'A', 'あ', '류', '々', '・'])('what is no Chinese character has no readings: “%s”', (char) => {
	expect(readingsOf(char)).toBeNull();
});

test('every reading is in lower-case letters, and no line is empty', () => {
	for (let code = 0x4e00; code <= 0x9fa5; code++) {
		const found = readingsOf(String.fromCharCode(code));
		if (found === null) continue;
		const all = [found.pinyin, found.cantonese, found.on, found.kun, found.nanori, found.korean, found.vietnamese];
		for (const reading of all.flat()) if (!/^[a-zü]+(\.[a-z]+)?$/.test(reading)) expect(reading).toBe('letters');
	}
});

test.each([
	{forms: ['秦刚', '秦剛'], why: 'simplified and traditional'},
	{forms: ['广州', '廣州', '広州'], why: 'the three forms of 广'},
	{forms: ['斎藤', '齋藤', '斋藤'], why: 'new Japanese, old and simplified'},
	{forms: ['渡辺', '渡邊', '渡邉', '渡边'], why: 'two forms of one surname in registers'},
	{forms: ['宮崎', '宮﨑', '宫崎'], why: 'a compatibility ideograph'},
	{forms: ['高橋', '髙橋', '高桥'], why: 'a form of registers'},
	{forms: ['吉田', '𠮷田'], why: 'a form outside the basic plane'},
	{forms: ['佐々木', '佐佐木'], why: 'the mark of repetition'},
	{forms: ['竜馬', '龍馬', '龙马'], why: 'old forms live on in names'},
	{forms: ['沢', '澤', '泽'], why: 'three countries'},
	{forms: ['緑', '綠', '绿'], why: 'traditional 綠 differs from Japanese 緑'},
	{forms: ['徳', '德'], why: 'one stroke'},
	{forms: ['芸', '藝', '艺'], why: 'the new form had a sound of its own'},
])('$forms fold to one form: $why', ({forms}) => {
	expect(new Set(forms.map(foldHan)).size).toBe(1);
});

test.each([
	{forms: ['崎', '埼'], why: 'two characters of place names'},
	{forms: ['予', '余'], why: 'near in meaning, two characters'},
	{forms: ['沈', '沉'], why: 'a surname and a verb'},
	{forms: ['秦', '泰'], why: 'alike to the eye alone'},
	{forms: ['丘', '邱'], why: 'two surnames'},
])('$forms stay apart: $why', ({forms}) => {
	expect(new Set(forms.map(foldHan)).size).toBe(forms.length);
});

test('folding twice changes nothing more, and leaves other text as it is', () => {
	const text = 'Qin 秦剛・キン・ガン 류현진 渡邉廣々';
	expect(foldHan(foldHan(text))).toBe(foldHan(text));
	expect(foldHan('Qin キン 류')).toBe('Qin キン 류');
});

test.each([
	{kun: 'umi', forms: ['umi'], why: 'a noun'},
	{kun: 'hika.ru', forms: ['hikaru', 'hikari', 'hika'], why: 'a verb, its noun, its stem'},
	{kun: 'kiyo.i', forms: ['kiyoi', 'kiyoshi', 'kiyo'], why: 'an adjective, its old form, its stem'},
	{kun: 'masa.ru', forms: ['masaru', 'masari', 'masa'], why: '勝 in names'},
	{kun: 'saka.eru', forms: ['sakaeru', 'sakae', 'saka'], why: '栄 in names'},
	{kun: 'ka.tsu', forms: ['katsu', 'kachi', 'ka'], why: '勝 again'},
])('$kun is heard in names as $forms: $why', ({kun, forms}) => {
	expect(kunForms(kun)).toEqual(expect.arrayContaining(forms));
});

test.each([
	{kun: 'kawa.ri', forms: ['kawari', 'kawa'], why: 'a noun made of a verb is no adjective'},
	{kun: 'masa.ni', forms: ['masani', 'masa'], why: 'nor is an adverb'},
	{kun: 'tada.shii', forms: ['tadashii', 'tadashi', 'tada'], why: 'an adjective in -shii has lost its i'},
])('$kun is heard as nothing but $forms: $why', ({kun, forms}) => {
	expect(kunForms(kun)).toEqual(forms);
});

test('the characters of a name have the mark of repetition written out', () => {
	expect(charactersOf('佐々木')).toEqual(['佐', '佐', '木']);
});
