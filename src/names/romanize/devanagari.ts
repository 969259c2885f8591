/**
 * Hindi, Marathi and Nepali names in Latin letters.
 *
 * Sources: the Hunterian system (Survey of India) with what newspapers write beside it; the inherent vowel is dropped at
 * the end of a word and between a vowel–consonant and a consonant–vowel, from the right (Ohala 1983).
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

export const CONSONANTS = parseWays(
	'क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh,ch ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph,f ब:b भ:bh म:m य:y र:r ' +
		'ल:l ळ:l व:v,w श:sh ष:sh स:s ह:h क़:q,k ख़:kh ग़:gh,g ज़:z ड़:r,d ढ़:rh,dh फ़:f ऱ:r ऴ:zh,l',
);
export const VOWELS = parseWays('अ:a आ:a,aa इ:i ई:i,ee उ:u ऊ:u,oo ऋ:ri ए:e ऎ:e ऐ:ai ओ:o ऒ:o औ:au ऑ:o ऍ:e');
export const SIGNS = parseWays('ा:a,aa ि:i ी:i,ee ु:u ू:u,oo ृ:ri े:e ॆ:e ै:ai ो:o ॊ:o ौ:au ॉ:o ॅ:e');
const INHERENT: Place = ['a'];

export type Sound = {readonly kind: 'vowel' | 'consonant'; readonly ways: Place; readonly isInherent: boolean};

function soundsOf(word: string): Sound[] {
	const sounds: Sound[] = [];
	// The dotted letters are always two code points in NFC; they are taken as one.
	const chars = word.normalize('NFC').match(/.\u093c|./gu) ?? [];
	for (const [at, char] of chars.entries()) {
		const consonant = CONSONANTS.get(char.normalize('NFC')) ?? CONSONANTS.get(char[0]!);
		const next = chars[at + 1] ?? '';
		if (consonant !== undefined) {
			sounds.push({kind: 'consonant', ways: consonant, isInherent: false});
			if (!SIGNS.has(next) && next !== '्') sounds.push({kind: 'vowel', ways: INHERENT, isInherent: true});
			continue;
		}
		const vowel = SIGNS.get(char) ?? VOWELS.get(char);
		if (vowel !== undefined) sounds.push({kind: 'vowel', ways: vowel, isInherent: false});
		else if (char === 'ं')
			sounds.push({kind: 'consonant', ways: /[पफबभम]/.test(next) ? ['m', 'n'] : ['n'], isInherent: false});
		else if (char === 'ँ') sounds.push({kind: 'consonant', ways: ['n', ''], isInherent: false});
		else if (char === 'ः') sounds.push({kind: 'consonant', ways: ['h', ''], isInherent: false});
	}
	return sounds;
}

export function dropInherent(sounds: readonly Sound[]): Sound[] {
	const kept = [...sounds];
	const last = kept.length - 1;
	const isVowel = (at: number): boolean => kept[at]?.kind === 'vowel';
	// After a cluster the last one is heard, mostly: Chandra, Mishra; alone it is silent: Ram.
	if (last > 1 && kept[last]!.isInherent) {
		if (isVowel(last - 2)) kept.pop();
		else kept[last] = {...kept[last]!, ways: ['a', '']};
	}
	for (let at = kept.length - 3; at >= 2; at--)
		if (kept[at]!.isInherent && !isVowel(at - 1) && isVowel(at - 2) && !isVowel(at + 1) && isVowel(at + 2)) {
			// Writers often keep what speakers drop: Mamta and Mamata. The vowel next to the left then stays in any case.
			kept[at] = {...kept[at]!, ways: ['', 'a']};
			at--;
		}
	return kept;
}

/** Spellings of a name in Devanagari, the most usual first, at most 24: “नरेंद्र मोदी” → `Narendra Modi`, …. */
export function romanizeDevanagari(text: string): string[] {
	const places: Place[] = [];
	for (const piece of text.normalize('NFC').split(/([^\u0900-\u0963\u0970-\u097f]+)/)) {
		if (!/[\u0900-\u097f]/.test(piece)) {
			places.push([piece]);
			continue;
		}
		// ज्ञ is heard gya, and ंह at the end ngh: Singh.
		const sounds = dropInherent(soundsOf(piece.replace(/ज्ञ/g, 'ग्य').replace(/ंह(?![ा-ौ])/g, 'ङ्घ्')));
		places.push(...sounds.map(({ways}, at) => (at === 0 ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}
