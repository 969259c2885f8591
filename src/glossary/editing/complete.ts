import {isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq} from 'yaml';
import {quoteText} from '../../problems/yaml.js';
import type {RawEntry} from '../raw.js';
import {encodeFlow, encodeText, type Layout, type Splice} from '../splice.js';
import {KEY_ORDER, pairOf} from './keys.js';
import type {NewEntry} from './new-entry.js';
import {BY_HAND, entryList, type Planner, refusal} from './plan.js';

/** What an entry gains: keys that it lacks, and more items for its lists. Nothing that is there changes. */
export type Completion = Omit<Partial<NewEntry>, 'preferred' | 'examples'>;

/** Plans what the entry with that index gains. */
export function planCompletion(index: number, gains: Completion): Planner {
	return (file, layout) => {
		const {raw, glossary} = file;
		const node = entryList(file).items[index];
		if (isAlias(node) || !isMap(node)) return refusal(glossary.path, 'edit-refused', BY_HAND);
		const map = node as unknown as YAMLMap;
		const next: Record<string, unknown> = {...raw.value.entries![index]!};
		const splices: Splice[] = [];
		const fresh: [string, unknown][] = [];
		let isPlanned = true;
		for (const key of KEY_ORDER) {
			if (key === 'preferred' || key === 'examples' || gains[key] === undefined) continue;
			const gained = gains[key];
			if (next[key] === undefined) fresh.push([key, gained]);
			else if (key === 'source') {
				const changed = completeSource(layout, map, next.source, gained as Readonly<Record<string, readonly string[]>>);
				isPlanned &&= changed !== null;
				splices.push(...(changed?.splices ?? []));
				next.source = changed?.value;
			} else if (Array.isArray(gained)) {
				const changed = extend(layout, pairOf(map, key)?.value, next[key], gained, layout.isJson(map));
				isPlanned &&= changed !== null;
				splices.push(...(changed?.splices ?? []));
				next[key] = changed?.value;
			} else isPlanned = false;
		}
		for (const [key, value] of fresh) next[key] = value;
		splices.push(...insertPairs(layout, map, fresh, KEY_ORDER));
		return {
			splices: isPlanned ? splices : null,
			replaced: new Map([[index, next as unknown as RawEntry]]),
		};
	};
}

type Changed = {readonly splices: readonly Splice[]; readonly value: unknown};

function insertPairs(
	layout: Layout,
	map: YAMLMap,
	pairs: readonly (readonly [string, unknown])[],
	order: readonly string[],
): readonly Splice[] {
	if (pairs.length === 0) return [];
	const isQuoted = layout.isJson(map);
	const texts = pairs.map(([key, value]) => [encodeText(key, isQuoted), encodeFlow(value, isQuoted)] as const);
	// In brackets they go in as one, since a list over lines ends in a comma of its own for each.
	if (map.flow) return layout.insertInFlow(map, texts.map(([key, value]) => `${key}: ${value}`).join(', '));
	return pairs.flatMap(([key], at) => layout.insertPair(map, key, texts[at]![1], order));
}

function completeSource(
	layout: Layout,
	entry: YAMLMap,
	value: unknown,
	gained: Readonly<Record<string, string | readonly string[]>>,
): Changed | null {
	const node = pairOf(entry, 'source')?.value;
	if (!isMap(node) || isAlias(node) || node.anchor !== undefined) return null;
	const map = node as unknown as YAMLMap;
	const next: Record<string, unknown> = {...(value as Record<string, unknown>)};
	const splices: Splice[] = [];
	const fresh: [string, unknown][] = [];
	for (const [language, names] of Object.entries(gained)) {
		if (next[language] === undefined) {
			fresh.push([language, names]);
			continue;
		}
		const items = typeof names === 'string' ? [names] : names;
		const changed = extend(layout, pairOf(map, language)?.value, next[language], items, layout.isJson(map));
		if (changed === null) return null;
		splices.push(...changed.splices);
		next[language] = changed.value;
	}
	for (const [language, names] of fresh) next[language] = names;
	return {splices: [...splices, ...insertPairs(layout, map, fresh, [])], value: next};
}

/** A list, or a text that becomes one, with more items. */
function extend(
	layout: Layout,
	node: unknown,
	value: unknown,
	more: readonly unknown[],
	isQuoted: boolean,
): Changed | null {
	const items = Array.isArray(value) ? value : [value];
	const inner = more.map((item) => encodeFlow(item, isQuoted));
	if (isScalar(node) && node.anchor === undefined && node.tag === undefined && node.range) {
		const text = String(value).trim();
		const [start, end] = [node.range[0], layout.endOf(node as never)];
		const written = layout.text.slice(start, end);
		const isSafe = !/[\r\n]/.test(written) && (node.type !== 'PLAIN' || !/[,[\]{}]/.test(written));
		const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
		const kept = isSafe && !isBlock ? written : quoteText(text);
		return {splices: [{start, end, text: `[${[kept, ...inner].join(', ')}]`}], value: [text, ...more]};
	}
	if (!isSeq(node) || node.anchor !== undefined || node.tag !== undefined) return null;
	const list = node as unknown as YAMLSeq;
	const splices =
		list.flow || list.items.length === 0
			? layout.insertInFlow(list, inner.join(', '))
			: more.flatMap((item) => layout.insertInBlock(list, (indent, gap) => [`${indent}-${gap}${encodeFlow(item)}`]));
	return {splices, value: [...items, ...more]};
}
