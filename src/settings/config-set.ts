import picomatch from 'picomatch/posix.js';
import type {FailOn, Settings} from '../config.js';
import type {ConfigFile, FileKeys, ScoreKeys} from './config-file.js';

/** A text of a config with the folder that it is relative to: absolute, with `/`. */
export type Placed = {readonly folder: string; readonly text: string};

/** One config with all it extends, joined; null is what none of them says. */
export type ConfigSet = {
	/** Absolute paths of all files it was read from, the one that was found first. */
	readonly paths: readonly string[];
	readonly glossary: readonly Placed[] | null;
	readonly files: readonly Placed[] | null;
	readonly exclude: readonly Placed[];
	readonly failOn: FailOn | null;
	readonly decisions: Placed | null;
	readonly reviewer: string | null;
	readonly score: ScoreKeys;
	/** In the order in which they count: later ones win. */
	readonly layers: readonly Layer[];
};

/** Settings for the files that one of the globs matches; null, for all. */
type Layer = {readonly files: readonly string[] | null; readonly folder: string; readonly keys: FileKeys};

/** How one article is to be checked. */
export type ArticleSettings = Settings & {
	/** Its source text, or the folder where that is. */
	readonly source: Placed | null;
	/** BCP 47, of the source text; null where nothing says. */
	readonly language: string | null;
};

export const NO_CONFIG: ConfigSet = {
	paths: [],
	glossary: null,
	files: null,
	exclude: [],
	failOn: null,
	decisions: null,
	reviewer: null,
	score: {},
	layers: [],
};

/** The config at the absolute `path`, read, without what it extends. */
export function placeConfig(file: ConfigFile, path: string): ConfigSet {
	const folder = path.slice(0, path.lastIndexOf('/')) || '/';
	const placed = (text: string): Placed => ({folder, text});
	const {failOn, decisions, reviewer, score, glossary, files, exclude, overrides, extends: _, ...keys} = file;
	return {
		paths: [path],
		glossary: glossary?.map(placed) ?? null,
		files: files?.map(placed) ?? null,
		exclude: exclude.map(placed),
		failOn: failOn ?? null,
		decisions: decisions === undefined ? null : placed(decisions),
		reviewer: reviewer ?? null,
		score: score ?? {},
		layers: [
			{files: null, folder, keys},
			...overrides.map(({files: globs, ...others}) => ({files: globs, folder, keys: others})),
		],
	};
}

/** Two configs as one; what `over` says wins. */
export function joinConfigs(base: ConfigSet, over: ConfigSet): ConfigSet {
	const weights = {...base.score.weights, ...over.score.weights};
	const rules = {...base.score.rules, ...over.score.rules};
	return {
		paths: [...over.paths, ...base.paths],
		glossary: over.glossary ?? base.glossary,
		files: over.files ?? base.files,
		exclude: [...base.exclude, ...over.exclude],
		failOn: over.failOn ?? base.failOn,
		decisions: over.decisions ?? base.decisions,
		reviewer: over.reviewer ?? base.reviewer,
		score: {
			...base.score,
			...over.score,
			...(Object.keys(weights).length === 0 ? {} : {weights}),
			...(Object.keys(rules).length === 0 ? {} : {rules}),
		},
		layers: [...base.layers, ...over.layers],
	};
}

/** What is said on the command line and wins over every config. */
export type OptionKeys = Pick<FileKeys, 'rules' | 'minConfidence'>;

/**
 * How the article at an absolute path (with `/`) is to be checked; `defaults` where neither config nor option says. Articles
 * of the same settings share one object: a run may have any number of them.
 */
export function createSettingsFor(
	{layers}: ConfigSet,
	defaults: Settings,
	options: OptionKeys,
): (path: string) => ArticleSettings {
	const known = new Map<string, ArticleSettings>();
	return (path) => {
		const counting = layers.filter(({files, folder}) => files === null || matches(path, folder, files));
		const key = counting.map((layer) => layers.indexOf(layer)).join();
		const settings = known.get(key) ?? joinLayers(counting, defaults, options);
		known.set(key, settings);
		return settings;
	};
}

function joinLayers(layers: readonly Layer[], defaults: Settings, options: OptionKeys): ArticleSettings {
	let settings: ArticleSettings = {...defaults, source: null, language: null};
	for (const {folder, keys} of layers) {
		const {rules, minConfidence, ignore = [], source, language} = keys;
		settings = {
			minConfidence: minConfidence ?? settings.minConfidence,
			rules: {...settings.rules, ...rules},
			ignore: [...(settings.ignore ?? []), ...ignore],
			source: source === undefined ? settings.source : {folder, text: source},
			language: language ?? settings.language,
		};
	}
	return {
		...settings,
		minConfidence: options.minConfidence ?? settings.minConfidence,
		rules: {...settings.rules, ...options.rules},
	};
}

/** Whether the config leaves this file out. */
export function isExcluded({exclude}: ConfigSet, path: string): boolean {
	return exclude.some(({folder, text}) => matches(path, folder, [text]));
}

/**
 * Whether a path or glob of a config names this file or a folder above it. Both paths absolute, with `/`.
 *
 * What is outside the config's folder is matched by its way from there, as `../more/a.txt`.
 */
export function matches(path: string, folder: string, globs: readonly string[]): boolean {
	const below = wayFrom(folder, path);
	return globs.some((glob) => matcherOf(glob)(below));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
	let matcher = matchers.get(glob);
	if (matcher === undefined) {
		const plain = glob.replace(/^\.\/+/, '').replace(/\/+$/, '');
		const all = plain === '' || plain === '.';
		matcher = all ? () => true : picomatch([plain, `${plain}/**`], {dot: true});
		matchers.set(glob, matcher);
	}
	return matcher;
}

function wayFrom(folder: string, path: string): string {
	const from = folder.split('/').filter((part) => part !== '');
	const to = path.split('/').filter((part) => part !== '');
	let shared = 0;
	while (shared < from.length && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
