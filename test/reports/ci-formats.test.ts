import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {describe, expect, test} from 'vitest';
import {isFailing} from '../../src/config.js';
import {RULE_IDS} from '../../src/detectors/rules.js';
import type {Problem} from '../../src/problems/problem.js';
import {withoutCommands} from '../../src/reports/github.js';
import {CHECK_FORMATS, type CheckFormat, type ReportSetting} from '../../src/reports/registry.js';
import {addFile, type CheckedFile, NO_FILES} from '../../src/reports/report.js';
import {decisionOf, documentOf, entryOf, findWrong} from '../support/fixtures.js';
import {SARIF_SUBSET} from '../support/sarif-schema.js';

const QIN = entryOf('Qin Gang');

const SETTING: ReportSetting = {
	tool: {name: 'glossproof', version: '0.0.0'},
	isFailing: (severity) => isFailing(severity, 'major'),
	isCompact: true,
	hasColour: false,
	widthCells: 80,
	hint: () => null,
};

function checked(path: string, text: string, more: Partial<CheckedFile> = {}): CheckedFile {
	const document = documentOf(text, path);
	const mismatches = findWrong(document, [{found: 'Hata', entry: QIN, suggestion: 'Qin', rule: 'reading'}]);
	return {document, words: 2, mismatches, ...more};
}

async function format(name: CheckFormat, files: readonly CheckedFile[], problems: readonly Problem[] = []) {
	const report = await CHECK_FORMATS[name].create(SETTING);
	const pieces = files.map((file) => report.file(file));
	pieces.push(...problems.map((problem) => report.problem?.(problem) ?? ''));
	const summary = files.reduce(addFile, {...NO_FILES, problems: problems.length});
	return [...pieces, report.end(summary)].join('');
}

const REJECTED = decisionOf({verdict: 'reject', reason: 'the Hata of the play'});
const BAD: Problem = {code: 'invalid-utf8', path: 'b ad.txt', line: 2, column: 3, message: 'No text. Mend it.'};
/** Files and texts as nobody should name or write them. */
const PAYLOAD = fc.oneof(
	fc.string({unit: 'binary', maxLength: 40}),
	fc
		.array(
			fc.constantFrom(
				'::error::',
				'::stop-commands::x',
				'\n',
				'\r',
				'\r\n',
				'%0A',
				'%',
				'##[group]',
				',',
				':',
				'=',
				' ',
				'\u2028',
				'é',
				'𠮷',
				']]>',
				'<x a="',
				'&',
				'\u0000',
				'\u001b[2J',
				'\ufffe',
				'\ud800',
			),
			{maxLength: 8},
		)
		.map((parts) => parts.join('')),
);

/** A file in which everything that may come from outside is the payload. */
function hostile(payload: string): CheckedFile {
	const text = `${payload}Hata${payload}`;
	const file = checked(payload === '' ? 'a' : payload, `${payload} Hata ${payload}`);
	const mismatches = file.mismatches.map((one) => ({
		...one,
		found: text,
		suggestion: text,
		message: text,
		entry: entryOf(text),
	}));
	return {
		...file,
		mismatches,
		decisions: mismatches.map(() => decisionOf({verdict: 'defer', reason: text, reviewer: text})),
	};
}

describe('ndjson', () => {
	test('is a mismatch a line, with its file, and nothing of clean files', async () => {
		const lines = (await format('ndjson', [checked('a.txt', 'Hata met Hata'), checked('c.txt', 'Qin')])).split('\n');
		expect(lines).toHaveLength(3);
		expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject([
			{path: 'a.txt', found: 'Hata', line: 1, column: 1},
			{path: 'a.txt', found: 'Hata', line: 1, column: 10},
		]);
	});

	test('keeps to one line whatever the texts are', async () => {
		await fc.assert(
			fc.asyncProperty(PAYLOAD, async (payload) => {
				const out = await format('ndjson', [hostile(payload)]);
				const lines = out.trimEnd().split(/[\n\r\u2028\u2029\u0085]/u);
				for (const line of lines) expect(JSON.parse(line)).toHaveProperty('fingerprint');
			}),
			{numRuns: 300},
		);
	});
});

