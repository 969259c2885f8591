/** Regions and scripts as programs write them behind a language's name: “Chinese (Simplified)”, “Chinese (PRC)”. */
const QUALIFIERS: Readonly<Record<string, string>> = {
	simplified: 'Hans',
	'simplified han': 'Hans',
	traditional: 'Hant',
	'traditional han': 'Hant',
	prc: 'CN',
	china: 'CN',
	taiwan: 'TW',
	'hong kong': 'HK',
	'hong kong sar': 'HK',
	'united states': 'US',
	us: 'US',
	'united kingdom': 'GB',
	uk: 'GB',
	brazil: 'BR',
	portugal: 'PT',
	mexico: 'MX',
	canada: 'CA',
};

let byName: ReadonlyMap<string, string> | null = null;

/** English names of languages and their tags, by what the platform calls them. */
function namesOfLanguages(): ReadonlyMap<string, string> {
	if (byName !== null) return byName;
	const names = new Map<string, string>();
	const shown = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
		const name = shown.of(tag)?.toLowerCase();
		if (name !== undefined && !names.has(name)) names.set(name, tag);
	}
	byName = names;
	return names;
}

/** The tag of a language that is written as a tag (`zh-Hant`, `en_US`) or by its English name; null where it is none. */
export function languageTag(text: string): string | null {
	const trimmed = text.trim();
	if (/^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/.test(trimmed)) {
		try {
			const locale = new Intl.Locale(trimmed.replaceAll('_', '-'));
			const name = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(locale.language);
			// `en_case` is no English in a script “Case”.
			const isScript =
				locale.script === undefined ||
				new Intl.DisplayNames('en', {type: 'script', fallback: 'none'}).of(locale.script) !== undefined;
			if (name !== undefined && isScript) return locale.toString();
		} catch {
			return null;
		}
	}
	const [, name = '', qualifier = ''] = /^([\p{L} ]+?)\s*(?:\((.+)\))?$/u.exec(trimmed.toLowerCase()) ?? [];
	const tag = namesOfLanguages().get(name.trim());
	if (tag === undefined) return null;
	const part = QUALIFIERS[qualifier.split(',')[0]!.trim()];
	return part === undefined ? tag : `${tag}-${part}`;
}
