// The program as it is shipped, in folders with a config: what an engineer's machine and a build server do.
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

let cli: BuiltCli;
beforeAll(() => {
	cli = buildCli();
}, 60_000);
afterAll(() => {
	cli.remove();
	removeTemporary();
});

const FILES = {
	'.git/HEAD': '',
	'.glossproof.yaml': 'version: 1\nglossary: terms/names.yaml\nfiles: articles\n',
	'terms/names.yaml':
		'version: 1\nentries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n  - {preferred: At-S, kind: organization}\n',
	'articles/a.txt': 'Hata met reporters.\n',
	'articles/b.txt': 'Qin Gang left.\n',
	'articles/drafts/c.txt': 'Hata came. Hata went.\n',
	'sub/x.txt': 'Hata Park is open. Hata closed it.\n',
};

function project(more: Readonly<Record<string, string>> = {}): string {
	const folder = temporaryFolder();
	for (const [path, text] of Object.entries({...FILES, ...more})) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** What is told where, of the lines on standard output. */
const places = (stdout: string) => stdout.split('\n').flatMap((line) => /^\S+:\d+:\d+(?=: )/.exec(line)?.[0] ?? []);

describe('a config', () => {
	test('says what is checked with which glossary, from every folder below it', () => {
		const folder = project();
		expect(places(cli.run('glossproof check', folder).stdout)).toEqual([
			'articles/a.txt:1:1',
			'articles/drafts/c.txt:1:1',
			'articles/drafts/c.txt:1:12',
		]);
		expect(places(cli.run('glossproof check', join(folder, 'sub')).stdout)[0]).toBe('../articles/a.txt:1:1');
	});

	test.each([
		{config: 'exclude: articles/drafts', command: 'check', told: 1, why: 'exclude leaves a folder out'},
		{config: 'exclude: articles/drafts', command: 'check articles', told: 1, why: 'also of one that is named'},
		{
			config: 'exclude: articles/drafts',
			command: 'check articles/drafts/c.txt',
			told: 2,
			why: 'not a file that is named',
		},
		{config: 'rules: {forbidden: off}', command: 'check', told: 0, why: 'a rule is off'},
		{config: 'rules: {forbidden: off}', command: 'check --rule forbidden=minor', told: 3, why: 'an option wins'},
		{
			config: 'rules: {forbidden: off}',
			command: 'check articles --no-config -g terms/names.yaml',
			told: 3,
			why: '--no-config',
		},
		{config: 'ignore: Hata Park', command: 'check sub', told: 1, why: 'a pattern, the other finding unchanged'},
		{config: 'overrides: [{files: "**/drafts/**", minConfidence: 1}]', command: 'check', told: 1, why: 'an override'},
	])('decides, and options win over it: $why', ({config, command, told}) => {
		const folder = project({'.glossproof.yaml': `${FILES['.glossproof.yaml']}${config}\n`});
		const {status, stdout} = cli.run(`glossproof ${command}`, folder);
		expect({status, told: places(stdout).length}).toEqual({status: told > 0 ? 1 : 0, told});
	});

	test.each([
		{config: '', command: 'report', open: 3, why: 'its articles and its glossary'},
		{config: 'exclude: articles/drafts', command: 'report', open: 1, why: 'exclude'},
		{config: 'rules: {forbidden: off}', command: 'report', open: 0, why: 'a rule is off'},
		{config: 'rules: {forbidden: off}', command: 'report --rule forbidden=minor', open: 3, why: 'an option wins'},
		{config: 'ignore: Hata Park', command: 'report sub', open: 1, why: 'a pattern'},
		{config: 'overrides: [{files: "**/drafts/**", minConfidence: 1}]', command: 'report', open: 1, why: 'an override'},
		{config: '', command: 'report articles --no-config -g terms/names.yaml', open: 3, why: '--no-config'},
	])('decides what a report is of: $why', ({config, command, open}) => {
		const folder = project({'.glossproof.yaml': `${FILES['.glossproof.yaml']}${config}\n`});
		const {status, stdout} = cli.run(`glossproof ${command} --format json`, folder);
		expect({status, open: JSON.parse(stdout).summary.open}).toEqual({status: open > 0 ? 1 : 0, open});
	});

	test('says how the score of a report is reckoned; what makes no score is told with its config', () => {
		const score = (keys: string) => {
			const folder = project({'.glossproof.yaml': `${FILES['.glossproof.yaml']}failOn: never\nscore: {${keys}}\n`});
			return cli.run('glossproof report --format json', folder);
		};
		const {settings} = JSON.parse(
			score('weights: {major: 2}, rules: {forbidden: 0.5}, calibrated: false, from: open').stdout,
		).score;
		expect(settings).toMatchObject({from: 'open', rules: {forbidden: 0.5}, acceptablePenalty: null});
		expect(settings.severities).toEqual({neutral: 0, minor: 1, major: 2, critical: 25});
		expect(score('passingThreshold: 99, maximumScore: 10')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^\.glossproof\.yaml: bad-score: /),
		});
	});

	test('that extends itself by way of another is told with the circle; nothing is checked', () => {
		const folder = project({'.glossproof.yaml': 'extends: base.yaml\n', 'base.yaml': 'extends: .glossproof.yaml\n'});
		const {status, stderr, stdout} = cli.run('glossproof check articles', folder);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toContain('.glossproof.yaml → base.yaml → .glossproof.yaml');
	});

	test('keeps its paths when another extends it from elsewhere', () => {
		const folder = project({'sub/.glossproof.yaml': 'extends: ../.glossproof.yaml\nfailOn: never\n'});
		const {status, stdout} = cli.run('glossproof check', join(folder, 'sub'));
		expect({status, first: places(stdout)[0]}).toEqual({status: 0, first: '../articles/a.txt:1:1'});
	});

	test('says what was translated, for all files or for some, and in which language', () => {
		const folder = project({
			'terms/names.yaml': 'entries:\n  - {preferred: Qin Gang, kind: person, source: {zh: 秦刚}}\n',
			'mt/a.txt': 'Foreign Minister Hata met reporters.\n',
			'mt/b.csv': 'source,target\n秦刚来了,Hata came.\n',
			'originals/a.src.txt': '外交部长秦刚会见了记者。\n',
			'.glossproof.yaml':
				'glossary: terms\nfiles: mt\nminConfidence: 0\noverrides:\n  - {files: mt/a.txt, source: originals}\n  - {files: "**", language: zh}\n',
		});
		// From another folder, so that each path must be taken from the config's.
		const {stdout} = cli.run('glossproof check --format ndjson', join(folder, 'sub'));
		const told = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(told.map(({path, found}) => [path, found])).toEqual([
			['../mt/a.txt', 'Hata'],
			['../mt/b.csv', 'Hata'],
		]);
		writeFileSync(join(folder, 'originals', 'a.src.txt'), 'a\nb\n');
		expect(cli.run('glossproof check', folder)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('mt/a.txt:2:1: unequal-lines'),
		});
	});

	test('never takes its own decision log for an article', () => {
		const folder = project({'.glossproof.yaml': 'glossary: terms\nfiles: .\ndecisions: log.jsonl\n'});
		cli.run('echo a | glossproof review --plain', folder);
		expect(existsSync(join(folder, 'log.jsonl'))).toBe(true);
		expect(cli.run('glossproof check', folder).stdout).not.toContain('log.jsonl');
	});

	test('serves review, apply and explain as well', () => {
		const folder = project({
			'.glossproof.yaml': `${FILES['.glossproof.yaml']}reviewer: ann\ndecisions: desk/log.jsonl\nignore: Hata Park\n`,
		});
		expect(cli.run('echo a | glossproof review --plain', folder).stderr).toContain('desk/log.jsonl');
		expect(readFileSync(join(folder, 'desk', 'log.jsonl'), 'utf8')).toContain('"reviewer":"ann"');
		expect(cli.run('glossproof apply --diff', folder).stdout).toContain('-Hata met');
		const {stdout} = cli.run('glossproof explain --word Hata --file sub/x.txt', folder);
		expect(stdout).toMatch(/x\.txt:1:1 {2}Hata\n.*Not told: .*“Hata\sPark”/s);
		expect(stdout).toMatch(/x\.txt:1:20 {2}Hata\n.*Told/s);
	});

	test('is written by init, with every key, as a config without faults; never over one that is there', () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'articles'));
		mkdirSync(join(folder, 'glossary'));
		writeFileSync(join(folder, 'glossary', 'names.yaml'), FILES['terms/names.yaml']);
		writeFileSync(join(folder, 'articles', 'a.txt'), FILES['articles/a.txt']);
		expect(cli.run('glossproof init', folder)).toMatchObject({status: 0, stderr: ''});
		const path = join(folder, '.glossproof.yaml');
		const text = readFileSync(path, 'utf8');
		expect(cli.run('glossproof check', folder)).toMatchObject({status: 1});
		// Every example is one that would be right, were it not a comment.
		const keys = /^# ((?:[a-zA-Z]+:|-? {2,}).*)$/gm;
		writeFileSync(path, text.replace(keys, '$1').replace('extends:', '#'));
		expect(cli.run('glossproof check articles/a.txt', folder)).toMatchObject({
			status: 1,
			stderr: expect.not.stringContaining('.glossproof.yaml'),
		});
		writeFileSync(path, text);
		expect(cli.run('glossproof init', folder)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('config-exists'),
		});
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});

