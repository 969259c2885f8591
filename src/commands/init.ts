import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import type {ExitStatus, Io} from '../io/io.js';
import {tellProblems} from '../io/tell.js';
import type {CommandContext} from './command.js';
import {describeCommand, parseCommandLine, tellUsage} from './command-line.js';
import {CONFIG_NAME} from './load-config.js';
import {GLOSSARY_ENDINGS} from './load-termbase.js';

function commandOfInit() {
	return describeCommand(
		'init',
		`Writes a config, ${CONFIG_NAME}, into this folder: every key with what it does, ready to be changed.`,
		['glossproof init'],
	).addHelpText(
		'after',
		'Nothing is asked, and a config that is there is never written over.\n\nExit status: 0 written, 2 it could not be.',
	);
}

/** `glossproof init`: a config with comments, made for the folder as it is. */
export async function runInit(argv: readonly string[], io: Io, _context: CommandContext): Promise<ExitStatus> {
	const parsed = await parseCommandLine(commandOfInit(), argv, io);
	if (parsed.kind === 'over') return parsed.status;
	if (parsed.args.length > 0)
		return tellUsage(io, 'init', 'no paths are needed: the config is written into the folder you are in');
	if (existsSync(resolve(io.cwd, CONFIG_NAME))) {
		const message = 'There is a config already, and it is left as it is. Change it, or move it away first.';
		await tellProblems(io, [{code: 'config-exists', path: CONFIG_NAME, message}]);
		return 2;
	}
	const hasGlossaries = (await io.listFolder('glossary', GLOSSARY_ENDINGS)).length > 0;
	const folder = ['articles', 'texts', 'mt', 'samples'].find((name) => existsSync(resolve(io.cwd, name))) ?? null;
	const written = await io.writeFile(CONFIG_NAME, configText({hasGlossaries, folder, schema: schemaPath(io)}));
	if (!written.ok) {
		await tellProblems(io, written.problems);
		return 2;
	}
	await io.stdout.write(
		`Wrote ${CONFIG_NAME}. ${
			folder === null || !hasGlossaries
				? 'Say in it where the glossary and the articles are; then'
				: 'Look it through; then'
		} glossproof check does the rest.\n`,
	);
	return 0;
}

/** Where an editor finds the schema of a config, where the package is installed in this project. */
function schemaPath({cwd}: Io): string | null {
	const path = resolve(cwd, 'node_modules', 'glossproof', 'glossary', 'config.schema.json');
	return existsSync(path) ? `./${relative(cwd, path).replaceAll('\\', '/')}` : null;
}

type InitSetting = {
	readonly hasGlossaries: boolean;
	/** The folder that seems to hold the articles. */
	readonly folder: string | null;
	readonly schema: string | null;
};

/** A config with every key: those that are needed as they seem to be, the others as comments. */
export function configText({hasGlossaries, folder, schema}: InitSetting): string {
	const line = (isKnown: boolean, text: string) => (isKnown ? text : `# ${text}`);
	return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}# Settings of glossproof for this folder and all below it. Paths are relative to this file; what is said on the command line
# wins over it. Keys with a # in front are examples: take it away to use them.
version: 1

# Begin from the config of the house: what stands here wins over it.
# extends: ../house.yaml

# The glossaries: files, folders or globs.
${line(hasGlossaries, 'glossary: glossary/')}

# What is checked where a command names no articles, and what never is, unless it is named itself.
${line(folder !== null, `files: ${folder ?? 'articles'}/`)}
# exclude: [drafts/, "**/old/**"]

# Mismatches less sure than this are left out (0 to 1), and from which severity on check ends with 1: neutral, minor, major,
# critical or never.
# minConfidence: 0.6
# failOn: neutral

# Rules switched off, or given another severity; glossproof explain lists them.
# rules:
#   order: off
#   case: neutral

# Text in which nothing is flagged: regular expressions, (?i) in front for any case.
# ignore:
#   - Hata (?:Park|Street)

# Who decides in review, and where decisions are kept.
# reviewer: ann
# decisions: .glossproof/decisions.jsonl

# Other settings for some files; of several that match, a later one wins.
# overrides:
#   - files: drafts/**
#     minConfidence: 0.9
#     rules: { case: off }

# The MQM score of reports: penalty points of an error, by severity and by rule, the score that
# passes, and the penalty points per thousand words that still do.
# score:
#   weights: { neutral: 0, minor: 1, major: 5, critical: 25 }
#   rules: { case: 0.5 }
#   maximumScore: 100
#   passingThreshold: 95
#   acceptablePenalty: 5
#   calibrated: true
#   referenceWords: 1000
#   from: both
`;
}
