/** Numbers of an English text: figures, words, percentages, dates, scale words. */
import {monthOf, numberOf} from '../../names/words.js';
import {type Amount, amount} from './amount.js';

const SCALES: Readonly<Record<string, number>> = {
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	billion: 1e9,
	b: 1e9,
	bn: 1e9,
	bln: 1e9,
	trillion: 1e12,
	tn: 1e12,
	trn: 1e12,
	hundred: 100,
	lakh: 1e5,
	crore: 1e7,
};
/** Scale letters count only right behind the figure: $3bn, 5k. */
const LETTERS: ReadonlySet<string> = new Set(['k', 'm', 'b']);

const FIGURE = /(?<![\p{L}\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d])/gu;
const BEHIND =
	/^(?:-|\s)?(thousand|million|billion|trillion|hundred|lakh|crore|mn|mln|bn|bln|tn|trn|k|m|b)(?![\p{L}\d])/iu;
const PERCENT = /^(?:\s?%|\s?％|[\s-](?:percent|per cent|percentage|pct)(?!\p{L}))/iu;
const ROUNDED =
	/(?:about|around|approximately|approx\.?|nearly|almost|roughly|some|over|under|more than|less than|at least|up to|close to|well over|~|≈|circa|c\.)\s*[^\p{L}\d]{0,3}$/iu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const ORDINAL = /^(?:st|nd|rd|th)(?!\p{L})/u;

/** Every number of the text, in its order. Cost: one pass. */
export function readEnglishNumbers(text: string): Amount[] {
	const found: Amount[] = [];
	for (const match of text.matchAll(FIGURE)) {
		const start = match.index;
		const plain = Number(match[0].replaceAll(',', ''));
		if (isInWord(text, start, start + match[0].length)) {
			found.push(amount(plain, 'plain', start, start + match[0].length, {isFirm: false}));
			continue;
		}
		found.push(readFigure(text, start, match[0], plain));
	}
	found.push(...readWordNumbers(text));
	return found.sort((a, b) => a.start - b.start);
}

/** Part of a name, a code, an address: B-52, COVID-19, 3D, example.com/12. */
function isInWord(text: string, start: number, end: number): boolean {
	return (
		/[\p{L}_/#@]-?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
		/^(?!st|nd|rd|th|bn|mn|tn|[kmb](?!\p{L})|s(?!\p{L}))[\p{L}_@]/iu.test(text.slice(end))
	);
}

function readFigure(text: string, start: number, figure: string, plain: number): Amount {
	let end = start + figure.length;
	let value = plain;
	let isScaled = false;
	for (let again = 0; again < 2; again++) {
		const scale = BEHIND.exec(text.slice(end, end + 12));
		if (!scale || (LETTERS.has(scale[1]!.toLowerCase()) && scale[0].length > 1)) break;
		value *= SCALES[scale[1]!.toLowerCase()]!;
		end += scale[0].length;
		isScaled = true;
	}
	const isRounded =
		ROUNDED.test(text.slice(Math.max(0, start - 24), start)) || /^\s?(?:or so|odd|\+)/.test(text.slice(end));
	const percent = PERCENT.exec(text.slice(end, end + 14));
	if (percent) return amount(value, 'percent', start, end + percent[0].length, {isRounded});
	if (isScaled) return amount(value, 'scaled', start, end, {isRounded});
	const before = text.slice(Math.max(0, start - 14), start);
	const behind = text.slice(end, end + 16);
	const isOrdinal = ORDINAL.test(behind);
	if (!figure.includes('.') && value >= 1 && value <= 31 && isDay(before, behind, isOrdinal))
		return amount(value, 'day', start, end);
	if (/^\d{4}$/.test(figure) && value >= 1000 && value <= 2199 && !/[$€£¥]\s?$/u.test(before))
		return amount(value, 'year', start, end, {isRounded, also: behind.startsWith('s') ? [value % 100] : []});
	if (value >= 10_000) return amount(value, 'scaled', start, end, {isRounded});
	return amount(value, 'plain', start, end, {isRounded});
}

/** A day of a month: July 25, 25 July, on the 25th. */
function isDay(before: string, behind: string, isOrdinal: boolean): boolean {
	const monthBefore = /(\p{L}+)\.?\s(?:the\s)?$/u.exec(before);
	if (monthBefore && /^\p{Lu}/u.test(monthBefore[1]!) && monthOf(monthBefore[1]!.toLowerCase()) !== null) return true;
	const monthBehind = /^(?:st|nd|rd|th)?\s(?:of\s)?(\p{Lu}\p{L}+)/u.exec(behind);
	if (monthBehind && monthOf(monthBehind[1]!.toLowerCase()) !== null) return true;
	return (
		isOrdinal &&
		/(?:on|until|from|by|since|through|before|after) the $/i.test(before) &&
		!/^(?:st|nd|rd|th)\s(?:\p{L}+\s)?(?:floor|place|minute|century|time|round|day|grade|position|anniversary|birthday|edition|hole|inning|game|season)/iu.test(
			behind,
		)
	);
}

/** Numbers in words: they explain a number of the source, and ask for none. Months are firm. */
function readWordNumbers(text: string): Amount[] {
	const found: Amount[] = [];
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const end = start + match[0].length;
		const word = match[0].toLowerCase();
		const month = /^\p{Lu}/u.test(match[0]) ? monthOf(word) : null;
		if (month !== null) {
			// “May” and “March” open sentences too.
			const isPlain =
				(word === 'may' || word === 'march') &&
				!/^\.?\s\d/.test(text.slice(end)) &&
				!/(?:in|of|last|this|since|until|by|\d)\s$/i.test(text.slice(0, start));
			found.push(amount(month, 'month', start, end, {isFirm: !isPlain && word.length > 2}));
			continue;
		}
		const value = WORDS[word] ?? numberOf(word);
		if (value === null || value === undefined || /^[ivx]+$/.test(word)) continue;
		const scale = BEHIND.exec(text.slice(end, end + 12));
		found.push(
			amount(value, 'plain', start, end, {
				isFirm: false,
				also: scale ? [value * (SCALES[scale[1]!.toLowerCase()] ?? 1)] : [],
			}),
		);
	}
	return found;
}

const WORDS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	single: 1,
	both: 2,
	pair: 2,
	couple: 2,
	double: 2,
	doubled: 2,
	doubles: 2,
	twofold: 2,
	triple: 3,
	tripled: 3,
	quarter: 25,
	half: 50,
	halved: 50,
	halves: 50,
	quadruple: 4,
	decade: 10,
	decades: 10,
	dozens: 12,
	score: 20,
	century: 100,
	noon: 12,
	midnight: 0,
	fortnight: 14,
	hundreds: 100,
	thousands: 1000,
	millions: 1e6,
	zero: 0,
	nil: 0,
};