describe('a baseline', () => {
	test('made today lets only the one new wrong name fail', () => {
		const folder = project();
		const run = (more = '') => cli.run(`glossproof check --baseline base.json ${more}`, folder);
		expect(run()).toMatchObject({status: 2, stderr: expect.stringContaining('--update-baseline')});
		expect(run('--update-baseline')).toMatchObject({status: 0, stdout: ''});
		expect(run()).toMatchObject({status: 0, stdout: ''});
		writeFileSync(join(folder, 'articles', 'b.txt'), 'Qin Gang left.\nHata stayed.\n');
		const {status, stdout} = run();
		expect({status, places: places(stdout)}).toEqual({status: 1, places: ['articles/b.txt:2:1']});
	});

	test('only shrinks by itself, and grows when that is asked for outright', () => {
		const folder = project();
		const run = (more: string) => cli.run(`glossproof check --baseline base.json ${more}`, folder);
		run('--update-baseline');
		writeFileSync(join(folder, 'articles', 'a.txt'), 'Qin met reporters. Hata is new.\n');
		expect(run('--update-baseline')).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('knows 2 mismatches (1 gone)'),
		});
		expect(run('--update-baseline').status).toBe(1);
		expect(run('--extend-baseline').stderr).toContain('knows 3 mismatches (1 added)');
		expect(run('').status).toBe(0);
	});

	test('is not harmed by a run over a part of the project, from another folder', () => {
		const folder = project();
		cli.run('glossproof check --baseline base.json --update-baseline', folder);
		const before = readFileSync(join(folder, 'base.json'), 'utf8');
		const {status} = cli.run(
			'glossproof check ../articles/a.txt --baseline ../base.json --update-baseline',
			join(folder, 'sub'),
		);
		expect({status, text: readFileSync(join(folder, 'base.json'), 'utf8')}).toEqual({status: 0, text: before});
	});

	test('that is no baseline is told and left alone', () => {
		const folder = project({'base.json': '<<<<<<< ours\n'});
		expect(cli.run('glossproof check --baseline base.json --update-baseline', folder)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('unreadable-baseline'),
		});
		expect(readFileSync(join(folder, 'base.json'), 'utf8')).toBe('<<<<<<< ours\n');
	});
});

