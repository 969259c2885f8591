/**
 * What is known of people's names: given names with their gender, surnames, short forms, forms of address, offices.
 *
 * Names come in folded: lower case, ASCII, no diacritics. Tables of our own, from general knowledge; a name that is not
 * here may be one all the same, so absence proves nothing. Nothing is parsed before the first question.
 */
import {GIVEN_ROWS, NICKNAME_ROWS} from './data/people-given.js';
import {HONORIFICS, PARTICLES, SURNAME_ROWS, TITLE_HEADS, TITLE_MODIFIERS} from './data/people-surnames.js';
import {ordinaryName} from './ordinary.js';
import {remembering} from './words/remembering.js';

export type Gender = 'male' | 'female';
/** Where a name is at home: `en fr de es it pt nord nl slav el ru uk ar fa tr in ja ko zh hk vi th id af he tk`. */
export type Culture = string;

type GivenName = {genders: Set<'m' | 'f' | 'u'>; cultures: Set<Culture>};

/** The answer of a costly function, kept. */
function once<T>(make: () => T): () => T {
	let made: {value: T} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}
const setOf = (text: string): (() => ReadonlySet<string>) => once(() => new Set(text.split(/\s+/)));
const rowsOf = (text: string): [head: string, names: string[]][] =>
	text
		.trim()
		.split('\n')
		.map((line) => {
			const colon = line.indexOf(': ');
			return [line.slice(0, colon), line.slice(colon + 2).split(' ')];
		});

const givenNames = once(() => {
	const names = new Map<string, GivenName>();
	for (const [head, row] of rowsOf(GIVEN_ROWS)) {
		const [culture, gender] = head.split(' ') as [Culture, 'm' | 'f' | 'u'];
		for (const name of row) {
			const known = names.get(name) ?? {genders: new Set(), cultures: new Set()};
			known.genders.add(gender);
			known.cultures.add(culture);
			names.set(name, known);
		}
	}
	return names;
});
const surnames = once(() => {
	const names = new Map<string, Set<Culture>>();
	for (const [culture, row] of rowsOf(SURNAME_ROWS)) {
		for (const name of row) names.set(name, (names.get(name) ?? new Set()).add(culture));
	}
	return names;
});
const nicknames = once(() => {
	const short = new Map<string, Set<string>>();
	const full = new Map<string, Set<string>>();
	const add = (into: Map<string, Set<string>>, from: string, to: string): void => {
		into.set(from, (into.get(from) ?? new Set()).add(to));
	};
	for (const row of NICKNAME_ROWS.split('|')) {
		const [formal, ...shorts] = row.split(' ') as [string, ...string[]];
		for (const name of shorts) {
			add(short, formal, name);
			add(full, name, formal);
		}
	}
	return {short, full};
});
const particles = setOf(PARTICLES);
const honorifics = setOf(HONORIFICS);
const titleHeads = setOf(TITLE_HEADS);
const titleModifiers = setOf(TITLE_MODIFIERS);

/** A double given name by its parts: jean-luc, anna-maria. */
const partsOf = (word: string): string[] => (word.includes('-') ? word.split('-') : []);

/** The given name, its parts written together too: hyun-jin is in the table as one word. */
const givenName = (word: string): GivenName | undefined =>
	givenNames().get(word) ?? (word.includes('-') ? givenNames().get(word.replaceAll('-', '')) : undefined);

/** Whether a word is a common given name, or a double one of two (`jean-luc`). Chinese given names are none here. */
export function isGivenName(word: string): boolean {
	if (givenName(word) !== undefined || nicknames().full.has(word)) return true;
	const parts = partsOf(word);
	return parts.length === 2 && parts.every((part) => givenNames().has(part));
}

/**
 * The gender of those who bear a given name, or null where it is not known or not sure.
 *
 * One culture's men and another's women make it unsure (`andrea`, `jean`), and so does a row of names for both. A double
 * name goes by its first part; a short form by the names it stands for.
 */
export function givenNameGender(word: string, culture?: Culture): Gender | null {
	const name = givenName(word);
	if (name !== undefined) {
		const genders = culture !== undefined && name.cultures.has(culture) ? gendersIn(word, culture) : name.genders;
		if (genders.size !== 1 || genders.has('u')) return null;
		return genders.has('m') ? 'male' : 'female';
	}
	const [first, second] = partsOf(word);
	if (first !== undefined && second !== undefined && givenNames().has(second)) return givenNameGender(first, culture);
	const formals = nicknames().full.get(word);
	if (formals === undefined) return null;
	const genders = new Set([...formals].map((formal) => givenNames().has(formal) && givenNameGender(formal, culture)));
	const [gender] = genders;
	return genders.size === 1 && gender ? gender : null;
}

