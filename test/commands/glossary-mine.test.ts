import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {runGlossary} from '../../src/commands/glossary/glossary.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {type FakeSettings, fakeIo} from '../support/fake-io.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const FILES: Readonly<Record<string, string>> = {
	'mt/a.txt': 'In Rome the actor Petra Lindqvist spoke.\nLater Lindqvist crossed the Torvald Bridge.\n',
	'mt/b.txt': 'The actor Petra Lindkvist spoke.\nPolice closed the Torvald Bridge.\n',
	'glossary/names.yaml': 'entries:\n  # Ours.\n  - preferred: Qin Gang\n',
};

/** A folder of its own, for the log of mining is kept in it. */
function folderWith(files: Readonly<Record<string, string>> = FILES): string {
	const folder = temporaryFolder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

async function run(args: readonly string[], settings: FakeSettings = {}) {
	const cwd = settings.cwd ?? folderWith();
	const io = fakeIo({files: FILES, ...settings, cwd});
	const status = await runGlossary(['mine', 'mt/a.txt', 'mt/b.txt', ...args], io, {commands: []});
	return {status, out: io.out(), err: io.err(), written: io.written, cwd};
}

const logOf = (cwd: string) => {
	const path = join(cwd, '.glossproof/mined.jsonl');
	return existsSync(path)
		? readFileSync(path, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line))
		: [];
};

describe('proposals asked for line by line', () => {
	test('are added to the glossary where they are taken, as they are or changed', async () => {
		const answers = ['e', 'Petra Lindqvist-Berg', 'organization', 'y', 'y'];
		const {status, err, written} = await run(['--review', '--plain'], {answers, columns: 80});
		expect(status).toBe(0);
		expect(err).toContain('+  - preferred: Petra Lindqvist-Berg');
		const text = `${written.get('glossary/names.yaml')}`;
		expect(text.startsWith(FILES['glossary/names.yaml']!)).toBe(true);
		const parsed = parseGlossary(text, 'names.yaml');
		expect(parsed.ok && parsed.value.entries.map(({preferred, kind}) => [preferred, kind])).toEqual([
			['Qin Gang', null],
			['Petra Lindqvist-Berg', 'organization'],
			['Torvald Bridge', 'place'],
		]);
	});

	test.each([
		{answers: ['n', 'n'], lines: 0, why: 'not now'},
		{answers: ['r', 'r'], lines: 2, why: 'no to all for good'},
		{answers: ['q'], lines: 0, why: 'quit at once'},
		{answers: [], lines: 0, why: 'Ctrl-C'},
		{answers: ['e'], lines: 0, why: 'Ctrl-C while one is changed'},
	])('change nothing where none is taken: $why', async ({answers, lines}) => {
		const {status, written, cwd} = await run(['--review', '--plain'], {answers, columns: 80});
		expect(status).toBe(0);
		expect(written.size).toBe(0);
		expect(logOf(cwd)).toHaveLength(lines);
	});

	test('wait in the log where the writing was not agreed to, and are asked about again', async () => {
		const first = await run(['--review', '--plain'], {answers: ['y', 'q', 'n'], columns: 80});
		expect(first.status).toBe(1);
		expect(first.written.size).toBe(0);
		expect(logOf(first.cwd)).toMatchObject([{v: 1, verdict: 'accept', name: 'Petra Lindqvist'}]);
		const second = await run(['--review', '--plain'], {answers: ['n', 'y'], columns: 80, cwd: first.cwd});
		expect(second.status).toBe(0);
		expect(second.written.get('glossary/names.yaml')).toContain('preferred: Petra Lindqvist');
		expect(logOf(first.cwd).at(-1)).toMatchObject({enters: logOf(first.cwd)[0].id});
	});

	test('that the glossary cannot have are told and wait, and keep no other out', async () => {
		const files = {...FILES, 'glossary/names.yaml': 'entries:\n  - preferred: Qin Gang\n    forbidden: [Hata]\n'};
		const answers = ['e', 'Hata', '', 'y', 'y'];
		const {status, err, written, cwd} = await run(['--review', '--plain'], {answers, columns: 80, files});
		expect(status).toBe(1);
		expect(err).toContain('left out: Petra Lindqvist: ');
		expect(err).toContain('forbidden');
		expect(written.get('glossary/names.yaml')).toContain('preferred: Torvald Bridge');
		expect(written.get('glossary/names.yaml')).not.toContain('preferred: Hata');
		expect(logOf(cwd).filter((line) => 'enters' in line)).toHaveLength(1);
	});

	test('are not proposed again where they were rejected, until that is taken back', async () => {
		const {cwd} = await run(['--review', '--plain'], {answers: ['r', 'q'], columns: 80});
		const again = await run([], {cwd});
		expect(again.out).not.toContain('Petra');
		expect(again.out).toContain('Torvald Bridge');
		expect(again.err).toContain('1 of them rejected earlier and left out: --again shows them');
		expect((await run(['--again'], {cwd})).out).toContain('Lindqvist');
	});

	test.each([
		{args: ['--review'], settings: {}, says: '-o FILE', why: 'nobody to ask'},
		{args: ['--plain'], settings: {}, says: 'add --review', why: '--plain alone'},
		{args: ['--review', '-'], settings: {answers: []}, says: 'your answers', why: 'standard input for both'},
		{args: ['--review', '-o', 'x.yaml'], settings: {answers: []}, says: 'leave out', why: 'a file as well'},
	])('need somebody to ask: $why', async ({args, settings, says}) => {
		const {status, err} = await run(args, settings);
		expect(status).toBe(2);
		expect(err).toContain(says);
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