describe('a long run', () => {
	let folder = '';
	beforeAll(() => {
		folder = project();
		for (let count = 0; count < 120; count++) {
			const text =
				count === 60 ? Buffer.from([0x61, 0xff]) : `Hata was number ${count}.\n`.repeat((count % 7) * 10 + 1);
			writeFileSync(join(folder, 'articles', `n${String(count).padStart(3, '0')}.txt`), text);
		}
	});

	test.each(['json', 'github'])(
		'gives the same bytes by one thread, by several, and from the cache: %s',
		(format) => {
			const command = `glossproof check --format ${format}`;
			const one = cli.run(`${command} --jobs 1`, folder);
			expect(one.status).toBe(2);
			expect(cli.run(`${command} --jobs 3`, folder)).toEqual(one);
			expect(cli.run(`${command} --cache`, folder)).toEqual(one);
			expect(cli.run(`${command} --cache --jobs 2`, folder)).toEqual(one);
			expect(one.stdout.length + one.stderr.length).toBeGreaterThan(1000);
		},
		60_000,
	);

	test.each(['html', 'csv'])(
		'gives the same report by one thread, by several, and from the cache: %s',
		(format) => {
			const command = `glossproof report --format ${format}`;
			const one = cli.run(`${command} --jobs 1`, folder);
			expect(one.status).toBe(2);
			expect(cli.run(`${command} --jobs 3`, folder)).toEqual(one);
			expect(cli.run(`${command} --cache`, folder)).toEqual(one);
			expect(cli.run(`${command} --cache --jobs 2`, folder)).toEqual(one);
		},
		60_000,
	);

	test('that is interrupted leaves the old output, and nothing beside it', async () => {
		const work = project();
		for (let count = 0; count < 3000; count++)
			writeFileSync(join(work, 'articles', `n${count}.txt`), 'Hata met Hata and Hata. '.repeat(100));
		const out = join(work, 'out');
		mkdirSync(out);
		writeFileSync(join(out, 'report.json'), 'old');
		const child = spawn(cli.path, ['check', '--format', 'json', '-o', 'out/report.json', '--jobs', '2'], {cwd: work});
		const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_code, signal) => done(signal)));
		// Interrupted once it is writing.
		while (readdirSync(out).length < 2) await new Promise(setImmediate);
		child.kill('SIGINT');
		expect(await ended).toBe('SIGINT');
		expect(readdirSync(out)).toEqual(['report.json']);
		expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('old');
	}, 60_000);
});

