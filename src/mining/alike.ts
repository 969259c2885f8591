import {soundShare} from '../detectors/align.js';
import type {Pivot} from '../names/hearing.js';
import {isGivenName, isSurname} from '../names/people.js';
import {nearSkeletons} from '../names/skeleton.js';
import {matchSounds} from '../names/sound.js';
import {isEnglishWord} from '../names/words.js';

/** How far two spellings of a word in one name may sound from each other, as `soundShare`. */
const MOST_SHARE = 0.12;
/** Of two names of one word, where nothing else of them is the same. */
const MOST_SHARE_ALONE = 0.09;
/** Shorter words resemble each other by chance. */
const LEAST_LETTERS = 4;

/** Whether two words may be one word of a name in two spellings, as one of the pivots hears them. */
export function isSpelledAlike(a: string, b: string, pivots: readonly Pivot[], isAlone: boolean): boolean {
	if (a === b) return true;
	const shortest = Math.min(a.length, b.length);
	if (!/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b) || isInflection(a, b)) return false;
	if (isEnglishWord(a) || isEnglishWord(b) || (isKnown(a) && isKnown(b) && (isAlone || shortest < LEAST_LETTERS)))
		return false;
	if (shortest < (isAlone ? LEAST_LETTERS + 1 : LEAST_LETTERS)) return false;
	const share = isAlone ? MOST_SHARE_ALONE : MOST_SHARE;
	const limit = share * 0.5 * shortest;
	return pivots.some((pivot) => {
		const match = matchSounds(a, [[b]], pivot, limit);
		return match !== null && soundShare(match.cost, a, b) <= share;
	});
}

function isKnown(word: string): boolean {
	return isGivenName(word) || isSurname(word);
}

const ENDING = /^(?:[aeou]|e?s|es)$/;

/** Petrov and Petrova, Mann and Manns: two forms, or two persons, and no slip. */
function isInflection(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.startsWith(short) && ENDING.test(long.slice(short.length));
}

/** Keys under which to look for what may be spelled alike. */
export function alikeKeys(word: string): readonly string[] {
	return /^[a-z]+$/.test(word) && word.length >= LEAST_LETTERS ? nearSkeletons(word) : [word];
}
