// What the program costs: start-up and a short check as ratios to bare Node, detection by the size of the glossary. Runs are
// interleaved, so that a busy machine slows all alike; medians are printed and nothing is asserted: a time says something
// only beside another one of the same minute. Texts and glossaries are made from seeds and the same everywhere.
//
//   npm run bench [-- --rounds 9 --detection-rounds 3 --units 200000 --sizes 100,1000,10000,100000]
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {Measured} from './detection.js';
import {glossaryText, madeEntries} from './glossary.js';

const ROOT = resolve(import.meta.dirname, '../..');
const {values} = parseArgs({
	options: {
		rounds: {type: 'string', default: '9'},
		'detection-rounds': {type: 'string', default: '3'},
		units: {type: 'string', default: '200000'},
		sizes: {type: 'string', default: '100,1000,10000,100000'},
	},
});
const sizes = values.sizes.split(',').map(Number);

const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[of.length >> 1]!;

/** `cache` is the folder of parsed glossaries, empty for none. */
function run(args: readonly string[], cache = ''): string {
	const {status, stdout, stderr} = spawnSync(process.execPath, args, {
		cwd: ROOT,
		env: {...process.env, GLOSSPROOF_CACHE: cache},
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
	return stdout;
}

/** Rows of a table with its columns as wide as what stands in them; the first is text, the others numbers. */
function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
		.join('\n');
}

function benchCommands(rounds: number, folder: string): void {
	const sample = 'samples/blinken-beijing.txt';
	const check = (glossary: readonly string[]) => ['dist/cli.js', 'check', sample, ...glossary, '--fail-on', 'never'];
	type Command = {
		readonly name: string;
		readonly args: readonly string[];
		readonly cache: string;
		readonly times: number[];
	};
	const commands: Command[] = [
		{name: 'node -e 0', args: ['-e', '0'], cache: '', times: []},
		{name: 'glossproof --version', args: ['dist/cli.js', '--version'], cache: '', times: []},
	];
	const addCheck = (what: string, path: string) => {
		const args = check(['--glossary', path]);
		commands.push({name: `check of the sample, ${what}, parsed`, args, cache: '', times: []});
		commands.push({name: `check of the sample, ${what}, kept`, args, cache: join(folder, 'cache'), times: []});
	};
	addCheck('its glossary', 'glossary/samples.yaml');
	for (const size of sizes.filter((size) => size <= MOST_AS_FILE)) {
		const path = join(folder, `${size}.yaml`);
		writeFileSync(path, glossaryText(madeEntries(size)));
		addCheck(`${size} entries`, path);
	}
	for (let round = -1; round < rounds; round++) {
		for (const {args, cache, times} of commands) {
			const started = performance.now();
			run(args, cache);
			// The first round only fills the caches.
			if (round >= 0) times.push(performance.now() - started);
		}
	}
	const base = median(commands[0]!.times);
	console.log(`Whole process, median of ${rounds} interleaved runs, Node ${process.versions.node}\n`);
	const rows = commands.map(({name, times}) => [
		name,
		median(times).toFixed(0),
		`${(median(times) / base).toFixed(2)} ×`,
	]);
	console.log(`${table([['', 'ms', 'node -e 0'], ...rows])}\n`);
}

/** A larger glossary takes the reader of YAML minutes. */
const MOST_AS_FILE = 1_000;

function benchDetection(rounds: number, units: number): void {
	const bySize = new Map(sizes.map((size): [number, Measured[]] => [size, []]));
	for (let round = 0; round < rounds; round++)
		for (const [size, all] of bySize)
			all.push(
				JSON.parse(
					run(['--expose-gc', '--import', 'tsx', 'test/bench/detection.ts', `${size}`, `${units}`]),
				) as Measured,
			);
	const of = (size: number, what: (measured: Measured) => number) => median(bySize.get(size)!.map(what));
	const perMb = ({textMs, textUnits}: Measured) => textMs / 1000 / (textUnits / 1e6);
	const rows = sizes.map((size) => [
		String(size),
		of(size, ({buildMs}) => buildMs).toFixed(0),
		of(size, ({firstMs}) => firstMs).toFixed(0),
		of(size, ({againMs}) => againMs).toFixed(0),
		of(size, perMb).toFixed(2),
		of(size, ({textMs, loopMs}) => textMs / loopMs).toFixed(0),
		(of(size, ({indexBytes}) => indexBytes) / 1e6).toFixed(0),
		(of(size, ({peakBytes}) => peakBytes) / 1e6).toFixed(0),
	]);
	const head = ['entries', 'build ms', 'first ms', 'again ms', 's/MB', '× bare loop', 'index MB', 'peak MB'];
	console.log(
		`Detection in the process, ${units} units of text, median of ${rounds} interleaved runs, processor time\n`,
	);
	console.log(table([head, ...rows]));
	for (const [larger, smaller] of [
		[100_000, 1_000],
		[10_000, 1_000],
		[10_000, 100],
	] as const)
		if (sizes.includes(larger) && sizes.includes(smaller))
			console.log(
				`${larger} entries cost ${(of(larger, perMb) / of(smaller, perMb)).toFixed(2)} × what ${smaller} cost, per MB`,
			);
}

const folder = mkdtempSync(join(tmpdir(), 'glossproof-bench-'));
try {
	benchCommands(Number(values.rounds), folder);
	benchDetection(Number(values['detection-rounds']), Number(values.units));
} finally {
	rmSync(folder, {recursive: true});
}
