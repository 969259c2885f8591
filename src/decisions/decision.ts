/** What a reviewer said of a mismatch. */
export type Verdict = 'accept' | 'reject' | 'defer';
/** How far a decision reaches. */
export type Scope = 'occurrence' | 'document' | 'everywhere';

export const VERDICTS: readonly Verdict[] = ['accept', 'reject', 'defer'];
export const SCOPES: readonly Scope[] = ['occurrence', 'document', 'everywhere'];

/**
 * Whether a mismatch is still to be dealt with: nobody has said that what stands there is right. An accepted one is open
 * until it is corrected, for then it is found no more.
 */
export function isOpen(decision: Pick<Decision, 'verdict'> | null): boolean {
	return decision?.verdict !== 'reject';
}

/** A verdict with its scope, who and when; one line of the log. */
export type Decision = {
	readonly id: string;
	readonly fingerprint: string;
	readonly verdict: Verdict;
	/** What to write instead, where the reviewer typed it; otherwise the mismatch's suggestion as it was shown. */
	readonly replacement: string | null;
	readonly scope: Scope;
	readonly reviewer: string;
	/** ISO 8601, UTC. */
	readonly time: string;
	readonly reason: string | null;
	/** Enough to read the log alone, and to find the place again in a text that has changed around it. */
	readonly mismatch: {
		/** From the folder of the log's project, with `/`. */
		readonly path: string;
		readonly rule: string;
		readonly entryId: string | null;
		readonly entry: string | null;
		readonly found: string;
		readonly suggestion: string | null;
		/** The sentence it stood in, white space folded. */
		readonly context: string;
		/** Where in `context` the found text starts, in UTF-16 units. */
		readonly at: number;
		/** The anchor's `beside`: which of equal sentences, should there be more of them one day. */
		readonly beside: string;
	};
};

/** Takes a decision back; the one before it stands again. */
export type Withdrawal = {
	readonly id: string;
	/** Id of the decision taken back. */
	readonly withdraws: string;
	readonly reviewer: string;
	/** ISO 8601, UTC. */
	readonly time: string;
};
