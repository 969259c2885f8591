import {WORD} from '../documents/token.js';
import type {Form} from '../glossary/form.js';
import {surnameCultures} from '../names/people.js';
import {segmentPinyin} from '../names/romanize/pinyin.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import {type Alignment, isArabicArticle, soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import type {Evidence} from './evidence.js';
import {isCapitalised, isQuoted, type Sheet, type Word, wordsSpan} from './sheet.js';
import {
	bearerOdds,
	cutsCompound,
	givenNameOdds,
	knownNameOdds,
	lengthOdds,
	ordinaryNameOdds,
	ordinaryOdds,
	otherNameOdds,
	placeOdds,
	Scale,
	soundOdds,
	strangerOdds,
} from './weigh.js';

const PLURALS = new Set(['s=', 'es=', 'ies=y']);

/** A word of the rendering that is right beside one that only sounds right. */
const SAME_WORD_ODDS = 1.6;

/**
 * Finds renderings that sound like an entry's but are spelled otherwise: “Brinken”, “Avril Haynes”, “Taisin”.
 * Leaves alone: another entry's right form, ordinary words, a surname behind a given name that is not the entry's.
 */
export function detectSpelling(alignment: Alignment, sheet: Sheet, context: Context): Candidate | null {
	const {form, pairs} = alignment;
	if (form.status === 'forbidden' || form.status === 'swapped') return null;
	if (pairs.some((pair) => (pair.kind === 'missing' || pair.kind === 'extra') && !isArabicArticle(pair, form, sheet)))
		return null;
	if (cutsCompound(sheet, alignment.first, alignment.last)) return null;
	const sounds = pairs.filter((pair) => pair.kind === 'sound' || pair.kind === 'joined');
	if (sounds.length === 0) return null;
	// “the Lees”, “Awards”: the plural of a right rendering is right, but not of a title in its quotation marks.
	const isTitle = form.entry.kind === 'work' && isQuoted(sheet, alignment.first, alignment.last, context.document.text);
	if (!isTitle && sounds.length === 1 && sounds[0]!.edits.length === 1 && PLURALS.has(sounds[0]!.edits[0]!))
		return null;
	const isSpacing = sounds.every((pair) => pair.edits.length === 0);
	const scale = new Scale();
	let worst = 0;
	let letters = 0;
	const evidence: Evidence[] = isSpacing ? [{kind: 'case', right: form.text}] : [];
	for (const pair of pairs) {
		if (pair.kind === 'same') {
			// “to Lam” in a sentence is a preposition, “To Lam” a name.
			const word = sheet.words[pair.text]!;
			if (isFunctionWord(word.key) && !isCapitalised(word) && /^\p{Lu}/u.test(form.words[pair.form]!)) return null;
			if (!isFunctionWord(form.keys[pair.form]!)) scale.add(`“${form.words[pair.form]}” is right`, SAME_WORD_ODDS);
			letters += form.keys[pair.form]!.length;
			continue;
		}
		if (pair.kind !== 'sound' && pair.kind !== 'joined') continue;
		const found = keysOf(sheet, pair.text, pair.kind === 'joined' ? pair.textLast : pair.text);
		const right = form.keys.slice(pair.form, pair.kind === 'joined' ? pair.formLast + 1 : pair.form + 1).join('');
		const share = soundShare(pair.cost, found, right);
		worst = Math.max(worst, share);
		letters += Math.min(found.length, right.length);
		if (!isSpacing)
			evidence.push({
				kind: 'spelling',
				found: textOf(sheet, context, pair.text, pair.kind === 'joined' ? pair.textLast : pair.text),
				right: form.words.slice(pair.form, (pair.kind === 'joined' ? pair.formLast : pair.form) + 1).join(' '),
				pivot: pair.pivot,
				edits: pair.edits,
			});
		const isRestSame = pairs.every((other) => other === pair || other.kind === 'same');
		// With more of the name respelled the surname may be respelled with it: “Teng Hsiao-ping”.
		if (isRestSame && areTwoSurnames(found, right)) scale.add('two surnames of one country', -4.5);
		if (pair.kind === 'joined') {
			const word = sheet.words[pair.text]!;
			// “made” is no Ma De.
			if (pair.text === pair.textLast && !isCapitalised(word) && isEnglishWord(word.key))
				scale.add('an ordinary word in small letters', -6);
			if (pair.cost > 0) {
				scale.add('written apart or as one', -1.5);
				if (pairs.length === 1)
					scale.add('another whole name', otherNameOdds(sheet, pair.text, pair.textLast, form.entry));
			}
		} else {
			const ordinary = ordinaryOdds(sheet.words[pair.text]!, context);
			scale.add('an ordinary word', pairs.length > 1 && ordinary > -5.5 ? ordinary / 2.5 : ordinary);
		}
		if (!isTitle && pair.edits.length === 1 && (pair.edits[0] === 's=' || pair.edits[0] === 'es='))
			scale.add('may be the plural', -4);
	}
	scale.add('how far it sounds', soundOdds(worst));
	scale.add('length', lengthOdds(letters));
	// “Black Rock Desert”: plain words that make the name only when written as one, with more of another name beside them.
	if (isSpacing && alignment.last > alignment.first && sheet.runLast[alignment.last]! > alignment.last) {
		const parts = sheet.words.slice(alignment.first, alignment.last + 1);
		if (parts.every((word) => isEnglishWord(word.key))) scale.add('words of another name', -3);
	}
	if (pairs.length === 1) {
		scale.add(
			'a well-known name',
			samePlaceOdds(
				form,
				keysOf(sheet, alignment.first, alignment.last),
				worst,
				ordinaryNameOdds(sheet, alignment.first, alignment.last),
			),
		);
		scale.add(
			'whether others bear the name',
			knownNameOdds(keysOf(sheet, alignment.first, alignment.last), form.entry),
		);
	}
	if (pairs.length === 1) scale.add('an acronym', acronymOdds(sheet.words[alignment.first]!, form));
	if (form.entry.kind === 'person' && pairs.length === 1)
		scale.add('stands for a place', placeOdds(sheet, alignment.first, alignment.last));
	scale.add('a given name behind another surname', givenNameOdds(sheet, alignment.first, alignment.last, form.entry));
	const isNamed = form.keys.length === 1 || form.status === 'family' || form.status === 'admitted';
	const stranger = isNamed ? strangerOdds(alignment, form.entry, sheet) : 0;
	const isOne = alignment.first === alignment.last;
	const bearer = isOne ? bearerOdds(sheet.words[alignment.first]!.key, form.entry, context) : 0;
	// What stands beside it here may be what shows another person in the document: it counts once.
	scale.add('the names beside it', stranger <= bearer ? stranger : 0);
	scale.add('another person of the document', stranger <= bearer ? 0 : bearer);
	return {
		rule: isSpacing ? 'case' : 'spelling',
		entry: form.entry,
		form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, alignment.first, alignment.last),
		first: alignment.first,
		last: alignment.last,
		odds: scale.odds,
		weights: scale.weights,
		evidence,
	};
}

