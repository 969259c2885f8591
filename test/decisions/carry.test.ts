import {describe, expect, test} from 'vitest';
import {type AnchoredFile, anchorFile} from '../../src/decisions/anchored-file.js';
import {carry} from '../../src/decisions/carry.js';
import type {Decision} from '../../src/decisions/decision.js';
import {withFingerprints} from '../../src/mismatches/fingerprint.js';
import {decisionOf, documentOf, entryOf, findWrong, type Wrong} from '../support/fixtures.js';

const QIN = entryOf('Qin Gang');
const BLINKEN = entryOf('Antony Blinken');
const WRONG: Wrong[] = [
	{found: 'Hata', entry: QIN, suggestion: 'Qin', rule: 'reading'},
	{found: 'Brinken', entry: BLINKEN, suggestion: 'Blinken'},
];

function fileOf(text: string, path = 'a.txt'): AnchoredFile {
	const document = documentOf(text, path);
	return anchorFile({document, mismatches: findWrong(document, WRONG)});
}

/** The decision a reviewer makes on the nth mismatch of a file. */
function decide(file: AnchoredFile, nth: number, more: Partial<Decision> = {}): Decision {
	const {mismatch, anchor} = file.items[nth]!;
	return decisionOf({
		fingerprint: anchor.fingerprint,
		verdict: 'reject',
		replacement: null,
		...more,
		mismatch: {
			path: file.path,
			rule: mismatch.rule,
			entryId: mismatch.entry?.id ?? null,
			entry: mismatch.entry?.preferred ?? null,
			found: anchor.found,
			suggestion: mismatch.suggestion,
			context: anchor.before + anchor.found + anchor.after,
			at: anchor.before.length,
			beside: anchor.beside,
		},
	});
}

/** `r` rejected, `a` accepted, `d` deferred, `.` open; one string a file. */
function verdicts(
	files: readonly AnchoredFile[],
	decisions: readonly Decision[],
	there: readonly string[] = [],
): string[] {
	const {decisions: rows} = carry(
		files,
		decisions,
		(path) => there.includes(path) || files.some((file) => file.path === path),
	);
	return rows.map((row) => row.map((decision) => decision?.verdict[0] ?? '.').join(''));
}

const TEXT = 'Talks began. Hata left early. Then Brinken spoke to Hata again. It was late.';

