import {type Anchor, baseOf, wordsOf} from '../mismatches/fingerprint.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import type {AnchoredFile} from './anchored-file.js';
import type {Decision} from './decision.js';
import {compareDecisions} from './log.js';
import {isTwin, placeTwins, type Twin} from './twins.js';

export type Carried = {
	/** One row a file, one decision a mismatch; null where nothing was decided. */
	readonly decisions: readonly (readonly (Decision | null)[])[];
	/** Ids of the decisions that found the very place they were made for. */
	readonly placed: ReadonlySet<string>;
	/** Index of the file that stands for a path of the log today: itself, or a renamed one. */
	readonly fileOf: ReadonlyMap<string, number>;
};

/**
 * Earlier decisions laid on the mismatches of a run. `decisions` are those that stand (`standing`), the earliest first.
 *
 * What was said of a place counts for that place alone: the same sentence in another file, or a second time in the same
 * file, has an answer of its own. A file is known by its path; where the log's path is no longer there (`isThere` says
 * no), the file of the run that holds most of its sentences, one of them with both neighbours, is taken for the renamed one.
 * `accept` and `reject` for a document or everywhere answer all alike (same entry, same found text, and for `accept` the
 * same suggestion) that have no answer of their own; of two such, the later. One made on the very mismatch counts as its
 * own. A deferred mismatch takes a later wide answer.
 *
 * Where another correction of ours has changed the sentence since, the place is sought in the corrected sentence.
 */
export function carry(
	files: readonly AnchoredFile[],
	decisions: readonly Decision[],
	isThere: (path: string) => boolean,
): Carried {
	const places = placesByBase(files);
	const descend = descendants(decisions);
	const sought = decisions.map((decision) => ({decision, base: presentBase(decision, files, places, descend)}));
	const fileOf = filesOfPaths(files, sought, places, isThere);
	const own = files.map((file) => new Array<Decision | null>(file.items.length).fill(null));
	const placed = new Set<string>();

	const twins = new Map<Decision, Twin | null>();
	const hasOwnBase = (decision: Decision, index: number) =>
		places.get(ownBase(decision))?.some(({file}) => file === index) ?? false;
	for (const [index, group] of groupByFile(decisions, fileOf)) {
		// Of a text in pieces nobody sees all copies of a sentence at one time.
		if (files[index]!.document.piece !== undefined) continue;
		for (const [decision, twin] of placeTwins(files[index]!, group, (one) => isTwin(one) || !hasOwnBase(one, index))) {
			twins.set(decision, twin);
			if (twin === null) continue;
			placed.add(decision.id);
			if (twin.item !== null) own[index]![twin.item] = twin.decisions.at(-1)!;
		}
	}
	const rows = sought.flatMap(({decision, base}) => {
		const file = fileOf.get(decision.mismatch.path);
		if (twins.has(decision)) return [];
		return file === undefined || base === null ? [] : [{decision, file, base}];
	});
	for (const group of groupBy(rows, (row) => `${row.file} ${row.base}`).values()) {
		const {file, base} = group[0]!;
		const here = (places.get(base) ?? []).filter((place) => place.file === file).map((place) => place.item);
		const slots = groupBy(
			group.map((row) => row.decision),
			(decision) => `${decision.mismatch.beside} ${suffixOf(decision.fingerprint)}`,
		);
		const open = here.filter((place) => own[file]![place] === null);
		for (const {place, slot} of matchSlots(files[file]!, open, [...slots.values()])) {
			own[file]![place] = slot.at(-1)!;
			for (const decision of slot) placed.add(decision.id);
		}
	}

	const wide = wideAnswers(decisions, fileOf);
	const laid = files.map((file, index) =>
		file.items.map((item, at) => {
			const answer = own[index]![at] ?? null;
			if (answer !== null && answer.verdict !== 'defer') return answer;
			const alike = `${item.anchor.key} ${item.anchor.found}`;
			const answers = [...(wide.get(`* ${alike}`) ?? []), ...(wide.get(`${index} ${alike}`) ?? [])];
			const other = latest(answers, item.mismatch);
			return answer !== null && (other === null || compareDecisions(other, answer) < 0) ? answer : other;
		}),
	);
	return {decisions: laid, placed, fileOf};
}

