import {visible} from '../../documents/visible.js';
import type {Batch, ListedMismatch} from '../batch/batch.js';
import {type DiffPart, letterDiff} from './letter-diff.js';

/** What a reviewer said, for the list. */
export type PageDecision = {
	readonly verdict: 'accept' | 'reject' | 'defer';
	readonly reviewer: string;
	readonly reason: string | null;
};

/** What was found, what is right, and the way from one to the other (empty where there is none to show). */
export type Change = readonly [found: string, right: string | null, diff: readonly DiffPart[]];

/** A mismatch; numbers named for a list are indices into it, so that what is often said is said once. */
export type PageRow = readonly [
	files: number,
	line: number,
	column: number,
	rules: number,
	severity: string,
	/** -1 without an entry. */
	entries: number,
	changes: number,
	before: string,
	after: string,
	/** In percent, 0 to 100. */
	confidence: number,
	/** Why: into `sentences`, the message first. */
	why: readonly number[],
	decision: PageDecision | null,
	isNew: 0 | 1,
	source: string | null,
];

/** What the page's script works on. Text holds no invisible characters. */
export type PageData = {
	readonly files: readonly string[];
	readonly rules: readonly string[];
	readonly entries: readonly string[];
	readonly changes: readonly Change[];
	readonly sentences: readonly string[];
	readonly rows: readonly PageRow[];
	/** Whether there was an earlier report, so that a mismatch can be new. */
	readonly hasTrend: boolean;
};

/** The listed mismatches of a batch in the form that the page holds them. */
export function pageData(batch: Batch): PageData {
	const files = new Interner((path: string) => path, visible);
	const rules = new Interner((rule: string) => rule, visible);
	const entries = new Interner((entry: string) => entry, visible);
	const sentences = new Interner((sentence: string) => sentence, visible);
	const changes = new Interner(
		({found, right, candidates}: ListedMismatch) => JSON.stringify([found, right, candidates.length > 1]),
		changeOf,
	);
	const rows = batch.mismatches.map((one): PageRow => {
		const why = new Set([one.message, ...one.evidence].map((sentence) => sentences.indexOf(sentence)));
		return [
			files.indexOf(one.path),
			one.line,
			one.column,
			rules.indexOf(one.rule),
			one.severity,
			one.entry === null ? -1 : entries.indexOf(one.entry),
			changes.indexOf(one),
			visible(one.before),
			visible(one.after),
			one.confidence < 1 ? Math.min(99, Math.round(one.confidence * 100)) : 100,
			[...why],
			one.decision === null ? null : decisionOf(one.decision),
			one.isNew ? 1 : 0,
			one.source === null ? null : visible(one.source),
		];
	});
	return {
		files: files.values,
		rules: rules.values,
		entries: entries.values,
		changes: changes.values,
		sentences: sentences.values,
		rows,
		hasTrend: batch.trend !== null,
	};
}

function decisionOf({verdict, reviewer, reason}: NonNullable<ListedMismatch['decision']>): PageDecision {
	return {verdict, reviewer: visible(reviewer), reason: reason === null ? null : visible(reason)};
}

function changeOf({found, right, candidates}: ListedMismatch): Change {
	const from = visible(found);
	if (right === null) return [from, null, []];
	const to = visible(right);
	return [from, to, found === '' || candidates.length > 1 ? [] : letterDiff(from, to)];
}

/** Gives equal values one number, counted from 0 as they come. */
class Interner<Value, Kept> {
	readonly values: Kept[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #keyOf: (value: Value) => string;
	readonly #keep: (value: Value) => Kept;

	constructor(keyOf: (value: Value) => string, keep: (value: Value) => Kept) {
		this.#keyOf = keyOf;
		this.#keep = keep;
	}

	indexOf(value: Value): number {
		const key = this.#keyOf(value);
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.values.length);
		this.values.push(this.#keep(value));
		return this.values.length - 1;
	}
}
