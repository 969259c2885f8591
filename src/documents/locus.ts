import type {Offset} from './span.js';

/** A place for people: lines and columns count from 1, columns in code points. */
export type Locus = {readonly line: number; readonly column: number};

/**
 * Turns offsets into loci. Lines end at LF, CRLF or a lone CR.
 *
 * Cost: one pass over the text for offsets asked in rising order; going back starts again at the start of the line.
 * A 50 MB line with thousands of mismatches is therefore read once, not once a mismatch.
 */
export class Locator {
	readonly #text: string;
	/** Of the text's first character. */
	readonly #origin: Locus;
	#offset = 0;
	#line: number;
	#column: number;
	/** Offsets at which lines start; found when first asked to go back. */
	#lines: readonly number[] | null = null;

	/** `origin` is the place of a text that is a piece of a longer one. */
	constructor(text: string, origin: Locus = {line: 1, column: 1}) {
		this.#text = text;
		this.#origin = origin;
		this.#line = origin.line;
		this.#column = origin.column;
	}

	locusOf(offset: Offset): Locus {
		if (offset < this.#offset) this.#goBack(offset);
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

	/** To the start of the line that holds the offset. */
	#goBack(offset: Offset): void {
		this.#lines ??= [0, ...Array.from(this.#text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
		let low = 0;
		let high = this.#lines.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#lines[middle]! <= offset) low = middle + 1;
			else high = middle;
		}
		this.#offset = this.#lines[low - 1]!;
		this.#line = this.#origin.line + low - 1;
		this.#column = low === 1 ? this.#origin.column : 1;
	}
}
