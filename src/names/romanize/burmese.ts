/**
 * Burmese names in Latin letters, as newspapers and passports spell them.
 *
 * A syllable is a consonant with what is written below and around it, and a rhyme: a vowel with the consonant that ်
 * closes it. Sources: the BGN/PCGN system of 1970 without its marks, and the customary spellings it describes.
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

const INITIALS = parseWays(
	'က:k ခ:kh ဂ:g ဃ:g င:ng စ:s ဆ:s,hs ဇ:z ဈ:z ဉ:ny ည:ny ဋ:t ဌ:ht ဍ:d ဎ:d ဏ:n တ:t ထ:ht,h ဒ:d ဓ:d,dh န:n ပ:p ဖ:ph,hp ဗ:b ဘ:b ' +
		'မ:m ယ:y ရ:y,r လ:l ဝ:w သ:th ဟ:h ဠ:l အ: ဣ:i ဤ:i ဥ:u ဦ:u ဧ:e ဩ:aw ဪ:aw ဿ:tth',
);
/** With y below: က is ky, ခ is ky or ch, ရှ is sh. */
const WITH_Y = parseWays('က:ky,ch ခ:ch,ky,khy ဂ:gy,j ပ:py ဖ:phy ဗ:by ဘ:by မ:my လ:ly သ:thy င:nyi');
const WITH_H = parseWays('မ:hm,m န:hn,n လ:hl,l င:hng ည:hny,ny ရ:sh ယ:sh ဝ:hw');

/** Rhymes by vowel signs and closing consonant. */
const RHYMES = parseWays(
	':a ာ:a,ar ါ:a,ar ိ:i ီ:i,ee ု:u ူ:u,oo ေ:e,ay ဲ:e,ae ော:aw,o ော်:aw,o ို:o,oe ံ:an,am ုံ:on,one,oun ိံ:ein က်:et,ek င်:in င့်:int,in န့်:ant,an စ်:it ည်:i,e,ay ဉ်:in ' +
		'တ်:at ဒ်:at ပ်:at,ap ဘ်:at န်:an မ်:an,am ယ်:e,ai ုတ်:ok,oke ုဒ်:ok ုပ်:ok,oke ုန်:on,one ုမ်:on,one ုက်:ok ုသ်:ok ုဒ်:ok ိုက်:aik,ike ိုင်:aing,ine ိုယ်:o,oe ' +
		'ောက်:auk ောင်:aung ိတ်:eik,ate ိပ်:eik,ate ိန်:ein,ain ိမ်:ein,ain ာန်:an ာင်:in ာဏ်:an ာတ်:at ဟ်:a သ်:et လ်:al,el ရ်:ar ိုလ်:o,ol ိုရ်:or ာလ်:al ေ့:e',
);

/** A consonant, its medials, its rhyme; a consonant that ် follows closes, one that ္ follows is stacked on the next. */
const SYLLABLE = /(?<head>[က-ဪဿ])(?<medials>[ျြွှ]*)(?<vowel>[ါာိီုူေဲံ]*)(?<close>[က-အ]\u1037?်|်)?(?<stack>[က-အ]္(?=[က-အ]))?/gu;

function headOf(head: string, medials: string): Place {
	const y = /[ျြ]/u.test(medials);
	const h = medials.includes('ှ');
	const w = medials.includes('ွ');
	const plain =
		y && h && head === 'လ'
			? ['sh']
			: h
				? (WITH_H.get(head) ?? INITIALS.get(head)!)
				: y
					? (WITH_Y.get(head) ?? INITIALS.get(head)!)
					: INITIALS.get(head)!;
	return w ? plain.map((way) => `${way}w`) : plain;
}

function placesOf(word: string): Place[] {
	const places: Place[] = [];
	for (const {groups} of word.matchAll(SYLLABLE)) {
		const {head = '', medials = '', vowel = '', stack = ''} = groups ?? {};
		// The creaky tone is spelled in Win Myint and Htin Kyant alone.
		const written = groups?.close ?? '';
		const close = /^[နင]/u.test(written) && vowel === '' ? written : written.replace('\u1037', '');
		const isVowel = /[ဣ-ဪ]/u.test(head);
		places.push(headOf(head, medials));
		const rhyme = vowel + close + (stack ? stack.replace('္', '်') : '');
		if (isVowel && rhyme === '') continue;
		// ွန် and ွတ် are un and ut.
		if (medials.includes('ွ') && /^[နမ]်$/u.test(rhyme)) {
			places.pop();
			places.push(headOf(head, medials.replace('ွ', '')), ['un', 'oon', 'wan']);
		} else if (medials.includes('ွ') && /^[တပ]်$/u.test(rhyme)) {
			places.pop();
			places.push(headOf(head, medials.replace('ွ', '')), ['ut', 'oot']);
		} else places.push(RHYMES.get(rhyme) ?? RHYMES.get(close) ?? RHYMES.get(vowel) ?? ['a']);
	}
	return places;
}

/** Spellings of a name in Burmese script, the most usual first, at most 24: “မင်းအောင်လှိုင်” → `Minaunghlaing`, …. */
export function romanizeBurmese(text: string): string[] {
	const places: Place[] = [];
	// The marks of tones are heard and not spelled; ၏ and figures are no part of a name.
	for (const piece of text
		.normalize('NFC')
		.replace(/\u1037(?!\u103a)|[\u1038\u200b-\u200d]/g, '')
		.split(/([^\u1000-\u103f]+)/u)) {
		if (!/[\u1000-\u102a]/u.test(piece)) {
			places.push([piece]);
			continue;
		}
		const read = placesOf(piece);
		const first = read.findIndex((ways) => ways.some((way) => way !== ''));
		places.push(...read.map((ways, at) => (at === first ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}
