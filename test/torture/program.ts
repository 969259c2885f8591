// Lines 8, 15, 16 and 17, and what else only the program as it is shipped can show: pipes, threads, poisoned articles,
// files of newer versions.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type BuiltCli, buildCli, ROOT} from '../support/built-cli.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {type Figure, type Scale, Tally} from './tally.js';

/** A stack trace, or the program's own word for a fault of its own. */
const FAULT = /\n\s+at .+[:(]\d+|glossproof: internal|by a fault in glossproof|UnhandledPromise|node:internal/;

function newsFolder(articles: number, random: Random): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'articles'));
	mkdirSync(join(folder, 'glossary'));
	copyFileSync(join(ROOT, 'glossary', 'east-asia.yaml'), join(folder, 'glossary', 'east-asia.yaml'));
	const names = ['Hata', 'Brinken', 'Antony Blinken', 'Qin Gang', 'Mitake Sea', 'Taisin Bank', 'Takara Fuji', 'Haynes'];
	for (let nth = 0; nth < articles; nth++) {
		const sentences = Array.from(
			{length: 4 + random.below(6)},
			() => `On day ${random.below(30)} ${random.pick(names)} met ${random.pick(names)} in Beijing.`,
		);
		writeFileSync(join(folder, 'articles', `a${String(nth).padStart(4, '0')}.txt`), `${sentences.join('\n')}\n`);
	}
	return folder;
}

/** Every command with the most that it prints, and the status that the help promises. */
const PRINTING: readonly string[] = [
	...['text', 'json', 'ndjson', 'sarif', 'junit', 'github'].map((format) => `check articles --format ${format}`),
	...['html', 'markdown', 'csv', 'xlsx', 'json'].map((format) => `report articles --format ${format}`),
	'explain',
	'explain spelling',
	'explain --text "Then Hata left." --word Hata',
	'apply articles',
	'glossary list',
	'glossary list --json',
	'glossary show "Qin Gang"',
	'glossary lint --format json',
	'glossary export --format tbx',
	'glossary export --format csv',
	'glossary forbid "Qin Gang" Hada --dry-run',
	'--help',
	'check --help',
	'--version',
];

function pipes(cli: BuiltCli, isFull: boolean, random: Random): Figure {
	const tally = new Tally(
		15,
		'pipes: head -1, a closed reader, a slow one, /dev/full: no stack trace, nothing cut off, status kept',
	);
	const folder = newsFolder(isFull ? 150 : 12, random);
	for (const command of isFull ? PRINTING : PRINTING.slice(2, 3)) {
		const whole = cli.run(`glossproof ${command}`, folder);
		const piped = [
			`glossproof ${command} | head -1 >/dev/null; exit \${PIPESTATUS[0]}`,
			`glossproof ${command} | true; exit \${PIPESTATUS[0]}`,
		];
		for (const line of piped) {
			const {status, stderr} = cli.run(line, folder);
			tally.count(
				FAULT.test(stderr)
					? `${line}: ${stderr.slice(0, 200)}`
					: status === whole.status
						? null
						: `${line}: status ${status}, not ${whole.status}`,
			);
		}
		const full = cli.run(`glossproof ${command} > /dev/full`, folder);
		// What prints nothing has nothing to lose.
		const isTold =
			whole.stdout === ''
				? full.status === whole.status
				: full.status === 2 && /full/.test(full.stderr) && !FAULT.test(full.stderr);
		tally.count(isTold ? null : `${command} > /dev/full: status ${full.status}: ${full.stderr.slice(0, 200)}`);
		const slow = cli.run(`glossproof ${command} | (sleep 0.2; cat)`, folder);
		tally.count(
			slow.stdout === whole.stdout
				? null
				: `${command}: ${slow.stdout.length} of ${whole.stdout.length} reached a slow reader`,
		);
		const deaf = cli.run(`glossproof ${command} 2>&-; exit $?`, folder);
		tally.count(
			deaf.status === whole.status && deaf.stdout === whole.stdout ? null : `${command} 2>&-: status ${deaf.status}`,
		);
	}
	removeTemporary();
	return tally.figure();
}

