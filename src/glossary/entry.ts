/** What an entry names; decides how its renderings may vary in a text. */
export const KINDS = ['person', 'organization', 'place', 'work', 'campaign', 'event', 'title', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** An office that a person may be given; `from` and `until` as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive. */
export type Office = {readonly text: string; readonly from?: string; readonly until?: string};

/** How one source language writes the name; the first is the usual one. */
export type SourceName = {readonly language: string; readonly text: string};

/** Where the entry stands in the user's file; line and column from 1, column in code points. */
export type EntryPlace = {readonly path: string; readonly line: number; readonly column: number};

/** Sentences that show the entry at work: none of `right` may be flagged, each of `wrong` must be. */
export type Examples = {readonly right: readonly string[]; readonly wrong: readonly string[]};

/** One concept with its renderings (TBX `conceptEntry`). */
export type Entry = {
	/** Unique in the termbase; given, or derived from `preferred`. */
	readonly id: string;
	readonly preferred: string;
	/** Null where the glossary does not say. */
	readonly kind: Kind | null;
	readonly source: readonly SourceName[];
	/** Other right renderings, in the order of the file. */
	readonly admitted: readonly string[];
	readonly forbidden: readonly {readonly text: string; readonly note?: string}[];
	readonly titles: readonly Office[];
	readonly gender: 'male' | 'female' | null;
	readonly caseSensitive: boolean;
	readonly note: string | null;
	/** Absent where the glossary gives none. */
	readonly examples?: Examples;
	readonly place: EntryPlace;
};

/** One glossary file, read. */
export type Glossary = {
	readonly path: string;
	readonly name: string | null;
	/** Of the renderings, BCP 47. */
	readonly language: string;
	readonly entries: readonly Entry[];
};