type Place = {readonly file: number; readonly item: number};

function placesByBase(files: readonly AnchoredFile[]): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	for (const [file, {items}] of files.entries()) {
		for (const [item, {anchor}] of items.entries()) {
			const known = places.get(anchor.base);
			if (known === undefined) places.set(anchor.base, [{file, item}]);
			else known.push({file, item});
		}
	}
	return places;
}

function keyOf(decision: Decision): string {
	return decision.mismatch.entryId === null ? `rule:${decision.mismatch.rule}` : `entry:${decision.mismatch.entryId}`;
}

function baseIn(decision: Decision, context: string, at: number): string {
	const {found} = decision.mismatch;
	return baseOf({key: keyOf(decision), before: context.slice(0, at), found, after: context.slice(at + found.length)});
}

/** The base of the decision's place as it stood when it was decided on. */
function ownBase(decision: Decision): string {
	const {context, at} = decision.mismatch;
	return /^1:([0-9a-f]{16})/.exec(decision.fingerprint)?.[1] ?? baseIn(decision, context, at);
}

/**
 * The base under which the decision's place is found today: its own, or that of its sentence with our corrections in it.
 * The same sentence may stand elsewhere as it was: what stands in the decision's own file, between the same neighbours at
 * best, is it before any other.
 */
function presentBase(
	decision: Decision,
	files: readonly AnchoredFile[],
	places: ReadonlyMap<string, readonly Place[]>,
	descend: Descend,
): string | null {
	const {path, beside} = decision.mismatch;
	const own = ownBase(decision);
	const isHere = (base: string) => places.get(base)?.some(({file}) => files[file]!.path === path) ?? false;
	const isBeside = (base: string) =>
		places
			.get(base)
			?.some(({file, item}) => files[file]!.path === path && files[file]!.items[item]!.anchor.beside === beside) ??
		false;
	if (isBeside(own)) return own;
	const later = [...descend(decision)].map((version) => baseIn(decision, version.context, version.at));
	const bases = [own, ...later].filter((base) => places.has(base));
	return bases.find(isBeside) ?? bases.find(isHere) ?? bases[0] ?? null;
}

type Descend = (decision: Decision) => Iterable<{context: string; at: number}>;
/** How many corrections of one sentence, one after another, are followed. */
const MOST_GENERATIONS = 16;

function descendants(decisions: readonly Decision[]): Descend {
	const accepted = decisions.filter((decision) => decision.verdict === 'accept' && decision.replacement !== null);
	const byContext = groupBy(accepted, (decision) => `${decision.mismatch.path}\n${decision.mismatch.context}`);
	const wide = accepted.filter((decision) => decision.scope !== 'occurrence');
	return function* (decision) {
		const {path, found} = decision.mismatch;
		let {context, at} = decision.mismatch;
		const seen = new Set([context]);
		for (let generation = 0; generation < MOST_GENERATIONS; generation++) {
			const local = (byContext.get(`${path}\n${context}`) ?? []).map((accepted) => ({
				start: accepted.mismatch.at,
				end: accepted.mismatch.at + accepted.mismatch.found.length,
				text: accepted.replacement!,
			}));
			const alike = wide
				.filter((accepted) => accepted.scope === 'everywhere' || accepted.mismatch.path === path)
				.flatMap((accepted) => occurrences(context, accepted.mismatch.found, accepted.replacement!));
			const versions = [local, [...local, ...alike]].map((edits) => replaceAround(context, at, found.length, edits));
			const fresh = versions.filter((version) => !seen.has(version.context));
			for (const version of fresh) {
				seen.add(version.context);
				yield version;
			}
			const next = fresh.at(-1);
			if (next === undefined) return;
			context = next.context;
			at = next.at;
		}
	};
}

type Edit = {readonly start: number; readonly end: number; readonly text: string};

function occurrences(context: string, found: string, text: string): Edit[] {
	return wordsOf(context, found).map((start) => ({start, end: start + found.length, text}));
}

