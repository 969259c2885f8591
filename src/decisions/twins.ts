import {fold, neighbourOf, wordsOf} from '../mismatches/fingerprint.js';
import {sentenceAt, sentenceSpans} from '../mismatches/sentence.js';
import type {AnchoredFile} from './anchored-file.js';
import type {Decision} from './decision.js';

/** How often a neighbour is held against a sentence of the log; beyond, neighbours count as they stand. */
const MOST_READ_BACK = 2_000_000;

/** What was found to stand at a decision's place. */
export type Twin = {
	readonly decisions: readonly Decision[];
	/** The mismatch that stands there still; null where its correction does. */
	readonly item: number | null;
};

/** A place within a sentence, and what may stand there: what was found, and what corrections of ours have put in its stead. */
type Site = {readonly start: number; readonly end: number; readonly found: string; readonly texts: Set<string>};

type Standing = {
	readonly index: number;
	/** Where each site begins in the sentence as it stands, and what is there. */
	readonly sites: readonly {readonly start: number; readonly text: string}[];
};

/**
 * The places of decisions whose sentence is not what it was, or that the document held more than once. `decisions` are all
 * of this file, of which those that `isSought` names are placed.
 *
 * Once corrections are written, equal sentences are equal no longer, and the copy of one that was corrected would be taken
 * for it. So each sentence is read back to what it was before our corrections, its neighbours too, and the copies are told
 * apart as they were when they were decided on: by what stands beside them, and then by their order. A decision that no copy
 * fits answers none. Decisions whose sentence is not here at all are left out of the result. Cost: sentences of the document
 * × different sentences among such decisions, and no more than `MOST_READ_BACK` neighbours read back.
 */
export function placeTwins(
	file: AnchoredFile,
	decisions: readonly Decision[],
	isSought: (decision: Decision) => boolean = isTwin,
): Map<Decision, Twin | null> {
	const result = new Map<Decision, Twin | null>();
	const twins = decisions.filter(isSought);
	if (twins.length === 0) return result;
	const {text} = file.document;
	const spans = sentenceSpans(file.document);
	const sentences = spans.map(({start, end}) => fold(text.slice(start, end)).trim());
	const itemsOf = new Map<number, number[]>();
	for (const [item, {mismatch}] of file.items.entries()) {
		pushTo(itemsOf, sentenceAt(spans, mismatch.span.start), item);
	}
	const isWide = ({verdict, scope}: Decision) => verdict === 'accept' && scope !== 'occurrence';
	const alike = ({mismatch, replacement}: Decision) => `${mismatch.found}\n${replacement}`;
	const wide = [...groupBy(decisions.filter(isWide), alike).values()].map(([first]) => first!);
	const versions = new Map<string, Versions>();
	for (const [context, group] of groupBy(decisions, ({mismatch}) => mismatch.context))
		versions.set(context, versionsOf(context, group, wide));
	const changed = [...versions].filter(([, {sites}]) => sites.some(({texts}) => texts.size > 1));
	let readBack = 0;
	/** The neighbour as it stands, and as it stood before our corrections. */
	const hashesOf = (index: number): ReadonlySet<string> => {
		const now = sentences[index];
		const hashes = new Set([neighbourOf(now)]);
		if (now === undefined || versions.has(now) || readBack > MOST_READ_BACK) return hashes;
		readBack += changed.length;
		for (const [context, {pattern}] of changed) if (pattern.test(now)) hashes.add(neighbourOf(context));
		if (hashes.size === 1) for (const version of withoutWide(now, wide)) hashes.add(neighbourOf(version));
		return hashes;
	};
	const neighbours = new Map<number, readonly [ReadonlySet<string>, ReadonlySet<string>]>();
	const besides = (index: number) => {
		const known = neighbours.get(index) ?? ([hashesOf(index - 1), hashesOf(index + 1)] as const);
		neighbours.set(index, known);
		return known;
	};

	const byEnds = groupBy([...sentences.keys()], (index) => endsOf(sentences[index]!));
	const contexts = groupBy(twins, ({mismatch}) => mismatch.context);
	for (const context of contexts.keys()) {
		const {sites, pattern} = versions.get(context)!;
		const copies = candidates(context, sites, byEnds).flatMap((index): Standing[] => {
			const match = pattern.exec(sentences[index]!);
			if (match === null) return [];
			return [{index, sites: match.slice(1).map((found, nth) => ({start: match.indices![nth + 1]![0], text: found}))}];
		});
		if (copies.length === 0) continue;
		const places = placesOf(copies, besides);
		for (const slot of groupBy(contexts.get(context)!, slotOf).values()) {
			const [first] = slot as [Decision];
			const copy = copyOf(first, places);
			const site = sites.findIndex(({start}) => start === first.mismatch.at);
			const twin =
				copy === null || site < 0 ? null : twinOf(slot, copy.sites[site]!, itemsOf.get(copy.index) ?? [], file);
			for (const decision of slot) result.set(decision, twin);
		}
	}
	return result;
}

