import {foldWord} from '../documents/fold.js';
import {nearestWord} from '../problems/nearest.js';
import {renderingKey} from './conflicts.js';
import type {Entry} from './entry.js';
import {namePartsOf, renderingWords} from './form.js';

/** The entries that a name may mean; of several, none is preferred. `near` is what was perhaps meant. */
export type Named =
	| {readonly kind: 'one'; readonly entry: Entry}
	| {readonly kind: 'several'; readonly entries: readonly Entry[]}
	| {readonly kind: 'none'; readonly near: string | null};

/**
 * The entry that a user names: by its id, its preferred rendering, or any other form of it.
 *
 * What names it most plainly counts: an id before a rendering, a right rendering before a wrong one, and capitals are let go
 * only where nothing is written so. Cost: entries × forms; where nothing is found also the search for what is near.
 */
export function findNamed(entries: readonly Entry[], name: string): Named {
	const key = renderingKey(name);
	const folded = key.toLowerCase();
	const isKey = (text: string) => renderingKey(text) === key;
	const isFolded = (text: string) => renderingKey(text).toLowerCase() === folded;
	const steps: ((entry: Entry) => boolean)[] = [
		({id}) => id === name.trim(),
		({preferred}) => isKey(preferred),
		({preferred}) => isFolded(preferred),
		({admitted}) => admitted.some(isFolded),
		({source}) => source.some(({text}) => isFolded(text)),
		({forbidden}) => forbidden.some(({text}) => isFolded(text)),
		(entry) => isSurname(entry, folded),
	];
	for (const step of steps) {
		const found = entries.filter(step);
		if (found.length === 1) return {kind: 'one', entry: found[0]!};
		if (found.length > 1) return {kind: 'several', entries: found};
	}
	const names = entries.flatMap(({id, preferred, admitted}) => [preferred, ...admitted, id]);
	return {kind: 'none', near: nearestWord(name, names) ?? nearestByWord(entries, name)};
}

/** The rendering with a word that the name was perhaps meant to be: “Antony Blinken” for “Blinkn”. */
function nearestByWord(entries: readonly Entry[], name: string): string | null {
	const owners = new Map<string, string>();
	for (const {preferred} of entries)
		for (const word of preferred.split(/\s+/)) if (word.length >= 4 && !owners.has(word)) owners.set(word, preferred);
	const near = nearestWord(name, [...owners.keys()]);
	return near === null ? null : owners.get(near)!;
}

function isSurname(entry: Entry, folded: string): boolean {
	// Reading a name into words is dear: only where it can be.
	if (entry.kind !== 'person' || !entry.preferred.toLowerCase().includes(folded)) return false;
	const {keys} = renderingWords(entry.preferred);
	const parts = namePartsOf(entry, keys);
	return parts !== null && keys.slice(parts.familyStart, parts.familyEnd).join(' ') === foldWord(folded);
}
