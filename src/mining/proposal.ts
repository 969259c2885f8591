import type {Kind, SourceName} from '../glossary/entry.js';

/** One way in which a name stands in the corpus, with how often. */
export type Form = {readonly text: string; readonly count: number};

/** Where a name stands: a sentence of it, for people to judge by. */
export type Sentence = {
	readonly path: string;
	/** From 1, of the segment. */
	readonly segment: number;
	readonly text: string;
	/** Where in `text` the name starts, in UTF-16 units. */
	readonly at: number;
};

/** A name that the corpus has and the glossary has not. */
export type Proposal = {
	/** The form that is likeliest to be right, as it is written most often. */
	readonly name: string;
	/** What it seems to name; null where nothing tells. */
	readonly kind: Kind | null;
	/** The form itself first; those that stand for the same name behind it, most often first. */
	readonly forms: readonly Form[];
	/** How often it stands in the corpus, in any form. */
	readonly count: number;
	readonly documents: number;
	/** What the sources have where it stands; empty where there are none. */
	readonly source: readonly (SourceName & {readonly count: number})[];
	readonly sentence: Sentence;
	/** How sure it is that an editor wants it, 0 to 1; the order of proposals. */
	readonly worth: number;
	/** Why, in words, the weightiest first. */
	readonly reasons: readonly string[];
};
