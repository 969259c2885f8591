/**
 * Names in the scripts of India, and in Sinhala, in Latin letters; Devanagari has a module of its own.
 *
 * The scripts are laid out alike in Unicode (after ISCII, IS 13194:1991), so that a letter of one is read as the letter of
 * Devanagari in its place, but for what the language says otherwise: Tamil writes no voice, Bengali says an o for the
 * inherent vowel. Sources: Hunterian and ISO 15919 without diacritics, with what newspapers write beside them.
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';
import {CONSONANTS, dropInherent, SIGNS, type Sound, VOWELS} from './devanagari.js';

type Script = {
	readonly pattern: RegExp;
	/** The first code point of the block; Sinhala, laid out otherwise, has its letters in `letters`. */
	readonly base: number;
	/** Letters by their own form, before the letter of Devanagari is asked. */
	readonly letters: ReadonlyMap<string, Place>;
	readonly inherent: Place;
	/** Whether the inherent vowel is heard at the end of a word and inside, as in the south. */
	readonly isAlwaysHeard: boolean;
	/** Spellings to read otherwise before letters are read, in turn. */
	readonly rewrite: readonly (readonly [RegExp, string])[];
};

const SCRIPTS: readonly Script[] = [
	{
		pattern: /\p{Script=Bengali}/u,
		base: 0x0980,
		letters: parseWays(
			'য:j,y য়:y র:r ৰ:r ৱ:w,v ৎ:t শ:sh,s ষ:sh,s স:s,sh ভ:bh,v ব:b ফ:f,ph জ:j,z ঐ:oi,ai ঔ:ou,au ৈ:oi,ai ৌ:ou,au অ:o,a ড়:r,d ঢ়:r,dh ঙ:ng ঞ:n ং:ng,n ঁ:,n',
		),
		inherent: ['a', 'o'],
		isAlwaysHeard: false,
		// ওয়া is heard wa; ্য after a consonant is heard as little as in “Satyajit”; ক্ষ and জ্ঞ are Sanskrit.
		rewrite: [
			[/ওয়([া-ৌ])/g, 'ৱ$1'],
			[/জ্ঞ/g, 'গ্য'],
			[/্য(?!\u09bc)/gu, '্য\u09bc'],
		],
	},
	{
		pattern: /\p{Script=Gurmukhi}/u,
		base: 0x0a00,
		letters: parseWays('ੰ:n,m ਂ:n ਵ:w,v ਫ:f,ph ਸ਼:sh ਖ਼:kh ਗ਼:gh,g ਜ਼:z ਫ਼:f ਲ਼:l ੜ:r ਭ:bh,p ਘ:gh,k ਧ:dh,t'),
		inherent: ['a'],
		isAlwaysHeard: false,
		// ੱ doubles what follows; ਿੰਘ at the end is Singh.
		rewrite: [
			[/ੱ(.)/gu, '$1੍$1'],
			[/ਿੰਘ/g, 'ਿਙ੍ਘ'],
		],
	},
	{
		pattern: /\p{Script=Gujarati}/u,
		base: 0x0a80,
		letters: parseWays('ફ:f,ph ઝ:z,jh ઑ:o ૉ:o ઍ:e ૅ:e ળ:l'),
		inherent: ['a'],
		isAlwaysHeard: false,
		rewrite: [[/િંહ/g, 'િઙ્ઘ']],
	},
	{
		pattern: /\p{Script=Oriya}/u,
		base: 0x0b00,
		letters: parseWays('ୟ:y ୱ:w ଡ଼:d,r ଢ଼:dh ଯ:j,y ଫ:ph,f ଭ:bh ଵ:v,w ବ:b'),
		inherent: ['a', 'o'],
		isAlwaysHeard: true,
		rewrite: [],
	},
	{
		pattern: /\p{Script=Tamil}/u,
		base: 0x0b80,
		letters: parseWays(
			'க:k,g ச:s,ch ட:t,d த:th,t,d,dh ப:p,b ற:r ழ:zh,l ள:l ண:n ன:n ந:n ஞ:gn,n ங:ng ஜ:j ஷ:sh ஸ:s ஹ:h ஶ:s,sh வ:v,w ஃ: எ:e ஏ:e,ye ஐ:ai,i ஒ:o ஓ:o ஔ:au ை:ai,i ெ:e ே:e ொ:o ோ:o ௌ:au ஊ:u,oo ூ:u,oo',
		),
		inherent: ['a'],
		isAlwaysHeard: true,
		// Doubled and first stops are voiceless and those behind a nasal voiced: made sure of by letters of Devanagari.
		rewrite: [
			[/ஃப/g, 'फ़'],
			[/ஃ(?=[க-ஹ])/g, ''],
			[/ற்ற/g, 'ट्र'],
			[/ன்ற/g, 'न्ड्र'],
			[/க்க/g, 'क्क'],
			[/ட்ட/g, 'ट्ट'],
			[/த்த/g, 'त்த'],
			[/ப்ப/g, 'प्प'],
			[/ச்ச/g, 'च्च'],
			[/ஞ்ச/g, 'ஞ்ஜ'],
			[/ங்க/g, 'ङ्ग'],
			[/ண்ட/g, 'ண்ड'],
			[/ந்த/g, 'ந்த'],
		],
	},
	{
		pattern: /\p{Script=Telugu}/u,
		base: 0x0c00,
		letters: parseWays('త:t,th థ:th ద:d,dh వ:v,w ళ:l ఱ:r ం:n,m ఎ:e ఏ:e,ye ఒ:o ఓ:o ె:e ే:e ొ:o ో:o ఫ:ph,f'),
		inherent: ['a'],
		isAlwaysHeard: true,
		rewrite: [[/ం(?=$|[^ఀ-౿])/gu, 'మ్']],
	},
	{
		pattern: /\p{Script=Kannada}/u,
		base: 0x0c80,
		letters: parseWays('ತ:t,th ದ:d,dh ವ:v,w ಳ:l ಱ:r ಂ:n,m ಎ:e ಏ:e ಒ:o ಓ:o ೆ:e ೇ:e ೊ:o ೋ:o ಫ:ph,f ಫ಼:f ಜ಼:z'),
		inherent: ['a'],
		isAlwaysHeard: true,
		rewrite: [],
	},
	{
		pattern: /\p{Script=Malayalam}/u,
		base: 0x0d00,
		letters: parseWays(
			'ത:th,t ട:t ദ:d വ:v,w ള:l ഴ:zh,l റ:r ർ:r ൻ:n ൺ:n ൽ:l ൾ:l ൿ:k ം:m,n എ:e ഏ:e ഒ:o ഓ:o െ:e േ:e ൊ:o ോ:o ഞ:nj,n ങ:ng ഫ:f,ph ഷ:sh ശ:s,sh',
		),
		inherent: ['a'],
		isAlwaysHeard: true,
		rewrite: [
			[/റ്റ/g, 'ട്ട'],
			[/ന്റ|ൻറ/g, 'ന്ട'],
		],
	},
	{
		pattern: /\p{Script=Sinhala}/u,
		base: 0x0d80,
		letters: parseWays(
			'ක:k ඛ:kh ග:g ඝ:gh ඞ:n ඟ:ng ච:ch ඡ:ch ජ:j ඣ:jh ඤ:n ඥ:gn ට:t ඨ:t ඩ:d ඪ:d ණ:n ඬ:nd ත:th,t ථ:th ද:d,dh ධ:dh,d න:n ඳ:nd ප:p ඵ:ph ' +
				'බ:b භ:bh,b ම:m ඹ:mb ය:y ර:r ල:l ව:w,v ශ:sh,s ෂ:sh ස:s හ:h ළ:l ෆ:f අ:a ආ:a,aa ඇ:a,e ඈ:a,e ඉ:i ඊ:i,ee උ:u ඌ:u,oo එ:e ඒ:e ඓ:ai ඔ:o ඕ:o ඖ:au ' +
				'ා:a,aa ැ:a,e ෑ:a,e ි:i ී:i,ee ු:u ූ:u,oo ෘ:ru ෙ:e ේ:e ෛ:ai ො:o ෝ:o ෞ:au ං:n,m',
		),
		inherent: ['a'],
		isAlwaysHeard: true,
		rewrite: [],
	},
];

