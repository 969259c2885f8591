import type {Entry, SourceName} from '../../glossary/entry.js';
import {formFor, type Termbase} from '../../glossary/termbase.js';
import {latticesOf, matchLattice, sliceLattice, sourceParts} from '../../names/lattice.js';

/** A surname reads its characters when it costs no more than this for each letter. */
const READS = 0.12;

/**
 * A person's surname as the source writes it by itself after the full name: ブリンケン of アントニー・ブリンケン, Фургал of
 * Сергей Фургал, 吉村 of 吉村洋文. One character is left out: it is in too many words.
 */
export function surnamesOf(entry: Entry, termbase: Termbase): SourceName[] {
	if (entry.kind !== 'person') return [];
	const family = formFor(termbase.formsOf.get(entry)!, 'family');
	const found: SourceName[] = [];
	for (const {text, language} of entry.source) {
		const surname = surnameOf(text, language, family?.keys.join('') ?? null);
		if (surname !== null && !entry.source.some((name) => name.text === surname)) found.push({text: surname, language});
	}
	return found;
}

function surnameOf(text: string, language: string, family: string | null): string | null {
	const parts = sourceParts(text);
	// Hungarian and Vietnamese put the surname first, and Vietnamese use the given name.
	if (parts.length > 1 && !/^(?:hu|vi)\b/.test(language)) {
		const last = parts.at(-1)!;
		return [...last].length >= 3 ? last : null;
	}
	const plain = parts[0] ?? '';
	if (family === null || !/^[\p{Script=Han}々]{3,4}$/u.test(plain)) return null;
	for (const lattice of latticesOf(plain, language, false)) {
		if (lattice.slots.length <= 2) continue;
		if (matchLattice(family, sliceLattice(lattice, 0, 2), READS * family.length))
			return [...plain].slice(0, 2).join('');
	}
	return null;
}
