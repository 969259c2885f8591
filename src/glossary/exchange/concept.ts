import {renderingKey} from '../conflicts.js';
import type {NewEntry} from '../editing/new-entry.js';
import {KINDS, type Kind} from '../entry.js';
import {deriveId} from '../id.js';
import type {ImportedEntry, Leftovers} from './exchange.js';

export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

/** One term of a concept in one language, as terminology programs keep them. */
export type ConceptTerm = {
	readonly language: string;
	readonly text: string;
	/** Null where the file does not say. */
	readonly status: TermStatus | null;
	readonly note: string | null;
	/** Sentences in which it stands right. */
	readonly contexts: readonly string[];
};

/** A concept with its terms in all languages: what TBX and the tables of other programs hold. */
export type Concept = {
	readonly id: string | null;
	readonly kind: Kind | null;
	readonly notes: readonly string[];
	readonly caseSensitive: boolean | null;
	readonly terms: readonly ConceptTerm[];
	readonly line: number | null;
};

// What programs call the states of a term, beside the values of ISO 30042 and ISO 12620.
const STATUS_WORDS: readonly (readonly [RegExp, TermStatus])[] = [
	[
		/forbid|forbidden|deprecat|not[ _-]?recommended|supersed|obsolete|do[ _-]?not[ _-]?use|reject|incorrect|black/i,
		'forbidden',
	],
	[/prefer|approved|standard|^main$/i, 'preferred'],
	[/admit|accept|allowed|alternative|permitted/i, 'admitted'],
];

/** The status that a word of some program's tells; null where it tells none. */
export function statusOf(word: string): TermStatus | null {
	return STATUS_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

export function kindOf(word: string): Kind | null {
	const folded = word.trim().toLowerCase();
	return KINDS.find((kind) => kind === folded) ?? null;
}

/** Whether a tag names the language asked for, whatever its region: `en-GB` for `en`. */
export function isLanguage(tag: string, asked: string): boolean {
	const base = (language: string) => language.toLowerCase().split(/[-_]/)[0];
	return base(tag) === base(asked);
}

/**
 * The entry that a concept makes, where it has a rendering in the glossary's language; null where it has none, which is told.
 *
 * Of the renderings the first preferred one is preferred, else the first that is not forbidden; the others are admitted.
 */
export function entryOfConcept(concept: Concept, language: string, leftovers: Leftovers): ImportedEntry | null {
	const renderings = concept.terms.filter((term) => isLanguage(term.language, language));
	const right = renderings.filter(({status}) => status !== 'forbidden');
	const preferred =
		right.find(({status}) => status === 'preferred') ?? right.find(({status}) => status === null) ?? right[0];
	if (preferred === undefined) {
		leftovers.tell(
			renderings.length === 0
				? `An entry has no rendering in the language “${language}” and is left out; --language names another`
				: 'An entry has only forbidden renderings and is left out',
			concept.line,
		);
		return null;
	}
	const seen = new Set([renderingKey(preferred.text)]);
	const fresh = (text: string) => {
		const key = renderingKey(text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	};
	const admitted = right.filter(({text}) => fresh(text)).map(({text}) => text.trim());
	const forbidden = renderings
		.filter(({status, text}) => status === 'forbidden' && fresh(text))
		.map(({text, note}) => (note === null ? text.trim() : {text: text.trim(), note}));
	const notes = [...concept.notes, ...right.flatMap(({note}) => (note === null ? [] : [note]))];
	const contexts = right.flatMap((term) => term.contexts);
	const source = sourceOf(
		concept.terms.filter((term) => !renderings.includes(term)),
		leftovers,
		concept.line,
	);
	const {id, kind, caseSensitive} = concept;
	const entry: NewEntry = {
		preferred: preferred.text.trim(),
		...(id === null || id === deriveId(preferred.text) ? {} : {id}),
		...(kind === null ? {} : {kind}),
		...(Object.keys(source).length === 0 ? {} : {source}),
		...(admitted.length === 0 ? {} : {admitted}),
		...(forbidden.length === 0 ? {} : {forbidden}),
		...(caseSensitive === null || caseSensitive === (kind !== 'term') ? {} : {caseSensitive}),
		...(notes.length === 0 ? {} : {note: [...new Set(notes)].join('\n')}),
		...(contexts.length === 0 ? {} : {examples: {right: contexts}}),
	};
	return {entry, line: concept.line};
}

function sourceOf(
	terms: readonly ConceptTerm[],
	leftovers: Leftovers,
	line: number | null,
): Record<string, string | readonly string[]> {
	const names = new Map<string, string[]>();
	for (const {language, text, status, note} of terms) {
		if (status === 'forbidden') {
			leftovers.tell('A source name that is forbidden is left out', line);
			continue;
		}
		if (note !== null) leftovers.tell('A note on a source name is left out', line);
		const known = names.get(language) ?? [];
		if (!known.includes(text.trim())) known.push(text.trim());
		names.set(language, known);
	}
	return Object.fromEntries([...names].map(([language, list]) => [language, list.length === 1 ? list[0]! : list]));
}
