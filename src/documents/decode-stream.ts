import {
	badUtf8,
	badUtf16,
	type DecodeFault,
	type Encoding,
	encodingOf,
	invalidFault,
	markBytes,
	nulMessage,
	utf32Fault,
} from './decode.js';

/** So many bytes of a file's beginning say how it is encoded, and what is told of a NUL. */
const HEAD_BYTES = 64;

/**
 * `decodeText` for a file that comes bit by bit: the same text, or the same fault at the same byte, whatever the bits.
 *
 * After a fault nothing is decoded any more, but the rest must be pushed all the same, since which fault is told depends
 * on it. Memory: one bit, and the head of the file.
 */
export class DecodeStream {
	/** Bytes not yet decoded: all before the head is whole, later the beginning of a character. */
	#rest = new Uint8Array(0);
	#head = new Uint8Array(0);
	#encoding: Encoding | null = null;
	/** Bytes of the file before `#rest`. */
	#offset = 0;
	#nul: number | null = null;
	#bad: {readonly offset: number; readonly byte: number | undefined} | null = null;

	/** The text of the next bit; a character that it cuts comes with the next. */
	push(bytes: Uint8Array): string {
		const all = this.#rest.length === 0 ? bytes : joined(this.#rest, bytes);
		if (this.#encoding !== null) return this.#decode(all, false);
		if (all.length >= HEAD_BYTES) return this.#open(all, false);
		this.#rest = all.slice();
		return '';
	}

	/** The last of the text, after the last bit; then `fault` is known. */
	end(): string {
		return this.#encoding === null ? this.#open(this.#rest, true) : this.#decode(this.#rest, true);
	}

	/** Why the file is not read, as far as it has come; null while it can be. */
	get fault(): DecodeFault | null {
		const utf32 = utf32Fault(this.#head);
		if (utf32 !== null) return utf32;
		const encoding = this.#encoding ?? {name: 'utf-8', byteOrderMark: false};
		const nul = this.#nul;
		// As `decodeText` looks for them: in UTF-8 for a NUL first, in UTF-16 last.
		const isNulFirst = encoding.name === 'utf-8' || this.#bad === null;
		if (nul !== null && isNulFirst) return {code: 'binary-file', offset: nul, message: nulMessage(this.#head, nul)};
		return this.#bad === null
			? null
			: invalidFault(encoding, this.#bad.offset, this.#bad.byte, this.#offset + this.#rest.length);
	}

	#open(all: Uint8Array, isEnd: boolean): string {
		this.#head = all.slice(0, HEAD_BYTES);
		this.#encoding = encodingOf(this.#head);
		this.#offset = markBytes(this.#encoding);
		return this.#decode(all.subarray(this.#offset), isEnd);
	}

	#decode(all: Uint8Array, isEnd: boolean): string {
		const isUtf8 = this.#encoding!.name === 'utf-8';
		if (isUtf8 && this.#nul === null) {
			const nul = all.indexOf(0);
			if (nul >= 0) this.#nul = this.#offset + nul;
		}
		const isLittle = this.#encoding!.name === 'utf-16le';
		const length = isEnd ? all.length : isUtf8 ? wholeUtf8(all) : wholeUtf16(all, isLittle);
		const whole = all.subarray(0, length);
		let text = '';
		if (this.#bad === null) {
			try {
				text = new TextDecoder(this.#encoding!.name, {fatal: true, ignoreBOM: true}).decode(whole);
			} catch {
				const bad = isUtf8 ? badUtf8(whole) : badUtf16(whole, isLittle);
				this.#bad = {offset: this.#offset + bad, byte: whole[bad]};
			}
		}
		if (!isUtf8 && this.#nul === null) {
			const nul = text.indexOf('\0');
			if (nul >= 0) this.#nul = this.#offset + 2 * nul;
		}
		this.#offset += length;
		// Copied: the bit may be a buffer that its reader fills again.
		this.#rest = all.slice(length);
		return this.#bad === null && this.#nul === null ? text : '';
	}
}

/** How many bytes stand before the beginning of a character that is not whole; only the last three need be looked at. */
function wholeUtf8(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) break;
		if (byte < 0xc0) continue;
		const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return needs > back ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}

function wholeUtf16(bytes: Uint8Array, littleEndian: boolean): number {
	const even = bytes.length & ~1;
	if (even === 0) return 0;
	const high = bytes[even - (littleEndian ? 1 : 2)]!;
	return (high & 0xfc) === 0xd8 ? even - 2 : even;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const all = new Uint8Array(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
