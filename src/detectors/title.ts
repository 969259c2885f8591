import type {Entry} from '../glossary/entry.js';
import type {Stint} from '../glossary/office-index.js';
import {periodsMeet} from '../names/dates.js';
import {compareOffices, isCourtesy, isGenericOffice, isJuniorOffice} from '../names/offices.js';
import {ordinaryName} from '../names/ordinary.js';
import {isSurname} from '../names/people.js';
import {isFunctionWord} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {type NamedPerson, NamedPersons} from './named-person.js';
import {type OfficePhrase, officeBefore, officeBehind} from './office-phrase.js';
import {isCapitalised, type Sheet, wordsSpan} from './sheet.js';
import {type ToldTime, ToldTimes} from './told-time.js';

/** Log-odds; that the name stands there right is added for every one of them. */
const NEVER_ODDS = 1.9;
const NEVER_GENERIC_ODDS = 1.2;
const AT_ANOTHER_TIME_ODDS = 1.7;

/**
 * Finds an office given to a person of the glossary who never had it, or not when the text speaks of: “Foreign Minister
 * Antony Blinken”. The office stands right before the name, or behind it between commas.
 *
 * Leaves alone: persons without `titles`; offices that the glossary does not know; former, acting and other changed ones;
 * other wordings and short forms of an office that the person has; a date that may be of something else. Without a date
 * only an office that another person has exactly, and this one never, is told. Cost: length of the text, and nothing
 * where no person with `titles` is named.
 */
export function detectTitles(context: Context): Candidate[] {
	if (![...context.rightCounts.keys()].some(({titles}) => titles.length > 0)) return [];
	const {document, sheets, termbase} = context;
	const persons = new NamedPersons(context);
	const times = new ToldTimes(context);
	const candidates: Candidate[] = [];
	for (const [at, sheet] of sheets.entries()) {
		for (const standing of context.standing[at]!) {
			if (!standing.mentions.some(({form}) => form.entry.titles.length > 0)) continue;
			const person = persons.at(at, standing);
			if (!person || person.entry.titles.length === 0) continue;
			for (const phrase of [
				officeBefore(sheet, standing, termbase.offices),
				officeBehind(document.text, sheet, standing, termbase.offices),
			]) {
				const candidate = phrase && judge(phrase, person, sheet, times, context);
				if (candidate) candidates.push(candidate);
			}
		}
	}
	return candidates;
}

function judge(
	phrase: OfficePhrase,
	person: NamedPerson,
	sheet: Sheet,
	times: ToldTimes,
	context: Context,
): Candidate | null {
	const {offices} = context.termbase;
	const {entry} = person;
	const stints = offices.stintsOf(entry);
	const told = stints.map((stint) => ({stint, how: compareOffices(phrase.key, stint.key)}));
	const time = times.of(sheet, phrase);
	if (told.every(({how}) => how === 'other')) {
		const holders = offices.holdersOf(phrase.key).filter((other) => other !== entry);
		const odds = neverOdds(phrase, person, stints, holders, time, context);
		return odds === null
			? null
			: propose(phrase, entry, sheet, context, {odds, time, stints, holder: holders[0] ?? null});
	}
	const had = told.filter(({how}) => how === 'same').map(({stint}) => stint);
	if (
		had.length === 0 ||
		!time ||
		told.some(({stint, how}) => how !== 'other' && periodsMeet(stint.period, time.period))
	)
		return null;
	// Who writes later may call a person by the later office; the document must not be from then.
	const later = had.filter(({period}) => period.from > time.period.until);
	if (!time.isWriting && later.some(({period}) => times.mentions(period))) return null;
	return propose(phrase, entry, sheet, context, {odds: AT_ANOTHER_TIME_ODDS, time, stints, holder: null});
}

/** How sure it is that a person never had an office that none of their `titles` is, or null where it is not. */
function neverOdds(
	{key}: OfficePhrase,
	{name, isShort, isShared}: NamedPerson,
	stints: readonly Stint[],
	holders: readonly Entry[],
	time: ToldTime | null,
	context: Context,
): number | null {
	// Another person of the same surname is likelier than another office.
	if (isShort && (isShared || isSurname(name))) return null;
	if (isCourtesy(key)) return null;
	const isElsewhere = time !== null && stints.some(({isDated, period}) => isDated && periodsMeet(period, time.period));
	// Nobody lists the lower offices of an early career; only what else the person was then shows that it is not meant.
	if (isJuniorOffice(key) && !isElsewhere) return null;
	if (isGenericOffice(key)) return holders.some((other) => context.rightCounts.has(other)) ? NEVER_GENERIC_ODDS : null;
	return holders.length > 0 || isElsewhere ? NEVER_ODDS : null;
}

type Finding = {
	readonly odds: number;
	readonly time: ToldTime | null;
	readonly stints: readonly Stint[];
	readonly holder: Entry | null;
};

function propose(
	phrase: OfficePhrase,
	entry: Entry,
	sheet: Sheet,
	context: Context,
	{odds, time, stints, holder}: Finding,
): Candidate {
	const {first, last, key} = phrase;
	const span = wordsSpan(sheet, first, last);
	const ever = stints.some((stint) => compareOffices(key, stint.key) === 'same');
	return {
		rule: 'title',
		entry,
		form: context.termbase.formsOf.get(entry)![0]!,
		instead: officeInstead(sheet, phrase, stints, time),
		segment: sheet.segment.index,
		span,
		first,
		last,
		odds,
		weights: [{reason: ever ? 'the time of the office' : 'the offices of the person', odds}],
		evidence: [
			{
				kind: 'office',
				office: context.document.text.slice(span.start, span.end),
				name: entry.preferred,
				time: time?.date ?? null,
				ever,
				held: stints.map(({office}) => ({text: office.text, from: office.from ?? null, until: office.until ?? null})),
				holder: holder?.preferred ?? null,
			},
		],
	};
}

/** The one office that the person had then, in capitals or small letters as the text has its own; null where not one. */
function officeInstead(
	sheet: Sheet,
	{first, last}: OfficePhrase,
	stints: readonly Stint[],
	time: ToldTime | null,
): string | null {
	const then = time ? stints.filter(({period}) => periodsMeet(period, time.period)) : stints;
	const [stint, ...others] = then;
	if (!stint || others.some((other) => compareOffices(other.key, stint.key) !== 'same')) return null;
	const words = sheet.words.slice(first, last + 1).filter(({key}) => !isFunctionWord(key));
	// A sentence may open with a capital: the last word decides.
	const isSmall = words.length > 0 && !isCapitalised(words.at(-1)!);
	return isSmall ? inSmallLetters(stint.office.text) : stint.office.text;
}

/** An office in small letters, but for the names in it: “ambassador to the United States”. */
function inSmallLetters(office: string): string {
	return office.replace(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu, (run) =>
		ordinaryName(run.toLowerCase().split(' '))
			? run
			: run.replace(/\S+/g, (word) => (ordinaryName([word.toLowerCase()]) ? word : word.toLowerCase())),
	);
}
