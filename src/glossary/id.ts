// What NFKD leaves whole, in its customary ASCII spelling.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŋ: 'ng',
	ŧ: 't',
	ĸ: 'k',
};

/**
 * The id that an entry has when its file gives none: "Xi’an" → `xian`, "São Paulo" → `sao-paulo`, "7-Eleven" → `7-eleven`.
 *
 * Letters and digits of any script, lower-cased, Latin diacritics folded away, joined by single dashes; never empty.
 */
export function deriveId(preferred: string): string {
	const id = preferred
		.toLowerCase()
		.normalize('NFKD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.replace(/[łøđðþßæœıħŋŧĸ]/g, (letter) => PLAIN_LETTERS[letter]!)
		.replace(/['’ʼʻ‘`´]/g, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^[-\p{M}]+|-+$/gu, '');
	return id === '' ? 'entry' : id;
}

/**
 * Ids for entries in the order of their files: a given one as it is, a derived one with `-2`, `-3` … where it is taken.
 *
 * Given ids are taken before any is derived, so that none of them is ever given away. Cost: linear.
 */
export function assignIds(entries: readonly {readonly id?: string; readonly preferred: string}[]): string[] {
	const taken = new Set<string>();
	for (const {id} of entries) if (id !== undefined) taken.add(id);
	const next = new Map<string, number>();
	return entries.map(({id, preferred}) => {
		if (id !== undefined) return id;
		const base = deriveId(preferred);
		let count = next.get(base) ?? 1;
		let derived = count === 1 ? base : `${base}-${count}`;
		while (taken.has(derived)) derived = `${base}-${++count}`;
		taken.add(derived);
		next.set(base, count + 1);
		return derived;
	});
}
