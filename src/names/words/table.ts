/**
 * WordNet as `data/compile-words.ts` left it: strings of records in the order of their keys, searched in place.
 *
 * `words` holds ` word=LABC…`: level (1 very common, 2 known, 3 rare) and synsets of three digits each, commonest first;
 * `synsets` four digits a synset: the one above it, and how much lies below it (rounded log2); `derived` and `opposite`
 * ` word=3ing,…`: letters shared with the word, and the rest; `irregular` ` form=base,…`; `instances` ` new_york=K`.
 * Nothing is parsed at load; a look-up costs one binary search and is remembered.
 */
import table from '../data/words.json' with {type: 'json'};
import {ID_ALPHABET, INSTANCE_CODES, type InstanceKind} from './format.js';
import {remembering} from './remembering.js';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';
/** What is known of one dictionary word; synsets are numbers, commonest sense first in each part of speech. */
export type WordRecord = {readonly level: 1 | 2 | 3; readonly synsets: readonly number[]};

type Column = 'words' | 'derived' | 'opposite' | 'irregular' | 'instances';

/** The value of a key in a column, or null. Cost: log of the column's length. */
function lookUp(column: Column, key: string): string | null {
	const text = table[column];
	let low = 0;
	let high = text.length - 1;
	// Both ends stand on the space before a record or on the last one.
	while (low < high) {
		const middle = (low + high) >> 1;
		const start = Math.max(low, text.lastIndexOf(' ', middle));
		const equals = text.indexOf('=', start);
		const end = text.indexOf(' ', equals);
		const found = text.slice(start + 1, equals);
		if (found === key) return text.slice(equals + 1, end);
		if (found < key) low = end;
		else high = start;
	}
	return null;
}

const digitOf = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	if (code === 45) return 62;
	if (code === 95) return 63;
	return code - (code >= 97 ? 61 : code >= 65 ? 55 : 48);
};
const numberAt = (text: string, at: number): number =>
	(digitOf(text, at) << 12) | (digitOf(text, at + 1) << 6) | digitOf(text, at + 2);

/** The dictionary's record of a lower-case base form, or null. */
export const recordOf: (word: string) => WordRecord | null = remembering('record', (word) => {
	const value = lookUp('words', word);
	if (value === null) return null;
	const synsets: number[] = [];
	for (let at = 1; at < value.length; at += 3) synsets.push(numberAt(value, at));
	return {level: Number(value[0]) as 1 | 2 | 3, synsets};
});

/** Base forms of an irregular form: `found` → find, `feet` → foot. */
export const irregularBases: (form: string) => readonly string[] = remembering(
	'irregular',
	(form) => lookUp('irregular', form)?.split(',') ?? [],
);

const pairsOf = (column: 'derived' | 'opposite'): ((word: string) => readonly string[]) =>
	remembering(column, (word) =>
		(lookUp(column, word)?.split(',') ?? []).map(
			(other) => word.slice(0, Number.parseInt(other[0]!, 36)) + other.slice(1),
		),
	);
const laterDerived = pairsOf('derived');
const laterOpposites = pairsOf('opposite');

/** Whether WordNet derives one word from the other: lead, leader. */
export const isDerived = (a: string, b: string): boolean =>
	a < b ? laterDerived(a).includes(b) : laterDerived(b).includes(a);

/** Whether WordNet opposes the two words: take, give. */
export const isOpposite = (a: string, b: string): boolean =>
	a < b ? laterOpposites(a).includes(b) : laterOpposites(b).includes(a);

let starts: readonly number[] | null = null;
/** The part of speech of a synset. */
export function partOfSpeech(synset: number): PartOfSpeech {
	starts ??= table.firstOf.split(' ').map(Number);
	if (synset < starts[1]!) return 'noun';
	if (synset < starts[2]!) return 'verb';
	return synset < starts[3]! ? 'adjective' : 'adverb';
}

/** The synset above: a noun's or verb's hypernym, the head of an adjective's cluster; null at the top. */
export function synsetAbove(synset: number): number | null {
	return table.synsets[4 * synset] === '.' ? null : numberAt(table.synsets, 4 * synset);
}

/** How much lies below a synset, as a rounded log2: 0 nothing, 6 some sixty. */
export function breadthOf(synset: number): number {
	return ID_ALPHABET.indexOf(table.synsets[4 * synset + 3]!);
}

/** What the words of a name, joined by single spaces, name in WordNet, or null. */
export function instanceKindOf(name: string): InstanceKind | null {
	const code = lookUp('instances', name.replaceAll(' ', '_'));
	return code === null ? null : INSTANCE_CODES[Number.parseInt(code, 36)]!;
}
