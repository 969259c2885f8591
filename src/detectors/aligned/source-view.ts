import {SourceIndex, type SourceMention, type SourceName} from '../../alignment/source-index.js';
import type {SourceSegment} from '../../documents/document.js';
import type {Entry} from '../../glossary/entry.js';
import type {Termbase} from '../../glossary/termbase.js';
import type {Context} from '../context.js';
import {isNamesakes, isOrdinaryNoun} from './other-bearers.js';
import {surnamesOf} from './surnames.js';

/** One segment's source line, read against the termbase. */
export type SourceLine = {
	readonly source: SourceSegment;
	/** Names that stand in it, in its order. */
	readonly mentions: readonly SourceMention<Entry>[];
	/** How often each entry surely stands in it. */
	readonly sure: ReadonlyMap<Entry, number>;
	/** Entries whose name may merely be part of another word. */
	readonly doubtful: ReadonlySet<Entry>;
};

/** What the source of a document says: for each segment its line, or null where it has none. */
export type SourceView = {
	readonly lines: readonly (SourceLine | null)[];
	/** Whether the glossary says how this language writes the entry, so that its absence means something. */
	readonly knows: (entry: Entry, language: string) => boolean;
};

const indexes = new WeakMap<Termbase, SourceIndex<Entry>>();

/** The source names of a termbase, compiled at the first document that has a source. */
function indexOf(termbase: Termbase): SourceIndex<Entry> {
	let index = indexes.get(termbase);
	if (!index) {
		const names: SourceName<Entry>[] = [];
		for (const entry of termbase.entries) {
			const isPerson = entry.kind === 'person';
			for (const {text, language} of entry.source) names.push({owner: entry, text, language, part: 'whole', isPerson});
			for (const {text, language} of surnamesOf(entry, termbase))
				names.push({owner: entry, text, language, part: 'family', isPerson});
		}
		index = new SourceIndex(names);
		indexes.set(termbase, index);
	}
	return index;
}

/** Reads the source of a document; null where no segment has one. Cost: length of the source. */
export function readSource(context: Context): SourceView | null {
	const {segments} = context.document;
	if (!segments.some(({source}) => source !== undefined && source.text !== '')) return null;
	const index = indexOf(context.termbase);
	const named = new Set<Entry>();
	const lines = segments.map(({source}, segment): SourceLine | null => {
		if (source === undefined || source.text.trim() === '') return null;
		const {text, language} = source;
		const all = index
			.find(text, language)
			.filter(
				(mention) =>
					!isNamesakes(mention, text, language) && !isOrdinaryNoun(mention, text, language, context.sheets[segment]!),
			);
		for (const {owner, name, sure} of all) if (sure && name.part === 'whole') named.add(owner);
		// A surname by itself means nobody before the whole name has been told.
		const mentions = all.filter(({owner, name}) => name.part === 'whole' || named.has(owner));
		return {source, mentions, ...countMentions(mentions)};
	});
	const languages = new Map<Entry, ReadonlySet<string>>();
	const knows = (entry: Entry, language: string) => {
		let known = languages.get(entry);
		if (!known) {
			known = new Set(entry.source.map((name) => primary(name.language)));
			languages.set(entry, known);
		}
		return known.has(primary(language));
	};
	return {lines, knows};
}

function primary(language: string): string {
	return language.toLowerCase().split(/[-_]/)[0]!;
}

function countMentions(mentions: readonly SourceMention<Entry>[]): Pick<SourceLine, 'sure' | 'doubtful'> {
	const sure = new Map<Entry, number>();
	const doubtful = new Set<Entry>();
	for (const {owner, sure: isSure} of mentions) {
		if (isSure) sure.set(owner, (sure.get(owner) ?? 0) + 1);
		else doubtful.add(owner);
	}
	return {sure, doubtful};
}
