import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Decoded, decodeText, encodeText} from '../../src/documents/decode.js';
import {DecodeStream} from '../../src/documents/decode-stream.js';

/** What comes of bytes that come in bits of these lengths, over and over. */
function streamed(bytes: Uint8Array, lengths: readonly number[]): {text: string} | {fault: unknown} {
	const stream = new DecodeStream();
	let text = '';
	for (let at = 0, bit = 0; at < bytes.length; bit++) {
		const length = lengths[bit % lengths.length]!;
		// A buffer that is filled anew, as a reader's is.
		const buffer = bytes.slice(at, at + length);
		text += stream.push(buffer);
		buffer.fill(0xff);
		at += length;
	}
	text += stream.end();
	return stream.fault === null ? {text} : {fault: stream.fault};
}

const atOnce = (decoded: Decoded) => (decoded.ok ? {text: decoded.text} : {fault: decoded.fault});

test('bytes that come bit by bit give the text that they give at once, or the same fault at the same byte', () => {
	const encoding = fc.record({
		name: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
		byteOrderMark: fc.boolean(),
	} as const);
	const text = fc.string({unit: fc.constantFrom('a', 'é', '秦', '𠮷', '\r', '\n', '\ufeff'), maxLength: 120});
	const faults = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(0x00, 0x80, 0xc3, 0xd8, 0xed, 0xff)), {maxLength: 2});
	const lengths = fc.array(fc.integer({min: 1, max: 90}), {minLength: 1, maxLength: 4});
	fc.assert(
		fc.property(text, encoding, faults, lengths, fc.nat(2), (one, how, wrong, bits, lost) => {
			const whole = encodeText(one, how);
			for (const [at, byte] of wrong) if (at < whole.length) whole[at] = byte;
			const bytes = whole.subarray(0, Math.max(0, whole.length - lost));
			expect(streamed(bytes, bits)).toEqual(atOnce(decodeText(bytes)));
		}),
		{numRuns: 1000},
	);
});
