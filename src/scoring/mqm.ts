import type {ScoreFrom, ScoreSettings} from '../config.js';
import {type RuleId, SEVERITIES, type Severity} from '../detectors/rules.js';
import {gammaQuantile} from './gamma.js';

/** How many errors there are of a rule and a severity. */
export type ErrorCount = {readonly rule: RuleId; readonly severity: Severity; readonly count: number};

/** A score with what it was computed from, so that it can be done again by hand. */
export type MqmScore = {
	readonly from: ScoreFrom;
	/** EWC, the evaluation word count. */
	readonly words: number;
	readonly errors: Readonly<Record<Severity, number>>;
	/** APT, the absolute penalty total: the sum of errors × weight of their severity × weight of their rule. */
	readonly penalty: number;
	/** NPT, the normed penalty total: penalty points per reference word count. Null of no words. */
	readonly normedPenalty: number | null;
	/** Raw quality score: maximum × (1 − APT / EWC). Null of no words. */
	readonly raw: number | null;
	/** Calibrated quality score: maximum − NPT × (maximum − threshold) / acceptable penalty. Null without calibration. */
	readonly calibrated: number | null;
	/** The calibrated score where there is one, otherwise the raw one. */
	readonly score: number | null;
	/** 95 % interval of `score`, from the worse to the better. */
	readonly interval: {readonly low: number; readonly high: number} | null;
	/** At or above the threshold and without a critical error, which by MQM fails by itself. Null of no words. */
	readonly passes: boolean | null;
	/** Below this many words a score says little. */
	readonly isSmall: boolean;
	readonly settings: ScoreSettings;
};

/** MQM asks for samples of 500 words and more; one error in a shorter text moves its score by more than a threshold is wide. */
export const SMALL_WORDS = 500;

const CONFIDENCE = 0.95;

/**
 * The MQM 2.0 score of the linear model, with and without calibration (themqm.org, “The MQM Scoring Models”). Severities
 * weigh as in ISO 5060 and MQM unless the settings say otherwise: 0, 1, 5, 25.
 *
 * The score is neither rounded nor held at 0: a calibrated score below it says how far below.
 */
export function scoreErrors(counts: readonly ErrorCount[], words: number, settings: ScoreSettings): MqmScore {
	const {maximumScore, referenceWords, passingThreshold, acceptablePenalty} = settings;
	const errors: Record<Severity, number> = {neutral: 0, minor: 0, major: 0, critical: 0};
	const weighed: {weight: number; count: number}[] = [];
	for (const {rule, severity, count} of counts) {
		errors[severity] += count;
		weighed.push({weight: settings.severities[severity] * (settings.rules[rule] ?? 1), count});
	}
	const penalty = weighed.reduce((sum, {weight, count}) => sum + weight * count, 0);
	const rawOf = (points: number) => maximumScore * (1 - points / words);
	const calibratedOf = (points: number, acceptable: number) =>
		maximumScore - ((points / words) * referenceWords * (maximumScore - passingThreshold)) / acceptable;
	const scoreOf = (points: number) =>
		acceptablePenalty === null ? rawOf(points) : calibratedOf(points, acceptablePenalty);
	const [least, most] = penaltyInterval(weighed, heaviest(settings, errors));
	const hasWords = words > 0;
	return {
		from: settings.from,
		words,
		errors,
		penalty,
		normedPenalty: hasWords ? (penalty / words) * referenceWords : null,
		raw: hasWords ? rawOf(penalty) : null,
		calibrated: hasWords && acceptablePenalty !== null ? calibratedOf(penalty, acceptablePenalty) : null,
		score: hasWords ? scoreOf(penalty) : null,
		interval: hasWords ? {low: scoreOf(most), high: scoreOf(least)} : null,
		passes: hasWords ? scoreOf(penalty) >= passingThreshold && errors.critical === 0 : null,
		isSmall: words < SMALL_WORDS,
		settings,
	};
}

/** The heaviest weight that an error might have had that was not seen: of a critical one only where some were. */
function heaviest({severities, rules}: ScoreSettings, errors: Readonly<Record<Severity, number>>): number {
	const seen = SEVERITIES.filter((severity) => severity !== 'critical' || errors.critical > 0);
	const ofRule = Math.max(1, ...Object.values(rules));
	return Math.max(...seen.map((severity) => severities[severity])) * ofRule;
}

/**
 * 95 % interval of a sum of penalty points, each count of errors being Poisson.
 *
 * The gamma interval of Fay and Feuer (1997), “Confidence intervals for directly standardized rates: a method based on the
 * gamma distribution”, Statistics in Medicine 16:791–801, made for weighted sums of Poisson counts; with one weight it is
 * Garwood's exact interval. Without errors it still has an upper end: none in 300 words is no proof.
 */
export function penaltyInterval(
	weighed: readonly {readonly weight: number; readonly count: number}[],
	heaviestWeight: number,
): [least: number, most: number] {
	const sum = weighed.reduce((total, {weight, count}) => total + weight * count, 0);
	const variance = weighed.reduce((total, {weight, count}) => total + weight * weight * count, 0);
	if (heaviestWeight === 0) return [sum, sum];
	const tail = (1 - CONFIDENCE) / 2;
	const least = sum === 0 ? 0 : (variance / sum) * gammaQuantile((sum * sum) / variance, tail);
	const upperSum = sum + heaviestWeight;
	const upperVariance = variance + heaviestWeight * heaviestWeight;
	const most = (upperVariance / upperSum) * gammaQuantile((upperSum * upperSum) / upperVariance, 1 - tail);
	return [least, most];
}