/** Letters at either end by which sentences are looked up before they are compared. */
const END = 6;

function endsOf(sentence: string): string {
	return `${sentence.slice(0, END)}\n${sentence.slice(-END)}`;
}

/** The sentences, in order, that begin and end as a version of the context may. */
function candidates(context: string, sites: readonly Site[], byEnds: ReadonlyMap<string, readonly number[]>): number[] {
	const [first, last] = [sites[0], sites.at(-1)];
	const starts = new Set([context.slice(0, END)]);
	const ends = new Set([context.slice(-END)]);
	// Of short texts side by side more than one may reach into an end: then every sentence is compared.
	const isShort = [first, last].some((site) => site !== undefined && [...site.texts].some((text) => text.length < END));
	const isNear = sites.length > 1 && (sites[1]!.start < 2 * END || sites.at(-2)!.end > context.length - 2 * END);
	if (isShort && isNear) return [...byEnds.values()].flat().sort((a, b) => a - b);
	for (const text of first !== undefined && first.start < END ? first.texts : [])
		starts.add((context.slice(0, first!.start) + fold(text) + context.slice(first!.end)).slice(0, END));
	for (const text of last !== undefined && last.end > context.length - END ? last.texts : [])
		ends.add((context.slice(0, last!.start) + fold(text) + context.slice(last!.end)).slice(-END));
	const found = [...starts].flatMap((start) => [...ends].flatMap((end) => byEnds.get(`${start}\n${end}`) ?? []));
	return [...new Set(found)].sort((a, b) => a - b);
}

/** How many versions of a sentence are looked at that nothing but corrections for all alike has changed. */
const MOST_VERSIONS = 32;

/** What a sentence on which nothing was decided may have been before corrections for all alike. */
function withoutWide(sentence: string, wide: readonly Decision[]): string[] {
	let versions = [sentence];
	for (const {mismatch, replacement} of wide) {
		const right = fold(replacement ?? '');
		for (const start of wordsOf(sentence, right).reverse()) {
			if (versions.length > MOST_VERSIONS) return versions;
			// From behind, so that what stands before keeps its place; a place that was changed already is passed over.
			versions = versions.flatMap((version) =>
				version.startsWith(right, start)
					? [version, version.slice(0, start) + mismatch.found + version.slice(start + right.length)]
					: [version],
			);
		}
	}
	return versions;
}

/** The copies by both neighbours, in order, and by one: there without those that others have both neighbours in common with. */
type Places = {
	readonly all: readonly Standing[];
	readonly both: ReadonlyMap<string, readonly Standing[]>;
	readonly sides: readonly [ReadonlyMap<string, readonly Standing[]>, ReadonlyMap<string, readonly Standing[]>];
};

function placesOf(
	copies: readonly Standing[],
	besides: (index: number) => readonly [ReadonlySet<string>, ReadonlySet<string>],
): Places {
	const both = new Map<string, Standing[]>();
	const sides = [new Map<string, Standing[]>(), new Map<string, Standing[]>()] as const;
	for (const copy of copies) {
		const [before, after] = besides(copy.index);
		for (const left of before) for (const right of after) pushTo(both, `${left}.${right}`, copy);
	}
	for (const copy of copies) {
		const [before, after] = besides(copy.index);
		if ([...before].some((left) => [...after].some((right) => both.get(`${left}.${right}`)!.length > 1))) continue;
		for (const left of before) pushTo(sides[0], left, copy);
		for (const right of after) pushTo(sides[1], right, copy);
	}
	return {all: copies, both, sides};
}