function determinism(cli: BuiltCli, random: Random): Figure {
	const tally = new Tally(8, 'the same bytes over runs, threads, cache, order of arguments and shards');
	const count = 60;
	const folder = newsFolder(count, random);
	const formats = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github'];
	for (const format of formats) {
		const base = cli.run(`glossproof check articles --format ${format} --jobs 1`, folder).stdout;
		const same = (line: string) => {
			const {stdout, stderr} = cli.run(line, folder);
			tally.count(stdout === base ? null : `${line}: other bytes ${stderr.slice(0, 200)}`);
		};
		for (let nth = 20; nth > 0; nth--) same(`glossproof check articles --format ${format}`);
		for (const jobs of [2, 3, 8]) same(`glossproof check articles --format ${format} --jobs ${jobs}`);
		for (const times of ['cold', 'warm']) same(`glossproof check articles --format ${format} --cache # ${times}`);
		same(`glossproof check articles --format ${format} --cache --jobs 3`);
		if (format !== 'ndjson') continue;
		// Each file's lines in whatever order they are named, and from whatever shard, put together again.
		const lines = (text: string) =>
			text
				.split('\n')
				.filter((line) => line.includes('"path"'))
				.sort()
				.join('\n');
		for (const shuffled of [
			'ls articles/* | shuf --random-source=glossary/east-asia.yaml | glossproof check --files-from - --format ndjson',
			'for s in 0 1 2; do ls articles/* | awk "NR % 3 == $s" | glossproof check --files-from - --format ndjson; done',
		])
			tally.count(lines(cli.run(shuffled, folder).stdout) === lines(base) ? null : `${shuffled}: other lines`);
	}
	for (const format of ['html', 'markdown', 'csv', 'xlsx', 'json']) {
		const base = cli.run(`glossproof report articles --format ${format} | sha256sum`, folder).stdout;
		for (let nth = 5; nth > 0; nth--)
			tally.count(
				cli.run(`glossproof report articles --format ${format} | sha256sum`, folder).stdout === base
					? null
					: `report ${format}`,
			);
	}
	removeTemporary();
	return tally.figure();
}

