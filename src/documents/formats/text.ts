import type {Document} from '../document.js';
import {segmentLines} from '../segment.js';

/** Plain text as a document: a segment for each line. `path` is as the user named it, `text` as decoded. */
export function parseText(path: string, text: string): Document {
	return {path, format: 'text', text, segments: segmentLines(text)};
}
