import type {Document} from '../documents/document.js';
import {foldWord} from '../documents/fold.js';
import {type Pivot, pivotOf} from '../names/hearing.js';
import {addSeen, type Collected, collectFrom, emptyCollection, emptySeen} from './collect.js';
import {guessKind} from './kind.js';
import {type KnownWords, knownNames} from './known.js';
import {type Group, mergeNames} from './merge.js';
import {type Name, namesOf} from './names.js';
import type {Form, Proposal} from './proposal.js';
import {type SourceFinder, sourceFinder} from './sources.js';
import {weighName} from './worth.js';

/** Below this nothing is proposed. */
export const LEAST_WORTH = 0.5;
/** What names are heard as where no source tells the language. */
const USUAL_PIVOTS: readonly Pivot[] = ['en', 'romaji', 'pinyin', 'ru'];

/** Takes documents one by one, and then says what they name that the glossary has not. */
export class Miner {
	readonly #collected: Collected = emptyCollection();
	readonly #known: KnownWords;

	/** `known`: what the glossary has, as `knownWords` gives it. */
	constructor(known: KnownWords) {
		this.#known = known;
	}

	get documents(): number {
		return this.#collected.documents;
	}

	/** Cost: one pass over its text. */
	add(document: Document): void {
		collectFrom(document, this.#collected);
	}

	/**
	 * The names, those best worth listing first; of the same documents in whatever order the same names.
	 *
	 * A name that the glossary has in any form, or one that sounds like it, is left out, for a check finds that.
	 */
	proposals(leastWorth: number = LEAST_WORTH): Proposal[] {
		const collected = this.#collected;
		const languages = new Set([...collected.sources.values()].map(({language}) => language));
		const pivots = languages.size === 0 ? USUAL_PIVOTS : (['en', ...new Set([...languages].map(pivotOf))] as const);
		const isKnown = knownNames(this.#known, pivots);
		const names = namesOf(collected);
		const groups = mergeNames(names, pivots).filter(({names: all}) => !all.some(isKnown));
		const finder = collected.sources.size === 0 ? null : sourceFinder(collected.sources);
		return groups
			.flatMap((group) => proposalOf(group, collected, finder) ?? [])
			.filter(({worth}) => worth >= leastWorth)
			.sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
	}
}

function proposalOf({names}: Group, collected: Collected, finder: SourceFinder | null): Proposal | null {
	const seen = emptySeen();
	for (const name of names) addSeen(seen, name.seen);
	const source = finder?.(names, seen.segments) ?? null;
	const head = headOf(names, source?.best ?? null);
	const {keys} = head;
	// What stands around a surname alone tells of its bearer.
	const guess = guessKind(keys, head.isOffice, {
		...seen,
		quoted: head.seen.quoted,
		count: keys.length > 1 ? head.seen.count : seen.count,
	});
	const small = Math.min(...keys.map((key) => collected.small.get(key) ?? 0));
	const letters = new Set(names.map((name) => foldWord(name.keys.join(''))));
	const weighed = weighName({keys, guess, seen, forms: letters.size, small, isInSource: source !== null});
	if (weighed === null) return null;
	const forms = formsOf(names, head);
	return {
		name: forms[0]!.text,
		kind: guess.kind,
		forms,
		count: seen.count,
		documents: seen.documents.size,
		source: source?.names ?? [],
		sentence: head.sentence,
		...weighed,
	};
}

/**
 * The name that stands for the others: that which the source reads best, otherwise of the full ones the most frequent, for
 * which a surname by itself speaks too.
 */
function headOf(names: readonly Name[], best: Name | null): Name {
	if (best !== null && best.keys.length > 1) return best;
	const long = names.filter(({keys}) => keys.length > 1);
	if (best !== null && long.length === 0) return best;
	const votes = (name: Name) =>
		names
			.filter((other) => other === name || (other.keys.length === 1 && name.keys.includes(other.keys[0]!)))
			.reduce((sum, {seen}) => sum + seen.count, 0);
	const [head] = (long.length > 0 ? long : [...names]).sort(
		(a, b) => votes(b) - votes(a) || b.keys.length - a.keys.length || (a.keys.join(' ') < b.keys.join(' ') ? -1 : 1),
	);
	return head!;
}

function formsOf(names: readonly Name[], head: Name): Form[] {
	const ofName = (name: Name) => [...name.forms].map(([text, count]) => ({text, count})).sort(byCount);
	const all = ofName(head);
	// OMURA is how a surname is marked, not how it is spelled.
	const first = all.find(({text}) => !/\p{Lu}{4}/u.test(text)) ?? all[0]!;
	const own = all.filter((form) => form !== first);
	return [first, ...[...own, ...names.filter((name) => name !== head).flatMap(ofName)].sort(byCount)];
}

function byCount(a: Form, b: Form): number {
	return b.count - a.count || (a.text < b.text ? -1 : 1);
}
