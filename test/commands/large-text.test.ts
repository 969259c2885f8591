// A text that is checked in pieces: what is told of it is told of the file.
import {beforeAll, describe, expect, test} from 'vitest';
import {runCheck} from '../../src/commands/check.js';
import {ENGINE} from '../../src/commands/engine.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {anchorFile} from '../../src/decisions/anchored-file.js';
import {carry} from '../../src/decisions/carry.js';
import {parseText} from '../../src/documents/formats/text.js';
import type {Piece} from '../../src/documents/piece.js';
import {MOST_UNITS} from '../../src/documents/pieces.js';
import {withFingerprints} from '../../src/mismatches/fingerprint.js';
import {Numbering} from '../../src/mismatches/numbering.js';
import type {JsonMismatch} from '../../src/reports/json.js';
import {fakeIo} from '../support/fake-io.js';
import {decisionOf, documentOf, entryOf, findWrong} from '../support/fixtures.js';

// Spaces cost next to nothing to check.
const PAGE = `${' '.repeat(999)}\n`.repeat(200);
const NAMES = 'entries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n';
/** A piece and a half, with a name in each fifth of it; 𠮷 counts as one column and two units. */
const TEXT = ['First', 'Then', 'Then', '𠮷: then', 'Then', 'Then', 'Last']
	.map((word) => `${word} Hata left.\n\n`)
	.join(PAGE);
const LINES = TEXT.split('\n').flatMap((line, index) => (line.includes('Hata') ? [index + 1] : []));

async function check(text: string | Uint8Array, format: string, more: readonly string[] = []) {
	const io = fakeIo({files: {'names.yaml': NAMES, 'a.txt': text, 'b.txt': 'Hata left.\n'}});
	const args = ['a.txt', ...more, '-g', 'names.yaml', '--format', format, '--jobs', '1'];
	const status = await runCheck(args, io, {commands: [], engine: ENGINE});
	return {status, out: io.out(), err: io.err()};
}

