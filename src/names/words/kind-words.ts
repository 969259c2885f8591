import {KIND_ROWS, SWAP_ROWS} from './concepts.js';

/** What a word says of the thing it belongs to; `languages` is empty for an English word, else where the loan is from. */
export type KindWord = {readonly concept: string; readonly languages: readonly string[]};
/** A name with a kind run into it: `fukushimaken`, `fukushima-ken`. */
export type KindSuffix = {readonly stem: string; readonly suffix: string; readonly concepts: readonly string[]};

const RUN_TOGETHER: readonly string[] = ['ji', 'ku', 'ko'];

type Row = {concept: string; english: string[]; loans: [language: string, loan: string][]};

function parseRows(text: string): Row[] {
	return text
		.trim()
		.split('\n')
		.map((line) => {
			const [concept, rest] = line.split(': ', 2) as [string, string];
			const [english, loans = ''] = rest.split('|').map((half) => half.trim()) as [string, string?];
			return {
				concept,
				english: english.split(' '),
				loans: loans
					.split(' ')
					.filter(Boolean)
					.flatMap((group) => {
						const [language, words] = group.split(':') as [string, string];
						return words.split(',').map((word): [string, string] => [language, word]);
					}),
			};
		});
}

type Index = {words: Map<string, KindWord[]>; suffixes: Map<string, string[]>};
function indexRows(text: string): Index {
	const words = new Map<string, KindWord[]>();
	const suffixes = new Map<string, string[]>();
	const add = (word: string, concept: string, language: string | null): void => {
		const known = words.get(word) ?? [];
		words.set(word, known);
		const at = known.findIndex((kind) => kind.concept === concept);
		if (at < 0) known.push({concept, languages: language === null ? [] : [language]});
		// An English word stays one, though other languages write it too.
		else if (language !== null && known[at]!.languages.length > 0)
			known[at] = {concept, languages: [...known[at]!.languages, language]};
	};
	for (const row of parseRows(text)) {
		for (const word of row.english) add(word, row.concept, null);
		for (const [language, loan] of row.loans) {
			if (!loan.startsWith('-')) add(loan, row.concept, language);
			else suffixes.set(loan.slice(1), [...(suffixes.get(loan.slice(1)) ?? []), row.concept]);
		}
	}
	return {words, suffixes};
}

const kinds = indexRows(KIND_ROWS);
const swaps = indexRows(SWAP_ROWS);

/** Words that say what a rendering is, as base forms, English and as loans: `shimbun` → newspaper, from Japanese. */
export const KIND_WORDS: ReadonlyMap<string, readonly KindWord[]> = kinds.words;

/** The kinds that a word, in its base form, speaks of; none for an ordinary word. */
export function kindsOf(word: string): readonly string[] {
	return (kinds.words.get(word) ?? []).map(({concept}) => concept);
}

/** The kinds that two base forms share: shimbun and newspaper, ministry and bureau; none where they share no row. */
export function sharedKinds(a: string, b: string): readonly string[] {
	const other = kindsOf(b);
	return kindsOf(a).filter((concept) => other.includes(concept));
}

/** The rows of interchangeable words, kinds or others, that two base forms share. */
export function sharedConcepts(a: string, b: string): readonly string[] {
	const other = swaps.words.get(b) ?? [];
	const shared = (swaps.words.get(a) ?? []).filter((one) => other.some(({concept}) => concept === one.concept));
	return [...sharedKinds(a, b), ...shared.map(({concept}) => concept)];
}

/** Whether a base form is in a row only as a loan: shimbun, though not times. */
export function isLoan(word: string): boolean {
	const rows = [...(kinds.words.get(word) ?? []), ...(swaps.words.get(word) ?? [])];
	return rows.length > 0 && rows.every(({languages}) => languages.length > 0);
}

/**
 * A name with a kind behind it, by a hyphen or run together: `fukushima-ken`, `sumidagawa`; null where there is none.
 *
 * Run together, at least three letters of a name must be left, and a suffix of two letters is believed only where such
 * names are commonly run together (`-ji`, a temple). A reading of the word, no proof: the longest suffix wins.
 */
export function kindSuffix(word: string): KindSuffix | null {
	const hyphen = word.lastIndexOf('-');
	if (hyphen > 0) {
		const suffix = word.slice(hyphen + 1);
		const concepts = kinds.suffixes.get(suffix) ?? kindsOf(suffix);
		return concepts.length > 0 ? {stem: word.slice(0, hyphen), suffix, concepts} : null;
	}
	// Two letters end too many words by chance: “yamashiro” is no street.
	for (let length = Math.min(6, word.length - 3); length >= 2; length--) {
		const suffix = word.slice(-length);
		const concepts = kinds.suffixes.get(suffix);
		if (concepts !== undefined && (length > 2 || RUN_TOGETHER.includes(suffix)))
			return {stem: word.slice(0, -length), suffix, concepts};
	}
	return null;
}
