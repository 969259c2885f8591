import {renderingKey} from './conflicts.js';
import type {Entry} from './entry.js';

/** The entries that a name may mean; of several, none is preferred. `near` is what was perhaps meant. */
export type Named =
	| {readonly kind: 'one'; readonly entry: Entry}
	| {readonly kind: 'several'; readonly entries: readonly Entry[]}
	| {readonly kind: 'none'; readonly near: string | null};

/**
 * The entry that has a name as its id or as one of its forms, by `findNamed`’s order; what persons are called besides is not
 * looked at, nor what is near. By itself, for it needs none of the tables of names.
 */
export function findByForm(entries: readonly Entry[], name: string): Named {
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
	];
	for (const step of steps) {
		const found = entries.filter(step);
		if (found.length === 1) return {kind: 'one', entry: found[0]!};
		if (found.length > 1) return {kind: 'several', entries: found};
	}
	return {kind: 'none', near: null};
}
