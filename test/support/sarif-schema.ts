// The part of SARIF 2.1.0 that a check writes, from the tables of properties in the standard (OASIS, sections given): what
// must be there, of what type, and nothing beside. Stricter than the standard, which allows any further property.

const text = {type: 'string'};
const count = {type: 'integer', minimum: 1};
const some = (items: object) => ({type: 'array', items});

function object(properties: Record<string, object>, required: readonly string[] = Object.keys(properties)) {
	return {type: 'object', properties, required, additionalProperties: false};
}

// 3.4.3: a URI reference that RFC 3986 allows, so without blanks and letters outside ASCII.
const artifactLocation = object({uri: {type: 'string', pattern: "^(?:[A-Za-z0-9/._~!$&'()*+,;=:@?-]|%[0-9A-F]{2})+$"}});
// 3.11: plain text, and Markdown only beside it.
const message = object({text, markdown: text}, ['text']);
// 3.30: lines and columns from 1, the end behind the last character.
const region = object(
	{startLine: count, startColumn: count, endLine: count, endColumn: count, snippet: object({text})},
	['startLine'],
);
const location = object({physicalLocation: object({artifactLocation, region}, ['artifactLocation'])});
const level = {enum: ['none', 'note', 'warning', 'error']};

// 3.49
const rule = object({
	id: text,
	name: text,
	shortDescription: message,
	fullDescription: message,
	help: message,
	defaultConfiguration: object({level}),
	properties: object({tags: some(text)}),
});

// 3.27, 3.35 (suppression), 3.55 to 3.57 (fix)
const result = object(
	{
		ruleId: text,
		ruleIndex: {type: 'integer', minimum: 0},
		level,
		message,
		locations: some(location),
		partialFingerprints: {type: 'object', additionalProperties: text},
		rank: {type: 'number', minimum: 0, maximum: 100},
		suppressions: some(
			object({
				kind: {enum: ['inSource', 'external']},
				status: {enum: ['accepted', 'underReview', 'rejected']},
				justification: text,
			}),
		),
		fixes: some(
			object({
				description: message,
				artifactChanges: some(
					object({
						artifactLocation,
						replacements: some(object({deletedRegion: region, insertedContent: object({text})})),
					}),
				),
			}),
		),
		properties: {type: 'object'},
	},
	['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints', 'rank', 'suppressions', 'properties'],
);

// 3.20, 3.58
const invocation = object({
	executionSuccessful: {type: 'boolean'},
	toolExecutionNotifications: some(
		object({level, message, descriptor: object({id: text}), locations: some(location)}, ['level', 'message']),
	),
});

export const SARIF_SUBSET = object({
	$schema: text,
	version: {const: '2.1.0'},
	runs: some(
		object({
			tool: object({driver: object({name: text, version: text, rules: some(rule)})}),
			columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
			results: some(result),
			invocations: some(invocation),
		}),
	),
});
