import {describe, expect, test} from 'vitest';
import {runGlossary} from '../../src/commands/glossary/glossary.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {type FakeSettings, fakeIo} from '../support/fake-io.js';

const FILES = {
	'mt/a.txt': 'In Rome the actor Petra Lindqvist spoke.\nLater Lindqvist crossed the Torvald Bridge.\n',
	'mt/b.txt': 'The actor Petra Lindkvist spoke.\nPolice closed the Torvald Bridge.\n',
	'glossary/names.yaml': 'entries:\n  # Ours.\n  - preferred: Qin Gang\n',
};

async function run(args: readonly string[], settings: FakeSettings = {}) {
	const io = fakeIo({files: FILES, ...settings});
	const status = await runGlossary(['mine', 'mt/a.txt', 'mt/b.txt', ...args], io, {commands: []});
	return {status, out: io.out(), err: io.err(), written: io.written};
}

describe('proposals asked for one by one', () => {
	test('are added to the glossary where they are taken, as they are or changed', async () => {
		const answers = ['e', 'Petra Lindqvist-Berg', 'person', 'y', 'y'];
		const {status, out, written} = await run(['--review'], {answers, columns: 80});
		expect(status).toBe(0);
		expect(out).toContain('+  - preferred: Petra Lindqvist-Berg');
		const text = `${written.get('glossary/names.yaml')}`;
		expect(text.startsWith(FILES['glossary/names.yaml'])).toBe(true);
		const parsed = parseGlossary(text, 'names.yaml');
		expect(parsed.ok && parsed.value.entries.map(({preferred}) => preferred)).toEqual([
			'Qin Gang',
			'Petra Lindqvist-Berg',
			'Torvald Bridge',
		]);
	});

	test.each([
		{answers: ['n', 'n'], why: 'no to all'},
		{answers: ['q'], why: 'quit at once'},
		{answers: [], why: 'Ctrl-C'},
		{answers: ['e'], why: 'Ctrl-C while one is changed'},
	])('change nothing where none is taken: $why', async ({answers}) => {
		const {status, written} = await run(['--review'], {answers, columns: 80});
		expect(status).toBe(0);
		expect(written.size).toBe(0);
	});

	test('need somebody to ask', async () => {
		const {status, err} = await run(['--review']);
		expect(status).toBe(2);
		expect(err).toContain('-o FILE');
	});
});

test('a proposal file is a glossary that can be read, with what was seen in comments', async () => {
	const {status, written} = await run(['-o', 'proposed.yaml']);
	expect(status).toBe(0);
	const text = `${written.get('proposed.yaml')}`;
	const parsed = parseGlossary(text, 'proposed.yaml');
	expect(parsed.ok && parsed.value.entries.map(({preferred}) => preferred)).toEqual([
		'Petra Lindqvist',
		'Torvald Bridge',
	]);
	expect(text).toContain('# also: ');
	expect(text).toContain('Petra Lindkvist (1)');
});

test('the glossary itself is never written over by proposals', async () => {
	const {status, written} = await run(['-o', 'glossary/names.yaml']);
	expect(status).toBe(2);
	expect(written.size).toBe(0);
});
