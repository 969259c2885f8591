import {foldWord} from '../documents/fold.js';
import {otherEnglishSpellings} from '../names/british-american.js';
import {matchSounds} from '../names/sound.js';
import {isFunctionWord} from '../names/words.js';
import type {Entry} from './entry.js';
import {type FormStatus, namePartsOf, pivotsOf, renderingWords} from './form.js';

export type Rendering = {readonly text: string; readonly status: FormStatus};

/** Letters as German and the Nordic languages write them where a keyboard has no marks. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	å: 'aa',
	ø: 'oe',
	Ä: 'Ae',
	Ö: 'Oe',
	Ü: 'Ue',
	Å: 'Aa',
	Ø: 'Oe',
};
/** An admitted single name this near to the surname is the surname in another spelling. */
const VARIANT_COST_PER_LETTER = 0.2;

/**
 * All renderings of an entry, listed and derived; none twice.
 *
 * Derived and right: a person's surname, the given name before each admitted spelling of it, a title without its
 * article, umlauts written out, what Britain and America spell otherwise. Derived and wrong: surname and given name changed about. Besides, the source names in
 * other scripts, which are found where they were left untranslated.
 */
export function renderingsOf(entry: Entry): Rendering[] {
	const all: Rendering[] = [];
	const listed = new Set<string>();
	const folded = new Set<string>();
	const add = (text: string, status: FormStatus) => {
		const isListed = status === 'preferred' || status === 'admitted' || status === 'forbidden';
		const key = foldWord(text);
		// What is listed may differ in capitals alone (“QIN”); what is derived from it may not.
		if (text === '' || (isListed ? listed.has(text) : folded.has(key))) return;
		listed.add(text);
		if (status !== 'forbidden') folded.add(key);
		all.push({text, status});
	};
	add(entry.preferred, 'preferred');
	for (const text of entry.admitted) add(text, 'admitted');
	for (const {text} of entry.forbidden) add(text, 'forbidden');
	addPersonNames(entry, add);
	for (const text of [entry.preferred, ...entry.admitted]) {
		const bare = text.replace(/^(?:The|A|An) (?=\p{Lu})/u, '');
		// What is left has to be more than an ordinary word: “Times” is not “The Times”.
		if (bare !== text && renderingWords(bare).keys.filter((word) => !isFunctionWord(word)).length >= 2)
			add(bare, 'variant');
		add(
			text.replace(/[äöüåøÄÖÜÅØ]/gu, (letter) => WRITTEN_OUT[letter]!),
			'variant',
		);
		// Grey and Gray are two families.
		if (entry.kind !== 'person') for (const spelled of otherEnglishSpellings(text)) add(spelled, 'variant');
	}
	for (const {text} of entry.source) if (/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]/u.test(text)) add(text, 'source');
	return all;
}

function addPersonNames(entry: Entry, add: (text: string, status: FormStatus) => void): void {
	const {words, keys} = renderingWords(entry.preferred);
	const parts = namePartsOf(entry, keys);
	if (!parts) return;
	const family = wordsText(entry.preferred, words, parts.familyStart, parts.familyEnd);
	const given = [...words.slice(0, parts.familyStart), ...words.slice(parts.familyEnd)].join(' ');
	const isFirst = parts.familyStart === 0;
	const surname = foldWord(family).replace(/[^a-z]/g, '');
	for (const admitted of entry.admitted) {
		const key = foldWord(admitted);
		if (!/^[a-z]+$/.test(key) || key === surname || !/^[a-z]+$/.test(surname)) continue;
		const limit = VARIANT_COST_PER_LETTER * surname.length;
		if (!['en' as const, ...pivotsOf(entry)].some((pivot) => matchSounds(key, [[surname]], pivot, limit))) continue;
		add(isFirst ? `${admitted} ${given}` : `${given} ${admitted}`, 'variant');
	}
	add(family, 'family');
	add(isFirst ? `${given} ${family}` : `${family} ${given}`, 'swapped');
}

/** Words `[from, to)` of a rendering with what stands between them: “al-Assad”, “Newton-John”. */
function wordsText(text: string, words: readonly string[], from: number, to: number): string {
	let at = 0;
	const starts = words.map((word) => {
		const start = text.indexOf(word, at);
		at = start + word.length;
		return start;
	});
	return text.slice(starts[from], starts[to - 1]! + words[to - 1]!.length);
}
