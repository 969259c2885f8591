/** The rows of the bench: each prepares what it needs in a folder, measures, and gives what is to be printed. */

import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {writeArticles, writeGlossary, writeText} from './corpus.js';
import type {Measured} from './detection.js';
import {type Command, interleaved, median, type Timed, table, timedTable} from './measure.js';
import {type Peer, peerCommands} from './peers.js';

export type Options = {
	readonly rounds: number;
	/** Entries of glossaries, for start-up and inside the process. */
	readonly sizes: readonly number[];
	readonly units: number;
	readonly largeMb: number;
	readonly largeEntries: number;
	readonly articles: number;
	readonly articlesEntries: number;
	readonly memoryMb: number;
	readonly files: number;
	readonly workersMb: number;
	readonly peers: readonly Peer[];
	/** Emptied behind each row. */
	readonly folder: string;
};

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist', 'cli.js');
const SEED = join(ROOT, 'samples', 'blinken-beijing.txt');
const NODE: Command = {name: 'node -e 0', argv: [process.execPath, '-e', '0']};
/** Entries of the glossary where its size is not what is asked about. */
const FEW = 100;

const check = (...args: readonly string[]) => [
	process.execPath,
	CLI,
	'check',
	'--no-config',
	'--fail-on',
	'never',
	...args,
];
/** Glossaries that were parsed once are kept here. */
const kept = (folder: string) => ({GLOSSPROOF_CACHE: join(folder, 'cache')});
const times = (a: Timed, b: Timed) => `${(a.ms / b.ms).toFixed(2)} ×`;
const megabytes = (mb: number) => Math.round(mb * 1e6);

export const ROWS: Readonly<Record<string, (options: Options) => Promise<string>>> = {
	startup,
	large,
	many,
	process: inProcess,
	memory,
	screen,
	workers,
};

/** The seed article: with a glossary met before, and one just changed. */
async function startup({folder, sizes, rounds, peers}: Options): Promise<string> {
	const env = kept(folder);
	const commands: Command[] = [NODE, {name: '--version', argv: [process.execPath, CLI, '--version']}];
	for (const size of sizes) {
		const glossary = writeGlossary(folder, size);
		const argv = check(SEED, '-g', glossary.yaml);
		commands.push(
			{name: `${size} entries, warm`, argv, env},
			{
				name: `${size} entries, cold`,
				argv,
				env: {GLOSSPROOF_CACHE: join(folder, 'cold')},
				prepare: () => rmSync(join(folder, 'cold'), {recursive: true, force: true}),
			},
		);
		if (size === sizes[0]) commands.push(...peerCommands(peers, glossary, [SEED]));
	}
	return `The seed article; peers with ${sizes[0]} entries\n\n${timedTable(await interleaved(commands, rounds))}`;
}

/** One large file. */
async function large({folder, largeMb, largeEntries, rounds, peers}: Options): Promise<string> {
	const glossary = writeGlossary(folder, largeEntries);
	const path = join(folder, 'large.txt');
	const bytes = writeText(path, megabytes(largeMb), glossary);
	const commands: Command[] = [
		NODE,
		{name: 'glossproof', argv: check(path, '-g', glossary.yaml), env: kept(folder)},
		...peerCommands(peers, glossary, [path]),
	];
	const timed = await interleaved(commands, rounds);
	return `${(bytes / 1e6).toPrecision(2)} MB of news, ${largeEntries} entries\n\n${timedTable(timed, bytes)}`;
}

/** Many articles. */
async function many({folder, articles, articlesEntries, rounds, peers}: Options): Promise<string> {
	const glossary = writeGlossary(folder, articlesEntries);
	const below = join(folder, 'articles');
	const bytes = writeArticles(below, articles, glossary);
	const own: Command = {name: 'glossproof', argv: check(below, '-g', glossary.yaml), env: kept(folder)};
	const timed = await interleaved([NODE, own, ...peerCommands(peers, glossary, [below])], rounds);
	const slower = timed.slice(2).map((one) => `${one.name} takes ${times(one, timed[1]!)}`);
	return (
		`${articles} articles, ${(bytes / 1e6).toPrecision(2)} MB, ${articlesEntries} entries\n\n${timedTable(timed, bytes)}\n` +
		`Against glossproof: ${slower.join(', ')}.`
	);
}

