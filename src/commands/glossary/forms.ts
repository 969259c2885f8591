import {planAdmit, planForbid} from '../../glossary/edit.js';
import {editFiles, type Planner} from '../../glossary/editing/plan.js';
import type {Entry} from '../../glossary/entry.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {describeCommand, parseCommandLine} from '../command-line.js';
import {namedEntry} from './named.js';
import {tellNoGlossary} from './no-glossary.js';
import {type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

/** `glossproof glossary admit ENTRY FORM`. */
export async function runAdmit(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const command = withWriteOptions(
		describeCommand(
			'glossary admit',
			'Makes a form a right rendering of an entry. One that was forbidden there is so no longer.',
			['glossproof glossary admit "Qin Gang" Qin', 'glossproof glossary admit qin-gang "Minister Qin" --yes'],
		)
			.usage('ENTRY FORM [options]')
			.argument('<entry>', 'its id, its preferred rendering or any other form of it')
			.argument('<form>', 'the rendering'),
	);
	const parsed = await parseCommandLine<WriteOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const [name, form] = parsed.args as [string, string];
	return editEntry(name, parsed.options, io, (entry) => planAdmit({preferred: entry.preferred}, form));
}

/** `glossproof glossary forbid ENTRY FORM`. */
export async function runForbid(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const command = withWriteOptions(
		describeCommand(
			'glossary forbid',
			'Makes a form a wrong rendering of an entry, flagged wherever it stands. Misspellings and misreadings need no listing.',
			['glossproof glossary forbid "Qin Gang" Hata --note "Japanese reading of 秦"'],
		)
			.usage('ENTRY FORM [options]')
			.argument('<entry>', 'its id, its preferred rendering or any other form of it')
			.argument('<form>', 'the rendering')
			.option('--note <text>', 'why it is wrong; shown to the reviewer'),
	);
	const parsed = await parseCommandLine<WriteOptions & {readonly note?: string}>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const [name, form] = parsed.args as [string, string];
	const {note} = parsed.options;
	return editEntry(name, parsed.options, io, (entry) => planForbid({preferred: entry.preferred}, form, note));
}

/** Changes the entry that is named, in whichever file it stands. */
export function editEntry(
	name: string,
	options: WriteOptions,
	io: Io,
	planner: (entry: Entry) => Planner,
): Promise<ExitStatus> {
	return writeGlossaries(options, io, async (open) => {
		if (open.files.length === 0) return tellNoGlossary(io);
		const entry = await namedEntry(open.entries, name, io);
		return entry === null ? 2 : editFiles(open.parsed, new Map([[entry.place.path, [planner(entry)]]]));
	});
}
