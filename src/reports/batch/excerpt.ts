import type {Document} from '../../documents/document.js';
import type {Mismatch} from '../../mismatches/mismatch.js';

/** How much is shown on either side of a mismatch, and of a source segment, in UTF-16 units. */
const REACH = 160;
const SOURCE_REACH = 320;

// The part of a word or of a character that a cut has left; a word as long as this is cut.
const PART_AT_START = /^(?:\S{0,24}\s+|[\udc00-\udfff])/;
const PART_AT_END = /(?:\s+\S{0,24}|[\ud800-\udbff])$/;

export type Excerpt = {readonly before: string; readonly after: string; readonly source: string | null};

/**
 * What stands around a mismatch, with white space folded: its paragraph in plain text, where lines may be wrapped, and its
 * segment otherwise, beyond which there is markup. Cost: the reach, not the text.
 */
export function contextOf(document: Document, {span, segment}: Mismatch): Excerpt {
	const {text} = document;
	const own = document.segments[segment];
	const isProse = document.format === 'text' && own?.source === undefined;
	const from = Math.max(isProse ? 0 : (own?.span.start ?? 0), span.start - REACH);
	const to = Math.min(isProse ? text.length : Math.max(own?.span.end ?? text.length, span.end), span.end + REACH);
	let before = text.slice(from, span.start);
	let after = text.slice(span.end, to);
	let isCutBefore = from > 0 && from === span.start - REACH;
	let isCutAfter = to < text.length && to === span.end + REACH;
	if (isProse) {
		const paragraph = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/g;
		const last = [...before.matchAll(paragraph)].at(-1);
		if (last !== undefined) {
			before = before.slice(last.index + last[0].length);
			isCutBefore = false;
		}
		const next = after.search(paragraph);
		if (next >= 0) {
			after = after.slice(0, next);
			isCutAfter = false;
		}
	}
	return {
		before: fold(isCutBefore ? `…${before.replace(PART_AT_START, '')}` : before.trimStart()),
		after: fold(isCutAfter ? `${after.replace(PART_AT_END, '')}…` : after.trimEnd()),
		source: own?.source === undefined ? null : fold(own.source.text.slice(0, SOURCE_REACH)),
	};
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ');
}
