import {type Decision, isOpen, type Verdict} from '../decisions/decision.js';
import type {RuleId} from '../detectors/rules.js';
import type {Document} from '../documents/document.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import type {Problem} from '../problems/problem.js';

/** One file, checked. */
export type CheckedFile = {
	/** The whole file, or one piece of it after another. */
	readonly document: Document;
	/** Of the whole file, told with its first piece; 0 of the others. */
	readonly words: number;
	/** Those to be shown, in the order of the text. */
	readonly mismatches: readonly Mismatch[];
	/** What was decided of each, null where nothing was; absent where no decision is looked at. */
	readonly decisions?: readonly (Decision | null)[];
};

/** A run in figures. */
export type Summary = {
	readonly files: number;
	readonly words: number;
	/** Mismatches still to be dealt with: all that nobody has rejected, accepted ones too until they are corrected. */
	readonly open: number;
	/** Mismatches accepted or rejected. */
	readonly decided: number;
	readonly byVerdict: Readonly<Record<Verdict, number>>;
	/** The open ones. */
	readonly byRule: ReadonlyMap<RuleId, number>;
	readonly problems: number;
	/** Mismatches that the baseline knows; null where there is none. They are in no other figure. */
	readonly known: number | null;
	/** Files without a single character, and the names of the first of them. */
	readonly empty: number;
	readonly emptyFiles: readonly string[];
};

/**
 * How a run is told, piece by piece, so that a batch of any size needs the memory of one file: each string is written as it
 * comes. A report is used for one run; the strings together are the whole output.
 */
export type Report = {
	/** What is printed of the next file. */
	file(checked: CheckedFile): string;
	/** What is printed of a file that could not be checked; absent where problems stand on standard error alone. */
	problem?(problem: Problem): string;
	/** What closes the output. */
	end(summary: Summary): string;
};

export const NO_FILES: Summary = {
	files: 0,
	words: 0,
	open: 0,
	decided: 0,
	byVerdict: {accept: 0, reject: 0, defer: 0},
	byRule: new Map(),
	problems: 0,
	known: null,
	empty: 0,
	emptyFiles: [],
};

/** How many empty files are named. */
const NAMED_EMPTY = 3;

/** A mismatch with what was decided of it. */
export type Answered = {readonly mismatch: Mismatch; readonly decision: Decision | null};

export function answered({mismatches, decisions = []}: CheckedFile): Answered[] {
	return mismatches.map((mismatch, index) => ({mismatch, decision: decisions[index] ?? null}));
}

/** The summary with one more file in it. */
export function addFile(summary: Summary, checked: CheckedFile): Summary {
	const byRule = new Map(summary.byRule);
	const byVerdict = {...summary.byVerdict};
	let open = 0;
	for (const {mismatch, decision} of answered(checked)) {
		if (decision !== null) byVerdict[decision.verdict]++;
		if (!isOpen(decision)) continue;
		open++;
		byRule.set(mismatch.rule, (byRule.get(mismatch.rule) ?? 0) + 1);
	}
	const {path, text, piece} = checked.document;
	return {
		...summary,
		files: summary.files + (piece?.isFirst === false ? 0 : 1),
		words: summary.words + checked.words,
		open: summary.open + open,
		decided: byVerdict.accept + byVerdict.reject,
		byVerdict,
		byRule,
		empty: text === '' ? summary.empty + 1 : summary.empty,
		emptyFiles: text === '' && summary.empty < NAMED_EMPTY ? [...summary.emptyFiles, path] : summary.emptyFiles,
	};
}

/** What was rejected is not told again. */
export function openOf(checked: CheckedFile): Answered[] {
	return answered(checked).filter(({decision}) => isOpen(decision));
}