const gendersByCulture = once(
	() => new Map(rowsOf(GIVEN_ROWS).map(([head, row]): [string, ReadonlySet<string>] => [head, new Set(row)])),
);
function gendersIn(word: string, culture: Culture): ReadonlySet<'m' | 'f' | 'u'> {
	const genders = (['m', 'f', 'u'] as const).filter((gender) =>
		gendersByCulture().get(`${culture} ${gender}`)?.has(word),
	);
	return new Set(genders);
}

/** Whether a word is a common surname, or two of them by a hyphen. */
export function isSurname(word: string): boolean {
	if (surnames().has(word)) return true;
	const parts = partsOf(word);
	return parts.length === 2 && parts.every((part) => surnames().has(part));
}

/** Where a surname is at home; empty for an unknown one. `zh` is pinyin, `hk` the spellings of Hong Kong and Taiwan. */
export function surnameCultures(word: string): readonly Culture[] {
	return [...(surnames().get(word) ?? [])];
}

/** Short and pet forms of a given name: joseph → joe, joey, jo; empty where none is known. */
export function nicknamesOf(given: string): readonly string[] {
	return [...(nicknames().short.get(given) ?? [])];
}

/** Full given names that a short form stands for: bert → albert, bertrand, herbert …; empty where none is known. */
export function formalNamesOf(nickname: string): readonly string[] {
	return [...(nicknames().full.get(nickname) ?? [])];
}

/** Whether two given names may be one person's: equal, or the one a short form of the other, or both of a third. */
export function isSameGivenName(a: string, b: string): boolean {
	if (a === b || nicknamesOf(a).includes(b) || nicknamesOf(b).includes(a)) return true;
	const formals = formalNamesOf(b);
	return formalNamesOf(a).some((formal) => formals.includes(formal));
}

/** Whether a word joins the parts of a name: de, van, bin, al. Some are surnames too (`li`, `ma`, `do`). */
export function isParticle(word: string): boolean {
	return particles().has(word.replace(/['’-]$/, ''));
}

/** Whether a word is a form of address or a rank that stands before a name: mr, dr, sheikh, general. */
export function isHonorific(word: string): boolean {
	return honorifics().has(bareTitleWord(word));
}

const bareTitleWord = (word: string): string => word.replace(/\.$/, '').replace(/['’]s$/, '');
const isHead = (word: string): boolean => titleHeads().has(word) || titleHeads().has(word.replace(/s$/, ''));

/** Whether a word may stand before or behind the head of an office: its rank, time, field or country. */
function isModifier(word: string): boolean {
	if (isHead(word) || titleModifiers().has(word)) return true;
	const parts = partsOf(word);
	if (parts.length > 1 && parts.every((part) => titleModifiers().has(part) || titleHeads().has(part))) return true;
	const kind = ordinaryName([word])?.kind;
	return (
		kind === 'nationality' || kind === 'country' || kind === 'organization' || kind === 'city' || kind === 'region'
	);
}

/** Whether a word may be part of an office's name: `foreign`, `minister`, `vice`, a country. */
export function isTitleWord(word: string): boolean {
	return isModifier(bareTitleWord(word));
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'and', 'the']);

/**
 * Whether words are the title or office of a person: `mr`, `foreign minister`, `former deputy secretary of state`.
 *
 * A head (minister), with rank, time, field or country before it, and its field behind an `of`, `for` or `to`. A word that
 * only modifies (`foreign`) is no title, and neither is an office with a name in it.
 */
export function isPersonTitle(words: readonly string[]): boolean {
	return isTitle(words.join(' '));
}

const isTitle: (title: string) => boolean = remembering('title', (title) => {
	// “president-elect” is two words here.
	const bare = title
		.split(' ')
		.flatMap((word) => bareTitleWord(word).split(/-(?=elect$|designate$)/))
		.filter((word) => word !== '');
	if (bare.length === 0) return false;
	if (bare.every((word) => honorifics().has(word))) return true;
	const link = bare.findIndex((word) => word === 'of' || word === 'for' || word === 'to');
	const core = bare.slice(bare[0] === 'the' ? 1 : 0, link < 0 ? bare.length : link);
	const behind = link < 0 ? [] : bare.slice(link + 1);
	const head = core.at(-1);
	if (head === undefined || (link >= 0 && behind.length === 0)) return false;
	const isOffice = isHead(head) || (link >= 0 && honorifics().has(head)) || (core.length > 1 && ENDINGS.has(head));
	if (!isOffice || !core.slice(0, -1).every((word) => isModifier(word) || LINKS.has(word) || honorifics().has(word)))
		return false;
	return behind.every((word) => LINKS.has(word) || isModifier(word)) || ordinaryName(behind) !== null;
});

/** What may follow the head: president-elect, attorney general, first lady. */
const ENDINGS: ReadonlySet<string> = new Set([
	'elect',
	'designate',
	'general',
	'lady',
	'gentleman',
	'emeritus',
	'laureate',
]);
