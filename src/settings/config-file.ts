import type {FailOn} from '../config.js';
import type {RuleId, Severity} from '../detectors/rules.js';
import type {Result} from '../problems/problem.js';
import {validateYaml} from '../problems/validate.js';
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
	readonly passingThreshold?: number;
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
	const checked = validateYaml<RawConfig>(text, path, CONFIG_SCHEMA, {version: CONFIG_VERSION, what: 'a config'});
	if (!checked.ok) return checked;
	const {value, source} = checked.value;
	const faults: YamlFault[] = [];
	const {extends: from, glossary, files, exclude, overrides = [], ...rest} = value;
	const config: ConfigFile = {
		...pick(rest, ['failOn', 'decisions', 'reviewer', 'score']),
		...fileKeys(value, source, faults),
		extends: listOf(from),
		...(glossary === undefined ? {} : {glossary: listOf(glossary)}),
		...(files === undefined ? {} : {files: listOf(files)}),
		exclude: listOf(exclude),
		overrides: overrides.map((override) => ({
			...fileKeys(override, source, faults),
			files: listOf(override.files),
		})),
	};
	if (faults.length > 0) return {ok: false, problems: locateFaults(source, faults)};
	// How tools of YAML 1.1 would read `off` matters for a glossary, which others read too, and not for a config.
	const warnings = checked.warnings.filter(({code}) => code !== 'ambiguous-text');
	return {ok: true, value: config, warnings};
}

function fileKeys(raw: RawKeys, source: YamlSource, faults: YamlFault[]): FileKeys {
	const keys = pick(raw, ['rules', 'minConfidence', 'source', 'language']);
	if (raw.ignore === undefined) return keys;
	const written = raw.ignore;
	const ignore = listOf(written).flatMap((pattern, index): Pattern[] => {
		const compiled = compilePattern(pattern);
		if (typeof compiled !== 'string') return [compiled];
		faults.push({
			offset: typeof written === 'string' ? offsetOf(source, raw, 'ignore') : offsetOf(source, written, index),
			code: 'bad-pattern',
			message: `“${cut(pattern)}” cannot be used as a pattern. ${compiled} Mend it, or put a backslash before signs that are meant as they stand.`,
		});
		return [];
	});
	return {...keys, ignore};
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
