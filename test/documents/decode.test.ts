import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decodeText, type Encoding, encodeText} from '../../src/documents/decode.js';

const ENCODINGS: readonly Encoding[] = [
	{name: 'utf-8', byteOrderMark: false},
	{name: 'utf-8', byteOrderMark: true},
	{name: 'utf-16le', byteOrderMark: true},
	{name: 'utf-16be', byteOrderMark: true},
];

test('what is encoded is decoded to the same text and the same encoding', () => {
	const text = fc.string({unit: 'grapheme'}).filter((one) => !one.includes('\0') && !one.startsWith('\ufeff'));
	fc.assert(
		fc.property(text, fc.constantFrom(...ENCODINGS), (one, encoding) => {
			expect(decodeText(encodeText(one, encoding))).toEqual({ok: true, text: one, encoding});
		}),
	);
});

test.each([
	{bytes: [0x61, 0xff, 0x62], code: 'invalid-utf8', offset: 1, why: 'FF begins nothing'},
	{bytes: [0x61, 0xc3, 0x28], code: 'invalid-utf8', offset: 1, why: 'C3 wants a continuation'},
	{bytes: [0xe2, 0x80, 0x9c, 0x93], code: 'invalid-utf8', offset: 3, why: 'a lone quotation mark of Windows-1252'},
	{bytes: [0xc0, 0x80], code: 'invalid-utf8', offset: 0, why: 'an overlong NUL'},
	{bytes: [0x61, 0xed, 0xa0, 0x80], code: 'invalid-utf8', offset: 1, why: 'a surrogate in UTF-8'},
	{bytes: [0xf4, 0x90, 0x80, 0x80], code: 'invalid-utf8', offset: 0, why: 'above U+10FFFF'},
	{bytes: [0x61, 0x62, 0xe7, 0xa7], code: 'invalid-utf8', offset: 4, why: 'the file ends inside 秦'},
	{bytes: [0xef, 0xbb, 0xbf, 0x61, 0xff], code: 'invalid-utf8', offset: 4, why: 'the mark counts'},
	{bytes: [0x25, 0x50, 0x44, 0x46, 0x00, 0xff], code: 'binary-file', offset: 4, why: 'NUL is in no text'},
	{bytes: [0x61, 0x00, 0x62, 0x00], code: 'binary-file', offset: 1, why: 'UTF-16 without a mark is not guessed'},
	{bytes: [0xff, 0xfe, 0x00, 0x00, 0x61, 0, 0, 0], code: 'binary-file', offset: 2, why: 'UTF-32 is not read'},
	{bytes: [0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00], code: 'invalid-utf16', offset: 2, why: 'half a surrogate pair'},
	{bytes: [0xfe, 0xff, 0x00, 0x61, 0x00], code: 'invalid-utf16', offset: 4, why: 'an odd byte at the end'},
])('bytes that are no text are refused at the first bad one: $why', ({bytes, code, offset}) => {
	const decoded = decodeText(new Uint8Array(bytes));
	expect(decoded).toMatchObject({ok: false, fault: {code, offset, message: expect.stringContaining('offset')}});
});

test('the offset told is where a strict decoder stops', () => {
	const strict = (bytes: Uint8Array) => {
		try {
			new TextDecoder('utf-8', {fatal: true}).decode(bytes);
			return true;
		} catch {
			return false;
		}
	};
	fc.assert(
		fc.property(fc.uint8Array({min: 1, max: 255, maxLength: 12}), (bytes) => {
			const decoded = decodeText(bytes);
			if (decoded.ok || decoded.fault.code !== 'invalid-utf8') return;
			expect(strict(bytes)).toBe(false);
			const good = bytes.subarray(0, decoded.fault.offset);
			// Where the file is cut inside its last character, the fault stands at the end of the file.
			if (decoded.fault.offset < bytes.length) expect(strict(good)).toBe(true);
		}),
		{numRuns: 2000},
	);
});

test('UTF-16 without a mark is told with its likely byte order', () => {
	const decoded = decodeText(new Uint8Array(Buffer.from('Blinken met Qin', 'utf16le')));
	expect(!decoded.ok && decoded.fault.message).toContain('UTF-16LE');
});
