import {Option} from 'commander';
import {firstEntries, type NewEntry} from '../../glossary/edit.js';
import {homeFinder} from '../../glossary/editing/home.js';
import {planAdditions} from '../../glossary/editing/new-entry.js';
import {editFiles} from '../../glossary/editing/plan.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {collect, describeCommand, parseCommandLine, tellUsage} from '../command-line.js';
import {askForEntry} from './ask-entry.js';
import {officeOf, oneOrMore, parseSource} from './entry-words.js';
import type {OpenGlossaries} from './files.js';
import {findGlossaryFiles} from './paths.js';
import {type NewTexts, type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

type AddOptions = WriteOptions & {
	readonly kind?: Kind;
	readonly source?: Readonly<Record<string, readonly string[]>>;
	readonly title?: readonly string[];
	readonly admit?: readonly string[];
	readonly forbid?: readonly string[];
	readonly gender?: 'male' | 'female';
	readonly note?: string;
	readonly id?: string;
	readonly file?: string;
};

function commandOfAdd() {
	return withWriteOptions(
		describeCommand(
			'glossary add',
			'Adds an entry. On a terminal and without a rendering it asks step by step. The entry goes where its like are: into ' +
				'the file with most entries of its kind and source languages, among them, and at its place in the alphabet where they are sorted.',
			[
				'glossproof glossary add',
				'glossproof glossary add "Avril Haines" --kind person --source ja=アヴリル・ヘインズ --title "Director of National Intelligence"',
				'glossproof glossary add "Qin Gang" --kind person --source zh=秦刚 --source ja=秦剛 --title "Foreign Minister 2022-12..2023-07" --yes',
			],
		)
			.usage('[PREFERRED] [options]')
			.argument('[preferred]', 'the one correct rendering')
			.addOption(new Option('-k, --kind <kind>', 'what it names').choices([...KINDS]))
			.option('-s, --source <language=name>', 'how a source language writes it; may be repeated', parseSource)
			.option('-t, --title <office>', 'an office of a person, with its dates as FROM..UNTIL; may be repeated', collect)
			.option('-a, --admit <form>', 'another right rendering; may be repeated', collect)
			.option('-x, --forbid <form>', 'a rendering known to be wrong; may be repeated', collect)
			.addOption(
				new Option('--gender <gender>', 'of a person, for pronouns: male or female').choices(['male', 'female']),
			)
			.option('--note <text>', 'a note for people')
			.option('--id <id>', 'the id (default: derived from the rendering)')
			.option('--file <file>', 'the glossary file that it goes into; made where there is none'),
	);
}

/** `glossproof glossary add [PREFERRED]`. */
export async function runAdd(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const parsed = await parseCommandLine<AddOptions>(commandOfAdd(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options} = parsed;
	const given = entryOf(parsed.args[0], options);
	if (given.preferred === '' && !io.stdinIsTTY) {
		return tellUsage(io, 'glossary add', 'what is the rendering? Name it, or run this on a terminal to be asked');
	}
	const entry = given.preferred === '' ? await askForEntry(given, io) : given;
	if (entry === null) {
		await io.stderr.write('Nothing was written.\n');
		return 1;
	}
	const canBegin = true;
	const found = await findGlossaryFiles(options, io, {canBegin});
	if (found === null) return 2;
	const {paths} = found;
	const {file} = options;
	const isKnown = file === undefined || paths.includes(file) || !(await io.readBytes(file)).ok;
	const where = isKnown ? options : {...options, glossary: [...paths, file]};
	return writeGlossaries(where, io, (open) => addTo(entry, file ?? null, open, io), {canBegin});
}

async function addTo(entry: NewEntry, file: string | null, open: OpenGlossaries, io: Io): Promise<NewTexts> {
	const path = file ?? homeFinder(open.parsed)(entry) ?? open.files.at(-1)?.path ?? open.first;
	const known = open.parsed.some(({glossary}) => glossary.path === path);
	if (known) return editFiles(open.parsed, new Map([[path, [planAdditions([entry])]]]));
	const taken = open.entries.find(({preferred}) => preferred === entry.preferred.trim());
	if (taken !== undefined) {
		const {path: there, line, column} = taken.place;
		const message = `“${taken.preferred}” is the preferred rendering of the entry at ${there}:${line}:${column} already. Change that one, or give this one a rendering of its own.`;
		await tellProblems(io, [{code: 'duplicate-term', path, message}]);
		return 2;
	}
	const text = open.files.find((other) => other.path === path)?.text ?? '';
	const first = firstEntries(text, path, [entry]);
	return first.ok ? {...first, value: new Map([[path, first.value]])} : first;
}

function entryOf(preferred: string | undefined, options: AddOptions): NewEntry {
	const {kind, source, title, admit, forbid, gender, note, id} = options;
	return {
		preferred: preferred?.trim() ?? '',
		...(id === undefined ? {} : {id}),
		...(kind === undefined ? {} : {kind}),
		...(source === undefined ? {} : {source: oneOrMore(source)}),
		...(admit === undefined ? {} : {admitted: admit}),
		...(forbid === undefined ? {} : {forbidden: forbid}),
		...(title === undefined ? {} : {titles: title.map(officeOf)}),
		...(gender === undefined ? {} : {gender}),
		...(note === undefined ? {} : {note}),
	};
}
