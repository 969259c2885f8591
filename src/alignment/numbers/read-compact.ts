/** Numbers of Japanese, Chinese and Korean texts: figures and numerals, 万 and 億, 割, dates, the years of eras. */
import {type Amount, amount, type Sort} from './amount.js';

const NUMERALS: Readonly<Record<string, number>> = {
	...{〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2, 壹: 1, 貳: 2, 参: 3},
	...{일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9},
};
const SMALL: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000};
const LARGE: Readonly<Record<string, number>> = {
	...{万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12},
};

/** First year of each era, less one: 令和2 is 2020. `民国` is the calendar of Taiwan. */
const ERAS: readonly (readonly [RegExp, number])[] = [
	[/令和$/, 2018],
	[/平成$/, 1988],
	[/昭和$/, 1925],
	[/大正$/, 1911],
	[/明治$/, 1867],
	[/[民][国國]$/, 1911],
];

const RUN =
	/(?:\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二三四五六七八九两兩十百千万萬億亿兆])(?:[\d〇零一二三四五六七八九两兩十百千万萬億亿兆만억조천백]|,\d{3}|\.\d)*(?:余|餘|多|数)?/gu;
const ROUNDED = /(?:約|およそ|ほぼ|近く|約|约|大约|近|将近|超|超过|逾|至少|最大|最多|以上|약|거의|최소|최대)\s*$/u;
const ROUNDED_BEHIND = /^(?:余り|余|餘|多|強|弱|近く|ほど|程度|左右|以上|以下|未満|超|여|가량)/u;

