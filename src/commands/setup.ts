import {relative, resolve} from 'node:path';
import {DEFAULT_FAIL_ON, DEFAULT_SETTINGS, type FailOn, type Settings} from '../config.js';
import type {Found, FoundOne, Io} from '../io/io.js';
import {PathSet} from '../io/path-set.js';
import {tellProblems} from '../io/tell.js';
import type {Problem} from '../problems/problem.js';
import type {ScoreKeys} from '../settings/config-file.js';
import {
	type ArticleSettings,
	type ConfigSet,
	createSettingsFor,
	isExcluded,
	type Placed,
} from '../settings/config-set.js';
import {ARTICLE_ENDINGS, type ArticleOptions} from './articles.js';
import {loadConfig} from './load-config.js';
import {GLOSSARY_ENDINGS, glossaryPaths} from './load-termbase.js';
import {findProject, miningLogPath, type Project} from './project.js';

/** The options that have a counterpart in the config; where they are given they win. */
export type SetupOptions = ArticleOptions & {
	/** Another config than the one found upward; false for none. */
	readonly config?: string | false;
	readonly glossary?: readonly string[];
	readonly decisions?: string;
	readonly reviewer?: string;
	readonly minConfidence?: number;
	readonly rule?: Settings['rules'];
	readonly failOn?: FailOn;
};

/** What a run is told by its options and its config together. Paths as a user would name them, from the working directory. */
export type Setup = {
	readonly config: ConfigSet;
	/** Of the config, as a user would name them. */
	readonly configPaths: readonly string[];
	readonly glossaries: readonly string[];
	readonly project: Project;
	readonly reviewer: string | null;
	readonly failOn: FailOn;
	readonly score: ScoreKeys;
	/** Whether articles need not be named, since the config does. */
	readonly hasFiles: boolean;
	settingsOf(path: string): ArticleSettings;
	/** How it is read. */
	readingOf(path: string): ArticleOptions;
	/** Both. */
	jobOf(path: string): {readonly settings: ArticleSettings; readonly reading: ArticleOptions};
	/** The articles that are named, or those of the config where none is. */
	findArticles(named: readonly string[]): Promise<Found>;
	/** As `findArticles`, each as soon as it is found. Null: those of the config. */
	eachArticle(named: readonly string[] | AsyncIterable<string> | null): AsyncIterable<FoundOne>;
};

/** The setup of a run; null where there is none, the reasons told. */
export async function readSetup(options: SetupOptions, io: Io): Promise<Setup | null> {
	const loaded = await loadConfig(options.config, io);
	await tellProblems(io, loaded.ok ? loaded.warnings : loaded.problems);
	if (!loaded.ok) return null;
	const config = loaded.value;
	const glossaries = await findGlossaries(options.glossary, config, io);
	await tellProblems(io, glossaries.problems);
	if (glossaries.problems.length > 0) return null;
	const {minConfidence, rule} = options;
	const keys = {
		...(minConfidence === undefined ? {} : {minConfidence}),
		...(rule === undefined ? {} : {rules: rule}),
	};
	const project = findProject(
		io.cwd,
		options.decisions ?? null,
		config.decisions === null ? null : pathOf(config.decisions, io),
	);
	const settingsFor = createSettingsFor(config, DEFAULT_SETTINGS, keys);
	const settingsOf = (path: string) => settingsFor(path === '-' ? '' : absolute(path, io));
	const {inputFormat, columns} = options;
	const readingOf = (path: string): ArticleOptions => {
		const {source, language} = settingsOf(path);
		const sourcePath = options.source ?? (source === null ? undefined : pathOf(source, io));
		const sourceLanguage = options.sourceLanguage ?? language ?? undefined;
		return {
			...(inputFormat === undefined ? {} : {inputFormat}),
			...(columns === undefined ? {} : {columns}),
			...(sourcePath === undefined ? {} : {source: sourcePath}),
			...(sourceLanguage === undefined ? {} : {sourceLanguage}),
		};
	};
	return {
		config,
		configPaths: config.paths.map((path) => named(path, io)),
		glossaries: glossaries.paths,
		project,
		reviewer: options.reviewer ?? config.reviewer,
		failOn: options.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
		score: config.score,
		hasFiles: config.files !== null,
		settingsOf,
		readingOf,
		jobOf: (path) => ({settings: settingsOf(path), reading: readingOf(path)}),
		findArticles: (paths) => foundOf(eachArticle(paths.length > 0 ? paths : null)),
		eachArticle,
	};

	function eachArticle(paths: readonly string[] | AsyncIterable<string> | null): AsyncIterable<FoundOne> {
		// A log may stand among the articles, and its ending is that of one.
		const logs = [project.logPath, miningLogPath(project)].map((path) => absolute(path, io));
		const where = {isExcluded: (path: string) => logs.includes(path) || isExcluded(config, path)};
		return paths !== null || config.files === null
			? io.findEach(paths ?? [], ARTICLE_ENDINGS, where)
			: eachPlaced(config.files, ARTICLE_ENDINGS, io, where);
	}
}

async function foundOf(each: AsyncIterable<FoundOne>): Promise<Found> {
	const paths: string[] = [];
	const problems: Problem[] = [];
	for await (const one of each) {
		if ('path' in one) paths.push(one.path);
		else problems.push(one.problem);
	}
	return {paths, problems};
}

/** The glossary files that are named, or those of the config where none is. */
export async function findGlossaries(given: readonly string[] | undefined, config: ConfigSet, io: Io): Promise<Found> {
	if ((given !== undefined && given.length > 0) || config.glossary === null)
		return {paths: await glossaryPaths(given, io), problems: []};
	return foundOf(eachPlaced(config.glossary, GLOSSARY_ENDINGS, io, {}));
}

/** What texts of configs name, each from the folder of its own config. */
async function* eachPlaced(
	placed: readonly Placed[],
	endings: readonly string[],
	io: Io,
	where: {readonly isExcluded?: (path: string) => boolean},
): AsyncGenerator<FoundOne> {
	const folders = new Set(placed.map(({folder}) => folder));
	const seen = new PathSet();
	for (const from of folders) {
		const texts = placed.filter(({folder}) => folder === from).map(({text}) => text);
		for await (const one of io.findEach(texts, endings, {...where, from}))
			if ('problem' in one || folders.size === 1 || seen.add(one.path)) yield one;
	}
}

/** A path of a config as a user would name it. */
export function pathOf({folder, text}: Placed, io: Io): string {
	return named(resolve(folder, text), io);
}

function named(path: string, io: Io): string {
	return slashes(relative(io.cwd, path)) || '.';
}

function absolute(path: string, io: Io): string {
	return slashes(resolve(io.cwd, path));
}

function slashes(path: string): string {
	return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
