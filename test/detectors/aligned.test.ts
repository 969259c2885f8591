// A translation beside its source: who stands where whose name should be, and who is missing. Tables in aligned/, one file
// for the languages of a script. The rows are written from names in the news, not from what the checker finds.
import {describe, expect, test} from 'vitest';
import {checkDocument} from '../../src/check.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {parseText} from '../../src/documents/formats/text.js';
import {pairLines} from '../../src/documents/pair.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {parseGlossary} from '../../src/index.js';
import {ALPHABETS} from './aligned/alphabets.js';
import {EAST_ASIA} from './aligned/east-asia.js';
import type {Found, Row} from './aligned/row.js';

const ROWS: readonly Row[] = [...EAST_ASIA, ...ALPHABETS];

function found({language, source, target, entries, speaks}: Row): Found[] {
	const glossary = parseGlossary(JSON.stringify({version: 1, entries}));
	if (!glossary.ok) throw new Error(glossary.problems.map(({message}) => message).join('\n'));
	const document = pairLines(parseText('a.txt', target), source, language);
	if (!('segments' in document)) throw new Error('source and target have not as many lines');
	return checkDocument(document, buildTermbase(glossary.value.entries), DEFAULT_SETTINGS).flatMap((mismatch, index) =>
		mismatch.entry === null
			? []
			: [
					{
						found: mismatch.found,
						entry: mismatch.entry.preferred,
						...(speaks[index]?.rule === undefined ? {} : {rule: mismatch.rule}),
					},
				],
	);
}

for (const language of new Set(ROWS.map((row) => row.language))) {
	describe(`from ${language}`, () => {
		for (const [index, row] of ROWS.filter((each) => each.language === language).entries()) {
			const say = row.speaks.map((each) => `“${each.found}” is told for ${each.entry}`).join(', ') || 'nothing is said';
			(row.pending === undefined ? test : test.fails)(`${index + 1}. ${say}: ${row.why}`, () => {
				expect(found(row)).toEqual(row.speaks);
			});
		}
	});
}

test('every row is told once, with a reason, and expects what stands in its text', () => {
	const told = ROWS.map(({source, target, entries}) => JSON.stringify([source, target, entries]));
	expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
	expect(ROWS.filter(({why}) => why.trim() === '')).toEqual([]);
	expect(ROWS.filter(({target, speaks}) => speaks.some((each) => !target.includes(each.found)))).toEqual([]);
});
