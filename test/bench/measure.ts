/** Whole processes timed side by side. */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export type Command = {
	readonly name: string;
	readonly argv: readonly string[];
	/** Beside the bench's own. */
	readonly env?: Readonly<Record<string, string>>;
	/** Before each run, outside of its time. */
	readonly prepare?: () => void;
	/** The run is over when its output holds this, and is then ended; otherwise when it ends itself. */
	readonly until?: string;
};

/** Medians of a command's runs. */
export type Timed = {
	readonly name: string;
	readonly ms: number;
	/** Of the processor, to 10 ms, its children's too; another busy program lengthens it less than the clock's. NaN as below. */
	readonly cpuMs: number;
	/** Peak of its memory, and of no child of it; NaN where there is nothing to tell it. */
	readonly peakMb: number;
};

type Run = Omit<Timed, 'name'>;

const GNU_TIME = '/usr/bin/time';
const PEAK_FILE = join(tmpdir(), `glossproof-peak-${process.pid}`);

export const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[of.length >> 1]!;

/**
 * Every command once, then once more, and so on, so that a busy machine slows all alike. One round more comes first, to fill
 * the caches, unless none is wanted.
 */
export async function interleaved(commands: readonly Command[], rounds: number, warms = true): Promise<Timed[]> {
	const runs = commands.map((): Run[] => []);
	for (let round = warms ? -1 : 0; round < rounds; round++) {
		for (const [index, command] of commands.entries()) {
			command.prepare?.();
			const run = await measured(command);
			if (round >= 0) runs[index]!.push(run);
		}
	}
	return commands.map(({name}, index) => ({
		name,
		ms: median(runs[index]!.map(({ms}) => ms)),
		cpuMs: median(runs[index]!.map(({cpuMs}) => cpuMs)),
		peakMb: median(runs[index]!.map(({peakMb}) => peakMb)),
	}));
}

/** One run; what it prints is thrown away. Whether it ends well is its own affair: most end with 1 when they find something. */
async function measured({argv, env, until}: Command): Promise<Run> {
	const isPeakTold = existsSync(GNU_TIME) && until === undefined;
	const [program, ...args] = isPeakTold ? [GNU_TIME, '-f', '%M %U %S', '-o', PEAK_FILE, ...argv] : argv;
	const started = performance.now();
	const child = spawn(program!, args, {
		env: {...process.env, ...env},
		stdio: ['ignore', until === undefined ? 'ignore' : 'pipe', 'ignore'],
	});
	const ms = await new Promise<number>((done, failed) => {
		child.on('error', failed);
		let seen = '';
		child.stdout?.on('data', (bytes: Buffer) => {
			seen += bytes.toString();
			if (!seen.includes(until!)) return;
			done(performance.now() - started);
			child.kill();
		});
		child.on('close', (code) => {
			if (code === 126 || code === 127) failed(new Error(`${argv.join(' ')} could not be run`));
			done(performance.now() - started);
		});
	});
	if (!isPeakTold) return {ms, cpuMs: Number.NaN, peakMb: Number.NaN};
	// Where the status is another than 0 a line before it says so.
	const told = readFileSync(PEAK_FILE, 'utf8').trim().split('\n').at(-1)!;
	rmSync(PEAK_FILE);
	const [peak = Number.NaN, user = Number.NaN, system = Number.NaN] = told.split(' ').map(Number);
	return {ms, cpuMs: (user + system) * 1000, peakMb: peak / 1000};
}

/** Rows of a table with its columns as wide as what stands in them; the first is text, the others numbers. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
		.join('\n');
}

/** Timed commands as a table, against the first of them; `bytes` are those that each reads. */
export function timedTable(timed: readonly Timed[], bytes: number | null = null): string {
	const base = timed[0]!.ms;
	const head = ['', 'ms', `× ${timed[0]!.name}`, 'cpu ms', 'peak MB', ...(bytes === null ? [] : ['MB/s'])];
	const rows = timed.map(({name, ms, cpuMs, peakMb}) => [
		name,
		ms.toFixed(0),
		(ms / base).toFixed(2),
		Number.isNaN(cpuMs) ? '–' : cpuMs.toFixed(0),
		Number.isNaN(peakMb) ? '–' : peakMb.toFixed(0),
		...(bytes === null ? [] : [(bytes / 1e3 / ms).toPrecision(2)]),
	]);
	return table([head, ...rows]);
}
