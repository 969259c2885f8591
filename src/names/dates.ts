import {monthOf} from './words.js';

/** Days from the first to the last, both inclusive, as the figures `YYYYMMDD`; every month is given 31 days. */
export type Period = {readonly from: number; readonly until: number};

/** A date in a text: where it stands, its `in` or `on` included, and the days that it may mean. */
export type DateMention = {readonly start: number; readonly end: number; readonly period: Period};

const MONTH =
	'(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const DATE = new RegExp(
	`(?<![\\p{L}\\p{N}.-])(?:(?:in|on|during)\\s+(?:(?:early|mid|late|the year)[\\s-]+)?)?(?:` +
		`(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])(?:-(?<isoDay>3[01]|[12]\\d|0[1-9]))?` +
		`|(?<month1>${MONTH})\\s+(?<day1>${DAY}),?\\s+(?<year1>${YEAR})` +
		`|(?<day2>${DAY})(?:\\s+of)?\\s+(?<month2>${MONTH}),?\\s+(?<year2>${YEAR})` +
		`|(?<month3>${MONTH})(?:\\s+of|,)?\\s+(?<year3>${YEAR})` +
		`|(?<year4>${YEAR})` +
		`)(?![\\p{L}\\p{N}]|[-–]\\d|[.,]\\d)`,
	'giu',
);

/**
 * The dates with a year in `text[start, end)`, in order: `in 2022`, `on June 18, 2023`, `18 June 2023`, `2023-06-18`,
 * `in May 2023`. A day or month without its year is none. A figure such as 2023 counts as a year; whoever asks must know
 * whether it may be a number of something. Cost: one pass.
 */
export function findDates(text: string, start: number, end: number): DateMention[] {
	const found: DateMention[] = [];
	for (const match of text.slice(start, end).matchAll(DATE)) {
		const part = match.groups!;
		const year = Number(part.isoYear ?? part.year1 ?? part.year2 ?? part.year3 ?? part.year4);
		const name = part.month1 ?? part.month2 ?? part.month3;
		const month = part.isoMonth === undefined ? monthNumber(name) : Number(part.isoMonth);
		const day = Number.parseInt(part.isoDay ?? part.day1 ?? part.day2 ?? '0', 10);
		const from = start + match.index;
		found.push({start: from, end: from + match[0].length, period: periodOf(year, month, day)});
	}
	return found;
}

function monthNumber(name: string | undefined): number {
	return name === undefined ? 0 : (monthOf(name.toLowerCase()) ?? 0);
}

/** The days of a year, of a month of it, or one day; 0 stands for what is not said. */
export function periodOf(year: number, month = 0, day = 0): Period {
	return {
		from: year * 10_000 + (month || 1) * 100 + (day || 1),
		until: year * 10_000 + (month || 12) * 100 + (day || 31),
	};
}

/** The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` stands for. */
export function periodOfIso(date: string): Period {
	const [year, month, day] = date.split('-').map(Number);
	return periodOf(year!, month, day);
}

/** Whether two periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
	return a.from <= b.until && b.from <= a.until;
}
