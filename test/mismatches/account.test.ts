import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {accountForWord, checkDocument} from '../../src/check.js';
import {spanOf} from '../../src/documents/span.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import type {PlaceAccount} from '../../src/mismatches/account.js';
import {documentOf, entryOf} from '../support/fixtures.js';

const QIN = entryOf('Qin Gang', {
	source: [
		{language: 'zh', text: '秦刚'},
		{language: 'ja', text: '秦剛'},
	],
});
const BLINKEN = entryOf('Antony Blinken', {source: [{language: 'ja', text: 'アントニー・ブリンケン'}]});
const MADRID = entryOf('Real Madrid', {kind: 'organization'});
const TERMBASE = buildTermbase([QIN, BLINKEN, MADRID, entryOf('Cheng Yu Lee'), entryOf('Harrison Li')]);

function account(text: string, word: string): PlaceAccount[] {
	return accountForWord(documentOf(text), TERMBASE, word);
}

describe('of each entry considered it is told what became of it', () => {
	test('the best explanation comes first, then what adds to it', () => {
		const [place] = account('Brinken left.', 'Brinken');
		const told = place!.considered.map(({candidate, outcome}) => `${candidate.entry.preferred} ${outcome.kind}`);
		expect(told[0]).toBe('Antony Blinken stands');
		expect(new Set(told.slice(1))).toEqual(new Set(['Antony Blinken seconds']));
	});

	test('a word inside a longer name is explained by what explains the name', () => {
		const [place] = account('Antony Brinken left.', 'Brinken');
		expect(place!.considered[0]).toMatchObject({suggestion: 'Antony Blinken', outcome: {kind: 'stands'}});
	});

	test('what is too unlikely to be weighed against others is told all the same', () => {
		const [place] = account('Blinker left.', 'Blinker');
		expect(place!.considered.map(({candidate, outcome}) => `${candidate.entry.preferred} ${outcome.kind}`)).toEqual([
			'Antony Blinken unlikely',
		]);
	});

	test('a right rendering that stands there is named, with everyone whose it is', () => {
		const [place] = account('Qin Gang met Li.', 'Qin');
		expect(place!.right).toEqual({text: 'Qin Gang', entries: [QIN]});
		expect(place!.silences).toEqual([]);
	});

	test('what the document adds is the last of the weights', () => {
		const [place] = account('Qin Gang spoke.\nLater Hata left.', 'Hata');
		expect(place!.considered[0]!.weights.at(-1)!.reason).toBe('the entry stands right elsewhere in the document');
	});

	test('another form of a name that no entry has is told as such', () => {
		const [place] = account('Erich Manstein spoke.\nErich Mannstein left.', 'Mannstein');
		expect(place).toMatchObject({considered: [], variant: {evidence: {kind: 'variant', other: 'Erich Manstein'}}});
	});
});

describe('where nothing was considered, it is told why', () => {
	test.each([
		{word: 'brinken', text: 'A brinken left.', silences: ['lower-case'], why: 'no name is in lower case'},
		{word: 'During', text: 'During the talks', silences: ['function-word'], why: 'a small word'},
		{word: 'Table', text: 'A Table left.', silences: ['ordinary-word', 'nothing-near'], why: 'an ordinary word'},
		{word: 'Germany', text: 'To Germany.', silences: ['ordinary-name', 'nothing-near'], why: 'a country'},
		{
			word: 'Blorgh',
			text: 'Blorgh left. A blorgh came.',
			silences: ['lower-elsewhere', 'nothing-near'],
			why: 'a word of the text',
		},
		{word: 'Madrid', text: 'Madrid slept.', silences: ['ordinary-name', 'part'], why: 'part of a rendering'},
		{word: 'Sociedadra', text: 'Sociedadra slept.', silences: ['nothing-near'], why: 'nothing sounds like it'},
		{word: '2026', text: 'In 2026 he left.', silences: ['no-sound'], why: 'a figure'},
		{word: '北', text: 'The 北 left.', silences: ['other-script'], why: 'a character that no source name is'},
	])('$word: $why', ({word, text, silences}) => {
		const places = account(text, word);
		expect(places[0]!.considered).toEqual([]);
		expect(places[0]!.silences.map((one) => one.why.map(({kind}) => kind))).toEqual([silences]);
	});

	test('each of several words has its own reasons', () => {
		const [place] = account('The Table left.', 'the table');
		expect(place!.silences.map(({word}) => word)).toEqual(['The', 'Table']);
	});
});

test('places are found folded, in the order of the text, and only within the span asked for', () => {
	const text = 'HATA spoke.\nHáta’s aide left.\nHatas.';
	expect(account(text, 'hata').map(({found}) => found)).toEqual(['HATA', 'Háta']);
	const within = accountForWord(documentOf(text), TERMBASE, 'Hata', spanOf(12, 29));
	expect(within.map(({found}) => found)).toEqual(['Háta']);
	expect(account(text, '—')).toEqual([]);
});

test('the account is of what the check decides: the same standing, with the same confidence, and weights that add up', () => {
	const word = fc.constantFrom(
		'Qin',
		'Hata',
		'Gang',
		'Brinken',
		'Antony',
		'Lee',
		'Li',
		'the',
		'R',
		'Madrid',
		'left.\n',
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 25}), (words) => {
			const document = documentOf(words.join(' '));
			const told = checkDocument(document, TERMBASE, {minConfidence: 0, rules: {}});
			for (const asked of new Set(words.map((one) => one.trim()))) {
				for (const place of accountForWord(document, TERMBASE, asked)) {
					for (const {odds, weights} of place.considered) {
						expect(weights.reduce((sum, weight) => sum + weight.odds, 0)).toBeCloseTo(odds, 6);
					}
					const standing = place.considered.filter(({outcome}) => outcome.kind === 'stands');
					const here = told.filter(
						({entry, span}) => entry !== null && span.start < place.span.end && place.span.start < span.end,
					);
					expect(new Set(standing.map(({confidence}) => confidence))).toEqual(
						new Set(here.map(({confidence}) => confidence)),
					);
				}
			}
		}),
		{numRuns: 60},
	);
});
