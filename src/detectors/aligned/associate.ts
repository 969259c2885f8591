import type {Entry} from '../../glossary/entry.js';
import type {Sheet} from '../sheet.js';
import type {Line} from './line.js';

/** Which words stand in the lines whose source has an entry that nothing renders, and in no others. */
export type Associations = {
	/** Log-odds for words `[first, last]` standing for the entry; 0 where the document says nothing. */
	readonly of: (entry: Entry, sheet: Sheet, first: number, last: number) => number;
};

const MOST = 2.2;

/** Reads a document's lines together. Cost: each distinct stretch of words is looked for once in all lines. */
export function associate(lines: readonly (Line | null)[]): Associations {
	const texts = lines.map((line) => (line ? ` ${line.sheet.words.map((word) => word.key).join(' ')} ` : ''));
	const wantedIn = new Map<Entry, Set<number>>();
	const presentIn = new Map<Entry, Set<number>>();
	lines.forEach((line, index) => {
		if (!line) return;
		for (const {owner} of line.source.mentions) {
			add(presentIn, owner, index);
			if (!line.renderings.some((each) => each.entry === owner && each.isClean)) add(wantedIn, owner, index);
		}
	});
	const linesWith = new Map<string, readonly number[]>();
	const find = (key: string): readonly number[] => {
		let found = linesWith.get(key);
		if (!found) {
			found = texts.flatMap((text, index) => (text.includes(key) ? [index] : []));
			linesWith.set(key, found);
		}
		return found;
	};
	return {
		of(entry, sheet, first, last) {
			const wanted = wantedIn.get(entry);
			if (!wanted) return 0;
			const present = presentIn.get(entry)!;
			let both = 0;
			let without = 0;
			for (const index of find(keyOf(sheet, first, last))) {
				if (wanted.has(index)) both++;
				else if (!present.has(index)) without++;
			}
			if (both + without < 2) return 0;
			const odds = 1.1 * Math.log((both + 0.3) / (without + 0.3)) - (without > 0 ? 0.5 : 0);
			return Math.max(-MOST - 1, Math.min(MOST, odds));
		},
	};
}

function add(map: Map<Entry, Set<number>>, entry: Entry, index: number): void {
	const set = map.get(entry);
	if (set) set.add(index);
	else map.set(entry, new Set([index]));
}

/** The words between spaces, so that no word is found inside another. */
function keyOf(sheet: Sheet, first: number, last: number): string {
	let key = ' ';
	for (let i = first; i <= last; i++) key += `${sheet.words[i]!.key} `;
	return key;
}
