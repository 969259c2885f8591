/** One place of a word: the ways to write it, the most usual first. A place with one way is certain. */
export type Place = readonly string[];

/** A table from `key:way,way key:way`; what a key is given twice is joined. Keys and ways hold no space, colon or comma. */
export function parseWays(text: string): ReadonlyMap<string, Place> {
	const found = new Map<string, Place>();
	for (const pair of text.split(' ')) {
		const at = pair.indexOf(':');
		const key = pair.slice(0, at);
		found.set(key, [...new Set([...(found.get(key) ?? []), ...pair.slice(at + 1).split(',')])]);
	}
	return found;
}

/**
 * Spellings of a word from the ways to write each of its places, the most usual first, at most `most`, none twice.
 *
 * A writer is consistent: places with the same ways are written the same way throughout, so one choice is made for each
 * kind of place. A spelling stands the later the further down its choices are. Cost: places × most × ways of a place.
 */
export function combinePlaces(places: readonly Place[], most: number): string[] {
	const kinds = [...new Set(places.filter((ways) => ways.length > 1).map((ways) => ways.join('|')))];
	let choices: {readonly rank: number; readonly taken: readonly number[]}[] = [{rank: 0, taken: []}];
	for (const kind of kinds) {
		const ways = kind.split('|').length;
		choices = choices
			.flatMap(({rank, taken}) => Array.from({length: ways}, (_, way) => ({rank: rank + way, taken: [...taken, way]})))
			.sort((left, right) => left.rank - right.rank)
			.slice(0, most * 2);
	}
	const found = new Set<string>();
	for (const {taken} of choices) {
		if (found.size === most) break;
		found.add(places.map((ways) => ways[taken[kinds.indexOf(ways.join('|'))] ?? 0] ?? '').join(''));
	}
	return [...found];
}

/** The first letter in upper case, the rest as it is. */
export const capitalize = (word: string): string => word.replace(/^['’]?\p{L}/u, (letter) => letter.toUpperCase());
