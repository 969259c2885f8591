import type {Document} from './document.js';
import {parseText} from './formats/text.js';
import {Locator} from './locus.js';
import type {Piece} from './piece.js';
import {spanOf} from './span.js';

/** A text of so many UTF-16 units, and a shorter one, is not cut. */
export const MOST_UNITS = 1 << 20;
const LEAST_UNITS = MOST_UNITS >> 1;
/** So much behind the longest piece decides where it is cut. */
const LOOK_UNITS = 64;

const BLANK_LINES = /(?:\r\n|\r(?!\n)|\n)(?:[\t ]*(?:\r\n|\r(?!\n)|\n))+/g;
const LINE_END = /\r\n|\r(?!\n)|\n/g;
const SPACE = /\s(?=\S)/g;

/**
 * Where the piece that starts at `start` ends, for a text with more than `MOST_UNITS` behind it: after an empty line, otherwise
 * after a line, after a space, or between two characters.
 *
 * Of several places the one whose next words have the smallest hash is taken: what is inserted into a text then moves the
 * cuts near it and no others, and what was found in the other pieces stays found. Looks at `MOST_UNITS` and `LOOK_UNITS`.
 */
function cutAt(text: string, start: number): number {
	const from = start + LEAST_UNITS;
	const most = start + MOST_UNITS;
	const window = text.slice(from, most);
	for (const ends of [BLANK_LINES, LINE_END, SPACE]) {
		let best = -1;
		let least = Number.POSITIVE_INFINITY;
		for (const {index, 0: end} of window.matchAll(ends)) {
			const cut = from + index + end.length;
			// What the window's edge has cut off may go on behind it.
			if (cut === most && /\s/.test(text[cut] ?? '')) continue;
			const hash = hash32(text, cut);
			if (hash < least) {
				least = hash;
				best = cut;
			}
		}
		if (best >= 0) return best;
	}
	const isInPair = (text.charCodeAt(most) & 0xfc00) === 0xdc00 && (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
	const isInLineEnd = text[most] === '\n' && text[most - 1] === '\r';
	return isInPair || isInLineEnd ? most - 1 : most;
}

/** FNV-1a, 32 bits, of the units that follow. */
function hash32(text: string, start: number): number {
	let hash = 0x811c9dc5;
	const end = Math.min(text.length, start + LOOK_UNITS);
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** The pieces of a text that comes bit by bit, as it comes; the same however it comes. */
export class PieceCutter {
	#left = '';
	#offset = 0;
	#line = 1;
	#column = 1;

	/** Takes the next bit, and gives the pieces that are whole. */
	*push(text: string): Generator<{readonly text: string; readonly piece: Piece}> {
		this.#left += text;
		while (this.#left.length >= MOST_UNITS + LOOK_UNITS) yield this.#cut(cutAt(this.#left, 0), false);
	}

	/** What is left: always a piece, an empty one for the empty text. */
	*end(): Generator<{readonly text: string; readonly piece: Piece}> {
		while (this.#left.length > MOST_UNITS) yield this.#cut(cutAt(this.#left, 0), false);
		yield this.#cut(this.#left.length, true);
	}

	#cut(length: number, isLast: boolean) {
		const text = this.#left.slice(0, length);
		this.#left = this.#left.slice(length);
		const piece: Piece = {
			offset: this.#offset,
			line: this.#line,
			column: this.#column,
			isFirst: this.#offset === 0,
			isLast,
		};
		const {line, column} = new Locator(text, piece).locusOf(spanOf(length, length).start);
		this.#offset += length;
		this.#line = line;
		this.#column = column;
		return {text, piece};
	}
}

/** The pieces of a document; null where it is checked whole: only plain text without a source is ever cut. */
export function piecesOf({path, format, text, segments, piece}: Document): Iterable<Document> | null {
	if (format !== 'text' || text.length <= MOST_UNITS || piece !== undefined) return null;
	// Of a text paired with its source every line has one.
	if (segments[0]?.source !== undefined) return null;
	return cutDocument(path, text);
}

function* cutDocument(path: string, text: string): Generator<Document> {
	const cutter = new PieceCutter();
	for (const cut of [cutter.push(text), cutter.end()]) for (const part of cut) yield pieceDocument(path, part);
}

/** A piece as a document; one that is the whole text is a document like any other. */
export function pieceDocument(path: string, {text, piece}: {readonly text: string; readonly piece: Piece}): Document {
	const document = parseText(path, text);
	return piece.isFirst && piece.isLast ? document : {...document, piece};
}
