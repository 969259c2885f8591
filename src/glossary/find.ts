import {foldWord} from '../documents/fold.js';
import {nearestWord} from '../problems/nearest.js';
import {renderingKey} from './conflicts.js';
import type {Entry} from './entry.js';
import {findByForm, type Named} from './find-form.js';
import {namePartsOf, renderingWords} from './form.js';

/**
 * The entry that a user names: by its id, its preferred rendering, or any other form of it.
 *
 * What names it most plainly counts: an id before a rendering, a right rendering before a wrong one, and capitals are let go
 * only where nothing is written so. Cost: entries × forms; where nothing is found also the search for what is near.
 */
export function findNamed(entries: readonly Entry[], name: string): Named {
	const found = findByForm(entries, name);
	if (found.kind !== 'none') return found;
	const folded = renderingKey(name).toLowerCase();
	const bearers = entries.filter((entry) => isSurname(entry, folded));
	if (bearers.length === 1) return {kind: 'one', entry: bearers[0]!};
	if (bearers.length > 1) return {kind: 'several', entries: bearers};
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
