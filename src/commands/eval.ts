import {basename, resolve} from 'node:path';
import {applySettings, DEFAULT_SETTINGS, type Settings} from '../config.js';
import type {Document} from '../documents/document.js';
import {parseText} from '../documents/formats/text.js';
import {pairLines} from '../documents/pair.js';
import type {ExitStatus, Io} from '../io/io.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Problem, Result} from '../problems/problem.js';
import {jsonMismatches} from '../reports/json.js';
import {formatScore, formatScoresJson, type MeasuredSet} from '../reports/score.js';
import {parseGold} from '../scoring/gold.js';
import {type ScoredFile, type ScoreMode, scoreFindings} from '../scoring/score.js';
import {VERSION} from '../version.js';
import {type CommandContext, engineOf} from './command.js';
import {describeCommand, parseCommandLine, parseCount, parseShare, tellUsage} from './command-line.js';
import type {Engine} from './engine.js';

type EvalOptions = {
	readonly json?: boolean;
	readonly errors: number;
	readonly byDocument?: boolean;
	readonly source?: boolean;
	readonly minConfidence: number;
};

/** `glossproof eval`: precision, recall and F1 of the checker on labelled sets. */
export async function runEval(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const command = describeCommand(
		'eval',
		'Measures the checker on labelled sets: folders with glossary.yaml, mt/*.txt and gold.tsv, and source/*.txt with --source.',
		[
			'glossproof eval sets/news',
			'glossproof eval sets/* --by-document',
			'glossproof eval sets/news --source',
			'glossproof eval sets/news --errors 20',
			'glossproof eval sets/* --json',
		],
	)
		.usage('<sets…> [options]')
		.argument('[sets...]', 'folders of labelled sets')
		.option('--json', 'print one JSON object with all figures')
		.option('--errors <count>', 'list as many missed and as many false findings of each set', parseCount, 0)
		.option('--source', 'give the checker the sources: source/DOC.LANG.txt for each mt/DOC.SYSTEM.txt')
		.option('--by-document', 'precision, recall and F1 of each document')
		.option(
			'--min-confidence <number>',
			'leave out what is less sure, 0 to 1',
			parseShare,
			DEFAULT_SETTINGS.minConfidence,
		)
		.addHelpText(
			'after',
			'The table of confidence says how often what is told with that confidence is\n' +
				'right: of findings at 0.9 to 0.95, about nine in ten should be. It holds what\n' +
				'--min-confidence lets through; with 0 it holds everything.\n\n' +
				'Exit status: 0 measured, 2 a set could not be measured.',
		);
	const parsed = await parseCommandLine<EvalOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (args.length === 0) return tellUsage(io, 'eval', 'no set: name the folders of labelled sets');

	const mode = options.source ? 'bilingual' : 'mono';
	const {errors, byDocument = false, minConfidence} = options;
	const shown = {errors, byDocument, minConfidence, mode} as const;
	const settings: Settings = {...DEFAULT_SETTINGS, minConfidence: options.minConfidence};
	const sets: MeasuredSet[] = [];
	let status: ExitStatus = 0;
	for (const path of args) {
		const measured = await measureSet(path, mode, settings, io, await engineOf(context));
		await tellProblems(io, measured.ok ? measured.warnings : measured.problems);
		if (!measured.ok) {
			status = 2;
			continue;
		}
		if (!options.json) await io.stdout.write(`${sets.length > 0 ? '\n' : ''}${formatScore(measured.value, shown)}`);
		sets.push(measured.value);
	}
	if (options.json) await io.stdout.write(formatScoresJson(sets, {name: 'glossproof', version: VERSION}, shown));
	return status;
}

async function measureSet(
	path: string,
	mode: ScoreMode,
	settings: Settings,
	io: Io,
	engine: Engine,
): Promise<Result<MeasuredSet>> {
	const folder = path.replace(/(?<=.)\/+$/, '');
	const problems: Problem[] = [];
	const read = async (file: string) => {
		const result = await readText(io, file);
		if (result.ok) return result.value.text;
		problems.push(...result.problems);
		return null;
	};
	const glossaryPath = `${folder}/glossary.yaml`;
	const goldPath = `${folder}/gold.tsv`;
	const [glossaryText, goldText] = [await read(glossaryPath), await read(goldPath)];
	const articles = await io.listFolder(`${folder}/mt`, ['.txt']);
	if (articles.length === 0) {
		const message = 'There is no article here. A set has its machine translations in mt/, one .txt file each.';
		problems.push({code: 'no-articles', path: `${folder}/mt`, message});
	}
	const sources = mode === 'mono' ? [] : await io.listFolder(`${folder}/source`, ['.txt']);
	const texts = new Map<string, string>();
	const documents: Document[] = [];
	for (const article of articles) {
		const text = await read(article);
		if (text === null) continue;
		texts.set(article, text);
		const document = parseText(article, text);
		if (mode === 'mono') documents.push(document);
		else {
			const paired = await pairWithSource(document, sources, read);
			if ('code' in paired) problems.push(paired);
			else documents.push(paired);
		}
	}
	if (glossaryText === null || goldText === null || problems.length > 0) return {ok: false, problems};

	const glossaries = await engine.parseGlossaries([{path: glossaryPath, text: glossaryText}]);
	if (!glossaries.ok) return glossaries;
	const entries = glossaries.value.flatMap((glossary) => glossary.entries);
	const linesOf = new Map(
		[...texts].map(([article, text]) => [basename(article), text.replace(/\n$/, '').split('\n')]),
	);
	const gold = parseGold(goldText, goldPath, linesOf, new Set(entries.map((entry) => entry.preferred)));
	if (!gold.ok) return gold;

	const termbase = engine.buildTermbase(entries);
	const files: ScoredFile[] = documents.map((document) => {
		const mismatches = applySettings(engine.checkDocument(document, termbase, settings), settings);
		const findings = jsonMismatches({document, words: 0, mismatches});
		const file = basename(document.path);
		return {file, lines: linesOf.get(file)!, findings};
	});
	const name = basename(resolve(io.cwd, folder));
	const value = {name, path: folder, files: files.length, score: scoreFindings(gold.value, files, mode)};
	return {ok: true, value, warnings: glossaries.warnings};
}

/** A machine translation with its source beside it, line by line: `mt/DOC.SYSTEM.txt` with `source/DOC.LANG.txt`. */
async function pairWithSource(
	document: Document,
	sources: readonly string[],
	read: (path: string) => Promise<string | null>,
): Promise<Document | Problem> {
	const {path} = document;
	const name = basename(path).split('.')[0]!;
	const own = sources.filter(
		(source) => /^[^.]+\.[^.]+\.txt$/.test(basename(source)) && basename(source).split('.')[0] === name,
	);
	const [source] = own;
	if (source === undefined || own.length > 1) {
		const message =
			source === undefined
				? `There is no source/${name}.LANG.txt beside it. Add the source article, or measure without --source.`
				: `It has ${own.length} sources: ${own.map((one) => basename(one)).join(', ')}. Keep the one that was translated.`;
		return {code: 'no-source', path, message};
	}
	const text = await read(source);
	// The fault is told of the source file; the set is not measured.
	if (text === null) return {code: 'no-source', path, message: `Its source ${source} could not be read.`};
	const paired = pairLines(document, text, basename(source).split('.')[1] ?? '');
	if ('segments' in paired) return paired;
	const message = `It has ${paired.target} lines and its source ${basename(source)} has ${paired.source}. Line N of one must translate line N of the other.`;
	return {code: 'unequal-lines', path, message};
}
