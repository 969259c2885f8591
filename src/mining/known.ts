import type {Entry} from '../glossary/entry.js';
import {renderingsOf} from '../glossary/renderings.js';
import type {Pivot} from '../names/hearing.js';
import {isSpelledAlike} from './alike.js';
import type {Name} from './names.js';
import {lineWords} from './runs.js';

/** The folded words of each rendering that the glossary has. */
export type KnownWords = readonly (readonly string[])[];

/** Cost: a tenth of a millisecond an entry, for persons' names are read into their parts. */
export function knownWords(entries: readonly Entry[]): KnownWords {
	return entries.flatMap((entry) =>
		renderingsOf(entry).map(({text}) => lineWords(text, 0, text.length).map(({key}) => key)),
	);
}

/** Known words as one text to be kept, a line a rendering; no word has a blank in it. */
export function formatKnownWords(words: KnownWords): string {
	return words.map((keys) => keys.join(' ')).join('\n');
}

export function parseKnownWords(text: string): KnownWords {
	return text === '' ? [] : text.split('\n').map((line) => line.split(' '));
}

/** Whether the glossary has a name, or has one that it may be a slip for. */
export function knownNames(known: KnownWords, pivots: readonly Pivot[]): (name: Name) => boolean {
	const exact = new Set<string>();
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const keys of known) {
		exact.add(keys.join(''));
		// Names that sound alike begin alike in all but a few cases, and those few a check finds too.
		const first = `${keys.length} ${keys[0]?.[0] ?? ''}`;
		const there = byFirst.get(first);
		if (there === undefined) byFirst.set(first, [keys]);
		else there.push(keys);
	}
	// Of many names few words are different ones.
	const alike = new Map<string, Map<string, boolean>>();
	const isAlike = (word: string, other: string, isAlone: boolean): boolean => {
		if (word === other) return true;
		const key = isAlone ? `${word} ` : word;
		const known = alike.get(key) ?? new Map<string, boolean>();
		if (known.size === 0) alike.set(key, known);
		let is = known.get(other);
		if (is === undefined) {
			is = isSpelledAlike(word, other, pivots, isAlone);
			known.set(other, is);
		}
		return is;
	};
	return ({keys}) =>
		exact.has(keys.join('')) ||
		(byFirst.get(`${keys.length} ${keys[0]![0]}`) ?? []).some((other) =>
			other.every((word, i) => isAlike(keys[i]!, word, keys.length === 1)),
		);
}
