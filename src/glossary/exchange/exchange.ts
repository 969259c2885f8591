import type {Problem, Result} from '../../problems/problem.js';
import type {NewEntry} from '../editing/new-entry.js';
import type {Entry} from '../entry.js';
import {deriveId} from '../id.js';

/** An entry read from another program's file, with the line where it begins there; null where that has no lines. */
export type ImportedEntry = {readonly entry: NewEntry; readonly line: number | null};

/** What a file of another program says; the warnings tell what in it a glossary cannot hold. */
export type Imported = Result<readonly ImportedEntry[]>;

export type ImportOptions = {
	readonly path: string;
	/** Of the renderings, BCP 47. */
	readonly language: string;
	/** Of the source names, where the file does not say. */
	readonly sourceLanguage: string | null;
};

/** A file for another program, and what of the glossary it cannot hold, in sentences. */
export type Exported<Content> = {readonly content: Content; readonly losses: readonly string[]};

/** What a format may be unable to hold. */
export type Feature =
	| 'id'
	| 'kind'
	| 'source'
	| 'admitted'
	| 'forbidden'
	| 'forbiddenNote'
	| 'titles'
	| 'gender'
	| 'caseSensitive'
	| 'note'
	| 'rightExamples'
	| 'wrongExamples';

const FEATURES: Readonly<Record<Feature, {readonly what: string; readonly has: (entry: Entry) => boolean}>> = {
	id: {what: 'ids', has: ({id, preferred}) => id !== deriveId(preferred)},
	kind: {what: 'kinds', has: ({kind}) => kind !== null},
	source: {what: 'source names', has: ({source}) => source.length > 0},
	admitted: {what: 'admitted renderings', has: ({admitted}) => admitted.length > 0},
	forbidden: {what: 'forbidden renderings', has: ({forbidden}) => forbidden.length > 0},
	forbiddenNote: {
		what: 'notes on forbidden renderings',
		has: ({forbidden}) => forbidden.some(({note}) => note !== undefined),
	},
	titles: {what: 'offices', has: ({titles}) => titles.length > 0},
	gender: {what: 'genders', has: ({gender}) => gender !== null},
	caseSensitive: {
		what: 'whether capitals matter',
		has: ({caseSensitive, kind}) => caseSensitive !== (kind !== 'term'),
	},
	note: {what: 'notes', has: ({note}) => note !== null},
	rightExamples: {what: 'right example sentences', has: ({examples}) => (examples?.right.length ?? 0) > 0},
	wrongExamples: {what: 'wrong example sentences', has: ({examples}) => (examples?.wrong.length ?? 0) > 0},
};

/** Sentences on what the format cannot hold of these entries; none where nothing is lost. */
export function lossesOf(entries: readonly Entry[], format: string, lacking: readonly Feature[]): string[] {
	return lacking.flatMap((feature) => {
		const {what, has} = FEATURES[feature];
		const count = entries.filter(has).length;
		return count === 0
			? []
			: [`${format} cannot hold ${what}: left out of ${count} ${count === 1 ? 'entry' : 'entries'}.`];
	});
}

/** The entry as a new one; keys that the program would derive are left out. */
export function asNewEntry(entry: Entry): NewEntry {
	const {id, preferred, kind, source, admitted, forbidden, titles, gender, caseSensitive, note, examples} = entry;
	const languages = [...new Set(source.map(({language}) => language))];
	return {
		preferred,
		...(id === deriveId(preferred) ? {} : {id}),
		...(kind === null ? {} : {kind}),
		...(source.length === 0
			? {}
			: {
					source: Object.fromEntries(
						languages.map((language) => {
							const names = source.filter((name) => name.language === language).map(({text}) => text);
							return [language, names.length === 1 ? names[0]! : names];
						}),
					),
				}),
		...(admitted.length === 0 ? {} : {admitted}),
		...(forbidden.length === 0
			? {}
			: {
					forbidden: forbidden.map((form) =>
						form.note === undefined ? form.text : {text: form.text, note: form.note},
					),
				}),
		...(titles.length === 0
			? {}
			: {
					titles: titles.map((office) =>
						office.from === undefined && office.until === undefined ? office.text : office,
					),
				}),
		...(gender === null ? {} : {gender}),
		...(caseSensitive === (kind !== 'term') ? {} : {caseSensitive}),
		...(note === null ? {} : {note}),
		...(examples === undefined || examples.right.length + examples.wrong.length === 0
			? {}
			: {
					examples: {
						...(examples.right.length === 0 ? {} : {right: examples.right}),
						...(examples.wrong.length === 0 ? {} : {wrong: examples.wrong}),
					},
				}),
	};
}

/** A warning for each thing that a file has and a glossary cannot hold, once for all its places. */
export class Leftovers {
	readonly #counts = new Map<string, {count: number; line: number | null}>();

	tell(what: string, line: number | null): void {
		const known = this.#counts.get(what);
		if (known === undefined) this.#counts.set(what, {count: 1, line});
		else known.count++;
	}

	warnings(path: string): Problem[] {
		return [...this.#counts].map(([what, {count, line}]) => ({
			code: 'not-imported',
			path,
			...(line === null ? {} : {line}),
			message: `${what}${count > 1 ? ` (${count} times)` : ''}.`,
		}));
	}
}
