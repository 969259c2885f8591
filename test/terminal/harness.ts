/** The review and apply commands over a folder, as the tests drive them: `tsx harness.ts review|apply FOLDER [flags]`. */
import {runApply} from '../../src/commands/apply.js';
import {runReview} from '../../src/commands/review.js';
import {openFolderDesk} from '../support/desk.js';

const [command, folder = '.', ...flags] = process.argv.slice(2);
const desk = openFolderDesk(folder);
const streams = {
	out: (text: string) => void process.stdout.write(text),
	err: (text: string) => void process.stderr.write(text),
};
process.exitCode =
	command === 'apply'
		? await runApply(
				{
					diff: flags.includes('--diff'),
					write: flags.includes('--write'),
					backup: flags.includes('--backup'),
					toTerminal: process.stdout.isTTY === true,
				},
				desk,
				streams,
			)
		: await runReview(
				{paths: [folder], plain: flags.includes('--plain'), reviewer: process.env.REVIEWER ?? 'ann', colour: true},
				desk,
				streams,
				{stdin: process.stdin, stdout: process.stdout, term: process.env.TERM},
			);
