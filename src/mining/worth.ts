import type {Kind} from '../glossary/entry.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isSurname, isTitleWord} from '../names/people.js';
import {isEnglishWord, isFunctionWord, kindsOf} from '../names/words.js';
import type {Seen} from './collect.js';
import type {Guess} from './kind.js';

/** What is weighed of a name, all its forms together. */
export type Weighed = {
	readonly keys: readonly string[];
	readonly guess: Guess;
	readonly seen: Seen;
	/** Forms that differ in their letters. */
	readonly forms: number;
	/** How often its words are written small elsewhere, the rarest of them. */
	readonly small: number;
	/** Whether the source has a name where it stands. */
	readonly isInSource: boolean;
};

/** How sure it is, 0 to 1, that an editor would take the name, and why. */
export type Worth = {readonly worth: number; readonly reasons: readonly string[]};

type Reason = {readonly odds: number; readonly text: string};

/** Kinds of ordinary names that no desk lists. */
const NEVER: ReadonlySet<string> = new Set([
	'weekday',
	'month',
	'nationality',
	'language',
	'currency',
	'holiday',
	'religion',
	'planet',
	'continent',
	'abbreviation',
]);

/** Initials that any reader knows, and that are no names of things. */
const NO_NAMES: ReadonlySet<string> = new Set(
	'am pm ad bc tv ceo cfo ok dna hiv ai it pr gdp url id usd eur jst gmt utc mr mrs ms covid'.split(' '),
);

/**
 * Weighs by log-odds (hand-set, the larger the surer; checked on labelled sets) what tells a name worth listing from a
 * capital by chance; null for what is never worth it.
 */
export function weighName({keys, guess, seen, forms, small, isInSource}: Weighed): Worth | null {
	const content = keys.filter((key) => !isFunctionWord(key));
	const ordinary = ordinaryName(keys)?.kind;
	if (content.length === 0 || (ordinary !== undefined && NEVER.has(ordinary))) return null;
	if (content.every((key) => NO_NAMES.has(key) || /^\d/.test(key) || key.length < 2)) return null;
	const isPlain = content.every((key) => isEnglishWord(key) || /\d/.test(key));
	const isSingle = content.length === 1;
	if (isSingle && isPlain && seen.quoted === 0 && guess.kind === null) return null;
	const reasons: Reason[] = [{odds: -1.2, text: ''}];
	const add = (odds: number, text = '') => reasons.push({odds, text});
	const documents = seen.documents.size;
	add(0.55 * Math.log2(Math.min(seen.count, 64)), `stands ${times(seen.count)}`);
	if (documents > 1) add(0.5 * Math.log2(Math.min(documents, 32)), `in ${documents} documents`);
	if (guess.kind !== null)
		add(kindOdds(guess.kind, content), `seems to be ${WITH_ARTICLE[guess.kind]}: ${guess.because}`);
	if (!isSingle && !isPlain) add(0.6);
	if (forms > 1) add(0.5, `written in ${forms} ways`);
	if (isInSource) add(1.2, 'the sources have a name there');
	if (seen.opening === seen.count) add(isSingle ? -2 : -0.8);
	if (small > 0) add(isSingle ? -2 : -0.7);
	if (isPlain && guess.kind !== 'title' && guess.kind !== 'work' && !content.some((key) => kindsOf(key).length > 0))
		add(isSingle ? -2.5 : -1.2);
	if (isSingle && content[0]!.length <= 3) add(-0.8);
	if (ordinary === 'country') add(-4.5);
	else if (ordinary !== undefined) add(-1.6);
	reasons.sort((a, b) => b.odds - a.odds);
	const odds = reasons.reduce((sum, reason) => sum + reason.odds, 0);
	return {
		worth: 1 / (1 + Math.exp(-odds)),
		reasons: reasons.filter(({odds: weight, text}) => weight > 0 && text !== '').map(({text}) => text),
	};
}

function kindOdds(kind: Kind, content: readonly string[]): number {
	switch (kind) {
		case 'person':
			return content.length > 1 ? 1.8 : content.some((key) => isGivenName(key) || isSurname(key)) ? 0.5 : 0.9;
		case 'title':
			// “Foreign Minister” is anybody's, “Director of National Intelligence” is one office.
			return content.length > 2 ? 0.9 : content.length > 1 && content.every(isTitleWord) ? -0.6 : -3;
		case 'work':
			return 0.7;
		default:
			return 1;
	}
}

const WITH_ARTICLE: Readonly<Record<Kind, string>> = {
	person: 'a person',
	organization: 'an organization',
	place: 'a place',
	work: 'a work',
	campaign: 'a campaign',
	event: 'an event',
	title: 'a title',
	term: 'a term',
};

function times(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
