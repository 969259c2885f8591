import {describe, expect, test} from 'vitest';
import {type Context, readContext} from '../../src/detectors/context.js';
import type {Candidate} from '../../src/detectors/detector.js';
import type {NameRuleId} from '../../src/detectors/rules.js';
import {wordsSpan} from '../../src/detectors/sheet.js';
import type {Entry} from '../../src/glossary/entry.js';
import type {FormStatus} from '../../src/glossary/form.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {confidenceOf, judge, resolve} from '../../src/mismatches/resolve.js';
import {suggestionFor} from '../../src/mismatches/suggest.js';
import {documentOf, entryOf} from '../support/fixtures.js';

const QIN = entryOf('Qin Gang', {source: [{language: 'zh', text: '秦刚'}]});
const LI = entryOf('Harrison Li');
const LEE = entryOf('Cheng Yu Lee');
const BELLEN = entryOf('Alexander van der Bellen', {admitted: ['van der Bellen']});
const PHONE = entryOf('iPhone', {kind: 'term'});
const HOME = entryOf('Bring Our Families Home', {kind: 'campaign'});
const SUN = entryOf('Sun Li', {source: [{language: 'zh', text: '孙俪'}], admitted: ['Sun']});

const contextOf = (text: string, entries: readonly Entry[] = [QIN, LI, LEE, BELLEN, PHONE, HOME, SUN]) =>
	readContext(documentOf(text), buildTermbase(entries));

/** A candidate for the words `found`, the nth place where they stand, as if a detector had proposed it. */
function propose(
	context: Context,
	found: string,
	entry: Entry,
	more: Partial<Candidate> & {status?: FormStatus; place?: number} = {},
): Candidate {
	const {status = 'preferred', place = 0, ...rest} = more;
	const text = context.document.text;
	let at = -1;
	for (let n = 0; n <= place; n++) at = text.indexOf(found, at + 1);
	const segment = context.document.segments.findIndex(({span}) => at >= span.start && at < span.end);
	const {words} = context.sheets[segment]!;
	const first = words.findIndex((word) => word.start === at);
	const last = words.findLastIndex((word) => word.end <= at + found.length);
	const form = context.termbase.formsOf.get(entry)!.find((each) => each.status === status)!;
	return {
		rule: 'spelling',
		entry,
		form,
		segment,
		span: wordsSpan(context.sheets[segment]!, first, last),
		first,
		last,
		odds: 1,
		weights: [],
		evidence: [],
		...rest,
	};
}

describe('a suggestion fits its place', () => {
	test.each<{
		text: string;
		found: string;
		entry: Entry;
		status?: FormStatus;
		rule?: NameRuleId;
		suggests: string;
		why: string;
	}>([
		{
			text: 'He met Chin Kang.',
			found: 'Chin Kang',
			entry: QIN,
			suggests: 'Qin Gang',
			why: 'the whole name for the whole',
		},
		{
			text: 'He met Hata.',
			found: 'Hata',
			entry: QIN,
			status: 'family',
			suggests: 'Qin',
			why: 'a surname for a surname',
		},
		{
			text: 'It was Hata’s aide.',
			found: 'Hata',
			entry: QIN,
			status: 'family',
			suggests: 'Qin',
			why: 'the possessive stays outside',
		},
		{text: 'HATA ACCEPTS', found: 'HATA', entry: QIN, status: 'family', suggests: 'QIN', why: 'capitals'},
		{
			text: 'CHIN Kang',
			found: 'CHIN Kang',
			entry: QIN,
			suggests: 'Qin Gang',
			why: 'one word in capitals is no headline',
		},
		{
			text: 'QIN GANG spoke',
			found: 'QIN GANG',
			entry: QIN,
			rule: 'case',
			suggests: 'Qin Gang',
			why: 'where the capitals are the fault',
		},
		{
			text: 'Fan der Bellen spoke.',
			found: 'Fan der Bellen',
			entry: BELLEN,
			status: 'admitted',
			suggests: 'Van der Bellen',
			why: 'a particle opens the sentence',
		},
		{
			text: 'Yes. Fan der Bellen spoke.',
			found: 'Fan der Bellen',
			entry: BELLEN,
			status: 'admitted',
			suggests: 'Van der Bellen',
			why: 'and a later one',
		},
		{
			text: 'So Fan der Bellen spoke.',
			found: 'Fan der Bellen',
			entry: BELLEN,
			status: 'admitted',
			suggests: 'van der Bellen',
			why: 'and inside it is small',
		},
		{
			text: 'Ifone sales fell.',
			found: 'Ifone',
			entry: PHONE,
			suggests: 'iPhone',
			why: 'a small letter that is meant stays',
		},
		{text: '秦刚 met him', found: '秦刚', entry: QIN, suggests: 'Qin Gang', why: 'Han characters are no capitals'},
		{
			text: 'CNN met him',
			found: 'CNN',
			entry: QIN,
			rule: 'substituted',
			suggests: 'Qin Gang',
			why: 'another name has capitals of its own',
		},
		{
			text: 'CNN MET HIM',
			found: 'CNN',
			entry: QIN,
			rule: 'substituted',
			suggests: 'QIN GANG',
			why: 'unless all its line is in capitals',
		},
		{text: 'X met him', found: 'X', entry: QIN, status: 'family', suggests: 'Qin', why: 'nor is one letter'},
	])('$text → $suggests: $why', ({text, found, entry, status = 'preferred', rule = 'spelling', suggests}) => {
		const context = contextOf(text);
		const candidate = propose(context, found, entry, {status, rule});
		expect(suggestionFor(candidate, context.sheets[candidate.segment]!)).toBe(suggests);
		expect(text.slice(candidate.span.start, candidate.span.end)).toBe(found);
	});
});

