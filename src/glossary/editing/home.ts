import type {ParsedFile} from '../parse.js';
import type {NewEntry} from './new-entry.js';

/**
 * Finds the file in which a new entry belongs: that with most entries of its kind and source languages, then of its kind;
 * null where none has any. Cost: the entries once, then a look-up for each new one.
 */
export function homeFinder(files: readonly ParsedFile[]): (entry: NewEntry) => string | null {
	const homes = new Map<string, {path: string; count: number}>();
	for (const {glossary} of files) {
		const counts = new Map<string, number>();
		const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
		for (const {kind, source} of glossary.entries) {
			count(`${kind}`);
			count(
				keyOf(
					kind,
					source.map(({language}) => language),
				),
			);
		}
		for (const [key, number] of counts) {
			const best = homes.get(key);
			if (best === undefined || number > best.count) homes.set(key, {path: glossary.path, count: number});
		}
	}
	return ({kind = null, source = {}}) =>
		(homes.get(keyOf(kind, Object.keys(source))) ?? homes.get(`${kind}`))?.path ?? null;
}

function keyOf(kind: string | null, languages: readonly string[]): string {
	return `${kind} of ${[...new Set(languages)].sort().join(' ')}`;
}
