import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {spanOf} from '../../src/documents/span.js';
import {compilePattern, covers, ignoredBy, type Pattern} from '../../src/settings/pattern.js';

function pattern(source: string): Pattern {
	const compiled = compilePattern(source);
	if (typeof compiled === 'string') throw new Error(compiled);
	return compiled;
}

/** Whether a match holds what stands in brackets, of a text that is one line. */
function holds(source: string, marked: string): boolean {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const text = marked.replace('[', '').replace(']', '');
	return covers(pattern(source), text, spanOf(0, text.length), spanOf(start, end));
}

describe('a pattern', () => {
	test.each([
		{source: 'Hata Park', text: 'in [Hata] Park today', why: 'a match around it'},
		{source: 'Hata', text: 'in [Hata] Park', why: 'a match of just it'},
		{source: 'Hata (?:Park|Street)', text: '[Hata] Street', why: 'a choice'},
		{source: '^Photo: .*$', text: 'Photo: by [Hata] in June', why: 'a whole line'},
		{source: '(?i)PHOTO: .*', text: 'photo: by [Hata]', why: 'any case'},
		{source: '\\bH\\p{L}{3}\\b', text: 'in [Hata], he', why: 'a class of Unicode and edges of words'},
		{source: '\\bŁ[óo]d[źz]\\b', text: 'in [Łódź].', why: 'an edge beside letters outside ASCII'},
		{source: '\\Bata', text: 'H[ata]', why: 'inside a word'},
		{source: '[A-Z][a-z]+ Jr\\.', text: 'mr [Hata] Jr. left', why: 'a range, repeated'},
		{source: 'a{2,3}', text: '[aaa]', why: 'a counted repetition'},
		{source: '.{2}', text: '[𠮷𠮷]', why: 'a character of two units counts once'},
		{source: '(?<who>Hata) Park', text: '[Hata] Park', why: 'a named group'},
		{source: 'x*?y', text: '[xx]y', why: 'a lazy quantifier'},
	])('ignores what stands inside a match: $why', ({source, text}) => {
		expect(holds(source, text)).toBe(true);
	});

	test.each([
		{source: 'Hata Park', text: 'in [Hata] Street', why: 'no match'},
		{source: 'Hata', text: '[Hata Gang]', why: 'a match of only a part of it'},
		{source: 'Hata$', text: '[Hata] left', why: 'an end of the line elsewhere'},
		{source: 'hata', text: '[Hata]', why: 'capitals'},
		{source: '\\bata', text: 'H[ata]', why: 'no edge of a word'},
		{source: 'a{2}', text: '[aaa]', why: 'a repetition that ends earlier'},
		{source: 'Park', text: '[Hata] Park', why: 'a match beside it'},
	])('leaves alone what does not: $why', ({source, text}) => {
		expect(holds(source, text)).toBe(false);
	});

	test('is looked for in one line alone', () => {
		const text = 'Photo:\nHata';
		const segments = [
			{index: 0, span: spanOf(0, 6)},
			{index: 1, span: spanOf(7, 11)},
		];
		const all = [pattern('Photo:\\s*Hata'), pattern('^Hata')];
		expect(ignoredBy(all, {text, segments}, 1, spanOf(7, 11))).toBe(all[1]);
		expect(ignoredBy(all.slice(0, 1), {text, segments}, 1, spanOf(7, 11))).toBeNull();
	});

	test('holds the place of a missing rendering', () => {
		expect(covers(pattern('by Qin'), 'by Qin', spanOf(0, 6), spanOf(3, 3))).toBe(true);
		expect(covers(pattern('Qin'), 'by Qin', spanOf(0, 6), spanOf(0, 0))).toBe(false);
	});

	test.each([
		{source: '(', says: 'no regular expression', why: 'unclosed'},
		{source: 'Hata(?= Park)', says: 'Looking ahead', why: 'looking ahead'},
		{source: '(?<!x)Hata', says: 'Looking ahead or behind', why: 'looking behind'},
		{source: '(a)\\1', says: 'Going back', why: 'a back reference'},
		{source: '(?<n>a)\\k<n>', says: 'Going back', why: 'a named back reference'},
		{source: 'x*', says: 'matches the empty text', why: 'nothing at all is a match'},
		{source: '\\b', says: 'matches the empty text', why: 'an edge alone'},
		{source: '(?:a{100}){100}', says: 'too long', why: 'a repetition of repetitions'},
		{source: 'a{600}', says: 'more than 500 times', why: 'a great repetition'},
	])('is refused where it could not be matched in time: $why', ({source, says}) => {
		expect(compilePattern(source)).toContain(says);
	});

	test('of nothing, repeated without end, takes no longer than nothing', () => {
		expect(pattern('a((((){500}){500}){500}){500}b').steps).toHaveLength(3);
	});

	// Counted in steps by construction: these would run for years with RegExp, and a test that hangs is one that fails.
	test.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*a){12}$', '([a-z]+)*=', '(x+x+)+y'])(
		'that is made to take for ever does not: %s',
		(source) => {
			const text = `${'a'.repeat(5000)}${'x'.repeat(5000)}!`;
			const compiled = pattern(`${source}z`);
			for (const at of [0, 2500, 5000, 9999]) {
				expect(covers(compiled, text, spanOf(0, text.length), spanOf(at, at + 1))).toBe(false);
			}
		},
	);

	test('matches as RegExp does, tried at every start and end', () => {
		const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '(?:ab)');
		const piece = fc.tuple(atom, fc.constantFrom('', '', '+', '?', '*', '{2}', '{1,2}')).map((parts) => parts.join(''));
		const source = fc
			.array(fc.array(piece, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 2})
			.map((choices) => choices.map((parts) => parts.join('')).join('|'));
		const text = fc
			.array(fc.constantFrom('a', 'b', ' ', '𠮷'), {minLength: 1, maxLength: 7})
			.map((all) => all.join(''));
		fc.assert(
			fc.property(source, text, fc.nat(6), fc.nat(6), (written, line, from, length) => {
				const whole = new RegExp(`^(?:${written})$`, 'u');
				fc.pre(!whole.test(''));
				const edges = [0];
				for (const character of line) edges.push(edges.at(-1)! + character.length);
				const start = edges[from % edges.length]!;
				const end = edges.find((edge) => edge >= Math.min(line.length, start + length))!;
				const expected = edges.some(
					(first) =>
						first <= start && edges.some((last) => last >= end && last > first && whole.test(line.slice(first, last))),
				);
				expect(covers(pattern(written), line, spanOf(0, line.length), spanOf(start, end))).toBe(expected);
			}),
			{numRuns: 1000},
		);
	});
});
