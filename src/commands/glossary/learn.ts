import {existsSync} from 'node:fs';
import {InvalidArgumentError} from 'commander';
import type {Decision} from '../../decisions/decision.js';
import {evidenceOf, type Lesson, type Lessons, learnFrom, noteOf} from '../../decisions/lessons.js';
import {standing} from '../../decisions/log.js';
import {visible} from '../../documents/visible.js';
import {planAdmit, planForbid} from '../../glossary/edit.js';
import {editFiles, type Planner} from '../../glossary/editing/plan.js';
import {parseFiles} from '../../glossary/parse.js';
import {openDecisionLog} from '../../io/decision-log.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {describeCommand, parseCommandLine} from '../command-line.js';
import {readSetup} from '../setup.js';
import type {OpenGlossaries} from './files.js';
import {tellNoGlossary} from './no-glossary.js';
import {type NewTexts, type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

type LearnOptions = WriteOptions & {readonly decisions?: string; readonly min: number};

const LEAST = 2;

function commandOfLearn() {
	return withWriteOptions(
		describeCommand(
			'glossary learn',
			'Proposes what reviewers have decided again and again: forms accepted as wrong become forbidden, with where they were ' +
				'seen, and forms rejected become admitted. Each is told with its evidence; what is contradictory is told and left out.',
			['glossproof glossary learn', 'glossproof glossary learn --min 5 --dry-run'],
		)
			.usage('[options]')
			.option('--decisions <file>', 'the decision log (default: .glossproof/decisions.jsonl of the project)')
			.option(
				'--min <number>',
				'how many decisions say it; one made for everywhere is enough by itself',
				parseLeast,
				LEAST,
			),
		'Exit status: 0 done or nothing to learn, 1 shown and not written, or something contradictory was left out, 2 it could not be done.',
	);
}

function parseLeast(value: string): number {
	if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 is needed.');
	return Number(value);
}

/** `glossproof glossary learn`. */
export async function runLearn(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const parsed = await parseCommandLine<LearnOptions>(commandOfLearn(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options} = parsed;
	const {glossary, decisions: logPath, config} = options;
	const setup = await readSetup(
		{
			...(glossary === undefined ? {} : {glossary}),
			...(logPath === undefined ? {} : {decisions: logPath}),
			...(config === undefined ? {} : {config}),
		},
		io,
	);
	if (setup === null) return 2;
	const path = setup.project.logPath;
	if (logPath !== undefined && !existsSync(path)) {
		await tellProblems(io, [{code: 'missing-file', path, message: 'There is no such decision log. Look at its name.'}]);
		return 2;
	}
	const log = await openDecisionLog(path).read();
	await tellProblems(io, log.ok ? log.warnings : log.problems);
	if (!log.ok) return 2;
	return learn(standing(log.value), setup.glossaries, options, io);
}

/** Shows what these decisions teach, asks, and writes. */
export async function learn(
	decisions: readonly Decision[],
	glossaries: readonly string[],
	options: LearnOptions,
	io: Io,
): Promise<ExitStatus> {
	let isTold = false;
	let isDisputed = false;
	const plan = async (open: OpenGlossaries): Promise<NewTexts> => {
		if (open.files.length === 0) return tellNoGlossary(io);
		const lessons = learnFrom(decisions, open.entries, options.min);
		if (!isTold) await tell(lessons, io);
		isTold = true;
		isDisputed = lessons.disputes.length > 0;
		return textsOf(lessons.lessons, open);
	};
	const status = await writeGlossaries({...options, glossary: glossaries}, io, plan);
	return status === 0 && isDisputed ? 1 : status;
}

async function tell({lessons, disputes}: Lessons, io: Io): Promise<void> {
	const lines = lessons.flatMap((lesson) => {
		const {context} = lesson.decisions.at(-1)!.mismatch;
		const said = lesson.kind === 'forbid' ? 'accepted as wrong' : 'rejected, hence right';
		return [
			`${lesson.kind} “${lesson.form}” for “${lesson.entry.preferred}”: ${said} ${evidenceOf(lesson)}`,
			`  ${context}`,
		];
	});
	await io.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));
	await tellProblems(
		io,
		disputes.map(({entry, form, why}) => ({
			code: 'disputed-form',
			path: entry.place.path,
			line: entry.place.line,
			column: entry.place.column,
			message: `“${form}” for “${entry.preferred}” is left out: ${why}. Say which it is with glossary admit or glossary forbid, or withdraw a decision in review.`,
		})),
	);
	if (lessons.length === 0) await io.stderr.write('Nothing to learn.\n');
}

/** The texts with all lessons in them: one of each entry at a time, for two edits of one entry may touch the same line. */
function textsOf(lessons: readonly Lesson[], open: OpenGlossaries): NewTexts {
	const changed = new Map<string, string>();
	let {parsed} = open;
	let left = lessons;
	while (left.length > 0) {
		const now = left.filter((lesson, i) => left.findIndex((other) => other.entry === lesson.entry) === i);
		left = left.filter((lesson) => !now.includes(lesson));
		const planners = new Map<string, Planner[]>();
		for (const lesson of now) {
			const {path} = lesson.entry.place;
			planners.set(path, [...(planners.get(path) ?? []), plannerOf(lesson)]);
		}
		const edited = editFiles(parsed, planners);
		if (!edited.ok) return edited;
		for (const [path, text] of edited.value) changed.set(path, text);
		const again = parseFiles(
			open.parsed.map(({raw: {source}}) => ({path: source.path, text: changed.get(source.path) ?? source.text})),
		);
		if (!again.ok) return again;
		parsed = again.value;
	}
	return {ok: true, value: changed, warnings: []};
}

function plannerOf(lesson: Lesson): Planner {
	const ref = {preferred: lesson.entry.preferred};
	return lesson.kind === 'forbid' ? planForbid(ref, lesson.form, noteOf(lesson)) : planAdmit(ref, lesson.form);
}
