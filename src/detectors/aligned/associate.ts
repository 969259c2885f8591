import type {Entry} from '../../glossary/entry.js';
import type {Sheet} from '../sheet.js';
import type {Line} from './align.js';

/** Which words stand in the lines whose source has an entry that nothing renders, and in no others. */
export type Associations = {
	/** Log-odds for words `[first, last]` standing for the entry; 0 where the document says nothing. */
	readonly of: (entry: Entry, sheet: Sheet, first: number, last: number) => number;
};

const MOST = 2.2;

/** Reads a document's lines together. Cost: the windows of all lines. */
export function associate(lines: readonly (Line | null)[]): Associations {
	const linesWith = new Map<string, Set<number>>();
	const wantedIn = new Map<Entry, Set<number>>();
	const presentIn = new Map<Entry, Set<number>>();
	lines.forEach((line, index) => {
		if (!line) return;
		for (const {first, last} of line.windows) {
			const key = keyOf(line.sheet, first, last);
			const set = linesWith.get(key);
			if (set) set.add(index);
			else linesWith.set(key, new Set([index]));
		}
		for (const {owner} of line.source.mentions) {
			add(presentIn, owner, index);
			if (!line.renderings.some((each) => each.entry === owner && each.isClean)) add(wantedIn, owner, index);
		}
	});
	return {
		of(entry, sheet, first, last) {
			const found = linesWith.get(keyOf(sheet, first, last));
			if (!found) return 0;
			const wanted = wantedIn.get(entry) ?? new Set();
			const present = presentIn.get(entry) ?? new Set();
			let both = 0;
			let without = 0;
			for (const index of found) {
				if (wanted.has(index)) both++;
				else if (!present.has(index)) without++;
			}
			if (both + without < 2) return 0;
			return Math.max(-3, Math.min(MOST, 1.1 * Math.log((both + 0.3) / (without + 0.3)) - (without > 0 ? 0.5 : 0)));
		},
	};
}

function add(map: Map<Entry, Set<number>>, entry: Entry, index: number): void {
	const set = map.get(entry);
	if (set) set.add(index);
	else map.set(entry, new Set([index]));
}

function keyOf(sheet: Sheet, first: number, last: number): string {
	let key = '';
	for (let i = first; i <= last; i++) key += `${sheet.words[i]!.key} `;
	return key;
}
