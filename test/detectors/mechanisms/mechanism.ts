import type {Kind} from '../../../src/index.js';

/** A glossary entry as a user writes it; `source` by language, one name or several. */
export type CaseEntry = {
	readonly preferred: string;
	readonly kind: Kind;
	readonly source?: Readonly<Record<string, string | readonly string[]>>;
	readonly admitted?: readonly string[];
};

/** A rendering that must be found: its text, the entry by its preferred rendering, and what should stand there. */
export type Wrong = {readonly found: string; readonly entry: string; readonly suggestion?: string};

/** One text checked with a glossary of its own. */
export type Case = {
	readonly entries: readonly CaseEntry[];
	readonly text: string;
	/** In the order of the text, and nothing else may be found; empty where the checker must stay silent. */
	readonly speaks: readonly Wrong[];
	readonly why: string;
	/** What the checker still lacks for this case; the test then alarms as soon as the case holds. */
	readonly pending?: string;
};

/** One way in which names go wrong, or in which right ones look wrong; the name is a sentence. */
export type Mechanism = {readonly name: string; readonly cases: readonly Case[]};

type Source = Readonly<Record<string, string | readonly string[]>>;

const entryOf =
	(kind: Kind) =>
	(preferred: string, source: Source, ...admitted: readonly string[]): CaseEntry => ({
		preferred,
		kind,
		source,
		...(admitted.length === 0 ? {} : {admitted}),
	});

export const person = entryOf('person');
export const place = entryOf('place');
export const organization = entryOf('organization');
export const work = entryOf('work');
export const event = entryOf('event');
export const campaign = entryOf('campaign');
export const title = entryOf('title');
export const term = entryOf('term');

/** What must be found of an entry; without a suggestion, any will do. */
export const wrong = (found: string, {preferred}: CaseEntry, suggestion?: string): Wrong => ({
	found,
	entry: preferred,
	...(suggestion === undefined ? {} : {suggestion}),
});
