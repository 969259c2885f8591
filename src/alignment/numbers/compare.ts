/** Numbers of a source line against those of its translation. Only what is sure is told. */
import type {Amount, Sort} from './amount.js';
import {significantDigits} from './amount.js';

/** A number of the target that no number of the source agrees with, and the one of the source that it should be. */
export type Disagreement = {readonly source: Amount; readonly target: Amount; readonly kind: 'scale' | 'value'};

/** What one unit is in another, where a translation gives a converted number: lengths, weights, times, temperatures aside. */
const CONVERSIONS = [
	2.54, 30.48, 0.3048, 0.9144, 1.0936, 1.609, 0.621, 0.4536, 2.205, 28.35, 3.785, 0.4047, 2.471, 3.306, 6.667, 15,
	666.7, 0.605, 10, 100, 1000, 12, 7, 60, 24, 30, 365, 52, 4, 2, 500, 0.5,
];
const NEAR = 0.02;

/** Whether a number of the source says the same as one of the target, rounding and usual conversions included. */
export function agree(source: Amount, target: Amount): boolean {
	const values = [source.value, ...source.also];
	const others = [target.value, ...target.also];
	return values.some((value) => others.some((other) => isSame(value, other, target.isRounded || source.isRounded)));
}

function isSame(source: number, target: number, isRounded: boolean): boolean {
	if (source === target || Math.abs(source - target) <= 1e-9 * Math.abs(source)) return true;
	if (source === 0 || target === 0) return false;
	const share = Math.abs(source - target) / Math.abs(source);
	if (isRounded && share <= 0.1) return true;
	// 2,438 as 2,400: all figures that the target gives are right.
	const digits = significantDigits(target);
	return share < 0.05 && digits < significantDigits(source) && Number(source.toPrecision(digits)) === target;
}

/**
 * Pairs of numbers, one of each side, that agree with nothing: of one sort, and the only ones of that sort, or the same
 * figures with another scale. Cost: numbers of one side times those of the other.
 */
export function compareNumbers(source: readonly Amount[], target: readonly Amount[]): Disagreement[] {
	const openSource = source.filter((one) => one.isFirm && !target.some((other) => agree(one, other)));
	const openTarget = target.filter((other) => other.isFirm && !source.some((one) => agree(one, other)));
	const found: Disagreement[] = [];
	const told = new Set<Amount>();
	for (const one of openSource) {
		const scaled = openTarget.filter((other) => !told.has(other) && isOtherScale(one, other));
		if (scaled.length !== 1 || openSource.filter((each) => isOtherScale(each, scaled[0]!)).length !== 1) continue;
		found.push({source: one, target: scaled[0]!, kind: 'scale'});
		told.add(scaled[0]!).add(one);
	}
	for (const sort of ['percent', 'year', 'month', 'day', 'scaled', 'plain'] satisfies Sort[]) {
		const left = openSource.filter((one) => one.sort === sort);
		const right = openTarget.filter((other) => other.sort === sort);
		const [one, other] = [left[0], right[0]];
		if (left.length !== 1 || right.length !== 1 || !one || !other || told.has(one) || told.has(other)) continue;
		if (isSure(sort, one, other, source, target)) found.push({source: one, target: other, kind: 'value'});
	}
	return found.sort((a, b) => a.target.start - b.target.start);
}

/** The same figures, ten, a hundred or ten thousand times as much or as little: 2億 as 2 million. */
function isOtherScale(source: Amount, target: Amount): boolean {
	if (source.sort !== 'scaled' || (target.sort !== 'scaled' && target.value < 100) || target.sort === 'percent')
		return false;
	const power = Math.log10(target.value / source.value);
	return Math.abs(power) >= 0.99 && Math.abs(power - Math.round(power)) < 0.002;
}

function isSure(sort: Sort, one: Amount, other: Amount, source: readonly Amount[], target: readonly Amount[]): boolean {
	const ratio = other.value / one.value;
	switch (sort) {
		case 'percent':
		case 'year':
			return true;
		case 'month':
		case 'day':
			// A day told from another time zone is one off.
			return sort === 'month' || Math.abs(one.value - other.value) > 1;
		case 'scaled': {
			// Money is given in another currency beside or instead; so is an area.
			const isOnly =
				source.filter((each) => each.sort === sort).length === target.filter((each) => each.sort === sort).length;
			return (
				isOnly && (ratio > 1.1 || ratio < 0.9) && one.digits >= 2 && other.digits >= 2 && sharesFigures(one, other)
			);
		}
		case 'plain':
			return (
				one.value >= 10 &&
				other.value >= 10 &&
				one.digits >= 2 &&
				other.digits >= 2 &&
				!CONVERSIONS.some((factor) => Math.abs(ratio / factor - 1) < NEAR || Math.abs(ratio * factor - 1) < NEAR) &&
				sharesFigures(one, other)
			);
	}
}

/** Two numbers of which one is the other misread begin or end alike; a converted one seldom does. */
function sharesFigures(one: Amount, other: Amount): boolean {
	const figures = ({value}: Amount) =>
		value
			.toPrecision(12)
			.replace(/e.*$/, '')
			.replace(/[.]/g, '')
			.replace(/^0+|0+$/g, '');
	const [a, b] = [figures(one), figures(other)];
	return (
		Math.abs(a.length - b.length) <= 1 &&
		(a[0] === b[0] || a.at(-1) === b.at(-1) || [...a].sort().join('') === [...b].sort().join(''))
	);
}
