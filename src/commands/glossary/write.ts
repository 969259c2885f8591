import type {Command} from 'commander';
import {unifiedDiff} from '../../corrections/unified-diff.js';
import {encodeText} from '../../documents/decode.js';
import {visible} from '../../documents/visible.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import type {Result} from '../../problems/problem.js';
import {createPainter, type Role} from '../../reports/paint.js';
import {collect, GLOSSARY_HELP, withConfigOptions} from '../command-line.js';
import {type OpenGlossaries, openGlossaries} from './files.js';
import type {GlossaryOptions} from './paths.js';

/** What every command that changes a glossary is told of how to do it. */
export type WriteOptions = GlossaryOptions & {
	readonly yes?: boolean;
	readonly dryRun?: boolean;
	readonly color?: boolean;
};

/** The new texts of files, by their paths; or the exit status of a run that is over, its reasons told. */
export type NewTexts = Result<ReadonlyMap<string, string>> | ExitStatus;

const EXIT_STATUS =
	'Exit status: 0 done, 1 the change was shown and not written (no answer, or no), 2 it could not be done.';

/** The options of every command that changes a glossary. */
export function withWriteOptions(command: Command, exitStatus: string = EXIT_STATUS): Command {
	return withConfigOptions(command.option('-g, --glossary <file>', GLOSSARY_HELP, collect))
		.option('-y, --yes', 'write without a question')
		.option('--dry-run', 'show the change and write nothing')
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour')
		.addHelpText('after', exitStatus);
}

/** How often a file that others keep changing is tried again. */
const MOST_ATTEMPTS = 20;

/**
 * Shows what a command would change as a unified diff, asks, and writes.
 *
 * A file that somebody else changes in between is read again and the change planned anew on its new text, so that of two
 * who edit at once neither loses anything. Without a terminal and without `--yes` nothing is written, and how to is told.
 * `canBegin`: the change may be the first entry of a glossary that the config names and nobody has made yet.
 */
export async function writeGlossaries(
	options: WriteOptions,
	io: Io,
	plan: (open: OpenGlossaries) => Promise<NewTexts>,
	how: {readonly canBegin?: boolean} = {},
): Promise<ExitStatus> {
	let open = await openGlossaries(options, io, how);
	if (open === null) return 2;
	let isAgreed = false;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const planned = await plan(open);
		if (typeof planned === 'number') return planned;
		if (!planned.ok) {
			await tellProblems(io, planned.problems);
			return 2;
		}
		await tellProblems(io, planned.warnings);
		if (planned.value.size === 0) return 0;
		if (!isAgreed) {
			await io.stdout.write(diffOf(open, planned.value, options, io));
			const refused = await agreement(options, io);
			if (refused !== null) return refused;
			isAgreed = true;
		}
		const written = await writeTexts(open, planned.value, io);
		if (written !== 'changed') return written;
		const again = await openGlossaries(options, io, how);
		if (again === null) return 2;
		open = again;
	}
	const message = 'Other programs change the glossary again and again, so nothing was written. Try again later.';
	await tellProblems(io, [{code: 'changed-file', path: null, message}]);
	return 2;
}

/** Null where the change may be written. */
async function agreement({yes, dryRun}: WriteOptions, io: Io): Promise<ExitStatus | null> {
	if (dryRun === true) return 0;
	if (yes === true) return null;
	if (!io.stdinIsTTY) {
		await io.stderr.write('Nothing was written: there is nobody to ask. Add --yes to write it.\n');
		return 1;
	}
	const answer = await io.ask('Write this? [y/N] ');
	if (answer !== null && /^\s*y(?:es)?\s*$/i.test(answer)) return null;
	await io.stderr.write('Nothing was written.\n');
	return 1;
}

async function writeTexts(
	open: OpenGlossaries,
	texts: ReadonlyMap<string, string>,
	io: Io,
): Promise<ExitStatus | 'changed'> {
	for (const [path, text] of texts) {
		const file = open.files.find((other) => other.path === path);
		const bytes = encodeText(text.replace(/^\uFEFF/, ''), file?.encoding ?? {name: 'utf-8', byteOrderMark: false});
		const replaced = await io.replaceFile(path, file?.bytes ?? null, bytes);
		if (!replaced.ok) {
			await tellProblems(io, replaced.problems);
			return 2;
		}
		if (replaced.value === 'changed') return 'changed';
		await io.stderr.write(`${visible(path)}: written.\n`);
	}
	return 0;
}

function diffOf(open: OpenGlossaries, texts: ReadonlyMap<string, string>, {color}: WriteOptions, io: Io): string {
	const diffs = [...texts].map(([path, text]) =>
		unifiedDiff(path, open.files.find((file) => file.path === path)?.text ?? '', text.replace(/^\uFEFF/, '')),
	);
	const hasColour = wantsColour(color, io.env, io.stdout.isTTY);
	// To a file the diff goes as it is, for `patch`.
	if (!hasColour && !io.stdout.isTTY) return diffs.join('');
	const paint = createPainter(hasColour);
	return diffs
		.join('')
		.split('\n')
		.map((line) => paint([roleOf(line), line]))
		.join('\n');
}

function roleOf(line: string): Role {
	if (/^(?:---|\+\+\+) /.test(line)) return 'title';
	if (line.startsWith('@@')) return 'place';
	return line.startsWith('+') ? 'right' : line.startsWith('-') ? 'wrong' : 'plain';
}
