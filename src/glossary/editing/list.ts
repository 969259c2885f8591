import {isAlias, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import {quoteText, type YamlNode} from '../../problems/yaml.js';
import {renderingKey} from '../conflicts.js';
import {encodeFlow, encodeText, type Layout, type Splice} from '../splice.js';
import {KEY_ORDER, pairOf} from './keys.js';

/** A rendering as a list of an entry holds it. */
export type ListItem = string | {readonly text: string; readonly note?: string};
/** What happens to a list: forms with the key go, an item comes. */
export type ListChange = {readonly remove?: string; readonly add?: ListItem};

/** The splices that change a list under a key of an entry, and the value that it then has; null where it cannot be done. */
export function changeList(
	layout: Layout,
	map: YAMLMap,
	key: 'admitted' | 'forbidden',
	value: string | readonly ListItem[] | undefined,
	{remove, add}: ListChange,
	leaving: readonly (Pair<YamlNode, YamlNode | null> | null)[],
): {readonly splices: readonly Splice[]; readonly value: unknown} | null {
	const isQuoted = layout.isJson(map);
	const same = {splices: [], value};
	if (value === undefined) {
		if (add === undefined) return same;
		return {splices: layout.insertPair(map, key, encodeFlow([add], isQuoted), KEY_ORDER, leaving), value: [add]};
	}
	const items: readonly ListItem[] = typeof value === 'string' ? [value] : value;
	const textOf = (item: ListItem) => (typeof item === 'string' ? item : item.text);
	const gone = items.flatMap((item, index) =>
		remove !== undefined && renderingKey(textOf(item)) === remove ? [index] : [],
	);
	if (gone.length === 0 && add === undefined) return same;
	// A form that stands in one list twice has been warned of; which of them to splice is not worth a guess.
	if (gone.length > 1) return null;
	const pair = pairOf(map, key)!;
	const node = pair.value;
	if (node === null || isAlias(node) || node.anchor !== undefined || node.tag !== undefined) return null;
	const [index] = gone;
	if (isScalar(node)) {
		if (index === undefined) {
			const [start, end] = [node.range[0], layout.endOf(node)];
			const written = layout.text.slice(start, end);
			const isSafe =
				node.type !== 'PLAIN'
					? /^QUOTE/.test(node.type ?? '') && !/[\r\n]/.test(written)
					: !/[,[\]{}\r\n]/.test(written);
			const kept = isSafe ? written : quoteText(String(value).trim());
			const expected = isSafe ? value : String(value).trim();
			return {splices: [{start, end, text: `[${kept}, ${encodeFlow(add, isQuoted)}]`}], value: [expected, add]};
		}
		if (add !== undefined) {
			return {splices: [{start: node.range[0], end: layout.endOf(node), text: encodeFlow(add, isQuoted)}], value: add};
		}
		const lines = layout.removePair(map, pair);
		if (lines !== null) return {splices: lines, value: undefined};
		return {splices: [{start: node.range[0], end: layout.endOf(node), text: '[]'}], value: []};
	}
	if (!isSeq(node)) return null;
	const list = node as unknown as YAMLSeq;
	if (index === undefined) {
		const splices = list.flow
			? layout.insertInFlow(list, encodeFlow(add, isQuoted))
			: layout.insertInBlock(list, (indent, gap) => [`${indent}-${gap}${encodeFlow(add)}`]);
		return {splices, value: [...items, add]};
	}
	const item = list.items[index] as YamlNode;
	if (isAlias(item) || item.anchor !== undefined || item.tag !== undefined) return null;
	if (add !== undefined) {
		return {
			splices: [{start: item.range[0], end: layout.endOf(item), text: encodeFlow(add, isQuoted)}],
			value: items.with(index, add),
		};
	}
	const left = items.filter((_, other) => other !== index);
	if (left.length === 0) {
		const lines = layout.removePair(map, pair);
		if (lines !== null) return {splices: lines, value: undefined};
	}
	if (list.flow) return {splices: layout.removeFromFlow(list, index), value: left};
	const lines = layout.removeFromBlock(list, index);
	if (lines === null || left.length > 0) return lines === null ? null : {splices: lines, value: left};
	const colon = layout.colonOf(pair);
	return {splices: [{start: colon + 1, end: colon + 1, text: ' []'}, ...lines], value: left};
}

/** The splice that writes another text in the place of a scalar; null where an anchor or a tag holds to it. */
export function replaceScalar(layout: Layout, map: YAMLMap, key: string, text: string): Splice[] | null {
	const node = pairOf(map, key)?.value;
	if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return null;
	return [{start: node.range[0], end: layout.endOf(node), text: encodeText(text, node.type === 'QUOTE_DOUBLE')}];
}
