import type {RuleId, Severity} from '../../detectors/rules.js';
import type {Kind} from '../../glossary/entry.js';
import type {MqmScore} from '../../scoring/mqm.js';
import type {JsonMismatch} from '../json.js';
import type {CheckedFile} from '../report.js';

/** One file, checked, with how often each entry is rendered right in it, by its id; entries that are not are left out. */
export type SurveyedFile = CheckedFile & {
	readonly rightUses: ReadonlyMap<string, number>;
	/** Of a piece of a text, until its mismatches have their fingerprints: see `Survey`. */
	readonly places?: readonly string[];
};

/** What became of mismatches; each counts once. All but the rejected are open. */
export type Counts = {
	readonly undecided: number;
	readonly deferred: number;
	/** Not written yet: once corrected, they are found no more. */
	readonly accepted: number;
	readonly rejected: number;
};

export const NO_COUNTS: Counts = {undecided: 0, deferred: 0, accepted: 0, rejected: 0};

export function openCount({undecided, deferred, accepted}: Counts): number {
	return undecided + deferred + accepted;
}

/** Of those a reviewer settled, the share accepted, 0 to 1; null where none was settled. */
export function acceptanceRate({accepted, rejected}: Counts): number | null {
	return accepted + rejected === 0 ? null : accepted / (accepted + rejected);
}

export type FileRow = {readonly path: string; readonly words: number; readonly counts: Counts};

/** The files, those with the most open mismatches first. */
export function worstFirst(files: readonly FileRow[]): FileRow[] {
	return [...files].sort((a, b) => openCount(b.counts) - openCount(a.counts) || (a.path < b.path ? -1 : 1));
}

export type RuleRow = {readonly rule: RuleId; readonly severity: Severity; readonly counts: Counts};

export const USES = ['wrong', 'mixed', 'right', 'unseen'] as const;
/** How an entry was rendered in the batch: only wrong, both, only right, or not at all. Rejected mismatches are not wrong. */
export type Use = (typeof USES)[number];

export type EntryRow = {
	readonly entry: string;
	readonly entryId: string;
	readonly kind: Kind | null;
	readonly use: Use;
	/** How often it stands right. */
	readonly right: number;
	readonly counts: Counts;
	/** In how many files it is wrong. */
	readonly files: number;
};

/** One wrong rendering of one entry, wherever it stands. */
export type RenderingRow = {
	readonly found: string;
	/** What should stand there, in the form that was wanted oftenest; null where nothing can be proposed. */
	readonly right: string | null;
	readonly entry: string | null;
	readonly entryId: string | null;
	readonly rules: readonly RuleId[];
	readonly counts: Counts;
	readonly files: number;
	/** The first places, as `path:line`. */
	readonly places: readonly string[];
};

export type ReviewerRow = {
	/** Empty where the log names none. */
	readonly reviewer: string;
	readonly accepted: number;
	readonly rejected: number;
	readonly deferred: number;
};

/** Open mismatches with `from` ≤ confidence < `to`; the last bin holds 1 as well. */
export type ConfidenceBin = {readonly from: number; readonly to: number; readonly count: number};

/** Open mismatches of now beside those of an earlier report, told apart by their fingerprints. */
export type Trend = {
	/** The earlier report's path. */
	readonly since: string;
	/** `score` is null where it was computed otherwise, or not at all. */
	readonly before: {
		readonly files: number;
		readonly words: number;
		readonly open: number;
		readonly score: number | null;
	};
	readonly appeared: number;
	readonly stayed: number;
	readonly gone: number;
	readonly rules: readonly {readonly rule: string; readonly before: number; readonly now: number}[];
};

/** A mismatch as a report lists it. */
export type ListedMismatch = JsonMismatch & {
	readonly path: string;
	/** What stands around it, white space folded, cut at a word with `…`. */
	readonly before: string;
	readonly after: string;
	/** What should stand there: accepted, suggested, or the candidates joined by “or”. */
	readonly right: string | null;
	/** The source segment of a bilingual document. */
	readonly source: string | null;
	/** Open, and not in the earlier report; false without one. */
	readonly isNew: boolean;
};

export type Tool = {readonly name: string; readonly version: string};

/** All that a report says of a batch. */
export type Batch = {
	readonly tool: Tool;
	readonly totals: {
		readonly files: number;
		readonly words: number;
		readonly counts: Counts;
		/** Files with at least one open mismatch. */
		readonly filesWithOpen: number;
		readonly problems: number;
	};
	/** In the order of the run. */
	readonly files: readonly FileRow[];
	/** These three the most open first. */
	readonly rules: readonly RuleRow[];
	/** Every entry of the glossary. */
	readonly entries: readonly EntryRow[];
	readonly renderings: readonly RenderingRow[];
	readonly coverage: Readonly<Record<Use, number>>;
	readonly reviewers: readonly ReviewerRow[];
	readonly confidence: readonly ConfidenceBin[];
	readonly score: MqmScore;
	readonly trend: Trend | null;
	/** The first ones, in the order of the run; `unlisted` more were counted and not kept. */
	readonly mismatches: readonly ListedMismatch[];
	readonly unlisted: number;
};

/**
 * A batch told in one format, piece by piece as `Report` does it: the strings of the files as they come, then the end. A
 * binary format has empty strings and an end of bytes.
 */
export type BatchReport = {
	/** How many mismatches `end` wants in `Batch.mismatches`. */
	readonly keeps: number;
	file(checked: SurveyedFile): string;
	end(batch: Batch): string | Promise<Uint8Array>;
};
