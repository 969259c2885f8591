import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Decision, Scope, Verdict} from '../../src/decisions/decision.js';
import {evidenceOf, learnFrom, noteOf} from '../../src/decisions/lessons.js';
import {parseGlossary} from '../../src/glossary/parse.js';

const parsed = parseGlossary(
	`entries:
  - preferred: Qin Gang
    kind: person
    forbidden: [Chin Kang]
  - preferred: Harrison Li
    admitted: [Li]
`,
	'names.yaml',
);
if (!parsed.ok) throw new Error('the glossary is right');
const {entries} = parsed.value;

type Said = {
	readonly found?: string;
	readonly verdict?: Verdict;
	readonly rule?: string;
	readonly scope?: Scope;
	readonly entry?: string;
	readonly place?: number;
};

function decisionOf(
	{found = 'Hata', verdict = 'accept', rule = 'reading', scope = 'occurrence', entry = 'qin-gang', place}: Said,
	i: number,
): Decision {
	return {
		id: `d${i}`,
		fingerprint: `f${place ?? i}`,
		verdict,
		replacement: null,
		scope,
		reviewer: i % 2 === 0 ? 'Ana' : 'Bo',
		time: '2026-01-01T00:00:00Z',
		reason: null,
		mismatch: {
			path: `a${place ?? i}.txt`,
			rule,
			entryId: entry,
			entry: null,
			found,
			suggestion: 'Qin',
			context: `Then ${found} spoke.`,
			at: 5,
			beside: '',
		},
	};
}

const learnt = (said: readonly Said[], least = 2) => {
	const {lessons, disputes} = learnFrom(said.map(decisionOf), entries, least);
	return {
		lessons: lessons.map(({kind, entry, form}) => `${kind} ${form} of ${entry.preferred}`),
		disputes: disputes.map(({form, why}) => `${form}: ${why}`),
	};
};

describe('a form is learnt', () => {
	test.each([
		{said: [{}, {}], lessons: ['forbid Hata of Qin Gang'], why: 'accepted as wrong twice'},
		{
			said: [{verdict: 'reject' as const}, {verdict: 'reject' as const}],
			lessons: ['admit Hata of Qin Gang'],
			why: 'rejected twice',
		},
		{said: [{scope: 'everywhere' as const}], lessons: ['forbid Hata of Qin Gang'], why: 'decided once for everywhere'},
	])('$why', ({said, lessons}) => {
		expect(learnt(said)).toEqual({lessons, disputes: []});
	});
});

describe('nothing is learnt', () => {
	test.each([
		{said: [{}], why: 'from one decision'},
		{said: [{place: 1}, {place: 1}], why: 'from two decisions on one occurrence'},
		{said: [{verdict: 'defer' as const}, {verdict: 'defer' as const}], why: 'from what was put off'},
		{said: [{rule: 'title'}, {rule: 'title'}], why: 'of an office, which is wrong in its place alone'},
		{said: [{found: ''}, {found: ''}], why: 'of what is missing'},
		{said: [{found: 'Chin Kang'}, {found: 'Chin Kang'}], why: 'that the glossary has'},
		{said: [{entry: 'gone'}, {entry: 'gone'}], why: 'for an entry that is gone'},
	])('$why', ({said}) => {
		expect(learnt(said)).toEqual({lessons: [], disputes: []});
	});
});

describe('what is contradictory is told and left out', () => {
	test.each([
		{
			said: [{}, {}, {verdict: 'reject' as const}],
			dispute: /accepted as wrong twice and rejected once/,
			why: 'in the log',
		},
		{said: [{found: 'Li'}, {found: 'Li'}], dispute: /a right rendering of “Harrison Li”/, why: 'with another entry'},
		{
			said: [
				{found: 'Chin Kang', verdict: 'reject' as const},
				{found: 'Chin Kang', verdict: 'reject' as const},
			],
			dispute: /the glossary forbids it/,
			why: 'with the entry itself',
		},
	])('$why', ({said, dispute}) => {
		const {lessons, disputes} = learnt(said);
		expect(lessons).toEqual([]);
		expect(disputes).toHaveLength(1);
		expect(disputes[0]).toMatch(dispute);
	});

	test('between two entries, of which one would forbid what the other would admit', () => {
		const other = {entry: 'harrison-li', verdict: 'reject' as const};
		const {lessons, disputes} = learnt([{}, {}, other, other]);
		expect(lessons).toEqual([]);
		expect(disputes).toHaveLength(2);
	});
});

test('a lesson tells how often, where and by whom, and its note where it was seen', () => {
	const [lesson] = learnFrom([{}, {}].map(decisionOf), entries, 2).lessons;
	expect(evidenceOf(lesson!)).toBe('twice in 2 documents, by Ana, Bo');
	expect(noteOf(lesson!)).toBe('seen twice: a0.txt, a1.txt');
});

const SAID = fc.record({
	found: fc.constantFrom('Hata', 'Li', 'Chin Kang', 'Qin Gang', 'Kin'),
	verdict: fc.constantFrom<Verdict>('accept', 'reject', 'defer'),
	entry: fc.constantFrom('qin-gang', 'harrison-li'),
	place: fc.nat(8),
});

test('no form is both learnt and disputed for one entry, and none is learnt both ways', () => {
	fc.assert(
		fc.property(fc.array(SAID, {maxLength: 20}), (said) => {
			const {lessons, disputes} = learnFrom(said.map(decisionOf), entries, 2);
			const learntForms = lessons.map(({entry, form}) => `${entry.id} ${form}`);
			expect(new Set(learntForms).size).toBe(learntForms.length);
			for (const {entry, form} of disputes) expect(learntForms).not.toContain(`${entry.id} ${form}`);
			const forbidden = lessons.filter(({kind}) => kind === 'forbid').map(({form}) => form);
			for (const {kind, form} of lessons) if (kind === 'admit') expect(forbidden).not.toContain(form);
		}),
	);
});
