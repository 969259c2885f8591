import {InvalidArgumentError} from 'commander';

/** One name by itself, several as a list. */
export function oneOrMore(
	source: Readonly<Record<string, readonly string[]>>,
): Record<string, string | readonly string[]> {
	return Object.fromEntries(
		Object.entries(source).map(([language, names]) => [language, names.length === 1 ? names[0]! : names]),
	);
}

/** “Foreign Minister 2022-12..2023-07”, either date or both left out. */
export function officeOf(
	text: string,
): string | {readonly text: string; readonly from?: string; readonly until?: string} {
	const dated = /^(.+?)\s+(\d{4}(?:-\d{2}){0,2})?\.\.(\d{4}(?:-\d{2}){0,2})?$/.exec(text.trim());
	if (dated === null) return text.trim();
	const [, office = '', from, until] = dated;
	return {text: office, ...(from === undefined ? {} : {from}), ...(until === undefined ? {} : {until})};
}

/** `--source ja=アヴリル・ヘインズ`. */
export function parseSource(
	value: string,
	earlier: Readonly<Record<string, readonly string[]>> | undefined,
): Record<string, readonly string[]> {
	const [, language = '', name = ''] = /^\s*([A-Za-z0-9-]+)\s*=(.*)$/s.exec(value) ?? [];
	if (name.trim() === '') throw new InvalidArgumentError('Say it as LANGUAGE=NAME, as in zh=秦刚.');
	return {...earlier, [language]: [...(earlier?.[language] ?? []), name.trim()]};
}
