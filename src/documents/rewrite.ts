import {escapeFor, quoteField} from './escape.js';
import {isEscape, type LaidOut, type Layout, pieceFrom} from './layout.js';
import type {Span} from './span.js';

/** A span of the readable text and what is to be read there instead. */
export type Change = {readonly span: Span; readonly replacement: string};

/**
 * The file's text with the changes made, which come by place and do not overlap.
 *
 * Only text is changed, written as its place asks for; markup within a span stays. Text outside the spans, and escapes of
 * text that stays the same, are the same unit for unit, but for the quotes a CSV field comes to need.
 */
export function rewriteFile({text, layout}: LaidOut, changes: readonly Change[]): string {
	const edits =
		layout === undefined
			? changes.map(({span, replacement}) => ({start: span.start, end: span.end, text: replacement}))
			: withQuotes(
					layout,
					changes.flatMap((change) => editsOf(text, layout, change)),
				);
	return splice(layout?.fileText ?? text, edits);
}

/** A place of the file, in UTF-16 units, and what is written there. */
type Edit = {readonly start: number; readonly end: number; readonly text: string};
/** An edit within one run of pieces, not escaped yet. */
type PieceEdit = Edit & {readonly piece: number};

function splice(file: string, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		parts.push(file.slice(from, start), text);
		from = end;
	}
	parts.push(file.slice(from));
	return parts.join('');
}

function editsOf(text: string, layout: Layout, {span, replacement}: Change): PieceEdit[] {
	return wordChanges(text.slice(span.start, span.end), replacement).flatMap(({start, end, replacement: wanted}) =>
		trimmedEdits(text, layout, span.start + start, span.start + end, wanted),
	);
}

/**
 * A change word by word where both sides have equally many, so that tags and line breaks between words stay where they are;
 * otherwise as a whole. A line break stays even where the new text has a space.
 */
function wordChanges(
	found: string,
	replacement: string,
): {readonly start: number; readonly end: number; readonly replacement: string}[] {
	const whole = [{start: 0, end: found.length, replacement}];
	const old = found.split(/(\s+)/);
	const wanted = replacement.split(/(\s+)/);
	if (old.length === 1 || old.length !== wanted.length) return whole;
	const changes = [];
	let at = 0;
	for (const [index, part] of old.entries()) {
		const next = wanted[index]!;
		const isBreak = index % 2 === 1 && /[\r\n]/.test(part) && !/[\r\n]/.test(next);
		if (part !== next && !isBreak) changes.push({start: at, end: at + part.length, replacement: next});
		at += part.length;
	}
	return changes;
}

/** One change without what stays the same at both ends, in the pieces that it touches. */
function trimmedEdits(text: string, layout: Layout, from: number, to: number, replacement: string): PieceEdit[] {
	const found = text.slice(from, to);
	let head = 0;
	while (head < found.length && head < replacement.length && found[head] === replacement[head]) head++;
	let tail = 0;
	const most = Math.min(found.length, replacement.length) - head;
	while (tail < most && found[found.length - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++;
	// Never within an escape or a surrogate pair.
	while (head > 0 && !isEdge(text, layout, from + head)) head--;
	while (tail > 0 && !isEdge(text, layout, to - tail)) tail--;
	const start = from + head;
	const end = to - tail;
	const wanted = replacement.slice(head, replacement.length - tail);
	if (start === end && wanted === '') return [];
	return pieceEdits(layout, start, end, wanted, head > 0);
}

function isEdge(text: string, layout: Layout, offset: number): boolean {
	if ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800) return false;
	const piece = pieceFrom(layout, offset);
	return (
		piece < 0 || offset <= layout.textStart[piece]! || offset >= layout.textEnd[piece]! || !isEscape(layout, piece)
	);
}

/** The new text goes where the old begins; what else of the old stands behind markup is taken out. */
function pieceEdits(layout: Layout, start: number, end: number, wanted: string, hasHead: boolean): PieceEdit[] {
	const {textStart, textEnd, fileStart, fileEnd} = layout;
	const count = textStart.length;
	if (count === 0) return [];
	let piece = Math.max(0, pieceFrom(layout, start));
	// An insertion behind text that stays belongs to that text's piece, any other to the piece that follows.
	if (start === end && hasHead && piece > 0 && textStart[piece] === start) piece--;
	else if (start < end && start >= textEnd[piece]! && piece + 1 < count) piece++;
	if (start === end) {
		const at = start >= textEnd[piece]! ? fileEnd[piece]! : fileStart[piece]! + start - textStart[piece]!;
		return [{piece, start: at, end: at, text: wanted}];
	}
	const edits: PieceEdit[] = [];
	for (; piece < count && textStart[piece]! < end; piece++) {
		const isWhole = isEscape(layout, piece);
		const from = isWhole ? fileStart[piece]! : fileStart[piece]! + Math.max(0, start - textStart[piece]!);
		const to = isWhole ? fileEnd[piece]! : fileEnd[piece]! - Math.max(0, textEnd[piece]! - end);
		const last = edits.at(-1);
		if (last?.end === from) edits[edits.length - 1] = {...last, end: to};
		else edits.push({piece, start: from, end: to, text: last === undefined ? wanted : ''});
	}
	return edits;
}

/** The edits as they are written; of fields of CSV without quotes the whole field, for it may need them now. */
function withQuotes(layout: Layout, edits: readonly PieceEdit[]): Edit[] {
	const done: Edit[] = [];
	const bare = new Map<number, PieceEdit[]>();
	for (const edit of edits) {
		const writing = layout.writings[layout.writing[edit.piece]!]!;
		if (typeof writing === 'object') {
			const field = bare.get(edit.piece);
			if (field === undefined) bare.set(edit.piece, [edit]);
			else field.push(edit);
		} else {
			const before = layout.fileText.slice(Math.max(0, edit.start - 1000), edit.start);
			const after = layout.fileText.slice(edit.end, edit.end + 1);
			done.push({start: edit.start, end: edit.end, text: escapeFor(edit.text, writing, before, after)});
		}
	}
	for (const [piece, field] of bare) {
		const start = layout.fileStart[piece]!;
		const end = layout.fileEnd[piece]!;
		const inField = field.map((edit) => ({start: edit.start - start, end: edit.end - start, text: edit.text}));
		const {bare: delimiter} = layout.writings[layout.writing[piece]!] as {bare: string};
		done.push({start, end, text: quoteField(splice(layout.fileText.slice(start, end), inField), delimiter)});
	}
	return done;
}
