import {describe, expect, test} from 'vitest';
import {runGlossary} from '../../src/commands/glossary/glossary.js';
import {type FakeSettings, fakeIo} from '../support/fake-io.js';

const NAMES = `version: 1
entries:
  # Persons.
  - preferred: Qin Gang # of China
    kind: person
    source: {zh: 秦刚}
  - preferred: Wang Yi
    kind: person
    source: {zh: 王毅}
    admitted: [Minister Wang]
`;
const CLUBS = `entries:
  - preferred: Kashiwa Reysol
    kind: organization
  - preferred: Sagan Tosu
    kind: organization
    source: {ja: サガン鳥栖}
`;
const FILES = {'glossary/clubs.yaml': CLUBS, 'glossary/names.yaml': NAMES};

async function run(args: readonly string[], settings: FakeSettings = {}) {
	const io = fakeIo({files: FILES, ...settings});
	const status = await runGlossary(args, io, {commands: []});
	return {status, out: io.out(), err: io.err(), written: io.written};
}

describe('an edit', () => {
	test('is shown as a diff and not written where nobody can be asked, and says how to write it', async () => {
		const {status, out, err, written} = await run(['admit', 'qin-gang', 'Qin']);
		expect(status).toBe(1);
		expect(out).toContain('+    admitted: [Qin]\n');
		expect(err).toContain('Add --yes');
		expect(written.size).toBe(0);
	});

	test('is written with --yes, all else byte for byte as it was', async () => {
		const {status, written} = await run(['admit', 'qin-gang', 'Qin', '--yes']);
		expect(status).toBe(0);
		expect([...written]).toEqual([
			['glossary/names.yaml', NAMES.replace('{zh: 秦刚}\n', '{zh: 秦刚}\n    admitted: [Qin]\n')],
		]);
	});

	test.each([
		{answers: ['y'], status: 0, files: 1, why: 'yes'},
		{answers: ['n'], status: 1, files: 0, why: 'no'},
		{answers: [''], status: 1, files: 0, why: 'Enter alone'},
		{answers: [], status: 1, files: 0, why: 'Ctrl-C'},
	])('is asked for on a terminal: $why', async ({answers, status, files}) => {
		const ran = await run(['forbid', 'Qin Gang', 'Hata', '--note', 'a reading'], {answers, columns: 80});
		expect(ran.status).toBe(status);
		expect(ran.written.size).toBe(files);
	});

	test('is only shown with --dry-run', async () => {
		const {status, out, written} = await run(['remove', 'Wang Yi', '--dry-run', '--yes']);
		expect([status, written.size]).toEqual([0, 0]);
		expect(out).toContain('-  - preferred: Wang Yi');
	});

	test('that changes nothing says so and writes nothing', async () => {
		const {status, err, written} = await run(['admit', 'Wang Yi', 'Minister Wang', '--yes']);
		expect([status, written.size]).toEqual([0, 0]);
		expect(err).toContain('no-change');
	});

	test('keeps control characters from the terminal', async () => {
		const bad = {'names.yaml': `${NAMES}# \u001b[2J\n`};
		const {out} = await run(['admit', 'Wang Yi', 'X', '--dry-run', '-g', 'names.yaml'], {files: bad, columns: 80});
		expect(out).not.toContain('\u001b[2J');
	});

	test.each([
		{args: ['admit', 'Qin Gong', 'X'], says: 'did you mean “Qin Gang”', why: 'a name that is near another'},
		{args: ['forbid', 'Wang Yi', 'Qin Gang'], says: 'forbidden-right', why: 'a form that is right in another entry'},
		{
			args: ['forbid', 'Wang Yi', 'Kashiwa Reysol'],
			says: 'forbidden-right',
			why: 'a form that is right in another file',
		},
		{args: ['rename', 'Wang Yi', 'Qin Gang'], says: 'duplicate-term', why: 'a rendering that is taken'},
		{args: ['remove', 'Wang Yi', 'Wong'], says: 'unknown-form', why: 'a form that the entry does not have'},
		{
			args: ['add', 'Sagan Tosu', '--kind', 'person'],
			says: 'duplicate-term',
			why: 'an entry that stands in another file',
		},
	])('is refused with status 2 for $why', async ({args, says}) => {
		const {status, err, written} = await run([...args, '--yes']);
		expect(err).toContain(says);
		expect([status, written.size]).toEqual([2, 0]);
	});

	test('renames and keeps the id, so that decisions still name the entry', async () => {
		const {written} = await run(['rename', 'Wang', 'Wang Ji', '--admit-old', '-y']);
		expect(written.get('glossary/names.yaml')).toContain(
			'  - preferred: Wang Ji\n    id: wang-yi\n    kind: person\n    source: {zh: 王毅}\n    admitted: [Minister Wang, Wang Yi]\n',
		);
	});
});

