import type {SourceMention} from '../../alignment/source-index.js';
import {foldWord} from '../../documents/fold.js';
import type {Entry} from '../../glossary/entry.js';
import {renderingWords} from '../../glossary/form.js';
import {isGivenName, isHonorific, isPersonTitle, isSameGivenName} from '../../names/people.js';
import {romanize} from '../../names/romanize/romanize.js';
import {readSourceWords} from '../../names/source-words.js';
import {isEnglishWord, lemmasOf} from '../../names/words.js';
import {isCapitalised, type Sheet} from '../sheet.js';

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/;
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}'’-]*) $/u;

/**
 * Whether a surname in the source is another person's: a known given name stands before it that is none of the entry's,
 * “Tim Schneider” where the glossary has Till Schneider.
 */
export function isNamesakes({owner, name, start}: SourceMention<Entry>, text: string, language: string): boolean {
	const isPart = name.part === 'family' || owner.source.some((own) => own.text.split(' ').slice(1).includes(name.text));
	if (owner.kind !== 'person' || !isPart) return false;
	const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
	if (before === undefined || owner.source.some((own) => own.text.includes(before))) return false;
	const isLatin = /\p{Script=Latin}/u.test(before);
	if (isLatin && !/^\p{Lu}/u.test(before)) return false;
	const spelled = isLatin ? [before] : romanize(before, language).map(({spelling}) => spelling);
	const given = spelled
		.map(foldWord)
		.filter((word) => isGivenName(word) && !isHonorific(word) && !isPersonTitle([word]));
	const own = [owner.preferred, ...owner.admitted].flatMap((rendering) => renderingWords(rendering).keys);
	return given.length > 0 && !given.some((word) => own.some((part) => part === word || isSameGivenName(part, word)));
}

/** Of a word before the surname, in UTF-16 units. */
const LONGEST_WORD = 40;

/**
 * Whether a name that is also an ordinary noun is no more than that here: its language writes all nouns with a capital, and
 * the target has what the noun means as an ordinary word: Sommer, and “summer”.
 */
export function isOrdinaryNoun(
	{start, end}: SourceMention<Entry>,
	text: string,
	language: string,
	sheet: Sheet,
): boolean {
	if (!CAPITAL_NOUNS.test(language.toLowerCase())) return false;
	const {tokens, words} = readSourceWords(text.slice(start, end), language);
	if (tokens.length !== 1) return false;
	const meanings = new Set(words.flatMap((word) => [...word.meanings]));
	return sheet.words.some(
		(word) =>
			!isCapitalised(word) &&
			isEnglishWord(word.key) &&
			[word.key, ...lemmasOf(word.key)].some((lemma) => meanings.has(lemma)),
	);
}
