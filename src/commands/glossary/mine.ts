import {InvalidArgumentError, Option} from 'commander';
import type {NewEntry} from '../../glossary/edit.js';
import {wantsColour} from '../../io/colour.js';
import type {ExitStatus, Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';
import {Miner} from '../../mining/mine.js';
import type {Proposal} from '../../mining/proposal.js';
import {formatProposals, formatProposalsJson, formatProposalsYaml} from '../../reports/proposals.js';
import {VERSION} from '../../version.js';
import {ARTICLE_ENDINGS, type ArticleOptions, addArticleOptions, readArticle} from '../articles.js';
import {describeCommand, parseCommandLine, tellUsage} from '../command-line.js';
import {textsWith} from './additions.js';
import {type OpenGlossaries, openGlossaries} from './files.js';
import {reviewProposals} from './mine-review.js';
import {type WriteOptions, withWriteOptions, writeGlossaries} from './write.js';

type MineOptions = WriteOptions &
	ArticleOptions & {
		readonly format?: 'text' | 'json' | 'yaml';
		readonly output?: string;
		readonly first?: number;
		readonly review?: boolean;
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
			.usage('PATHS… [options]')
			.argument('<paths...>', 'articles: files, folders, globs, or - for standard input')
			.addOption(
				new Option('-f, --format <format>', 'text (default), json, or yaml (default with -o)').choices([
					'text',
					'json',
					'yaml',
				]),
			)
			.option('-o, --output <file>', 'write the proposals to a file; as YAML it is a glossary to edit')
			.option('-n, --first <number>', 'only so many (default: all that are likelier wanted than not)', parseNumber)
			.option('--review', 'ask for each on the terminal, and add those that are taken to the glossary')
			.option(
				'--file <file>',
				'with --review: the glossary file that new entries go into (default: where their like are)',
			),
		'Exit status: 0 done, 1 accepted entries were shown and not written, 2 it could not be done.',
	);
}

function parseNumber(value: string): number {
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 is needed.');
	return Number(value);
}

/** `glossproof glossary mine PATHS…`. */
export async function runMine(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const parsed = await parseCommandLine<MineOptions>(commandOfMine(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const {options, args} = parsed;
	if (options.review === true && !io.stdinIsTTY)
		return tellUsage(
			io,
			'glossary mine',
			'--review asks, and there is nobody to ask: write a file with -o FILE and edit it',
		);
	const open = await openGlossaries(options.glossary, io);
	if (open === null) return 2;
	if (options.output !== undefined && open.files.some(({path}) => path === options.output))
		return tellUsage(io, 'glossary mine', `${options.output} is the glossary itself`);
	const mined = await mine(args, options, open, io);
	if (mined === null) return 2;
	const proposals = mined.proposals.slice(0, options.first);
	const status = options.review === true ? await review(proposals, options, io) : await print(proposals, options, io);
	return mined.hasFailed ? 2 : status;
}

async function mine(
	paths: readonly string[],
	options: MineOptions,
	{entries}: OpenGlossaries,
	io: Io,
): Promise<{proposals: readonly Proposal[]; hasFailed: boolean} | null> {
	const found = await io.findFiles(paths, ARTICLE_ENDINGS);
	await tellProblems(io, found.problems);
	let hasFailed = found.problems.length > 0;
	if (found.paths.length === 0) return null;
	const miner = new Miner(entries);
	for (const path of found.paths) {
		const article = await readArticle(io, path, options);
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

async function review(proposals: readonly Proposal[], options: MineOptions, io: Io): Promise<ExitStatus> {
	const entries: readonly NewEntry[] = await reviewProposals(proposals, io);
	if (entries.length === 0) {
		await io.stderr.write('Nothing was taken.\n');
		return 0;
	}
	return writeGlossaries(options, io, async (open) => textsWith(entries, options.file ?? null, open));
}
