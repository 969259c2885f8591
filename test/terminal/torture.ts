/**
 * What must hold when the worst happens: `tsx torture.ts kill 200` kills as many reviews at random moments, `tsx torture.ts
 * writers 1000` lets two reviewers decide so often at once. Prints figures; exits 1 when a decision was lost.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseLog} from '../../src/decisions/log.js';
import {openDecisionLog} from '../../src/io/decision-log.js';
import {articleFolder, HARNESS_COMMAND, logIn} from '../support/folder.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {hasTmux, Terminal} from './tmux.js';

export type KillFigures = {readonly runs: number; readonly shown: number; lost: number; unreadable: number};

/** Many mismatches, so that a review is never done before it is killed. */
const LONG_ARTICLE = Array.from(
	{length: 400},
	(_, nth) => `On day ${nth} Hata met the delegation number ${nth}.\n\n`,
).join('');

/** Kills reviews that decide as fast as they can; what the screen showed as decided must be in the log. */
export async function killAtRandom(runs: number): Promise<KillFigures> {
	const figures = {runs, shown: 0, lost: 0, unreadable: 0};
	for (let nth = 0; nth < runs; nth++) {
		const folder = articleFolder(LONG_ARTICLE);
		const terminal = new Terminal(`exec ${[...HARNESS_COMMAND, 'review', folder].join(' ')}`);
		try {
			await terminal.shows('1/400 · 400 open');
			const {pid} = terminal;
			terminal.type('arra'.repeat(50));
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
			const open = Number(/· (\d+) open/.exec(terminal.screen())?.[1] ?? 400);
			process.kill(pid, 'SIGKILL');
			// Killed before the first decision there may be a folder and no log yet; then nothing may have been shown.
			const log = parseLog(existsSync(join(folder, '.glossproof', 'decisions.jsonl')) ? logIn(folder) : '', 'log');
			figures.shown += 400 - open;
			figures.lost += Math.max(0, 400 - open - log.decisions.length);
			if (log.refused !== null || log.problems.length > 0) figures.unreadable++;
		} finally {
			terminal.close();
		}
	}
	return figures;
}

/** Two processes that append to one log at the same time. */
export async function writeAtOnce(
	count: number,
): Promise<{readonly wanted: number; readonly found: number; readonly problems: number}> {
	const path = join(temporaryFolder(), '.glossproof', 'decisions.jsonl');
	const [node = '', ...flags] = HARNESS_COMMAND.slice(0, -1);
	const statuses = await Promise.all(
		['ann', 'ben'].map(
			(name) =>
				new Promise<number | null>((resolve) => {
					spawn(node, [...flags, join(import.meta.dirname, 'writer.ts'), path, name, String(count)], {
						stdio: 'inherit',
					}).on('exit', resolve);
				}),
		),
	);
	const log = await openDecisionLog(path).read();
	const problems =
		statuses.filter((status) => status !== 0).length + (log.ok ? log.warnings.length : log.problems.length);
	return {wanted: 2 * count, found: log.ok ? log.value.decisions.length : 0, problems};
}

const [what, count = '10'] = process.argv.slice(2);
if (what === 'kill') {
	if (!hasTmux) throw new Error('tmux is needed: apt-get install tmux');
	const figures = await killAtRandom(Number(count));
	console.log(
		`${figures.runs} reviews killed, ${figures.shown} decisions shown, ${figures.lost} lost, ${figures.unreadable} logs unreadable`,
	);
	if (figures.lost + figures.unreadable > 0) process.exitCode = 1;
} else if (what === 'writers') {
	const {wanted, found, problems} = await writeAtOnce(Number(count));
	console.log(`${found} of ${wanted} decisions in the log, ${problems} problems`);
	if (found !== wanted || problems > 0) process.exitCode = 1;
}
if (what === 'kill' || what === 'writers') removeTemporary();
