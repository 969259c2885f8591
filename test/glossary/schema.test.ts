import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {parseGlossary} from '../../src/glossary/parse.js';
import {formatGlossarySchema, GLOSSARY_SCHEMA} from '../../src/glossary/schema.js';

const inGlossary = (name: string) => readFileSync(new URL(`../../glossary/${name}`, import.meta.url), 'utf8');

test('the shipped schema is the one in the program (otherwise: npm run schema)', () => {
	expect(inGlossary('glossary.schema.json')).toBe(formatGlossarySchema());
});

test('the schema is a valid JSON Schema, and its examples hold', () => {
	const ajv = new Ajv2020({strict: true, allowUnionTypes: true});
	expect(ajv.validateSchema(GLOSSARY_SCHEMA)).toBe(true);
	expect(
		walk(GLOSSARY_SCHEMA).flatMap(({at, schema}) => {
			const {$id: _, $schema: __, ...inner} = schema;
			const holds = new Ajv2020({strict: false}).compile(inner);
			return ((schema.examples as unknown[]) ?? [])
				.filter((example) => !holds(example))
				.map((example) => [at, example]);
		}),
	).toEqual([]);
});

test('every key has a title, a description and examples, so that an editor can explain it', () => {
	const bare = walk(GLOSSARY_SCHEMA)
		.filter(
			({isKey, schema}) => isKey && !(schema.title && schema.description && (schema.examples as unknown[])?.length),
		)
		.map(({at}) => at);
	expect(bare).toEqual([]);
});

test('the sample glossary has neither faults nor warnings, and no listed wrong forms', () => {
	const parsed = parseGlossary(inGlossary('east-asia.yaml'), 'glossary/east-asia.yaml');
	expect(parsed).toMatchObject({ok: true, warnings: []});
	if (!parsed.ok) return;
	expect(parsed.value.entries.length).toBeGreaterThanOrEqual(25);
	expect(parsed.value.entries.flatMap(({forbidden}) => forbidden)).toEqual([]);
	expect(parsed.value.entries.filter(({kind}) => kind === 'person').every(({gender}) => gender !== null)).toBe(true);
});

type Walked = {at: string; isKey: boolean; schema: Record<string, unknown>};

function walk(schema: Record<string, unknown>, at = '', isKey = false): Walked[] {
	const inner = (part: unknown, where: string, key: boolean) =>
		typeof part === 'object' && part !== null ? walk(part as Record<string, unknown>, where, key) : [];
	return [
		{at, isKey, schema},
		...Object.entries((schema.properties as object) ?? {}).flatMap(([key, part]) => inner(part, `${at}/${key}`, true)),
		...inner(schema.items, `${at}/*`, false),
		...inner(schema.additionalProperties, `${at}/?`, false),
	];
}
