import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {formatProblem} from '../../src/problems/problem.js';
import {parseConfig} from '../../src/settings/config-file.js';
import {
	createSettingsFor,
	isExcluded,
	joinConfigs,
	matches,
	NO_CONFIG,
	placeConfig,
} from '../../src/settings/config-set.js';
import {CONFIG_SCHEMA, formatConfigSchema} from '../../src/settings/schema.js';

function configAt(path: string, text: string) {
	const parsed = parseConfig(text, path);
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return placeConfig(parsed.value, path);
}

const told = (text: string) => {
	const parsed = parseConfig(text, '.glossproof.yaml');
	return (parsed.ok ? parsed.warnings : parsed.problems).map(formatProblem);
};

describe('the schema of a config', () => {
	test('is the one shipped (otherwise: npm run schema)', () => {
		const shipped = readFileSync(new URL('../../glossary/config.schema.json', import.meta.url), 'utf8');
		expect(shipped).toBe(formatConfigSchema());
	});

	test('is a valid JSON Schema, its examples hold, and every key is explained', () => {
		expect(new Ajv2020({strict: true, allowUnionTypes: true}).validateSchema(CONFIG_SCHEMA)).toBe(true);
		const ajv = new Ajv2020({strict: false, validateSchema: false, code: {optimize: false}});
		const walk = (schema: Record<string, unknown>, at: string): void => {
			const {$id: _, $schema: __, ...inner} = schema;
			const holds = ajv.compile(inner);
			for (const example of (schema.examples as unknown[]) ?? []) expect(holds(example), `${at} ${example}`).toBe(true);
			for (const [key, part] of Object.entries((schema.properties as object) ?? {})) {
				expect(part, `${at}/${key}`).toMatchObject({title: expect.any(String), description: expect.any(String)});
				expect((part as {examples: unknown[]}).examples?.length, `${at}/${key}`).toBeGreaterThan(0);
				walk(part, `${at}/${key}`);
			}
			if (typeof schema.items === 'object') walk(schema.items as Record<string, unknown>, `${at}/*`);
		};
		walk(CONFIG_SCHEMA, '');
	});
});

describe('a config', () => {
	test.each([
		{text: 'failon: major\n', says: '1:1: unknown-key: `failon`', why: 'a mistyped key'},
		{text: 'rules: {speling: "off"}\n', says: 'did you mean `spelling`?', why: 'a mistyped rule'},
		{text: 'rules: {spelling: loud}\n', says: '1:19: unknown-value', why: 'no severity'},
		{text: 'minConfidence: 2\n', says: '1:16: bad-number', why: 'a confidence above 1'},
		{text: 'ignore: ["ok", "(a"]\n', says: '1:16: bad-pattern: “(a”', why: 'a pattern that is none'},
		{text: 'ignore: x*\n', says: '1:9: bad-pattern', why: 'a pattern that matches everywhere'},
		{text: 'overrides:\n  - ignore: "(?=x)y"\n    files: a\n', says: '2:13: bad-pattern', why: 'one in an override'},
		{text: 'overrides:\n  - rules: {order: "off"}\n', says: 'without `files`', why: 'an override of no files'},
		{text: 'version: 2\nnew: 1\n', says: '1:10: newer-version', why: 'a newer format, and nothing else is told'},
		{text: '# nothing\n', says: 'empty-file', why: 'a file of comments'},
		{text: 'score: {from: all}\n', says: 'accepted, open and both', why: 'a score of unknown mismatches'},
	])('is refused at its place: $why', ({text, says}) => {
		expect(told(text)).toHaveLength(1);
		expect(told(text)[0]).toContain(says);
	});

	test('may say off without quotes: nobody but this program reads it', () => {
		expect(told('rules: {order: off}\n')).toEqual([]);
	});

	test('names its files from its own folder, and what is above it too', () => {
		expect(matches('/p/a/x.txt', '/p', ['a'])).toBe(true);
		expect(matches('/p/a/x.txt', '/p', ['a/'])).toBe(true);
		expect(matches('/p/a/x.txt', '/p', ['./a/*.txt'])).toBe(true);
		expect(matches('/p/a/b/x.txt', '/p', ['*.txt'])).toBe(false);
		expect(matches('/p/a/b/x.txt', '/p', ['**/*.txt'])).toBe(true);
		expect(matches('/q/x.txt', '/p', ['../q'])).toBe(true);
		expect(matches('/p/ab/x.txt', '/p', ['a'])).toBe(false);
		expect(matches('/p/[a].txt', '/p', ['\\[a\\].txt'])).toBe(true);
	});

	test('that extends another wins over it; rules are joined, patterns and overrides are added', () => {
		const house = configAt(
			'/house/base.yaml',
			'failOn: major\nminConfidence: 0.8\nignore: Hata Park\nexclude: old\nrules: {order: off, case: minor}\n' +
				'score: {referenceWords: 500, weights: {minor: 2}}\noverrides:\n  - {files: "**/draft*", minConfidence: 0.95}\n',
		);
		const own = configAt(
			'/p/.glossproof.yaml',
			'minConfidence: 0.7\nignore: [Qin dynasty]\nexclude: [new]\nrules: {case: off}\nscore: {weights: {major: 6}}\nreviewer: ann\n',
		);
		const joined = joinConfigs(house, own);
		expect(joined).toMatchObject({
			paths: ['/p/.glossproof.yaml', '/house/base.yaml'],
			failOn: 'major',
			reviewer: 'ann',
			score: {referenceWords: 500, weights: {minor: 2, major: 6}},
		});
		const settings = createSettingsFor(joined, DEFAULT_SETTINGS, {})('/p/a.txt');
		expect(settings).toMatchObject({minConfidence: 0.7, rules: {order: 'off', case: 'off'}});
		expect(settings.ignore!.map(({source}) => source)).toEqual(['Hata Park', 'Qin dynasty']);
		expect(isExcluded(joined, '/p/new/a.txt')).toBe(true);
		expect(isExcluded(joined, '/house/old/a.txt')).toBe(true);
		expect(isExcluded(joined, '/p/old/a.txt')).toBe(false);
	});

	test('overrides the settings of some files, the later override over the earlier, options over both', () => {
		const config = joinConfigs(
			NO_CONFIG,
			configAt(
				'/p/.glossproof.yaml',
				'rules: {order: off}\nlanguage: zh\nsource: src\noverrides:\n' +
					'  - {files: ["drafts/**", "x.txt"], minConfidence: 0.9, rules: {case: off}, language: ja}\n' +
					'  - {files: drafts/final.txt, minConfidence: 0.5, ignore: Hata}\n',
			),
		);
		const at = (path: string, options = {}) => createSettingsFor(config, DEFAULT_SETTINGS, options)(path);
		expect(at('/p/a.txt')).toEqual({
			minConfidence: 0.6,
			rules: {order: 'off'},
			ignore: [],
			source: {folder: '/p', text: 'src'},
			language: 'zh',
		});
		expect(at('/p/x.txt')).toMatchObject({minConfidence: 0.9, rules: {order: 'off', case: 'off'}, language: 'ja'});
		expect(at('/p/drafts/final.txt')).toMatchObject({minConfidence: 0.5, rules: {case: 'off'}, language: 'ja'});
		expect(at('/p/drafts/final.txt').ignore).toHaveLength(1);
		expect(at('/p/drafts/final.txt', {minConfidence: 0.1, rules: {order: 'minor'}})).toMatchObject({
			minConfidence: 0.1,
			rules: {order: 'minor', case: 'off'},
		});
	});
});
