import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import {isScalar} from 'yaml';
import {nearestWord} from './nearest.js';
import type {Problem, Result} from './problem.js';
import {
	childOf,
	cut,
	kindOf,
	locateFaults,
	quoteText,
	readYaml,
	type YamlFault,
	type YamlNode,
	type YamlSource,
} from './yaml.js';

/**
 * A JSON Schema (2020-12) in the manner that messages can be made from: alternatives as `type: ['string', 'array']`, never as
 * `anyOf`; `title` a noun with its article ("an entry", "a date"); `examples` in the form that a user would write.
 */
export type Schema = {readonly [keyword: string]: unknown};

export type ValidateOptions = {
	/** Keys whose values may be dates without quotes, so that no warning is due. */
	readonly dateKeys?: ReadonlySet<string>;
	/** The value of the key `version` that this program reads; a greater one is refused before all else. */
	readonly version?: number;
	/** What the file is, as "a glossary"; for messages. */
	readonly what?: string;
};

/** A value that its schema allows, and the way back from each of its parts to the text. */
export type Validated<T> = {readonly value: T; readonly source: YamlSource};

/**
 * The value of a YAML text, or all its faults at line and column: what is wrong, why it matters, how to mend it.
 *
 * The schema is compiled at its first use and kept. A file without a value is a fault. A result that is `ok` may hold
 * warnings: texts without quotes that YAML 1.1 reads otherwise. Cost: linear in the text and in the number of faults.
 */
export function validateYaml<T>(
	text: string,
	path: string,
	schema: Schema,
	options: ValidateOptions = {},
): Result<Validated<T>> {
	const {source, faults, warnings} = checkYaml(text, path, schema, options);
	if (faults.length > 0) return {ok: false, problems: locateFaults(source, faults)};
	if (isEmpty(source)) return {ok: false, problems: [emptyProblem(path, options.what)]};
	return {ok: true, value: {value: source.value as T, source}, warnings: locateFaults(source, warnings)};
}

/**
 * What `validateYaml` finds, before lines and columns: for a caller with checks of its own that go on in spite of faults.
 *
 * `source.value` holds what could be read, in any shape, and null where the text could not be read to its end.
 */
export function checkYaml(
	text: string,
	path: string,
	schema: Schema,
	options: ValidateOptions = {},
): {readonly source: YamlSource; readonly faults: YamlFault[]; readonly warnings: YamlFault[]} {
	const {source, faults, warnings, isWhole} = readYaml(text, path, options.dateKeys);
	if (!isWhole) return {source: {...source, value: null}, faults, warnings};
	const found = valueFaults(source, schema, options, faults);
	// Whatever a newer format means by its keys, no further check of this one is fit for it.
	const isNewer = found.some(({code}) => code === 'newer-version');
	return {source: isNewer ? {...source, value: null} : source, faults: [...faults, ...found], warnings};
}

/** Whether a text holds no value at all: comments, a marker `---`, or nothing. */
export function isEmpty(source: YamlSource): boolean {
	return source.root === null || (source.value === null && isScalar(source.root));
}

/** The problem that a file without a value is. */
export function emptyProblem(path: string, what = 'a settings file'): Problem {
	return {
		code: 'empty-file',
		path,
		message: `The file holds nothing, so it cannot be read as ${what}. Begin it with the line \`version: 1\`, or leave it out.`,
	};
}

function valueFaults(
	source: YamlSource,
	schema: Schema,
	options: ValidateOptions,
	earlier: readonly YamlFault[],
): YamlFault[] {
	const {root, value} = source;
	if (root === null || isEmpty(source)) return [];
	if (options.version !== undefined && isRecord(value)) {
		const version = value.version;
		if (typeof version === 'number' && Number.isInteger(version) && version > options.version) {
			// Whatever else seems wrong may be right in that version.
			return [
				{
					offset: childOf(source, value, 'version')?.value?.range[0] ?? 0,
					code: 'newer-version',
					message: `The file is written in version ${version} of its format, and this program reads version ${options.version}. Install a newer glossproof, or write the file in version ${options.version}.`,
				},
			];
		}
	}
	const validate = compile(schema);
	if (validate(value)) return [];
	const found = schemaFaults(source, validate.errors ?? []);
	if (earlier.length === 0) return found;
	// What was misread at its line would be told a second time, in other words.
	const taken = new Set(earlier.map((fault) => lineOf(source.text, fault.offset)));
	return found.filter((fault) => !taken.has(lineOf(source.text, fault.offset)));
}

