/**
 * What is known of English words: base forms, how common they are, how one may stand for another, kinds of things.
 *
 * Words come in folded: lower case, ASCII, no diacritics. From WordNet 3.0 (see NOTICE) and tables of our own.
 */
import {isFunctionWord} from './words/function-words.js';

export {isArticle, isFunctionWord} from './words/function-words.js';
export {
	isLoan,
	KIND_WORDS,
	type KindSuffix,
	type KindWord,
	kindSuffix,
	kindsOf,
	sharedKinds,
} from './words/kind-words.js';
export {isDictionaryWord, isEnglishWord, lemmasOf, wordCommonness} from './words/lemmas.js';
export {monthOf, numberOf} from './words/numbers.js';
export {type Relation, type RelationKind, relation} from './words/relation.js';

/** Where the words stand that carry meaning, function words left out; all of them where nothing else would be left. */
export function contentWords(words: readonly string[]): number[] {
	const all = words.map((_, at) => at);
	const content = all.filter((at) => !isFunctionWord(words[at]!));
	return content.length > 0 ? content : all;
}