describe('a new entry', () => {
	test('goes into the file where its like are', async () => {
		const {written} = await run(['add', 'Ventforet Kofu', '-k', 'organization', '-s', 'ja=ヴァンフォーレ甲府', '-y']);
		expect([...written.keys()]).toEqual(['glossary/clubs.yaml']);
	});

	test('goes into the file that is named, which is made where there is none', async () => {
		const {written} = await run(['add', 'Ventforet Kofu', '--file', 'glossary/new.yaml', '-y']);
		expect(written.get('glossary/new.yaml')).toBe('version: 1\nentries:\n  - preferred: Ventforet Kofu\n');
	});

	test('begins a glossary where there is none', async () => {
		const {written} = await run(
			[
				'add',
				'Avril Haines',
				'-k',
				'person',
				'-s',
				'ja=ヘインズ',
				'-t',
				'Director 2021-01..',
				'-t',
				'Judge',
				'-x',
				'Haynes',
				'--gender',
				'female',
				'--note',
				'n',
				'-y',
			],
			{files: {}},
		);
		expect([...written]).toEqual([
			[
				'glossary/names.yaml',
				`version: 1
entries:
  - preferred: Avril Haines
    kind: person
    source: { ja: ヘインズ }
    forbidden: [Haynes]
    titles: [{ text: Director, from: "2021-01" }, Judge]
    gender: female
    note: "n"
`,
			],
		]);
	});

	test('is asked for step by step on a terminal; a wrong answer is asked again', async () => {
		const answers = [
			'',
			'Li Qiang',
			'persn',
			'pers',
			'zh 李强',
			'zh=李强',
			'zh=李強',
			'',
			'Li',
			'',
			'Premier 2023-03..',
			'm',
			'',
			'y',
		];
		const {status, err, written} = await run(['add'], {answers, columns: 80});
		expect(status).toBe(0);
		expect(err).toContain('did you mean person?');
		expect(written.get('glossary/names.yaml')).toContain(
			`  - preferred: Li Qiang
    kind: person
    source: { zh: [李强, 李強] }
    admitted: [Li]
    titles: [{ text: Premier, from: "2023-03" }]
    gender: male
`,
		);
	});

	test('is not written where the asking is ended', async () => {
		const {status, written} = await run(['add'], {answers: ['Li Qiang', 'person'], columns: 80});
		expect([status, written.size]).toEqual([1, 0]);
	});

	test.each([
		{args: ['add'], says: 'what is the rendering?', why: 'no rendering and no terminal'},
		{args: ['add', 'X', '--source', '秦刚'], says: 'LANGUAGE=NAME', why: 'a source without its language'},
		{args: ['add', 'X', '--kind', 'persn'], says: 'kind', why: 'no such kind'},
		{args: ['add', 'X', '--source', 'jp=秦刚', '-y'], says: 'did you mean `ja`', why: 'a country for a language'},
	])('is refused for $why', async ({args, says}) => {
		const {status, err} = await run(args);
		expect(status).toBe(2);
		expect(err).toContain(says);
	});
});

describe('a look into the glossary', () => {
	test.each([
		{args: ['list'], names: ['Kashiwa Reysol', 'Sagan Tosu', 'Qin Gang', 'Wang Yi'], why: 'all'},
		{args: ['list', '--kind', 'person'], names: ['Qin Gang', 'Wang Yi'], why: 'of a kind'},
		{args: ['list', '--missing-source'], names: ['Kashiwa Reysol'], why: 'without a source name'},
		{
			args: ['list', '--missing-source', 'ja'],
			names: ['Kashiwa Reysol', 'Qin Gang', 'Wang Yi'],
			why: 'without one in Japanese',
		},
		{args: ['list', '王'], names: ['Wang Yi'], why: 'with a text'},
		{args: ['list', 'nothing'], names: [], why: 'none'},
	])('lists entries: $why', async ({args, names}) => {
		const text = await run(args);
		expect(
			text.out
				.split('\n')
				.filter(Boolean)
				.map((line) => line.split(/ {2,}/)[0]),
		).toEqual(names);
		const json = await run([...args, '--json']);
		expect(JSON.parse(json.out).entries.map((entry: {preferred: string}) => entry.preferred)).toEqual(names);
		expect([text.status, json.status]).toEqual([0, 0]);
	});

	test.each(['qin-gang', 'Qin Gang', 'qin gang', '秦刚', 'Qin'])(
		'shows an entry by any of its names: %s',
		async (name) => {
			const {status, out} = await run(['show', name]);
			expect(status).toBe(0);
			expect(out).toContain('Qin Gang  glossary/names.yaml:4:5');
		},
	);

	test('names all that a name may mean', async () => {
		const files = {
			'glossary/a.yaml':
				'entries:\n  - {preferred: Li Qiang, admitted: [Li]}\n  - {preferred: Li Na, admitted: [Li]}\n',
		};
		const {status, err} = await run(['show', 'Li'], {files});
		expect(status).toBe(2);
		expect(err).toContain('Li Qiang (li-qiang), Li Na (li-na)');
	});

	test.each([['list'], ['show', 'X'], ['admit', 'X', 'Y'], ['export', '-f', 'csv'], ['lint']])(
		'without a glossary says how one begins: %s',
		async (...args) => {
			const {status, err} = await run(args, {files: {}});
			expect(status).toBe(2);
			expect(err).toContain('no-glossary');
		},
	);
});

