import type {Problem} from '../problems/problem.js';
import {renderingKey} from './conflicts.js';
import {type Entry, KINDS, type Kind} from './entry.js';

/** Changes with the form of what is kept. */
export const CATALOGUE_FORM = 1;

/** What a catalogue is made of. */
export type CatalogueSource = {
	readonly glossaries: readonly {
		readonly path: string;
		readonly name: string | null;
		readonly language: string;
		readonly entries: readonly Entry[];
	}[];
	readonly warnings: readonly Problem[];
	/** The entries as a list has them, a line each, where all lines are laid out alike. */
	readonly lines: string;
};

/** What is small whatever the number of entries. */
export type CatalogueHeader = {
	readonly glossaries: readonly {readonly path: string; readonly name: string | null; readonly language: string}[];
	readonly warnings: readonly Problem[];
	readonly count: number;
	/** Sets of source languages that entries have, by their number in the section `languages`. */
	readonly languages: readonly (readonly string[])[];
};

/** The parts of a catalogue, read when they are asked for; both throw where the bytes are not those that were written. */
export type Sections = {
	whole(name: string): Promise<Uint8Array>;
	part(name: string, start: number, end: number, sum: number): Promise<Uint8Array>;
};

/** A catalogue as it is kept. */
export type BuiltCatalogue = {
	readonly about: CatalogueHeader;
	readonly sections: Readonly<Record<string, Uint8Array>>;
};

/** What is asked of a list; null asks nothing. */
export type CatalogueQuery = {
	/** In a rendering, a source name or the id; capitals do not count. */
	readonly text: string | null;
	readonly kinds: readonly Kind[] | null;
	/** True: entries without any source name. */
	readonly missingSource: string | true | null;
};

/** The entries of a glossary, to be looked through without making them all. */
export type Catalogue = CatalogueHeader & {
	/** The numbers of the entries that a query asks for, in the order of the files. */
	find(query: CatalogueQuery): Promise<Uint32Array>;
	/** The numbers of those with a form that is this name but for capitals and blanks. */
	named(name: string): Promise<Uint32Array>;
	/** The numbers of the persons in whose forms the name stands. */
	bearing(name: string): Promise<Uint32Array>;
	entries(numbers: Uint32Array): Promise<Entry[]>;
	/** Their lines in a list. */
	lines(numbers: Uint32Array): Promise<Uint8Array>;
};

/**
 * A catalogue in sections. `rows`: an entry in JSON each. `words`: for each entry its forms in small letters, a line each.
 * `keys`: forms as `renderingKey` has them where that is something else. `lines`: see there. With each its `…Ends`. Numbers
 * are little-endian as every machine has them that Node runs on.
 */
export function buildCatalogue(
	{glossaries, warnings, lines}: CatalogueSource,
	sumOf: (bytes: Uint8Array) => number,
): BuiltCatalogue {
	const encoder = new TextEncoder();
	const entries = glossaries.flatMap((glossary, file) => glossary.entries.map((entry) => ({entry, file})));
	const joined = (texts: readonly string[]) => {
		const parts = texts.map((text) => encoder.encode(text));
		const ends = new Uint32Array(parts.length);
		const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
		let at = 0;
		for (const [index, part] of parts.entries()) {
			bytes.set(part, at);
			at += part.length;
			ends[index] = at;
		}
		return {bytes, ends, sums: Uint32Array.from(parts, sumOf)};
	};
	const sets = new Map<string, number>();
	const languages: string[][] = [];
	const languageOf = Uint32Array.from(entries, ({entry}) => {
		const own = [...new Set(entry.source.map(({language}) => language))];
		const key = own.join(' ');
		let number = sets.get(key);
		if (number === undefined) {
			number = languages.push(own) - 1;
			sets.set(key, number);
		}
		return number;
	});
	const rows = joined(entries.map(({entry, file}) => rowOf(entry, file)));
	const words = joined(entries.map(({entry}) => listed(formsOf(entry).map((form) => form.toLowerCase()))));
	const keys = joined(entries.map(({entry}) => listed(otherKeys(entry))));
	// An end of line belongs to its line.
	const shown = joined(lines === '' ? [] : lines.split(/(?<=\n)/));
	const bytesOf = (numbers: Uint32Array) => new Uint8Array(numbers.buffer);
	return {
		about: {
			glossaries: glossaries.map(({path, name, language}) => ({path, name, language})),
			warnings,
			count: entries.length,
			languages,
		},
		sections: {
			rows: rows.bytes,
			rowEnds: bytesOf(rows.ends),
			rowSums: bytesOf(rows.sums),
			words: words.bytes,
			wordEnds: bytesOf(words.ends),
			keys: keys.bytes,
			keyEnds: bytesOf(keys.ends),
			lines: shown.bytes,
			lineEnds: bytesOf(shown.ends),
			kinds: Uint8Array.from(entries, ({entry}) => (entry.kind === null ? 0 : KINDS.indexOf(entry.kind) + 1)),
			languages: bytesOf(languageOf),
		},
	};
}

/** What most entries say nothing of is left out of their rows. */
const UNSAID = {
	kind: null,
	source: [],
	admitted: [],
	forbidden: [],
	titles: [],
	gender: null,
	caseSensitive: true,
	note: null,
} as const satisfies Partial<Entry>;

/** An entry but for what it says nothing of; `at`: the number of its file, line and column. */
type Row = Omit<Entry, 'place' | keyof typeof UNSAID> &
	Partial<Pick<Entry, keyof typeof UNSAID>> & {readonly at: readonly [file: number, line: number, column: number]};

