import type {Candidate} from '../detectors/detector.js';
import type {Sheet, Word} from '../detectors/sheet.js';
import {WORD} from '../documents/token.js';

/**
 * What should stand in this place: the candidate's form, in capitals where the found text is in capitals, capitalised
 * where a sentence opens. A possessive stands outside the span and stays as it is. Null where nothing can be proposed.
 */
export function suggestionFor(candidate: Candidate, sheet: Sheet): string | null {
	const words = sheet.words.slice(candidate.first, candidate.last + 1);
	const text = candidate.instead === undefined ? candidate.form.text : candidate.instead;
	if (text === null) return null;
	// Another name has capitals of its own: “CNN” for At-S is written in capitals only where all its line is.
	const written = candidate.rule === 'substituted' ? sheet.words : words;
	if (candidate.rule !== 'case' && isInCapitals(written, written === words ? 1 : words.length + 1))
		return text.toUpperCase();
	const first = words[0];
	if (first && (first.flags & WORD.opensSentence) !== 0 && (first.flags & WORD.capital) !== 0)
		// “van der Bellen”, but not “iPhone”: a capital further on says that the small one is meant.
		return text.replace(/^\p{Ll}(?!\p{Ll}*\p{Lu})/u, (letter) => letter.toUpperCase());
	return text;
}

/** Whether all words of letters are in capitals, and there are at least so many of them. */
function isInCapitals(words: readonly Word[], least: number): boolean {
	const spelled = words.filter((word) => word.end - word.start >= 2 && (word.flags & WORD.otherScript) === 0);
	return spelled.length >= least && spelled.every((word) => (word.flags & WORD.allCapitals) !== 0);
}