describe('of a large text', () => {
	let mismatches: readonly JsonMismatch[];
	beforeAll(async () => {
		const {out, status} = await check(TEXT, 'json', ['b.txt']);
		const {files, summary} = JSON.parse(out);
		expect(TEXT.length).toBeGreaterThan(MOST_UNITS * 1.1);
		expect(status).toBe(1);
		expect(summary).toMatchObject({files: 2, words: 24, open: 8});
		expect(files.map(({path, words}: {path: string; words: number}) => [path, words])).toEqual([
			['a.txt', 22],
			['b.txt', 2],
		]);
		mismatches = files[0].mismatches;
	}, 60_000);

	test('places are those in the file, and what stands there is what was found', () => {
		expect(mismatches.map(({line}) => line)).toEqual(LINES);
		expect(mismatches.map(({column, endColumn}) => [column, endColumn])).toEqual(
			[7, 6, 6, 9, 6, 6, 6].map((column) => [column, column + 4]),
		);
		expect(mismatches.map(({start, end}) => TEXT.slice(start, end))).toEqual(LINES.map(() => 'Hata'));
	});

	test('the check of the whole finds the same, with the same fingerprints, no two equal', async () => {
		const glossary = await ENGINE.parseGlossaries([{path: 'names.yaml', text: NAMES}]);
		if (!glossary.ok) throw new Error('no glossary');
		const termbase = ENGINE.buildTermbase(glossary.value.flatMap(({entries}) => entries));
		const whole = ENGINE.checkDocument(parseText('a.txt', TEXT), termbase, DEFAULT_SETTINGS);
		expect(whole.map(({span, fingerprint}) => [span.start, fingerprint])).toEqual(
			mismatches.map(({start, fingerprint}) => [start, fingerprint]),
		);
		expect(new Set(whole.map(({fingerprint}) => fingerprint)).size).toBe(7);
		expect(whole.map(({segment}) => segment + 1)).toEqual(LINES);
	}, 60_000);

	test.each([
		{
			format: 'text',
			told: (out: string) => Array.from(out.matchAll(/^a\.txt:(\d+):/gm), ([, line]) => Number(line)),
		},
		{
			format: 'ndjson',
			told: (out: string) =>
				out
					.trimEnd()
					.split('\n')
					.map((line) => JSON.parse(line).line as number),
		},
		{
			format: 'github',
			told: (out: string) => Array.from(out.matchAll(/^::\w+ file=a\.txt,line=(\d+),/gm), ([, line]) => Number(line)),
		},
		{
			format: 'sarif',
			told: (out: string) =>
				JSON.parse(out).runs[0].results.map(
					(result: {locations: {physicalLocation: {region: {startLine: number}}}[]}) =>
						result.locations[0]!.physicalLocation.region.startLine,
				),
		},
		{
			format: 'junit',
			told(out: string) {
				const suites = Array.from(out.matchAll(/<testsuite name="a\.txt:(\d+)" tests="(\d+)"/g));
				expect(suites.map(([, , tests]) => Number(tests)).reduce((sum, tests) => sum + tests, 0)).toBe(7);
				expect(out.split('<testsuite ').length).toBe(out.split('</testsuite>').length);
				return Array.from(out.matchAll(/name="[^"]*\(a\.txt:(\d+):\d+\)"/g), ([, line]) => Number(line));
			},
		},
	])(
		'$format tells every mismatch once',
		async ({format, told}) => {
			const {out} = await check(TEXT, format);
			expect(told(out)).toEqual(LINES);
		},
		60_000,
	);

	test('people see its name once', async () => {
		const {out} = await check(TEXT, 'text', ['--no-compact', 'b.txt']);
		expect(out.match(/^\S+ .* words?.*$/gm)).toEqual([
			'a.txt  22 words',
			'b.txt  2 words · 1 mismatch',
			'8 mismatches in 2 files, 24 words: 8 forbidden.',
		]);
	}, 60_000);

	test('nothing is told when its last byte is none of its encoding, and the byte is named', async () => {
		const bytes = new TextEncoder().encode(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`);
		const {status, out, err} = await check(new Uint8Array([...bytes, 0xc3]), 'text');
		expect({status, out}).toEqual({status: 2, out: ''});
		expect(err).toContain(`a.txt: invalid-utf8: The file ends at byte offset ${bytes.length + 1} inside a character`);
	}, 60_000);

	test('a clean one is told as such', async () => {
		const {status, out} = await check(PAGE.repeat(6), 'junit');
		expect(status).toBe(0);
		expect(out.match(/<testsuite .*/g)).toEqual([
			'<testsuite name="a.txt" tests="1" failures="0" errors="0" skipped="0">',
		]);
		expect(JSON.parse((await check(PAGE.repeat(6), 'json')).out).files).toEqual([
			{path: 'a.txt', words: 0, mismatches: []},
		]);
	}, 60_000);
});

describe('what was decided of one of equal sentences', () => {
	const WRONG = [{found: 'Hata', entry: entryOf('Qin Gang'), suggestion: 'Qin'}];
	const SENTENCE = 'He came. Hata left. It rained.\n';
	const numbering = new Numbering();
	/** Two pieces of one text, each with the sentence twice. */
	const pieces = [0, 1].map((nth) => {
		const document = documentOf(SENTENCE + SENTENCE, 'a.txt');
		const piece: Piece = {offset: 62 * nth, line: 1 + 2 * nth, column: 1, isFirst: nth === 0, isLast: nth === 1};
		const found = withFingerprints(document, findWrong(document, WRONG));
		const places = anchorFile({document, mismatches: found}).items.map(({anchor}) => `${anchor.base}.${anchor.beside}`);
		const mismatches = found.map((mismatch, index) => ({...mismatch, fingerprint: String(index)}));
		return anchorFile({document: {...document, piece}, mismatches: numbering.number(mismatches, places)});
	});

	test.each([0, 1, 2, 3])('holds for that one in whichever piece it stands: number %i', (nth) => {
		const {mismatch, anchor} = pieces[nth >> 1]!.items[nth & 1]!;
		const decision = decisionOf({
			fingerprint: mismatch.fingerprint,
			verdict: 'reject',
			mismatch: {
				path: 'a.txt',
				entryId: 'qin-gang',
				found: 'Hata',
				context: anchor.before + anchor.found + anchor.after,
				at: anchor.before.length,
				beside: anchor.beside,
			},
		});
		const laid = pieces.flatMap((piece) => carry([piece], [decision], () => true).decisions[0]!);
		expect(laid.map((each) => each?.verdict ?? null)).toEqual(
			[0, 1, 2, 3].map((each) => (each === nth ? 'reject' : null)),
		);
	});
});
