/** How the bytes of a file were text; all that is needed to write the same kind of bytes again. */
export type Encoding = {readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly byteOrderMark: boolean};

/** Why bytes are not read as text. `offset` counts bytes from 0, a byte order mark included. */
export type DecodeFault = {
	readonly code: 'invalid-utf8' | 'invalid-utf16' | 'binary-file' | 'file-too-large';
	readonly offset: number;
	/** What is wrong and how to mend it: whole sentences. */
	readonly message: string;
};

export type Decoded =
	| {readonly ok: true; readonly text: string; readonly encoding: Encoding}
	| {readonly ok: false; readonly fault: DecodeFault};

/** Just under the longest string of Node on 64 bits (2^29 − 24 code units). */
const LONGEST_TEXT_BYTES = 0x1fff_ffe0;

/**
 * The text of a file, without its byte order mark; nothing else is changed.
 *
 * Read is what can be known for sure: UTF-8, and UTF-16 with a byte order mark. All else is refused with the offset of its
 * first bad byte. Text with a NUL is taken for a binary file: UTF-16 without a mark is valid UTF-8 full of NULs.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const utf32 = utf32Fault(bytes);
	if (utf32 !== null) return {ok: false, fault: utf32};
	const encoding = encodingOf(bytes);
	const start = markBytes(encoding);
	const body = bytes.subarray(start);
	if (body.length > LONGEST_TEXT_BYTES) {
		return refuse(
			'file-too-large',
			LONGEST_TEXT_BYTES,
			'The file is larger than 512 MB. Split it and check the parts.',
		);
	}
	if (encoding.name === 'utf-8') {
		const nul = body.indexOf(0);
		if (nul >= 0) return refuse('binary-file', start + nul, nulMessage(bytes, start + nul));
	}
	let text: string;
	try {
		text = new TextDecoder(encoding.name, {fatal: true, ignoreBOM: true}).decode(body);
	} catch {
		const bad = start + (encoding.name === 'utf-8' ? badUtf8(body) : badUtf16(body, encoding.name === 'utf-16le'));
		return {ok: false, fault: invalidFault(encoding, bad, bytes[bad], bytes.length)};
	}
	const nul = encoding.name === 'utf-8' ? -1 : text.indexOf('\0');
	if (nul >= 0) return refuse('binary-file', start + 2 * nul, nulMessage(bytes, start + 2 * nul));
	return {ok: true, text, encoding};
}

/** The bytes that `decodeText` would read as this text in this encoding. A lone surrogate becomes U+FFFD in UTF-8. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
	const marked = encoding.byteOrderMark ? `\ufeff${text}` : text;
	if (encoding.name === 'utf-8') return new TextEncoder().encode(marked);
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < marked.length; at++)
		view.setUint16(at * 2, marked.charCodeAt(at), encoding.name === 'utf-16le');
	return bytes;
}

/** Why a file that begins so is refused whatever follows; null where it is not. */
export function utf32Fault([a, b, c, d]: Uint8Array): DecodeFault | null {
	if (!(a === 0xff && b === 0xfe && c === 0 && d === 0)) return null;
	const message = 'The NUL at byte offset 2 and the mark before it are those of UTF-32. Save the article as UTF-8.';
	return {code: 'binary-file', offset: 2, message};
}

/** How many bytes the byte order mark has. */
export function markBytes({name, byteOrderMark}: Encoding): number {
	return byteOrderMark ? (name === 'utf-8' ? 3 : 2) : 0;
}

/** What the first bytes of a file say. */
export function encodingOf(bytes: Uint8Array): Encoding {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return {name: 'utf-8', byteOrderMark: true};
	if (a === 0xff && b === 0xfe) return {name: 'utf-16le', byteOrderMark: true};
	if (a === 0xfe && b === 0xff) return {name: 'utf-16be', byteOrderMark: true};
	return {name: 'utf-8', byteOrderMark: false};
}

function refuse(code: DecodeFault['code'], offset: number, message: string): Decoded {
	return {ok: false, fault: {code, offset, message}};
}

function hex(byte: number): string {
	return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** `bytes` are the file's first ones, at least 64 where it has so many. */
export function nulMessage(bytes: Uint8Array, offset: number): string {
	// Latin text in UTF-16 has a NUL at every other byte.
	const sample = bytes.subarray(0, 64);
	let even = 0;
	let odd = 0;
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 ? odd++ : even++;
	const many = sample.length / 5;
	if (odd > many !== even > many) {
		return (
			`The byte at offset ${offset} is NUL, as in UTF-16 without a byte order mark. Its byte order is a guess, so it is ` +
			`not read. Convert it first: iconv -f UTF-16${odd > even ? 'LE' : 'BE'} -t UTF-8 FILE > NEW.`
		);
	}
	return `The byte at offset ${offset} is NUL, so this is no text file. Save the article as plain text in UTF-8, or leave the file out.`;
}

/** What is told of the first bad byte; `length` is that of the file. */
export function invalidFault({name}: Encoding, offset: number, byte: number | undefined, length: number): DecodeFault {
	return name === 'utf-8' ? utf8Fault(offset, byte) : utf16Fault(offset, length);
}

function utf8Fault(offset: number, byte: number | undefined): DecodeFault {
	const what =
		byte === undefined
			? `The file ends at byte offset ${offset} inside a character of UTF-8; it may be cut short. Copy it again`
			: `The byte at offset ${offset} (${hex(byte)}) is not valid UTF-8. Save the article as UTF-8`;
	const message = `${what}, or convert it from the encoding it was written in, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.`;
	return {code: 'invalid-utf8', offset, message};
}

function utf16Fault(offset: number, length: number): DecodeFault {
	const what =
		offset >= length - 1
			? `The file ends at byte offset ${length} inside a character of UTF-16; it may be cut short`
			: `At byte offset ${offset} stands half a surrogate pair, which is not valid UTF-16`;
	return {code: 'invalid-utf16', offset, message: `${what}. Save the article again, best as UTF-8.`};
}

/** Offset of the first byte that begins no well-formed sequence (Unicode 16, table 3-7); the length where the last is cut. */
export function badUtf8(bytes: Uint8Array): number {
	let at = 0;
	while (at < bytes.length) {
		const lead = bytes[at]!;
		if (lead < 0x80) {
			at++;
			continue;
		}
		const length =
			lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
		if (length === 0) return at;
		for (let next = 1; next < length; next++) {
			const byte = bytes[at + next];
			if (byte === undefined) return bytes.length;
			let low = 0x80;
			let high = 0xbf;
			if (next === 1) {
				if (lead === 0xe0) low = 0xa0;
				else if (lead === 0xed) high = 0x9f;
				else if (lead === 0xf0) low = 0x90;
				else if (lead === 0xf4) high = 0x8f;
			}
			if (byte < low || byte > high) return at;
		}
		at += length;
	}
	return at;
}

/** Offset of the first unit that is half a surrogate pair; the odd byte at the end where there is one. */
export function badUtf16(bytes: Uint8Array, littleEndian: boolean): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	for (; at + 1 < bytes.length; at += 2) {
		const unit = view.getUint16(at, littleEndian);
		if ((unit & 0xf800) !== 0xd800) continue;
		const isHigh = unit < 0xdc00;
		if (isHigh && at + 3 < bytes.length && (view.getUint16(at + 2, littleEndian) & 0xfc00) === 0xdc00) at += 2;
		else return at;
	}
	return at;
}
