import {type Heard, heardIn} from '../../alignment/heard.js';
import type {SourceMention} from '../../alignment/source-index.js';
import {WORD} from '../../documents/token.js';
import type {Entry} from '../../glossary/entry.js';
import {ordinaryName} from '../../names/ordinary.js';
import {isHonorific, isPersonTitle} from '../../names/people.js';
import {isEnglishWord, isFunctionWord} from '../../names/words.js';
import type {Context} from '../context.js';
import {isCapitalised, type Sheet} from '../sheet.js';
import type {Line} from './line.js';
import type {Window} from './windows.js';

/** What looks like a whole name and is explained by nothing in the source. */
export function freeWindows(
	line: Line,
	inSource: ReadonlySet<Entry>,
	wanting: ReadonlySet<Entry>,
	context: Context,
): Window[] {
	const {sheet, renderings} = line;
	return line.windows.filter((window) => {
		if (!window.isWhole) return false;
		if (renderings.some(({entry, first, last}) => inSource.has(entry) && first <= window.last && window.first <= last))
			return false;
		return !isPlain(window, sheet, context) && !isHeard(window, line, wanting);
	});
}

export const PLACES_AND_DAYS: ReadonlySet<string> = new Set([
	'country',
	'nationality',
	'continent',
	'weekday',
	'month',
	'language',
	'currency',
	'city',
	'region',
]);

export const ORGANIZATIONS: ReadonlySet<string> = new Set([
	'company',
	'media',
	'university',
	'league',
	'club',
	'organization',
]);

/** Words that need no name of the source to explain them: a sentence's first word, an office, a country, a month. */
function isPlain(window: Window, sheet: Sheet, context: Context): boolean {
	const keys = sheet.words.slice(window.first, window.last + 1).map((word) => word.key);
	const known = ordinaryName(keys);
	if (known && PLACES_AND_DAYS.has(known.kind)) return true;
	if (isPersonTitle(keys) || keys.every(isHonorific)) return true;
	if (window.isQuoted) return false;
	const isOnlyWord = keys.length === 1 && (opensSentence(window, sheet) || isTitleCase(sheet));
	return keys.every(
		(key) =>
			isFunctionWord(key) || /^\d/.test(key) || (isEnglishWord(key) && (isOnlyWord || context.lowerWords.has(key))),
	);
}

function isHeard(window: Window, line: Line, wanting: ReadonlySet<Entry>): boolean {
	const except = line.source.mentions.filter(({owner}) => wanting.has(owner));
	const heard = hear(line, window.first, window.last, except, 'free');
	return heard !== null && heard.share <= 0.16;
}

/** What of the source sounds like the words, outside of these mentions; asked once for each stretch of words. */
export function hear(
	line: Line,
	first: number,
	last: number,
	except: readonly SourceMention<Entry>[],
	purpose: string,
): Heard | null {
	let key = '';
	for (let i = first; i <= last; i++) key += line.sheet.words[i]!.key;
	const memory = `${purpose} ${key}`;
	const known = line.heard.get(memory);
	if (known !== undefined) return known;
	const {text, language} = line.source.source;
	const heard = heardIn(text, language, key.replace(/[^a-z]/g, ''), except);
	line.heard.set(memory, heard);
	return heard;
}

export function opensSentence({first}: Window, sheet: Sheet): boolean {
	return (sheet.words[first]!.flags & WORD.opensSentence) !== 0;
}

/** Whether most words of a line are capitalised, as in a headline: a capital then says nothing. */
export function isTitleCase({words}: Sheet): boolean {
	const content = words.filter((word) => !isFunctionWord(word.key) && (word.flags & WORD.digit) === 0);
	return content.filter(isCapitalised).length > 0.6 * content.length;
}
