import {WORD} from '../documents/token.js';
import type {Read, SyllableRead} from '../glossary/reading-index.js';
import {pivotOf} from '../names/hearing.js';
import type {ReadingLanguage, ReadingPart} from '../names/lattice.js';
import {isGivenName, isSurname} from '../names/people.js';
import {type Context, standingBetween} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, looksNamed, type Sheet, type Word, wordsSpan} from './sheet.js';
import {
	bearerOdds,
	cutsCompound,
	givenNameOdds,
	ordinaryNameOdds,
	ordinaryOdds,
	otherNameOdds,
	placeOdds,
	Scale,
	saysWhereOrWhat,
	strangerOdds,
} from './weigh.js';

/** The most that a reading can speak for itself is about 5; less than nothing is left when this speaks against it. */
const MOST_AGAINST = -7;
/** The longest rendering of a source name, in words. */
const MOST_WORDS = 4;

/**
 * Finds renderings that read the characters of an entry's source name otherwise: “Hata” for 秦, “Hofuji” for 宝富士.
 * Leaves alone: right renderings, ordinary words, a surname behind a given name that is not the entry's.
 */
export function detectReadings(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const candidates: Candidate[] = [];
	for (let first = 0; first < words.length; first++) {
		if (!isCapitalised(words[first]!)) continue;
		let found = '';
		for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
			if (last > first && (!looksNamed(sheet, last) || !followsDirectly(words[last]!))) break;
			found += words[last]!.key;
			if (found.length < 3 || cutsCompound(sheet, first, last) || isHopeless(sheet, first, last, context)) continue;
			for (const read of context.termbase.readings.lookUp(found)) {
				const candidate = weighReading(read, found, found, first, last, sheet, context);
				if (candidate) candidates.push(candidate);
			}
			for (const syllabic of context.termbase.readings.lookUpSyllables(
				keys(sheet, first, first),
				last === first ? '' : keys(sheet, first + 1, last),
			)) {
				const candidate = weighSyllables(syllabic, first, last, sheet, context);
				if (candidate) candidates.push(candidate);
			}
			for (let turn = first + 1; turn <= last; turn++) {
				const turned = keys(sheet, turn, last) + keys(sheet, first, turn - 1);
				for (const read of context.termbase.readings.lookUp(turned)) {
					if (read.readable.part !== 'whole' || read.readable.entry.kind !== 'person') continue;
					const candidate = weighReading(read, found, turned, first, last, sheet, context);
					if (candidate) candidates.push(candidate);
				}
			}
		}
	}
	return candidates;
}

/** Ordinary words and well-known names together weigh more than any reading could; looking them up would be in vain. */
function isHopeless(sheet: Sheet, first: number, last: number, context: Context): boolean {
	let odds = ordinaryNameOdds(sheet, first, last);
	for (let i = first; i <= last; i++) odds += 1.5 * ordinaryOdds(sheet.words[i]!, context);
	return odds < MOST_AGAINST;
}

