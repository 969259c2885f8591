import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../src/documents/document.js';
import {parseText} from '../../src/documents/formats/text.js';
import {pairDocuments} from '../../src/documents/pair.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {knownWords} from '../../src/mining/known.js';
import {Miner} from '../../src/mining/mine.js';
import type {Proposal} from '../../src/mining/proposal.js';

function mine(texts: readonly string[], glossary = 'entries: []\n'): readonly Proposal[] {
	const parsed = parseGlossary(glossary, 'names.yaml');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return mined(
		texts.map((text, i) => parseText(`${i}.txt`, text)),
		new Miner(knownWords(parsed.value.entries)),
	);
}

function mined(documents: readonly Document[], miner = new Miner([])): readonly Proposal[] {
	for (const document of documents) miner.add(document);
	return miner.proposals();
}

const namesOf = (proposals: readonly Proposal[]) => proposals.map(({name}) => name);

describe('what is proposed', () => {
	test.each([
		{
			text: 'In Rome the actor Petra Lindqvist spoke. Later Lindqvist left.',
			name: 'Petra Lindqvist',
			kind: 'person',
			why: 'a given name, and a surname that joins it',
		},
		{
			text: 'He met Foreign Minister Zhao Weiping. Then Zhao Weiping flew home.',
			name: 'Zhao Weiping',
			kind: 'person',
			why: 'an office before it is no part of it',
		},
		{
			text: 'Qin Gang spoke. Then Qin Gang left.',
			name: 'Qin Gang',
			kind: 'person',
			why: 'a surname in front; “gang” is a port in another language alone',
		},
		{
			text: 'A study by the Center for Maritime and Coastal Studies came out. The Center for Maritime and Coastal Studies had asked many.',
			name: 'Center for Maritime and Coastal Studies',
			kind: 'organization',
			why: 'small words within the name of an institution',
		},
		{
			text: 'Crowds crossed the Torvald Bridge. Police closed the Torvald Bridge.',
			name: 'Torvald Bridge',
			kind: 'place',
			why: 'its last word says what it is',
		},
		{
			text: 'She wrote “The Glass Orchard” in a year. Critics praised “The Glass Orchard” at once.',
			name: 'The Glass Orchard',
			kind: 'work',
			why: 'quotation marks around capitalised words',
		},
		{
			text: 'The Director of National Parks resigned. Nobody follows the Director of National Parks.',
			name: 'Director of National Parks',
			kind: null,
			why: 'an office with its field',
		},
	])('$name: $why', ({text, name, kind}) => {
		const found = mine([text]).find((proposal) => proposal.name === name);
		expect(found).toBeDefined();
		if (kind !== null) expect(found!.kind).toBe(kind);
		expect(found!.count).toBe(2);
		expect(found!.reasons.length).toBeGreaterThan(0);
	});
});

describe('what is not proposed', () => {
	test.each([
		{text: 'Meanwhile it rained. Meanwhile it snowed. Meanwhile it thawed.', why: 'first words of sentences'},
		{text: 'They met on Monday and in October. He left on Monday. Back in October.', why: 'days and months'},
		{text: 'The French and the Germans agreed. Most French voters did.', why: 'peoples'},
		{text: 'She flew to Japan. In Japan she stayed. All Japan knew.', why: 'a country that everybody writes so'},
		{text: 'Bridge Opens After Long Delay\nBridge Opens After Long Delay', why: 'headings, where all is capitalised'},
		{
			text: 'The President spoke. Then the President left, and the President slept.',
			why: 'an office that anybody may have',
		},
		{text: '“Yes,” he said. “Yes, I did.” “Never,” she said.', why: 'speech'},
		{text: 'The CEO of it left. Our CEO knew. That CEO is gone. A CEO can.', why: 'initials that name nothing'},
	])('$why', ({text}) => {
		expect(namesOf(mine([text, text]))).toEqual([]);
	});

	test.each([
		{text: 'Then Petra Lindqvist spoke.', why: 'the name itself'},
		{text: 'Then Lindqvist spoke to us, and so did Lindqvist.', why: 'its surname'},
		{text: 'Then Petra Lindkvist spoke.', why: 'a slip for it, which a check finds'},
		{text: 'Then Lindqvist Petra spoke.', why: 'its words changed about'},
	])('what the glossary has: $why', ({text}) => {
		const glossary = 'entries:\n  - preferred: Petra Lindqvist\n    kind: person\n';
		expect(namesOf(mine([text, text], glossary))).toEqual([]);
	});
});

