// What the README promises: every command and option, the keys, the example of the library.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, expect, test} from 'vitest';
import {keysTable} from './support/keys-table.js';
import {removeTemporary, temporaryFolder} from './support/temporary.js';

afterAll(removeTemporary);

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

function between(opening: string, closing: string): string {
	return README.slice(README.indexOf(opening), README.indexOf(closing));
}

/** The part of the README about a command. */
function chapterOf(command: string): string {
	const start = README.indexOf(`### \`${command} `);
	expect(start, `a chapter about ${command}`).toBeGreaterThan(0);
	return README.slice(start, README.slice(start + 4).search(/^##/m) + start + 4);
}

/** What several commands take is told once. */
const SHARED = new Set(
	Array.from(
		between('<!-- shared options -->', '<!-- /shared options -->').matchAll(/`(--[a-z-]+)/g),
		(match) => match[1]!,
	),
);

test.each(['check', 'review', 'apply', 'report', 'explain', 'eval'])(
	'the README knows every option of %s, and no other',
	(command) => {
		// The help itself is held by test/cases.
		const help = readFileSync(join(ROOT, 'test', 'cases', `help-${command}`, 'stdout'), 'utf8');
		const real = new Set(Array.from(help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm), (match) => match[1]!));
		real.delete('--help');
		const told = new Set(Array.from(chapterOf(command).matchAll(/`(--[a-z-]+)/g), (match) => match[1]!));
		if (command !== 'eval') for (const option of SHARED) expect([...real]).toContain(option);
		expect([...told].sort()).toEqual([...real].filter((option) => !SHARED.has(option) || told.has(option)).sort());
	},
);

test('the table of keys is the one of the screen', () => {
	expect(README).toContain(`${keysTable()}\n<!-- /keys -->`);
});

test('the example of the library runs and prints what the README says', () => {
	const [, code = ''] = /^```js\n([\s\S]*?)^```/m.exec(README) ?? [];
	const [, printed = ''] = /^It prints `([^`]+)`/m.exec(README) ?? [];
	const library = pathToFileURL(join(ROOT, 'src', 'index.ts')).href;
	const file = join(temporaryFolder(), 'example.mjs');
	writeFileSync(file, code.replace("'glossproof'", `'${library}'`));
	const {stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', file], {cwd: ROOT, encoding: 'utf8'});
	expect({stdout, stderr}).toEqual({stdout: `${printed}\n`, stderr: ''});
}, 30_000);
