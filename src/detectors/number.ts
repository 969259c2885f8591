import {compareNumbers} from '../alignment/numbers/compare.js';
import {readEnglishNumbers} from '../alignment/numbers/read-english.js';
import {readSourceNumbers} from '../alignment/numbers/read-source.js';
import {type Span, spanOf} from '../documents/span.js';
import type {Context} from './context.js';
import type {Evidence} from './evidence.js';

/** A number of the target that is not the source's. It belongs to no entry. */
export type WrongNumber = {
	readonly span: Span;
	readonly segment: number;
	readonly odds: number;
	readonly evidence: readonly [Evidence];
};

/** Log-odds of a number that is the source's with another scale, and of one that is another number. */
const SCALE_ODDS = 3.5;
const VALUE_ODDS = 2.5;

/**
 * Finds figures, dates, percentages and amounts that are not those of the source line: 2億4400万 as “24.4 million”.
 * Leaves alone: whatever is rounded, converted, added or left out; only a pair that agrees with nothing else is told.
 */
export function detectNumbers({document}: Context): WrongNumber[] {
	return document.segments.flatMap(({source, span, index}) => {
		if (source === undefined) return [];
		const text = document.text.slice(span.start, span.end);
		const wrong = compareNumbers(readSourceNumbers(source.text, source.language), readEnglishNumbers(text));
		return wrong.map(({source: one, target: other, kind}): WrongNumber => {
			const number = source.text.slice(one.start, one.end);
			return {
				span: spanOf(span.start + other.start, span.start + other.end),
				segment: index,
				odds: kind === 'scale' ? SCALE_ODDS : VALUE_ODDS,
				evidence: [
					{
						kind: 'number',
						found: text.slice(other.start, other.end),
						number,
						value: one.value,
						line: source.text,
						start: one.start,
						end: one.end,
					},
				],
			};
		});
	});
}
