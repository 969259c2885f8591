import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isHonorific, isPersonTitle, isSurname} from '../names/people.js';
import {isEnglishWord, isFunctionWord, monthOf, numberOf} from '../names/words.js';
import {addSeen, type Collected, emptySeen, type RunRecord, type RunWord, type Seen} from './collect.js';
import type {Sentence} from './proposal.js';

/** A name by its letters, whatever its spaces, hyphens and capitals. */
export type Name = {
	/** Its folded words, those of the form that is written most often. */
	readonly keys: readonly string[];
	/** As it is written, with how often. */
	readonly forms: ReadonlyMap<string, number>;
	readonly isOffice: boolean;
	readonly seen: Seen;
	readonly sentence: Sentence;
};

type Part = {readonly from: number; readonly to: number; readonly isOffice: boolean; readonly isTitled: boolean};

/**
 * The names in what was collected: what stands before a name and is none of it (a sentence's first word, an office, a
 * people) taken off, offices apart, and forms that differ in capitals, spaces and hyphens as one.
 */
export function namesOf(collected: Collected): Name[] {
	const names = new Map<string, {keys: readonly string[]; forms: Map<string, number>} & Omit<Name, 'keys' | 'forms'>>();
	for (const record of collected.runs.values()) {
		for (const part of partsOf(record, collected)) {
			const words = record.words.slice(part.from, part.to);
			const keys = words.map(({key}) => key);
			const identity = keys.join('').replace(/[^\p{L}\p{N}]/gu, '');
			if (identity.length < 2) continue;
			const form = written(words);
			const {count} = record.seen;
			const known = names.get(identity);
			const name = known ?? {
				keys,
				forms: new Map<string, number>(),
				isOffice: part.isOffice,
				seen: emptySeen(),
				sentence: sentenceOf(record.sentence, form),
			};
			if (!known) names.set(identity, name);
			const most = Math.max(0, ...name.forms.values());
			name.forms.set(form, (name.forms.get(form) ?? 0) + count);
			if (name.forms.get(form)! > most) name.keys = keys;
			addSeen(name.seen, seenOf(record.seen, part));
		}
	}
	return [...names.values()];
}

function written(words: readonly RunWord[]): string {
	return words.map(({text, before}, i) => (i === 0 ? text : before + text)).join('');
}

function sentenceOf(sentence: Sentence, form: string): Sentence {
	const at = sentence.text.indexOf(form, sentence.at);
	return at < 0 ? sentence : {...sentence, at};
}

/** What was seen of a run as it holds for a part of it. */
function seenOf(seen: Seen, {from, isTitled}: Part): Seen {
	const isInside = from > 0;
	return {
		...seen,
		opening: isInside ? 0 : seen.opening,
		titled: isTitled ? seen.count : isInside ? 0 : seen.titled,
		article: isInside ? 0 : seen.article,
		placed: isInside ? 0 : seen.placed,
	};
}

/** What a run of capitalised words is made of. */
function partsOf({words, seen}: RunRecord, collected: Collected): Part[] {
	const whole = {from: 0, to: words.length, isOffice: false, isTitled: false};
	if (seen.quoted * 2 > seen.count) return [whole];
	let from = 0;
	let to = words.length;
	if (seen.opening === seen.count) while (from < to && isOnlyFirst(words, from, to, collected)) from++;
	while (from < to && isSetBefore(words[from]!.key)) from++;
	while (from < to && isSetBehind(words[to - 1]!)) to--;
	while (from < to - 1 && POSITIONS.has(words[from]!.text)) from++;
	while (from < to - 1 && POSITIONS.has(words[to - 1]!.text)) to--;
	// “of Beijing” is left where a first word went.
	while (from < to && !/^[\p{Lu}\d]/u.test(words[from]!.text)) from++;
	if (from === to) return [];
	const keys = words.slice(from, to).map(({key}) => key);
	if (isPersonTitle(keys) || isOfficeWithField(keys))
		return keys.every(isHonorific) ? [] : [{from, to, isOffice: true, isTitled: false}];
	const office = officeBefore(keys);
	const parts: Part[] = [];
	if (office > 0 && !keys.slice(0, office).every(isHonorific))
		parts.push({from, to: from + office, isOffice: true, isTitled: false});
	from += office;
	let isTitled = office > 0;
	while (from < to - 1 && isPeopleBefore(words, from)) from++;
	if (from < to - 1 && isHonorific(words[from]!.key) && mayName(words[from + 1]!.key)) {
		from++;
		isTitled = true;
	}
	if (isSetBefore(words[from]!.key)) return parts;
	return [...parts, {from, to, isOffice: false, isTitled}];
}

/** “Director of National Parks”: an office, and behind it what it is for, without a name. */
function isOfficeWithField(keys: readonly string[]): boolean {
	const link = keys.findIndex((key) => key === 'of' || key === 'for');
	return link > 0 && isPersonTitle(keys.slice(0, link)) && keys.slice(link + 1).every(isEnglishWord);
}

/** Whether the word has its capital for being the first of the sentence. */
function isOnlyFirst(words: readonly RunWord[], at: number, to: number, {small, capital}: Collected): boolean {
	const {key} = words[at]!;
	if (!isEnglishWord(key) && !(small.get(key) ?? 0)) return false;
	if ((capital.get(key) ?? 0) > (small.get(key) ?? 0)) return false;
	// “Foreign Minister Qin” begins with an office, “Will Smith” with a name.
	const rest = words.slice(at, to).map((word) => word.key);
	if (rest.length > 1 && (isGivenName(key) || officeBefore(rest) > 0 || isPersonTitle(rest))) return false;
	return rest.length === 1 || mayName(rest[1]!) || (small.get(key) ?? 0) > 0;
}

/** Words of the calendar and ordinals, which are no part of a name behind them. */
function isSetBefore(key: string): boolean {
	return isFunctionWord(key) || isCalendar(key) || (numberOf(key) !== null && /^\d/.test(key));
}

/** Months and days, and the small word that tied them: “Troy University on Monday”. */
function isSetBehind({key, text}: RunWord): boolean {
	return isCalendar(key) || (isFunctionWord(key) && /^\p{Ll}/u.test(text));
}

/** Where a player stands on the field, as results write it before his name. */
const POSITIONS: ReadonlySet<string> = new Set(['FW', 'MF', 'DF', 'GK', 'CB']);

function isCalendar(key: string): boolean {
	return ordinaryName([key])?.kind === 'weekday' || (monthOf(key) !== null && key !== 'may' && key !== 'march');
}

/** How many words in front are the office of whom the others name: 3 of “Secretary of State Antony Blinken”; 0 for none. */
function officeBefore(keys: readonly string[]): number {
	for (let length = keys.length - 1; length > 0; length--)
		if (isPersonTitle(keys.slice(0, length)) && mayName(keys[length]!) && !isFunctionWord(keys[length - 1]!))
			return length;
	return 0;
}

/** “Chinese Wang Yi”, “Russian Khabarovsk”: a people in front of a name that is not its own word. */
function isPeopleBefore(words: readonly RunWord[], at: number): boolean {
	return (
		ordinaryName([words[at]!.key])?.kind === 'nationality' &&
		mayName(words[at + 1]!.key) &&
		words[at + 1]!.before === ' '
	);
}

/** Whether a word may be the first of a name by itself, and is no ordinary word. */
export function mayName(key: string): boolean {
	return !isFunctionWord(key) && (!isEnglishWord(key) || isGivenName(key) || isSurname(key));
}