/** Only a space or a hyphen stands between this word and the one before. */
function followsDirectly(word: Word): boolean {
	return (word.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0;
}

function keys(sheet: Sheet, first: number, last: number): string {
	let all = '';
	for (let i = first; i <= last; i++) all += sheet.words[i]!.key;
	return all;
}

/** A character each; of what is spelled by letters, one for about every two letters. */
function unitsOf(part: ReadingPart): number {
	return part.system === 'kana' || part.system === 'letters' ? Math.max(1, Math.floor(part.reading.length / 2)) : 1;
}

/** Whether a reading in `language` is what a translator from the source language would make. */
function isReadIn(source: string, language: ReadingLanguage): boolean {
	const pivot = pivotOf(source);
	if (language === 'letters') return true;
	if (pivot === 'ja') return language === 'ja' || language === 'zh' || language === 'ko';
	return pivot === 'zh' ? language === 'zh' || language === 'yue' : pivot === language;
}

function weighReading(
	read: Read,
	found: string,
	turned: string,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {readable, match} = read;
	const right = readable.form.keys.join('');
	// The plural of a right name is right: the other Schröders.
	if (found === right || turned === right || found === `${right}s`) return null;
	const wordKeys = sheet.words.slice(first, last + 1).map((word) => word.key);
	// A meaning counts only as a whole word: “Mitake Sea”, not “sea” inside “Chelsea”.
	if (match.parts.some((part) => part.system === 'meaning' && !wordKeys.includes(part.reading))) return null;
	// One character translated is any word at all.
	if (match.parts.length === 1 && match.parts[0]!.system === 'meaning') return null;
	for (const standing of standingBetween(context, sheet.segment.index, first, last)) {
		// The entry's own right form inside, with an office or another name beside it, is right.
		if (
			standing.first >= first &&
			standing.last <= last &&
			standing.mentions.some((mention) => mention.form.entry === readable.entry)
		) {
			if (match.cost > 0.5 || standing.mentions.some((mention) => mention.form === readable.form)) return null;
			for (let i = first; i <= last; i++)
				if ((i < standing.first || i > standing.last) && saysWhereOrWhat(sheet, i)) return null;
		}
	}
	const {parts} = match;
	const scale = new Scale();
	const nearness = 2.9 - 28 * (match.cost / turned.length);
	scale.add('how near the reading is', nearness);
	const units = parts.reduce((sum, part) => sum + unitsOf(part), 0);
	const isPerson = readable.entry.kind === 'person' || readable.entry.kind === null;
	// Any long word is a bad reading of something: much of a name read badly is no more than a little of it.
	const isBad = nearness < 0 && !isPerson;
	scale.add('characters read', units >= 3 ? (isBad ? 0.4 : 1) : units === 2 ? 0.4 : -1.6);
	if (turned.length <= 4) scale.add('short', -1.2);
	if (turned.length >= 8 && !isBad) scale.add('long', 0.6);
	// Read in a language that the glossary gives no name in: possible, but more must speak for it.
	if (!readable.entry.source.some((name) => isReadIn(name.language, readable.lattice.language)))
		scale.add('another language than the source', -1.5);
	const isNamed = readable.entry.kind === 'person' || readable.entry.kind === 'place';
	scale.add(
		'readings used only in names',
		(isNamed ? -0.6 : -1.8) * parts.filter((part) => part.system === 'name').length,
	);
	if (parts.length === 2 && parts.every((part) => part.system === 'name'))
		scale.add('nothing but readings used in names', -1);
	if (first === last && isGivenName(turned) && !isSurname(turned))
		scale.add('a given name', readable.entry.kind !== 'person' ? -4 : readable.part === 'whole' ? -1 : -2.2);
	if (!isNamed && units <= 2) scale.add('too little for such a name', -1.2);
	if (parts.some((part) => part.system === 'meaning'))
		scale.add('a character translated', match.cost > 0.3 ? -3 : -0.8);
	scale.add('characters not read', -1.5 * (readable.lattice.characters.length - parts.length));
	const meant = new Set(parts.filter((part) => part.system === 'meaning').map((part) => part.reading));
	const name = ordinaryNameOdds(sheet, first, last);
	// A whole name of two characters or more read letter for letter outweighs that a town is called so too.
	scale.add('a well-known name', match.cost < 0.05 && units >= 2 && turned.length >= 6 ? Math.max(name, -2.6) : name);
	for (let i = first; i <= last; i++)
		if (!meant.has(sheet.words[i]!.key)) scale.add('an ordinary word', 1.5 * ordinaryOdds(sheet.words[i]!, context));
	const stranger = isPerson ? strangerOdds({first, last}, readable.entry, sheet) : 0;
	const bearer = first === last ? bearerOdds(turned, readable.entry, context) : 0;
	// What stands beside it here may be what shows another person in the document: it counts once.
	scale.add('the names beside it', stranger <= bearer ? stranger : 0);
	scale.add('another person of the document', stranger <= bearer ? 0 : bearer);
	if (readable.entry.kind === 'person') scale.add('stands for a place', placeOdds(sheet, first, last));
	scale.add('a given name behind another surname', givenNameOdds(sheet, first, last, readable.entry));
	if (readable.part === 'family' && units < 2) scale.add('one character of a surname', -0.4);
	if (nearness < 1) scale.add('another whole name', otherNameOdds(sheet, first, last, readable.entry));
	if (isPerson && nearness < 0 && first === last && readable.part === 'whole' && readable.form.keys.length > 1)
		scale.add('surname and given name in one word', -0.8);
	if (found !== turned) scale.add('in another order', -0.3);
	return {
		rule: 'reading',
		entry: readable.entry,
		form: readable.form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [
			{
				kind: 'reading',
				found: context.document.text.slice(sheet.words[first]!.start, sheet.words[last]!.end),
				source: readable.source,
				language: readable.lattice.language,
				parts: match.parts,
				near: match.cost > 0.15,
			},
		],
	};
}

/** A Chinese name of the right surname and length with one syllable wrong: another character was read, or misread. */
function weighSyllables(
	read: SyllableRead,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {readable} = read;
	const scale = new Scale();
	scale.add('surname and one syllable are right', 1.1);
	scale.add('the wrong syllable sounds alike', read.alike ? 0.6 : 0);
	if (context.introduced.has(readable.entry)) scale.add('the full name is right elsewhere', -1.4);
	scale.add('the names beside it', strangerOdds({first, last}, readable.entry, sheet));
	return {
		rule: 'reading',
		entry: readable.entry,
		form: readable.form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [
			{kind: 'syllable', source: readable.source, character: read.character, found: read.found, right: read.right},
		],
	};
}
