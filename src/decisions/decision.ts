/** What a reviewer said of a mismatch. */
export type Verdict = 'accept' | 'reject' | 'defer';
/** How far a decision reaches. */
export type Scope = 'occurrence' | 'document' | 'everywhere';

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
	/** Enough to read the log alone. */
	readonly mismatch: {
		readonly path: string;
		readonly rule: string;
		readonly entryId: string | null;
		readonly entry: string | null;
		readonly found: string;
		readonly suggestion: string | null;
		/** The sentence it stood in. */
		readonly context: string;
	};
};
