import type {Document} from '../../documents/document.js';
import type {Mismatch} from '../../mismatches/mismatch.js';

/** How much is shown on either side of a mismatch, and of a source segment, in UTF-16 units. */
const REACH = 160;
const SOURCE_REACH = 320;

// The part of a word or of a character that a cut has left; a word as long as this is cut.
const PART_AT_START = /^(?:\S{0,24}\s+|[\udc00-\udfff])/;
const PART_AT_END = /(?:\s+\S{0,24}|[\ud800-\udbff])$/;

/** A blank line. */
const PARAGRAPH = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/g;

export type Excerpt = {readonly before: string; readonly after: string; readonly source: string | null};

/**
 * What stands around a mismatch, with white space folded: its paragraph in plain text, where lines may be wrapped, and its
 * segment otherwise, beyond which there is markup. Cost: the reach, not the text.
 */
export function contextOf(document: Document, {span, segment}: Mismatch): Excerpt {
	const {text} = document;
	const own = document.segments[segment];
	const isProse = document.format === 'text' && own?.source === undefined;
	// One unit more than is shown, so that a cut is known from an end.
	const from = Math.max(isProse ? 0 : (own?.span.start ?? 0), span.start - REACH - 1);
	const to = Math.min(isProse ? text.length : Math.max(own?.span.end ?? text.length, span.end), span.end + REACH + 1);
	let before = text.slice(from, span.start);
	let after = text.slice(span.end, to);
	if (isProse) {
		const last = [...before.matchAll(PARAGRAPH)].at(-1);
		if (last !== undefined) before = before.slice(last.index + last[0].length);
		const next = after.search(PARAGRAPH);
		if (next >= 0) after = after.slice(0, next);
	}
	return {
		before: fold(cutBefore(before, REACH).trimStart()),
		after: fold(cutAfter(after, REACH).trimEnd()),
		source: own?.source === undefined ? null : fold(cutAfter(own.source.text, SOURCE_REACH)),
	};
}

/** At most so many UTF-16 units from the end, cut at a word and never inside a character, with `…` for what is gone. */
export function cutBefore(text: string, most: number): string {
	return text.length <= most ? text : `…${text.slice(-most).replace(PART_AT_START, '')}`;
}

/** As `cutBefore`, from the start. */
export function cutAfter(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most).replace(PART_AT_END, '')}…`;
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ');
}