/** Vowel signs, the mark that there is no vowel, and the dot that makes another consonant, of all the scripts. */
const SIGN =
	/^(?:[\u09be-\u09cc\u0a3e-\u0a4c\u0abe-\u0acc\u0b3e-\u0b4c\u0bbe-\u0bcc\u0c3e-\u0c4c\u0cbe-\u0ccc\u0d3e-\u0d4c\u0dcf-\u0ddf]|[\u093e-\u094c])$/u;
const VIRAMA = /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]$/u;
const VOWEL =
	/^[\u0905-\u0914\u0985-\u0994\u0a05-\u0a14\u0a85-\u0a94\u0b05-\u0b14\u0b85-\u0b94\u0c05-\u0c14\u0c85-\u0c94\u0d05-\u0d14\u0d85-\u0d96]$/u;
/** Signs behind a syllable: its nasal, its breath. */
const NASAL =
	/^[\u0901\u0902\u0981\u0982\u0a01\u0a02\u0a70\u0a81\u0a82\u0b01\u0b02\u0c01\u0c02\u0c81\u0c82\u0d02\u0d82]$/u;
const BREATH = /^[\u0903\u0983\u0a03\u0a83\u0b03\u0c03\u0c83\u0d03\u0d83\u0b83]$/u;
/** Consonants of Malayalam that never have a vowel. */
const CHILLU = /^[\u0d7a-\u0d7f\u09ce]$/u;

