/**
 * Korean hangul in Latin letters.
 *
 * Sources: Revised Romanization (Ministry of Culture and Tourism notice 2000-8), McCune–Reischauer (1939, without breve
 * and apostrophe), and the spellings of surnames and given-name syllables usual on passports and in the press (National
 * Institute of Korean Language, survey of surname romanization, 2009; the commoner ones).
 */

const INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINAL = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

type Syllable = {readonly initial: number; readonly vowel: number; readonly final: number};

function syllableOf(char: string): Syllable | null {
	const index = char.charCodeAt(0) - 0xac00;
	if (index < 0 || index >= 11172) return null;
	return {initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28};
}

/** One syllable by itself in Revised Romanization: “류” → `ryu`; null for anything but a hangul syllable. */
export function romanizeSyllable(char: string): string | null {
	const syllable = syllableOf(char.normalize('NFC'));
	if (syllable === null) return null;
	return INITIAL[syllable.initial]! + VOWEL[syllable.vowel]! + FINAL[syllable.final]!;
}
