import type {PlacedFault} from '../conflicts.js';
import type {Entry} from '../entry.js';
import type {ParsedFile} from '../parse.js';
import {type RawEntry, type TextPlace, textOfItem, textsUnder} from '../raw.js';

/** What lint finds: each with what it is, in a line for the help. */
export const LINT_RULES = {
	'forbidden-needed': 'a forbidden form that is right for another entry, or that a correction leads to',
	'shared-rendering': 'one rendering of two entries',
	shadowed: 'renderings of two entries that differ in capitals, marks or blanks alone',
	'repeated-term': 'a form or an office that an entry has twice',
	'ordinary-word': 'a rendering that is an ordinary word, or a forbidden form that is an ordinary name',
	'near-duplicate': 'two entries that seem to be one',
	'not-a-reading': 'a rendering that reads none of its source names',
	'contained-source': 'a source name within another that is rendered otherwise',
	'missing-source': 'an entry without a source name, where the others of its file have one',
	'overlapping-offices': 'an office that is held twice at one time',
	'example-wrong': 'an example sentence that is not judged as it says',
} as const;
export type LintRule = keyof typeof LINT_RULES;

/** A warning is most likely a slip; a note may be as it should be, and lets no run fail. */
export type LintSeverity = 'warning' | 'note';

/** Takes an item out of a list of an entry: what `--fix` does. */
export type LintFix = {
	readonly file: ParsedFile;
	readonly entry: number;
	readonly key: 'admitted' | 'forbidden' | 'titles';
	readonly item: number;
};

/** Something doubtful, at its place. */
export type Finding = PlacedFault & {
	readonly code: LintRule;
	readonly severity: LintSeverity;
	readonly entry: Entry;
	/** Only where nothing that was meant can get lost. */
	readonly fix?: LintFix;
};

/** An entry as lint looks at it: as read and as written. */
export type Subject = {
	readonly file: ParsedFile;
	readonly index: number;
	readonly entry: Entry;
	readonly raw: RawEntry;
	/** Of the preferred rendering. */
	readonly place: TextPlace;
};

/** Every entry of all files, in their order. */
export function subjectsOf(files: readonly ParsedFile[]): Subject[] {
	return files.flatMap((file) =>
		file.glossary.entries.map((entry, index) => {
			const raw = file.raw.value.entries![index]!;
			return {file, index, entry, raw, place: {file: file.raw, parent: raw, key: 'preferred'}};
		}),
	);
}

/** A rendering of an entry as its file has it. */
export type PlacedForm = {
	readonly subject: Subject;
	readonly text: string;
	readonly status: 'preferred' | 'admitted' | 'forbidden';
	readonly place: TextPlace;
	/** In its list; 0 for the preferred one. */
	readonly item: number;
};

/** The listed renderings of an entry, with their places. */
export function formsOfSubject(subject: Subject): PlacedForm[] {
	const {raw, file, place, entry} = subject;
	const at = (found: {parent: object; key: string | number}): TextPlace => ({file: file.raw, ...found});
	return [
		{subject, text: entry.preferred, status: 'preferred', place, item: 0},
		...textsUnder(raw, 'admitted', raw.admitted).map(
			({text, parent, key}, item): PlacedForm => ({
				subject,
				text: text.trim(),
				status: 'admitted',
				place: at({parent, key}),
				item,
			}),
		),
		...(raw.forbidden ?? []).map((form, item): PlacedForm => {
			const {text, parent, key} = textOfItem(raw.forbidden!, item, form);
			return {subject, text: text.trim(), status: 'forbidden', place: at({parent, key}), item};
		}),
	];
}

/** A source name of an entry as its file has it. */
export type PlacedSource = {
	readonly subject: Subject;
	readonly language: string;
	readonly text: string;
	readonly place: TextPlace;
};

export function sourcesOfSubject(subject: Subject): PlacedSource[] {
	const {raw, file} = subject;
	const source = raw.source ?? {};
	return Object.entries(source).flatMap(([language, names]) =>
		textsUnder(source, language, names).map(({text, parent, key}) => ({
			subject,
			language,
			text: text.trim(),
			place: {file: file.raw, parent, key},
		})),
	);
}
