import {resolve} from 'node:path';
import {InvalidArgumentError, Option} from 'commander';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {openMiningLog} from '../../io/mining-log.js';
import {tellProblems} from '../../io/tell.js';
import {formatKnownWords, knownWords, parseKnownWords} from '../../mining/known.js';
import {Miner} from '../../mining/mine.js';
import type {Proposal} from '../../mining/proposal.js';
import {type Standing, standingVerdicts, verdictFinder} from '../../mining/verdict.js';
import {formatProposals, formatProposalsJson, formatProposalsYaml} from '../../reports/proposals.js';
import {VERSION} from '../../version.js';
import {type ArticleOptions, addArticleOptions, readArticle} from '../articles.js';
import type {CommandContext} from '../command.js';
import {describeCommand, parseCommandLine, tellUsage} from '../command-line.js';
import {miningLogPath} from '../project.js';
import {readSetup, type Setup} from '../setup.js';
import {allEntries, keptText, lookIntoGlossary, stampOf} from './look.js';
import {openMiningDesk} from './mine-desk.js';
import {findGlossaryFiles, type GlossaryPaths} from './paths.js';
import {type WriteOptions, withWriteOptions} from './write.js';

type MineOptions = WriteOptions &
	ArticleOptions & {
		readonly format?: 'text' | 'json' | 'yaml';
		readonly output?: string;
		readonly first?: number;
		readonly review?: boolean;
		readonly plain?: boolean;
		readonly again?: boolean;
		readonly reviewer?: string;
		readonly file?: string;
	};

function commandOfMine() {
	return withWriteOptions(
		addArticleOptions(
			describeCommand(
				'glossary mine',
				'Finds names and titles in articles that the glossary does not have, those best worth an entry first: with the forms ' +
					'in which each is written, how often, a sentence, a guess of what it names, and the reasons. With sources also how they write it.',
				[
					'glossproof glossary mine articles/',
					'glossproof glossary mine mt/ --source source/ -o proposed.yaml',
					'glossproof glossary mine mt/ --review',
				],
			),
		)
			.usage('[paths…] [options]')
			.argument('[paths...]', 'articles: files, folders, globs, or - for standard input (default: those of the config)')
			.addOption(
				new Option('-f, --format <format>', 'text (default), json, or yaml (default with -o)').choices([
					'text',
					'json',
					'yaml',
				]),
			)
			.option('-o, --output <file>', 'write the proposals to a file; as YAML it is a glossary to edit')
			.option('-n, --first <number>', 'only so many (default: all that are likelier wanted than not)', parseNumber)
			.option('--review', 'walk through them on the terminal: accept, reject or change each')
			.option('--plain', 'with --review: ask line by line, for screen readers and terminals without a cursor')
			.option('--again', 'also those that were rejected earlier; with --review u takes that back')
			.option('--reviewer <name>', 'who decides, as the log says it (default: the name you are logged in with)')
			.option(
				'--file <file>',
				'with --review: the glossary file that new entries go into (default: where their like are)',
			)
			.addHelpText(
				'after',
				'\nWith --review every answer is on disk before the next name is shown, in mined.jsonl beside the decision log\n' +
					'(.glossproof/mined.jsonl), made to be committed. A name that was rejected is not proposed again. What was accepted is\n' +
					'written into the glossary when you say so (w), shown as a diff first; until then it waits in the log, also after Ctrl-C.\n',
			),
		'Exit status: 0 done, 1 accepted entries were shown and not written, 2 it could not be done.',
	);
}

function parseNumber(value: string): number {
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 is needed.');
	return Number(value);
}

