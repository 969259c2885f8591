/** The function, remembering its latest answers; a text uses few words often. */
export function remembering<T>(answer: (key: string) => T): (key: string) => T {
	let latest = new Map<string, T>();
	return (key) => {
		const known = latest.get(key);
		if (known !== undefined) return known;
		const value = answer(key);
		// Emptied rather than aged: a full table is rare, and a look-up is cheap.
		if (latest.size >= 20_000) latest = new Map();
		latest.set(key, value);
		return value;
	};
}
