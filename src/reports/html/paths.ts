/** The longest label of a file, in UTF-16 units. */
const MOST_LABEL = 26;

/** A path for a narrow column: without what all paths begin with, and of a long one the end, which tells more. */
export function pathLabel(path: string, common: string): string {
	const own = path.slice(common.length);
	return own.length <= MOST_LABEL ? own : `…${own.slice(1 - MOST_LABEL).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The folder that all paths share, with its `/`; empty where they share none. */
export function commonFolder(paths: readonly string[]): string {
	let folder = paths[0] ?? '';
	folder = folder.slice(0, folder.lastIndexOf('/') + 1);
	for (const path of paths) {
		while (!path.startsWith(folder)) folder = folder.slice(0, -1).replace(/[^/]*$/, '');
	}
	return folder;
}