describe('an import', () => {
	const csv = 'preferred,kind,source zh\nLi Qiang,person,李强\nWang Yi,person,"王毅\n王毅繁"\nKashiwa Reysol,person,\n';
	test('adds to the file of its like, completes what is known, and tells what is in conflict', async () => {
		const {status, out, err, written} = await run(['import', 'in.csv', '--yes'], {files: {...FILES, 'in.csv': csv}});
		expect(err).toContain('1 new, 1 completed, 1 known already, 1 conflict\n');
		expect(err).toContain(
			'in.csv:5: import-conflict: The kind of “Kashiwa Reysol” is “person” here and “organization”',
		);
		expect(status).toBe(1);
		expect(out).toContain('+  - preferred: Li Qiang');
		expect(written.get('glossary/names.yaml')).toBe(
			NAMES.replace('{zh: 王毅}', '{zh: [王毅, 王毅繁]}') +
				'  - preferred: Li Qiang\n    kind: person\n    source: { zh: 李强 }\n',
		);
	});

	test('a second time changes nothing', async () => {
		const first = await run(['import', 'in.csv', '--yes'], {files: {...FILES, 'in.csv': csv}});
		const files = {...FILES, ...Object.fromEntries(first.written), 'in.csv': csv};
		const {err, written} = await run(['import', 'in.csv', '--yes'], {files});
		expect(err).toContain('0 new, 0 completed, 3 known already');
		expect(written.size).toBe(0);
	});

	test.each([
		{args: ['import', 'a.docx'], says: '--format', why: 'a name that tells no format'},
		{args: ['import', 'no.csv'], says: 'missing-file', why: 'no file'},
		{args: ['import', 'bad.xlsx'], says: 'not-xlsx', why: 'no workbook'},
	])('is refused with status 2: $why', async ({args, says}) => {
		const {status, err} = await run(args, {files: {...FILES, 'bad.xlsx': 'PK', 'a.docx': ''}});
		expect(status).toBe(2);
		expect(err).toContain(says);
	});
});

describe('an export', () => {
	test('is written where it is asked for, and says what is lost', async () => {
		const {status, err, written} = await run(['export', '-f', 'tmx', '-o', 'out.tmx']);
		expect(status).toBe(0);
		expect(err).toContain('TMX cannot hold kinds: left out of 4 entries.');
		expect(written.get('out.tmx')).toContain('<seg>サガン鳥栖</seg>');
	});

	test.each([
		{args: ['export'], says: '--format', why: 'no format'},
		{args: ['export', '-f', 'xlsx'], says: 'name a file', why: 'a workbook on standard output'},
		{args: ['export', '-f', 'csv', '--style', 'dct'], says: '--style', why: 'a style of TBX for a table'},
		{
			args: ['export', '-f', 'json', '-o', 'glossary/names.yaml'],
			says: 'the glossary itself',
			why: 'over the glossary',
		},
	])('is refused with status 2: $why', async ({args, says}) => {
		const {status, err} = await run(args);
		expect(status).toBe(2);
		expect(err).toContain(says);
	});
});

