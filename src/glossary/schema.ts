import type {Schema} from '../problems/validate.js';
import {KINDS} from './entry.js';

/** The version of the format that this program reads. */
export const GLOSSARY_VERSION = 1;

// Lists of patterns rather than lengths: a text of blanks is as empty as one without characters.
const TEXT = {type: 'string', pattern: '\\S'} as const;

const LANGUAGE_PATTERN = '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$';

const date = (description: string, examples: readonly unknown[]): Schema => ({
	title: 'a date: a year, a month or a day',
	description,
	// A year without quotes is a number in YAML.
	type: ['string', 'integer'],
	pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
	minimum: 1000,
	maximum: 9999,
	examples,
});

const forbidden: Schema = {
	title: 'forbidden renderings',
	description:
		'Renderings known to be wrong; each is flagged wherever it stands. Not needed for misspellings and misreadings, which are found by themselves. A rendering, or `{ text: …, note: … }` with the reason that the reviewer is shown.',
	type: 'array',
	items: {
		title: 'a forbidden rendering',
		description: 'A wrong rendering, alone or with a note that says why.',
		type: ['string', 'object'],
		pattern: '\\S',
		properties: {
			text: {
				...TEXT,
				title: 'the wrong rendering',
				description: 'The wrong rendering, as it stands in texts.',
				examples: ['Hata'],
			},
			note: {
				...TEXT,
				title: 'the reason',
				description: 'Why it is wrong; shown to the reviewer.',
				examples: ['Japanese reading of 秦'],
			},
		},
		required: ['text'],
		additionalProperties: false,
		examples: ['Chin Kang', {text: 'Hata', note: 'Japanese reading of 秦'}],
	},
	examples: [['Chin Kang', {text: 'Hata', note: 'Japanese reading of 秦'}]],
};

const titles: Schema = {
	title: 'offices',
	description:
		'Offices that this person may be given, dated where they change. Both dates are inclusive; a date may be a year, a month or a day.',
	type: 'array',
	items: {
		title: 'an office',
		description: 'An office, alone or with the time that it was held.',
		type: ['string', 'object'],
		pattern: '\\S',
		properties: {
			text: {
				...TEXT,
				title: 'the office',
				description: 'The office, as texts write it.',
				examples: ['Foreign Minister'],
			},
			from: date('When it began: first year, month or day.', ['2022-12', 2022, '2022-12-30']),
			until: date('When it ended: last year, month or day.', ['2023-07', 2023, '2023-07-25']),
		},
		required: ['text'],
		additionalProperties: false,
		examples: ['Foreign Minister', {text: 'Foreign Minister', from: '2022-12', until: '2023-07'}],
	},
	examples: [['Foreign Minister', {text: 'Ambassador to the United States', until: '2023-01'}]],
};

const sentences = (title: string, description: string, example: string): Schema => ({
	title,
	description,
	type: ['string', 'array'],
	pattern: '\\S',
	items: {
		...TEXT,
		title: 'a sentence',
		description: 'A sentence in the language of the renderings.',
		examples: [example],
	},
	examples: [[example]],
});

