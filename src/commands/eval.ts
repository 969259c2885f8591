import {basename, resolve} from 'node:path';
import {applySettings, DEFAULT_SETTINGS, type Settings} from '../config.js';
import {parseText} from '../documents/formats/text.js';
import type {ExitStatus, Io} from '../io/io.js';
import {readText, tellProblems} from '../io/tell.js';
import type {Problem, Result} from '../problems/problem.js';
import {jsonMismatches} from '../reports/json.js';
import {formatScore, formatScoresJson, type MeasuredSet} from '../reports/score.js';
import {parseGold} from '../scoring/gold.js';
import {type ScoredFile, scoreFindings} from '../scoring/score.js';
import {VERSION} from '../version.js';
import {type CommandContext, engineOf} from './command.js';
import {describeCommand, parseCommandLine, parseCount, parseShare, tellUsage} from './command-line.js';
import type {Engine} from './engine.js';

type EvalOptions = {
	readonly json?: boolean;
	readonly errors: number;
	readonly byDocument?: boolean;
	readonly minConfidence: number;
};

/** `glossproof eval`: precision, recall and F1 of the checker on labelled sets. */
export async function runEval(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const command = describeCommand(
		'eval',
		'Measures the checker on labelled sets: folders with glossary.yaml, mt/*.txt and gold.tsv.',
		[
			'glossproof eval sets/news',
			'glossproof eval sets/* --by-document',
			'glossproof eval sets/news --errors 20',
			'glossproof eval sets/* --json',
		],
	)
		.usage('<sets…> [options]')
		.argument('[sets...]', 'folders of labelled sets')
		.option('--json', 'print one JSON object with all figures')
		.option('--errors <count>', 'list as many missed and as many false findings of each set', parseCount, 0)
		.option('--by-document', 'precision, recall and F1 of each document')
		.option(
			'--min-confidence <number>',
			'leave out what is less sure, 0 to 1',
			parseShare,
			DEFAULT_SETTINGS.minConfidence,
		)
		.addHelpText('after', 'Exit status: 0 measured, 2 a set could not be measured.');
	const parsed = await parseCommandLine<EvalOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (args.length === 0) return tellUsage(io, 'eval', 'no set: name the folders of labelled sets');

	const shown = {errors: options.errors, byDocument: options.byDocument ?? false, minConfidence: options.minConfidence};
	const settings: Settings = {...DEFAULT_SETTINGS, minConfidence: options.minConfidence};
	const sets: MeasuredSet[] = [];
	let status: ExitStatus = 0;
	for (const path of args) {
		const measured = await measureSet(path, settings, io, await engineOf(context));
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

async function measureSet(path: string, settings: Settings, io: Io, engine: Engine): Promise<Result<MeasuredSet>> {
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
	const texts = new Map<string, string>();
	for (const article of articles) {
		const text = await read(article);
		if (text !== null) texts.set(article, text);
	}
	if (glossaryText === null || goldText === null || problems.length > 0) return {ok: false, problems};

	const glossaries = engine.parseGlossaries([{path: glossaryPath, text: glossaryText}]);
	if (!glossaries.ok) return glossaries;
	const entries = glossaries.value.flatMap((glossary) => glossary.entries);
	const linesOf = new Map(
		[...texts].map(([article, text]) => [basename(article), text.replace(/\n$/, '').split('\n')]),
	);
	const gold = parseGold(goldText, goldPath, linesOf, new Set(entries.map((entry) => entry.preferred)));
	if (!gold.ok) return gold;

	const termbase = engine.buildTermbase(entries);
	const files: ScoredFile[] = [...texts].map(([article, text]) => {
		const document = parseText(article, text);
		const mismatches = applySettings(engine.checkDocument(document, termbase, settings), settings);
		const findings = jsonMismatches({document, words: 0, mismatches});
		return {file: basename(article), lines: linesOf.get(basename(article))!, findings};
	});
	const name = basename(resolve(io.cwd, folder));
	const value = {name, path: folder, files: files.length, score: scoreFindings(gold.value, files)};
	return {ok: true, value, warnings: glossaries.warnings};
}