/** Every number of the text, in no order. */
export function readCompactNumbers(text: string): Amount[] {
	const found: Amount[] = [];
	let rangeYear = 0;
	for (const match of text.matchAll(RUN)) {
		const raw = match[0].replace(/[余餘多数]$/u, '');
		const start = match.index;
		const end = start + raw.length;
		const value = readNumeral(raw);
		if (value === null) continue;
		const before = text.slice(Math.max(0, start - 8), start);
		const behind = text.slice(end, end + 8);
		const hasFigures = /\d/.test(raw);
		const isRounded =
			ROUNDED.test(before) || ROUNDED_BEHIND.test(text.slice(end, end + 3)) || raw.length < match[0].length;
		// Part of a code or of a name in Latin letters: B-52, G7, COVID-19.
		if (
			/[\p{Script=Latin}_#@]-?$/u.test(before) ||
			/^[\p{Script=Latin}_]/u.test(behind.replace(/^(?:%|kg|km|cm|mm|m|g|t|℃)(?![a-z])/iu, ''))
		) {
			found.push(amount(value, 'plain', start, end, {isFirm: false}));
			continue;
		}
		const era = ERAS.find(([pattern]) => pattern.test(before));
		const [sort, also] = sortOf(value, raw, before, behind, era?.[1] ?? null, rangeYear);
		// A numeral in words may be part of a word (一部, 十分, 三菱): it explains, but asks for nothing.
		const isFirm = hasFigures || (sort !== 'plain' && sort !== 'scaled') || (sort === 'scaled' && raw.length >= 2);
		const isDecimalLeft = /\.$/.test(before) || /^\.\d/.test(behind);
		found.push(
			amount(
				yearOf(value, sort, era?.[1] ?? null, behind, rangeYear),
				sort,
				start,
				sort === 'percent' && behind.startsWith('%') ? end + 1 : end,
				{
					also,
					isRounded,
					isFirm: isFirm && !isDecimalLeft,
				},
			),
		);
		rangeYear = /^\d{4}$/.test(raw) && /^\s?年?\s?[～〜~\-–—―至到から]/u.test(behind) ? value : 0;
	}
	return found;
}

/** 1825～69年: the second year leaves out its century. */
function isShortYear(value: number, behind: string, rangeYear: number): boolean {
	return rangeYear > 0 && value < 100 && behind.startsWith('年');
}

/** The value, of a year in an era or without its century the year of our reckoning. */
function yearOf(value: number, sort: Sort, era: number | null, behind: string, rangeYear: number): number {
	if (sort !== 'year') return value;
	if (era !== null) return era + value;
	return isShortYear(value, behind, rangeYear) ? Math.floor(rangeYear / 100) * 100 + value : value;
}

function sortOf(
	value: number,
	raw: string,
	before: string,
	behind: string,
	era: number | null,
	rangeYear: number,
): [Sort, number[]] {
	if (/^(?:%|パーセント|ポイント|퍼센트|프로|个百分点|個百分點)/u.test(behind) || /百分之$/.test(before))
		return ['percent', []];
	if (/^割/.test(behind)) return ['plain', [value * 10]];
	if (/^成(?!為|为|立|功|员|員|績|绩|果|长|長|本|就|人)/u.test(behind)) return ['plain', [value * 10]];
	if (/^(?:年代)/.test(behind)) return ['plain', [1900 + value, 2000 + value, value]];
	if (/^년대/.test(behind)) return ['plain', [1900 + value, 2000 + value]];
	if (isShortYear(value, behind, rangeYear)) return ['year', [value]];
	// ０４～０５年, 98年: years of this century or the last.
	if (/^(?:0\d|[5-9]\d)$/.test(raw) && /^(?:[～〜~-]\d\d)?年(?!間|间)/u.test(behind))
		return ['year', [1900 + value, 2000 + value]];
	if (/^(?:年(?!間|间|生|級|级|目|代|連続|半|ぶり|以上|前|後|来|來|余)|년(?!간|째|전|대|생))/u.test(behind)) {
		if (era !== null) return ['year', [value]];
		if (/^\d{4}$|^[〇零一二三四五六七八九]{4}$/u.test(raw)) return ['year', [value % 100]];
		return ['plain', [1900 + value, 2000 + value]];
	}
	if (/^(?:月(?!間)|월)/u.test(behind) && value >= 1 && value <= 12) return ['month', []];
	if (
		/^(?:日(?!間|間|本|元|目|後|前|連続|ぶり|圆|以上|以内)|일(?!간|째|전|본|정))/u.test(behind) &&
		value >= 1 &&
		value <= 31
	)
		return ['day', []];
	if (/^(?:時(?!間)|时(?!间|代|候)|点(?!差|目|を|の|に)|點|시(?!간))/u.test(behind) && value >= 13 && value <= 24)
		return ['plain', [value - 12]];
	if (/^(?:半)/.test(behind)) return ['plain', [value + 0.5]];
	if (/^(?:倍|배)/.test(behind)) return ['plain', [100 * value, 100 * (value - 1)]];
	if (/[万萬億亿兆만억조]/u.test(raw) || value >= 10_000) return ['scaled', []];
	return ['plain', []];
}

/** 2億4400万, 三千五百, 1.5万, 二〇二〇: the value, or null. */
function readNumeral(raw: string): number | null {
	const text = raw.replaceAll(',', '');
	if (/^[〇零一二三四五六七八九]{2,}$/u.test(text))
		return Number([...text].map((character) => NUMERALS[character]).join(''));
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	for (const token of text.match(/\d+(?:\.\d+)?|./gu) ?? []) {
		if (/^\d/.test(token)) digit = Number(token);
		else if (NUMERALS[token] !== undefined) digit = NUMERALS[token]!;
		else if (SMALL[token] !== undefined) {
			section += (digit ?? 1) * SMALL[token]!;
			digit = null;
		} else if (LARGE[token] !== undefined) {
			const here = section + (digit ?? 0);
			if (here === 0 && total === 0) return LARGE[token]!;
			// 万亿 is a million million.
			total = here === 0 ? total * LARGE[token]! : total + here * LARGE[token]!;
			section = 0;
			digit = null;
		} else return null;
	}
	return total + section + (digit ?? 0);
}
