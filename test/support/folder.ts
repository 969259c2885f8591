import {spawnSync} from 'node:child_process';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporaryFolder} from './temporary.js';

const HARNESS = join(import.meta.dirname, '..', 'terminal', 'harness.ts');

/** What starts the harness: Node, since npm and npx would each take a second. */
export const HARNESS_COMMAND: readonly string[] = [process.execPath, '--import', 'tsx', HARNESS];

/** Part of a real machine-translated article (VOA, June 2023). */
export const ARTICLE = `Blinken meets top Chinese diplomat in Beijing

US Secretary of State Anthony Blinken met with China’s top diplomat Wang Yi on Monday.

During the seven-and-a-half-hour meeting, Hata accepted an invitation to visit the United States.

Secretary of State Brinken visited Beijing for the first time since 2018.

“Behind every hostage is a family who suffers every day,” the “Take Your Family Home” campaign said.

“This Sunday will be the seventh time I’ve missed Father’s Day with my dad,” Harrison Lee said.

Harrison Lee’s father is an American citizen.
`;

/** A folder with the article and a glossary that lists its wrong forms. */
/** Made anew; whoever makes one calls `removeTemporary` after all. */
export function articleFolder(article: string = ARTICLE): string {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'article.txt'), article);
	copyFileSync(join(import.meta.dirname, 'sample.json'), join(folder, 'glossary.json'));
	return folder;
}

export function articleIn(folder: string): string {
	return readFileSync(join(folder, 'article.txt'), 'utf8');
}

export function logIn(folder: string): string {
	return readFileSync(join(folder, '.glossproof', 'decisions.jsonl'), 'utf8');
}

/** Runs the harness without a terminal. */
export function runHarness(
	args: readonly string[],
	input = '',
): {status: number | null; stdout: string; stderr: string} {
	const [node = '', ...rest] = HARNESS_COMMAND;
	const {status, stdout, stderr} = spawnSync(node, [...rest, ...args], {input, encoding: 'utf8'});
	return {status, stdout, stderr};
}
