import fc from 'fast-check';
import {expect, test} from 'vitest';
import {visible, visibleJson} from '../../src/documents/visible.js';

test.each([
	{text: 'Qin \u001b[31mGang', shown: 'Qin ␛[31mGang', why: 'escape sequences'},
	{text: 'a\u0007b\u0000c\td\r\n', shown: 'a␇b␀c␉d␍␊', why: 'controls'},
	{text: '\u007f\u009b31m', shown: '␡⟨U+009B⟩31m', why: 'DEL and the one-byte CSI'},
	{text: 'abc\u202egnp.exe', shown: 'abc⟨U+202E⟩gnp.exe', why: 'right-to-left override'},
	{text: 'Qin\u200bGang\ufeff\u00ad', shown: 'Qin⟨U+200B⟩Gang⟨U+FEFF⟩⟨U+00AD⟩', why: 'invisible characters'},
	{text: '\u{e0041}\u3164', shown: '⟨U+E0041⟩⟨U+3164⟩', why: 'tags and fillers'},
	{text: '\ud83d', shown: '⟨U+D83D⟩', why: 'half a surrogate pair'},
	{text: '秦\u{e0100}刚 João ❤️', shown: '秦\u{e0100}刚 João ❤️', why: 'letters, accents and variants stay'},
])('what a terminal would obey or hide is shown as a mark: $why', ({text, shown}) => {
	expect(visible(text)).toBe(shown);
});

test('line feeds stay where asked', () => {
	expect(visible('a\n\u001bb', 'lines')).toBe('a\n␛b');
});

test('nothing that acts on a terminal is left, and a second pass changes nothing', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			const shown = visible(text);
			expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
			expect(visible(shown)).toBe(shown);
		}),
	);
});

test('JSON made visible is the same value', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			const json = visibleJson(JSON.stringify({text}));
			expect(JSON.parse(json)).toEqual({text});
			expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
		}),
	);
});