/** `glossproof glossary mine [PATHS…]`. */
export async function runMine(argv: readonly string[], io: Io, context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine<MineOptions>(commandOfMine(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	const fault = usageFault(options, args, io);
	if (fault !== null) return tellUsage(io, 'glossary mine', fault);
	const where = {canBegin: true};
	const glossaries = await findGlossaryFiles(options, io, where);
	if (glossaries === null) return 2;
	const setup = await readSetup(
		{...options, glossary: glossaries.paths.length > 0 ? glossaries.paths : [glossaries.first]},
		io,
	);
	if (setup === null) return 2;
	if (args.length === 0 && !setup.hasFiles)
		return tellUsage(io, 'glossary mine', 'no articles: name files, folders or globs');
	if (options.output !== undefined && glossaries.paths.includes(options.output))
		return tellUsage(io, 'glossary mine', `${options.output} is the glossary itself`);
	const known = {
		name: 'known',
		stamp: stampOf(import.meta.url),
		make: () =>
			lookIntoGlossary(
				options,
				io,
				context,
				async (catalogue) => formatKnownWords(knownWords(await allEntries(catalogue))),
				where,
			),
	};
	const looked = await keptText(known, options, io, context, where);
	if (looked.kind === 'over') return 2;
	const logPath = miningLogPath(setup.project);
	const log = openMiningLog(resolve(io.cwd, logPath), logPath);
	const said = await log.read();
	await tellProblems(io, said.ok ? said.warnings : said.problems);
	if (!said.ok) return 2;
	const standing = standingVerdicts(said.value.lines);
	const mined = await mine(args, setup, new Miner(looked.kind === 'found' ? parseKnownWords(looked.value) : []), io);
	if (mined === null) return 2;
	const proposals = (await withoutRejected(mined.proposals, standing, options, io)).slice(0, options.first);
	const status =
		options.review === true
			? await review(proposals, {options, setup, glossaries, standing, logPath}, io)
			: await print(proposals, options, io);
	return mined.hasFailed ? 2 : status;
}

function usageFault({review, plain, output, format}: MineOptions, args: readonly string[], io: Io): string | null {
	if (review !== true) return plain === true ? '--plain says how --review asks: add --review' : null;
	if (output !== undefined || format !== undefined) return '--review shows proposals itself: leave out --format and -o';
	if (args.includes('-')) return 'with --review standard input is for your answers: name files, folders or globs';
	if (!io.stdinIsTTY) return '--review asks, and there is nobody to ask: write a file with -o FILE and edit it';
	return plain !== true && !io.stdout.isTTY && io.env.TERM !== 'dumb'
		? 'the screen of --review needs a terminal, and the output is none: add --plain to be asked line by line'
		: null;
}

async function mine(
	paths: readonly string[],
	setup: Setup,
	miner: Miner,
	io: Io,
): Promise<{proposals: readonly Proposal[]; hasFailed: boolean} | null> {
	const found = await setup.findArticles(paths);
	await tellProblems(io, found.problems);
	let hasFailed = found.problems.length > 0;
	if (found.paths.length === 0) return null;
	for (const path of found.paths) {
		const article = await readArticle(io, path, setup.readingOf(path));
		await tellProblems(io, article.ok ? article.warnings : article.problems);
		if (article.ok) miner.add(article.value);
		else hasFailed = true;
	}
	if (miner.documents === 0) return null;
	const proposals = miner.proposals();
	const documents = `${miner.documents} ${miner.documents === 1 ? 'document' : 'documents'}`;
	await io.stderr.write(
		`${documents}: ${proposals.length} ${proposals.length === 1 ? 'name' : 'names'} the glossary does not have\n`,
	);
	return {proposals, hasFailed};
}

/** Rejected ones are gone, how many is told; accepted ones are left to `--review`, which knows what became of them. */
async function withoutRejected(
	proposals: readonly Proposal[],
	standing: readonly Standing[],
	{again}: MineOptions,
	io: Io,
): Promise<readonly Proposal[]> {
	if (again === true) return proposals;
	const find = verdictFinder(standing);
	const left = proposals.filter((proposal) => find(proposal)?.verdict.verdict !== 'reject');
	const gone = proposals.length - left.length;
	if (gone > 0) await io.stderr.write(`${gone} of them rejected earlier and left out: --again shows them\n`);
	return left;
}

async function print(
	proposals: readonly Proposal[],
	{format, output, color}: MineOptions,
	io: Io,
): Promise<ExitStatus> {
	const content = (): string => {
		switch (format ?? (output === undefined ? 'text' : 'yaml')) {
			case 'json':
				return formatProposalsJson(proposals, {name: 'glossproof', version: VERSION});
			case 'yaml':
				return formatProposalsYaml(proposals, output ?? '-');
			case 'text':
				return formatProposals(proposals, output === undefined && wantsColour(color, io.env, io.stdout.isTTY));
		}
	};
	if (output === undefined) {
		await io.stdout.write(content());
		return 0;
	}
	const written = await io.writeFile(output, content());
	if (written.ok) return 0;
	await tellProblems(io, written.problems);
	return 2;
}

type ReviewSetting = {
	readonly options: MineOptions;
	readonly setup: Setup;
	readonly glossaries: GlossaryPaths;
	readonly standing: readonly Standing[];
	readonly logPath: string;
};

async function review(
	proposals: readonly Proposal[],
	{options, setup, glossaries, standing, logPath}: ReviewSetting,
	io: Io,
): Promise<ExitStatus> {
	const log = openMiningLog(resolve(io.cwd, logPath), logPath);
	const desk = openMiningDesk({paths: glossaries, file: options.file ?? null, log}, io);
	const {reviewMined} = await import('./mine-review.js');
	return reviewMined(
		{
			proposals,
			standing,
			reviewer: setup.reviewer ?? io.env.USER ?? io.env.USERNAME ?? '',
			plain: options.plain === true || io.env.TERM === 'dumb',
			answer: options.yes === true ? 'yes' : options.dryRun === true ? 'no' : null,
			colour: wantsColour(options.color, io.env, io.stdout.isTTY),
			logPath,
		},
		desk,
		io,
		{stdin: process.stdin, stdout: process.stdout},
	);
}