describe('lint', () => {
	const doubtful = `entries:
  - preferred: Antony Blinken
    kind: person
    source: {ja: アントニー・ブリンケン}
    admitted: [Tony Blinken, Tony Blinken]
    examples: {wrong: [Antony Blinken came.]}
`;
	const files = {'glossary/a.yaml': doubtful};
	test('tells findings with their places, as text and as JSON, with status 1', async () => {
		const text = await run(['lint'], {files});
		expect(text.out).toContain('glossary/a.yaml:5:30: warning: repeated-term: ');
		expect(text.out).toContain('glossary/a.yaml:6:24: warning: example-wrong: ');
		expect(text.err).toBe('1 entry: 2 warnings, 0 notes (1 can be mended with --fix)\n');
		const json = await run(['lint', '--format', 'json'], {files});
		expect(JSON.parse(json.out).summary).toEqual({entries: 1, warnings: 2, notes: 0, fixable: 1});
		expect([text.status, json.status]).toEqual([1, 1]);
	});

	test('mends with --fix what is safe, and tells what is left', async () => {
		const {status, out, written} = await run(['lint', '--fix', '--yes'], {files});
		expect(written.get('glossary/a.yaml')).toBe(doubtful.replace(', Tony Blinken', ''));
		expect(out).not.toContain('repeated-term');
		expect(out).toContain('example-wrong');
		expect(status).toBe(1);
	});

	test('keeps to the rules that are asked for', async () => {
		const {status, out} = await run(['lint', '--only', 'repeated-term', 'near-duplicate', '--off', 'repeated-term'], {
			files,
		});
		expect([status, out]).toEqual([0, '']);
	});
});

test.each([
	{args: [], status: 2, says: 'Usage: glossproof glossary COMMAND', why: 'nothing'},
	{args: ['lits'], status: 2, says: 'Did you mean glossary list?', why: 'a command that is near another'},
	{args: ['list', '--knd', 'person'], status: 2, says: '--kind', why: 'an option that is near another'},
])('the command line is told to be wrong: $why', async ({args, status, says}) => {
	const ran = await run(args);
	expect(ran.status).toBe(status);
	expect(ran.err).toContain(says);
});

test.each([[['--help']], [['help']]])('help lists every command: %s', async (args) => {
	const {status, out} = await run(args);
	expect(status).toBe(0);
	for (const name of ['list', 'show', 'add', 'admit', 'forbid', 'rename', 'remove', 'lint', 'import', 'export']) {
		expect(out).toContain(`\n  ${name}`);
		const help = await run([name, '--help']);
		expect([help.status, help.out.includes('Examples:'), help.out.includes('Exit status:')]).toEqual([0, true, true]);
	}
});

describe('the glossary that the config names', () => {
	const CONFIG = 'version: 1\nglossary: terms/house.yaml\n';
	const files = {'.glossproof.yaml': CONFIG, 'terms/house.yaml': NAMES, 'glossary/clubs.yaml': CLUBS};

	test.each([
		{args: ['list'], says: 'terms/house.yaml:4'},
		{args: ['show', 'Qin Gang'], says: 'terms/house.yaml:4'},
		{args: ['export', '--format', 'csv'], says: 'Qin Gang'},
		{args: ['lint'], says: ''},
		{args: ['admit', 'Qin Gang', 'Qin', '--dry-run'], says: '--- a/terms/house.yaml'},
		{args: ['forbid', 'Qin Gang', 'Hata', '--dry-run'], says: '--- a/terms/house.yaml'},
		{args: ['rename', 'Wang Yi', 'Wang Yì', '--dry-run'], says: '--- a/terms/house.yaml'},
		{args: ['remove', 'Wang Yi', '--dry-run'], says: '--- a/terms/house.yaml'},
		{args: ['add', 'Li Qiang', '--kind', 'person', '--dry-run'], says: '--- a/terms/house.yaml'},
	])('is the one that `glossary $args.0` works on, and no other', async ({args, says}) => {
		const {status, out, err} = await run(args, {files});
		expect(status, err).toBe(0);
		expect(out).toContain(says);
		expect(out + err).not.toContain('Kashiwa');
	});

	test.each([
		{args: ['-g', 'glossary/clubs.yaml'], why: '--glossary wins'},
		{args: ['--no-config'], why: '--no-config goes without'},
	])('is not asked for where another is: $why', async ({args}) => {
		expect((await run(['list', ...args], {files})).out).toContain('Kashiwa Reysol');
	});

	test.each([
		{config: CONFIG, path: 'terms/house.yaml'},
		{config: 'version: 1\nglossary: terms/\n', path: 'terms/names.yaml'},
	])('is made by its first entry where it is not there yet: $path', async ({config, path}) => {
		const {status, written} = await run(['add', 'Li Qiang', '--yes'], {files: {'.glossproof.yaml': config}});
		expect(status).toBe(0);
		expect([...written.keys()]).toEqual([path]);
	});

	test('is a fault where it is not there and nothing is added', async () => {
		const {status, err} = await run(['list'], {files: {'.glossproof.yaml': CONFIG}});
		expect(status).toBe(2);
		expect(err).toContain('terms/house.yaml: missing-file');
	});

	test('is told to be unreadable where the config is faulty', async () => {
		const {status, err} = await run(['list'], {files: {...files, '.glossproof.yaml': 'glosary: x\n'}});
		expect(status).toBe(2);
		expect(err).toContain('.glossproof.yaml:1:1');
	});
});
