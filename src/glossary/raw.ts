import type {YamlSource} from '../problems/yaml.js';
import type {Kind} from './entry.js';

/** An entry as its file writes it, after the schema has been checked. */
export type RawEntry = {
	readonly preferred: string;
	readonly id?: string;
	readonly kind?: Kind;
	readonly source?: Readonly<Record<string, string | readonly string[]>>;
	readonly admitted?: string | readonly string[];
	readonly forbidden?: readonly (string | {readonly text: string; readonly note?: string})[];
	readonly titles?: readonly (
		| string
		| {readonly text: string; readonly from?: string | number; readonly until?: string | number}
	)[];
	readonly gender?: 'male' | 'female';
	readonly caseSensitive?: boolean;
	readonly note?: string;
	readonly examples?: {readonly right?: string | readonly string[]; readonly wrong?: string | readonly string[]};
};

export type RawGlossary = {
	readonly version?: number;
	readonly name?: string;
	readonly language?: string;
	readonly entries?: readonly RawEntry[] | null;
};

/** A file whose schema holds, on the way to a `Glossary`. */
export type RawFile = {readonly value: RawGlossary; readonly source: YamlSource};

/** A text in its file: under `key` of `parent`, both to be looked up in the file's source. */
export type TextPlace = {readonly file: RawFile; readonly parent: object; readonly key: string | number};

/** The texts under a key that holds one or a list, each with where to look it up. */
export function textsUnder(
	parent: object,
	key: string,
	value: string | readonly string[] | undefined,
): {readonly text: string; readonly parent: object; readonly key: string | number}[] {
	if (value === undefined) return [];
	if (typeof value === 'string') return [{text: value, parent, key}];
	return value.map((text, index) => ({text, parent: value, key: index}));
}

/** The text of a list item that is a text or a map with `text`, with where to look it up. */
export function textOfItem(
	list: object,
	index: number,
	item: string | {readonly text: string},
): {readonly text: string; readonly parent: object; readonly key: string | number} {
	return typeof item === 'string'
		? {text: item, parent: list, key: index}
		: {text: item.text, parent: item, key: 'text'};
}
