/** Many short lists of numbers as two typed arrays: list `n` is `members[starts[n], starts[n + 1])`. */
export type Lists = {readonly starts: Int32Array; readonly members: Int32Array};

/** Lists under keys, parallel to them. Plain data, so that it can be kept and read back as it is. */
export type KeyedLists = Lists & {readonly keys: readonly string[]};

export function layLists(lists: readonly (readonly number[])[]): Lists {
	const starts = new Int32Array(lists.length + 1);
	lists.forEach((list, n) => {
		starts[n + 1] = starts[n]! + list.length;
	});
	const members = new Int32Array(starts[lists.length]!);
	lists.forEach((list, n) => {
		members.set(list, starts[n]!);
	});
	return {starts, members};
}

export function layKeyedLists(lists: ReadonlyMap<string, readonly number[]>): KeyedLists {
	return {keys: [...lists.keys()], ...layLists([...lists.values()])};
}

/** The members of one list, not copied. */
export function listAt({starts, members}: Lists, n: number): Int32Array {
	return members.subarray(starts[n], starts[n + 1]);
}

/** Which list stands under each key. */
export function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (let n = 0; n < keys.length; n++) places.set(keys[n]!, n);
	return places;
}

/** Adds a number to the list under a key. */
export function pushTo<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
	const list = lists.get(key);
	if (list) list.push(number);
	else lists.set(key, [number]);
}
