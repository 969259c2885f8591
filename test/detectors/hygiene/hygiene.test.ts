import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {detectHygiene} from '../../../src/detectors/hygiene/hygiene.js';
import {spanOf} from '../../../src/documents/span.js';
import {buildTermbase, checkText, DEFAULT_SETTINGS} from '../../../src/index.js';
import {documentOf} from '../../support/fixtures.js';
import {BRACKETS, DUPLICATE, type HygieneCase, QUOTES, REPEATED, RESIDUE, SPACING} from './cases.js';

/** `rule: found → suggestion` of each flaw; a flaw without a suggestion ends behind what was found. */
function told(text: string): string[] {
	return detectHygiene(documentOf(text), []).map(({rule, span, suggestion}) => {
		const found = text.slice(span.start, span.end);
		return `${rule}: ${found}${suggestion === null ? '' : ` → ${suggestion}`}`;
	});
}

describe.each([
	{rule: 'quotes', cases: QUOTES},
	{rule: 'brackets', cases: BRACKETS},
	{rule: 'spacing', cases: SPACING},
	{rule: 'repeated-word', cases: REPEATED},
	{rule: 'duplicate', cases: DUPLICATE},
	{rule: 'residue', cases: RESIDUE},
] satisfies {rule: string; cases: {speaks: HygieneCase[]; silent: HygieneCase[]}}[])('$rule', ({rule, cases}) => {
	test.each(cases.speaks)('tells $why', ({text, tells}) => {
		expect(told(text)).toEqual((tells ?? []).map((each) => `${rule}: ${each}`));
	});

	test.each(cases.silent)('leaves alone $why', ({text}) => {
		expect(told(text)).toEqual([]);
	});
});

const SAMPLES = join(import.meta.dirname, '../../../samples');

test('the seed article: every flaw that a post-editor sees in it', () => {
	expect(told(readFileSync(join(SAMPLES, 'blinken-beijing.txt'), 'utf8'))).toEqual([
		'brackets: presidents[ → presidents [',
		'brackets: ]agreed → ] agreed',
		'quotes: ‘',
		'quotes: “',
		'residue: . people',
		'spacing: . . → .',
		'spacing: BlinkenForty',
		'duplicate:  Blinken meets top Chinese diplomat in Beijing → ',
		'residue: Exit mobile version → ',
	]);
});

test('a flaw has no entry, a message, and a fingerprint of its own', () => {
	const [mismatch] = checkText('The talks began in the the morning.', buildTermbase([]), DEFAULT_SETTINGS);
	expect(mismatch).toMatchObject({
		rule: 'repeated-word',
		entry: null,
		found: 'the the',
		suggestion: 'the',
		candidates: [],
		severity: 'minor',
		message: '“the” stands here twice in a row.',
		fingerprint: expect.stringMatching(/^1:[0-9a-f]{16}$/),
	});
});

test('a rule that is switched off says nothing', () => {
	const settings = {...DEFAULT_SETTINGS, rules: {'repeated-word': 'off'} as const};
	expect(checkText('The talks began in the the morning.', buildTermbase([]), settings)).toEqual([]);
});

test('beside a wrong name only what is wrong outside of it is told', () => {
	const text = 'It was said by Haynes[the director of the service].';
	const name = spanOf(text.indexOf('Haynes'), text.indexOf('['));
	const [flaw] = detectHygiene(documentOf(text), [name]);
	expect(text.slice(flaw!.span.start, flaw!.span.end)).toBe('[');
	expect(flaw!.suggestion).toBe(' [');
});

const PIECES = fc.constantFrom(
	...'the|the |“|”|"|(|)|[|]|‘|’| ,|. .|..|,,|\n|\n\n|Bali|said |China. people |Read more|&amp;|7"|a)|: )|...| . . . '.split(
		'|',
	),
);

test('flaws stand in the order of the text and never overlap, in any text', () => {
	fc.assert(
		fc.property(fc.array(PIECES, {maxLength: 60}), (pieces) => {
			const text = pieces.join('');
			const flaws = detectHygiene(documentOf(text), []);
			flaws.forEach(({span}, i) => {
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(text.length);
				expect(span.start).toBeGreaterThanOrEqual(flaws[i - 1]?.span.end ?? 0);
			});
		}),
	);
});

test('what was written as suggested is not told again', () => {
	const texts = [...SPACING.speaks, ...BRACKETS.speaks, ...REPEATED.speaks, ...DUPLICATE.speaks, ...RESIDUE.speaks];
	for (const {text} of texts) {
		const flaws = detectHygiene(documentOf(text), []).filter(({suggestion}) => suggestion !== null);
		const mended = flaws.reduceRight(
			(mending, {span, suggestion}) => mending.slice(0, span.start) + suggestion + mending.slice(span.end),
			text,
		);
		const left = detectHygiene(documentOf(mended), []).filter(({suggestion}) => suggestion !== null);
		expect(left, mended).toEqual([]);
	}
});
