import type {Leftovers} from './exchange.js';
import {languageTag} from './language-names.js';

/** What a column holds. `of` is the language of a term, or the column of the term that something is said of. */
export type Role =
	| {readonly kind: 'term'; readonly language: string}
	| {readonly kind: 'about'; readonly field: TermField; readonly language: string | null}
	| {
			readonly kind:
				| 'concept'
				| 'note'
				| 'entryKind'
				| 'caseSensitive'
				| 'fuzzy'
				| 'name'
				| 'variations'
				| 'sourceTag'
				| 'targetTag'
				| 'source'
				| 'target';
	  }
	| {readonly kind: 'passed'}
	| {readonly kind: 'unknown'};
export type TermField = 'status' | 'note' | 'forbidden' | 'preferred' | 'context' | 'passed';

const TERM_FIELDS: Readonly<Record<string, TermField | 'term'>> = {
	term: 'term',
	translation: 'term',
	status: 'status',
	'term status': 'status',
	'usage status': 'status',
	forbidden: 'forbidden',
	preferred: 'preferred',
	note: 'note',
	notes: 'note',
	description: 'note',
	def: 'note',
	definition: 'note',
	comment: 'note',
	example: 'context',
	context: 'context',
	'part of speech': 'passed',
	pos: 'passed',
	type: 'passed',
	'term type': 'passed',
	gender: 'passed',
	number: 'passed',
	url: 'passed',
	id: 'passed',
	case: 'passed',
	'case sensitive': 'passed',
	exact: 'passed',
	'exact match': 'passed',
	usage: 'passed',
	'created by': 'passed',
	'created at': 'passed',
	'modified by': 'passed',
	'modified at': 'passed',
};

// Columns of the whole entry. What is passed over says nothing of what is right.
const ENTRY_COLUMNS: Readonly<Record<string, Role['kind']>> = {
	source: 'source',
	target: 'target',
	'source language': 'sourceTag',
	'source lang': 'sourceTag',
	'target language': 'targetTag',
	'target lang': 'targetTag',
	'concept id': 'concept',
	conceptid: 'concept',
	'entry id': 'concept',
	'term id': 'concept',
	term: 'name',
	name: 'name',
	variations: 'variations',
	synonyms: 'variations',
	description: 'note',
	definition: 'note',
	note: 'note',
	notes: 'note',
	context: 'note',
	'translator comments': 'note',
	'developer comments': 'note',
	'concept definition': 'note',
	'concept note': 'note',
	'entry note': 'note',
	'concept subject': 'entryKind',
	'entry subject': 'entryKind',
	subject: 'entryKind',
	domain: 'entryKind',
	'case sensitive': 'caseSensitive',
	casesensitive: 'caseSensitive',
	fuzzy: 'fuzzy',
	id: 'passed',
	location: 'passed',
	translatable: 'passed',
	'do not translate': 'passed',
	'part of speech': 'passed',
	'created at': 'passed',
	'updated at': 'passed',
	'concept url': 'passed',
	'concept figure': 'passed',
	relevance: 'passed',
	'exact match': 'passed',
	tags: 'passed',
	labels: 'passed',
};

/** What each column holds by its header; null where the first row is none. */
export function rolesOf(header: readonly string[], leftovers: Leftovers): readonly Role[] | null {
	const folded = header.map((name) =>
		name
			.trim()
			.toLowerCase()
			.replace(/[_\s]+/g, ' '),
	);
	let language: string | null = null;
	const roles = header.map((name, at): Role => {
		if (name.trim() === '') return {kind: 'passed'};
		// memoQ says nothing of the language in the columns behind a term.
		const memoq = /^term (info|example)$/.exec(folded[at]!)?.[1];
		if (memoq !== undefined) return {kind: 'about', field: memoq === 'info' ? 'status' : 'context', language};
		if (/^entry (?!id$|note$|subject$)/.test(folded[at]!)) return {kind: 'passed'};
		// Before languages: `id` is an identifier, not Indonesian.
		const kind = ENTRY_COLUMNS[folded[at]!];
		if (kind !== undefined) return {kind} as Role;
		const ofTerm = termColumn(name) ?? {kind: 'unknown'};
		if (ofTerm.kind === 'term') language = ofTerm.language;
		return ofTerm;
	});
	const speaks = roles.filter(({kind}) => ['term', 'source', 'target', 'name'].includes(kind)).length;
	if (speaks === 0 || (speaks === 1 && !roles.some(({kind}) => kind === 'name' || kind === 'term'))) return null;
	header.forEach((name, at) => {
		if (roles[at]!.kind === 'unknown') leftovers.tell(`The column “${name.trim()}” is not known and is left out`, 1);
	});
	return roles;
}

/** `en`, `English`, `Term [en]`, `Term: English`, `en_forbidden`, `status_en`, `English_Def`, `Term 2 (en)`. */
function termColumn(name: string): Role | null {
	const whole = languageTag(name);
	if (whole !== null) return {kind: 'term', language: whole};
	const bracketed = /^(.+?)\s*(?:[:[]\s*(.+?)\s*\]?|\(\s*([A-Za-z-]+)\s*\))$/.exec(name.trim());
	const pairs: (readonly [string, string])[] =
		bracketed === null ? [] : [[bracketed[1]!, bracketed[2] ?? bracketed[3]!]];
	for (const parted of name.trim().matchAll(/[_ ]+/g)) {
		const [before, after] = [name.trim().slice(0, parted.index), name.trim().slice(parted.index + parted[0].length)];
		pairs.push([before, after], [after, before]);
	}
	for (const [field, language] of pairs) {
		const tag = languageTag(language);
		const known =
			TERM_FIELDS[
				field
					.toLowerCase()
					.replace(/[_\s]+/g, ' ')
					.replace(/ ?\d+$/, '')
					.trim()
			];
		if (tag === null || known === undefined) continue;
		return known === 'term' ? {kind: 'term', language: tag} : {kind: 'about', field: known, language: tag};
	}
	return null;
}
