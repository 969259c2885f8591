// Puts what `check` prints of the sample article into the README's first screen: npm run readme:capture.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const README = resolve(ROOT, 'README.md');
const SHOWN = 3;
const BLOCK = /(<!-- capture: [^\n]*-->\n)[\s\S]*?(<!-- \/capture -->)/;

const shown = 'glossproof check samples/blinken-beijing.txt';
const args = [
	'dist/cli.js',
	'check',
	'samples/blinken-beijing.txt',
	'--no-compact',
	'--no-color',
	'--fail-on',
	'never',
];
const {status, stdout, stderr} = spawnSync(process.execPath, args, {
	cwd: ROOT,
	encoding: 'utf8',
	env: {...process.env, COLUMNS: '100'},
});
if (status !== 0) throw new Error(`${shown} ended with ${status}: ${stderr}`);

// Header, mismatches and summary are parted by blank lines.
const blocks = stdout.trimEnd().split('\n\n');
const [first, last] = [blocks.slice(0, SHOWN + 1), blocks.at(-1)!];
const captured = blocks.length > SHOWN + 2 ? [...first, '  …', last] : blocks;
const readme = readFileSync(README, 'utf8');
if (!BLOCK.test(readme)) throw new Error('README.md has no capture block');
writeFileSync(
	README,
	readme.replace(
		BLOCK,
		(_all, open, close) => `${open}\`\`\`text\n$ npx ${shown}\n${captured.join('\n\n')}\n\`\`\`\n${close}`,
	),
);
