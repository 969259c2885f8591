import type {Offset} from './span.js';

/** A place for people: lines and columns count from 1, columns in code points. */
export type Locus = {readonly line: number; readonly column: number};

/**
 * Turns offsets into loci. Lines end at LF, CRLF or a lone CR.
 *
 * Cost: one pass over the text for offsets asked in rising order; going back starts again at the start.
 * A 50 MB line with thousands of mismatches is therefore read once, not once a mismatch.
 */
export class Locator {
	readonly #text: string;
	#offset = 0;
	#line = 1;
	#column = 1;

	constructor(text: string) {
		this.#text = text;
	}

	locusOf(offset: Offset): Locus {
		if (offset < this.#offset) {
			this.#offset = 0;
			this.#line = 1;
			this.#column = 1;
		}
		const text = this.#text;
		const end = Math.min(offset, text.length);
		let at = this.#offset;
		let line = this.#line;
		let column = this.#column;
		while (at < end) {
			const code = text.charCodeAt(at);
			at++;
			if (code === 0x0a || (code === 0x0d && text.charCodeAt(at) !== 0x0a)) {
				line++;
				column = 1;
			} else if (code >= 0xd800 && code < 0xdc00 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) {
				// An offset inside a surrogate pair counts as the place of the pair.
				if (at < end) {
					at++;
					column++;
				} else break;
			} else column++;
		}
		this.#offset = at;
		this.#line = line;
		this.#column = column;
		return {line, column};
	}
}