/** A letter with the dot below it. */
const CHARACTER = /.[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]|./gu;

function waysOf(character: string, script: Script): Place | undefined {
	const own = script.letters.get(character) ?? script.letters.get(character.normalize('NFC'));
	if (own) return own;
	const code = character.codePointAt(0)!;
	const isOwn = code >= script.base && code < script.base + 0x80;
	if (isOwn && script.base === 0x0d80) return undefined;
	const alike = isOwn
		? String.fromCodePoint(code - script.base + 0x0900) + (character.length > 1 ? '\u093c' : '')
		: character;
	for (const table of [CONSONANTS, VOWELS, SIGNS]) {
		const ways = table.get(alike) ?? table.get(alike[0]!);
		if (ways) return ways;
	}
	return undefined;
}

function soundsOf(word: string, script: Script): Sound[] {
	const sounds: Sound[] = [];
	const characters = word.match(CHARACTER) ?? [];
	for (const [at, character] of characters.entries()) {
		const next = characters[at + 1] ?? '';
		const sign = character[0]!;
		if (VIRAMA.test(sign)) continue;
		const ways = waysOf(character, script);
		if (NASAL.test(sign)) {
			const isLabial = /^[\u092a-\u092e]$/u.test(
				String.fromCodePoint((next.codePointAt(0) ?? 0) - script.base + 0x0900),
			);
			sounds.push({kind: 'consonant', ways: isLabial ? ['m', 'n'] : (ways ?? ['n']), isInherent: false});
		} else if (BREATH.test(sign)) {
			if (ways) sounds.push({kind: 'consonant', ways: ['', 'h'], isInherent: false});
		} else if (!ways) continue;
		else if (SIGN.test(sign) || VOWEL.test(sign)) sounds.push({kind: 'vowel', ways, isInherent: false});
		else {
			sounds.push({kind: 'consonant', ways, isInherent: false});
			if (!SIGN.test(next[0] ?? '') && !VIRAMA.test(next[0] ?? '') && !CHILLU.test(sign))
				sounds.push({kind: 'vowel', ways: script.inherent, isInherent: true});
		}
	}
	return sounds;
}

/** Spellings of a name in a script of India or Sri Lanka, the most usual first, at most 24: “স্টালিন” → `Stalin`, …. */
export function romanizeIndic(text: string): string[] {
	const script = SCRIPTS.find(({pattern}) => pattern.test(text));
	if (!script) return [];
	const places: Place[] = [];
	// The marks that join letters say nothing of sounds.
	for (const piece of text
		.normalize('NFC')
		.replace(/[\u200c\u200d]/g, '')
		.split(/([^\p{L}\p{M}]+)/u)) {
		if (!script.pattern.test(piece)) {
			places.push([piece]);
			continue;
		}
		let word = piece;
		for (const [from, to] of script.rewrite) word = word.replace(from, to);
		const heard = soundsOf(word, script);
		const sounds = script.isAlwaysHeard ? heard : dropInherent(heard);
		const first = sounds.findIndex(({ways}) => ways[0] !== '');
		places.push(...sounds.map(({ways}, at) => (at === first ? ways.map(capitalize) : ways)));
	}
	return combinePlaces(places, 24);
}