// Lines are named by where they start.
const lineOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1);

const compiled = new WeakMap<Schema, ValidateFunction>();

function compile(schema: Schema): ValidateFunction {
	let validate = compiled.get(schema);
	if (validate === undefined) {
		// Only when a file is really checked, and without checking the schema against the schema of schemas, which takes most
		// of the time and which a test does once. `verbose` gives each fault its part of the schema.
		validate = new Ajv2020({
			allErrors: true,
			verbose: true,
			allowUnionTypes: true,
			meta: false,
			validateSchema: false,
			code: {optimize: false},
		}).compile(schema);
		compiled.set(schema, validate);
	}
	return validate;
}

type Place = {
	/** The node of the value; null where a key has none. */
	readonly value: YamlNode | null;
	/** The node of the key in whose value it stands. */
	readonly key: YamlNode | null;
	readonly data: unknown;
	/** As in "`admitted`", "item 2 of `admitted`", "the file". */
	readonly name: string;
};

function schemaFaults(source: YamlSource, errors: readonly ErrorObject[]): YamlFault[] {
	const faults: YamlFault[] = [];
	// A key that was mistyped is not also missing: `${instancePath} ${key meant}`.
	const meant = new Set<string>();
	for (const error of errors) {
		if (error.keyword !== 'additionalProperties') continue;
		const near = nearestWord(String(error.params.additionalProperty), knownKeys(error));
		if (near !== null) meant.add(`${error.instancePath} ${near}`);
	}
	const mistyped = new Set(errors.filter(({keyword}) => keyword === 'type').map(({instancePath}) => instancePath));
	for (const error of errors) {
		// A value of the wrong kind is not also told to be none of those allowed.
		if (error.keyword !== 'type' && mistyped.has(error.instancePath) && error.propertyName === undefined) continue;
		if (error.keyword === 'required' && meant.has(`${error.instancePath} ${error.params.missingProperty}`)) continue;
		// The inner fault of a key's name tells it; this one only repeats that there is one.
		if (error.keyword === 'propertyNames') continue;
		faults.push(explainError(source, error));
	}
	return faults;
}

