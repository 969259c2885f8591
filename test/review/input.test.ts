import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {cutCells, fitCells, widthCells} from '../../src/review/cells.js';
import {clean} from '../../src/review/clean.js';
import {editField, fieldOf, textOf} from '../../src/review/field.js';
import {parseFilter} from '../../src/review/filter.js';
import {KeyDecoder} from '../../src/review/input.js';
import {keysOf} from '../support/session.js';

describe('terminal input', () => {
	test.each([
		{input: 'jjj', names: ['j', 'j', 'j'], why: 'fast keys come one by one'},
		{input: '\u001b[A\u001b[B\u001bOC', names: ['up', 'down', 'right'], why: 'arrows, in both modes of a terminal'},
		{
			input: '\u001b[1;5D\u001b[3~\u001b[6~',
			names: ['ctrl-left', 'delete', 'page-down'],
			why: 'keys with modifiers and numbers',
		},
		{input: '\r\t\u007f \u0003', names: ['enter', 'tab', 'backspace', 'space', 'ctrl-c'], why: 'control characters'},
		{input: '\u001bb', names: ['alt-b'], why: 'Alt is Esc before a letter'},
		{input: '\u001b', names: ['escape'], why: 'Esc alone'},
		{input: '\u001b\u001b', names: ['escape', 'escape'], why: 'Esc twice'},
		{input: '\u001b[200~a\nr\u001b[201~r', names: ['paste:a\nr', 'r'], why: 'a paste is one event'},
		{input: '\u001b]11;rgb:0/0/0\u0007a\u001b[?1;2ca', names: ['a', 'a'], why: 'answers of the terminal are no keys'},
		{input: '秦é𠮷', names: ['秦', 'é', '𠮷'], why: 'letters of any script'},
	])('is read as keys: $why', ({input, names}) => {
		expect(keysOf(input).map((event) => (event.kind === 'paste' ? `paste:${event.text}` : event.name))).toEqual(names);
	});

	test.each([
		{chunks: ['\u001b[', 'A'], names: ['up'], why: 'an arrow'},
		{chunks: ['\u001bO', 'A'], names: ['up'], why: 'an arrow in the other mode'},
		{chunks: ['\u001b', '[A'], names: ['escape', 'up'], why: 'an arrow after an Esc that was taken for the key'},
		{chunks: ['\u001b[20', '0~1a\rA\u001b[201~'], names: ['paste'], why: 'a paste'},
		{chunks: ['\u001b', '[200~1a\rA\u001b[201~'], names: ['escape', 'paste'], why: 'a paste after its Esc'},
		{chunks: ['\u001b]11;r', 'gb:1/a/A', '\u0007r'], names: ['r'], why: 'an answer of the terminal'},
		{chunks: ['\u001b]', 'a'], names: ['escape', ']', 'a'], why: 'but Alt-] and a letter are two keys'},
		{chunks: ['\u001b[200~', '1a\r', 'A\u001b[2', '01~r'], names: ['paste', 'r'], why: 'a paste in pieces'},
		{chunks: ['\u001b', 'a'], names: ['escape', 'a'], why: 'but Esc and a letter are two keys'},
		{chunks: ['\u001b', '[', 'q'], names: ['escape', '[', 'q'], why: 'and so are Esc and a bracket'},
		{chunks: ['\u001b[200~aaa', '\u0003', 'q'], names: ['ctrl-c', 'q'], why: 'Ctrl-C ends a paste that never ends'},
	])('of which the rest comes late is read as what it is: $why', ({chunks, names}) => {
		const decoder = new KeyDecoder();
		const events = chunks.flatMap((chunk) => [...decoder.decode(chunk), ...decoder.flush()]);
		expect(events.map((event) => (event.kind === 'paste' ? 'paste' : event.name))).toEqual(names);
	});

	test('a paste longer than any article is cut, and none of it is read as keys', () => {
		const decoder = new KeyDecoder();
		const events = ['\u001b[200~', ...new Array<string>(400).fill('a1\r'.repeat(1000)), '\u001b[201~r'].flatMap(
			(chunk) => decoder.decode(chunk),
		);
		expect(events.map((event) => (event.kind === 'paste' ? event.text.length : event.name))).toEqual([1_000_000, 'r']);
	});

	test('is the same however it is cut into chunks', () => {
		const input = 'a\u001b[A\u001b[200~rr\u001b[201~\u001b[1;5Dq\u001bOH';
		fc.assert(
			fc.property(fc.array(fc.integer({min: 1, max: 4}), {minLength: input.length}), (sizes) => {
				const decoder = new KeyDecoder();
				let at = 0;
				const events = sizes.flatMap((size) => {
					const chunk = input.slice(at, at + size);
					at += size;
					return decoder.decode(chunk);
				});
				expect([...events, ...decoder.flush()]).toEqual(keysOf(input));
			}),
		);
	});
});

