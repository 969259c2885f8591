import {type Lattice, latticesOf, matchLattice, sliceLattice, sourceParts} from '../../names/lattice.js';
import type {Entry} from '../entry.js';
import {renderingWords} from '../form.js';
import type {Finding, Subject} from './finding.js';

/**
 * From this cost a letter on a rendering reads nothing of its source. Measured on four glossaries of news articles, 221
 * persons from Chinese, Japanese and Russian: 2 right ones lie above, and 139 of as many with a source name of another.
 */
const UNREAD = 0.3;

/**
 * Persons whose rendering reads none of their source names, neither whole nor in part: most likely one of the two is of
 * somebody else.
 *
 * Other kinds are left alone, since places and organizations are translated as often as read, and so are rendered persons
 * whose source name has no readings (Latin script, long phrases). Cost: lattices of each
 * person's name until one is read: a fraction of a millisecond for a right one, several for one that is told.
 */
export function lintReadings(subjects: readonly Subject[], memory: ReadingMemory = new Set()): Finding[] {
	return subjects.flatMap(({entry, place}): Finding[] => {
		if (entry.kind !== 'person' || entry.source.length === 0) return [];
		const key = readingKey(entry);
		if (memory.has(key)) return [];
		if (readsSomething(entry) !== false) {
			memory.add(key);
			return [];
		}
		const names = entry.source.map(({text}) => text).join(', ');
		return [
			{
				code: 'not-a-reading',
				severity: 'warning',
				entry,
				place,
				about: [],
				message: () =>
					`Nothing of “${entry.preferred}” reads as ${names}. See that both are of one person; if this is a stage name, admit the name that the characters read.`,
			},
		];
	});
}

/** Persons with nothing to tell of them, by all that it depends on. */
export type ReadingMemory = {has(key: string): boolean; add(key: string): unknown};

function readingKey({preferred, admitted, source}: Entry): string {
	return JSON.stringify([preferred, admitted, source.map(({language, text}) => [language, text])]);
}

/** Whether some word of a rendering reads some part of a source name; null where none of these has readings. */
function readsSomething(entry: Entry): boolean | null {
	const words = [entry.preferred, ...entry.admitted].flatMap((text) => spellingsOf(text));
	let hasReadings = false;
	for (const {text, language} of entry.source) {
		for (const part of sourceParts(text)) {
			for (const lattice of partsOf(part, language)) {
				hasReadings = true;
				if (words.some((word) => matchLattice(word, lattice, word.length * UNREAD) !== null)) return true;
			}
		}
	}
	return hasReadings ? false : null;
}

/** Each word, and all of them as one in either order. */
function spellingsOf(text: string): string[] {
	const words = renderingWords(text)
		.keys.map((word) => word.replace(/[^a-z]/g, ''))
		.filter((word) => word.length >= 2);
	return [...new Set([...words, words.join(''), [...words].reverse().join('')])].filter((word) => word !== '');
}

/** Ways to read a part of a source name: as a native one, by surname and given name and whole, and as a foreign one. */
function* partsOf(part: string, language: string): Iterable<Lattice> {
	for (const lattice of latticesOf(part, language, false)) {
		const count = lattice.characters.length;
		if (count >= 2 && count <= 5) {
			for (const cut of count > 2 ? [1, 2] : [1]) {
				yield sliceLattice(lattice, 0, cut);
				yield sliceLattice(lattice, cut, count);
			}
		}
		yield lattice;
	}
	yield* latticesOf(part, language, true);
}