/** Two surnames as pinyin writes them are two characters: “Huang” is not “Wang”. Other spellings may be of one. */
function areTwoSurnames(found: string, right: string): boolean {
	return [found, right].every((word) => surnameCultures(word).includes('zh'));
}

/**
 * Two known spellings of one place, as near as two ways to romanize it: Pusan and Busan, Kharkov and Kharkiv. Two in pinyin
 * are two places: Xuzhou and Suzhou.
 */
function samePlaceOdds({entry, keys}: Form, found: string, share: number, odds: number): number {
	if (entry.kind !== 'place' || share >= SAME_PLACE_SHARE || entry.source.every(isLatin)) return odds;
	const isPinyin = entry.source.some(({language}) => language.startsWith('zh'));
	if (isPinyin && [found, keys.join('')].every((word) => segmentPinyin(word).length > 0)) return odds;
	return Math.max(odds, -0.8);
}

const SAME_PLACE_SHARE = 0.05;

function isLatin({text}: {readonly text: string}): boolean {
	return /\p{Script=Latin}/u.test(text);
}

/** A short word in capitals is an acronym, unless the form is one too. */
function acronymOdds(word: Word, form: Form): number {
	const isAcronym = (word.flags & WORD.allCapitals) !== 0 && word.end - word.start <= 4;
	// OPCE for OPEC: the same letters are no other acronym.
	if (isAcronym && form.words[0] === form.words[0]!.toUpperCase() && lettersOf(word.key) === lettersOf(form.keys[0]!))
		return 2;
	return isAcronym && form.text !== form.text.toUpperCase() ? -3 : 0;
}

function lettersOf(key: string): string {
	return [...key].sort().join('');
}

function textOf(sheet: Sheet, context: Context, first: number, last: number): string {
	return context.document.text.slice(sheet.words[first]!.start, sheet.words[last]!.end);
}

function keysOf(sheet: Sheet, first: number, last: number): string {
	let keys = '';
	for (let i = first; i <= last; i++) keys += sheet.words[i]!.key;
	return keys;
}
