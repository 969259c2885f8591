import type {Document} from '../../documents/document.js';
import type {Span} from '../../documents/span.js';
import type {Evidence} from '../evidence.js';
import type {HygieneRuleId} from '../rules.js';

/** Something wrong with a document itself, whatever its names: a mark too many, a word twice, a page's furniture. */
export type Flaw = {
	readonly rule: HygieneRuleId;
	readonly segment: number;
	/** Into the document's text, never empty. */
	readonly span: Span;
	/** What should stand there, empty where it should go; null where that is not certain. */
	readonly suggestion: string | null;
	/** 0 to 1. */
	readonly confidence: number;
	readonly evidence: Evidence;
};

/** A line that is not blank; between two of them may stand blank ones. */
export type Line = {
	readonly segment: number;
	/** Of the segment, in the document's text. */
	readonly start: number;
	readonly text: string;
	/** Whether no blank line stands before it: in a text wrapped to a width the sentence may go on. */
	readonly followsOn: boolean;
};

/** What the detectors of hygiene read. */
export type Page = {readonly document: Document; readonly lines: readonly Line[]};

/** How sure a flaw is by its own shape, as a confidence. */
export const SURE = {
	/** The shape is never right. */
	certain: 0.97,
	/** Right in titles, in other kinds of text or as a joke. */
	likely: 0.85,
	/** Right in prose now and then. */
	fair: 0.7,
} as const;

export function readPage(document: Document): Page {
	const lines: Line[] = [];
	let isAfterBlank = true;
	for (const {index, span} of document.segments) {
		const text = document.text.slice(span.start, span.end);
		if (/\S/.test(text)) lines.push({segment: index, start: span.start, text, followsOn: !isAfterBlank});
		isAfterBlank = !/\S/.test(text);
	}
	return {document, lines};
}

/** Whether the unit at an offset of a line is a space, or the line's edge. */
export function isGap(text: string, at: number): boolean {
	const unit = text[at];
	return unit === undefined || /\s/.test(unit);
}

/** The words that stand between spaces around `[start, end)`: an address or a piece of code is known by the whole of it. */
export function tokenAround(text: string, start: number, end: number): string {
	let from = start;
	let to = end;
	while (from > 0 && start - from < LONGEST_TOKEN && !isGap(text, from - 1)) from--;
	while (to < text.length && to - end < LONGEST_TOKEN && !isGap(text, to)) to++;
	return text.slice(from, to);
}

/** In UTF-16 units to either side: a line of a megabyte without a space costs no more. */
const LONGEST_TOKEN = 200;

/** Web and mail addresses, paths, file names, hashtags, handles, code: their marks follow other rules. */
export function isAddress(token: string): boolean {
	return /[/\\@#_=<>|]|^www\.|::|\.(?:com|org|net|co|io|gov|edu|info|html?|txt|js|py)\b/i.test(token);
}