/** The context with the edits made, save those that touch the found text itself. */
function replaceAround(
	context: string,
	at: number,
	length: number,
	edits: readonly Edit[],
): {context: string; at: number} {
	let result = '';
	let from = 0;
	let moved = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start < from || (edit.start < at + length && edit.end > at)) continue;
		result += context.slice(from, edit.start) + edit.text;
		from = edit.end;
		if (edit.end <= at) moved += edit.text.length - (edit.end - edit.start);
	}
	return {context: result + context.slice(from), at: at + moved};
}

/** Which file stands for each path of the log. */
function filesOfPaths(
	files: readonly AnchoredFile[],
	sought: readonly {readonly decision: Decision; readonly base: string | null}[],
	places: ReadonlyMap<string, readonly Place[]>,
	isThere: (path: string) => boolean,
): Map<string, number> {
	const fileOf = new Map<string, number>();
	for (const [index, file] of files.entries()) if (!fileOf.has(file.path)) fileOf.set(file.path, index);
	const lost = new Map<string, {all: Set<string>; hits: Map<number, Set<string>>; sure: Set<number>}>();
	const gone = new Map<string, boolean>();
	for (const {decision, base} of sought) {
		const {path} = decision.mismatch;
		if (fileOf.has(path)) continue;
		// Standard input has no path to be known by: it may be any file of the log.
		if (!gone.has(path)) gone.set(path, !isThere(path) || files.some((file) => file.path === '-'));
		if (!gone.get(path)) continue;
		const row = lost.get(path) ?? {
			all: new Set<string>(),
			hits: new Map<number, Set<string>>(),
			sure: new Set<number>(),
		};
		lost.set(path, row);
		row.all.add(decision.fingerprint);
		for (const place of base === null ? [] : (places.get(base) ?? [])) {
			if (isThere(path) && files[place.file]!.path !== '-') continue;
			row.hits.set(place.file, (row.hits.get(place.file) ?? new Set()).add(decision.fingerprint));
			if (files[place.file]!.items[place.item]!.anchor.beside === decision.mismatch.beside) row.sure.add(place.file);
		}
	}
	for (const [path, {all, hits, sure}] of lost) {
		let best: number | null = null;
		for (const [file, found] of hits) {
			if (!sure.has(file) || found.size * 2 < all.size) continue;
			const rival = best === null ? 0 : hits.get(best)!.size;
			if (best === null || found.size > rival || (found.size === rival && files[file]!.path < files[best]!.path))
				best = file;
		}
		if (best !== null) fileOf.set(path, best);
	}
	return fileOf;
}

/**
 * Gives each place with one base its answer: the same neighbours first, then the same on one side, then, where there was
 * and is only one, whatever stands beside it. What fits two places answers neither.
 */
function matchSlots(
	file: AnchoredFile,
	places: readonly number[],
	slots: readonly Decision[][],
): {place: number; slot: Decision[]}[] {
	if (file.document.piece !== undefined) return matchInPiece(file, places, slots);
	const matched: {place: number; slot: Decision[]}[] = [];
	let openPlaces = [...places];
	let openSlots = [...slots].sort((a, b) => compareDecisions(b.at(-1)!, a.at(-1)!));
	const pass = (keyOfPlace: (anchor: Anchor) => string, keyOfSlot: (decision: Decision) => string) => {
		const fitting = groupBy(openSlots, (slot) => keyOfSlot(slot.at(-1)!));
		const rivals = groupBy(openPlaces, (place) => keyOfPlace(file.items[place]!.anchor));
		const done = new Set<unknown>();
		for (const [key, [place, ...others]] of rivals) {
			const answers = fitting.get(key);
			if (key === '' || answers === undefined || place === undefined || others.length > 0) continue;
			matched.push({place, slot: answers[0]!});
			done.add(place);
			for (const slot of answers) done.add(slot);
		}
		openPlaces = openPlaces.filter((place) => !done.has(place));
		openSlots = openSlots.filter((slot) => !done.has(slot));
	};
	if (openPlaces.length > 1)
		pass(
			(anchor) => suffixOf(anchor.fingerprint),
			(decision) => suffixOf(decision.fingerprint),
		);
	pass(
		(anchor) => anchor.beside,
		(decision) => decision.mismatch.beside,
	);
	// Of places whose neighbours are all equal none is known by one of them.
	const oneOfMany = (anchor: Anchor) => suffixOf(anchor.fingerprint).split('.').length > 2;
	for (const side of [0, 1]) {
		pass(
			(anchor) => (oneOfMany(anchor) ? '' : neighbourOf(anchor.beside, side)),
			(decision) => neighbourOf(decision.mismatch.beside, side),
		);
	}
	if (places.length === 1) {
		const only = (fingerprint: string) => (suffixOf(fingerprint) === '' ? 'only' : '');
		pass(
			(anchor) => only(anchor.fingerprint),
			(decision) => only(decision.fingerprint),
		);
	}
	return matched;
}

