/**
 * Greek, Georgian and Armenian names in Latin letters.
 *
 * Sources: ELOT 743 / ISO 843 type 2 (Greek), the Georgian national system (2002), BGN/PCGN 1981 (Armenian, without
 * apostrophes); beside them what newspapers write.
 */
import {capitalize, combinePlaces, type Place, parseWays} from './combine.js';

type Alphabet = {
	/** Groups and letters; the longest that fits wins. */
	readonly letters: ReadonlyMap<string, Place>;
	/** The same at the beginning of a word, where it differs. */
	readonly first: ReadonlyMap<string, Place>;
	readonly longest: number;
};

const VOICED = 'βγδζλμνραεηιουω';
/** αυ, ευ, ηυ end in v before vowels and voiced consonants, in f elsewhere. */
const greekPlain = (word: string): string =>
	word
		.normalize('NFD')
		// A dialytika parts the vowels, an accent on the first does too: both stay apart as they are written.
		.replace(/[\u0301\u0300\u0342\u0313\u0314\u0345]/g, '')
		.replace(/ς/g, 'σ')
		.replace(
			/([αεη])υ(?!\u0308)(.?)/gu,
			(_, vowel: string, next: string) => `${vowel}${next && VOICED.includes(next) ? '1' : '2'}${next}`,
		)
		.normalize('NFC');

const GREEK: Alphabet = {
	letters: parseWays(
		'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s τ:t υ:y,i φ:f,ph χ:ch,h,kh ψ:ps ω:o ου:ou,u αι:ai,e ει:ei,i ' +
			'οι:oi,i γγ:ng γκ:gk,g,ng γξ:nx γχ:nch μπ:mp,b ντ:nt,d τζ:tz,j 1:v 2:f ϊ:i ϋ:y,i',
	),
	first: parseWays('μπ:b,mp γκ:gk,g ντ:nt,d γι:yi,gi γε:ye,ge γιω:yo,gio γιο:yo,gio γιαν:yan,gian,yian'),
	longest: 4,
};
const GEORGIAN: Alphabet = {
	letters: parseWays(
		'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p,f ქ:k ღ:gh,g ყ:q,k შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
	),
	first: new Map(),
	longest: 1,
};
const ARMENIAN: Alphabet = {
	letters: parseWays(
		'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts,tz կ:k հ:h ձ:dz ղ:gh ճ:ch,j մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ու:u փ:p ք:k և:ev օ:o ֆ:f յան:yan,ian',
	),
	first: parseWays('ե:ye,e ո:vo,o և:yev'),
	longest: 3,
};

function spell(text: string, alphabet: Alphabet, script: RegExp, prepare: (word: string) => string): string[] {
	const places: Place[] = [];
	for (const piece of text.normalize('NFC').split(/([^\p{L}\p{M}]+)/u)) {
		if (!script.test(piece)) {
			places.push([piece]);
			continue;
		}
		const word = prepare(piece.toLowerCase());
		const isCapital =
			/^\p{Lu}/u.test(piece) || piece.toUpperCase() === piece.toLowerCase() || /\p{Script=Georgian}/u.test(piece);
		for (let at = 0; at < word.length; ) {
			let ways: Place | undefined;
			let length = alphabet.longest;
			for (; length > 0 && ways === undefined; length--) {
				const group = word.slice(at, at + length);
				if (group.length === length)
					ways = (at === 0 ? alphabet.first.get(group) : undefined) ?? alphabet.letters.get(group);
				if (ways !== undefined) break;
			}
			const found = ways ?? [word[at]!];
			places.push(at === 0 && isCapital ? found.map(capitalize) : found);
			at += Math.max(length, 1);
		}
	}
	return combinePlaces(places, 24);
}

/** Spellings of a Greek name, at most 24: “Κυριάκος Μητσοτάκης” → `Kyriakos Mitsotakis`, …. */
export const romanizeGreek = (text: string): string[] => spell(text, GREEK, /\p{Script=Greek}/u, greekPlain);

/** Spellings of a Georgian name, words capitalized, at most 24: “სააკაშვილი” → `Saakashvili`. */
export const romanizeGeorgian = (text: string): string[] =>
	spell(text, GEORGIAN, /\p{Script=Georgian}/u, (word) => word);

/** Spellings of an Armenian name, at most 24: “Նիկոլ Փաշինյան” → `Nikol Pashinyan`, `Nikol Pashinian`. */
export const romanizeArmenian = (text: string): string[] =>
	spell(text, ARMENIAN, /\p{Script=Armenian}/u, (word) => word);
