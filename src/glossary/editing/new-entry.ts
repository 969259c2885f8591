import {isAlias, isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import type {YamlNode} from '../../problems/yaml.js';
import type {Kind} from '../entry.js';
import type {ParsedFile} from '../parse.js';
import type {RawEntry} from '../raw.js';
import {encodeFlow, encodeText, type Layout, type Splice} from '../splice.js';
import {KEY_ORDER, pairOf} from './keys.js';
import {placeEntries} from './place.js';
import type {Planner} from './plan.js';

/** An entry to be written; the keys and their shapes are those of the file. */
export type NewEntry = {
	readonly preferred: string;
	readonly id?: string;
	readonly kind?: Kind;
	readonly source?: Readonly<Record<string, string | readonly string[]>>;
	readonly admitted?: readonly string[];
	readonly forbidden?: readonly (string | {readonly text: string; readonly note?: string})[];
	readonly titles?: readonly (string | {readonly text: string; readonly from?: string; readonly until?: string})[];
	readonly gender?: 'male' | 'female';
	readonly caseSensitive?: boolean;
	readonly note?: string;
	readonly examples?: {readonly right?: readonly string[]; readonly wrong?: readonly string[]};
};

/** Plans more entries, each after the last of its like, or at its place in the alphabet where those follow it. */
export function planAdditions(entries: readonly NewEntry[]): Planner {
	return (file, layout) => {
		const {list, splices} = listOf(file, layout);
		const written = entries.map(inKeyOrder);
		if (list === null) {
			const last = (file.raw.value.entries?.length ?? 0) - 1;
			return {splices: splices(written), inserted: written.map((entry) => ({after: last, entry}))};
		}
		const placed = placeEntries(file, layout, list, written);
		return {
			splices: placed.flatMap(({entry, after, isBefore}) => {
				const like = list.items[isBefore ? after + 1 : after] as YamlNode;
				const lines = (indent: string, gap: string) =>
					isMap(like) && like.flow === true ? [`${indent}-${gap}${encodeFlow(entry)}`] : entryLines(entry, indent, gap);
				return isBefore ? layout.insertBeforeInBlock(list, after + 1, lines) : layout.insertInBlock(list, lines, after);
			}),
			inserted: placed,
		};
	};
}

/** The list of entries where it is one with dashes; otherwise null, with what writes entries into what stands there. */
function listOf(
	{raw: {value, source}}: ParsedFile,
	layout: Layout,
): {list: YAMLSeq | null; splices: (entries: readonly RawEntry[]) => Splice[] | null} {
	const root = source.nodes.get(value) as YAMLMap;
	const pair = pairOf(root, 'entries');
	const isQuoted = layout.isJson(root);
	const flowItems = (entries: readonly RawEntry[], areQuoted: boolean) =>
		entries.map((entry) => encodeFlow(entry, areQuoted)).join(', ');
	const blockLines = (entries: readonly RawEntry[], indent: string) =>
		entries.flatMap((entry) => entryLines(entry, indent, ' '));
	if (pair === null) {
		if (root.flow) {
			const key = encodeText('entries', isQuoted);
			return {
				list: null,
				splices: (entries) => layout.insertInFlow(root, `${key}: [${flowItems(entries, isQuoted)}]`),
			};
		}
		const at = layout.lineEnd(layout.endOf(root.items.at(-1) as Pair<YamlNode, YamlNode | null>));
		const indent = layout.keyIndentOf(root);
		return {
			list: null,
			splices: (entries) => [insertLines(layout, at, [`${indent}entries:`, ...blockLines(entries, `${indent}  `)])],
		};
	}
	const node = pair.value;
	if (isAlias(node)) return {list: null, splices: () => null};
	if (isSeq(node) && node.items.length > 0) {
		const list = node as unknown as YAMLSeq;
		if (!list.flow) return {list, splices: () => null};
		const last = list.items.at(-1) as YamlNode;
		const areQuoted = isMap(last) && layout.isJson(last as unknown as YAMLMap);
		return {list: null, splices: (entries) => layout.insertInFlow(list, flowItems(entries, areQuoted))};
	}
	const colon = layout.colonOf(pair);
	const end = node === null ? colon + 1 : Math.max(colon + 1, node.range[1]);
	const written = layout.text.slice(colon + 1, end);
	if (root.flow || /[#\n]/.test(written.trimEnd())) {
		return {
			list: null,
			splices: (entries) =>
				isSeq(node)
					? layout.insertInFlow(node as unknown as YAMLSeq, flowItems(entries, isQuoted))
					: root.flow
						? [{start: colon + 1, end, text: ` [${flowItems(entries, isQuoted)}]`}]
						: null,
		};
	}
	// `entries: [] # none yet` becomes a list with dashes; the comment stays where it is.
	const isBare = written.trim() === '';
	const indent = `${layout.keyIndentOf(root)}  `;
	return {
		list: null,
		splices: (entries) => [
			...(isBare ? [] : [{start: colon + 1, end, text: ''}]),
			insertLines(layout, layout.lineEnd(isBare ? colon + 1 : end), blockLines(entries, indent)),
		],
	};
}

function insertLines(layout: Layout, at: number, lines: readonly string[]): Splice {
	const eol = layout.eolAt(at);
	return {start: at, end: at, text: eol + lines.join(eol)};
}

/** An entry in lines, the first behind a dash. */
export function entryLines(entry: RawEntry, indent: string, gap: string): string[] {
	const margin = `${indent} ${' '.repeat(gap.length)}`;
	return Object.entries(entry).map(
		([key, value], index) => `${index === 0 ? `${indent}-${gap}` : margin}${key}: ${encodeFlow(value)}`,
	);
}

/** The entry as it is written: its keys in their order, none of them empty. */
export function inKeyOrder(entry: NewEntry): RawEntry {
	const given = entry as Readonly<Record<string, unknown>>;
	return Object.fromEntries(
		KEY_ORDER.flatMap((key) => {
			const value = given[key];
			const isNothing =
				value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
			return isNothing ? [] : [[key, key === 'preferred' ? String(value).trim() : value]];
		}),
	) as unknown as RawEntry;
}
