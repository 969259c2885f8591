/** Of gettext-parser only what the tests call; it has no types of its own. */
declare module 'gettext-parser' {
	export const po: {
		compile(
			table: {
				charset: string;
				headers: Record<string, string>;
				translations: Record<string, Record<string, {msgid: string; msgstr: string[]}>>;
			},
			options: {foldLength: number},
		): Uint8Array & {toString(encoding: 'utf8'): string};
	};
}
