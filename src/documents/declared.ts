import type {FormatFault} from './formats/format.js';

/** Encodings in which ASCII is ASCII and all else is UTF-8. */
const SAME = /^(?:utf-?8|us-ascii|ascii)$/i;
/** How XML, HTML and PO files name their encoding, near their beginning. */
const DECLARED =
	/<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)|charset=([\w.:-]+)/i;

/**
 * The fault of a file that says it is in one encoding but was read in another; null where it is as it says.
 *
 * A byte order mark is surer than what the file says, and ASCII is the same in all encodings that have ASCII. Otherwise
 * a file that is valid UTF-8 and says something else is refused: other programs would read other names in it.
 */
export function declaredEncodingFault(
	text: string,
	declared: string | null,
	offset: number,
	hasByteOrderMark: boolean,
): FormatFault | null {
	if (declared === null || hasByteOrderMark || SAME.test(declared) || !/[^\x00-\x7f]/.test(text)) return null;
	return {
		code: 'wrong-encoding',
		offset,
		message: `The file says that it is in ${declared}, but its bytes are UTF-8: other programs would read other letters in it. Write UTF-8 where it says so.`,
	};
}

/** The encoding that a file says it is in, where bytes that cannot be read as UTF-8 begin with that; null where none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
	// ASCII is enough: declarations stand before anything else.
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	const match = DECLARED.exec(head);
	const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
	return name === null || SAME.test(name) ? null : name;
}