describe('a list of files', () => {
	test.each([
		{list: 'printf "articles/a.txt\\narticles/b.txt\\n"', why: 'a line each'},
		{list: 'printf "articles/a.txt\\0articles/b.txt\\0"', why: 'NUL between them'},
	])('is checked as if its files were named: $why', ({list}) => {
		const {status, stdout} = cli.run(`${list} | glossproof check --files-from - --format ndjson`, project());
		expect(status).toBe(1);
		expect(
			stdout
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line).path),
		).toEqual(['articles/a.txt']);
	});

	test.each(['', '--jobs 2'])(
		'is checked while it is written: what is found is told before the next is named %s',
		async (jobs) => {
			const child = spawn(
				cli.path,
				['check', '--files-from', '-', '--format', 'ndjson', ...jobs.split(' ').filter(Boolean)],
				{
					cwd: project(),
					stdio: ['pipe', 'pipe', 'inherit'],
				},
			);
			const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
			for (const path of ['articles/a.txt', 'sub/x.txt']) {
				child.stdin.write(`articles/b.txt\n${path}\n`);
				expect(JSON.parse((await lines.next()).value).path).toBe(path);
			}
			child.stdin.end();
			const status = await new Promise((done) => child.on('exit', done));
			expect(status).toBe(1);
		},
		60_000,
	);

	test('whose name is - is a file, and no file is a problem of its own', () => {
		const folder = project({'-': 'Hata left.\n'});
		const {status, stdout, stderr} = cli.run(
			'printf -- "-\\nnowhere.txt\\n" | glossproof check --files-from -',
			folder,
		);
		expect(status).toBe(2);
		expect(places(stdout)).toEqual(['./-:1:1']);
		expect(stderr).toContain('nowhere.txt: missing-file');
	});

	test('of no files is a clean run: nothing was changed', () => {
		expect(cli.run('glossproof check --files-from - < /dev/null', project())).toMatchObject({status: 0, stdout: ''});
	});
});

