import {diffArrays} from 'diff';

/** A run of letters that is in both (0), only in what was found (-1), or only in what is right (1). */
export type DiffPart = readonly [where: -1 | 0 | 1, text: string];

/** A longer text is shown whole on both sides: nobody reads a diff of its letters. In graphemes. */
const MOST_LETTERS = 80;

// A letter with its marks and variation selectors; a pair of surrogates is one code point.
const LETTER = /.\p{M}*/gsu;

/**
 * How what was found becomes what is right, letter by letter. Nothing is shared where less than a third would be, since a
 * letter that two names have in common by chance explains nothing.
 */
export function letterDiff(found: string, right: string): DiffPart[] {
	const whole: DiffPart[] = [
		[-1, found],
		[1, right],
	];
	const a = found.match(LETTER) ?? [];
	const b = right.match(LETTER) ?? [];
	if (a.length > MOST_LETTERS || b.length > MOST_LETTERS) return whole;
	const parts = diffArrays(a, b, {maxEditLength: MOST_LETTERS}) ?? [];
	const shared = parts.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
	if (shared * 3 < Math.max(a.length, b.length)) return whole;
	return parts.map(({added, removed, value}) => [removed ? -1 : added ? 1 : 0, value.join('')]);
}
