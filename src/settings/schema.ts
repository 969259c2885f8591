import {RULE_IDS, SEVERITIES} from '../detectors/rules.js';
import type {Schema} from '../problems/validate.js';

/** The version of the format that this program reads. */
export const CONFIG_VERSION = 1;

const LANGUAGE_PATTERN = '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$';

/** One text or a list of them. */
const texts = (title: string, item: string, description: string, examples: readonly unknown[]): Schema => ({
	title,
	description,
	type: ['string', 'array'],
	pattern: '\\S',
	items: {title: item, description: `One of them: ${item}.`, type: 'string', pattern: '\\S', examples: [examples[0]]},
	examples,
});

const text = (title: string, description: string, example: string): Schema => ({
	title,
	description,
	type: 'string',
	pattern: '\\S',
	examples: [example],
});

const minConfidence: Schema = {
	title: 'a confidence, 0 to 1',
	description: 'Mismatches less sure than this are left out; 0.6 where this key is absent.',
	type: 'number',
	minimum: 0,
	maximum: 1,
	examples: [0.8],
};

const rules: Schema = {
	title: 'rules',
	description: 'Rules switched off, or given another severity than their own. `glossproof explain` lists them.',
	type: 'object',
	properties: Object.fromEntries(
		RULE_IDS.map((id) => [
			id,
			{
				title: `the rule ${id}`,
				description: `Off, or the severity of \`${id}\`. \`glossproof explain ${id}\` says what it finds.`,
				type: 'string',
				enum: ['off', ...SEVERITIES],
				examples: ['off', 'minor'],
			},
		]),
	),
	additionalProperties: false,
	examples: [{order: 'off', case: 'neutral'}],
};

const ignore: Schema = {
	title: 'patterns of what is never flagged',
	description:
		'Regular expressions as JavaScript writes them; `(?i)` in front takes small and capital letters alike. A mismatch that stands inside a match is left out, others stay. Looked for within a line; looking ahead or behind and back references are not possible, so that no pattern takes long.',
	type: ['string', 'array'],
	pattern: '\\S',
	maxLength: 1000,
	items: {
		title: 'a pattern',
		description: 'One regular expression.',
		type: 'string',
		pattern: '\\S',
		maxLength: 1000,
		examples: ['Hata (?:Park|Street)'],
	},
	examples: [['Hata (?:Park|Street)', '(?i)photo: .*$']],
};

const language: Schema = {
	title: 'a language tag (BCP 47)',
	description: 'The language of the source texts, where the names of their files do not say it.',
	type: 'string',
	pattern: LANGUAGE_PATTERN,
	examples: ['ja', 'zh-Hant'],
};

const source: Schema = text(
	'the source texts',
	'A file, or a folder of files of the same names, that the articles were translated from, line by line; relative to this file.',
	'source/',
);

const weight = (severity: string, example: number): Schema => ({
	title: `the weight of ${severity} errors`,
	description: `Penalty points of one error of the severity ${severity}.`,
	type: 'number',
	minimum: 0,
	examples: [example],
});