test('in the log of GitHub Actions no name of a file gives an order, whatever stream it stands on', () => {
	const folder = project();
	writeFileSync(join(folder, '::stop-commands::x.txt'), Buffer.from([0xff]));
	writeFileSync(join(folder, '##[add-path]y.txt'), 'Hata met reporters.\n');
	const {status, stdout, stderr} = cli.run('glossproof check . nowhere::x.txt --format github', folder);
	expect(status).toBe(2);
	const lines = `${stdout}${stderr}`.trimEnd().split('\n');
	expect(lines.filter((line) => /^\s*::(?!error |warning |notice )/.test(line) || line.includes('##['))).toEqual([]);
	expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(8);
});

describe('--watch', () => {
	/** The program at work, and what it has printed so far; `until` waits for a text in it. */
	function watching(folder: string) {
		// One pipe for both streams, or what is said on one could be overtaken by the other.
		const child = spawn('sh', ['-c', `exec "${cli.path}" check --watch --compact 2>&1`], {cwd: folder});
		let printed = '';
		const waiting = new Set<() => void>();
		const take = (chunk: Buffer) => {
			printed += chunk;
			for (const look of waiting) look();
		};
		child.stdout.on('data', take);
		const until = (text: string) =>
			new Promise<string>((done) => {
				const look = () => {
					if (!printed.includes(text)) return;
					waiting.delete(look);
					const before = printed;
					printed = '';
					done(before);
				};
				waiting.add(look);
				look();
			});
		return {until, end: () => child.kill('SIGINT')};
	}

	test('checks again what changes, and all of it with another glossary', async () => {
		const folder = project();
		const {until, end} = watching(folder);
		try {
			expect(places(await until('Ctrl-C ends'))).toHaveLength(3);
			writeFileSync(join(folder, 'articles', 'b.txt'), 'Qin Gang left.\nHata stayed for good.\n');
			expect(places(await until('Ctrl-C ends'))).toEqual(['articles/b.txt:2:1']);
			writeFileSync(join(folder, 'terms', 'names.yaml'), 'entries: [{preferred: At-S, forbidden: [reporters]}]\n');
			expect(places(await until('Ctrl-C ends'))).toEqual(['articles/a.txt:1:10']);
			rmSync(join(folder, 'articles', 'a.txt'));
			expect(await until('Ctrl-C ends')).toContain('No mismatches in 2 files');
			writeFileSync(join(folder, '.glossproof.yaml'), 'version: 9\n');
			expect(await until('newer-version')).toContain('.glossproof.yaml:1:10');
			writeFileSync(join(folder, '.glossproof.yaml'), `${FILES['.glossproof.yaml']}exclude: articles/drafts\n`);
			expect(await until('Ctrl-C ends')).toContain('No mismatches in 1 file');
		} finally {
			end();
		}
	}, 60_000);

	test.each(['--format json', '-o x.txt', '--update-baseline --baseline b.json', '-'])(
		'does not go with %s',
		(more) => {
			expect(cli.run(`glossproof check --watch ${more}`, project()).status).toBe(2);
		},
	);
});

test('a cache of the project is told neither as an article nor to git', () => {
	const folder = project();
	cli.run('glossproof check --cache', folder);
	expect(existsSync(join(folder, '.glossproof', 'cache', '.gitignore'))).toBe(true);
	const copy = `${folder}-copy`;
	cpSync(folder, copy, {recursive: true});
	const stale = new Date(0);
	utimesSync(join(copy, 'articles', 'a.txt'), stale, stale);
	expect(cli.run('glossproof check . --cache', copy).stderr).not.toContain('cache');
	rmSync(copy, {recursive: true});
});
