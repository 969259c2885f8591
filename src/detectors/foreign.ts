import {WORD} from '../documents/token.js';
import type {ForeignMatch} from '../glossary/foreign-index.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isHonorific, isPersonTitle, isSurname} from '../names/people.js';
import {isDictionaryWord, isEnglishWord, isFunctionWord} from '../names/words.js';
import {type Context, standingBetween} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, mayJoin, type Sheet, type Word, wordsSpan} from './sheet.js';
import {bearerOdds, cutsCompound, ordinaryNameOdds, Scale, strangerOdds} from './weigh.js';

/**
 * Finds source names in Latin letters, or as Cyrillic is romanized, that were left standing in the English text though the
 * right rendering is another, and names in a form that English does not have: “Ministerstvo obrany” for Ministry of Defence,
 * “Gazecie Wyborczej” for Gazeta Wyborcza.
 *
 * Leaves alone: whatever is right of any entry, a name beside its right rendering (“the Ministry of Defence (Ministerstvo
 * obrany)”), single words that are English or somebody's name, plurals, women's surnames, and sentences of another language.
 */
export function detectForeignNames(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const {foreign} = context.termbase;
	const candidates: Candidate[] = [];
	const keyAt = (at: number) => words[at]?.key;
	const joins = (at: number) => mayJoin(context.document.text, words[at - 1]!, words[at]!);
	for (let first = 0; first < words.length; first++) {
		if (!isCapitalised(words[first]!) || !foreign.mayBegin(words[first]!.key)) continue;
		for (const match of foreign.lookUp(keyAt, first, joins)) {
			const candidate = weighForeign(match, first, sheet, context);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates;
}

function weighForeign(match: ForeignMatch, first: number, sheet: Sheet, context: Context): Candidate | null {
	const {name, last, isInflected} = match;
	const {entry, form, isRight} = name;
	const found = sheet.words.slice(first, last + 1);
	if (isRight && !isInflected) return null;
	if (!found.every((word, at) => isCapitalised(word) || !name.capitals[at])) return null;
	if (standsRight(first, last, sheet, context) || standsBeside(match, first, sheet, context)) return null;
	if (cutsCompound(sheet, first, last) || isForeignSentence(sheet, first, last)) return null;
	const isSingle = first === last;
	if (isRight && isEnglishPlural(name.keys, found)) return null;
	if (isInflected && entry.kind === 'person' && isOtherGender(name.keys.at(-1)!, found.at(-1)!.key)) return null;
	const scale = new Scale();
	if (isSingle) {
		const {key} = found[0]!;
		if (key.length < LEAST_LETTERS || isKnownWord(key, entry.kind === 'person')) return null;
		if (context.lowerWords.has(key)) return null;
		scale.add('the source name is one word', isInflected ? 0.4 : 1.4);
		scale.add('length', Math.min(1.2, 0.3 * (key.length - 5)));
		scale.add('a well-known name', ordinaryNameOdds(sheet, first, last));
		scale.add('the names beside it', strangerOdds({first, last}, entry, sheet));
		if (entry.kind !== 'person') scale.add('part of a longer name', longerNameOdds(sheet, first, last));
		scale.add('another person of the document', bearerOdds(key, entry, context));
	} else {
		scale.add('every word of the source name', 2);
		scale.add('more words of it', 0.5 * (found.length - 2));
		if (ordinaryName(found.map(({key}) => key))) scale.add('a well-known name', -4);
		if (found.every(({key}) => isDictionaryWord(key) || isFunctionWord(key)))
			scale.add('words that English has too', -4);
		scale.add('part of a longer name', 0.5 * strangerOdds({first, last}, entry, sheet));
		// “Petr Fiala” and “Petra Fialová” are two persons; so may be any two whose given names differ.
		if (isInflected && entry.kind === 'person') scale.add('a given name of its own', givenNameOdds(match, found));
	}
	if (isInflected && isRight) scale.add('only its ending is foreign', 0.3);
	return {
		rule: 'untranslated',
		entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [{kind: 'foreign', source: name.source, language: name.language, isInflected}],
	};
}

const LEAST_LETTERS = 4;

/** Whether the words are a right rendering of some entry, or part of one. */
function standsRight(first: number, last: number, sheet: Sheet, context: Context): boolean {
	return standingBetween(context, sheet.segment.index, first, last).some(
		(standing) => standing.first <= first && last <= standing.last,
	);
}

/** How far from it the right rendering explains a source name: “Ministry of Defence, in Czech Ministerstvo obrany”. */
const NEAR_WORDS = 6;

function standsBeside({name, last}: ForeignMatch, first: number, sheet: Sheet, context: Context): boolean {
	if (name.isRight) return false;
	const {text} = context.document;
	if (/[([]\s*["“„]?$/u.test(text.slice(Math.max(0, sheet.words[first]!.start - 3), sheet.words[first]!.start)))
		return true;
	const from = Math.max(0, first - NEAR_WORDS);
	const to = Math.min(sheet.words.length - 1, last + NEAR_WORDS);
	return standingBetween(context, sheet.segment.index, from, to).some(({mentions}) =>
		mentions.some(({form}) => form.entry === name.entry),
	);
}

/** “Merkels” may be the family: an s behind the name is English too. */
function isEnglishPlural(keys: readonly string[], found: readonly Word[]): boolean {
	return found.every(({key}, at) => {
		const right = keys[at]!;
		return key === right || (at === keys.length - 1 && (key === `${right}s` || key === `${right}es`));
	});
}

const FEMININE = /(?:ova|ska|cka|aya|aia|aja|iene|aite|yte|ute|dottir)$/;
const MASCULINE = /(?:sky|ski|skiy|skii|skij|skyi|cky|cki)$/;

/** A woman's form of the surname is a woman's, and a man's a man's. */
function isOtherGender(right: string, found: string): boolean {
	if (FEMININE.test(right)) return MASCULINE.test(found);
	return FEMININE.test(found) || (/(?:in|ov|ev)$/.test(right) && found === `${right}a`);
}

/** A word that may well stand there for itself. */
function isKnownWord(key: string, isPerson: boolean): boolean {
	if (isEnglishWord(key) || isFunctionWord(key) || isHonorific(key) || isPersonTitle([key])) return true;
	return isGivenName(key) || (isPerson && isSurname(key)) || ordinaryName([key]) !== null;
}

/** “Rapid Wien” is a club: capitals beside it that are no office and no small word. */
function longerNameOdds({words, runFirst, runLast}: Sheet, first: number, last: number): number {
	const before = words[first - 1];
	const isNamed = before !== undefined && runFirst[first]! < first && !isFunctionWord(before.key);
	return (isNamed && !isPersonTitle([before.key])) || runLast[last]! > last ? -2.5 : 0;
}

/** A known given name other than the entry's may be another person's. */
function givenNameOdds({name}: ForeignMatch, found: readonly Word[]): number {
	return found.some(({key}, at) => key !== name.keys[at] && isGivenName(key)) ? -1.2 : 0;
}

/** Words of a sentence that are looked at, and how many of them must be English. */
const LEAST_SENTENCE = 6;
const ENGLISH_SHARE = 0.5;

/** Whether the words round it are mostly none of English: a sentence quoted, or left as it was, in its own language. */
function isForeignSentence({words}: Sheet, first: number, last: number): boolean {
	let english = 0;
	let all = 0;
	words.forEach((word, at) => {
		if ((at >= first && at <= last) || (word.flags & WORD.digit) !== 0 || isCapitalised(word)) return;
		all++;
		if (isFunctionWord(word.key) || isEnglishWord(word.key)) english++;
	});
	return all >= LEAST_SENTENCE && english < ENGLISH_SHARE * all;
}