describe('what was decided', () => {
	const file = fileOf(TEXT);
	const made = [decide(file, 0), decide(file, 1, {verdict: 'accept', replacement: 'Blinken'})];

	test.each([
		{text: TEXT, answers: 'ra.', why: 'nothing has changed'},
		{text: `New words here. ${TEXT}`, answers: 'ra.', why: 'text was inserted above'},
		{text: TEXT.replaceAll('. ', '.\n\n'), answers: 'ra.', why: 'paragraphs were made'},
		{
			text: TEXT.replace('Talks began', 'It all began').replace('It was late', 'The end'),
			answers: 'ra.',
			why: 'the neighbours were edited',
		},
		{text: TEXT.replace('left early', 'left late'), answers: '.a.', why: 'its own sentence was edited'},
		{
			text: 'Then Brinken spoke to Hata again. Other. Hata left early.',
			answers: 'a.r',
			why: 'the sentences were moved',
		},
		{text: `${TEXT} And now: Hata left early.`, answers: 'ra..', why: 'the same words in another sentence'},
		{text: `${TEXT} Hata left early. Fine.`, answers: 'ra..', why: 'the same sentence once more, elsewhere'},
		{text: `Hata left early. Fine. ${TEXT}`, answers: '.ra.', why: 'the same sentence once more, before it'},
	])('is asked again only where its sentence has changed: $why', ({text, answers}) => {
		expect(verdicts([fileOf(text)], made)).toEqual([answers]);
	});

	test('of one of two equal lines is no answer to the other', () => {
		const lines = fileOf('Hata left.\nHata left.\nHata left.\nHata left.');
		for (let nth = 0; nth < 4; nth++) {
			const answers = [...'....'].map((dot, index) => (index === nth ? 'r' : dot)).join('');
			expect(verdicts([lines], [decide(lines, nth)])).toEqual([answers]);
		}
		const both = [decide(lines, 0), decide(lines, 3, {verdict: 'accept'})];
		expect(verdicts([fileOf('Headline.\nHata left.\nHata left.\nHata left.\nHata left.')], both)).toEqual(['r..a']);
	});

	test('of a line that is gone does not pass to its double', () => {
		const two = fileOf('One here. Hata left. Two here. Three here. Hata left. Four here.');
		expect(verdicts([fileOf('Three here. Hata left. Four here.')], [decide(two, 0)])).toEqual(['.']);
		expect(verdicts([fileOf('Three here. Hata left. Four here.')], [decide(two, 1)])).toEqual(['r']);
	});

	test('of one file is no answer to another with the same sentence', () => {
		expect(verdicts([fileOf(TEXT, 'a.txt'), fileOf(TEXT, 'b.txt')], made)).toEqual(['ra.', '...']);
		expect(verdicts([fileOf(TEXT, 'b.txt')], made, ['a.txt'])).toEqual(['...']);
	});

	test('goes with a file that is renamed', () => {
		expect(verdicts([fileOf(`Up here. ${TEXT}`, 'sub/b.txt')], made)).toEqual(['ra.']);
		expect(verdicts([fileOf('Other. Hata left early. Words.', 'b.txt')], made)).toEqual(['.']);
		expect(verdicts([fileOf(TEXT, 'b.txt'), fileOf(TEXT, 'c.txt')], made)).toEqual(['ra.', '...']);
	});

	test('counts for standard input too, which has no name', () => {
		expect(verdicts([fileOf(TEXT, '-')], made, ['a.txt'])).toEqual(['ra.']);
	});

	test('is found in a sentence that our own corrections have changed', () => {
		const kept = decide(file, 2);
		expect(verdicts([fileOf(TEXT.replace('Brinken', 'Blinken'))], [...made, kept])).toEqual(['rr']);
		const wide = decide(file, 1, {verdict: 'accept', replacement: 'Blinken', scope: 'everywhere'});
		const other = fileOf('Today Brinken and Hata met.', 'b.txt');
		expect(verdicts([fileOf('Today Blinken and Hata met.', 'b.txt')], [wide, decide(other, 1)])).toEqual(['r']);
	});

	test('later stands over what was decided earlier', () => {
		expect(verdicts([file], [decide(file, 0, {verdict: 'accept', replacement: 'Qin'}), decide(file, 0)])).toEqual([
			'r..',
		]);
	});
});

test('an answer does not pass to the twin of a mismatch that the settings hide', () => {
	const text = 'One here. Hata left. Two here. Three here. Hata left. Four here.';
	const document = documentOf(text, 'a.txt');
	const whole = withFingerprints(document, findWrong(document, WRONG));
	const [first, second] = whole.map((mismatch) => anchorFile({document, mismatches: [mismatch]}));
	expect(first!.items[0]!.anchor.fingerprint).toBe(whole[0]!.fingerprint);
	expect(verdicts([second!], [decide(first!, 0)])).toEqual(['.']);
	expect(verdicts([first!], [decide(first!, 0)])).toEqual(['r']);
});

describe('a wide decision', () => {
	const a = fileOf(TEXT, 'a.txt');
	const b = fileOf('Hata slept. Brinken too.', 'b.txt');

	test.each([
		{decisions: [decide(a, 0, {scope: 'document'})], answers: ['r.r', '..'], why: 'for a document, all alike in it'},
		{decisions: [decide(a, 0, {scope: 'everywhere'})], answers: ['r.r', 'r.'], why: 'everywhere, all alike'},
		{
			decisions: [decide(a, 2, {verdict: 'accept'}), decide(a, 0, {scope: 'everywhere'})],
			answers: ['r.a', 'r.'],
			why: 'but what has its own answer keeps it',
		},
		{
			decisions: [decide(a, 0, {verdict: 'accept'}), decide(a, 0, {scope: 'everywhere'})],
			answers: ['r.r', 'r.'],
			why: 'made on the very mismatch it replaces its answer',
		},
		{
			decisions: [decide(a, 2, {verdict: 'defer'}), decide(a, 0, {scope: 'document'})],
			answers: ['r.r', '..'],
			why: 'and answers what was deferred before',
		},
		{
			decisions: [decide(a, 0, {scope: 'document'}), decide(a, 2, {verdict: 'defer'})],
			answers: ['r.d', '..'],
			why: 'unless it was deferred after',
		},
		{
			decisions: [decide(a, 0, {scope: 'everywhere'}), decide(b, 0, {scope: 'document', verdict: 'accept'})],
			answers: ['r.r', 'a.'],
			why: 'the later of two wide ones stands',
		},
	])('answers $why', ({decisions, answers}) => {
		expect(verdicts([a, b], decisions)).toEqual(answers);
	});

	test('accepts only what would be written as it was shown', () => {
		const document = documentOf('Hata said. Hata Gang said.', 'a.txt');
		const [one, two] = findWrong(document, WRONG);
		const other = anchorFile({document, mismatches: [one!, {...two!, suggestion: 'Qin Gang'}]});
		const wide = decide(other, 0, {verdict: 'accept', scope: 'document', replacement: 'Qin'});
		expect(verdicts([other], [wide])).toEqual(['a.']);
	});

	test('goes with its file when that is renamed', () => {
		expect(verdicts([fileOf(TEXT, 'c.txt')], [decide(a, 0, {scope: 'document'})])).toEqual(['r.r']);
	});
});

