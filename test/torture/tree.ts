// Line 5, and the files of line 4: a config executes nothing, no glob follows a link out of the tree, nothing is written but what
// the user said, and no input has a file or the network opened.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {findFiles, listFolder} from '../../src/io/find-files.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf, run} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = 'version: 1\nentries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n';

/** Links of every kind, in and out of a tree and around in it; what is found must be in it. */
async function links(trees: number, random: Random): Promise<Figure> {
	const tally = new Tally(5, 'globs and folders in trees of links: nothing found outside, nothing twice, no circle');
	for (let nth = 0; nth < trees; nth++) {
		const folder = folderOf({'outside/secret.txt': 'Hata', 'outside/deep/secret.yaml': GLOSSARY, 'in/a.txt': 'Hata'});
		const tree = join(folder, 'in');
		const folders = [''];
		for (let count = 3 + random.below(6); count > 0; count--) {
			const parent = random.pick(folders);
			const name = join(parent, `${random.pick(['a', 'b', 'articles', '.c'])}${count}`);
			mkdirSync(join(tree, name), {recursive: true});
			folders.push(name);
			writeFileSync(join(tree, name, 'x.txt'), 'Hata');
		}
		for (let count = 2 + random.below(8); count > 0; count--) {
			const target = random.pick([
				...[
					join(folder, 'outside'),
					'../outside',
					'../../outside',
					join(folder, 'outside/secret.txt'),
					'/etc/passwd',
					'/',
				],
				...[
					'.',
					'..',
					'x.txt',
					random.pick(folders) || '.',
					join(tree, 'a.txt'),
					'nowhere',
					join(folder, 'outside/deep/secret.yaml'),
				],
			]);
			try {
				symlinkSync(target, join(tree, random.pick(folders), `l${count}${random.pick(['', '.txt', '.yaml', '.md'])}`));
			} catch {
				// That name is taken.
			}
		}
		const root = realpathSync(tree);
		for (const pattern of [
			'.',
			'**/*.txt',
			'**',
			'*',
			'l1/**',
			'l2/*.txt',
			'**/l*/**',
			'**/*.{txt,yaml,md}',
			'{a*,l*}/**/*.txt',
		]) {
			const {paths} = await findFiles([pattern], ['.txt', '.md', '.yaml'], tree);
			const real = paths.flatMap((path) => realOf(join(tree, path)));
			const out = real.find((path) => !path.startsWith(`${root}/`));
			tally.count(
				out !== undefined
					? `${pattern} found ${out}`
					: new Set(real).size < real.length
						? `${pattern} found one file twice`
						: null,
			);
		}
		const listed = await listFolder('.', ['.yaml'], tree);
		const out = listed.flatMap((path) => realOf(join(tree, path))).find((path) => !path.startsWith(`${root}/`));
		tally.count(out === undefined ? null : `the list of a folder has ${out}`);
		if (nth % 50 === 49) removeTemporary();
	}
	removeTemporary();
	return tally.figure();
}

/** Where a path leads; nowhere is told by whoever reads it. */
function realOf(path: string): string[] {
	return existsSync(path) ? [realpathSync(path)] : [];
}

/** Every file and link below a folder with what it holds. */
function snapshot(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const name of readdirSync(folder, {recursive: true}) as string[]) {
		const stat = lstatSync(join(folder, name));
		if (stat.isDirectory()) files.set(`${name}/`, '');
		else if (stat.isSymbolicLink()) files.set(name, readlinkSync(join(folder, name)));
		else
			files.set(
				name,
				createHash('sha256')
					.update(readFileSync(join(folder, name)))
					.digest('hex') + stat.mode,
			);
	}
	return files;
}