function explainError(source: YamlSource, error: ErrorObject): YamlFault {
	const place = placeOf(source, error.instancePath);
	const schema = (error.parentSchema ?? {}) as Schema;
	const offset = (place.value ?? place.key)?.range[0] ?? 0;
	const {name, data} = place;
	if (error.propertyName !== undefined) {
		const key = childOf(source, data as object, error.propertyName)?.key;
		return {
			offset: key?.range[0] ?? offset,
			code: 'unknown-key',
			message: `\`${cut(error.propertyName)}\` is not ${titleOf(schema, 'a key that may stand here')}. ${writeAs(schema)}`,
		};
	}
	switch (error.keyword) {
		case 'additionalProperties': {
			const key = String(error.params.additionalProperty);
			const keys = knownKeys(error);
			const near = nearestWord(key, keys);
			const at = childOf(source, data as object, key)?.key?.range[0] ?? offset;
			const of = titleOf(schema, 'this map');
			return {
				offset: at,
				code: 'unknown-key',
				message:
					near === null
						? `\`${cut(key)}\` is not a key of ${of}, so it would be ignored. The keys are ${listed(keys.map((known) => `\`${known}\``))}.`
						: `\`${cut(key)}\` is not a key of ${of}; did you mean \`${near}\`?`,
			};
		}
		case 'required': {
			const key = String(error.params.missingProperty);
			const described = ((schema.properties as Schema | undefined)?.[key] as Schema | undefined)?.description;
			const because = typeof described === 'string' ? ` (${described.replace(/\.$/, '')})` : '';
			const of = titleOf(schema, name);
			return {
				offset,
				code: 'missing-key',
				message: `${capital(of)} stands here without \`${key}\`${because}, which it must have. Add \`${key}: …\`.`,
			};
		}
		case 'type':
			return {offset, ...explainType(source, place, schema)};
		case 'enum': {
			const allowed = (error.params.allowedValues as unknown[]).filter((value) => value !== null).map(String);
			const near = typeof data === 'string' ? nearestWord(data, allowed) : null;
			const hint = near === null ? '' : `; did you mean \`${near}\`?`;
			return {
				offset,
				code: 'unknown-value',
				message: `${capital(name)} is “${cut(asWritten(source, place))}”, which is not one of ${listed(allowed)}${hint === '' ? '. Write one of these.' : hint}`,
			};
		}
		case 'const':
			return {
				offset,
				code: 'unknown-value',
				message: `${capital(name)} is ${cut(asWritten(source, place))}, but must be ${JSON.stringify(error.params.allowedValue)}. Write ${JSON.stringify(error.params.allowedValue)}.`,
			};
		case 'pattern':
		case 'format':
			if (typeof data === 'string' && data.trim() === '') {
				return {
					offset,
					code: 'empty-text',
					message: `${capital(name)} is empty, so it says nothing. Write a text, or remove it.`,
				};
			}
			return {
				offset,
				code: 'bad-text',
				message: `${capital(name)} is “${cut(String(data))}”, which is not ${titleOf(schema, 'written as it must be')}. ${writeAs(schema)}`,
			};
		case 'minLength':
			return {
				offset,
				code: 'empty-text',
				message: `${capital(name)} is ${data === '' ? 'empty' : 'too short'}. Write a longer text, or remove it.`,
			};
		case 'maxLength':
			return {
				offset,
				code: 'bad-text',
				message: `${capital(name)} is longer than ${error.params.limit} characters. Shorten it.`,
			};
		case 'minItems':
		case 'minProperties':
			return {
				offset,
				code: 'too-few',
				message: `${capital(name)} must hold at least ${error.params.limit}. Add to it, or remove it.`,
			};
		case 'maxItems':
		case 'maxProperties':
			return {
				offset,
				code: 'too-many',
				message: `${capital(name)} must hold no more than ${error.params.limit}. Remove some.`,
			};
		case 'uniqueItems':
			return {offset, code: 'repeated-item', message: `${capital(name)} holds one value twice. Remove one of them.`};
		case 'minimum':
		case 'maximum':
		case 'exclusiveMinimum':
		case 'exclusiveMaximum':
			return {
				offset,
				code: 'bad-number',
				message: `${capital(name)} is ${cut(asWritten(source, place))}, but must be ${error.params.comparison} ${error.params.limit}. Write such a number.`,
			};
		default:
			return {
				offset,
				code: 'bad-value',
				message: `${capital(name)} does not have a form that it may have. ${writeAs(schema)}`,
			};
	}
}

