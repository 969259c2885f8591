import {describe, expect, test} from 'vitest';
import {runExplain} from '../../src/commands/explain.js';
import {RULES} from '../../src/detectors/registry.js';
import {RULE_IDS} from '../../src/detectors/rules.js';
import {fakeIo} from '../support/fake-io.js';

async function explain(...args: readonly string[]) {
	const io = fakeIo();
	return {status: await runExplain(args, io, {commands: []}), out: io.out(), err: io.err()};
}

test.each(RULE_IDS.map((id) => ({id})))('the rule $id has a manual page with an example', async ({id}) => {
	const {status, out} = await explain(id);
	const {example, category} = RULES.find((rule) => rule.id === id)!;
	expect(status).toBe(0);
	expect(out).toContain(`${example.found} → ${example.right}`);
	expect(out).toContain(category);
	expect(example.text).toContain(example.found);
	expect(category).toMatch(/^(terminology|accuracy|linguistic-conventions)\/[a-z-]+$/);
});

test('without a rule all are listed', async () => {
	const {out} = await explain();
	for (const id of RULE_IDS) expect(out).toContain(`  ${id}`);
});

test('an unknown rule names the nearest one', async () => {
	expect(await explain('redaing')).toMatchObject({
		status: 2,
		out: '',
		err: expect.stringContaining('Did you mean reading?'),
	});
	expect((await explain('xyzzy')).err).toContain('The rules are forbidden, spelling');
});

const GLOSSARY = `entries:
  - {preferred: Qin Gang, kind: person, source: {zh: 秦刚, ja: 秦剛}}
  - {preferred: Antony Blinken, kind: person, source: {ja: アントニー・ブリンケン}}
`;
const ARTICLE = 'Qin Gang met Brinken.\nDuring the meeting, Hata accepted.\nBrinken left.\n';

async function explainWord(...args: readonly string[]) {
	const io = fakeIo({files: {'glossary/names.yaml': GLOSSARY, 'article.txt': ARTICLE}, stdin: 'Brinken left.'});
	return {status: await runExplain(args, io, {commands: []}), out: io.out(), err: io.err()};
}

