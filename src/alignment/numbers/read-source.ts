/** Numbers of a source text, in the writing and with the scale words of its language. */
import {isCompact} from '../source-index.js';
import {type Amount, amount} from './amount.js';
import {readCompactNumbers} from './read-compact.js';
import {DECIMAL_COMMA, MONTHS, PERCENT_WORDS, ROUNDED_WORDS, SCALE_WORDS} from './words.js';

/** Figures of Arabic, Persian and Indian texts, full-width ones too, as plain figures; of equal length. */
export function plainDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹０-９०-९]/g, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = [0x660, 0x6f0, 0xff10, 0x966].find((start) => code >= start && code < start + 10)!;
		return String(code - zero);
	});
}

/** Every number of the text, in its order; `language` is BCP 47. Cost: one pass. */
export function readSourceNumbers(text: string, language: string): Amount[] {
	const plain = plainDigits(text)
		.replace(/[．]/g, '.')
		.replace(/[，](?=\d{3})/g, ',')
		.replace(/[％]/g, '%');
	const found = isCompact(language) ? readCompactNumbers(plain) : readSpacedNumbers(plain, language);
	return found.sort((a, b) => a.start - b.start);
}

const FIGURE = /(?<![\p{L}\d.,_-])\d+(?:[\s\u00a0\u202f.,'’٬٫]\d+)*(?![\d_])/gu;

function readSpacedNumbers(text: string, language: string): Amount[] {
	const tag = language.toLowerCase().split(/[-_]/)[0]!;
	const hasComma = DECIMAL_COMMA.has(tag);
	const found: Amount[] = [];
	for (const match of text.matchAll(FIGURE)) {
		for (const piece of piecesOf(match[0], hasComma)) {
			const start = match.index + piece.at;
			const end = start + piece.text.length;
			if (/^\p{L}/u.test(text.slice(end)) || piece.value === null) {
				found.push(amount(piece.value ?? Number.parseFloat(piece.text), 'plain', start, end, {isFirm: false}));
				continue;
			}
			found.push(readFigure(text, start, end, piece.text, piece.value, tag));
		}
	}
	found.push(...monthsIn(text, tag), ...wordsIn(text, tag));
	return found;
}

type Piece = {readonly text: string; readonly at: number; readonly value: number | null};

/** A run of figures and marks as the numbers that it holds: “1 500”, “1.500,5”, but “11, 12” and dates apart. */
function piecesOf(run: string, hasComma: boolean): Piece[] {
	const grouped = hasComma
		? /^\d{1,3}(?:([\s\u00a0\u202f.'’])\d{3})(?:\1\d{3})*(?:,\d+)?$/
		: /^\d{1,3}(?:([\s\u00a0\u202f,'’٬])\d{3})(?:\1\d{3})*(?:[.٫]\d+)?$/;
	const decimal = hasComma ? /^\d+,\d+$/ : /^\d+[.٫]\d+$/;
	const read = (text: string): number | null => {
		if (/^\d+$/.test(text)) return Number(text);
		if (grouped.test(text))
			return Number(
				hasComma
					? text.replace(/[\s\u00a0\u202f.'’]/g, '').replace(',', '.')
					: text.replace(/[\s\u00a0\u202f,'’٬]/g, '').replace('٫', '.'),
			);
		if (decimal.test(text)) return Number(text.replace(/[,٫]/, '.'));
		return null;
	};
	const whole = read(run);
	if (whole !== null) return [{text: run, at: 0, value: whole}];
	// Numbers beside each other, a date in figures, a score: each group by itself, and none of them firm where dots part them.
	const isDotted = /\d[.,]\d/.test(run);
	return [...run.matchAll(/\d+/g)].map((match) => ({
		text: match[0],
		at: match.index,
		value: isDotted ? null : Number(match[0]),
	}));
}

function readFigure(
	text: string,
	start: number,
	figureEnd: number,
	figure: string,
	plain: number,
	tag: string,
): Amount {
	const scales = SCALE_WORDS[tag] ?? [];
	let end = figureEnd;
	let value = plain;
	let isScaled = false;
	for (let again = 0; again < 2; again++) {
		const behind = text.slice(end, end + 16);
		const scale = scales.find(([pattern]) => pattern.test(behind));
		if (!scale) break;
		end += scale[0].exec(behind)![0].length;
		value *= scale[1];
		isScaled = true;
	}
	const before = text.slice(Math.max(0, start - 24), start);
	const isRounded = ROUNDED_WORDS.test(before);
	const behind = text.slice(end, end + 20);
	const percent = PERCENT_WORDS.exec(behind);
	if (percent || /(?:yüzde|%)\s?$/iu.test(before))
		return amount(value, 'percent', start, end + (percent?.[0].length ?? 0), {isRounded});
	if (isScaled) return amount(value, 'scaled', start, end, {isRounded});
	const isMonthBehind = (MONTHS[tag] ?? []).some(([pattern]) =>
		new RegExp(`^\\.?\\s(?:${pattern})(?!\\p{L})`, 'iu').test(behind),
	);
	if (isMonthBehind && value >= 1 && value <= 31) return amount(value, 'day', start, end);
	if (/^\d{4}$/.test(figure) && value >= 1000 && value <= 2199) return amount(value, 'year', start, end, {isRounded});
	if (/^\s?[-–]/.test(behind) || /[-–]$/.test(before))
		return amount(value, 'plain', start, end, {isFirm: true, isRounded});
	if (value >= 10_000) return amount(value, 'scaled', start, end, {isRounded});
	const clock = /^[:.]\d\d/.test(behind) && value >= 13 && value <= 24 ? [value - 12] : [];
	return amount(value, 'plain', start, end, {isRounded, also: clock});
}

function monthsIn(text: string, tag: string): Amount[] {
	return (MONTHS[tag] ?? []).flatMap(([pattern, month]) =>
		[...text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].map((match) =>
			amount(month, 'month', match.index, match.index + match[0].length),
		),
	);
}

/** Scale words without a figure: a million, тысяча. They explain, and ask for nothing. */
function wordsIn(text: string, tag: string): Amount[] {
	return (SCALE_WORDS[tag] ?? []).flatMap(([pattern, scale]) => {
		const match = new RegExp(pattern.source.replace(/^\^/, ''), pattern.flags).exec(text);
		return match ? [amount(scale, 'scaled', match.index, match.index + match[0].length, {isFirm: false})] : [];
	});
}