/**
 * As `matchSlots`, where equal places may stand in other pieces of the text: those with the same neighbours that are the
 * same of equals, then those with the very fingerprint. Neighbours that have changed cannot be weighed against places that
 * nobody sees at this time.
 */
function matchInPiece(
	file: AnchoredFile,
	places: readonly number[],
	slots: readonly Decision[][],
): {place: number; slot: Decision[]}[] {
	const matched: {place: number; slot: Decision[]}[] = [];
	const openPlaces = new Set(places);
	const openSlots = new Set(slots);
	const pass = (keyOfPlace: (anchor: Anchor) => string, keyOfSlot: (decision: Decision) => string) => {
		const fitting = groupBy([...openSlots], (slot) => keyOfSlot(slot.at(-1)!));
		for (const place of [...openPlaces]) {
			const slot = fitting.get(keyOfPlace(file.items[place]!.anchor))?.pop();
			if (slot === undefined) continue;
			matched.push({place, slot});
			openPlaces.delete(place);
			openSlots.delete(slot);
		}
	};
	const nth = (fingerprint: string) => fingerprint.split('.')[3] ?? '1';
	pass(
		({beside, fingerprint}) => `${beside} ${nth(fingerprint)}`,
		({mismatch, fingerprint}) => `${mismatch.beside} ${nth(fingerprint)}`,
	);
	pass(
		({fingerprint}) => fingerprint,
		({fingerprint}) => fingerprint,
	);
	return matched;
}

/** What a fingerprint says beside its base: empty where the place was the only one of its kind. */
function suffixOf(fingerprint: string): string {
	const dot = fingerprint.indexOf('.');
	return dot < 0 ? '' : fingerprint.slice(dot + 1);
}

/** One neighbour's digits; empty where there was none, since the edge of a text says nothing. */
function neighbourOf(beside: string, side: number): string {
	const digits = beside.split('.')[side] ?? '';
	return digits === '0000' ? '' : digits;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const key = keyOf(value);
		const known = groups.get(key);
		if (known === undefined) groups.set(key, [value]);
		else known.push(value);
	}
	return groups;
}

/** The decisions whose path stands for each file. */
function groupByFile(
	decisions: readonly Decision[],
	fileOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, Decision[]> {
	const groups = new Map<number, Decision[]>();
	for (const decision of decisions) {
		const file = fileOf.get(decision.mismatch.path);
		if (file === undefined) continue;
		const known = groups.get(file);
		if (known === undefined) groups.set(file, [decision]);
		else known.push(decision);
	}
	return groups;
}

/** Decisions for all alike, by `<file index or *> <key> <found>`. */
function wideAnswers(decisions: readonly Decision[], fileOf: ReadonlyMap<string, number>): Map<string, Decision[]> {
	const reach = (decision: Decision) =>
		decision.scope === 'everywhere' ? '*' : String(fileOf.get(decision.mismatch.path) ?? 'nowhere');
	return groupBy(
		decisions.filter((decision) => decision.scope !== 'occurrence' && decision.verdict !== 'defer'),
		(decision) => `${reach(decision)} ${keyOf(decision)} ${decision.mismatch.found}`,
	);
}

/** The latest of these that answers the mismatch; what would be written must be what was accepted. */
function latest(decisions: readonly Decision[], mismatch: Mismatch): Decision | null {
	let best: Decision | null = null;
	for (const decision of decisions) {
		if (decision.verdict === 'accept' && decision.mismatch.suggestion !== mismatch.suggestion) continue;
		if (best === null || compareDecisions(best, decision) < 0) best = decision;
	}
	return best;
}
