/**
 * Names that are right by themselves in almost every news text: `Japan`, `New York`, `Monday`, `UNESCO`.
 *
 * Such a name is no near-miss of an entry unless the evidence is strong. From tables of our own, from what the platform
 * calls countries, languages and currencies (`Intl.DisplayNames`), and from the instances of WordNet.
 */
import {CALENDAR_ROWS, ORGANIZATION_ROWS} from './data/ordinary-organizations.js';
import {CITY_ROWS, PLACE_ROWS, REGION_ROWS} from './data/ordinary-places.js';
import type {InstanceKind} from './words/format.js';
import {remembering} from './words/remembering.js';
import {instanceKindOf} from './words/table.js';

export type OrdinaryKind =
	| InstanceKind
	| 'weekday'
	| 'currency'
	| 'company'
	| 'media'
	| 'university'
	| 'league'
	| 'club'
	| 'abbreviation'
	| 'planet';
/** What a name names, and which source knew it. */
export type OrdinaryName = {readonly kind: OrdinaryKind; readonly from: 'own' | 'intl' | 'wordnet'};

/** One form for look-up: a leading article, a possessive, dots, hyphens and apostrophes gone. */
function keyOf(words: string): string {
	return words
		.replace(/['’]s$/, '')
		.replace(/\.(?=com$|ru$)/, ' ')
		.replace(/[.'’,]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[-–]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

let own: ReadonlyMap<string, OrdinaryKind> | null = null;
function ownNames(): ReadonlyMap<string, OrdinaryKind> {
	if (own !== null) return own;
	const names = new Map<string, OrdinaryKind>();
	for (const rows of [PLACE_ROWS, CALENDAR_ROWS, CITY_ROWS, REGION_ROWS, ORGANIZATION_ROWS]) {
		for (const line of rows.trim().split('\n')) {
			const colon = line.indexOf(': ');
			const kind = line.slice(0, colon) as OrdinaryKind;
			// The first to name it says what it is: Georgia the country before the state.
			for (const name of line.slice(colon + 2).split(', ')) if (!names.has(name)) names.set(name, kind);
		}
	}
	own = names;
	return names;
}

let platform: ReadonlyMap<string, OrdinaryKind> | null = null;
/** What `Intl` calls countries, languages and currencies in English; a few milliseconds, once. */
function platformNames(): ReadonlyMap<string, OrdinaryKind> {
	if (platform !== null) return platform;
	const names = new Map<string, OrdinaryKind>();
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const codes = letters.flatMap((one) => letters.map((other) => one + other));
	const add = (name: string | undefined, kind: OrdinaryKind): void => {
		if (name === undefined) return;
		const folded = name
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/\(.*\)/, '');
		const key = keyOf(folded);
		if (/^[a-z ]{3,}$/.test(key) && !names.has(key)) names.set(key, kind);
	};
	const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
	const languages = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
	const currencies = new Intl.DisplayNames('en', {type: 'currency', fallback: 'none'});
	for (const code of codes) add(regions.of(code.toUpperCase()), 'country');
	for (const code of codes) add(languages.of(code), 'language');
	for (const code of Intl.supportedValuesOf('currency')) add(currencies.of(code), 'currency');
	platform = names;
	return names;
}

function lookUp(key: string): OrdinaryName | null {
	const kind = ownNames().get(key);
	if (kind !== undefined) return {kind, from: 'own'};
	const known = platformNames().get(key);
	if (known !== undefined) return {kind: known, from: 'intl'};
	const instance = instanceKindOf(key);
	return instance === null ? null : {kind: instance, from: 'wordnet'};
}

/**
 * What a whole name, word by word, names in ordinary news, or null.
 *
 * Words come in folded; `the`, a possessive, dots and hyphens make no difference, and neither does a plural of a people
 * (`Germans`). Where a name has several bearers the best known one is told. People are here only by full names of history.
 */
export function ordinaryName(words: readonly string[]): OrdinaryName | null {
	return named(words.join(' '));
}

const named: (words: string) => OrdinaryName | null = remembering('ordinary', (words) => {
	const key = keyOf(words);
	if (key === '') return null;
	const found = lookUp(key) ?? (key.startsWith('the ') ? lookUp(key.slice(4)) : null);
	if (found !== null || !key.endsWith('s')) return found;
	const singular = lookUp(key.slice(0, -1));
	return singular?.kind === 'nationality' || singular?.kind === 'currency' ? singular : null;
});