describe('forms of one name', () => {
	test.each([
		{
			texts: ['Erich Manstein wrote it. Manstein knew.', 'Erich Mannstein wrote it.', 'Manstein Erich wrote it.'],
			forms: ['Erich Manstein', 'Erich Mannstein', 'Manstein', 'Manstein Erich'],
			why: 'spellings, order and the surname',
		},
		{
			texts: [
				'The Center for Maritime and Coastal Studies asked. The CMCS asked again.',
				'The Center for Maritime and Coastal Studies came.',
			],
			forms: ['Center for Maritime and Coastal Studies', 'CMCS'],
			why: 'initials',
		},
	])('are one proposal: $why', ({texts, forms}) => {
		const [first] = mine(texts);
		expect(first!.forms.map(({text}) => text).sort()).toEqual([...forms].sort());
		expect(first!.documents).toBe(texts.length);
		expect(first!.count).toBe(first!.forms.reduce((sum, {count}) => sum + count, 0));
	});

	test.each([
		{text: 'Alice Lindqvist met Petra Lindqvist. Alice Lindqvist left; Petra Lindqvist stayed.', why: 'one family'},
		{text: 'Marta Kowalska met Marek Kowalski. Marta Kowalska left.', why: 'a wife and her husband'},
	])('two persons of one sentence are two: $why', ({text}) => {
		expect(mine([text, text]).filter(({kind}) => kind === 'person')).toHaveLength(2);
	});
});

describe('beside its source', () => {
	test.each([
		{
			target: 'Then Kenji Takahashi spoke.',
			source: '高橋健二が話した。',
			language: 'ja',
			name: '高橋健二',
			why: 'read from its characters, surname first',
		},
		{
			target: 'Then Mark Brenner spoke.',
			source: 'マーク・ブレナーが話した。',
			language: 'ja',
			name: 'マーク・ブレナー',
			why: 'kana',
		},
		{target: 'Then Zhao Weiping spoke.', source: '赵卫平讲话。', language: 'zh', name: '赵卫平', why: 'pinyin'},
		{
			target: 'Then Oleg Baranov spoke.',
			source: 'Затем Олег Баранов выступил.',
			language: 'ru',
			name: 'Олег Баранов',
			why: 'letter by letter',
		},
	])('a name has what the source writes: $why', ({target, source, language, name}) => {
		const paired = pairDocuments(parseText('a.txt', `${target}\n`), parseText('b.txt', `${source}\n`), language);
		if (!('segments' in paired)) throw new Error('not paired');
		const [first] = mined([paired, {...paired, path: 'c.txt'}]);
		expect(first!.source[0]).toMatchObject({language, text: name});
	});

	test('nothing is told where nothing in the source sounds like it', () => {
		const paired = pairDocuments(
			parseText('a.txt', 'Then Petra Lindqvist spoke.\n'),
			parseText('b.txt', '赵卫平讲话。\n'),
			'zh',
		);
		if (!('segments' in paired)) throw new Error('not paired');
		expect(mined([paired])[0]!.source).toEqual([]);
	});
});

const WORDS = [
	'Petra',
	'Lindqvist',
	'Lindkvist',
	'of',
	'the',
	'Bridge',
	'Monday',
	'spoke',
	'. ',
	'“',
	'”',
	'Zhao',
	'CSIS',
	'秦',
	'1',
];
const TEXT = fc.array(fc.constantFrom(...WORDS), {maxLength: 30}).map((words) => words.join(' '));

test('every form stands in the corpus, once a name, and the worthiest is first', () => {
	fc.assert(
		fc.property(fc.array(TEXT, {maxLength: 4}), (texts) => {
			const proposals = mine(texts);
			const forms = proposals.flatMap((proposal) => proposal.forms.map(({text}) => text));
			expect(new Set(forms).size).toBe(forms.length);
			for (const form of forms) expect(texts.some((text) => text.replace(/\s+/g, ' ').includes(form))).toBe(true);
			const worths = proposals.map(({worth}) => worth);
			expect(worths).toEqual([...worths].sort((a, b) => b - a));
			for (const {documents, count} of proposals) expect(documents).toBeLessThanOrEqual(count);
		}),
	);
});