/** Each command, and all that it may write. */
const WRITINGS: readonly (readonly [argv: readonly string[], may: RegExp])[] = [
	...['text', 'json', 'sarif', 'junit', 'github', 'ndjson'].map(
		(format) => [['check', 'articles', '--format', format], /^$/] as const,
	),
	[['check', 'articles', '--format', 'json', '-o', 'out.json'], /^in\/out\.json$/],
	[['check', 'articles', '--cache'], /^in\/\.glossproof\/(?:cache\/.*)?$/],
	[['check', 'articles', '--baseline', 'base.json', '--update-baseline'], /^in\/base\.json$/],
	...['html', 'markdown', 'csv', 'xlsx', 'json'].map(
		(format) => [['report', 'articles', '--format', format], /^$/] as const,
	),
	[['report', 'articles', '-o', 'out.html'], /^in\/out\.html$/],
	[['apply', 'articles'], /^$/],
	[['apply', 'articles', '--diff'], /^$/],
	[['apply', 'articles', '--write'], /^in\/articles\/(?:a|linked)\.txt$/],
	[['apply', 'articles', '--write', '--backup'], /^in\/articles\/(?:a|linked)\.txt(?:\.bak)?$/],
	[['explain', '--file', 'articles/a.txt', '--word', 'Hata'], /^$/],
	[['glossary', 'list'], /^$/],
	[['glossary', 'lint'], /^$/],
	[['glossary', 'export', '--format', 'csv'], /^$/],
	[['glossary', 'export', '--format', 'csv', '-o', 'names.csv'], /^in\/names\.csv$/],
	[['glossary', 'add', 'New Name', '--dry-run'], /^$/],
	[['glossary', 'add', 'New Name'], /^$/],
	[['glossary', 'add', 'New Name', '--yes'], /^in\/glossary\/names\.yaml$/],
	[['glossary', 'forbid', 'Qin Gang', 'Hada', '--yes'], /^in\/glossary\/names\.yaml$/],
	[['glossary', 'mine', 'articles'], /^$/],
	[['glossary', 'learn'], /^$/],
];

async function writings(): Promise<Figure> {
	const tally = new Tally(5, 'commands in a tree: written is what the user said, and nothing else');
	for (const [argv, may] of WRITINGS) {
		const decision = {
			...{
				v: 1,
				id: 'x',
				fingerprint: '1:x',
				verdict: 'accept',
				replacement: 'Gang',
				scope: 'everywhere',
				reviewer: 'ann',
			},
			...{time: '2026-01-01T00:00:00Z', reason: null},
			mismatch: {
				path: 'b.txt',
				rule: 'forbidden',
				entryId: 'qin-gang',
				found: 'Hata',
				suggestion: 'Gang',
				context: 'Hata',
				at: 0,
			},
		};
		const folder = folderOf({
			'in/articles/a.txt': 'Hata left.\n',
			'in/glossary/names.yaml': GLOSSARY,
			'in/.glossproof/decisions.jsonl': `${JSON.stringify(decision)}\n`,
			'outside/b.txt': 'Hata left.\n',
			'home/.keep': '',
		});
		symlinkSync('a.txt', join(folder, 'in/articles/linked.txt'));
		symlinkSync('../../outside/b.txt', join(folder, 'in/articles/out.txt'));
		symlinkSync('../../outside', join(folder, 'in/articles/outside'));
		const before = snapshot(folder);
		const said = await run(join(folder, 'in'), argv, {env: {HOME: join(folder, 'home'), GLOSSPROOF_CACHE: ''}});
		const after = snapshot(folder);
		const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
			(name) => before.get(name) !== after.get(name),
		);
		const wrong = changed.find((name) => !may.test(name));
		tally.count(said.fault ?? (wrong === undefined ? null : `${argv.join(' ')} wrote ${wrong}`));
	}
	removeTemporary();
	return tally.figure();
}

/** Configs that would have something run, read or asked for, were they more than data. */
const CONFIGS: readonly string[] = [
	...[
		'./evil.js',
		'./evil.cjs',
		'evil',
		'http://127.0.0.1:9/x.yaml',
		'file:///etc/passwd',
		'data:text/yaml,x',
		'$(touch owned)',
	].map((text) => `version: 1\nextends: ${JSON.stringify(text)}\n`),
	...[
		'!!js/function "touch()"',
		'!!js/regexp /a/',
		'!!python/object/apply:os.system ["touch owned"]',
		'!<tag:x> y',
	].map((text) => `version: 1\nreviewer: ${text}\n`),
	...[
		'$(touch owned)',
		'`touch owned`',
		'|touch owned',
		'; touch owned',
		'$' + '{IFS}touch',
		"{{constructor.constructor('return process')()}}",
	].flatMap((text) =>
		['reviewer', 'decisions', 'source'].map((key) => `version: 1\n${key}: ${JSON.stringify(text)}\n`),
	),
	...['$(touch owned)', '!(x)', '@(a|b)', '+(.)/../**', '{a,b,$(touch owned)}'].map(
		(text) => `version: 1\nfiles: [${JSON.stringify(text)}]\nglossary: [${JSON.stringify(text)}]\n`,
	),
	'version: 1\nignore: ["(?{touch owned})", "(*ACCEPT)", "a(?C1)b"]\n',
	'version: 1\n__proto__: {files: [x]}\nconstructor: {prototype: {x: 1}}\n',
];

