// How long a command takes to start, beside Node itself. Runs are interleaved, so that a busy machine slows all alike; the
// medians are printed, and nothing is asserted: a time says something only beside another one of the same minute.
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.argv[2] ?? 21);
const CLI = 'dist/cli.js';
const COMMANDS: readonly {readonly name: string; readonly args: readonly string[]}[] = [
	{name: 'node -e 0', args: ['-e', '0']},
	{name: 'glossproof --version', args: [CLI, '--version']},
	{
		name: 'glossproof check samples/blinken-beijing.txt',
		args: [CLI, 'check', 'samples/blinken-beijing.txt', '--fail-on', 'never'],
	},
];

const times = COMMANDS.map((): number[] => []);
for (let round = -1; round < ROUNDS; round++) {
	for (const [index, {name, args}] of COMMANDS.entries()) {
		const started = performance.now();
		const {status, stderr} = spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
		const elapsedMs = performance.now() - started;
		if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
		// The first round only fills the disk's cache.
		if (round >= 0) times[index]!.push(elapsedMs);
	}
}

const medians = times.map((of) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)]!);
const width = Math.max(...COMMANDS.map(({name}) => name.length));
console.log(`Start-up, median of ${ROUNDS} interleaved runs on Node ${process.versions.node}`);
for (const [index, {name}] of COMMANDS.entries()) {
	const ms = medians[index]!;
	console.log(`  ${name.padEnd(width)}  ${ms.toFixed(0).padStart(5)} ms  ${(ms / medians[0]!).toFixed(2)} × node`);
}
