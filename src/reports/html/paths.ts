/** The longest label of a file, in UTF-16 units. */
const MOST_LABEL = 26;

/** A path for a narrow column: without what all paths begin with, and of a long one the end, which tells more. */
export function pathLabel(path: string, common: string): string {
	const own = path.slice(common.length);
	return own.length <= MOST_LABEL ? own : `…${own.slice(1 - MOST_LABEL).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The folder that all paths share, with its `/`; empty where they share none. */
export function commonFolder(paths: readonly string[]): string {
	const [first = ''] = paths;
	let length = first.lastIndexOf('/') + 1;
	for (const path of paths)
		while (!path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1;
	return first.slice(0, length);
}
