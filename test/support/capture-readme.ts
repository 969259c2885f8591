// Puts what the program shows into the README: what `check` prints of the sample article, the review screen, and its keys.
// npm run readme:capture; needs tmux.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Terminal} from '../terminal/tmux.js';
import {keysTable} from './keys-table.js';
import {removeTemporary, temporaryFolder} from './temporary.js';

const ROOT = resolve(import.meta.dirname, '../..');
const README = resolve(ROOT, 'README.md');
const SAMPLE = 'samples/blinken-beijing.txt';
const SHOWN = 3;

function captureCheck(): string {
	const args = ['dist/cli.js', 'check', SAMPLE, '--no-compact', '--no-color', '--fail-on', 'never'];
	const {status, stdout, stderr} = spawnSync(process.execPath, args, {
		cwd: ROOT,
		encoding: 'utf8',
		// As its reader calls it: by npx, which the hint then says.
		env: {...process.env, COLUMNS: '100', npm_lifecycle_event: 'npx'},
	});
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
	// Header, mismatches and summary are parted by blank lines.
	const blocks = stdout.trimEnd().split('\n\n');
	const captured = blocks.length > SHOWN + 2 ? [...blocks.slice(0, SHOWN + 1), '  …', blocks.at(-1)!] : blocks;
	return `\`\`\`text\n$ npx glossproof check ${SAMPLE}\n${captured.join('\n\n')}\n\`\`\``;
}

async function captureScreen(): Promise<string> {
	const log = join(temporaryFolder(), 'decisions.jsonl');
	const program = `cd '${ROOT}' && '${process.execPath}' dist/cli.js review ${SAMPLE} --decisions '${log}'`;
	const terminal = new Terminal(program, {columns: 100, rows: 30});
	try {
		await terminal.shows('open');
		terminal.type('n');
		const screen = await terminal.shows(/\b2\/\d+/);
		return `\`\`\`text\n${screen.replace(/[ \t]+$/gm, '').trimEnd()}\n\`\`\``;
	} finally {
		terminal.close();
		removeTemporary();
	}
}

function put(readme: string, name: string, block: string): string {
	const place = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
	if (!place.test(readme)) throw new Error(`README.md has no block ${name}`);
	return readme.replace(place, (_all, open, close) => `${open}${block}\n${close}`);
}

const blocks = {capture: captureCheck(), screen: await captureScreen(), keys: keysTable()};
let readme = readFileSync(README, 'utf8');
for (const [name, block] of Object.entries(blocks)) readme = put(readme, name, block);
writeFileSync(README, readme);
