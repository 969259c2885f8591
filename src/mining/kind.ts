import type {Kind} from '../glossary/entry.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isSurname, surnameCultures} from '../names/people.js';
import {isEnglishWord, isFunctionWord, isLoan, kindsOf} from '../names/words.js';
import type {Seen} from './collect.js';

/** What a name seems to name, and why, in words. */
export type Guess = {readonly kind: Kind | null; readonly because: string | null};

/** Rows of kind words that are places; those left are of organizations. */
const PLACES: ReadonlySet<string> = new Set(
	'prefecture province city district town street square bridge river mountain lake sea island port park tower gate station airport temple shrine church castle palace stadium hall beach valley forest desert cape peninsula hotel house building'.split(
		' ',
	),
);
const PLACE_WORDS: ReadonlySet<string> = new Set(
	'stadium arena dome palace castle temple shrine guesthouse hotel house museum krai oblast peninsula beach valley forest cape field speedway garden hill'.split(
		' ',
	),
);
const EVENT_WORDS: ReadonlySet<string> = new Set(
	'cup championship championships open games olympics festival prize award awards grand prix tournament marathon summit forum conference convention war election elections day'.split(
		' ',
	),
);
const TEAM_WORDS: ReadonlySet<string> = new Set('fc cf sc afc united league team inc ltd corp co group'.split(' '));
const EAST_ASIAN: ReadonlySet<string> = new Set(['zh', 'hk', 'ja', 'ko', 'vi']);
/** More words are no person's. */
const MOST_PERSON_WORDS = 4;

/** Guesses the kind of a name from its words and from what stands around it. */
export function guessKind(keys: readonly string[], isOffice: boolean, seen: Seen): Guess {
	if (isOffice) return {kind: 'title', because: 'an office'};
	if (2 * seen.quoted > seen.count) return {kind: 'work', because: 'stands between quotation marks'};
	const person = personReason(keys, seen);
	const word = kindWord(keys);
	// Victoria Park may be a person, Edmund Pettus Bridge is none.
	if (word !== null && !(person !== null && isGivenName(keys[0]!) && isSurname(keys.at(-1)!))) return word;
	const ordinary = ordinaryName(keys)?.kind;
	if (ordinary !== undefined && person === null) {
		if (/^(?:city|region|country|place|continent|river|mountain|lake|sea|island)$/.test(ordinary))
			return {kind: 'place', because: 'a known place'};
		if (/^(?:company|media|university|league|club|organization)$/.test(ordinary))
			return {kind: 'organization', because: 'a known organization'};
		if (ordinary === 'event') return {kind: 'event', because: 'a known event'};
		if (ordinary === 'work') return {kind: 'work', because: 'a known work'};
	}
	if (person !== null) return {kind: 'person', because: person};
	if (3 * seen.placed > seen.count && seen.placed > 1) return {kind: 'place', because: '“in” stands before it'};
	if (2 * seen.article > seen.count && seen.article > 1)
		return {kind: 'organization', because: '“the” stands before it'};
	return {kind: null, because: null};
}

function kindWord(keys: readonly string[]): Guess | null {
	if (keys.length < 2) return null;
	const of = keys.findIndex((key) => key === 'of' || key === 'for');
	// A kind stands last (Pacific League) or before “of” (Ministry of Defense), in other languages first (Coupe de France).
	const heads = of > 0 ? [keys[of - 1]!] : [keys.at(-1)!, keys[0]!, ...(/\d/.test(keys.at(-1)!) ? [keys.at(-2)!] : [])];
	for (const head of heads) {
		const because = `“${head}” says what it is`;
		if (EVENT_WORDS.has(head)) return {kind: 'event', because};
		if (PLACE_WORDS.has(head)) return {kind: 'place', because};
		if (TEAM_WORDS.has(head)) return {kind: 'organization', because};
		// “Gang” is a port in Chinese alone, and Qin Gang none.
		if (!isEnglishWord(head) || isLoan(head)) continue;
		const kinds = kindsOf(head);
		if (kinds.length === 0) continue;
		return {kind: kinds.every((kind) => PLACES.has(kind)) ? 'place' : 'organization', because};
	}
	return null;
}

/** Why a name seems to be a person's; null where nothing says so. */
function personReason(keys: readonly string[], seen: Seen): string | null {
	const words = keys.filter((key) => !isFunctionWord(key));
	if (words.length > MOST_PERSON_WORDS || words.length === 0 || keys.some((key) => /\d/.test(key))) return null;
	if (seen.titled > 0 && 3 * seen.titled >= seen.count) return 'an office or form of address stands before it';
	const [first, last] = [words[0]!, words.at(-1)!];
	if (words.length > 1) {
		if (isGivenName(first) && !words.slice(1).every(isPlainWord)) return `“${first}” is a given name`;
		const culture = surnameCultures(first).find((one) => EAST_ASIAN.has(one));
		if (culture !== undefined && !isPlainWord(last)) return `“${first}” is a surname`;
		if (isGivenName(last) && isSurname(first) && !isPlainWord(first)) return `“${last}” is a given name`;
	}
	if (seen.pronoun > 0 && 4 * seen.pronoun >= seen.count && seen.article === 0)
		return '“he”, “she” or “who” follows it';
	if (words.length === 1 && (isSurname(first) || isGivenName(first)) && !isPlainWord(first))
		return 'a known surname or given name';
	return null;
}

function isPlainWord(key: string): boolean {
	return isEnglishWord(key) && !isGivenName(key) && !isSurname(key);
}
