/**
 * Khmer names in Latin letters.
 *
 * A vowel sign has two sounds, by the series of the consonant that bears it; ៉ and ៊ turn the series about. Which
 * consonant closes a syllable is not written: one without a sign of its own does. Sources: the Khmer geographical
 * transcription (1959, as UNGEGN and BGN/PCGN have it) without diacritics, and what names are customarily spelled with.
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

const INITIALS = parseWays(
	'ក:k ខ:kh គ:k,g ឃ:kh ង:ng ច:ch ឆ:chh,ch ជ:ch,j ឈ:chh,ch ញ:nh,ny ដ:d,t ឋ:th ឌ:d ឍ:th ណ:n ត:t ថ:th ទ:t,d ធ:th,t ន:n ប:b,p ផ:ph ព:p ភ:ph,p ' +
		'ម:m យ:y រ:r ល:l វ:v,w ស:s ហ:h ឡ:l អ:',
);
const FINALS = parseWays(
	'ក:k ខ:k គ:k ឃ:k ង:ng ច:ch,c ជ:ch,c ញ:nh,n ដ:t ឌ:t ណ:n ត:t,th ថ:t ទ:t,d ធ:t,th ន:n ប:p,b ផ:p ព:p,b ភ:p,ph ម:m យ:y,i រ:r, ល:l វ:v,w ស:s,h ហ: ឡ:l អ:',
);
/** Foreign sounds are written with ហ before a letter: ហ្វ f, ហ្គ g, ហ្ស z. */
const FOREIGN = parseWays('ហ្វ:f,v ហ្គ:g ហ្ស:z,s ហ្ន:n ហ្ល:l ប៉:p');
/** Consonants of the second series. */
const SECOND = /^[គឃងជឈញឌឍទធនពភមយរលវ]/u;

const FIRST_VOWELS = parseWays(
	':a,o ា:a ិ:e,i ី:ei,ey,i ឹ:oe,eu ឺ:eu ុ:o,u ូ:ou,o ួ:uo ើ:aeu,eu ឿ:oeu,ea ៀ:ie,ea េ:e ែ:ae,e ៃ:ai,ey ោ:ao,o ៅ:au,av ុំ:om,um ំ:om,am ាំ:am ះ:ah ុះ:oh េះ:eh ោះ:oh',
);
const SECOND_VOWELS = parseWays(
	':o,or ា:ea,a ិ:i,e ី:i,y ឹ:eu,oe ឺ:eu,ue ុ:u,o ូ:u,ou ួ:uo ើ:eu,er ឿ:oea,ea ៀ:ie,ea េ:e,ey ែ:e,ae ៃ:ey,ai ោ:o,or ៅ:ov,ou ុំ:um,om ំ:um,om ាំ:oam,am ះ:eah ុះ:uh េះ:eh ោះ:uoh,oh',
);
const INDEPENDENT = parseWays('ឥ:e,i ឦ:ei ឧ:u,o ឩ:ou ឪ:ov ឫ:ru,rue ឬ:rue ឭ:lue ឮ:lue ឯ:ae,e ឰ:ai ឱ:ao,o ឳ:au');

/** A consonant with those below it and its marks, then its vowel, then the consonant that closes it. */
const SYLLABLE =
	/(?<head>ហ្[វគសនល]|ប៉|[ក-អ](?:្[ក-អ])*)(?<shift>[៉៊]?)(?:្[ក-អ])*(?<vowel>ុំ|ាំ|ុះ|េះ|ោះ|[ា-ៅ]?[ំះ]?)(?<tail>[ក-អ](?![ា-ៅំះ្៉៊]|[ក-អ]៍))?(?<split>[ងញណនម](?=្[ក-អ]))?|(?<alone>[ឥ-ឳ])(?<after>[ក-អ](?![ា-ៅំះ្៉៊]))?/gu;
/** Signs of doubled, silent and shortened letters. */
const SILENT = /[ក-អ]៍|[\u17cb-\u17d1\u17d3\u17dd\u200b]/gu;

function placesOf(word: string): Place[] {
	const places: Place[] = [];
	// What is left over of a word cut between nasal and stop begins the next syllable.
	for (const {groups} of word
		.replace(/(?<=[ក-អា-ៅ])([ងញណនម])្(?=[កខគឃចឆជឈដឋឌឍតថទធបផពភ])/gu, '$1\u200c')
		.matchAll(SYLLABLE)) {
		const {head = '', shift = '', vowel = '', tail, split, alone, after} = groups ?? {};
		if (alone) {
			places.push(INDEPENDENT.get(alone) ?? ['']);
			if (after) places.push(FINALS.get(after) ?? ['']);
			continue;
		}
		const foreign = FOREIGN.get(head);
		if (foreign) places.push(foreign);
		else for (const letter of head.replace(/្/g, '')) places.push(INITIALS.get(letter) ?? ['']);
		const isSecond = (SECOND.test(head) && shift !== '៉') || shift === '៊';
		places.push(
			(isSecond ? SECOND_VOWELS : FIRST_VOWELS).get(vowel) ?? (isSecond ? SECOND_VOWELS : FIRST_VOWELS).get('')!,
		);
		if (tail) places.push(FINALS.get(tail) ?? ['']);
		if (split) places.push(FINALS.get(split) ?? ['']);
	}
	return places;
}

/** Spellings of a name in Khmer script, the most usual first, at most 24: “ហ៊ុន សែន” → `Hun Sen`, …. */
export function romanizeKhmer(text: string): string[] {
	const places: Place[] = [];
	for (const piece of text
		.normalize('NFC')
		.replace(SILENT, '')
		.split(/([^\u1780-\u17d2]+)/u)) {
		if (!/[\u1780-\u17b3]/u.test(piece)) {
			places.push([piece]);
			continue;
		}
		const read = placesOf(piece);
		const first = read.findIndex((ways) => ways.some((way) => way !== ''));
		places.push(...read.map((ways, at) => (at === first ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}
