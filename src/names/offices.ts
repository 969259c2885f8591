/**
 * Offices word by word: when two wordings name one office, and when one is the short form of the other.
 *
 * Words come in folded. The country is set aside, since a glossary of a country's politicians seldom writes it: `china
 * foreign minister` and `foreign minister of china` are `foreign minister`. Tables of our own.
 */
import {ordinaryName} from './ordinary.js';

/** One spelling for words that differ by country or by the gender of who holds the office. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
	`councillor councilor|counsellor counselor|defence defense|labour labor|adviser advisor|centre center|programme program
	spokesman spokesperson|spokeswoman spokesperson|chairman chairperson|chairwoman chairperson|chair chairperson
	congresswoman congressman|ministers minister|us america|usa america|uk britain`
		.split(/[|\n]/)
		.map((row) => row.trim().split(' ') as [string, string]),
);

/** Words that make of an office another, lower, earlier or later one. */
const RANKS: ReadonlySet<string> = new Set(
	`vice deputy assistant associate under sub junior acting interim caretaker former ex then late outgoing departing incoming
	designate elect nominee candidate hopeful honorary emeritus would prospective future past previous one time onetime
	sometime erstwhile ousted disgraced retired undersecretary lieutenant parliamentary permanent`.split(/\s+/),
);

/** Ranks of their own, as good for whoever bears them as the office above: not a matter of time. */
const JUNIOR: ReadonlySet<string> = new Set('vice deputy assistant associate under junior undersecretary'.split(' '));

/** Words that every house has: an office of these alone may be of a party, a company or a club. */
const GENERIC: ReadonlySet<string> = new Set(
	`president chairperson director secretary general minister head chief leader manager executive officer member founder
	owner coach captain deputy vice assistant associate acting first senior managing editor advisor spokesperson ceo cfo coo
	governor speaker delegate representative commissioner commander economist analyst of the and co co-founder partner
	principal dean chancellor premier`.split(/\s+/),
);

/** What a person is called for life, or beside an office: it never shows that somebody else is meant. */
const COURTESY: ReadonlySet<string> = new Set(
	`professor doctor dr prof pastor reverend father bishop archbishop cardinal imam sheikh rabbi judge justice senator
	representative congressman governor ambassador general admiral colonel captain commander major lieutenant sergeant
	marshal lord lady sir dame prince princess duke duchess baron count emir lawyer attorney economist analyst author writer
	journalist researcher scientist player actor singer member lawmaker politician official delegate`.split(/\s+/),
);

const SMALL: ReadonlySet<string> = new Set('of for the to and in at affairs s'.split(' '));

/** Words that translators put for each other in one office: `minister of defense` is `defense secretary`. */
const SAME_ROLE: ReadonlyMap<string, string> = new Map(
	`secretary minister|department ministry|chief head|director head|leader head|boss head|chairperson head|premier prime
	finance treasury|exterior foreign|external foreign|interior home|trade commerce`
		.split(/[|\n]/)
		.map((row) => row.trim().split(' ') as [string, string]),
);

function spelled(keys: readonly string[]): string[] {
	return keys.map((key) => SPELLINGS.get(key) ?? key);
}

const COUNTRIES: ReadonlySet<string> = new Set(['country', 'nationality', 'continent']);

/** Whether words name a country or its people: `us`, `south korean`, `the united states`. */
export function isCountry(keys: readonly string[]): boolean {
	return COUNTRIES.has(ordinaryName(keys)?.kind ?? '');
}

/** The most words of a country's name that are looked for. */
const COUNTRY_WORDS = 4;

/**
 * Which words of an office are left when article, country and `new` or `current` are set aside: `[first, last]`, or null
 * where nothing is. An ambassador keeps the country behind `to`.
 */
export function bareOffice(keys: readonly string[]): {readonly first: number; readonly last: number} | null {
	let first = 0;
	let last = keys.length - 1;
	for (let more = true; more && first <= last; ) {
		more = false;
		for (let length = Math.min(COUNTRY_WORDS, last - first); length >= 1; length--) {
			if (!isCountry(keys.slice(first, first + length)) && !(length === 1 && PRESENT.has(keys[first]!))) continue;
			first += length;
			more = true;
			break;
		}
	}
	for (let length = 1; length <= COUNTRY_WORDS + 2 && last - length - 1 >= first; length++) {
		if (keys[last - length] !== 'of' || !isCountry(keys.slice(last - length + 1, last + 1))) continue;
		last -= length + 1;
		break;
	}
	return first <= last ? {first, last} : null;
}

const PRESENT: ReadonlySet<string> = new Set(['the', 'new', 'current', 'incumbent', 'present']);

/** The key under which an office is the same however its country and spelling vary; empty for no office. */
export function officeKey(keys: readonly string[]): string {
	const bare = bareOffice(keys);
	if (!bare) return '';
	return spelled(keys.slice(bare.first, bare.last + 1))
		.filter((key) => key !== 'the')
		.join(' ')
		.replace('united states', 'america');
}

/** The words that carry an office's meaning, each as what stands for it in another translation. */
function roleWords(office: string): Set<string> {
	const words = office.split(' ').filter((key) => !SMALL.has(key));
	const several = words.length > 1;
	const roles = new Set(words.map((word) => (several || word === 'premier' ? (SAME_ROLE.get(word) ?? word) : word)));
	if (roles.has('prime')) roles.delete('minister');
	return roles;
}

/**
 * How the office a text gives is to one that a person has, both by `officeKey`: `same` in other words too (`defense
 * secretary`, `minister of defense`), `short` where one leaves the field out (`secretary`, `secretary of state`), else
 * `other`. A deputy is another than whom he stands in for.
 */
export function compareOffices(told: string, held: string): 'same' | 'short' | 'other' {
	const [a, b] = [roleWords(told), roleWords(held)];
	const extra = [...a, ...b].filter((word) => !(a.has(word) && b.has(word)));
	if (told === held || extra.length === 0) return 'same';
	if (extra.some((word) => RANKS.has(word))) return 'other';
	// By the words as written too: “Secretary” is short for “Secretary of State”, whatever else a secretary may be.
	const [toldWords, heldWords] = [new Set(told.split(' ')), new Set(held.split(' '))];
	const isShort = isWithin(a, b) || isWithin(b, a) || isWithin(toldWords, heldWords) || isWithin(heldWords, toldWords);
	return isShort ? 'short' : 'other';
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
	return [...inner].every((word) => outer.has(word));
}

/** Whether an office's words say that it is held no more, not yet, or in another's place. */
export function isChangedOffice(keys: readonly string[]): boolean {
	return keys.some((key) => RANKS.has(key) && !JUNIOR.has(key));
}

/** Whether an office is by its words below another of the same name. */
export function isJuniorOffice(office: string): boolean {
	return office.split(' ').some((word) => JUNIOR.has(word));
}

/** Whether an office may be of any house: `president`, `vice chairman`, but not `foreign minister`. */
export function isGenericOffice(office: string): boolean {
	return office.split(' ').every((word) => GENERIC.has(word));
}

/** Whether the office is a form of address or a calling, which others may have too. */
export function isCourtesy(office: string): boolean {
	return COURTESY.has(office);
}
