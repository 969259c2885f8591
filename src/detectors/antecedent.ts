import {WORD} from '../documents/token.js';
import type {Entry} from '../glossary/entry.js';
import {isCountry} from '../names/offices.js';
import {ordinaryName} from '../names/ordinary.js';
import {isHonorific, isTitleWord} from '../names/people.js';
import {isPersonNoun} from '../names/person-nouns.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import type {Context, Standing} from './context.js';
import {possesses, pronounGender} from './pronoun.js';
import {rangeAt, type SentenceWords, sentencesOf} from './sentence-words.js';
import {isCapitalised, type Sheet} from './sheet.js';

/** A pronoun behind a person's name in one sentence. */
export type PronounPlace = {
	readonly segment: number;
	readonly standing: Standing;
	readonly entry: Entry;
	/** The sentence of both, and all of its segment. */
	readonly sentence: SentenceWords;
	readonly sentences: readonly SentenceWords[];
	/** The pronoun's word. */
	readonly pronoun: number;
};

/** Sentences before that of the pronoun in which nobody else may be spoken of. */
const LOOK_BACK = 2;
/** Words behind a pronoun that may still say who it is: “she, Avril Haines, …”. */
const LOOK_AHEAD = 3;

/**
 * Whether a pronoun can only mean the person who is the subject of its sentence.
 *
 * The name is the subject, with a verb right behind it; nobody else is named or mentioned before the pronoun in the
 * sentence or in the two before that, where a person of the same gender is no rival; no quotation stands between; and an
 * object (`her`, `him`) has a clause of its own, since “Blinken met her” never means Blinken himself.
 */