/** Articles that cannot be read, each in its own way. */
const POISONS: readonly (readonly [ending: string, content: string | Uint8Array])[] = [
	['txt', new Uint8Array([0x48, 0xff, 0xfe, 0x00])],
	['txt', new Uint8Array([0x48, 0x69, 0x00, 0x41])],
	['txt', new Uint8Array([0xff, 0xfe, 0x41])],
	['xlf', '<xliff version="1.2"><file'],
	['xlf', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"/>'],
	['tmx', '<tmx>&nosuch;</tmx>'],
	['po', 'msgid "a\nmsgstr "'],
	['jsonl', '{"source": "a"\n'],
	['csv', '"a,b\n"c'],
	['srt', 'not subtitles\n'],
];

function poisons(cli: BuiltCli, random: Random): Figure {
	const tally = new Tally(16, 'poisoned articles are named, all others come out unchanged, status 2');
	const good = 950;
	const bad = 50;
	const folder = newsFolder(good, random);
	for (const jobs of [1, 3]) {
		const clean = cli.run(`glossproof check articles --format ndjson --jobs ${jobs}`, folder).stdout;
		const names: string[] = [];
		for (let nth = 0; nth < bad; nth++) {
			const [ending, content] = POISONS[nth % POISONS.length]!;
			const name = `articles/a${String(random.below(good)).padStart(4, '0')}-poison${nth}.${ending}`;
			names.push(name);
			writeFileSync(join(folder, name), content);
		}
		const {stdout, stderr, status} = cli.run(`glossproof check articles --format ndjson --jobs ${jobs}`, folder);
		const keep = (text: string) =>
			text
				.split('\n')
				.filter((line) => line.includes('"mismatch"') || line.includes('"found"'))
				.join('\n');
		tally.count(status === 2 ? null : `status ${status}`);
		tally.count(
			keep(stdout) === keep(clean) && keep(clean) !== '' ? null : 'other results for articles that are sound',
		);
		for (const name of names)
			tally.count(
				stderr.includes(name) ? (FAULT.test(stderr) ? `fault: ${stderr.slice(0, 300)}` : null) : `${name} is not named`,
			);
		for (const name of names) cli.run(`rm -f ${name}`, folder);
	}
	removeTemporary();
	return tally.figure();
}

function versions(cli: BuiltCli, isFull: boolean, random: Random): Figure {
	const tally = new Tally(17, 'files of a newer version, refused and left as they are');
	const folder = newsFolder(1, random);
	const file = (path: string, content: string) => {
		mkdirSync(join(folder, path, '..'), {recursive: true});
		writeFileSync(join(folder, path), content);
	};
	const article = 'articles/a0000.txt';
	const rows: readonly (readonly [path: string, content: string, commands: readonly string[]])[] = [
		[
			'.glossproof/decisions.jsonl',
			'{"v":2,"id":"x","verdict":"new"}\n',
			[`check ${article}`, `report ${article}`, `apply ${article} --write`, `review ${article} --plain`],
		],
		[
			'.glossproof.yaml',
			'version: 2\nnew: thing\n',
			[
				`check ${article}`,
				`apply ${article} --write`,
				`review ${article} --plain`,
				`explain --file ${article} --word Hata`,
			],
		],
		[
			'glossary/new.yaml',
			'version: 2\nentries:\n  - preferred: New\n',
			[
				`check ${article}`,
				`report ${article}`,
				'glossary list',
				'glossary lint --fix --yes',
				'glossary add "Old Name" --yes --file glossary/new.yaml',
				'glossary remove New --yes',
			],
		],
		[
			'baseline.json',
			'{"version":2,"mismatches":[]}\n',
			[
				`check ${article} --baseline baseline.json`,
				`check ${article} --baseline baseline.json --update-baseline`,
				`check ${article} --baseline baseline.json --extend-baseline`,
			],
		],
		[
			'earlier.json',
			'{"version":2,"tool":{"name":"glossproof"},"files":[]}\n',
			[`report ${article} --since earlier.json`],
		],
	];
	for (const [path, content, commands] of rows) {
		file(path, content);
		for (const command of isFull ? commands : commands.slice(0, 1)) {
			const {status, stderr} = cli.run(`glossproof ${command} < /dev/null`, folder);
			const now = readFileSync(join(folder, path), 'utf8');
			tally.count(
				now !== content
					? `${command} rewrote ${path}`
					: status !== 2 || !stderr.includes(path) || FAULT.test(stderr)
						? `${command}: status ${status}: ${stderr.slice(0, 200)}`
						: null,
			);
		}
		cli.run(`rm ${path}`, folder);
	}
	// A cache of any other version is not met at all: what is in it is neither read nor changed.
	const warm = cli.run(`glossproof check ${article} --cache --format ndjson`, folder).stdout;
	cli.run('for f in .glossproof/cache/??/*.json; do echo "{\\"v\\":9}" > "$f"; done', folder);
	tally.count(
		cli.run(`glossproof check ${article} --cache --format ndjson`, folder).stdout === warm
			? null
			: 'a cache that was overwritten changed the results',
	);
	removeTemporary();
	return tally.figure();
}

/** Orders to the runner of GitHub Actions, and the terminal, from a file's name through the program itself. */
function names(cli: BuiltCli, isFull: boolean): Figure {
	const tally = new Tally(3, 'file names that give orders, through the program itself under GitHub Actions');
	const folder = newsFolder(1, seededRandom(1));
	const orders = ['::error::owned.txt', '##[error]owned.txt', ' ::set-output name=x::y.txt', '\u001b]0;t\u0007.txt'];
	for (const name of isFull ? orders : orders.slice(0, 1)) {
		writeFileSync(join(folder, name), 'Hata and Brinken met.\n');
		const quoted = `'./${name}'`;
		for (const command of [
			`check ${quoted}`,
			`check ${quoted} --format json`,
			`report ${quoted}`,
			`check ${quoted} --no-compact`,
			`check '${name}-' `,
		]) {
			const {stdout, stderr} = cli.run(
				`cd '${folder}' && GITHUB_ACTIONS=true glossproof ${command.replace("'./", "'")}`,
				folder,
			);
			const all = `${stdout}\n${stderr}`;
			tally.count(
				/^\s*::[a-z]|##\[|[\u0000-\u0008\u000b-\u001f]/m.test(all) ? `${command}: ${all.slice(0, 200)}` : null,
			);
		}
	}
	removeTemporary();
	return tally.figure();
}

export async function program(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const isFull = scale === 'full';
	return withCli((cli) => [names(cli, isFull), versions(cli, isFull, random), pipes(cli, isFull, random)]);
}

/** Takes minutes at any size that shows something: nothing of it is in the short run. */
export async function manyArticles(scale: Scale, seed: number): Promise<Figure[]> {
	if (scale === 'short') return [];
	const random = seededRandom(seed);
	return withCli((cli) => [poisons(cli, random), determinism(cli, random)]);
}

function withCli(attempt: (cli: BuiltCli) => Figure[]): Figure[] {
	const cli = buildCli();
	try {
		return attempt(cli);
	} finally {
		cli.remove();
	}
}
