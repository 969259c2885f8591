import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readCsv, writeCsv} from '../../../src/glossary/exchange/csv.js';

const rowsOf = (text: string) => {
	const read = readCsv(text, 'a.csv');
	return read.ok ? read.value.rows : [];
};

describe('cells that a spreadsheet would run', () => {
	test.each([
		{cell: '=HYPERLINK("http://a.example")', why: 'a formula'},
		{cell: '+1', why: 'a sum'},
		{cell: '-2+3', why: 'a difference'},
		{cell: '@SUM(A1)', why: 'an old function'},
		{cell: '\t=1', why: 'a formula behind a tab'},
		{cell: "'=1", why: 'a formula that was marked already'},
	])('are marked on the way out and come back as they were: $why', ({cell}) => {
		const text = writeCsv([['preferred', cell]], ',');
		expect(text).not.toMatch(/(?:^|,|")[=+\-@\t]/);
		expect(rowsOf(text)).toEqual([['preferred', cell]]);
	});

	test.each(["O'Brien", "'Ndrangheta", 'a=b', 'Al-Assad', '1+1'])('are not these: %s', (cell) => {
		expect(writeCsv([[cell]], ',')).toBe(`${cell}\r\n`);
	});
});

test('what is written is read again', () => {
	const cell = fc
		.array(fc.constantFrom(...'ab ,;\t"\'\n\\=@秦'), {maxLength: 6})
		.map((characters) => characters.join(''));
	fc.assert(
		fc.property(
			fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 5}),
			fc.constantFrom(',', '\t'),
			(rows, delimiter) => {
				const table = [['one', 'other'], ...rows];
				const read = readCsv(writeCsv(table, delimiter), 'a', delimiter);
				expect(read.ok ? read.value.rows : read).toEqual(table);
			},
		),
	);
});

test.each([
	{text: 'a;b,c;d\n', rows: [['a', 'b,c', 'd']], why: 'semicolons part more cells than the comma'},
	{text: '"a;b;c",d\n', rows: [['a;b;c', 'd']], why: 'what is quoted parts nothing'},
	{text: 'a\tb, c\n', rows: [['a', 'b, c']], why: 'a tab'},
	{text: '\uFEFFa,b\n', rows: [['a', 'b']], why: 'a byte order mark'},
	{text: 'a,b', rows: [['a', 'b']], why: 'no line end at the end'},
	{text: 'a 5" disk,b\n', rows: [['a 5" disk', 'b']], why: 'a quotation mark within a cell'},
])('the delimiter is found: $why', ({text, rows}) => {
	expect(rowsOf(text)).toEqual(rows);
});

test('the line of a row is where it begins', () => {
	const read = readCsv('a,b\n"x\ny",1\nz,2\n', 'a.csv');
	expect(read.ok ? read.value.lines : read).toEqual([1, 2, 4]);
});
