import type {FailOn} from '../config.js';
import type {RuleId, Severity} from '../detectors/rules.js';
import type {Result} from '../problems/problem.js';
import {checkYaml, emptyProblem, isEmpty} from '../problems/validate.js';
import {cut, locateFaults, offsetOf, type YamlFault, type YamlSource} from '../problems/yaml.js';
import {compilePattern, type Pattern} from './pattern.js';
import {CONFIG_SCHEMA, CONFIG_VERSION} from './schema.js';

/** What a config says of all files, or an override of some. Absent where it says nothing. */
export type FileKeys = {
	readonly rules?: Readonly<Partial<Record<RuleId, 'off' | Severity>>>;
	readonly minConfidence?: number;
	readonly ignore?: readonly Pattern[];
	/** A path as it is written, relative to the config. */
	readonly source?: string;
	/** BCP 47, of the source texts. */
	readonly language?: string;
};

/** Which errors weigh how much in the MQM score; what is absent keeps its default. */
export type ScoreKeys = {
	readonly weights?: Readonly<Partial<Record<Severity, number>>>;
	/** By rule. */
	readonly rules?: Readonly<Partial<Record<RuleId, number>>>;
	readonly maximumScore?: number;
	readonly passingThreshold?: number;
	readonly acceptablePenalty?: number;
	readonly calibrated?: boolean;
	readonly referenceWords?: number;
	readonly from?: 'accepted' | 'open' | 'both';
};

/** One config as it is written; every path and glob relative to its folder. */
export type ConfigFile = FileKeys & {
	readonly extends: readonly string[];
	readonly glossary?: readonly string[];
	readonly files?: readonly string[];
	readonly exclude: readonly string[];
	readonly failOn?: FailOn;
	readonly decisions?: string;
	readonly reviewer?: string;
	readonly score?: ScoreKeys;
	readonly overrides: readonly Override[];
};

export type Override = FileKeys & {readonly files: readonly string[]};

type Texts = string | readonly string[];
type RawKeys = Omit<FileKeys, 'ignore'> & {readonly ignore?: Texts};
type RawConfig = RawKeys &
	Pick<ConfigFile, 'failOn' | 'decisions' | 'reviewer' | 'score'> & {
		readonly extends?: Texts;
		readonly glossary?: Texts;
		readonly files?: Texts;
		readonly exclude?: Texts;
		readonly overrides?: readonly (RawKeys & {readonly files: Texts})[];
	};

/** The config of a YAML text, or all its faults. Nothing else is read: `extends` is the caller's to follow. */
export function parseConfig(text: string, path: string): Result<ConfigFile> {
	const {source, faults, warnings} = checkYaml(text, path, CONFIG_SCHEMA, OPTIONS);
	if (isEmpty(source) && faults.length === 0) return {ok: false, problems: [emptyProblem(path, OPTIONS.what)]};
	faults.push(...patternFaults(source));
	if (faults.length > 0) return {ok: false, problems: locateFaults(source, faults)};
	const value = source.value as RawConfig;
	const {extends: from, glossary, files, exclude, overrides = [], ...rest} = value;
	const config: ConfigFile = {
		...pick(rest, ['failOn', 'decisions', 'reviewer', 'score']),
		...fileKeys(value),
		extends: listOf(from),
		...(glossary === undefined ? {} : {glossary: listOf(glossary)}),
		...(files === undefined ? {} : {files: listOf(files)}),
		exclude: listOf(exclude),
		overrides: overrides.map((override) => ({
			...fileKeys(override),
			files: listOf(override.files),
		})),
	};
	// How tools of YAML 1.1 would read `off` matters for a glossary, which others read too, and not for a config.
	const told = warnings.filter(({code}) => code !== 'ambiguous-text');
	return {ok: true, value: config, warnings: locateFaults(source, told)};
}

const OPTIONS = {version: CONFIG_VERSION, what: 'a config'};

function fileKeys(raw: RawKeys): FileKeys {
	const keys = pick(raw, ['rules', 'minConfidence', 'source', 'language']);
	if (raw.ignore === undefined) return keys;
	const compiled = listOf(raw.ignore).map(compilePattern);
	return {...keys, ignore: compiled.filter((pattern) => typeof pattern !== 'string')};
}

/** What is wrong with the patterns of a config; other keys may be wrong in any way, for all faults are told at once. */
function patternFaults(source: YamlSource): YamlFault[] {
	if (!isRecord(source.value)) return [];
	const {overrides} = source.value;
	const holders = [source.value, ...(Array.isArray(overrides) ? overrides.filter(isRecord) : [])];
	return holders.flatMap((holder): YamlFault[] => {
		const {ignore} = holder;
		const places: readonly (readonly [parent: object, key: string | number, value: unknown])[] = Array.isArray(ignore)
			? ignore.map((pattern: unknown, index) => [ignore, index, pattern] as const)
			: [[holder, 'ignore', ignore]];
		return places.flatMap(([parent, key, pattern]) => {
			const reason = typeof pattern === 'string' && /\S/.test(pattern) ? compilePattern(pattern) : null;
			if (typeof reason !== 'string') return [];
			return {
				offset: offsetOf(source, parent, key),
				code: 'bad-pattern',
				message: `“${cut(String(pattern))}” cannot be used as a pattern. ${reason} Mend it, or put a backslash before signs that are meant as they stand.`,
			};
		});
	});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Those of the keys that are there: an absent key and one that is undefined are not the same to what is merged. */
function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])) as Pick<
		T,
		K
	>;
}

const listOf = (value: Texts | undefined): readonly string[] =>
	value === undefined ? [] : typeof value === 'string' ? [value] : value;
