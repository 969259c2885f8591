import type {YAMLSeq} from 'yaml';
import type {YamlNode} from '../../problems/yaml.js';
import type {ParsedFile} from '../parse.js';
import type {RawEntry} from '../raw.js';
import type {Layout} from '../splice.js';

/** Where a new entry goes: behind the entry with the index `after`, or right before the one that follows it. */
export type Placed = {
	readonly entry: RawEntry;
	readonly after: number;
	readonly isBefore: boolean;
	/** Whether its neighbours are in the order of the alphabet. */
	readonly isOrdered: boolean;
};

/** Fewer entries in a row may be in the order of the alphabet by chance. */
const LEAST_SORTED = 3;

/**
 * A place for each of several new entries in a list with dashes: among those of its kind and source languages, else of its
 * kind, else at the end. Where these are sorted by their preferred renderings the new one is put at its place in the order.
 *
 * A comment above the first of a group may speak of the whole group, so nothing is put between the two. Cost: entries of the
 * file once, then the logarithm of their number for each new one.
 */
export function placeEntries(
	{raw}: ParsedFile,
	layout: Layout,
	list: YAMLSeq,
	entries: readonly RawEntry[],
): readonly Placed[] {
	const there = raw.value.entries ?? [];
	const groups = new Map<string, number[]>();
	const join = (key: string, index: number) => {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [index]);
		else group.push(index);
	};
	there.forEach((entry, index) => {
		join(kindKey(entry), index);
		join(languageKey(entry), index);
	});
	const sorted = new Map<readonly number[], boolean>();
	const isSorted = (group: readonly number[]) => {
		let known = sorted.get(group);
		if (known === undefined) {
			known =
				group.length >= LEAST_SORTED &&
				group.every((index, at) => at === 0 || compare(there[group[at - 1]!]!, there[index]!) <= 0);
			sorted.set(group, known);
		}
		return known;
	};
	const placed = entries.map((entry): Placed => {
		const group = groups.get(languageKey(entry)) ?? groups.get(kindKey(entry));
		if (group === undefined) return {entry, after: there.length - 1, isBefore: false, isOrdered: false};
		if (!isSorted(group)) return {entry, after: group.at(-1)!, isBefore: false, isOrdered: false};
		const count = countBefore(group, (index) => compare(there[index]!, entry) <= 0);
		if (count > 0) return {entry, after: group[count - 1]!, isBefore: false, isOrdered: true};
		const first = group[0]!;
		return hasCommentAbove(layout, list, first)
			? {entry, after: first, isBefore: false, isOrdered: true}
			: {entry, after: first - 1, isBefore: true, isOrdered: true};
	});
	// Those that come to stand in one place are in the order of the alphabet themselves.
	return placed.sort(
		(a, b) =>
			a.after - b.after ||
			Number(a.isBefore) - Number(b.isBefore) ||
			(a.isOrdered && b.isOrdered ? compare(a.entry, b.entry) : 0),
	);
}

const kindKey = (entry: RawEntry) => entry.kind ?? '';
const languageKey = (entry: RawEntry) =>
	`${entry.kind ?? ''} ${Object.keys(entry.source ?? {})
		.sort()
		.join(' ')}`;

/** By code units of the lower-cased text: the order must not depend on the machine. */
function compare(a: RawEntry, b: RawEntry): number {
	const [left, right] = [a.preferred.toLowerCase(), b.preferred.toLowerCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}

/** How many of a sorted list hold; those that do stand first. */
function countBefore(list: readonly number[], holds: (index: number) => boolean): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(list[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function hasCommentAbove(layout: Layout, list: YAMLSeq, index: number): boolean {
	const dash = layout.dashOf(list, index);
	if (dash === null) return true;
	const start = index === 0 ? 0 : layout.endOf(list.items[index - 1] as YamlNode);
	const above = layout.text.slice(start, dash).trimEnd();
	return above.slice(above.lastIndexOf('\n') + 1).includes('#');
}