const DOCTYPES: readonly string[] = [
	'SECRET',
	'file:///SECRET',
	'http://127.0.0.1:9/x',
	'ftp://127.0.0.1:9/x',
	'//127.0.0.1/x',
	'php://filter/x',
].flatMap((where) => [
	`<!DOCTYPE x SYSTEM "${where}">`,
	`<!DOCTYPE x [<!ENTITY a SYSTEM "${where}">]>`,
	`<!DOCTYPE x [<!ENTITY % p SYSTEM "${where}"> %p;]>`,
	`<!DOCTYPE x PUBLIC "p" "${where}" [<!ENTITY a "b">]>`,
	`<?xml-stylesheet href="${where}"?>`,
]);

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** The program under strace: what it ran, asked the network for, opened of what is secret, or wrote. */
function traced(cli: BuiltCli, folder: string, argv: readonly string[]): string | null {
	const trace = join(dirname(cli.path), 'trace');
	const {status, stderr} = spawnSync(
		'strace',
		[
			...[
				'-f',
				'--seccomp-bpf',
				'-s',
				'300',
				'-o',
				trace,
				'-e',
				'trace=execve,connect,bind,sendto,openat,open,rename,mkdir,unlink',
			],
			...[process.execPath, join(dirname(cli.path), 'cli.js'), ...argv],
		],
		{cwd: folder, encoding: 'utf8', env: {...process.env, GLOSSPROOF_CACHE: ''}, input: ''},
	);
	const lines = readFileSync(trace, 'utf8').split('\n');
	const ran = lines.filter((line) => /execve\(/.test(line)).slice(1);
	if (ran.length > 0) return `ran ${ran[0]}`;
	const asked = lines.find((line) => /\b(?:connect|bind|sendto)\(/.test(line));
	if (asked !== undefined) return `asked ${asked}`;
	const opened = lines.find((line) => /open(?:at)?\(.*(?:secret|\/etc\/passwd)/.test(line) && !/ENOENT/.test(line));
	if (opened !== undefined) return `opened ${opened}`;
	const wrote = lines.find(
		(line) =>
			/open(?:at)?\(.*(?:O_WRONLY|O_RDWR|O_CREAT)|\b(?:rename|mkdir|unlink)\(/.test(line) && !/\/dev\//.test(line),
	);
	if (wrote !== undefined) return `wrote ${wrote}`;
	if (readdirSync(folder).includes('owned')) return 'ran what was written in a file';
	return status === null || /\n\s+at |internal/.test(stderr) ? `status ${status}: ${stderr.slice(0, 200)}` : null;
}

function configs(cli: BuiltCli): Figure {
	const tally = new Tally(
		5,
		'configs that would run or fetch something, under strace: nothing run, no network, nothing written',
	);
	if (!hasStrace) return tally.figure('not tried: strace is not installed');
	for (const config of CONFIGS) {
		const folder = folderOf({
			...{'.glossproof.yaml': config, 'a.txt': 'Hata left.\n', 'glossary/names.yaml': GLOSSARY},
			...{
				'evil.js': "require('fs').writeFileSync('owned', '')",
				'evil.cjs': "require('fs').writeFileSync('owned', '')",
			},
		});
		for (const argv of [
			['check', 'a.txt'],
			['report', 'a.txt', '--format', 'json'],
		]) {
			const lost = traced(cli, folder, argv);
			tally.count(lost !== null ? `${argv[0]} with ${JSON.stringify(config)}: ${lost}` : null);
		}
		removeTemporary();
	}
	return tally.figure();
}

function documents(cli: BuiltCli): Figure {
	const tally = new Tally(4, 'XML that names other files and addresses, under strace: none is opened, no network');
	if (!hasStrace) return tally.figure('not tried: strace is not installed');
	for (const doctype of DOCTYPES) {
		const folder = folderOf({'secret.txt': 'Hata', 'glossary/names.yaml': GLOSSARY});
		const head = doctype.replace('SECRET', join(folder, 'secret.txt').slice(doctype.includes('///SECRET') ? 1 : 0));
		writeFileSync(
			join(folder, 'a.xlf'),
			`${head}<xliff version="1.2"><file source-language="zh"><body><trans-unit id="1"><source>s</source><target>Hata &amp; so</target></trans-unit></body></file></xliff>`,
		);
		writeFileSync(
			join(folder, 'a.tbx'),
			`${head}<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"/>`,
		);
		for (const argv of [
			['check', 'a.xlf'],
			['glossary', 'import', 'a.tbx', '--dry-run'],
		]) {
			const lost = traced(cli, folder, argv);
			tally.count(lost === null ? null : `${argv.join(' ')} with ${doctype}: ${lost}`);
		}
		removeTemporary();
	}
	return tally.figure();
}

export async function tree(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	if (scale === 'short') return [await links(6, random)];
	const cli = buildCli();
	try {
		return [await links(300, random), await writings(), configs(cli), documents(cli)];
	} finally {
		cli.remove();
	}
}
