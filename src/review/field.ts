import {graphemes} from './cells.js';
import type {KeyEvent} from './input.js';

/** One line being typed; `cursor` counts graphemes, so a letter and its marks are one step. */
export type Field = {readonly letters: readonly string[]; readonly cursor: number};

/** More than any name; a whole article pasted by mistake is cut, not waited for. */
const MOST_UNITS = 500;

/** A field with this text and the cursor at its end. */
export function fieldOf(text: string): Field {
	const letters = graphemes(oneLine(text));
	return {letters, cursor: letters.length};
}

export function textOf(field: Field): string {
	return field.letters.join('');
}

/** The field after a key or a paste; the same one where the key says nothing to it. */
export function editField(field: Field, event: KeyEvent): Field {
	if (event.kind === 'paste') return insert(field, event.text);
	const {letters, cursor} = field;
	switch (event.name) {
		case 'left':
		case 'ctrl-b':
			return {letters, cursor: Math.max(0, cursor - 1)};
		case 'right':
		case 'ctrl-f':
			return {letters, cursor: Math.min(letters.length, cursor + 1)};
		case 'home':
		case 'ctrl-a':
			return {letters, cursor: 0};
		case 'end':
		case 'ctrl-e':
			return {letters, cursor: letters.length};
		case 'alt-b':
		case 'alt-left':
		case 'ctrl-left':
			return {letters, cursor: wordBefore(field)};
		case 'alt-f':
		case 'alt-right':
		case 'ctrl-right':
			return {letters, cursor: wordAfter(field)};
		case 'backspace':
			return remove(field, cursor - 1, cursor);
		case 'delete':
		case 'ctrl-d':
			return remove(field, cursor, cursor + 1);
		case 'ctrl-w':
		case 'alt-backspace':
			return remove(field, wordBefore(field), cursor);
		case 'alt-d':
			return remove(field, cursor, wordAfter(field));
		case 'ctrl-u':
			return remove(field, 0, cursor);
		case 'ctrl-k':
			return remove(field, cursor, letters.length);
		case 'space':
			return insert(field, ' ');
		default:
			return event.text === null ? field : insert(field, event.text);
	}
}

function insert(field: Field, text: string): Field {
	const room = MOST_UNITS - textOf(field).length;
	const before =
		field.letters.slice(0, field.cursor).join('') +
		oneLine(text)
			.slice(0, Math.max(0, room))
			.replace(/\p{Cs}/gu, '\ufffd');
	// A mark typed after its letter joins it, so the letters are counted anew.
	const head = graphemes(before);
	const all = graphemes(before + field.letters.slice(field.cursor).join(''));
	return {letters: all, cursor: Math.min(head.length, all.length)};
}

function remove(field: Field, from: number, to: number): Field {
	const start = Math.max(0, from);
	const end = Math.min(field.letters.length, to);
	return {
		letters: [...field.letters.slice(0, start), ...field.letters.slice(end)],
		cursor: Math.min(start, field.cursor),
	};
}

function wordBefore({letters, cursor}: Field): number {
	let at = cursor;
	while (at > 0 && !isWord(letters[at - 1]!)) at--;
	while (at > 0 && isWord(letters[at - 1]!)) at--;
	return at;
}

function wordAfter({letters, cursor}: Field): number {
	let at = cursor;
	while (at < letters.length && !isWord(letters[at]!)) at++;
	while (at < letters.length && isWord(letters[at]!)) at++;
	return at;
}

function isWord(letter: string): boolean {
	return /^[\p{L}\p{N}]/u.test(letter);
}

/** A name has no line breaks and no control characters, whatever was pasted. */
function oneLine(text: string): string {
	return text.replace(/[\s\u0085]+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}