describe('why a word is told or not', () => {
	test('a line is a line of the file, also where the text is not the file’s', async () => {
		const files = {'names.yaml': GLOSSARY, 'a.html': '<p>Qin Gang met Brinken.\n<p>\n<b>Brin</b>ken left.\n'};
		const explained = async (line: string, format: string) => {
			const io = fakeIo({files});
			const args = ['-w', 'Brinken', '--file', `a.html${line}`, '-g', 'names.yaml', '--format', format];
			return {status: await runExplain(args, io, {commands: []}), out: io.out(), err: io.err()};
		};
		expect((await explained(':3', 'text')).out).toMatch(/^a\.html:3:4 {2}Brinken\n/);
		expect(JSON.parse((await explained('', 'json')).out).places).toMatchObject([
			{line: 1, column: 17, start: 16, end: 23},
			{line: 3, column: 4, start: 32, end: 43},
		]);
		expect((await explained(':2', 'text')).err).toContain('does not stand in line 2 of a.html');
		expect((await explained(':9', 'text')).err).toContain('the file has 3 lines');
	});

	test('each score is told with what it is made of, and with the threshold', async () => {
		const {status, out} = await explainWord('--word', 'Hata', '--file', 'article.txt');
		expect(status).toBe(0);
		expect(out).toContain('article.txt:2:21  Hata\n  Told: “Qin” (Qin Gang) should stand here.');
		expect(out).toContain('is the Japanese reading of 秦');
		expect(out).toMatch(/^ {6}\+\d\.\d {2}how near the reading is$/m);
		expect(out).toMatch(/^ {6}−\d\.\d {2}short$/m);
		expect(out).toMatch(/told\s+from\s+60% on/);
	});

	test('what is less sure than --min-confidence is not told, and that is said', async () => {
		const {out} = await explainWord('-w', 'Hata', '--file', 'article.txt', '--min-confidence', '0.98');
		expect(out).toContain('Not told: the best explanation is “Qin” (Qin Gang), but it is only');
		expect(out).toMatch(/told\s+from\s+98% on/);
	});

	test.each([
		{args: ['--file', 'article.txt'], places: ['1:14', '3:1'], why: 'every place of an article'},
		{
			args: ['--file', 'article.txt:3'],
			places: ['3:1'],
			why: 'the places of one line, which the whole article explains',
		},
		{args: ['--file', '-'], places: ['1:1'], why: 'standard input'},
		{args: ['--text', 'Then Brinken left.'], places: ['1:6'], why: 'a text on the command line'},
	])('$why', async ({args, places}) => {
		const {status, out} = await explainWord('--word', 'brinken', '--format', 'json', ...args);
		expect(status).toBe(0);
		const told = JSON.parse(out);
		expect(told).toMatchObject({version: 1, word: 'brinken', minConfidence: 0.6});
		expect(told.places.map((place: {line: number; column: number}) => `${place.line}:${place.column}`)).toEqual(places);
		for (const place of told.places) {
			expect(place).toMatchObject({found: 'Brinken', isTold: true});
			const [best] = place.considered;
			expect(best).toMatchObject({entry: 'Antony Blinken', entryId: 'antony-blinken', outcome: 'stands'});
			const sum = best.weights.reduce((total: number, {odds}: {odds: number}) => total + odds, 0);
			expect(sum).toBeCloseTo(best.odds, 1);
		}
	});

	test.each([
		{word: 'Qin', text: 'Qin Gang left.', says: 'Not told: “Qin Gang” is a right rendering of Qin Gang.'},
		{word: 'during', text: 'During it', says: 'Not told: no entry was considered.\n  It is one of the small words'},
		{word: 'Germany', text: 'To Germany', says: 'It is a well-known name by itself (country).'},
		{word: 'Blinker', text: 'Blinker left.', says: 'It is too unlikely to be weighed against others.'},
		{word: 'Antony', text: 'Antony left.', says: 'It is a word of Antony Blinken, but the other words'},
		{word: 'To Germany', text: 'To Germany', says: '“To”: It is one of the small words of English.'},
		{
			word: 'Mannstein',
			text: 'Erich Manstein left.\nErich Mannstein sat.',
			says: 'Told: “Erich Mannstein” and “Erich Manstein” stand in this document',
		},
	])('$word in “$text”', async ({word, text, says}) => {
		const {status, out} = await explainWord('--word', word, '--text', text);
		expect(status).toBe(0);
		expect(out).toContain(says);
	});

	test.each([
		{args: ['--word', 'Hata'], says: 'say where the word stands', why: 'no text'},
		{args: ['--word', 'Hata', '--text', 'a', '--file', 'b'], says: 'one of them', why: 'two texts'},
		{args: ['--text', 'Hata left.'], says: '--text needs --word', why: 'a text and no word'},
		{args: ['--min-confidence', '0.5'], says: '--min-confidence needs --word', why: 'a threshold and no word'},
		{args: ['reading', '--word', 'Hata', '--text', 'a'], says: 'a rule (reading) and --word', why: 'a rule and a word'},
		{args: ['--word', 'Hata', '--text', 'Hatas left.'], says: '“Hata” does not stand in the text', why: 'another word'},
		{args: ['--word', 'Hata', '--file', 'article.txt:1'], says: 'line 1 of article.txt', why: 'another line'},
		{
			args: ['--word', 'Hata', '--file', 'article.txt:9'],
			says: 'There is no line 9: the file has 3 lines',
			why: 'no line',
		},
		{args: ['--word', 'Hata', '--file', 'other.txt'], says: 'other.txt', why: 'no file'},
	])('cannot be done with $why', async ({args, says}) => {
		const {status, out, err} = await explainWord(...args);
		expect({status, out}).toEqual({status: 2, out: ''});
		expect(err).toContain(says);
	});
});
