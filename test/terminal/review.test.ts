import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {parseLog} from '../../src/decisions/log.js';
import {ARTICLE, articleFolder, articleIn, HARNESS_COMMAND, logIn, runHarness} from '../support/folder.js';
import {removeTemporary} from '../support/temporary.js';
import {hasTmux, Terminal} from './tmux.js';
import {killAtRandom} from './torture.js';

afterAll(removeTemporary);

if (!hasTmux)
	console.warn('tmux is not installed: the review in a real terminal is not tested. `apt-get install tmux` brings it.');

/** The review's own process id, which it leaves before it starts. */
function reviewPid(folder: string): number {
	return Number(readFileSync(join(folder, 'pid'), 'utf8'));
}

describe.skipIf(!hasTmux)('in a real terminal', () => {
	let terminal: Terminal | undefined;
	afterEach(() => terminal?.close());

	/** A shell in the terminal, with job control, that starts the review. */
	async function start(folder: string, size?: {columns: number; rows: number}): Promise<Terminal> {
		terminal = new Terminal('bash --norc --noprofile -i', size);
		const own = `echo $$ >"${join(folder, 'pid')}"; exec "$@"`;
		const command = ['sh', '-c', own, 'sh', ...HARNESS_COMMAND, 'review', folder].map((word) => `'${word}'`).join(' ');
		terminal.type(`PS1='$ '; clear; ${command}; echo "status $?"`);
		terminal.press('Enter');
		await terminal.shows('1/6');
		return terminal;
	}

	test('an article is reviewed, left half-way, resumed and written', async () => {
		const folder = articleFolder();
		const one = await start(folder);
		await one.shows('[Anthony Blinken]');
		one.type('a');
		await one.shows('2/6 · 5 open');
		one.type('e');
		await one.shows('Qin│');
		one.press('C-w');
		one.type('Minister Wang');
		one.press('C-w');
		one.type('Qin');
		one.press('Enter');
		await one.shows('Accepted: Hata → Minister Qin.');
		one.type('r');
		await one.shows('Rejected: Brinken stays.');
		one.type('u');
		await one.shows('Taken back');
		one.type('U');
		await one.shows('Again: Rejected: Brinken stays.');
		one.type('n');
		await one.shows('[Take Your');
		one.type('q');
		await one.shows('not in the files yet');
		one.type('q');
		await one.shows('status 1');
		expect(one.screen()).toContain('3 decided, 0 deferred, 3 open');
		one.close();

		const two = new Terminal([...HARNESS_COMMAND, 'review', folder].join(' '));
		terminal = two;
		await two.shows('4/6 · 3 open');
		await two.shows('[Take Your');
		two.type('da');
		await two.shows('Accepted: Harrison Lee → Harrison Li.');
		two.type('A');
		await two.shows(/All but 1\s+deferred are decided/);
		two.type('w');
		await two.shows('4 corrections in 1 file');
		two.press('Enter');
		await two.shows('Wrote 4 corrections in 1 file.');
		two.type('q');
		two.close();
		expect(articleIn(folder)).toBe(
			ARTICLE.replace('Anthony', 'Antony').replace('Hata', 'Minister Qin').replaceAll('Harrison Lee', 'Harrison Li'),
		);
		expect(runHarness(['apply', folder, '--write']).status).toBe(0);
	}, 600_000);

	test('Ctrl-Z gives the shell back, fg the screen', async () => {
		const review = await start(articleFolder());
		review.press('C-z');
		await review.shows('Stopped');
		review.type('stty -a | grep -c -- -icanon');
		review.press('Enter');
		await review.shows(/^0$/m);
		review.type('fg');
		review.press('Enter');
		await review.shows('[Anthony Blinken]');
		review.type('a');
		await review.shows('Accepted:');
	}, 600_000);

	test.each([
		['TERM', 143],
		['HUP', 129],
		['INT', 130],
		['QUIT', 131],
	] as const)(
		'SIG%s leaves a sane terminal',
		async (signal, status) => {
			const folder = articleFolder();
			const review = await start(folder);
			review.type('a');
			await review.shows('Accepted:');
			process.kill(reviewPid(folder), `SIG${signal}`);
			await review.shows(signal === 'INT' ? /^\$$/m : `status ${status}`);
			review.type('stty -a | grep -c -- -icanon');
			review.press('Enter');
			await review.shows(/^0$/m);
			expect(review.screen()).not.toContain('[Anthony Blinken]');
		},
		600_000,
	);

	test('a window of another size is filled at once', async () => {
		const review = await start(articleFolder());
		for (const [columns, rows] of [
			[40, 12],
			[160, 50],
			[80, 24],
		] as const) {
			review.resize(columns, rows);
			await review.shows(columns >= 130 ? '│ found  Anthony Blinken' : /^found {2}Anthony Blinken$/m);
			const lines = review.screen().split('\n');
			expect(lines[0]).toContain('article.txt');
			expect(lines.filter((line) => line.includes('1/6'))).toHaveLength(1);
		}
	}, 600_000);

	test('a paste decides nothing, fast keys are all read', async () => {
		const folder = articleFolder();
		const review = await start(folder);
		review.type('\u001b[200~aaaa\u001b[201~');
		await review.shows('A paste decides nothing.');
		review.type('arard');
		await review.shows('Deferred');
		expect(parseLog(logIn(folder), 'log').decisions.map((decision) => decision.verdict)).toEqual([
			'accept',
			'reject',
			'accept',
			'reject',
			'defer',
		]);
	}, 600_000);

	test('what was shown as decided is in the log after kill -9', async () => {
		expect(await killAtRandom(3)).toMatchObject({runs: 3, lost: 0, unreadable: 0});
	}, 600_000);
});
