import type {RuleId, Severity} from './detectors/rules.js';

/** What a check is told beside the text and the termbase. */
export type Settings = {
	/** Mismatches below are not shown, 0 to 1. */
	readonly minConfidence: number;
	/** Rules switched off, or given another severity. */
	readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
};

export const DEFAULT_SETTINGS: Settings = {minConfidence: 0.6, rules: {}};