export function isSoleSubject(place: PronounPlace, context: Context): boolean {
	const {segment, standing, entry, sentence, pronoun} = place;
	const sheet = context.sheets[segment]!;
	const {text} = context.document;
	const {words} = sheet;
	const spoken = text.slice(words[sentence.first]!.start, words[pronoun]!.end);
	const before = text.slice(Math.max(0, words[sentence.first]!.start - 3), words[sentence.first]!.start);
	if (/["“”«»]|(?:^|\s)['‘]/.test(spoken + before)) return false;
	if (!isSubject(text, sheet, standing, sentence)) return false;
	const opening = officeStart(sheet, standing.first);
	if (speaksOfOthers(sheet, {first: sentence.first, last: opening - 1}, entry, context)) return false;
	const last = Math.min(sentence.last, pronoun + LOOK_AHEAD);
	if (speaksOfOthers(sheet, {first: standing.last + 1, last}, entry, context, pronoun)) return false;
	if (!isBound(text, sheet, standing, pronoun)) return false;
	return previous(place, context).every((each) => !speaksOfOthers(each.sheet, each.sentence, entry, context));
}

const AUXILIARIES: ReadonlySet<string> = new Set(
	`is was are were be been has had have will would can could may might must shall should does did do also never still
	just already once soon`.split(/\s+/),
);
/** A name behind one of these is no subject. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
	`of to by with for from about against between among like than as at in on into over under without behind before after
	and or nor but including despite toward towards near beside versus vs per via through who whom whose which that`.split(
		/\s+/,
	),
);

/** Whether a name is the subject of its sentence: a verb stands right behind it, and no preposition before it. */
function isSubject(text: string, sheet: Sheet, standing: Standing, sentence: SentenceWords): boolean {
	const name = sheet.words[standing.last]!;
	const verb = sheet.words[standing.last + 1];
	if (!verb || standing.last + 1 > sentence.last || (name.flags & WORD.possessive) !== 0) return false;
	if ((verb.flags & WORD.afterSpace) === 0 || isCapitalised(verb)) return false;
	if (isFunctionWord(verb.key) ? !AUXILIARIES.has(verb.key) : !looksVerbal(verb.key)) return false;
	const opening = officeStart(sheet, standing.first);
	if (opening <= sentence.first) return true;
	const before = sheet.words[opening - 1]!;
	const isSetOff = /,/.test(text.slice(before.end, sheet.words[opening]!.start));
	if (pronounGender(before.key) !== null || (before.flags & WORD.possessive) !== 0) return false;
	if (isSetOff) return true;
	// “But Blinken said” opens a sentence; “Moscow and Blinken said” does not.
	const opens = opening - 1 === sentence.first && ['but', 'and', 'so', 'yet', 'when', 'while'].includes(before.key);
	return opens || !PREPOSITIONS.has(before.key);
}

/** Past tenses that do not end in -ed. */
const PAST: ReadonlySet<string> = new Set(
	`said told met held gave took made went came saw spoke wrote left won lost became began brought bought sent felt found
	kept knew led paid put ran sat stood thought underwent wore swore drew drove fell flew fought got grew hid hit hurt
	let lay rose sang sold set shot shut shook slept spent stole struck swam taught threw understood woke withdrew broke
	built chose cut did ate forgot forgave froze heard`.split(/\s+/),
);

function looksVerbal(key: string): boolean {
	return PAST.has(key) || /[^e]ed$|(?:[^s'])s$/.test(key);
}

/** The first word of the office or form of address in front of a name. */
function officeStart(sheet: Sheet, first: number): number {
	const {words} = sheet;
	let start = first;
	for (let i = first - 1; i >= 0; i--) {
		const {key} = words[i]!;
		const isTied = (words[i + 1]!.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0 || isHonorific(key);
		if (!isTied && (words[i]!.flags & WORD.possessive) === 0) break;
		if (isHonorific(key) || isTitleWord(key) || (isCapitalised(words[i]!) && isCountry([key]))) start = i;
		else if (!['of', 'for', 'the', 'state', 'to'].includes(key)) break;
	}
	return start;
}

const CLAUSES: ReadonlySet<string> = new Set(
	'that when because after before if while until although though since unless whether what why how where once'.split(
		' ',
	),
);

/** Whether grammar lets a pronoun mean the subject: an object only from a clause of its own. */
function isBound(text: string, sheet: Sheet, {last}: Standing, pronoun: number): boolean {
	const {words} = sheet;
	const {key} = words[pronoun]!;
	if (key !== 'him' && (key !== 'her' || possesses(text, sheet, pronoun) === true)) return true;
	return words.slice(last + 1, pronoun).some((word) => CLAUSES.has(word.key));
}

/** Kinds of ordinary names that no he or she means; countries and cities only as long as they are no `she`. */
const THINGS: ReadonlySet<string> = new Set(
	`country nationality continent city region weekday month currency language company media university league club
	abbreviation organization holiday sea river lake mountain island planet`.split(/\s+/),
);

/**
 * Whether words name or mention anyone but the entry, in doubt yes: another name, a noun for people, a pronoun of the
 * other gender (but the one at `except`, and those behind it that mean the same). With `except`, in the pronoun's own
 * sentence, another person of the entry's gender counts too, since which of them is meant is not sure.
 */
function speaksOfOthers(
	sheet: Sheet,
	{first, last}: SentenceWords,
	entry: Entry,
	context: Context,
	except = Number.POSITIVE_INFINITY,
): boolean {
	const standing = context.standing[sheet.segment.index]!;
	for (let i = first; i <= last; i++) {
		const word = sheet.words[i]!;
		const found = standing[rangeAt(standing, i)];
		const here = found && found.first <= i ? found : null;
		if (here) {
			const others = here.mentions.map(({form}) => form.entry);
			if (others.every((other) => other === entry)) continue;
			const isNoRival = ({kind, gender}: Entry) =>
				kind === 'person'
					? except === Number.POSITIVE_INFINITY && gender === entry.gender
					: kind !== null && kind !== 'title';
			if (!others.every(isNoRival)) return true;
			i = here.last;
			continue;
		}
		const gender = pronounGender(word.key);
		if (gender !== null) {
			if (gender !== entry.gender && i < except) return true;
			continue;
		}
		if (isFunctionWord(word.key) && !(isCapitalised(word) && isCountry([word.key]))) continue;
		if (isCapitalised(word)) {
			const length = thingLength(sheet, i, last);
			if (length > 0) {
				// A country may be a she: “China must defend her interests”.
				if (except < Number.POSITIVE_INFINITY && entry.gender === 'male' && mayBeShe(sheet, i, length, except))
					return true;
				i += length - 1;
				continue;
			}
			if (isOwnOffice(sheet, i, entry, context)) continue;
			const isOpening = (word.flags & WORD.opensSentence) !== 0 && isEnglishWord(word.key);
			if (!isOpening || isPersonNoun(word.key)) return true;
			continue;
		}
		if (isPersonNoun(word.key) && !isOwnOffice(sheet, i, entry, context)) return true;
	}
	return false;
}

/** How many words from `at` are the name of a thing or place, or 0. */
function thingLength(sheet: Sheet, at: number, last: number): number {
	for (let length = Math.min(4, last - at + 1); length >= 1; length--) {
		const name = ordinaryName(sheet.words.slice(at, at + length).map(({key}) => key));
		if (name && THINGS.has(name.kind)) return length;
	}
	return 0;
}

function mayBeShe(sheet: Sheet, at: number, length: number, pronoun: number): boolean {
	if (at > pronoun || !sheet.words[pronoun]!.key.startsWith('her') || sheet.words[pronoun]!.key === 'herself')
		return false;
	const name = ordinaryName(sheet.words.slice(at, at + length).map(({key}) => key));
	return name !== null && ['country', 'nationality', 'city'].includes(name.kind);
}

/** Whether a word stands in an office or form of address right before a name of the entry. */
function isOwnOffice(sheet: Sheet, at: number, entry: Entry, context: Context): boolean {
	const standing = context.standing[sheet.segment.index]!;
	const next = standing[rangeAt(standing, at)];
	if (!next?.mentions.every(({form}) => form.entry === entry)) return false;
	return at < next.first && officeStart(sheet, next.first) <= at;
}

/** The sentences before that of a pronoun, as many as count, in its segment and in those with words before it. */
function previous(
	{segment, sentence, sentences}: PronounPlace,
	context: Context,
): {readonly sheet: Sheet; readonly sentence: SentenceWords}[] {
	const {text} = context.document;
	const own = context.sheets[segment]!;
	const here = rangeAt(sentences, sentence.first);
	const found = sentences.slice(Math.max(0, here - LOOK_BACK), here).map((each) => ({sheet: own, sentence: each}));
	for (let at = segment - 1; at >= 0 && found.length < LOOK_BACK; at--) {
		const sheet = context.sheets[at]!;
		if (sheet.words.length === 0) continue;
		const more = sentencesOf(text, sheet).map((each) => ({sheet, sentence: each}));
		found.unshift(...more.slice(found.length - LOOK_BACK));
	}
	return found;
}
