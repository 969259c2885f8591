import {type DateMention, findDates, type Period, periodsMeet} from '../names/dates.js';
import {isCountry} from '../names/offices.js';
import {isFunctionWord, monthOf} from '../names/words.js';
import type {Context} from './context.js';
import type {OfficePhrase} from './office-phrase.js';
import {rangeAt, type SentenceWords, sentencesOf} from './sentence-words.js';
import {isCapitalised, type Sheet, type Word} from './sheet.js';

/** The time at which a text has somebody in office. */
export type ToldTime = {
	readonly period: Period;
	/** The date as it stands in the text. */
	readonly date: string;
	/** From the head of the document: the day of writing, so that no later office can be meant. */
	readonly isWriting: boolean;
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that open another clause: a date behind them is of something else. */
const CLAUSES = setOf(
	`that which who whom whose when where while after before since until till because although though if unless as than what
	why how whether once and but or so`,
);
/** A sentence with one of these speaks of other times too, or of what is to come. */
const OTHER_TIMES = setOf(
	`ago last previous previously earlier former formerly then once decade decades century born history memoir memoirs recalled
	recalling remembered biography later served became become becoming since appointed elected until will would shall expected
	planned plans scheduled due by next upcoming coming future anniversary successor predecessor succeeded succeed replaced
	replace resigned retired died when years yesteryear back tenure term`,
);
const SPEECH = setOf('said told announced wrote tweeted warned stated spoke declared posted');
const ACTS = setOf(
	`met visited arrived held attended traveled travelled flew addressed called hosted received delivered spoke left signed
	talked phoned welcomed paid gave made went came returned landed`,
);
/** What may stand between speaking and its day. */
const AUDIENCE = setOf(
	'reporters journalists media press at in a the conference briefing interview statement on to news meeting with',
);

/** A longer sentence speaks of too much to know what its date is of. */
const MOST_WORDS = 100;

/** Tells the time of the offices in one document. Its head is read once. */
export class ToldTimes {
	readonly #context: Context;
	readonly #written: (ToldTime & {readonly start: number}) | null;
	#dates: readonly Period[] | null = null;
	/** Offices come sheet by sheet: the sentences of the last one are kept. */
	#read: {readonly sheet: Sheet; readonly sentences: readonly SentenceWords[]} | null = null;

	constructor(context: Context) {
		this.#context = context;
		this.#written = writtenAt(context);
	}

	/** The time at which the sentence of an office speaks of it, or null where that is not sure. */
	of(sheet: Sheet, phrase: OfficePhrase): ToldTime | null {
		const {text} = this.#context.document;
		if (this.#read?.sheet !== sheet) this.#read = {sheet, sentences: sentencesOf(text, sheet)};
		const {sentences} = this.#read;
		const sentence = sentences[rangeAt(sentences, phrase.from)]!;
		if (sentence.last - sentence.first > MOST_WORDS) return null;
		const words = sheet.words.slice(sentence.first, sentence.last + 1);
		if (words.some(({key}) => OTHER_TIMES.has(key))) return null;
		const dates = findDates(text, words[0]!.start, words.at(-1)!.end);
		if (dates.length > 1) return null;
		const [date] = dates;
		if (date && date.start === this.#written?.start) return this.#written;
		// A month without its year may be of any.
		if (!date) return words.some((word) => isCapitalised(word) && monthOf(word.key) !== null) ? null : this.#written;
		const isOfOffice =
			date.end <= sheet.words[phrase.from]!.start
				? opens(sheet, date, sentence.first, phrase)
				: closes(text, sheet, date, sentence.last, phrase);
		if (!isOfOffice) return null;
		const told = text.slice(date.start, date.end).replace(/^(?:in|on|during)\s+/i, '');
		return {period: date.period, date: told, isWriting: false};
	}

	/** Whether any date of the document meets a period: it may then be written from there. */
	mentions(period: Period): boolean {
		const {document, sheets} = this.#context;
		this.#dates ??= sheets.flatMap(({segment}) =>
			findDates(document.text, segment.span.start, segment.span.end).map((date) => date.period),
		);
		return this.#dates.some((each) => periodsMeet(each, period));
	}
}

/** The most words between a date that opens a sentence and the office. */
const MOST_OPENING = 4;

/** Whether a date opens the sentence of which the office is the subject: “In 2022, Foreign Minister …”. */
function opens(sheet: Sheet, date: DateMention, first: number, phrase: OfficePhrase): boolean {
	const {words} = sheet;
	if (words[first]!.start !== date.start) return false;
	const between = words
		.slice(first, phrase.first)
		.filter((word) => word.start >= date.end)
		.map(({key}) => key);
	const named = between.filter((key) => !isFunctionWord(key));
	return (
		between.length <= MOST_OPENING &&
		!between.some((key) => CLAUSES.has(key)) &&
		(isCountry(between) || isCountry(named) || named.every((key) => key === 'country' || isCountry([key])))
	);
}

/** The most words between a verb and the date that is its own. */
const MOST_BETWEEN = 10;

/** Whether a date behind the name is that of the sentence: right behind it, or of what the person did. */
function closes(text: string, sheet: Sheet, date: DateMention, last: number, phrase: OfficePhrase): boolean {
	const {words} = sheet;
	const before = words[phrase.to]!;
	// A year by itself may be a number, and one without “in” belongs to what follows: “the 2019 election”.
	if (/^\d{4}$/.test(text.slice(date.start, date.end))) return false;
	const between = words.slice(phrase.to + 1, last + 1).filter((word) => word.start < date.start);
	const marks = text.slice(before.end, date.start).replace(/^,/, '');
	if (between.length > MOST_BETWEEN || /[,;:“”"()—–]/.test(marks) || between.some(({key}) => CLAUSES.has(key)))
		return false;
	const isPlace = (word: Word) => isCapitalised(word) || ['in', 'at', 'to', 'the', 'on'].includes(word.key);
	const [verb, ...rest] = between;
	if (!verb || between.every(isPlace)) return true;
	if (SPEECH.has(verb.key)) return rest.every((word) => isPlace(word) || AUDIENCE.has(word.key));
	return ACTS.has(verb.key) && !rest.some((word) => !isCapitalised(word) && /(?:ed|ing)$/.test(word.key));
}

/** The head of a document: segments with words in which its own date is looked for. */
const HEAD_SEGMENTS = 5;
/** A line of so few words is a date line, whatever else it has; in a dateline the date stands among the first words. */
const LINE_WORDS = 9;

/** The day of writing: in a line of its own at the head, or before the dash of a dateline. */
function writtenAt({document, sheets}: Context): (ToldTime & {readonly start: number}) | null {
	const head = sheets.filter((sheet) => sheet.words.length > 0).slice(0, HEAD_SEGMENTS);
	for (const {segment, words} of head) {
		const [date, ...more] = findDates(document.text, segment.span.start, segment.span.end);
		if (!date || more.length > 0) continue;
		const told = document.text.slice(date.start, date.end);
		if (/^\d{4}$|^(?:in|during)\s/i.test(told) || date.period.from + 50 < date.period.until) continue;
		const behind = document.text.slice(date.end, segment.span.end);
		const isLine = words.length <= LINE_WORDS && !/[.!?]\s*$/.test(behind) && !words.some(({key}) => CLAUSES.has(key));
		const isDateline = words[LINE_WORDS] !== undefined && date.end <= words[LINE_WORDS].start && DATELINE.test(behind);
		if (isLine || isDateline)
			return {period: date.period, date: told.replace(/^on\s+/i, ''), isWriting: true, start: date.start};
	}
	return null;
}

const DATELINE = /^\s*(?:\([^)]{1,30}\)\s*)?(?:--?|[—–])\s/;