function rowOf({place, ...entry}: Entry, file: number): string {
	const said = Object.entries(entry).filter(([key, value]) => {
		const unsaid = (UNSAID as Readonly<Record<string, unknown>>)[key];
		return Array.isArray(unsaid) ? (value as readonly unknown[]).length > 0 : value !== unsaid;
	});
	return JSON.stringify({...Object.fromEntries(said), at: [file, place.line, place.column]});
}

/** From so many on it is cheaper to read all rows at once. */
const MANY = 64;

export function openCatalogue(about: CatalogueHeader, sections: Sections): Catalogue {
	const {count, glossaries, languages} = about;
	const numbers = async (name: string) => {
		const {buffer, byteOffset, byteLength} = await sections.whole(name);
		return new Uint32Array(buffer, byteOffset, byteLength / 4);
	};
	const all = () => Uint32Array.from({length: count}, (_, index) => index);
	const matching = async (needle: Uint8Array, section: string, ends: string) =>
		ownersOf(await sections.whole(section), await numbers(ends), needle);
	const entryOf = (json: string): Entry => {
		const {at, ...row} = JSON.parse(json) as Row;
		const [file, line, column] = at;
		return {...UNSAID, ...row, place: {path: glossaries[file]!.path, line, column}};
	};
	return {
		...about,
		async find({text, kinds, missingSource}) {
			const needle = text?.toLowerCase() ?? '';
			if (needle.includes('\n')) return new Uint32Array();
			let found = needle === '' ? all() : await matching(new TextEncoder().encode(needle), 'words', 'wordEnds');
			if (kinds !== null) {
				const wanted = new Set(kinds.map((kind) => KINDS.indexOf(kind) + 1));
				const kindOf = await sections.whole('kinds');
				found = found.filter((index) => wanted.has(kindOf[index]!));
			}
			if (missingSource !== null) {
				const lacking = languages.map((own) => lacksLanguage(own, missingSource));
				const setOf = await numbers('languages');
				found = found.filter((index) => lacking[setOf[index]!]);
			}
			return found;
		},
		async named(name) {
			const found = new Set<number>();
			const wanted = [name.trim().toLowerCase(), renderingKey(name).toLowerCase()];
			for (const text of new Set(wanted)) {
				if (text.includes('\n')) continue;
				const needle = new TextEncoder().encode(`\n${text}\n`);
				for (const index of await matching(needle, 'words', 'wordEnds')) found.add(index);
				for (const index of await matching(needle, 'keys', 'keyEnds')) found.add(index);
			}
			return Uint32Array.from(found).sort();
		},
		async bearing(name) {
			return this.find({text: name.trim(), kinds: ['person'], missingSource: null});
		},
		async entries(wanted) {
			const decoder = new TextDecoder();
			if (wanted.length === 0) return [];
			const ends = await numbers('rowEnds');
			const startOf = (index: number) => (index === 0 ? 0 : ends[index - 1]!);
			if (wanted.length >= MANY) {
				const rows = await sections.whole('rows');
				return Array.from(wanted, (index) => entryOf(decoder.decode(rows.subarray(startOf(index), ends[index]))));
			}
			const sums = await numbers('rowSums');
			const found: Entry[] = [];
			for (const index of wanted)
				found.push(entryOf(decoder.decode(await sections.part('rows', startOf(index), ends[index]!, sums[index]!))));
			return found;
		},
		async lines(wanted) {
			const lines = await sections.whole('lines');
			if (wanted.length === count) return lines;
			const ends = await numbers('lineEnds');
			const parts = Array.from(wanted, (index) => lines.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
			const joined = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
			let at = 0;
			for (const part of parts) {
				joined.set(part, at);
				at += part.length;
			}
			return joined;
		},
	};
}

/** The owners of the places where the needle stands, each once. Cost: the text once, whatever is found. */
function ownersOf(text: Uint8Array, ends: Uint32Array, needle: Uint8Array): Uint32Array {
	const found: number[] = [];
	for (let at = indexIn(text, needle, 0); at >= 0; ) {
		const owner = ownerOf(ends, at);
		found.push(owner);
		at = indexIn(text, needle, ends[owner]!);
	}
	return Uint32Array.from(found);
}

/** Node's own search is many times faster than a loop; where there is none the loop does. */
function indexIn(text: Uint8Array, needle: Uint8Array, from: number): number {
	const own = (text as {readonly indexOf: (value: unknown, from: number) => number}).indexOf;
	if (typeof (text as {readonly readUInt8?: unknown}).readUInt8 === 'function') return own.call(text, needle, from);
	for (let at = from; at <= text.length - needle.length; at++) {
		at = text.indexOf(needle[0]!, at);
		if (at < 0 || at > text.length - needle.length) return -1;
		if (needle.every((byte, index) => text[at + index] === byte)) return at;
	}
	return -1;
}

/** The number of the first end that lies behind the place. */
function ownerOf(ends: Uint32Array, at: number): number {
	let [low, high] = [0, ends.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ends[middle]! > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

function formsOf({preferred, id, admitted, forbidden, source}: Entry): string[] {
	return [preferred, id, ...admitted, ...forbidden.map(({text}) => text), ...source.map(({text}) => text)];
}

function otherKeys(entry: Entry): string[] {
	return formsOf(entry)
		.map((form) => [form.toLowerCase(), renderingKey(form).toLowerCase()] as const)
		.flatMap(([plain, key]) => (plain === key ? [] : [key]));
}

function listed(texts: readonly string[]): string {
	return texts.length === 0 ? '' : `\n${texts.join('\n')}\n`;
}

/** A tag asks for all of its language: `zh` is there where `zh-Hant` is. */
export function lacksLanguage(own: readonly string[], language: string | true): boolean {
	if (language === true) return own.length === 0;
	const asked = language.toLowerCase();
	return !own.some((tag) => tag.toLowerCase() === asked || tag.toLowerCase().startsWith(`${asked}-`));
}
