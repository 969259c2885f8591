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
	if (typeof value === 'string') return [{text: value, parent, key}];
	if (!Array.isArray(value)) return [];
	return value.flatMap((text, index) => (typeof text === 'string' ? [{text, parent: value, key: index}] : []));
}

/** The items of such a list with their indices; in a faulty file some may be neither, and are passed over. */
export function itemsOf<T extends string | {readonly text: string}>(list: readonly T[] | undefined): [number, T][] {
	return [...(list ?? []).entries()].filter(
		([, item]) =>
			typeof item === 'string' || (typeof item === 'object' && item !== null && typeof item.text === 'string'),
	);
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

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown) => isText(value) || Array.isArray(value);

// What the checks beyond the schema rely on; lists may still hold items of other kinds, which they pass over.
const KEY_SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
	preferred: isText,
	id: isText,
	kind: isText,
	source: isMap,
	admitted: isTexts,
	forbidden: Array.isArray,
	titles: Array.isArray,
	caseSensitive: (value) => typeof value === 'boolean',
	note: isText,
	examples: isMap,
};

/**
 * What of a faulty file is sound enough to be checked further, so that all its faults are told at once.
 *
 * Copies keep their way back to the text; entries without a preferred rendering are left out.
 */
export function soundParts(source: YamlSource): RawFile {
	const nodes = new Map(source.nodes);
	const copy = (map: Record<string, unknown>, isSound: (key: string, value: unknown) => boolean) => {
		const sound = Object.assign(
			Object.create(null),
			Object.fromEntries(Object.entries(map).filter(([key, value]) => isSound(key, value))),
		);
		nodes.set(sound, source.nodes.get(map)!);
		return sound;
	};
	const root = isMap(source.value) ? source.value : {};
	const entries = Array.isArray(root.entries) ? root.entries : [];
	const value: RawGlossary = {
		...(isText(root.name) ? {name: root.name} : {}),
		...(isText(root.language) ? {language: root.language} : {}),
		entries: entries
			.filter((entry): entry is Record<string, unknown> => isMap(entry) && isText(entry.preferred))
			.map((entry) => copy(entry, (key, part) => Object.hasOwn(KEY_SHAPES, key) && KEY_SHAPES[key]!(part)) as RawEntry),
	};
	if (isMap(source.value)) nodes.set(value, source.nodes.get(source.value)!);
	return {value, source: {...source, nodes}};
}