describe('sarif', () => {
	const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(SARIF_SUBSET);

	test.each([
		{files: [], problems: [], why: 'no files'},
		{files: [checked('a.txt', 'Qin met')], problems: [], why: 'a clean file'},
		{
			files: [checked('a.txt', 'Hata met'), checked('x/b c.txt', '𠮷 Hata')],
			problems: [BAD],
			why: 'mismatches and a problem',
		},
		{files: [checked('a.txt', 'Hata', {decisions: [REJECTED]})], problems: [], why: 'a rejected one'},
	])('has the structure of SARIF 2.1.0: $why', async ({files, problems}) => {
		const log = JSON.parse(await format('sarif', files, problems));
		validate(log);
		expect(validate.errors).toBeNull();
		expect(log.runs[0].invocations[0].executionSuccessful).toBe(problems.length === 0);
	});

	test('counts columns in code points, as it says it does, and escapes file names as URIs', async () => {
		const log = JSON.parse(await format('sarif', [checked('x/b c#é.txt', '𠮷 Hata')]));
		expect(log.runs[0].columnKind).toBe('unicodeCodePoints');
		expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
			artifactLocation: {uri: 'x/b%20c%23%C3%A9.txt'},
			region: {startLine: 1, startColumn: 3, endLine: 1, endColumn: 7, snippet: {text: 'Hata'}},
		});
	});

	test('says of every result whether it is suppressed, and why: rejected ones are', async () => {
		const both = checked('a.txt', 'Hata met Hata', {decisions: [REJECTED, null]});
		const [first, second] = JSON.parse(await format('sarif', [both])).runs[0].results;
		expect(first.suppressions).toEqual([{kind: 'external', status: 'accepted', justification: 'the Hata of the play'}]);
		expect(second.suppressions).toEqual([]);
	});

	test('has the fingerprint, and help for each rule under the index that results name', async () => {
		const {tool, results} = JSON.parse(await format('sarif', [checked('a.txt', 'Hata met')])).runs[0];
		expect(tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(RULE_IDS);
		expect(tool.driver.rules[results[0].ruleIndex].id).toBe('reading');
		expect(results[0].partialFingerprints).toHaveProperty(['glossproof/v1']);
		expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('Qin');
	});

	test('proposes no fix for what is ambiguous', async () => {
		const file = checked('a.txt', 'Hata met');
		const candidates = ['Qin', 'Hatta'].map((text) => ({entry: entryOf(text), text}));
		const mismatches = file.mismatches.map((one) => ({...one, candidates}));
		expect(JSON.parse(await format('sarif', [{...file, mismatches}])).runs[0].results[0]).not.toHaveProperty('fixes');
	});

	test('is whole JSON whatever the texts are', async () => {
		await fc.assert(
			fc.asyncProperty(PAYLOAD, async (payload) => {
				validate(JSON.parse(await format('sarif', [hostile(payload)])));
				expect(validate.errors).toBeNull();
			}),
			{numRuns: 300},
		);
	});
});

