/**
 * What looking into a large glossary takes: processor time of whole processes, each in turn with `node -e 0`.
 *
 *   npm run --silent build && node --import tsx test/bench/growing.ts [--entries 100000] [--rounds 5] [FOLDER WITH cli.js …]
 *
 * Of several folders (an older build, a newer one) the runs take turns. Each keeps a cache of its own, filled by a first run.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {glossaryText, madeEntries} from './glossary.js';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {entries: {type: 'string', default: '100000'}, rounds: {type: 'string', default: '5'}},
});
const programs = positionals.length > 0 ? positionals : ['dist'];
const work = mkdtempSync(join(tmpdir(), 'glossproof-growing-'));
mkdirSync(join(work, 'glossary'));
const entries = madeEntries(Number(values.entries));
writeFileSync(join(work, 'glossary', 'names.yaml'), glossaryText(entries));
writeFileSync(join(work, 'a.txt'), 'The actor Petra Lindqvist spoke in Rome. The actor Petra Lindqvist left.\n');

const NOTHING = ['-e', '0'];
const COMMANDS = [
	['list'],
	['list', 'Qin'],
	['list', '--kind', 'person', '--missing-source', 'ja'],
	['show', entries[entries.length >> 1]!.preferred],
	['mine', 'a.txt'],
	['lint'],
];

/** Seconds of processor time, of the whole process. */
function secondsOf(args: readonly string[], cache: string): number {
	const timed = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null';
	const {stderr} = spawnSync('bash', ['-c', timed, 'bash', process.execPath, ...args], {
		cwd: work,
		encoding: 'utf8',
		env: {...process.env, GLOSSPROOF_CACHE: cache},
	});
	const [user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
	return user + system;
}

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!;

try {
	for (const command of COMMANDS) {
		const runs = programs.map((program, index) => ({
			program,
			cache: join(work, `cache-${index}`),
			args: [join(resolve(program), 'cli.js'), 'glossary', ...command],
			seconds: [] as number[],
		}));
		for (const {args, cache} of runs) secondsOf(args, cache);
		const own: number[] = [];
		for (let round = 0; round < Number(values.rounds); round++) {
			own.push(secondsOf(NOTHING, ''));
			for (const run of runs) run.seconds.push(secondsOf(run.args, run.cache));
		}
		const shown = runs.map(({program, seconds}) => `${program} ${median(seconds).toFixed(2)} s`);
		console.log(`glossary ${command.join(' ')}: ${shown.join(', ')}; node itself ${median(own).toFixed(2)} s`);
	}
} finally {
	rmSync(work, {recursive: true});
}
