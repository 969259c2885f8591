import {Option} from 'commander';
import {DEFAULT_SETTINGS} from '../config.js';
import {RULES, ruleOf} from '../detectors/registry.js';
import {RULE_IDS} from '../detectors/rules.js';
import type {Document} from '../documents/document.js';
import {parseText} from '../documents/formats/text.js';
import {fileTextOf, textSpanOf} from '../documents/layout.js';
import {segmentLines} from '../documents/segment.js';
import type {Span} from '../documents/span.js';
import {wantsColour} from '../io/colour.js';
import type {ExitStatus, Io} from '../io/io.js';
import {tellProblems} from '../io/tell.js';
import {nearestWord} from '../problems/nearest.js';
import type {Problem, Result} from '../problems/problem.js';
import {formatAccount, formatAccountJson, TYPED} from '../reports/account.js';
import {manualList, manualPage} from '../reports/manual.js';
import {VERSION} from '../version.js';
import {type ArticleOptions, addArticleOptions, readArticle} from './articles.js';
import {type CommandContext, engineOf} from './command.js';
import {collect, describeCommand, parseCommandLine, parseShare, tellUsage} from './command-line.js';
import {glossaryPaths, loadTermbase} from './load-termbase.js';

type ExplainOptions = {
	readonly word?: string;
	readonly text?: string;
	readonly file?: string;
	readonly glossary?: readonly string[];
	readonly minConfidence?: number;
	readonly format?: 'text' | 'json';
	readonly color?: boolean;
} & ArticleOptions;

function commandOfExplain() {
	const command = describeCommand(
		'explain',
		'Says what a rule finds and what it leaves alone; without a rule, lists them all. With --word, says why a word of a ' +
			'text is told or not: every entry considered, what speaks for and against it, and what decided.',
		[
			'glossproof explain',
			'glossproof explain reading',
			'glossproof explain --word Hata --text "Foreign Minister Hata met reporters." -g names.yaml',
			'glossproof explain --word Brinken --file article.txt:12 --format json',
		],
	)
		.usage('[rule] [options]')
		.argument('[rule]', `one of ${RULE_IDS.join(', ')}`)
		.option('-w, --word <word>', 'the word, or words in a row, to be explained')
		.option('-t, --text <text>', 'the text in which it stands')
		.option('--file <path[:line]>', 'the article in which it stands, or one line of it; - for standard input')
		.option('-g, --glossary <file>', 'glossary file; may be repeated (default: all .yaml files in glossary/)', collect)
		.option(
			'--min-confidence <number>',
			`from where on mismatches are told, 0 to 1 (default: ${DEFAULT_SETTINGS.minConfidence})`,
			parseShare,
		)
		.addOption(
			new Option('-f, --format <format>', 'form of the account: text (default) or json').choices(['text', 'json']),
		)
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour')
		.addHelpText('after', 'Exit status: 0 explained, 2 it could not be done.');
	return addArticleOptions(command);
}

/** `glossproof explain`: the manual page of a rule, the list of rules, or why a word is told or not. */
export async function runExplain(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<ExplainOptions>(commandOfExplain(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options} = parsed;
	const [asked] = parsed.args;
	if (options.word !== undefined) {
		if (asked !== undefined) return tellUsage(io, 'explain', `a rule (${asked}) and --word do not go together`);
		return explainWord(options.word, options, io, context);
	}
	const idle = (['text', 'file', 'glossary', 'minConfidence', 'format'] as const).find(
		(name) => options[name] !== undefined,
	);
	if (idle !== undefined) {
		const option = idle === 'minConfidence' ? 'min-confidence' : idle;
		return tellUsage(io, 'explain', `--${option} needs --word: which word is to be explained?`);
	}
	return explainRule(asked, styleOf(options, io), io);
}

async function explainRule(asked: string | undefined, style: ReturnType<typeof styleOf>, io: Io): Promise<ExitStatus> {
	if (asked === undefined) {
		await io.stdout.write(manualList(RULES, style));
		return 0;
	}
	const id = RULE_IDS.find((one) => one === asked.toLowerCase());
	if (id === undefined) {
		const near = nearestWord(asked, RULE_IDS);
		const hint = near === null ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean ${near}?`;
		return tellUsage(io, 'explain', `there is no rule '${asked}'. ${hint}`);
	}
	await io.stdout.write(manualPage(ruleOf(id), style));
	return 0;
}

async function explainWord(
	word: string,
	options: ExplainOptions,
	io: Io,
	context: CommandContext,
): Promise<ExitStatus> {
	const {text, file} = options;
	if ((text === undefined) === (file === undefined)) {
		return tellUsage(io, 'explain', 'say where the word stands: with --text "…" or with --file PATH, one of them');
	}
	const engine = await engineOf(context);
	const termbase = await loadTermbase(await glossaryPaths(options.glossary, io), io, engine);
	const input = text === undefined ? await readInput(file!, options, io) : typed(text);
	if (!input.ok) await tellProblems(io, input.problems);
	if (termbase === null || !input.ok) return 2;
	const {document, line, within} = input.value;
	const places = engine.accountForWord(document, termbase, word, within);
	if (places.length === 0) {
		const where = text !== undefined ? 'the text' : line === null ? document.path : `line ${line} of ${document.path}`;
		const message = `“${word}” does not stand in ${where} as a word. Give it as it stands there; capitals and accents do not count.`;
		await tellProblems(io, [{code: 'word-not-found', path: null, message}]);
		return 2;
	}
	const account = {document, word, places, minConfidence: options.minConfidence ?? DEFAULT_SETTINGS.minConfidence};
	await io.stdout.write(
		options.format === 'json'
			? formatAccountJson(account, {name: 'glossproof', version: VERSION})
			: formatAccount(account, styleOf(options, io)),
	);
	return 0;
}

function styleOf(options: ExplainOptions, io: Io): {readonly hasColour: boolean; readonly widthCells: number} {
	return {
		hasColour: wantsColour(options.color, io.env, io.stdout.isTTY),
		widthCells: io.stdout.columns ?? 80,
	};
}

/** A text with the line that is asked about, from 1, and its span in the text; null for all. */
type Input = {readonly document: Document; readonly line: number | null; readonly within?: Span};

function typed(text: string): Result<Input> {
	return {ok: true, value: {document: parseText(TYPED, text), line: null}, warnings: []};
}

/** The file of `PATH` or `PATH:LINE`. */
async function readInput(named: string, options: ArticleOptions, io: Io): Promise<Result<Input>> {
	const [, path, digits] = /^(.+?)(?::(\d+))?$/su.exec(named) ?? [null, named, undefined];
	const read = await readArticle(io, path, options);
	if (!read.ok) return read;
	const document = read.value;
	if (digits === undefined) return {ok: true, value: {document, line: null}, warnings: []};
	const lines = segmentLines(fileTextOf(document));
	const line = lines[Number(digits) - 1];
	if (line !== undefined) {
		const within = textSpanOf(document, line.span);
		return {ok: true, value: {document, line: Number(digits), within}, warnings: []};
	}
	const problem: Problem = {
		code: 'no-such-line',
		path,
		message: `There is no line ${digits}: the file has ${lines.length === 1 ? 'one line' : `${lines.length} lines`}. Name one of them, or none.`,
	};
	return {ok: false, problems: [problem]};
}
