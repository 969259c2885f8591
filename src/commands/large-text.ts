import {DecodeStream} from '../documents/decode-stream.js';
import {formatOfName} from '../documents/formats/registry.js';
import type {Piece} from '../documents/piece.js';
import {MOST_UNITS, PieceCutter} from '../documents/pieces.js';
import {countWords} from '../documents/words.js';
import {readProblem} from '../io/faults.js';
import type {Io} from '../io/io.js';
import type {Problem} from '../problems/problem.js';
import type {ArticleOptions} from './articles.js';

/** A piece of a large text with its text; `words` are those of the whole text, told with its first piece. */
export type ReadPiece = {readonly text: string; readonly piece: Piece; readonly words: number};

/**
 * The size in bytes of an article that is to be read piece by piece; null where it is to be read whole, as everything is
 * whose parts hang together: markup, and lines beside those of a source.
 */
export function largeSize(io: Pick<Io, 'sizeOf'>, path: string, {inputFormat, source}: ArticleOptions): number | null {
	if ((inputFormat ?? formatOfName(path)) !== 'text' || source !== undefined) return null;
	const size = io.sizeOf(path);
	// Fewer bytes than a piece has units are no longer a text.
	return size !== null && size > MOST_UNITS ? size : null;
}

/**
 * The pieces of a large text, in order, or the problem for which none of it is checked.
 *
 * It is read twice: that a byte in its last piece is none of its encoding must be known before the first is told of.
 * Memory: a few pieces, whatever the size.
 */
export async function* readPieces(
	io: Pick<Io, 'readChunks'>,
	path: string,
): AsyncGenerator<ReadPiece | {readonly problem: Problem}, undefined> {
	let words = 0;
	let units = 0;
	for await (const one of cutFile(io, path)) {
		if ('problem' in one) return yield one;
		words += countWords(one.text);
		units += one.text.length;
	}
	for await (const one of cutFile(io, path)) {
		if ('problem' in one) return yield {problem: changedProblem(path)};
		units -= one.text.length;
		if (one.piece.isLast && units !== 0) yield {problem: changedProblem(path)};
		yield {...one, words: one.piece.isFirst ? words : 0};
	}
}

async function* cutFile(
	io: Pick<Io, 'readChunks'>,
	path: string,
): AsyncGenerator<{readonly text: string; readonly piece: Piece} | {readonly problem: Problem}, undefined> {
	const decoder = new DecodeStream();
	const cutter = new PieceCutter();
	try {
		for await (const bytes of io.readChunks(path)) yield* cutter.push(decoder.push(bytes));
	} catch (error) {
		return yield {problem: readProblem(path, error)};
	}
	const last = decoder.end();
	const {fault} = decoder;
	if (fault !== null) return yield {problem: {code: fault.code, path, message: fault.message}};
	yield* cutter.push(last);
	yield* cutter.end();
}

function changedProblem(path: string): Problem {
	const message =
		'The file was written to while it was read, so what is told of it may be half old and half new. Check it again.';
	return {code: 'changed-file', path, message};
}
