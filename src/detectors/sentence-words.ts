import {WORD} from '../documents/token.js';
import type {Sheet} from './sheet.js';

/** Words `[first, last]` of a sheet that are one sentence. */
export type SentenceWords = {readonly first: number; readonly last: number};

/**
 * Position of the range of words that holds word `at`, else of the first behind it; the length where none is. Ranges are
 * in order and do not overlap. Cost: logarithmic, since a document may be one line.
 */
export function rangeAt(ranges: readonly SentenceWords[], at: number): number {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ranges[middle]!.last < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The sentences of a sheet, in order, tiling its words; a quotation inside a sentence begins none. Cost: its length. */
export function sentencesOf(text: string, sheet: Sheet): SentenceWords[] {
	const {words} = sheet;
	const sentences: SentenceWords[] = [];
	let first = 0;
	for (let i = 1; i <= words.length; i++) {
		const word = words[i];
		const isOpen = word && (word.flags & WORD.opensSentence) !== 0;
		if (word && !(isOpen && /[.!?…。！？]/.test(text.slice(words[i - 1]!.end, word.start)))) continue;
		sentences.push({first, last: i - 1});
		first = i;
	}
	return sentences;
}
