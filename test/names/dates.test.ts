import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findDates, periodOfIso, periodsMeet} from '../../src/names/dates.js';

test.each([
	{text: 'seen in 2022, again', found: 'in 2022', period: [20220101, 20221231], why: 'a year'},
	{
		text: 'on June 18, 2023 he',
		found: 'on June 18, 2023',
		period: [20230618, 20230618],
		why: 'a day as Americans write it',
	},
	{text: 'on 18 June 2023.', found: 'on 18 June 2023', period: [20230618, 20230618], why: 'a day as others write it'},
	{text: 'on the 18th of June 2023', found: '18th of June 2023', period: [20230618, 20230618], why: 'an ordinal'},
	{text: '2023-06-18', found: '2023-06-18', period: [20230618, 20230618], why: 'ISO 8601'},
	{text: 'since 2023-06', found: '2023-06', period: [20230601, 20230631], why: 'a month of ISO 8601'},
	{text: 'in May 2023', found: 'in May 2023', period: [20230501, 20230531], why: 'a month'},
	{text: 'in early Sept. 2023', found: 'in early Sept. 2023', period: [20230901, 20230931], why: 'a month cut short'},
	{text: 'in late 2023', found: 'in late 2023', period: [20230101, 20231231], why: 'a part of a year may be any of it'},
])('“$text” tells $found: $why', ({text, found, period}) => {
	const dates = findDates(text, 0, text.length);
	expect(dates.map(({start, end}) => text.slice(start, end))).toEqual([found]);
	expect([dates[0]!.period.from, dates[0]!.period.until]).toEqual(period);
});

test.each([
	{text: 'in May', why: 'a month of no year'},
	{text: 'on Monday', why: 'a weekday'},
	{text: 'flight BA2022', why: 'a number inside a word'},
	{text: '2,022 and 2022.5 and 12022', why: 'figures'},
	{text: 'between 2019–2021', why: 'a span begins with no date of its own'},
])('“$text” tells no date before anything else: $why', ({text}) => {
	const [first] = findDates(text, 0, text.length);
	expect(first === undefined || text.slice(first.start, first.end) === '2021').toBe(true);
});

test('a date stands in the range that is asked for, and in the order of the text', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('in 2022', 'May 2023', '2023-06-18', 'and', ', ', ' '), {maxLength: 12}),
			(parts) => {
				const text = parts.join(' ');
				const start = Math.floor(text.length / 3);
				const dates = findDates(text, start, text.length);
				for (const [at, date] of dates.entries()) {
					expect(date.start).toBeGreaterThanOrEqual(at === 0 ? start : dates[at - 1]!.end);
					expect(date.end).toBeLessThanOrEqual(text.length);
					expect(date.period.from).toBeLessThanOrEqual(date.period.until);
				}
			},
		),
	);
});

test('periods meet on a single day, and from both sides', () => {
	expect(periodsMeet(periodOfIso('2023-07'), periodOfIso('2023-07-25'))).toBe(true);
	expect(periodsMeet(periodOfIso('2023'), periodOfIso('2022-12-31'))).toBe(false);
	expect(periodsMeet(periodOfIso('2022-12-31'), periodOfIso('2022'))).toBe(true);
});
