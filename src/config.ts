import {type RuleId, SEVERITIES, type Severity} from './detectors/rules.js';
import type {Mismatch} from './mismatches/mismatch.js';
import type {Pattern} from './settings/pattern.js';

/** What a check is told beside the text and the termbase. */
export type Settings = {
	/** Mismatches below are not shown, 0 to 1. */
	readonly minConfidence: number;
	/** Rules switched off, or given another severity. */
	readonly rules: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
	/** Mismatches that stand inside a match of one of these are left out. */
	readonly ignore?: readonly Pattern[];
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
