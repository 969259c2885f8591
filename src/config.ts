import {type RuleId, SEVERITIES, type Severity} from './detectors/rules.js';
import type {Mismatch} from './mismatches/mismatch.js';

/** What a check is told beside the text and the termbase. */
export type Settings = {
	/** Mismatches below are not shown, 0 to 1. */
	readonly minConfidence: number;
	/** Rules switched off, or given another severity. */
	readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
};

export const DEFAULT_SETTINGS: Settings = {minConfidence: 0.6, rules: {}};

/** From which severity on open mismatches make a run fail. */
export type FailOn = Severity | 'never';
export const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never'];
export const DEFAULT_FAIL_ON: FailOn = 'neutral';

/** The mismatches as the settings want them: rules off and low confidence left out, severities as given. Twice equals once. */
export function applySettings(mismatches: readonly Mismatch[], settings: Settings): Mismatch[] {
	return mismatches.flatMap((mismatch) => {
		const rule = settings.rules[mismatch.rule];
		if (rule === 'off' || mismatch.confidence < settings.minConfidence) return [];
		return [rule === undefined || rule === mismatch.severity ? mismatch : {...mismatch, severity: rule}];
	});
}

/** Whether a mismatch of this severity makes the run fail. */
export function isFailing(severity: Severity, failOn: FailOn): boolean {
	return failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

/** Which mismatches count as errors: those a reviewer accepted, those nobody has answered yet, or both; never rejected ones. */
export const SCORE_FROM = ['accepted', 'open', 'both'] as const;
export type ScoreFrom = (typeof SCORE_FROM)[number];

/** How an MQM score is computed (`scoring/mqm.ts`). */
export type ScoreSettings = {
	readonly from: ScoreFrom;
	/** Penalty points of one error (the severity multipliers of MQM), 0 or more. */
	readonly severities: Readonly<Record<Severity, number>>;
	/** Weight of a rule's errors (the error type weights of MQM), 0 or more; 1 where none is given. */
	readonly rules: Readonly<Partial<Record<RuleId, number>>>;
	readonly maximumScore: number;
	/** Words that penalties are told per. */
	readonly referenceWords: number;
	/** The least score that passes. */
	readonly passingThreshold: number;
	/** Penalty points per reference word count that still just pass, above 0; null for a score without calibration. */
	readonly acceptablePenalty: number | null;
};

/** One wrong name in a thousand words still passes; each penalty point per thousand words then costs one point of 100. */
export const DEFAULT_SCORE_SETTINGS: ScoreSettings = {
	from: 'both',
	severities: {neutral: 0, minor: 1, major: 5, critical: 25},
	rules: {},
	maximumScore: 100,
	referenceWords: 1000,
	passingThreshold: 95,
	acceptablePenalty: 5,
};