const entry: Schema = {
	title: 'an entry',
	description:
		'One person, organization, place, work or other thing, with its one correct rendering. Only `preferred` is required.',
	type: 'object',
	properties: {
		preferred: {
			...TEXT,
			title: 'the preferred rendering',
			description: 'The one correct rendering. No two entries share one.',
			examples: ['Qin Gang', 'Bring Our Families Home'],
		},
		id: {
			title: 'an id: letters, digits, dots, dashes and underscores, beginning with a letter or digit',
			description:
				'Names the entry in decisions and on the command line. Derived from `preferred` where it is absent; write it out to keep it when `preferred` changes.',
			type: 'string',
			pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$',
			examples: ['qin-gang'],
		},
		kind: {
			title: 'the kind',
			description:
				'What the entry names; decides how its renderings may vary in a text. A person may be called by surname after the full name, a campaign or work may be paraphrased, a term may begin with a small letter.',
			type: 'string',
			enum: [...KINDS],
			examples: ['person'],
		},
		source: {
			title: 'source names',
			description:
				'How source languages write the name: a language tag (BCP 47) each, with one name or a list, the usual one first. Misreadings are found from these.',
			type: 'object',
			propertyNames: {
				title: 'a language tag (BCP 47)',
				type: 'string',
				pattern: LANGUAGE_PATTERN,
				examples: ['zh', 'zh-Hant', 'ja'],
			},
			additionalProperties: {
				title: 'source names in one language',
				description: 'The name in this language, or a list of the ways to write it.',
				type: ['string', 'array'],
				pattern: '\\S',
				items: {...TEXT, title: 'a source name', description: 'One way to write the name.', examples: ['秦刚']},
				examples: ['秦刚', ['秦刚', '秦剛']],
			},
			examples: [{zh: ['秦刚', '秦剛'], ja: '秦剛'}],
		},
		admitted: {
			title: 'admitted renderings',
			description:
				'Other right renderings: a short form, an acronym, a customary other spelling. Surnames of persons need not be listed.',
			type: ['string', 'array'],
			pattern: '\\S',
			items: {...TEXT, title: 'an admitted rendering', description: 'Another right rendering.', examples: ['CSIS']},
			examples: [['CSIS'], 'Qin'],
		},
		forbidden,
		titles,
		gender: {
			title: 'the gender',
			description: 'Of a person, for pronouns. Leave it out where it is not known.',
			type: 'string',
			enum: ['male', 'female'],
			examples: ['female'],
		},
		caseSensitive: {
			title: 'whether capitals matter',
			description:
				'Whether a rendering with other capitals is wrong. Without this key: false for the kind `term`, true for all others.',
			type: 'boolean',
			examples: [true],
		},
		note: {
			...TEXT,
			title: 'a note',
			description: 'For people; shown on the card of the entry.',
			examples: ['Foreign Minister until July 2023.'],
		},
		examples: {
			title: 'examples',
			description: 'Sentences that show the entry at work and can be run as its tests.',
			type: 'object',
			properties: {
				right: sentences(
					'right sentences',
					'Sentences in which nothing may be flagged for this entry.',
					'Foreign Minister Qin Gang spoke.',
				),
				wrong: sentences(
					'wrong sentences',
					'Sentences in which a rendering must be flagged for this entry.',
					'Foreign Minister Hata Gang spoke.',
				),
			},
			additionalProperties: false,
			examples: [{right: ['Foreign Minister Qin Gang spoke.'], wrong: ['Foreign Minister Hata Gang spoke.']}],
		},
	},
	required: ['preferred'],
	additionalProperties: false,
	examples: [{preferred: 'Qin Gang', kind: 'person', source: {zh: '秦刚'}}],
};

/** JSON Schema (2020-12) of a glossary file; `glossary/glossary.schema.json` is made from it for editors. */
export const GLOSSARY_SCHEMA: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'https://glossproof.invalid/glossary.schema.json',
	title: 'a glossary',
	description: 'A house glossary of glossproof: the one correct rendering of each name, and what is known of it.',
	type: 'object',
	properties: {
		version: {
			title: 'the version of the format',
			description: `The version of this format; this program reads version ${GLOSSARY_VERSION}.`,
			type: 'integer',
			const: GLOSSARY_VERSION,
			examples: [GLOSSARY_VERSION],
		},
		name: {
			...TEXT,
			title: 'the name of the glossary',
			description: 'A name for people, shown in lists and reports.',
			examples: ['East Asia desk'],
		},
		language: {
			title: 'a language tag (BCP 47)',
			description: 'The language of the renderings; `en` where this key is absent.',
			type: 'string',
			pattern: LANGUAGE_PATTERN,
			examples: ['en', 'en-GB'],
		},
		entries: {
			title: 'entries',
			description: 'One item for each person, organization, place, work or other thing.',
			// Null: a file just begun, with `entries:` and nothing after it.
			type: ['array', 'null'],
			items: entry,
			examples: [[{preferred: 'Qin Gang', kind: 'person', source: {zh: '秦刚'}}]],
		},
	},
	additionalProperties: false,
};

/** The schema as `glossary/glossary.schema.json` holds it. */
export function formatGlossarySchema(): string {
	return `${JSON.stringify(GLOSSARY_SCHEMA, null, '\t')}\n`;
}
