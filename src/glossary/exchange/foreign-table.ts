import {type Concept, type ConceptTerm, entryOfConcept, kindOf, statusOf} from './concept.js';
import {type Imported, type ImportedEntry, type ImportOptions, Leftovers} from './exchange.js';
import {type Role, rolesOf, type TermField} from './foreign-columns.js';
import {languageTag} from './language-names.js';

/*
 * Tables of other programs, known by their headers: pairs (Weblate, DeepL), a column for each language (Phrase, Smartling,
 * the term sets of Google), columns for what is said of each term (Crowdin, Phrase TMS, memoQ). Columns are known by the
 * pattern of their names (`en_forbidden`, `Status [en]`, `English_Def`), since programs let their users choose them; one that
 * fits none is told and left out.
 */

/** The entries of another program's table; `lines` says where each row begins in its file. */
export function readForeignTable(
	rows: readonly (readonly string[])[],
	lines: readonly number[] | null,
	options: ImportOptions,
): Imported {
	const leftovers = new Leftovers();
	const header = hasTagsBehind(rows) ? null : rolesOf(rows[0] ?? [], leftovers);
	const roles = header ?? rolesWithoutHeader(rows, options);
	if (typeof roles === 'string')
		return {ok: false, problems: [{code: 'unknown-columns', path: options.path, message: roles}]};
	const first = header === null ? 0 : 1;
	const concepts = new Map<string, Concept>();
	for (let at = first; at < rows.length; at++) {
		const row = rows[at]!;
		if (row.every((cell) => cell.trim() === '')) continue;
		const read = readRow(roles, row, lines?.[at] ?? null, options, leftovers);
		if (typeof read === 'string')
			return {ok: false, problems: [{code: 'unknown-language', path: options.path, message: read}]};
		if (read === null) continue;
		// Several rows with one id of a concept are one concept.
		const key = read.key === '' ? `row ${at}` : `id ${read.key}`;
		const known = concepts.get(key);
		concepts.set(key, known === undefined ? read.concept : joined(known, read.concept));
	}
	const entries = [...concepts.values()]
		.map((concept) => entryOfConcept(concept, options.language, leftovers))
		.filter((entry): entry is ImportedEntry => entry !== null);
	return {ok: true, value: entries, warnings: leftovers.warnings(options.path)};
}

/** Pairs of DeepL: no header, and the languages of both behind them in every row. */
function hasTagsBehind(rows: readonly (readonly string[])[]): boolean {
	const some = rows.slice(0, 20).filter((row) => row.some((cell) => cell.trim() !== ''));
	const isTag = (cell: string | undefined) => cell !== undefined && languageTag(cell) !== null;
	return some.length > 0 && some.every((row) => isTag(row[2]) && isTag(row[3]));
}

/** Two columns of pairs, or four with the languages behind them (DeepL); or the sentence that says what is missing. */
function rolesWithoutHeader(
	rows: readonly (readonly string[])[],
	{sourceLanguage}: ImportOptions,
): readonly Role[] | string {
	const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
	if (hasTagsBehind(rows)) {
		return [
			{kind: 'source'},
			{kind: 'target'},
			{kind: 'sourceTag'},
			{kind: 'targetTag'},
			...first.slice(4).map((): Role => ({kind: 'passed'})),
		];
	}
	if (first.length !== 2) {
		return 'No column of this table is known: the first row names none of preferred, source, target, term or a language. Name the columns in it.';
	}
	if (sourceLanguage === null) {
		return 'The two columns have no header, so the language of the first is not known. Name it with --source-language, as in --source-language ja.';
	}
	return [{kind: 'source'}, {kind: 'target'}];
}

/** The concept of a row with its id; null where the row is left out; a sentence where a language is not known. */
function readRow(
	roles: readonly Role[],
	row: readonly string[],
	line: number | null,
	options: ImportOptions,
	leftovers: Leftovers,
): {readonly key: string; readonly concept: Concept} | null | string {
	const cell = (kind: Role['kind']) => (row[roles.findIndex((role) => role.kind === kind)] ?? '').trim();
	if (isYes(cell('fuzzy'))) {
		leftovers.tell('A row is marked as fuzzy and is left out', line);
		return null;
	}
	type Open = {-readonly [Key in keyof ConceptTerm]: ConceptTerm[Key]};
	const terms: Open[] = [];
	let latest: Open[] = [];
	const addTerms = (language: string, texts: string) => {
		latest = itemsOf(texts).map((text) => ({language, text, status: null, note: null, contexts: []}));
		terms.push(...latest);
	};
	const notes: string[] = [];
	let kind: Concept['kind'] = null;
	for (const [at, role] of roles.entries()) {
		const text = (row[at] ?? '').trim();
		if (text === '') {
			if (role.kind === 'term') latest = [];
			continue;
		}
		switch (role.kind) {
			case 'term':
				addTerms(role.language, text);
				break;
			case 'source':
			case 'target': {
				const given = languageTag(cell(role.kind === 'source' ? 'sourceTag' : 'targetTag'));
				const language = given ?? (role.kind === 'target' ? options.language : options.sourceLanguage);
				if (language === null)
					return 'The column “source” does not say its language. Name it with --source-language, as in --source-language ja.';
				addTerms(language, text);
				break;
			}
			case 'about':
				for (const term of latest.length > 0 && (role.language === null || latest[0]!.language === role.language)
					? latest
					: terms.filter((one) => one.language === role.language)) {
					sayOf(term, role.field, text);
				}
				break;
			case 'note':
				notes.push(text);
				break;
			case 'entryKind':
				kind = kindOf(text);
				if (kind === null) leftovers.tell(`The subject “${text}” is no kind of entry and is left out`, line);
				break;
			default:
		}
	}
	// A table with a name for each row and the renderings elsewhere: the name is one more, where the rendering is lacking.
	const hasRendering = terms.some((term) => term.language.split('-')[0] === options.language.split('-')[0]);
	const name = cell('name');
	if (!hasRendering && name !== '') addTerms(options.language, name);
	for (const text of itemsOf(cell('variations').replace(/[;,]/g, '\n')))
		terms.push({language: options.language, text, status: 'admitted', note: null, contexts: []});
	const capitals = cell('caseSensitive');
	return {
		key: cell('concept'),
		concept: {id: null, kind, notes, caseSensitive: capitals === '' ? null : isYes(capitals), terms, line},
	};
}

function sayOf(term: {-readonly [Key in keyof ConceptTerm]: ConceptTerm[Key]}, field: TermField, text: string): void {
	if (field === 'status') term.status = statusOf(text) ?? term.status;
	else if (field === 'forbidden') term.status = isYes(text) ? 'forbidden' : term.status;
	else if (field === 'preferred') term.status = isYes(text) ? 'preferred' : (term.status ?? 'admitted');
	else if (field === 'note') term.note = text;
	else if (field === 'context') term.contexts = [...term.contexts, text];
}

// Excel writes truth values in the language of its user.
const isYes = (text: string) => /^(?:true|yes|y|1|x|wahr|vrai|verdadero|vero|true\(\))$/i.test(text.trim());

const itemsOf = (text: string) =>
	text
		.split(/\r?\n/)
		.map((item) => item.trim())
		.filter((item) => item !== '');

function joined(one: Concept, other: Concept): Concept {
	return {
		...one,
		kind: one.kind ?? other.kind,
		caseSensitive: one.caseSensitive ?? other.caseSensitive,
		notes: [...new Set([...one.notes, ...other.notes])],
		terms: [...one.terms, ...other.terms],
	};
}
