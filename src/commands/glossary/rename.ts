import {planRename} from '../../glossary/edit.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {describeCommand, parseCommandLine} from '../command-line.js';
import {editEntry} from './forms.js';
import {type WriteOptions, withWriteOptions} from './write.js';

type RenameOptions = WriteOptions & {readonly admitOld?: boolean; readonly newId?: boolean};

/** `glossproof glossary rename ENTRY NEW`. */
export async function runRename(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const command = withWriteOptions(
		describeCommand(
			'glossary rename',
			'Gives an entry another preferred rendering. Its id stays, so that decisions made for it still name it.',
			['glossproof glossary rename "Peking" "Beijing"', 'glossproof glossary rename Kiev Kyiv --admit-old'],
		)
			.usage('ENTRY NEW [options]')
			.argument('<entry>', 'its id, its preferred rendering or any other form of it')
			.argument('<new>', 'the new preferred rendering')
			.option('--admit-old', 'keep the old rendering as an admitted one')
			.option('--new-id', 'let the id follow the new rendering; decisions made for the entry no longer name it'),
	);
	const parsed = await parseCommandLine<RenameOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const [name, preferred] = parsed.args as [string, string];
	const {admitOld = false, newId = false} = parsed.options;
	return editEntry(name, parsed.options, io, (entry) =>
		planRename({preferred: entry.preferred}, preferred, {admitOld, keepId: !newId}),
	);
}
