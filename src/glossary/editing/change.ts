import {isAlias, isMap, isSeq, type YAMLMap} from 'yaml';
import type {Entry} from '../entry.js';
import type {RawEntry} from '../raw.js';
import {encodeText} from '../splice.js';
import {KEY_ORDER, pairOf} from './keys.js';
import {changeList, type ListChange, replaceScalar} from './list.js';
import {BY_HAND, type EntryRef, entryList, findEntry, type Outcome, type Planner, refusal} from './plan.js';

/** What an edit changes in an entry. */
export type EntryChange = {
	readonly preferred?: string;
	readonly id?: string;
	readonly admitted: ListChange;
	readonly forbidden: ListChange;
};

/** Plans a change within one entry. */
export function planChange(
	ref: EntryRef,
	change: (found: {readonly path: string; readonly entry: Entry; readonly raw: RawEntry}) => EntryChange | Outcome,
): Planner {
	return (file, layout) => {
		const {raw, glossary} = file;
		const {path} = glossary;
		const index = findEntry(glossary.entries, path, ref);
		if (typeof index !== 'number') return index;
		const entries = raw.value.entries!;
		const written = entries[index]!;
		const asked = change({path, entry: glossary.entries[index]!, raw: written});
		if ('ok' in asked || 'unchanged' in asked) return asked;
		const node = entryList(file).items[index];
		if (isAlias(node) || !isMap(node)) return refusal(path, 'edit-refused', BY_HAND);
		const map = node as unknown as YAMLMap;
		const lists = {admitted: written.admitted, forbidden: written.forbidden};
		// The list that may lose a form first: where its lines go, nothing can be put in after them.
		const [first, second] =
			asked.admitted.remove !== undefined ? (['admitted', 'forbidden'] as const) : (['forbidden', 'admitted'] as const);
		const firstChange = changeList(layout, map, first, lists[first], asked[first], []);
		const firstPair = pairOf(map, first);
		const losesLines =
			(firstChange?.splices.length ?? 0) > 0 &&
			(firstChange?.value === undefined || (isSeq(firstPair?.value) && !firstPair.value.flow));
		const leaving = losesLines ? [firstPair] : [];
		const secondChange = changeList(layout, map, second, lists[second], asked[second], leaving);
		const [admitted, forbidden] = first === 'admitted' ? [firstChange, secondChange] : [secondChange, firstChange];
		const preferred = asked.preferred === undefined ? [] : replaceScalar(layout, map, 'preferred', asked.preferred);
		const id =
			asked.id === undefined ? [] : layout.insertPair(map, 'id', encodeText(asked.id, layout.isJson(map)), KEY_ORDER);
		const isPlanned = admitted !== null && forbidden !== null && preferred !== null;
		const next: Record<string, unknown> = {...written};
		for (const [key, changed] of [
			['admitted', admitted],
			['forbidden', forbidden],
		] as const) {
			if (changed === null || changed.splices.length === 0) continue;
			if (changed.value === undefined) delete next[key];
			else next[key] = changed.value;
		}
		if (asked.preferred !== undefined) next.preferred = asked.preferred;
		if (asked.id !== undefined) next.id = asked.id;
		return {
			splices: isPlanned ? [...preferred, ...id, ...admitted.splices, ...forbidden.splices] : null,
			replaced: new Map([[index, next as unknown as RawEntry]]),
		};
	};
}
