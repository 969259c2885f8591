import type {Entry} from '../glossary/entry.js';
import {isKinNoun} from '../names/person-nouns.js';
import {isSoleSubject} from './antecedent.js';
import type {Context, Standing} from './context.js';
import type {Candidate} from './detector.js';
import {NamedPersons} from './named-person.js';
import {otherPronoun, pronounGender} from './pronoun.js';
import {rangeAt, type SentenceWords, sentencesOf} from './sentence-words.js';
import {type Sheet, wordsSpan} from './sheet.js';

/** Log-odds; that the name stands there right is added for every one of them. */
const HONORIFIC_ODDS = 2.2;
const PRONOUN_ODDS = 1.7;

/** Words of a sentence that are read before a name, and behind it. */
const MOST_WORDS = 40;

/** Forms of address that say a gender, with what to write instead. `Mrs` is none: it may be a man’s wife. */
const ADDRESSES: ReadonlyMap<string, {readonly gender: 'male' | 'female'; readonly other: string}> = new Map([
	['mr', {gender: 'male', other: 'Ms'}],
	['mister', {gender: 'male', other: 'Ms.'}],
	['ms', {gender: 'female', other: 'Mr'}],
	['miss', {gender: 'female', other: 'Mr.'}],
	['madam', {gender: 'female', other: 'Mr.'}],
]);

/**
 * Finds a pronoun or a form of address that contradicts the `gender` of the person meant: “Ms. Blinken”, “Blinken said
 * she would travel”.
 *
 * Leaves alone: entries without `gender`; surnames that another entry, a relative or a stranger in the document may bear;
 * every pronoun that might mean anyone but the subject of its own sentence. Cost: length of the text, and nothing where no
 * person with `gender` is named.
 */
export function detectGender(context: Context): Candidate[] {
	if (![...context.rightCounts.keys()].some(({gender}) => gender !== null)) return [];
	const persons = new NamedPersons(context);
	const kin = personsWithKin(context);
	const candidates: Candidate[] = [];
	for (const [at, sheet] of context.sheets.entries()) {
		if (!context.standing[at]!.some(({mentions}) => mentions.some(({form}) => form.entry.gender !== null))) continue;
		const sentences = sentencesOf(context.document.text, sheet);
		for (const standing of context.standing[at]!) {
			const person = persons.at(at, standing);
			if (!person || person.isShared || person.entry.gender === null) continue;
			const address = wrongAddress(at, standing, person.entry, person.isShort, kin, context);
			if (address) candidates.push(address);
			const sentence = sentences[rangeAt(sentences, standing.first)];
			if (sentence) candidates.push(...wrongPronouns(at, standing, person.entry, sentence, sentences, context));
		}
	}
	return candidates;
}

function wrongAddress(
	segment: number,
	standing: Standing,
	entry: Entry,
	isShort: boolean,
	kin: ReadonlySet<Entry>,
	context: Context,
): Candidate | null {
	const sheet = context.sheets[segment]!;
	const at = standing.first - 1;
	const word = sheet.words[at];
	const address = word && ADDRESSES.get(word.key);
	if (!address || address.gender === entry.gender) return null;
	if (!/^\.?\s+$/.test(context.document.text.slice(word.end, sheet.words[standing.first]!.start))) return null;
	// “Mr. and Ms. Blinken”: the second is a relative.
	if (at > 0 && ['and', 'or'].includes(sheet.words[at - 1]!.key)) return null;
	if (isShort && kin.has(entry)) return null;
	return propose(sheet, at, entry, address.other, 'honorific', context);
}

/**
 * Persons beside whom a relative is spoken of, in a segment that names them or the next one with words: their surname may
 * be the relative's.
 */
function personsWithKin(context: Context): Set<Entry> {
	const read = context.sheets.filter((sheet) => sheet.words.length > 0);
	const hasKin = read.map(({words}) => words.some(({key}) => isKinNoun(key)));
	const found = new Set<Entry>();
	read.forEach(({segment}, at) => {
		if (!hasKin[at - 1] && !hasKin[at] && !hasKin[at + 1]) return;
		for (const {mentions} of context.standing[segment.index]!) for (const {form} of mentions) found.add(form.entry);
	});
	return found;
}

function* wrongPronouns(
	segment: number,
	standing: Standing,
	entry: Entry,
	sentence: SentenceWords,
	sentences: readonly SentenceWords[],
	context: Context,
): Generator<Candidate> {
	const sheet = context.sheets[segment]!;
	// A name deep in a sentence is hardly its subject, and a pronoun far off hardly its own.
	if (standing.first - sentence.first > MOST_WORDS) return;
	const last = Math.min(sentence.last, standing.last + MOST_WORDS);
	for (let at = standing.last + 1; at <= last; at++) {
		const gender = pronounGender(sheet.words[at]!.key);
		if (gender === null || gender === entry.gender) continue;
		if (!isSoleSubject({segment, standing, entry, sentence, sentences, pronoun: at}, context)) continue;
		yield propose(sheet, at, entry, otherPronoun(context.document.text, sheet, at), 'subject', context);
	}
}

function propose(
	sheet: Sheet,
	at: number,
	entry: Entry,
	instead: string | null,
	by: 'honorific' | 'subject',
	context: Context,
): Candidate {
	const span = wordsSpan(sheet, at, at);
	const odds = by === 'honorific' ? HONORIFIC_ODDS : PRONOUN_ODDS;
	return {
		rule: 'gender',
		entry,
		form: context.termbase.formsOf.get(entry)![0]!,
		instead,
		segment: sheet.segment.index,
		span,
		first: at,
		last: at,
		odds,
		weights: [{reason: by === 'honorific' ? 'the form of address' : 'the subject of the sentence', odds}],
		evidence: [
			{
				kind: 'gender',
				found: context.document.text.slice(span.start, span.end),
				name: entry.preferred,
				gender: entry.gender!,
				by,
			},
		],
	};
}
