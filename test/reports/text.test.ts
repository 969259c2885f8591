import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test, vi} from 'vitest';
import {parseText} from '../../src/documents/formats/text.js';
import {visible} from '../../src/documents/visible.js';
import {cellsOf, firstCells, lastCells, wrapCells} from '../../src/reports/cells.js';
import {createLineReport} from '../../src/reports/lines.js';
import {addFile, NO_FILES} from '../../src/reports/report.js';
import {createTextReport} from '../../src/reports/text.js';
import {percent, summarySentence} from '../../src/reports/words.js';
import {type FakeFinding, fakeMismatches} from '../support/fake-engine.js';
import {decisionOf} from '../support/fixtures.js';

// How evidence is put into words is told elsewhere (test/mismatches).
vi.mock('../../src/mismatches/explain.js', () => ({
	evidenceSentence: (evidence: {readonly kind: string}) => `Evidence of ${evidence.kind}.`,
}));

const HATA: FakeFinding = {
	found: 'Hata',
	right: 'Qin',
	preferred: 'Qin Gang',
	rule: 'reading',
	confidence: 0.97,
	message: '“Hata” is the Japanese reading of 秦.',
};

function checked(text: string, findings: readonly FakeFinding[], path = 'a.txt') {
	const document = parseText(path, text);
	return {document, words: 7, mismatches: fakeMismatches(document, findings)};
}

function longForm(text: string, findings: readonly FakeFinding[], widthCells = 60, hasColour = false): string {
	return createTextReport({widthCells, hasColour, hint: () => null}).file(checked(text, findings));
}

test('without colour the found text is marked by a line of ^ under its cells', () => {
	const text = '会談で秦氏、すなわち Hata accepted an invitation.';
	expect(longForm(text, [HATA])).toBe(`a.txt  7 words · 1 mismatch

  a.txt:1:12  Hata → Qin
    会談で秦氏、すなわち Hata accepted an invitation.
                         ^^^^
    “Hata” is the Japanese reading of 秦.
    Evidence of spelling.
    reading · 97% · major · entry “Qin Gang”
`);
});

test('with colour there are no marks, and the found text is set off wherever it stands', () => {
	const told = longForm('Then Hata accepted.', [HATA], 60, true);
	expect(told).not.toContain('^^^^');
	expect(told).toContain('Then \u001b[1m\u001b[31mHata\u001b[39m\u001b[22m accepted.');
});

test('of a long line only what fits is shown, the found text always', () => {
	const text = `${'before and '.repeat(400)}Hata${' after and'.repeat(400)}`;
	const excerpt = longForm(text, [HATA]).split('\n')[3]!;
	expect(excerpt).toMatch(/^ {4}….*Hata.*…$/);
	expect(cellsOf(excerpt)).toBeLessThanOrEqual(60);
});

test('no line of the long form is wider than the terminal, but for places and names', () => {
	const word = fc.constantFrom('talks', '会談', 'a\u0301', '👩‍👩‍👧', '𠮷野家', 'x'.repeat(70), '\u202e', '\t');
	fc.assert(
		fc.property(fc.array(word), fc.array(word), fc.integer({min: 40, max: 90}), (before, after, width) => {
			const text = [...before, 'Hata', ...after].join(' ');
			for (const line of longForm(text, [HATA], width).split('\n').slice(3))
				expect(cellsOf(line)).toBeLessThanOrEqual(width);
		}),
	);
});

test('the order of names is told once a document, with all its places', () => {
	const order: FakeFinding = {
		found: 'Ohtani Shohei',
		right: 'Shohei Ohtani',
		preferred: 'Shohei Ohtani',
		rule: 'order',
	};
	const told = longForm('Ohtani Shohei hit.\nHata ran.\nOhtani Shohei won.', [order, HATA]);
	expect(told.match(/order: 2 names/g)).toHaveLength(1);
	expect(told.indexOf('a.txt:3:1')).toBeLessThan(told.indexOf('a.txt:2:1'));
	expect(longForm('Ohtani Shohei hit.', [order])).toContain('order · 90% · minor');
});

test('an ambiguous mismatch names all its candidates', () => {
	const told = longForm('Ms. Lynn said.', [
		{found: 'Lynn', right: null, preferred: 'Alice Lin', candidates: ['Lin', 'Linn']},
	]);
	expect(told).toContain('Lynn → Lin or Linn');
	expect(told).toContain('Not sure which: Lin (Lin), or Linn (Linn).');
});

test('the compact form is a line a mismatch: path, line, column, rule, change, reason', () => {
	const told = createLineReport().file(checked('x\nThen Hata and Hata.', [HATA], 'a b.txt'));
	expect(told).toBe(
		'a b.txt:2:6: reading: Hata → Qin: “Hata” is the Japanese reading of 秦.\n' +
			'a b.txt:2:15: reading: Hata → Qin: “Hata” is the Japanese reading of 秦.\n',
	);
});

