import type {Entry} from '../../glossary/entry.js';
import type {Context} from '../context.js';
import type {Sheet} from '../sheet.js';
import type {Likeness} from './like.js';
import {halfLikeness, meaningLikeness, wordLikeness} from './like-in-meaning.js';
import {acronymLikeness, readingLikeness, soundLikeness, sourceLikeness} from './like-in-sound.js';

/**
 * Every way in which words `[first, last]` resemble the entry, the strongest first; empty where they do not. `written` is
 * the name as it stands in the source line, in its case and with its endings.
 */
export function likenesses(
	entry: Entry,
	written: string,
	language: string,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness[] {
	return [
		sourceLikeness(entry, written, language, first, last, sheet, context),
		soundLikeness(entry, first, last, sheet, context),
		readingLikeness(entry, first, last, sheet, context),
		meaningLikeness(entry, first, last, sheet, context),
		wordLikeness(entry, first, last, sheet, context),
		halfLikeness(entry, first, last, sheet, context),
		acronymLikeness(entry, first, last, sheet, context),
	]
		.filter((likeness) => likeness !== null)
		.sort((a, b) => b.odds - a.odds);
}