/** `found → entry` of what is left, with rivals and seconds. */
function left(context: Context, ...candidates: Candidate[]): string[] {
	return resolve(candidates, context).map(({candidate, rivals, seconded}) => {
		const found = context.document.text.slice(candidate.span.start, candidate.span.end);
		const or = rivals.map((rival) => ` or ${rival.entry.preferred}`).join('');
		return `${found} → ${candidate.entry.preferred}${or}${' +'.repeat(seconded.length)}`;
	});
}

describe('one story for each place', () => {
	test('the better explained of two that overlap stays; the order of proposals is nothing', () => {
		const context = contextOf('He met Chin Kang today.');
		const whole = propose(context, 'Chin Kang', QIN, {odds: 2});
		const part = propose(context, 'Kang', LI, {odds: 1});
		expect(left(context, whole, part)).toEqual(['Chin Kang → Qin Gang']);
		expect(left(context, part, whole)).toEqual(['Chin Kang → Qin Gang']);
	});

	test('a longer rendering explains more than a shorter one inside it', () => {
		const context = contextOf('He met Chin Kang today.');
		expect(
			left(context, propose(context, 'Kang', LI, {odds: 1}), propose(context, 'Chin Kang', QIN, {odds: 1})),
		).toEqual(['Chin Kang → Qin Gang']);
	});

	test('what else speaks for the same entry is more evidence', () => {
		const context = contextOf('He met Chin Kang today.');
		const reading = propose(context, 'Chin Kang', QIN, {odds: 2, rule: 'reading'});
		expect(left(context, reading, propose(context, 'Chin', QIN, {odds: 0.5, status: 'family'}))).toEqual([
			'Chin Kang → Qin Gang +',
		]);
	});

	test('two entries that explain the same words alike are both told', () => {
		const context = contextOf('Then Le spoke.');
		const li = propose(context, 'Le', LI, {odds: 1.2, status: 'family'});
		expect(left(context, li, propose(context, 'Le', LEE, {odds: 1, status: 'family'}))).toEqual([
			'Le → Harrison Li or Cheng Yu Lee',
		]);
		expect(left(context, li, propose(context, 'Le', LEE, {odds: 0.2, status: 'family'}))).toEqual(['Le → Harrison Li']);
		const whole = propose(context, 'Then Le', LI, {odds: 1.2});
		expect(left(context, whole, propose(context, 'Le', LEE, {odds: 1.2, status: 'family'}))).toEqual([
			'Then Le → Harrison Li',
		]);
	});

	test('a rival is told once, however many detectors proposed it', () => {
		const context = contextOf('Then Le spoke.');
		const lee = propose(context, 'Le', LEE, {odds: 1, status: 'family'});
		const li = propose(context, 'Le', LI, {odds: 1.2, status: 'family'});
		expect(left(context, li, lee, {...lee, rule: 'reading'})).toEqual(['Le → Harrison Li or Cheng Yu Lee']);
	});

	test('places are told in the order of the text, a line after another', () => {
		const context = contextOf('Hata and Chin\nThen Le');
		const third = propose(context, 'Le', LI, {odds: 3});
		const second = propose(context, 'Chin', QIN, {odds: 2});
		expect(left(context, third, second, propose(context, 'Hata', QIN, {odds: 1}))).toEqual([
			'Hata → Qin Gang',
			'Chin → Qin Gang',
			'Le → Harrison Li',
		]);
	});

	test('nothing proposed, nothing told', () => {
		expect(resolve([], contextOf('Qin Gang'))).toEqual([]);
	});
});

