import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import type {JsonMismatch} from '../../src/reports/json.js';
import {type BuiltCli, buildCli, ROOT} from '../support/built-cli.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {hasTmux, Terminal} from './tmux.js';

let cli: BuiltCli;
let terminal: Terminal | undefined;
beforeAll(() => {
	cli = buildCli();
}, 600_000);
afterEach(() => terminal?.close());
afterAll(() => {
	cli.remove();
	removeTemporary();
});

function check(folder: string): JsonMismatch[] {
	const {stdout} = cli.run('glossproof check article.txt --format json', folder);
	return JSON.parse(stdout).files[0].mismatches;
}

/** A shell in a terminal, in the folder, that runs the review as it is shipped. */
async function review(folder: string): Promise<Terminal> {
	terminal = new Terminal('bash --norc --noprofile -i', {columns: 100, rows: 30});
	terminal.type(`PS1='$ '; clear; cd '${folder}'; '${cli.path}' review article.txt; echo "status $?"`);
	terminal.press('Enter');
	await terminal.shows(/\d+\/\d+ · \d+ open/);
	return terminal;
}

describe.skipIf(!hasTmux)('the program as it is shipped, in a real terminal', () => {
	test('the sample is reviewed, left half-way, resumed, written, and then has nothing open', async () => {
		const folder = temporaryFolder();
		const article = join(folder, 'article.txt');
		copyFileSync(join(ROOT, 'samples', 'blinken-beijing.txt'), article);
		mkdirSync(join(folder, 'glossary'));
		copyFileSync(join(ROOT, 'glossary', 'east-asia.yaml'), join(folder, 'glossary', 'east-asia.yaml'));
		const before = readFileSync(article, 'utf8');
		const mismatches = check(folder);
		const count = mismatches.length;
		expect(count).toBeGreaterThan(5);

		const one = await review(folder);
		one.type('a');
		await one.shows('Accepted:');
		one.type('e');
		one.press('C-u');
		one.type('Minister Qin');
		one.press('Enter');
		await one.shows('→ Minister Qin.');
		one.type('r');
		await one.shows('Rejected:');
		one.type('u');
		await one.shows('Taken back');
		one.type('U');
		await one.shows('Again: Rejected:');
		one.type('q');
		await one.shows('not in the files yet');
		one.type('q');
		await one.shows('status 1');
		one.close();
		expect(check(folder).map((mismatch) => mismatch.decision?.verdict ?? 'open')).toEqual([
			...['accept', 'accept', 'reject'],
			...new Array(count - 3).fill('open'),
		]);

		const two = await review(folder);
		await two.shows(`4/${count} · ${count - 3} open`);
		// Where nothing can be proposed there is nothing to accept.
		const choice = ({candidates, suggestion}: JsonMismatch) =>
			candidates.length > 1 ? '1' : suggestion === null ? 'r' : 'a';
		const rejected = 1 + mismatches.slice(3).filter((mismatch) => choice(mismatch) === 'r').length;
		two.type(mismatches.slice(3).map(choice).join(''));
		await two.shows('All are decided');
		two.type('w');
		await two.shows(`${count - rejected} corrections in 1 file`);
		two.press('Enter');
		await two.shows(`Wrote ${count - rejected} corrections in 1 file.`);
		two.type('q');
		await two.shows('status 0');

		const corrected = mismatches.reduceRight((text, {start, end, found, suggestion, candidates}, nth) => {
			const right = nth === 1 ? 'Minister Qin' : nth === 2 ? found : (candidates[0]?.suggestion ?? suggestion ?? found);
			return text.slice(0, start) + right + text.slice(end);
		}, before);
		expect(readFileSync(article, 'utf8')).toBe(corrected);
		const again = cli.run('glossproof apply article.txt --write; glossproof check article.txt', folder);
		expect(again.status).toBe(0);
		expect(again.stderr).toMatch(new RegExp(`^Nothing to correct: .*\\n.*Left out: ${rejected} rejected\\.$`, 'm'));
	}, 600_000);

	test('an article that would act on the terminal is shown as text', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'glossary'));
		writeFileSync(join(folder, 'glossary', 'g.yaml'), 'entries:\n  - {preferred: Qin Gang, forbidden: [Hata]}\n');
		writeFileSync(join(folder, 'article.txt'), 'Then \u001b[2J\u202e Hata \u001b]0;owned\u0007 left.\n');
		const screen = (await review(folder)).screen();
		expect(screen).toContain('Then ␛[2J⟨U+202E⟩ [Hata] ␛]0;owned␇ left.');
		expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
	}, 600_000);
});
