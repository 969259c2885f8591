import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {parseMiningLog} from '../../src/mining/verdict-log.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {hasTmux, Terminal} from './tmux.js';

afterAll(removeTemporary);

if (!hasTmux)
	console.warn('tmux is not installed: mining in a real terminal is not tested. `apt-get install tmux` brings it.');

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'src', 'cli.ts');
// tsx looks for its settings in the folder that it is started in, which is that of the articles.
const COMMAND = [
	'env',
	`TSX_TSCONFIG_PATH=${join(ROOT, 'tsconfig.json')}`,
	process.execPath,
	'--import',
	import.meta.resolve('tsx'),
	CLI,
	'glossary',
	'mine',
	'mt',
	'--review',
];

function mineFolder(): string {
	const folder = temporaryFolder();
	for (const name of ['mt', 'glossary', '.glossproof']) mkdirSync(join(folder, name));
	writeFileSync(
		join(folder, 'mt', 'a.txt'),
		'In Rome the actor Petra Lindqvist spoke.\nLater Lindqvist crossed the Torvald Bridge.\nPolice closed the Torvald Bridge.\n',
	);
	writeFileSync(join(folder, 'glossary', 'names.yaml'), 'entries:\n  - preferred: Qin Gang # of China\n');
	return folder;
}

describe.skipIf(!hasTmux)('mined names in a real terminal', () => {
	let terminal: Terminal | undefined;
	afterEach(() => terminal?.close());

	/** A shell in the terminal that starts the screen. */
	async function start(folder: string): Promise<Terminal> {
		terminal = new Terminal('bash --norc --noprofile -i');
		const command = COMMAND.map((word) => `'${word}'`).join(' ');
		terminal.type(`PS1='$ '; clear; cd '${folder}'; ${command}; echo "status $?"`);
		terminal.press('Enter');
		await terminal.shows('mined names', 60_000);
		return terminal;
	}

	const logOf = (folder: string) =>
		parseMiningLog(readFileSync(join(folder, '.glossproof', 'mined.jsonl'), 'utf8'), 'mined.jsonl').lines;
	const glossaryOf = (folder: string) => readFileSync(join(folder, 'glossary', 'names.yaml'), 'utf8');

	test('are accepted and rejected, survive a closed terminal, and are written when that is agreed to', async () => {
		const folder = mineFolder();
		const one = await start(folder);
		await one.shows('[Petra Lindqvist]');
		one.type('a');
		await one.shows('Accepted: Petra Lindqvist.');
		one.type('r');
		await one.shows('Rejected: Torvald Bridge');
		// The terminal is closed under the screen.
		one.close();
		expect(logOf(folder)).toMatchObject([
			{verdict: 'accept', name: 'Petra Lindqvist'},
			{verdict: 'reject', name: 'Torvald Bridge'},
		]);
		expect(glossaryOf(folder)).toBe('entries:\n  - preferred: Qin Gang # of China\n');

		const two = await start(folder);
		await two.shows('1/1 · 0 open · 1 to write');
		two.type('q');
		await two.shows('not in the glossary yet');
		two.type('w');
		await two.shows('+  - preferred: Petra Lindqvist');
		two.press('Enter');
		await two.shows('status 0');
		expect(glossaryOf(folder)).toContain('  - preferred: Qin Gang # of China\n  - preferred: Petra Lindqvist\n');
		two.type('stty -a | grep -c -- -icanon');
		two.press('Enter');
		await two.shows(/^0$/m);
	}, 180_000);
});