describe('a right rendering', () => {
	test.each([
		{text: 'Bring Our Families Home', found: 'Families', why: 'keeps out what stands inside it'},
		{text: 'He met Qin Gang.', found: 'Qin Gang', why: 'keeps out what stands in its place'},
		{text: 'Today Qin Gang Lee came', found: 'Gang Lee', why: 'keeps out what takes a part of it'},
	])('$why', ({text, found}) => {
		const context = contextOf(text);
		expect(left(context, propose(context, found, LI, {odds: 5}))).toEqual([]);
	});

	test('inside a longer wrong one does not excuse it', () => {
		const context = contextOf('He met Sun Wei.');
		expect(left(context, propose(context, 'Sun Wei', SUN, {odds: 2, rule: 'reading'}))).toEqual(['Sun Wei → Sun Li']);
	});

	test('in other capitals may be told for its case, and for nothing else', () => {
		const context = contextOf('He met Qin gang.');
		expect(left(context, propose(context, 'Qin gang', QIN, {odds: 2, rule: 'case'}))).toEqual(['Qin gang → Qin Gang']);
		expect(left(context, propose(context, 'Qin gang', QIN, {odds: 2}))).toEqual([]);
		const exact = contextOf('He met Qin Gang.');
		expect(left(exact, propose(exact, 'Qin Gang', QIN, {odds: 2, rule: 'case'}))).toEqual([]);
	});

	test('elsewhere in the document makes its entry likelier', () => {
		const confidence = (text: string) => {
			const context = contextOf(text);
			return resolve([propose(context, 'Chin Kang', QIN, {odds: 1})], context)[0]!.confidence;
		};
		expect(confidence('Qin Gang left.\nChin Kang spoke.')).toBeGreaterThan(confidence('He left.\nChin Kang spoke.'));
	});
});

describe('the document', () => {
	test('makes an entry likelier that is surely meant elsewhere, and not by its own place', () => {
		const context = contextOf('Chin Kang left.\nHata spoke.');
		const hata = propose(context, 'Hata', QIN, {odds: 0});
		const alone = resolve([hata], context)[0]!.confidence;
		const both = resolve([hata, propose(context, 'Chin Kang', QIN, {odds: 3})], context);
		expect(both[1]!.confidence).toBeGreaterThan(alone);
		expect(resolve([{...hata, odds: 3}], context)[0]!.confidence).toBe(
			resolve(
				[
					{...hata, odds: 3},
					{...hata, odds: 3, rule: 'reading'},
				],
				context,
			)[0]!.confidence,
		);
	});

	test('says which entries stand in it right, how often, and who was introduced by the full name', () => {
		const context = contextOf('Qin Gang met Qin and LEE.\nQin, families and Hata.');
		expect([...context.rightCounts].map(([entry, count]) => `${entry.preferred} ${count}`)).toEqual([
			'Qin Gang 3',
			'Cheng Yu Lee 1',
		]);
		expect([...context.introduced]).toEqual([QIN]);
		expect(context.lowerWords).toEqual(new Set(['met', 'and', 'families']));
	});

	test('holds right renderings that never overlap, the longest first', () => {
		const context = contextOf('Qin Gang Lee');
		expect(context.standing[0]!.map(({first, last}) => [first, last])).toEqual([
			[0, 1],
			[2, 2],
		]);
	});
});

describe('the account of every candidate', () => {
	test('what stands, what adds to it, what may be meant as well, what is beaten, and what is kept out', () => {
		const context = contextOf('Then Le spoke to Qin Gang.');
		const best = propose(context, 'Le', LI, {odds: 1.2, status: 'family'});
		const second: Candidate = {...best, odds: 0.5, rule: 'reading'};
		const rival = propose(context, 'Le', LEE, {odds: 1, status: 'family'});
		const beaten = propose(context, 'Le', SUN, {odds: -2});
		const shielded = propose(context, 'Qin Gang', LEE, {odds: 5});
		const judged = judge([beaten, shielded, rival, second, best], context);
		expect(judged.map(({candidate, outcome}) => ({candidate, outcome}))).toEqual([
			{candidate: best, outcome: {kind: 'stands'}},
			{candidate: rival, outcome: {kind: 'rivals', best}},
			{candidate: second, outcome: {kind: 'seconds', best}},
			{candidate: beaten, outcome: {kind: 'beaten', best}},
			{candidate: shielded, outcome: {kind: 'shielded', by: context.standing[0]![0]}},
		]);
	});

	test.each([
		{text: 'Qin Gang left.\nChin Kang spoke.', adds: 'stands right elsewhere', why: 'a right rendering elsewhere'},
		{text: 'Hata left.\nChin Kang spoke.', adds: 'is meant elsewhere', why: 'a sure mismatch elsewhere'},
		{text: 'He left.\nChin Kang spoke.', adds: null, why: 'nothing of the entry elsewhere'},
	])('what the document adds is told: $why', ({text, adds}) => {
		const context = contextOf(text);
		const others = text.includes('Hata') ? [propose(context, 'Hata', QIN, {odds: 4})] : [];
		const judged = judge([propose(context, 'Chin Kang', QIN, {odds: 1}), ...others], context);
		const {added, odds} = judged.find(({candidate}) => candidate.last > candidate.first)!;
		if (adds === null) expect(added).toBeNull();
		else expect(added!.reason).toContain(adds);
		expect(odds).toBe(1 + (added?.odds ?? 0));
	});

	test('a confidence is told to the hundredth and is never 1', () => {
		expect([confidenceOf(0), confidenceOf(1), confidenceOf(30), confidenceOf(-30)]).toEqual([0.5, 0.73, 0.99, 0]);
	});
});