describe('of equal sentences, once some are corrected,', () => {
	const twice = 'One day. Hata left. Two days. Hata left. Three days.';
	const three = 'Hata left.\nHata left.\nHata left.';

	test.each([
		{
			text: twice,
			made: 'ra',
			now: twice.replace(/Hata(?!.*Hata)/, 'Qin'),
			answers: 'r',
			why: 'the rejected one stays so',
		},
		{text: twice, made: '.a', now: twice.replace(/Hata(?!.*Hata)/, 'Qin'), answers: '.', why: 'an open one stays open'},
		{text: three, made: 'ar.', now: three.replace('Hata', 'Qin'), answers: 'r.', why: 'their order counts'},
		{text: three, made: '.ra', now: three.replace(/Hata(?!.*Hata)/s, 'Qin'), answers: '.r', why: 'from either end'},
	])('each keeps its own answer: $why', ({text, made, now, answers}) => {
		const file = fileOf(text);
		const decisions = [...made].flatMap((letter, nth) =>
			letter === '.' ? [] : [decide(file, nth, letter === 'a' ? {verdict: 'accept', replacement: 'Qin'} : {})],
		);
		expect(verdicts([fileOf(now)], decisions)).toEqual([answers]);
	});

	test('no answer for all alike reaches a rejected one', () => {
		const file = fileOf('Brinken saw Hata. It rained. Brinken saw Hata.');
		const made = [
			decide(file, 1),
			decide(file, 0, {verdict: 'accept', replacement: 'Blinken'}),
			decide(file, 3, {verdict: 'accept', replacement: 'Qin', scope: 'everywhere'}),
		];
		expect(verdicts([fileOf('Blinken saw Hata. It rained. Brinken saw Qin.')], made)).toEqual(['r.']);
	});

	test('a corrected sentence is not looked for in another file that still has it', () => {
		const file = fileOf('Up. Brinken saw Hata. Down.');
		const made = [decide(file, 1), decide(file, 0, {verdict: 'accept', replacement: 'Blinken'})];
		const other = fileOf('Up. Brinken saw Hata. Down.', 'b.txt');
		expect(verdicts([fileOf('Up. Blinken saw Hata. Down.'), other], made)).toEqual(['r', '..']);
	});
});

test('ten thousand accepted decisions are found in the text that holds their corrections', () => {
	const text = Array.from({length: 10_000}, (_, nth) => `Then number ${nth} said that Hata left on day ${nth}.`).join(
		'\n',
	);
	const file = fileOf(text);
	const made = file.items.map((_, nth) => decide(file, nth, {verdict: 'accept', replacement: 'Qin'}));
	const now = fileOf(text.replaceAll('Hata', 'Qin'));
	expect(carry([now], made, () => true).placed.size).toBe(10_000);
}, 600_000);

test('ten thousand decisions are laid on ten thousand mismatches, equal lines or not', () => {
	for (const line of [(nth: number) => `Hata said ${nth}.`, () => 'Hata left.']) {
		const file = fileOf(Array.from({length: 10_000}, (_, nth) => line(nth)).join('\n'));
		const decisions = file.items.map((_, nth) => decide(file, nth));
		expect(verdicts([file], decisions)[0]).toBe('r'.repeat(10_000));
	}
});
