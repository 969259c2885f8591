/** The review and apply commands over a folder, as the tests drive them: `tsx harness.ts review|apply FOLDER [flags]`. */
import {apply} from '../../src/commands/apply.js';
import {review} from '../../src/commands/review.js';
import {openFolderDesk} from '../support/desk.js';

const [command, folder = '.', ...flags] = process.argv.slice(2);
const desk = openFolderDesk(folder);
const output = (stream: NodeJS.WriteStream) => ({
	isTTY: stream.isTTY === true,
	columns: stream.columns,
	write: (text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve())),
});
const streams = {stdout: output(process.stdout), stderr: output(process.stderr)};
process.exitCode =
	command === 'apply'
		? await apply(
				{
					diff: flags.includes('--diff'),
					write: flags.includes('--write'),
					backup: flags.includes('--backup'),
					toTerminal: process.stdout.isTTY === true,
					minConfidenceOf: () => 0.6,
				},
				desk,
				streams,
			)
		: await review(
				{again: [folder], plain: flags.includes('--plain'), reviewer: process.env.REVIEWER ?? 'ann', colour: true},
				desk,
				streams,
				{stdin: process.stdin, stdout: process.stdout, term: process.env.TERM},
			);