test('what was rejected is left out and counted; what was accepted or deferred says so', () => {
	const file = {
		...checked('Hata, Hata, Hata and Hata', [HATA]),
		decisions: [
			decisionOf({verdict: 'reject', replacement: null}),
			decisionOf({verdict: 'accept', replacement: 'Mr. Qin', reason: 'first mention'}),
			decisionOf({verdict: 'defer', replacement: null, reviewer: ''}),
			null,
		],
	};
	expect(createLineReport().file(file)).toBe(
		'a.txt:1:7: reading: Hata → Mr. Qin: “Hata” is the Japanese reading of 秦. (accepted by ann, not written yet: first mention)\n' +
			'a.txt:1:13: reading: Hata → Qin: “Hata” is the Japanese reading of 秦. (deferred)\n' +
			'a.txt:1:22: reading: Hata → Qin: “Hata” is the Japanese reading of 秦.\n',
	);
	const told = createTextReport({widthCells: 80, hasColour: false, hint: () => null}).file(file);
	expect(told).toContain('7 words · 3 mismatches');
	expect(told).not.toContain('a.txt:1:1 ');
	expect(told).toContain('    accepted by ann, not written yet: first mention\n');
	const summary = addFile(NO_FILES, file);
	expect(summarySentence(summary)).toBe(
		'3 mismatches in 1 file, 7 words: 3 reading. Of them 1 accepted, not written yet; 1 deferred. Left out: 1 rejected.',
	);
	const rejected = {...file, decisions: Array.from({length: 4}, () => decisionOf({verdict: 'reject'}))};
	expect(createLineReport().file(rejected)).toBe('');
	expect(createTextReport({widthCells: 80, hasColour: false, hint: () => null}).file(rejected)).toBe('');
	expect(summarySentence(addFile(NO_FILES, rejected))).toBe('No mismatches in 1 file, 7 words. Left out: 4 rejected.');
});

test('nothing of an article, a glossary or a file name reaches the terminal raw', () => {
	const evil = '\u001b]0;owned\u0007\u202e\u0000';
	const finding = {...HATA, found: `Ha${evil}ta`, right: `Q${evil}`, preferred: `Qin${evil}`, message: `why${evil}`};
	for (const told of [
		longForm(`a${evil} Ha${evil}ta b`, [finding]),
		createLineReport().file(checked(`Ha${evil}ta`, [finding], `f${evil}.txt`)),
		createTextReport({widthCells: 80, hasColour: false, hint: () => null}).file(
			checked(`Ha${evil}ta`, [finding], `f${evil}.txt`),
		),
	]) {
		expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(told).toContain('␛');
	}
});

test('the summary counts files, words, rules and problems, and names empty files', () => {
	let summary = addFile(
		NO_FILES,
		checked('Hata, Hata and Brinken', [HATA, {found: 'Brinken', right: 'Blinken', preferred: 'Antony Blinken'}]),
	);
	expect(summarySentence(summary)).toBe('3 mismatches in 1 file, 7 words: 2 reading, 1 spelling.');
	summary = addFile({...summary, problems: 2, words: 1_234_560}, checked('', []));
	expect(summarySentence(summary)).toBe(
		'3 mismatches in 2 files, 1,234,567 words: 2 reading, 1 spelling. Empty: a.txt. 2 problems: not all could be read.',
	);
	expect(summarySentence({...NO_FILES, problems: 1})).toBe('Nothing was checked.');
});

test('a confidence below one is never told as 100%', () => {
	expect([0, 0.604, 0.999, 1].map(percent)).toEqual(['0%', '60%', '99%', '100%']);
});

test.each([
	{text: '会談です', cells: 5, first: '会談', last: 'です'},
	{text: 'e\u0301a\u0301', cells: 1, first: 'e\u0301', last: 'a\u0301'},
	{text: 'abc', cells: 0, first: '', last: ''},
])('text is cut by cells, never inside a character: $text', ({text, cells, first, last}) => {
	expect(firstCells(text, cells)).toBe(first);
	expect(lastCells(text, cells)).toBe(last);
});

test('wrapped text holds every word', () => {
	expect(wrapCells('Hata is the Japanese reading of 秦氏秦氏秦氏', 8)).toEqual([
		'Hata is',
		'the',
		'Japanese',
		'reading',
		'of',
		'秦氏秦氏',
		'秦氏',
	]);
});

test('the width of text is that of string-width, joined characters or not', () => {
	const piece = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom('会談', 'a\u0301', '👩‍👩‍👧', '🇯🇵', '👍🏽', '각', 'é', '𠮷', '❤️'),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = visible(pieces.join(''));
			expect(cellsOf(text)).toBe(stringWidth(text));
		}),
	);
});