function explainType(source: YamlSource, place: Place, schema: Schema): {code: string; message: string} {
	const types = [schema.type].flat().filter((type): type is string => typeof type === 'string' && type !== 'null');
	const {name, data, value} = place;
	const code = 'wrong-type';
	const written = asWritten(source, place);
	if (types.includes('string') && value !== null && isScalar(value) && value.type === 'PLAIN' && written !== '') {
		return {
			code: 'not-text',
			message: `${capital(name)} is \`${cut(written)}\` without quotes, which YAML reads as ${kindOf(data)}, not as a text. Put it in quotes: ${quoteText(written)}.`,
		};
	}
	if (data === null) return {code, message: `${capital(name)} has no value. Write one after it, or remove it.`};
	const must = listed(types.map(typeWords), 'or');
	const is = `${capital(name)} is ${kindOf(data)}, but must be ${must}.`;
	const keys = Object.keys((schema.properties as object | undefined) ?? {});
	const items = schema.items as Schema | undefined;
	const isListOfMaps = items !== undefined && [items.type].flat().every((type) => type === 'object');
	if (place.value === source.root)
		return {code, message: `${is} Its keys are ${listed(keys.map((key) => `\`${key}\``))}.`};
	if (types.includes('array') && !types.includes('object') && isListOfMaps) {
		const first = (items.required as readonly string[] | undefined)?.[0];
		return {code, message: `${is} Begin each item with a dash${first === undefined ? '' : `: \`- ${first}: …\``}.`};
	}
	if (typeof data === 'string') {
		const firstWord = /^[^\s:]+/.exec(data)?.[0] ?? '';
		if (types.includes('object') && keys.includes(firstWord)) {
			return {code, message: `${is} Put a colon and a space after \`${firstWord}\`: \`${firstWord}: …\`.`};
		}
		const plain = written.includes('\n') ? quoteText(data) : written;
		if (types.includes('boolean')) return {code, message: `${is} Write true or false, without quotes.`};
		if (types.includes('array') && !types.includes('object')) {
			const inner = /^["']/.test(plain) || !/[,[\]{}]/.test(plain) ? plain : quoteText(data);
			return {code, message: `${is} Put it in brackets: [${cut(inner)}].`};
		}
		if ((types.includes('integer') || types.includes('number')) && /^\d+$/.test(data))
			return {code, message: `${is} Write ${data} without quotes.`};
	}
	return {code, message: `${is} ${writeAs(schema)}`};
}

function typeWords(type: string): string {
	switch (type) {
		case 'string':
			return 'a text';
		case 'array':
			return 'a list';
		case 'object':
			return 'a map';
		case 'boolean':
			return 'true or false';
		case 'integer':
			return 'a whole number';
		default:
			return 'a number';
	}
}

function placeOf(source: YamlSource, instancePath: string): Place {
	let place: Place = {value: source.root, key: null, data: source.value, name: 'the file'};
	let holder = 'the file';
	for (const escaped of instancePath.split('/').slice(1)) {
		const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
		const parent = place.data as object;
		const key = Array.isArray(parent) ? Number(segment) : segment;
		const child = childOf(source, parent, key);
		const data = (parent as Record<string | number, unknown>)[key];
		const name = typeof key === 'number' ? `item ${key + 1} of ${holder}` : `\`${cut(key)}\``;
		place = {value: child?.value ?? null, key: child?.key ?? place.value, data, name};
		holder = name;
	}
	return place;
}

/** The value as it stands in the file: `012`, not 12. */
function asWritten(source: YamlSource, {value, data}: Place): string {
	if (value === null || !isScalar(value)) return typeof data === 'object' ? kindOf(data) : String(data);
	if (value.type !== 'PLAIN') return String(value.value);
	return source.text.slice(value.range[0], value.range[1]).trim();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const knownKeys = (error: ErrorObject): string[] =>
	Object.keys((error.parentSchema?.properties as object | undefined) ?? {});

const titleOf = (schema: Schema, otherwise: string): string =>
	typeof schema.title === 'string' ? schema.title : otherwise;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function writeAs(schema: Schema): string {
	const examples = Array.isArray(schema.examples) ? schema.examples : [];
	if (examples.length === 0) return 'Mend it, or remove it.';
	return `Write it as ${listed(examples.slice(0, 3).map(inFlow), 'or')}.`;
}

/** A value as a user would write it in one line of YAML. */
function inFlow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
	if (isRecord(value))
		return `{ ${Object.entries(value)
			.map(([key, inner]) => `${key}: ${inFlow(inner)}`)
			.join(', ')} }`;
	return String(value);
}

function listed(words: readonly string[], joint = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
