import type {Unplaced} from '../corrections/correction.js';
import type {AnchoredFile} from '../decisions/anchored-file.js';
import type {Decision, Scope, Verdict, Withdrawal} from '../decisions/decision.js';
import type {Entry, Kind} from '../glossary/entry.js';
import type {Anchor} from '../mismatches/fingerprint.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import type {FileChange, GlossaryEdit} from './desk.js';
import type {Field} from './field.js';
import {type Filter, matchesFilter} from './filter.js';

/** One mismatch of the run. */
export type Item = {
	/** Index of its file. */
	readonly file: number;
	readonly mismatch: Mismatch;
	readonly anchor: Anchor;
};

/** What a decision is about to say; the session adds id, time and reviewer and saves it. */
export type Draft = {
	readonly item: Item;
	readonly verdict: Verdict;
	readonly scope: Scope;
	readonly replacement: string | null;
	readonly reason: string | null;
};

/** What the reducer wants done. While one is under way no key is read. */
export type Effect =
	| {readonly kind: 'decide'; readonly draft: Draft}
	| {readonly kind: 'redo'; readonly decision: Decision}
	| {readonly kind: 'withdraw'; readonly decision: Decision}
	| {readonly kind: 'plan-edit'; readonly edit: GlossaryEdit}
	| {readonly kind: 'plan-corrections'; readonly thenQuit: boolean}
	| {readonly kind: 'write'; readonly changes: readonly FileChange[]; readonly done: string; readonly thenQuit: boolean}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'quit'};

export type TextPurpose = 'replacement' | 'reason' | 'filter' | 'admit' | 'forbid' | 'add';

/** What the keys mean now. */
export type Mode =
	| {readonly kind: 'review'}
	| {readonly kind: 'list'; readonly at: number}
	| {readonly kind: 'files'; readonly at: number}
	| {readonly kind: 'help'; readonly top: number}
	| {
			readonly kind: 'text';
			readonly purpose: TextPurpose;
			readonly field: Field;
			readonly entryKind: Kind | null;
			readonly back: 'review' | 'list';
	  }
	| {readonly kind: 'everywhere'}
	| {readonly kind: 'glossary'}
	| {
			readonly kind: 'preview';
			readonly title: string;
			readonly diff: readonly string[];
			readonly changes: readonly FileChange[];
			readonly unplaced: readonly Unplaced[];
			readonly done: string;
			readonly top: number;
			readonly thenQuit: boolean;
	  }
	| {readonly kind: 'quit'};

export type Message = {readonly tone: 'info' | 'error'; readonly text: string};

export type ReviewState = {
	readonly files: readonly AnchoredFile[];
	readonly entries: readonly Entry[];
	readonly items: readonly Item[];
	/** What stands for each item: always what is on disk, never what is only wanted. */
	readonly answers: readonly (Decision | null)[];
	/** Index into `items`; 0 where there are none. */
	readonly cursor: number;
	readonly filter: Filter;
	/** The filter as it was typed. */
	readonly filterText: string;
	readonly mode: Mode;
	readonly effect: Effect | null;
	/** Decisions of this session that can be taken back, the latest last. */
	readonly undo: readonly Decision[];
	readonly redo: readonly Decision[];
	/** Reasons typed before the decision, by fingerprint and file. */
	readonly reasons: ReadonlyMap<string, string>;
	readonly message: Message | null;
	/** How many accepted corrections are not in the files yet. */
	readonly unwritten: number;
	readonly hasQuit: boolean;
};

/** Everything that is known anew after a check. */
export type Loaded = {
	readonly files: readonly AnchoredFile[];
	readonly entries: readonly Entry[];
	readonly answers: readonly (Decision | null)[];
	readonly unwritten: number;
};

/** What comes back from an effect. */
export type Outcome =
	| {
			readonly kind: 'saved';
			readonly line: Decision | Withdrawal;
			readonly answers: readonly (Decision | null)[];
			readonly unwritten: number;
	  }
	| {readonly kind: 'planned'; readonly mode: Mode & {kind: 'preview'}; readonly loaded: Loaded | null}
	| {readonly kind: 'nothing'; readonly text: string}
	| {readonly kind: 'written'; readonly text: string; readonly loaded: Loaded | null}
	| {readonly kind: 'failed'; readonly text: string; readonly loaded: Loaded | null}
	| {readonly kind: 'resumed'}
	| {readonly kind: 'gone'};

export function itemsOf(files: readonly AnchoredFile[]): Item[] {
	return files.flatMap((file, index) => file.items.map((item) => ({file: index, ...item})));
}

export function currentItem(state: ReviewState): Item | null {
	return state.items[state.cursor] ?? null;
}

export function currentAnswer(state: ReviewState): Decision | null {
	return state.answers[state.cursor] ?? null;
}

/** Indexes of the items that the filter shows. */
export function shownItems(state: ReviewState): number[] {
	const shown: number[] = [];
	for (const [index, item] of state.items.entries()) {
		const path = state.files[item.file]!.document.path;
		if (matchesFilter(state.filter, item.mismatch, path, state.answers[index] ?? null)) shown.push(index);
	}
	return shown;
}

/** The next item nobody decided on, from `from` on and then from the start; deferred ones when no other is left. -1: none. */
export function nextOpen(state: ReviewState, from: number): number {
	const shown = shownItems(state);
	const ordered = [...shown.filter((index) => index >= from), ...shown.filter((index) => index < from)];
	const open = ordered.find((index) => (state.answers[index] ?? null) === null);
	return open ?? ordered.find((index) => state.answers[index]?.verdict === 'defer') ?? -1;
}

export type Progress = {readonly at: number; readonly of: number; readonly open: number; readonly deferred: number};

/** Where the review stands in one file, or with null in the whole run. */
export function progressOf(state: ReviewState, file: number | null): Progress {
	let of = 0;
	let open = 0;
	let deferred = 0;
	let at = 0;
	for (const [index, item] of state.items.entries()) {
		if (file !== null && item.file !== file) continue;
		of++;
		if (index <= state.cursor) at = of;
		const answer = state.answers[index] ?? null;
		if (answer === null) open++;
		else if (answer.verdict === 'defer') deferred++;
	}
	return {at, of, open, deferred};
}

/** A mismatch that only a choice can correct. */
export function isAmbiguous(mismatch: Mismatch): boolean {
	return mismatch.candidates.length > 1;
}

export function reasonKey(item: Item): string {
	return `${item.file} ${item.anchor.fingerprint}`;
}
