import type {RuleId} from '../detectors/rules.js';
import type {Document} from '../documents/document.js';
import type {Mismatch} from '../mismatches/mismatch.js';

/** One file, checked. */
export type CheckedFile = {
	readonly document: Document;
	readonly words: number;
	/** Those to be shown, in the order of the text. */
	readonly mismatches: readonly Mismatch[];
};

/** A run in figures. */
export type Summary = {
	readonly files: number;
	readonly words: number;
	/** Mismatches nobody decided. */
	readonly open: number;
	readonly decided: number;
	readonly byRule: ReadonlyMap<RuleId, number>;
	readonly problems: number;
	/** Files without a single character, in order. */
	readonly emptyFiles: readonly string[];
};

/**
 * How a run is told, piece by piece, so that a batch of any size needs the memory of one file: each string is written as it
 * comes. A report is used for one run; the strings together are the whole output.
 */
export type Report = {
	/** What is printed of the next file. */
	file(checked: CheckedFile): string;
	/** What closes the output. */
	end(summary: Summary): string;
};

export const NO_FILES: Summary = {
	files: 0,
	words: 0,
	open: 0,
	decided: 0,
	byRule: new Map(),
	problems: 0,
	emptyFiles: [],
};

/** The summary with one more file in it. */
export function addFile(summary: Summary, checked: CheckedFile): Summary {
	const byRule = new Map(summary.byRule);
	for (const {rule} of checked.mismatches) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	const isEmpty = checked.document.text === '';
	return {
		...summary,
		files: summary.files + 1,
		words: summary.words + checked.words,
		open: summary.open + checked.mismatches.length,
		byRule,
		emptyFiles: isEmpty ? [...summary.emptyFiles, checked.document.path] : summary.emptyFiles,
	};
}