describe('junit', () => {
	/** Suites with their counts and cases; throws where the text is no XML 1.0 or an element stands where none may. */
	function parseJunit(xml: string) {
		const allowed: Record<string, readonly string[]> = {
			'': ['testsuites'],
			testsuites: ['testsuite'],
			testsuite: ['testcase'],
			testcase: ['failure', 'error', 'skipped', 'system-out'],
		};
		const open: string[] = [];
		const suites: {attributes: Record<string, string>; cases: {name: string; outcome: string}[]}[] = [];
		const parser = new SaxesParser();
		parser.on('error', (error) => {
			throw error;
		});
		parser.on('opentag', ({name, attributes}) => {
			expect(allowed[open.at(-1) ?? '']).toContain(name);
			open.push(name);
			if (name === 'testsuite') suites.push({attributes: attributes as Record<string, string>, cases: []});
			else if (name === 'testcase') suites.at(-1)!.cases.push({name: String(attributes.name), outcome: 'passed'});
			else if (open.length === 4) suites.at(-1)!.cases.at(-1)!.outcome = name;
		});
		parser.on('closetag', () => open.pop());
		parser.write(xml).close();
		return suites;
	}

	test('is a suite a file and a case a mismatch; counts are those of its cases', async () => {
		const minor = checked('m.txt', 'Hata');
		const suites = parseJunit(
			await format(
				'junit',
				[
					checked('a.txt', 'Hata met Hata', {decisions: [REJECTED, null]}),
					checked('c.txt', 'Qin'),
					{...minor, mismatches: minor.mismatches.map((one) => ({...one, severity: 'minor' as const}))},
				],
				[BAD],
			),
		);
		expect(suites).toEqual([
			{
				attributes: {name: 'a.txt', tests: '2', failures: '1', errors: '0', skipped: '1'},
				cases: [
					{name: 'reading: Hata → Qin (a.txt:1:1)', outcome: 'skipped'},
					{name: 'reading: Hata → Qin (a.txt:1:10)', outcome: 'failure'},
				],
			},
			{
				attributes: {name: 'c.txt', tests: '1', failures: '0', errors: '0', skipped: '0'},
				cases: [{name: 'no mismatches', outcome: 'passed'}],
			},
			{
				attributes: {name: 'm.txt', tests: '1', failures: '0', errors: '0', skipped: '0'},
				cases: [{name: 'reading: Hata → Qin (m.txt:1:1)', outcome: 'system-out'}],
			},
			{
				attributes: {name: 'b ad.txt', tests: '1', failures: '0', errors: '1', skipped: '0'},
				cases: [{name: 'could not be checked', outcome: 'error'}],
			},
		]);
	});

	test('is XML of no suites where nothing was checked', async () => {
		expect(parseJunit(await format('junit', []))).toEqual([]);
	});

	test('is well-formed XML whatever the texts are', async () => {
		await fc.assert(
			fc.asyncProperty(PAYLOAD, async (payload) => {
				expect(parseJunit(await format('junit', [hostile(payload)], [{...BAD, path: payload}]))).toHaveLength(2);
			}),
			{numRuns: 1000},
		);
	});
});

describe('github', () => {
	/** As the runner of GitHub Actions reads a line (its ActionCommand): null where it is no order. */
	function orderIn(line: string) {
		const text = line.trimStart();
		const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
		if (end >= 0) {
			const head = text.slice(2, end);
			const space = head.indexOf(' ');
			const properties =
				space < 0
					? []
					: head
							.slice(space + 1)
							.split(',')
							.map((part) => part.split('='));
			return {name: space < 0 ? head : head.slice(0, space), properties};
		}
		return line.includes('##[') ? {name: 'old', properties: []} : null;
	}

	test('is an annotation an open mismatch: an error where it fails the run', async () => {
		const file = checked('a.txt', 'x\nHata met Hata', {decisions: [null, REJECTED]});
		expect(await format('github', [file], [BAD])).toBe(
			'::error file=a.txt,line=2,col=1,endColumn=5,title=reading%3A Hata → Qin::“Hata” is not a rendering of Qin Gang.\n' +
				'::error file=b ad.txt,line=2,col=3,title=invalid-utf8::No text. Mend it.\n',
		);
	});

	test('gives the runner no other order, whatever the texts and file names are', async () => {
		await fc.assert(
			fc.asyncProperty(PAYLOAD, async (payload) => {
				const out = await format('github', [hostile(payload)], [{...BAD, path: payload, message: payload}]);
				const lines = out.split(/\r\n|\n|\r/).slice(0, -1);
				expect(lines.length).toBeGreaterThanOrEqual(2);
				for (const line of lines) {
					const order = orderIn(line);
					expect(order?.name).toMatch(/^(?:error|warning|notice)$/);
					const keys = order!.properties.map(([key]) => key);
					expect(keys.every((key) => ['file', 'line', 'col', 'endColumn', 'title'].includes(key!))).toBe(true);
					expect(new Set(keys).size).toBe(keys.length);
					expect(line).not.toContain('##[');
				}
			}),
			{numRuns: 1000},
		);
	});

	test('leaves no order in what is said beside it', () => {
		fc.assert(
			fc.property(PAYLOAD, (payload) => {
				for (const line of withoutCommands(payload).split(/\r\n|\n|\r/)) expect(orderIn(line)).toBeNull();
			}),
			{numRuns: 1000},
		);
	});
});

test('the same run gives the same bytes in every format', async () => {
	const files = [checked('a.txt', 'Hata met Hata'), checked('b.txt', 'Qin')];
	for (const name of Object.keys(CHECK_FORMATS) as CheckFormat[])
		expect(await format(name, files, [BAD])).toBe(await format(name, files, [BAD]));
});
