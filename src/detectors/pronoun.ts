import {WORD} from '../documents/token.js';
import {isFunctionWord} from '../names/words.js';
import {isCapitalised, type Sheet} from './sheet.js';

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
	...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
	...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** The gender that a folded word says as a pronoun, or null for any other word. */
export function pronounGender(key: string): 'male' | 'female' | null {
	return GENDERS.get(key) ?? null;
}

const OTHERS: ReadonlyMap<string, string> = new Map([
	['he', 'she'],
	['she', 'he'],
	['him', 'her'],
	['himself', 'herself'],
	['herself', 'himself'],
	['hers', 'his'],
]);

/** Verbs that take a person and a thing or an act: behind them `her` may be either of its two cases. */
const GIVERS: ReadonlySet<string> = new Set(
	`give gives gave given giving tell tells told telling ask asks asked asking make makes made making let lets letting help
	helps helped helping call calls called calling send sends sent sending show shows showed showing offer offers offered
	offering bring brings brought bringing teach taught award awarded hand handed grant granted deny denied cost see saw
	hear heard watch watched keep kept find found want wanted get got leave left`.split(/\s+/),
);
/** Before a noun they belong to it: behind `her` a possessor has been named. */
const OF_NOUNS: ReadonlySet<string> = new Set([
	'own',
	'first',
	'second',
	'third',
	'last',
	'next',
	'many',
	'few',
	'other',
]);

/** The same pronoun of the other gender, in its case and its capitals; null where `her` or `his` may be either case. */
export function otherPronoun(text: string, sheet: Sheet, at: number): string | null {
	const word = sheet.words[at]!;
	const plain = OTHERS.get(word.key) ?? casedPronoun(text, sheet, at);
	if (plain === null) return null;
	return isCapitalised(word) ? plain.replace(/^./, (letter) => letter.toUpperCase()) : plain;
}

/** What stands for `her` (his, him) or `his` (her, hers), by what follows. */
function casedPronoun(text: string, sheet: Sheet, at: number): string | null {
	const {key} = sheet.words[at]!;
	const hasNoun = possesses(text, sheet, at);
	if (hasNoun === null) return null;
	if (key === 'her') return hasNoun ? 'his' : 'him';
	return hasNoun ? 'her' : 'hers';
}

/** Whether the words behind `her` or `his` are a noun that it possesses; null where that cannot be told. */
export function possesses(text: string, sheet: Sheet, at: number): boolean | null {
	const next = sheet.words[at + 1];
	if (!next || (next.flags & WORD.afterSpace) === 0) {
		// A quotation mark may open what is possessed: “her ‘vision’”.
		return next && /^\s["'“‘(]/.test(text.slice(sheet.words[at]!.end, next.start)) ? null : false;
	}
	if (OF_NOUNS.has(next.key)) return true;
	if (isFunctionWord(next.key)) return false;
	if (sheet.words[at]!.key === 'his') return true;
	const before = sheet.words[at - 1];
	if (before && GIVERS.has(before.key)) return null;
	return /ly$|^(?:yesterday|today|tomorrow|\d+)$/.test(next.key) || DAY.test(next.key) ? null : true;
}

const DAY = /day$/;