const score: Schema = {
	title: 'the MQM score',
	description: 'How the score of a report is reckoned (MQM 2.0, linear).',
	type: 'object',
	properties: {
		weights: {
			title: 'weights',
			description: 'Penalty points of one error, by severity. Severities not named keep 0, 1, 5 and 25.',
			type: 'object',
			properties: {
				neutral: weight('neutral', 0),
				minor: weight('minor', 1),
				major: weight('major', 5),
				critical: weight('critical', 25),
			},
			additionalProperties: false,
			examples: [{minor: 1, major: 5, critical: 25}],
		},
		rules: {
			title: 'weights of rules',
			description: 'How much more or less the errors of a rule count than others; 1 for rules not named.',
			type: 'object',
			properties: Object.fromEntries(
				RULE_IDS.map((id) => [
					id,
					{
						title: `the weight of the rule ${id}`,
						description: `The penalty points of each error of \`${id}\` are multiplied by this.`,
						type: 'number',
						minimum: 0,
						examples: [0.5],
					},
				]),
			),
			additionalProperties: false,
			examples: [{case: 0.5}],
		},
		maximumScore: {
			title: 'the score without an error',
			description: 'What a text without an error scores; 100 where this key is absent.',
			type: 'number',
			exclusiveMinimum: 0,
			examples: [100],
		},
		passingThreshold: {
			title: 'the passing threshold',
			description: 'The score from which on a text passes, below `maximumScore`; 95 where this key is absent.',
			type: 'number',
			examples: [99],
		},
		acceptablePenalty: {
			title: 'the acceptable penalty',
			description:
				'Penalty points per `referenceWords` with which a text still just passes; 5 where this key is absent. The score is calibrated by it.',
			type: 'number',
			exclusiveMinimum: 0,
			examples: [5],
		},
		calibrated: {
			title: 'whether the score is calibrated',
			description:
				'With `false` the score is the raw one, 100 % less the penalty points a word; `true` where this key is absent.',
			type: 'boolean',
			examples: [false],
		},
		referenceWords: {
			title: 'the reference word count',
			description: 'Penalties are reckoned per so many words; 1000 where this key is absent.',
			type: 'integer',
			minimum: 1,
			examples: [1000],
		},
		from: {
			title: 'which mismatches count',
			description:
				'`accepted`: those a reviewer accepted; `open`: those nobody has decided; `both`, also where this key is absent.',
			type: 'string',
			enum: ['accepted', 'open', 'both'],
			examples: ['accepted'],
		},
	},
	additionalProperties: false,
	examples: [{passingThreshold: 99, from: 'accepted'}],
};

const overrides: Schema = {
	title: 'overrides',
	description: 'Other settings for some files. Of several that match, what a later one says wins.',
	type: 'array',
	items: {
		title: 'an override',
		description: 'Settings of the files that one of its patterns names.',
		type: 'object',
		properties: {
			files: texts('the files', 'a path or a glob', 'Paths, folders or globs, relative to this file.', ['drafts/**']),
			rules,
			minConfidence,
			ignore,
			source,
			language,
		},
		required: ['files'],
		additionalProperties: false,
		examples: [{files: 'drafts/**', minConfidence: 0.9}],
	},
	examples: [[{files: 'drafts/**', rules: {case: 'off'}}]],
};

/** JSON Schema (2020-12) of a config; `glossary/config.schema.json` is made from it for editors. */
export const CONFIG_SCHEMA: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'https://glossproof.invalid/config.schema.json',
	title: 'a config',
	description:
		'Settings of glossproof for a project. Paths are relative to this file; options of a command win over it.',
	type: 'object',
	properties: {
		version: {
			title: 'the version of the format',
			description: `The version of this format; this program reads version ${CONFIG_VERSION}.`,
			type: 'integer',
			const: CONFIG_VERSION,
			examples: [CONFIG_VERSION],
		},
		extends: texts(
			'configs that this one begins from',
			'the path of a config',
			'One file or several, relative to this one. What stands here wins over them; `rules` and `score` are joined key by key, `exclude`, `ignore` and `overrides` add to theirs.',
			['../house.yaml'],
		),
		glossary: texts('glossaries', 'a path or a glob', 'Glossary files, folders of them, or globs.', [
			'glossary/east-asia.yaml',
			['glossary/*.yaml'],
		]),
		files: texts('the articles', 'a path or a glob', 'What is checked where a command names no articles.', [
			'articles/',
			['articles/**/*.txt'],
		]),
		exclude: texts(
			'what is left out',
			'a path or a glob',
			'Files and folders that are not checked, unless a command names the very file.',
			['drafts/', ['**/old/**']],
		),
		source,
		language,
		rules,
		minConfidence,
		failOn: {
			title: 'a severity',
			description:
				'From which severity on open mismatches make `check` end with 1; `neutral` where this key is absent.',
			type: 'string',
			enum: [...SEVERITIES, 'never'],
			examples: ['major'],
		},
		decisions: text(
			'the decision log',
			'Where decisions are kept; `.glossproof/decisions.jsonl` in the root of the project where this key is absent.',
			'desk/decisions.jsonl',
		),
		reviewer: text('the reviewer', 'Who decides, as the log says it; the login name where this key is absent.', 'ann'),
		ignore,
		score,
		overrides,
	},
	additionalProperties: false,
};

/** The schema as `glossary/config.schema.json` holds it. */
export function formatConfigSchema(): string {
	return `${JSON.stringify(CONFIG_SCHEMA, null, '\t')}\n`;
}
