import type {Document} from '../documents/document.js';
import {parseText} from '../documents/formats/text.js';
import type {Io} from '../io/io.js';
import {readText} from '../io/tell.js';
import type {Result} from '../problems/problem.js';

/** What files in a folder are taken for articles. */
export const ARTICLE_ENDINGS = ['.txt', '.text'];

/** An article as every command reads it; `-` is standard input. */
export async function readArticle(io: Pick<Io, 'readBytes'>, path: string): Promise<Result<Document>> {
	const read = await readText(io, path);
	if (!read.ok) return read;
	return {ok: true, value: parseText(path, read.value.text), warnings: []};
}
