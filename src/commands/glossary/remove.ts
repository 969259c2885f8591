import {planRemoveEntry, planRemoveForm} from '../../glossary/edit.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {describeCommand, parseCommandLine} from '../command-line.js';
import {editEntry} from './forms.js';
import {type WriteOptions, withWriteOptions} from './write.js';

/** `glossproof glossary remove ENTRY [FORM]`. */
export async function runRemove(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const command = withWriteOptions(
		describeCommand('glossary remove', 'Removes an entry, or only one of its admitted or forbidden renderings.', [
			'glossproof glossary remove "Qin Gang"',
			'glossproof glossary remove "Qin Gang" Hata',
		])
			.usage('ENTRY [FORM] [options]')
			.argument('<entry>', 'its id, its preferred rendering or any other form of it')
			.argument('[form]', 'the rendering that goes; without it the whole entry does'),
	);
	const parsed = await parseCommandLine<WriteOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const [name, form] = parsed.args as [string, string?];
	return editEntry(name, parsed.options, io, ({preferred}) =>
		form === undefined ? planRemoveEntry({preferred}) : planRemoveForm({preferred}, form),
	);
}
