import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTermbase, checkText, type Mismatch, parseGlossary} from '../../src/index.js';

// Sources in several languages, so that names are heard in all of them.
const ELSEWHERE = 'entries: [{preferred: Qin Gang, kind: person, source: {zh: 秦刚, ru: Цинь Ган, ko: 친강}}]';

function check(text: string, glossary = ELSEWHERE): Mismatch[] {
	const parsed = parseGlossary(glossary);
	if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
	return checkText(text, buildTermbase(parsed.value.entries));
}

/** What is told of names that no entry has, with the other form. */
function heard(text: string, glossary?: string): [found: string, other: string][] {
	return check(text, glossary).flatMap(({entry, found, evidence: [first]}) =>
		entry === null && first?.kind === 'variant' ? [[found, first.other]] : [],
	);
}

describe('a name outside the glossary is told where its form is not the one used first', () => {
	test.each<{why: string; text: string; speaks: [string, string][]; glossary?: string}>([
		{
			why: 'one surname in three spellings behind one given name',
			text: 'Erich Manstein spoke.\nThen Erich Mannstein sat down.\nErich Manshtein left.',
			speaks: [
				['Erich Mannstein', 'Erich Manstein'],
				['Erich Manshtein', 'Erich Manstein'],
			],
		},
		{
			why: 'the first form is the measure, though the other stands oftener: nothing is decided by majority',
			text: 'Volodymyr Zelensky spoke.\nVolodymyr Zelenskiy sat.\nVolodymyr Zelenskiy left.\nVolodymyr Zelensky stayed.',
			speaks: [
				['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
				['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
			],
		},
		{
			why: 'the surname by itself, once its full form has shown whose it is',
			text: 'Erich Manstein spoke.\nErich Mannstein sat down.\nMannstein left. Manstein is a village.',
			speaks: [
				['Erich Mannstein', 'Erich Manstein'],
				['Mannstein', 'Manstein'],
			],
		},
		{
			why: 'the surname by itself before that may be anybody’s',
			text: 'Mannstein burned.\nErich Manstein spoke.\nErich Mannstein sat down.',
			speaks: [['Erich Mannstein', 'Erich Manstein']],
		},
		{
			why: 'an office, a people and a particle around the words make no difference',
			text: 'Field Marshal Erich von Manstein spoke.\nThe German general Erich von Mannstein’s memoirs sold well.',
			speaks: [['Erich von Mannstein', 'Erich von Manstein']],
		},
		{
			why: 'a given name spelled in two ways before one surname',
			text: 'Justice Minister Zbigniew Ziobro spoke.\nOn Monday Zbigniev Ziobro left.',
			speaks: [['Zbigniev Ziobro', 'Zbigniew Ziobro']],
		},
		{
			why: 'an organization whose own word is spelled in two ways',
			text: 'Rakytin Bank grew.\nThe report names Rakitin Bank.',
			speaks: [['Rakitin Bank', 'Rakytin Bank']],
		},
		{
			why: 'an unknown given name, with an office before it: a person',
			text: 'President Gitanas Nauseda spoke.\nLater Gitanas Nausedda left.',
			speaks: [['Gitanas Nausedda', 'Gitanas Nauseda']],
		},
	])('$why', ({text, speaks, glossary}) => {
		expect(heard(text, glossary)).toEqual(speaks);
	});
});

describe('nothing is told where two names may well be two, or where an entry speaks', () => {
	test.each<{why: string; text: string; glossary?: string}>([
		{why: 'one name', text: 'Erich Manstein spoke.\nErich Manstein left.\nManstein came back.'},
		{why: 'one form with and without marks', text: 'Gitanas Nausėda spoke.\nPresident Gitanas Nauseda left.'},
		{why: 'names of one word', text: 'Manstein spoke.\nMannstein left.'},
		{why: 'short words', text: 'Loretta Rukh sang.\nLoretta Ruk left.'},
		{why: 'two surnames that people have', text: 'Michael Hansen spoke.\nMichael Hanson left.'},
		{why: 'two given names that people have', text: 'Philip Ziobro spoke.\nPhillip Ziobro left.'},
		{why: 'a man and a woman of one family', text: 'Nikita Kozlachev spoke.\nNikita Kozlacheva left.'},
		{why: 'a family', text: 'Erich Manstein spoke.\nThe Erich Mansteins left.'},
		{
			why: 'both in one sentence: they are told apart there',
			text: 'Jonas Lindkvist and Jonas Lindqvist are not related.\nJonas Lindqvist left.',
		},
		{why: 'both in one sentence, the other way about', text: 'Erich Manstein is not Erich Mannstein.'},
		{
			why: 'brothers',
			text: 'Zbigniew Ziobro spoke.\nHis brother Zbigniev Ziobro left.',
		},
		{why: 'Chinese given names: one sound makes another person', text: 'Wang Xiaoming spoke.\nWang Xiaomin left.'},
		{why: 'Japanese given names', text: 'Shoichi Tanaka spoke.\nShouichi Tanaka left.'},
		{why: 'Korean given names', text: 'Kim Minjung spoke.\nKim Minjeong left.'},
		{
			why: 'what nothing shows to be a person, such as a village and its neighbour',
			text: 'Ust Tarnakhan voted.\nUst Tarnakan did not.',
		},
		{why: 'an ordinary word', text: 'Albert Stone spoke.\nAlbert Stowne left.'},
		{why: 'a word that the text has in lower case', text: 'Erich Blorg spoke.\nHe sold a blorgh.\nErich Blorgh left.'},
		{why: 'surnames that differ in more than sound', text: 'Erich Manstein spoke.\nErich Mannheimer left.'},
		{why: 'only an ordinary word in common', text: 'Manstein Street is long.\nMannstein Street is short.'},
		{
			why: 'the first form is an entry’s: the glossary decides, not this rule',
			glossary: 'entries: [{preferred: Erich Manstein, kind: person}]',
			text: 'Erich Manstein spoke.\nErich Mannstein left.',
		},
		{
			why: 'the surname by itself, where somebody else has it too',
			text: 'Erich Manstein and Bertha Mannstein met.\nMannstein smiled.',
		},
	])('$why', ({text, glossary}) => {
		expect(heard(text, glossary)).toEqual([]);
	});
});

test('a surname that another person has as well is told only with its given name', () => {
	const text = 'Erich Manstein spoke.\nErich Mannstein sat.\nBertha Mannstein left.\nMannstein smiled.';
	expect(heard(text)).toEqual([['Erich Mannstein', 'Erich Manstein']]);
});

test('it has no entry, nothing to write in its place, and both forms in its message', () => {
	const [mismatch] = check('Erich Manstein spoke.\nErich Mannstein left.');
	expect(mismatch).toMatchObject({
		rule: 'inconsistent',
		entry: null,
		suggestion: null,
		candidates: [],
		severity: 'minor',
		category: 'terminology/inconsistent-use',
		message: expect.stringContaining('“Erich Mannstein” and “Erich Manstein”'),
	});
});

// Written for this: names that resemble each other and are two people’s, as news has them.
const FIXTURES = join(import.meta.dirname, '../fixtures');
const ARTICLES = ['names', 'clean'].flatMap((folder) =>
	readdirSync(join(FIXTURES, folder))
		.filter((name) => name.endsWith('.txt'))
		.map((name) => ({name, text: readFileSync(join(FIXTURES, folder, name), 'utf8')})),
);

test('there are 3,000 words and more of right text', () => {
	expect(ARTICLES.flatMap(({text}) => text.split(/\s+/)).length).toBeGreaterThan(3000);
});

test.each(ARTICLES)('nothing is told of $name, whose names are all right', ({text}) => {
	expect(heard(text)).toEqual([]);
	const pivots = 'ja: か, ru: к, ko: 가, ar: ك, zh: 秦';
	expect(heard(text, `entries: [{preferred: Qqox Zzyzx, kind: person, source: {${pivots}}}]`)).toEqual([]);
});

test('mismatches never overlap and stand in the order of the text, those without an entry among them', () => {
	const words = fc.constantFrom('Erich', 'Manstein', 'Mannstein', 'Manshtein', 'Qin', 'Hata', 'Gang', 'von', 'said.\n');
	fc.assert(
		fc.property(fc.array(words, {maxLength: 40}), (parts) => {
			const found = check(parts.join(' '));
			found.slice(1).forEach(({span}, i) => {
				expect(span.start).toBeGreaterThanOrEqual(found[i]!.span.end);
			});
		}),
	);
});
