import type {Entry} from '../glossary/entry.js';
import type {Form} from '../glossary/form.js';
import {soundShare} from './align.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {wordsSpan} from './sheet.js';

/** A person counts as the one being spoken of this many segments with text after the last mention, and no more. */
const NEAR_SEGMENTS = 2;
/** Somebody not named for so many segments has to be named in full again. */
const FAR_SEGMENTS = 6;
/** Beyond this share two surnames are not taken for each other. */
const MOST_SHARE = 0.3;

/**
 * Finds a surname that is right for one person and stands where another is spoken of whose surname sounds alike: “Li
 * said”, two lines below “Lee said”, of Cheng Yu Lee. Decided by the chain of mentions: who was named last.
 *
 * Leaves alone: a full name, a surname whose owner was named near by, and a surname that nobody near by could have.
 * `found` are the document's other mismatches: a person named wrongly has been named.
 */
export function detectInconsistent(context: Context, found: readonly Candidate[]): Candidate[] {
	const chain = namedPersons(context, found);
	const candidates: Candidate[] = [];
	let rank = -1;
	for (const sheet of context.sheets) {
		if (sheet.words.length > 0) rank++;
		for (const standing of context.standing[sheet.segment.index]!) {
			const owners = standing.mentions
				.map((mention) => mention.form)
				.filter((form) => form.entry.kind === 'person' && form.keys.length === 1);
			if (owners.length === 0 || owners.length < standing.mentions.length) continue;
			// A capitalised neighbour makes it a fuller name than the surname.
			const word = sheet.words[standing.first]!;
			if (sheet.runFirst[standing.first] !== standing.first || sheet.runLast[standing.last] !== standing.last) continue;
			const at = {rank, start: word.start};
			if (owners.some((form) => distance(chain.get(form.entry), at) <= FAR_SEGMENTS)) continue;
			for (const rival of soundingLike(owners[0]!, context)) {
				const last = lastBefore(chain.get(rival.entry), at);
				if (!last || rank - last.rank > NEAR_SEGMENTS) continue;
				candidates.push({
					rule: 'inconsistent',
					entry: rival.entry,
					form: rival,
					segment: sheet.segment.index,
					span: wordsSpan(sheet, standing.first, standing.last),
					first: standing.first,
					last: standing.last,
					odds: 1.4,
					weights: [{reason: 'the chain of mentions', odds: 1.4}],
					evidence: [{kind: 'chain', name: rival.entry.preferred, at: last.span}],
				});
			}
		}
	}
	return candidates;
}

type Named = {readonly rank: number; readonly start: number; readonly span: Candidate['span']};

/** Where each person is named, by a right rendering or by a wrong one; in the order of the text. */
function namedPersons(context: Context, found: readonly Candidate[]): Map<Entry, Named[]> {
	const chain = new Map<Entry, Named[]>();
	const name = (entry: Entry, named: Named) => {
		const list = chain.get(entry);
		if (list) list.push(named);
		else chain.set(entry, [named]);
	};
	const ranks: number[] = [];
	let rank = -1;
	for (const sheet of context.sheets) {
		if (sheet.words.length > 0) rank++;
		ranks.push(rank);
		for (const standing of context.standing[sheet.segment.index]!) {
			// A surname that several share, or that may be the slip itself, names nobody for sure.
			const owners = new Set(standing.mentions.map((mention) => mention.form.entry));
			if (owners.size > 1) continue;
			const span = wordsSpan(sheet, standing.first, standing.last);
			name(standing.mentions[0]!.form.entry, {rank, start: span.start, span});
		}
	}
	for (const {entry, span, segment} of found) name(entry, {rank: ranks[segment]!, start: span.start, span});
	for (const list of chain.values()) list.sort((a, b) => a.start - b.start);
	return chain;
}

function lastBefore(named: readonly Named[] | undefined, at: {readonly start: number}): Named | undefined {
	return named?.findLast((each) => each.start < at.start);
}

function distance(named: readonly Named[] | undefined, at: {readonly rank: number; readonly start: number}): number {
	const last = lastBefore(named, at);
	return last ? at.rank - last.rank : Number.POSITIVE_INFINITY;
}

/** Surnames of other persons that sound like this one and are not it. */
function soundingLike(surname: Form, context: Context): Form[] {
	const key = surname.keys[0]!;
	const forms: Form[] = [];
	for (const [id, near] of context.termbase.near.lookUp(key)) {
		const right = context.termbase.vocabulary[id]!;
		if (right === key || soundShare(near.cost, key, right) > MOST_SHARE) continue;
		for (const form of context.termbase.formsWith[id]!) {
			if (
				form.entry.kind === 'person' &&
				form.keys.length === 1 &&
				form.status !== 'forbidden' &&
				form.status !== 'swapped'
			)
				forms.push(form);
		}
	}
	return forms;
}