/** Detection alone: `detection.ts` in processes of its own. */
async function inProcess({sizes, units, rounds}: Options): Promise<string> {
	const bySize = new Map(sizes.map((size): [number, Measured[]] => [size, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [size, all] of bySize) {
			const args = ['--expose-gc', '--import', 'tsx', 'test/bench/detection.ts', `${size}`, `${units}`];
			const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
			if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
			all.push(JSON.parse(stdout) as Measured);
		}
	}
	const of = (size: number, what: (measured: Measured) => number) => median(bySize.get(size)!.map(what));
	const perMb = ({textMs, textUnits}: Measured) => textMs / 1000 / (textUnits / 1e6);
	const rows = sizes.map((size) => [
		String(size),
		of(size, ({buildMs}) => buildMs).toFixed(0),
		of(size, ({firstMs}) => firstMs).toFixed(0),
		of(size, ({againMs}) => againMs).toFixed(0),
		of(size, (measured) => 1 / perMb(measured)).toPrecision(2),
		of(size, ({textMs, loopMs}) => loopMs / textMs).toPrecision(2),
		of(size, ({indexBytes}) => indexBytes / 1e6).toFixed(0),
		of(size, ({peakBytes}) => peakBytes / 1e6).toFixed(0),
	]);
	const head = ['entries', 'build ms', 'first ms', 'again ms', 'MB/s', 'of bare loop', 'index MB', 'peak MB'];
	const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
	return (
		`Inside the process, ${units} units of news, processor time\n\n${table([head, ...rows])}\n` +
		`${most} entries cost ${(of(most, perMb) / of(least, perMb)).toFixed(2)} × what ${least} cost.`
	);
}

/** Peak memory: one large file against one of 1 MB, many small ones against a thousand. */
async function memory({folder, memoryMb, files, rounds}: Options): Promise<string> {
	const glossary = writeGlossary(folder, FEW);
	const texts = [Math.min(1, memoryMb / 2), memoryMb].map((mb) => {
		const path = join(folder, `${mb}-mb.txt`);
		writeText(path, megabytes(mb), glossary);
		return {name: `one file of ${mb} MB`, path};
	});
	// A paragraph each: what is asked about is what a run holds of its files.
	const few = Math.min(1_000, files);
	const folders = [few, files].map((count) => {
		const path = join(folder, `${count}-files`);
		writeArticles(path, count, glossary, 1);
		return {name: `${count} articles`, path};
	});
	const commands = [...texts, ...folders].map(({name, path}): Command => {
		const argv = check(path, '-g', glossary.yaml, '--format', 'ndjson', '--jobs', '1');
		return {name, argv, env: kept(folder)};
	});
	const timed = await interleaved([NODE, ...commands], Math.min(rounds, 3), false);
	const [, one, large, thousand, all] = timed;
	const ratio = (a?: Timed, b?: Timed) => ((a?.peakMb ?? 0) / (b?.peakMb ?? 1)).toFixed(2);
	return (
		`Peak memory in one thread, ${FEW} entries\n\n${timedTable(timed)}\n` +
		`The large file takes ${ratio(large, one)} × the memory of the small one, ${files} articles ${ratio(all, thousand)} × that of ${few}.`
	);
}

/** The first screen of `review`, in a terminal made by `script` of util-linux. */
async function screen({folder, rounds}: Options): Promise<string> {
	const inTerminal = (command: string) => ['script', '-qec', `stty cols 100 rows 30; ${command}`, '/dev/null'];
	if (spawnSync('script', ['--version']).status !== 0)
		return 'The first screen of review: there is no `script` to make a terminal.';
	const glossary = writeGlossary(folder, FEW);
	const review = `"${process.execPath}" "${CLI}" review "${SEED}" --no-config -g "${glossary.yaml}" --decisions "${join(folder, 'log.jsonl')}"`;
	const started: Command = {name: 'node -e 0', argv: inTerminal(`"${process.execPath}" -e 0`)};
	const shown: Command = {
		name: 'first screen',
		argv: inTerminal(review),
		env: kept(folder),
		until: 'accept',
		prepare: () => rmSync(join(folder, 'log.jsonl'), {force: true}),
	};
	return `review of the seed article, ${FEW} entries, until its first screen stands\n\n${timedTable(await interleaved([started, shown], rounds))}`;
}

/** One thread, two, and as many as the program takes by itself. */
async function workers({folder, workersMb, rounds}: Options): Promise<string> {
	const glossary = writeGlossary(folder, FEW);
	const tables: string[] = [];
	for (const mb of new Set([Math.min(1, workersMb), workersMb])) {
		const path = join(folder, `${mb}-workers.txt`);
		const bytes = writeText(path, megabytes(mb), glossary);
		const run = (name: string, ...jobs: readonly string[]): Command => ({
			name,
			argv: check(path, '-g', glossary.yaml, '--format', 'ndjson', ...jobs),
			env: kept(folder),
		});
		const timed = await interleaved(
			[run('one thread', '--jobs', '1'), run('two threads', '--jobs', '2'), run('by itself')],
			Math.min(rounds, 3),
			false,
		);
		tables.push(
			`${mb} MB in one file, ${FEW} entries\n\n${timedTable(timed, bytes)}\nTwo threads: ${times(timed[0]!, timed[1]!)} as fast as one.`,
		);
	}
	return tables.join('\n\n');
}