/** Whether the document held the decision's sentence more than once when it was made. */
export function isTwin({fingerprint}: Pick<Decision, 'fingerprint'>): boolean {
	return fingerprint.includes('.');
}

type Versions = {readonly sites: readonly Site[]; readonly pattern: RegExp};

/** Every text that a sentence may have become by corrections of ours, of it and for all alike. */
function versionsOf(context: string, own: readonly Decision[], wide: readonly Decision[]): Versions {
	const sites: Site[] = [];
	const put = (start: number, found: string, replacement: string | null) => {
		const end = start + found.length;
		const known = sites.find((site) => site.start === start && site.end === end);
		if (known === undefined) {
			if (sites.some((site) => start < site.end && site.start < end)) return;
			sites.push({start, end, found, texts: new Set([found, ...(replacement === null ? [] : [replacement])])});
		} else if (replacement !== null) known.texts.add(replacement);
	};
	for (const {mismatch, verdict, replacement} of own)
		put(mismatch.at, mismatch.found, verdict === 'accept' ? replacement : null);
	for (const {mismatch, replacement} of wide)
		for (const start of wordsOf(context, mismatch.found)) put(start, mismatch.found, replacement);
	sites.sort((a, b) => a.start - b.start);
	let from = 0;
	let source = '';
	for (const {start, end, texts} of sites) {
		// The longest first: “Qin” stands at the beginning of “Qin Gang” too.
		const options = [...texts].sort((a, b) => b.length - a.length).map((option) => escaped(fold(option)));
		source += `${escaped(context.slice(from, start))}(${options.join('|')})`;
		from = end;
	}
	return {sites, pattern: new RegExp(`^${source}${escaped(context.slice(from))}$`, 'ud')};
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function slotOf({mismatch, fingerprint}: Decision): string {
	return [mismatch.at, mismatch.found, mismatch.entryId ?? mismatch.rule, mismatch.beside, orderOf(fingerprint)].join(
		'\n',
	);
}

/** Which of several with equal neighbours it was, from 1; 0 where it was the only one. */
function orderOf(fingerprint: string): number {
	return Number(fingerprint.split('.')[3] ?? 0);
}

/** The copy that the decision was made for: the same neighbours, then the same on one side where only one has it. */
function copyOf({mismatch, fingerprint}: Decision, {all, both, sides}: Places): Standing | null {
	const same = both.get(mismatch.beside) ?? [];
	const order = orderOf(fingerprint);
	if (order > 0) return same[order - 1] ?? null;
	if (same.length > 0) return same.length === 1 ? same[0]! : null;
	for (const [side, hash] of mismatch.beside.split('.').entries()) {
		// The edge of a text says nothing.
		const half = hash === '0000' ? [] : (sides[side]?.get(hash) ?? []);
		if (half.length === 1) return half[0]!;
	}
	// Where there was and is only one, whatever stands beside it.
	return isTwin({fingerprint}) || all.length !== 1 ? null : all[0]!;
}

function twinOf(
	slot: readonly Decision[],
	site: {readonly start: number; readonly text: string},
	items: readonly number[],
	file: AnchoredFile,
): Twin | null {
	const [{mismatch}] = slot as [Decision];
	if (site.text !== mismatch.found) return {decisions: slot, item: null};
	const item = items.find((one) => {
		const {anchor} = file.items[one]!;
		const isSame = anchor.key === (mismatch.entryId === null ? `rule:${mismatch.rule}` : `entry:${mismatch.entryId}`);
		return isSame && anchor.found === mismatch.found && anchor.before.length === site.start;
	});
	return item === undefined ? null : {decisions: slot, item};
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) pushTo(groups, keyOf(value), value);
	return groups;
}

function pushTo<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
	const known = groups.get(key);
	if (known === undefined) groups.set(key, [value]);
	else known.push(value);
}
