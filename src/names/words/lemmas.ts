import {isFunctionWord} from './function-words.js';
import {remembering} from './remembering.js';
import {irregularBases, type PartOfSpeech, partOfSpeech, recordOf} from './table.js';

/** Endings, what each stands for in the base form, and the part of speech that has it; after WordNet's morphy(7). */
const ENDINGS: readonly (readonly [string, string, PartOfSpeech])[] = [
	['ies', 'y', 'noun'],
	['ies', 'y', 'verb'],
	['ches', 'ch', 'noun'],
	['shes', 'sh', 'noun'],
	['sses', 'ss', 'noun'],
	['xes', 'x', 'noun'],
	['zes', 'z', 'noun'],
	['ses', 's', 'noun'],
	['men', 'man', 'noun'],
	['s', '', 'noun'],
	['s', '', 'verb'],
	['es', '', 'verb'],
	['ied', 'y', 'verb'],
	['ed', 'e', 'verb'],
	['ed', '', 'verb'],
	['ing', 'e', 'verb'],
	['ing', '', 'verb'],
	['ier', 'y', 'adjective'],
	['iest', 'y', 'adjective'],
	['er', '', 'adjective'],
	['er', 'e', 'adjective'],
	['est', '', 'adjective'],
	['est', 'e', 'adjective'],
];

/** Whether the dictionary has the base form in a part of speech. */
function hasPart(base: string, part: PartOfSpeech): boolean {
	return recordOf(base)?.synsets.some((synset) => partOfSpeech(synset) === part) ?? false;
}

function basesByRule(word: string): string[] {
	const bases: string[] = [];
	for (const [ending, base, part] of ENDINGS) {
		if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
		const stem = word.slice(0, word.length - ending.length);
		// “bus” and “press” are no plurals, though “bu” and “pres” might be words.
		if (ending === 's' && /[us]$/.test(stem) && recordOf(word) !== null) continue;
		if (hasPart(stem + base, part)) bases.push(stem + base);
		const doubled = base === '' && ending !== 's' && /([bdfgklmnprstz])\1$/.test(stem) ? stem.slice(0, -1) : null;
		if (doubled !== null && hasPart(doubled, part)) bases.push(doubled);
	}
	return bases;
}

/**
 * Base forms of a word: `families` → family, `found` → find and found, `better` → good, well and better.
 *
 * Irregular forms first, then the word itself where the dictionary has it, then what the rules of inflection give. A
 * possessive is taken off. A word that the dictionary lacks comes back alone, as it is, and so does a function word.
 */
export const lemmasOf: (word: string) => readonly string[] = remembering('lemmas', (word) => {
	const bare = word.replace(/(?:'s|s')$/, (ending) => (ending === "s'" ? 's' : '')).replace(/\.$/, '');
	if (isFunctionWord(bare)) return [bare];
	const bases = new Set([...irregularBases(bare), ...(recordOf(bare) === null ? [] : [bare]), ...basesByRule(bare)]);
	return bases.size === 0 ? [bare] : [...bases];
});

/**
 * How common a word is in any inflection: 0 a function word, 1 very common, 2 known, 3 unknown.
 *
 * Rare words of the dictionary (`tael`, `li`) and such as are names far more often (`japan`) count as unknown.
 */
export function wordCommonness(word: string): 0 | 1 | 2 | 3 {
	if (isFunctionWord(word)) return 0;
	let level: 1 | 2 | 3 = 3;
	for (const base of lemmasOf(word)) {
		const known = recordOf(base)?.level ?? 3;
		if (known < level) level = known;
	}
	return level;
}

/** Whether a word is a common lower-case word of English in any inflection. */
export function isEnglishWord(word: string): boolean {
	return wordCommonness(word) < 3;
}

/** Whether a word is in the dictionary at all, rare ones too. */
export function isDictionaryWord(word: string): boolean {
	return isFunctionWord(word) || lemmasOf(word).some((base) => recordOf(base) !== null);
}
