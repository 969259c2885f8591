import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {spanOf} from '../../src/documents/span.js';
import {anchorsOf, hash64} from '../../src/mismatches/fingerprint.js';
import {sentenceSpans} from '../../src/mismatches/sentence.js';
import {documentOf, entryOf, findWrong} from '../support/fixtures.js';

const QIN = entryOf('Qin Gang');
const WRONG = [{found: 'Hata', entry: QIN, suggestion: 'Qin'}];

function fingerprints(text: string): string[] {
	const document = documentOf(text);
	return anchorsOf(document, findWrong(document, WRONG)).map((anchor) => anchor.fingerprint);
}

function sentences(text: string): string[] {
	return sentenceSpans(documentOf(text)).map((span) => text.slice(span.start, span.end).trim());
}

describe('a sentence', () => {
	test.each([
		{
			text: 'Mr. Blinken met Mr. Wang. He left.',
			parts: ['Mr. Blinken met Mr. Wang.', 'He left.'],
			why: 'a title ends nothing',
		},
		{
			text: 'The U.S. Secretary spoke. Then he left.',
			parts: ['The U.S. Secretary spoke.', 'Then he left.'],
			why: 'U.S. before a name goes on',
		},
		{
			text: 'He left the U.S. The trip was over.',
			parts: ['He left the U.S.', 'The trip was over.'],
			why: 'U.S. before an opening word ends',
		},
		{
			text: 'Taisin Ltd., said it. “Yes.” He left.',
			parts: ['Taisin Ltd., said it.', '“Yes.”', 'He left.'],
			why: 'quotes close the sentence they belong to',
		},
		{text: 'J. Biden came. It rained.', parts: ['J. Biden came.', 'It rained.'], why: 'an initial'},
		{
			text: 'Headline\n\nFirst one. Second one.',
			parts: ['Headline', 'First one.', 'Second one.'],
			why: 'a blank line ends',
		},
		{
			text: 'He met Mr.\nBlinken there.',
			parts: ['He met Mr.\nBlinken there.'],
			why: 'a break after a title is only a wrap',
		},
		{
			text: 'Hata one\nHata one\nHata one',
			parts: ['Hata one', 'Hata one', 'Hata one'],
			why: 'a list has one to a line',
		},
		{
			text: '秦刚访问了北京。他见了王毅。',
			parts: ['秦刚访问了北京。', '他见了王毅。'],
			why: 'full stops of Chinese need no space',
		},
	])('is found: $why', ({text, parts}) => {
		expect(sentences(text)).toEqual(parts);
	});

	test('sentences rise, never overlap, and leave only white space out', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Mr.', 'Hata', 'x', '.', '? ', ' ', '\n', '\n\n', '“', '”', '秦。', 'U.S.')),
				(parts) => {
					const text = parts.join('');
					let end = 0;
					for (const span of sentenceSpans(documentOf(text))) {
						expect(text.slice(end, span.start).trim()).toBe('');
						expect(span.end).toBeGreaterThan(span.start);
						end = span.end;
					}
					expect(text.slice(end).trim()).toBe('');
				},
			),
		);
	});
});

describe('a fingerprint', () => {
	const text =
		'Talks were held on Sunday. Hata accepted an invitation to visit the United States. An agreement was reached.';

	test('is the published hash: FNV-1a of 64 bits', () => {
		// Vectors of draft-eastlake-fnv for bytes; a unit here is two bytes, so "a" is 61 00.
		expect(hash64('')).toBe('cbf29ce484222325');
		expect(hash64('a')).toBe(
			[0x61, 0]
				.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n)
				.toString(16)
				.padStart(16, '0'),
		);
	});

	test('stays when text is inserted above and below', () => {
		expect(fingerprints(`A new headline\n\nMore text here. ${text} And more.`)).toEqual(fingerprints(text));
	});

	test.each([30, 40, 60, 72, 100])('stays when lines are wrapped anew at %i', (width) => {
		const wrapped = text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
		expect(wrapped).toContain('\n');
		expect(fingerprints(wrapped)).toEqual(fingerprints(text));
	});

	test.each([' accepted', ' visit', ' invitation'])('stays when one line is broken before “%s”', (word) => {
		expect(fingerprints(text.replace(word, `\n${word.slice(1)}`))).toEqual(fingerprints(text));
	});

	test('changes with a word of its sentence, and only there', () => {
		const two = `${text} Later Hata left.`;
		const [first, second] = fingerprints(two);
		const [changed, kept] = fingerprints(two.replace('an invitation', 'the invitation'));
		expect(changed).not.toBe(first);
		expect(kept).toBe(second);
	});

	test('tells equals in one sentence apart', () => {
		const [first, second] = fingerprints('Hata met Hata.');
		expect(first).not.toBe(second);
		expect(fingerprints('Hello there. Hata met Hata.')).toEqual([first, second]);
	});

	test('tells equal sentences apart by their neighbours, and by number only where these are equal', () => {
		const prints = fingerprints('One. Hata left. Two. Hata left. Three.');
		expect(new Set(prints).size).toBe(2);
		expect(prints.every((print) => /^1:[0-9a-f]{16}\.[0-9a-f]{4}\.[0-9a-f]{4}$/.test(print))).toBe(true);
		const same = fingerprints('Hata left.\nHata left.\nHata left.\nHata left.');
		expect(new Set(same).size).toBe(4);
		expect(same.filter((print) => /\.[12]$/.test(print) && print.split('.').length === 4)).toHaveLength(2);
	});

	test('are all different in one document, whatever it holds', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Hata', 'Hata left.', 'He met Hata.', ' ', '\n', '\n\n', 'Mr. Wang'), {maxLength: 40}),
				(parts) => {
					const prints = fingerprints(parts.join(' '));
					expect(new Set(prints).size).toBe(prints.length);
				},
			),
		);
	});

	test('a line of 5 MB with 5,000 mismatches has an anchor for each', () => {
		const long = 'word and Hata said some more of it '.repeat(150_000).slice(0, 5_000_000);
		const document = documentOf(long);
		const [one] = findWrong(documentOf('Hata'), WRONG);
		const mismatches = Array.from({length: 5000}, (_, index) => ({
			...one!,
			span: spanOf(9 + index * 910, 13 + index * 910),
		}));
		expect(long.slice(mismatches[9]!.span.start, mismatches[9]!.span.end)).toBe('Hata');
		expect(anchorsOf(document, mismatches)).toHaveLength(mismatches.length);
	});
});
