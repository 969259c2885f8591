import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {DEFAULT_SCORE_SETTINGS, type ScoreSettings} from '../../src/config.js';
import {type ErrorCount, penaltyInterval, scoreErrors} from '../../src/scoring/mqm.js';

const settings = (more: Partial<ScoreSettings> = {}): ScoreSettings => ({...DEFAULT_SCORE_SETTINGS, ...more});
const majors = (count: number): ErrorCount[] => [{rule: 'spelling', severity: 'major', count}];
const minors = (count: number): ErrorCount[] => [{rule: 'case', severity: 'minor', count}];

describe('the MQM score', () => {
	test.each([
		{errors: minors(10), words: 1000, raw: 99, calibrated: 90, passes: false, why: 'ten points in a thousand words'},
		{errors: majors(1), words: 1000, raw: 99.5, calibrated: 95, passes: true, why: 'just at the threshold'},
		{errors: majors(2), words: 1000, raw: 99, calibrated: 90, passes: false, why: 'below it'},
		{errors: majors(2), words: 4000, raw: 99.75, calibrated: 97.5, passes: true, why: 'the same errors in more words'},
		{errors: [], words: 800, raw: 100, calibrated: 100, passes: true, why: 'nothing found'},
		{errors: majors(40), words: 1000, raw: 80, calibrated: -100, passes: false, why: 'not held at 0'},
		{
			errors: [{rule: 'reading', severity: 'neutral', count: 9} as const],
			words: 1000,
			raw: 100,
			calibrated: 100,
			passes: true,
			why: 'neutral errors weigh nothing',
		},
		{
			errors: [{rule: 'reading', severity: 'critical', count: 1} as const],
			words: 1_000_000,
			raw: 99.9975,
			calibrated: 99.975,
			passes: false,
			why: 'one critical error fails by itself',
		},
	])('raw and calibrated by the formulas of MQM: $why', ({errors, words, raw, calibrated, passes}) => {
		const score = scoreErrors(errors, words, settings());
		expect(score.raw).toBeCloseTo(raw, 9);
		expect(score.calibrated).toBeCloseTo(calibrated, 9);
		expect(score.score).toBe(score.calibrated);
		expect(score.passes).toBe(passes);
	});

	test('thresholds, references and weights are those of the settings', () => {
		const own = settings({
			passingThreshold: 98,
			acceptablePenalty: 4,
			maximumScore: 200,
			referenceWords: 500,
			severities: {neutral: 0, minor: 2, major: 10, critical: 100},
			rules: {spelling: 0.5},
		});
		const score = scoreErrors([...majors(2), ...minors(1)], 1000, own);
		expect(score.penalty).toBe(12);
		expect(score.normedPenalty).toBe(6);
		expect(score.raw).toBeCloseTo(197.6, 9);
		expect(score.calibrated).toBeCloseTo(200 - (6 * 102) / 4, 9);
	});

	test('without calibration the raw score is the one that passes or not', () => {
		const score = scoreErrors(majors(9), 1000, settings({acceptablePenalty: null}));
		expect(score).toMatchObject({calibrated: null, passes: true});
		expect(score.score).toBeCloseTo(95.5, 9);
	});

	test('of no words there is no score, and no pass', () => {
		expect(scoreErrors([], 0, settings())).toMatchObject({
			raw: null,
			score: null,
			interval: null,
			passes: null,
			isSmall: true,
		});
	});

	test.each([
		{words: 499, isSmall: true},
		{words: 500, isSmall: false},
	])('a sample of $words words is small: $isSmall', ({words, isSmall}) => {
		expect(scoreErrors([], words, settings()).isSmall).toBe(isSmall);
	});
});

describe('the interval', () => {
	// Garwood (1936), exact 95 % limits of a Poisson mean, as in every table of them.
	test.each([
		{count: 0, least: 0, most: 3.689},
		{count: 1, least: 0.0253, most: 5.572},
		{count: 5, least: 1.623, most: 11.668},
		{count: 10, least: 4.795, most: 18.39},
		{count: 100, least: 81.36, most: 121.63},
	])('of $count equal errors is the exact Poisson one', ({count, least, most}) => {
		const [low, high] = penaltyInterval([{weight: 1, count}], 1);
		expect(low).toBeCloseTo(least, 2);
		expect(high).toBeCloseTo(most, 2);
		const [fiveLow, fiveHigh] = penaltyInterval([{weight: 5, count}], 5);
		expect(fiveLow).toBeCloseTo(5 * low, 6);
		expect(fiveHigh).toBeCloseTo(5 * high, 6);
	});

	test('holds the sum, and narrows with the words', () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(400), fc.integer({min: 1, max: 100_000}), (minor, major, words) => {
				const small = scoreErrors([...minors(minor), ...majors(major)], words, settings());
				expect(small.interval!.low).toBeLessThan(small.score!);
				expect(small.interval!.high).toBeGreaterThanOrEqual(small.score!);
				const tenfold = scoreErrors([...minors(minor * 10), ...majors(major * 10)], words * 10, settings());
				const width = (one: typeof small) => one.interval!.high - one.interval!.low;
				expect(width(tenfold)).toBeLessThan(width(small));
			}),
		);
	});

	test('stays finite and orderly for very many errors', () => {
		const [low, high] = penaltyInterval([{weight: 5, count: 1_000_000}], 5);
		// ± 1.96 √n, the normal limit.
		expect(low / 5).toBeCloseTo(1_000_000 - 1960, -1);
		expect(high / 5).toBeCloseTo(1_000_000 + 1961, -1);
	});
});