describe('a field', () => {
	test.each([
		{keys: 'x', text: 'Qin Gangx', why: 'letters are put in'},
		{keys: '\u007f\u007f', text: 'Qin Ga', why: 'backspace takes one'},
		{keys: '\u0017Wang', text: 'Qin Wang', why: 'Ctrl-W takes a word'},
		{keys: '\u001b\u007f', text: 'Qin ', why: 'Alt-Backspace too'},
		{keys: '\u001b[HMr ', text: 'Mr Qin Gang', why: 'Home'},
		{keys: '\u0001\u000bx', text: 'x', why: 'Ctrl-A, Ctrl-K'},
		{keys: '\u001b[D\u001b[D\u001b[3~', text: 'Qin Gag', why: 'arrows and Delete'},
		{keys: '\u001bb\u001bd', text: 'Qin ', why: 'words back and forth'},
		{keys: '\u0015秦刚', text: '秦刚', why: 'any script'},
		{keys: '\u0015e\u0301\u007f', text: '', why: 'a letter and its mark are one'},
		{
			keys: '\u0015\u001b[200~a\u0007\u001b[31m\tb\u001b[201~',
			text: 'a[31m b',
			why: 'a paste loses its control characters',
		},
	])('is edited: $why', ({keys, text}) => {
		expect(textOf(keysOf(keys).reduce(editField, fieldOf('Qin Gang')))).toBe(text);
	});

	test('keeps its cursor inside, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom('a', '\u0301', '\u200d', '👩', '\u007f', '\u001b[D', '\u001b[C', '\u0017', '\u000b', ' '),
				),
				(parts) => {
					let field = fieldOf('');
					for (const event of keysOf(parts.join(''))) field = editField(field, event);
					expect(field.cursor).toBeGreaterThanOrEqual(0);
					expect(field.cursor).toBeLessThanOrEqual(field.letters.length);
				},
			),
		);
	});
});

describe('cells', () => {
	test.each([
		'Qin Gang',
		'秦刚',
		'ブリンケン',
		'é',
		'e\u0301',
		'👩‍👩‍👧',
		'🇩🇪',
		'ｱｲｳ',
		'Ｑｉｎ',
		'한국',
		'ไทย',
		'✓✗○…▸',
		'—“”',
		'नमस्ते',
	])('of “%s” are counted as Ink counts them', (text) => {
		expect(widthCells(text)).toBe(stringWidth(text));
	});

	test('a cut text is never wider than asked, a fitted one exactly so wide', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 20}), (text, cells) => {
				expect(widthCells(cutCells(clean(text), cells))).toBeLessThanOrEqual(cells);
				expect(widthCells(fitCells(clean(text), cells))).toBe(cells);
			}),
		);
	});
});

test.each([
	{text: '\u001b]52;c;aGk=\u0007', shown: '␛]52;c;aGk=␇'},
	{text: 'a\b\b\u007f\r\n', shown: 'a␈␈␡␍␊'},
	{text: '\u202eevil\u2066', shown: '⟨U+202E⟩evil⟨U+2066⟩'},
	{text: '\u009b31m\u200b\ud800', shown: '⟨U+009B⟩31m⟨U+200B⟩⟨U+D800⟩'},
	{text: 'a\tb', shown: 'a b'},
])('hostile text is shown by its name: $shown', ({text, shown}) => {
	expect(clean(text)).toBe(shown);
});

test.each(['rule:nope', 'is:what', 'conf>2', 'conf:x'])('a filter that says nothing is told: %s', (typed) => {
	expect(typeof parseFilter(typed, ['reading'])).toBe('string');
});
