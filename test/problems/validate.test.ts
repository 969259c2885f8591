import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {nearestWord} from '../../src/problems/nearest.js';
import {formatProblem} from '../../src/problems/problem.js';
import {type Schema, validateYaml} from '../../src/problems/validate.js';

// Not a glossary: the same function reads every file that users write.
const SCHEMA: Schema = {
	title: 'a config',
	type: 'object',
	properties: {
		version: {title: 'the version', type: 'integer', const: 1},
		name: {title: 'the name', type: 'string', pattern: '\\S', examples: ['Desk']},
		failOn: {title: 'a severity', type: 'string', enum: ['minor', 'major', 'critical']},
		minConfidence: {title: 'the confidence', type: 'number', minimum: 0, maximum: 1},
		color: {type: 'boolean'},
		files: {type: ['string', 'array'], items: {type: 'string', pattern: '\\S'}},
		rules: {type: 'object', additionalProperties: {type: 'string', enum: ['off', 'minor']}},
	},
	required: ['name'],
	additionalProperties: false,
};

const OPTIONS = {version: 1, what: 'a config'};
const told = (text: string) => {
	const result = validateYaml(text, 'c.yaml', SCHEMA, OPTIONS);
	return (result.ok ? result.warnings : result.problems).map(formatProblem);
};

describe('a value', () => {
	test.each([
		{
			text: 'name: A\nfaiIOn: major\n',
			at: '2:1: unknown-key',
			says: 'did you mean `failOn`?',
			why: 'a key of one wrong letter',
		},
		{text: 'nmae: A\n', at: '1:1: unknown-key', says: 'did you mean `name`?', why: 'a mistyped key is not missing too'},
		{text: 'name: A\nzzz: 1\n', at: '2:1: unknown-key', says: 'The keys are `version`', why: 'no key is near'},
		{text: 'version: 1\n', at: '1:1: missing-key', says: 'Add `name: …`', why: 'a key is missing'},
		{
			text: 'name: A\nfailOn: mayor\n',
			at: '2:9: unknown-value',
			says: 'did you mean `major`?',
			why: 'a word of a list',
		},
		{text: 'name: A\nminConfidence: 2\n', at: '2:16: bad-number', says: '<= 1', why: 'a number too great'},
		{
			text: 'name: A\nminConfidence: "0.5"\n',
			at: '2:16: wrong-type',
			says: 'is a text, but must be a number',
			why: 'a number in quotes',
		},
		{text: 'name: A\ncolor: yes\n', at: '2:8: wrong-type', says: 'Write true or false', why: 'a truth of YAML 1.1'},
		{
			text: 'name: A\nfiles: {a: b}\n',
			at: '2:8: wrong-type',
			says: 'must be a text or a list',
			why: 'a map for a list',
		},
		{
			text: 'name: A\nfiles: [a, 7]\n',
			at: '2:12: not-text',
			says: 'Item 2 of `files` is `7`',
			why: 'a number in a list',
		},
		{
			text: 'name: A\nrules: {x: of}\n',
			at: '2:12: unknown-value',
			says: 'did you mean `off`?',
			why: 'a value under a free key',
		},
		{text: 'name: "  "\n', at: '1:7: empty-text', says: 'is empty', why: 'blanks alone'},
		{text: 'name:\n', at: '1:6: wrong-type', says: 'has no value', why: 'nothing after the colon'},
		{text: '- a\n', at: '1:1: wrong-type', says: 'The file is a list', why: 'the root is a list'},
		{text: 'hello\n', at: '1:1: wrong-type', says: 'The file is a text', why: 'the root is a text'},
		{text: '<html>\n', at: '1:1: wrong-type', says: 'The file is a text', why: 'another kind of file'},
		{
			text: 'version: 2\nwhatever: 1\n',
			at: '1:10: newer-version',
			says: 'this program reads version 1',
			why: 'a newer format, of which nothing else is said',
		},
		{
			text: 'version: "1"\nname: A\n',
			at: '1:10: wrong-type',
			says: 'Write 1 without quotes',
			why: 'told once, not as a wrong value too',
		},
		{text: '{name: 𠮷𠮷, colr: true}\n', at: '1:12: unknown-key', says: '`color`', why: 'columns count code points'},
		{text: '\uFEFFnmae: A\n', at: '1:1: unknown-key', says: '`name`', why: 'a byte order mark is no column'},
		{text: 'version: 1\r\nnmae: A\r\n', at: '2:1: unknown-key', says: '`name`', why: 'CRLF is one line end'},
	])('that the schema does not allow is told at $at: $why', ({text, at, says}) => {
		expect(told(text)).toHaveLength(1);
		expect(told(text)[0]).toContain(`c.yaml:${at}: `);
		expect(told(text)[0]).toContain(says);
	});

	test.each(['1984', 'true', 'null', '~', '012', '1e3', '.inf', '.nan', '0x1F', '0o17', '-3', '12345678901234567890'])(
		'%s where a text is due is refused, as it is written',
		(written) => {
			expect(told(`name: ${written}\n`)).toEqual([
				expect.stringContaining(`c.yaml:1:7: not-text: \`name\` is \`${written}\` without quotes`),
			]);
			expect(told(`name: ${written}\n`)[0]).toContain(`Put it in quotes: "${written}".`);
			expect(told(`name: "${written}"\n`)).toEqual([]);
		},
	);

	test.each([
		{written: 'no', as: 'false'},
		{written: 'Yes', as: 'true'},
		{written: 'off', as: 'false'},
		{written: 'y', as: 'true'},
		{written: '2023-01-05', as: 'a date'},
		{written: '12:30', as: 'a number in base 60'},
		{written: '1_000', as: 'a number'},
		{written: '0b11', as: 'a number'},
	])('$written is read, with a warning that YAML 1.1 makes it $as', ({written, as}) => {
		expect(validateYaml(`name: ${written}\n`, 'c.yaml', SCHEMA, OPTIONS)).toMatchObject({
			ok: true,
			value: {value: {name: written}},
		});
		expect(told(`name: ${written}\n`)).toEqual([
			expect.stringContaining(`read it as ${as}. Put it in quotes: "${written}".`),
		]);
		expect(told(`name: '${written}'\n`)).toEqual([]);
	});

	test('all faults are told at once, in the order of the text', () => {
		expect(
			told('color: 1\nversion: 1\nfailOn: x\nfiles: 7\nnmae: no\n').map((line) =>
				line.split(':').slice(1, 4).join(':'),
			),
		).toEqual(['1:8: wrong-type', '3:9: unknown-value', '4:8: not-text', '5:1: unknown-key']);
	});
});

describe('a text that is no YAML', () => {
	test.each([
		{text: 'name: Foo: bar\n', at: '1:7', says: 'Put the text in quotes: "Foo: bar"', why: 'a colon in a text'},
		{text: 'name: @x\n', at: '1:7', says: 'cannot begin with `@`', why: 'a reserved character'},
		{text: 'name: "a\\q"\n', at: '1:9', says: 'not an escape', why: 'a backslash'},
		{
			text: 'files: [a, b\nname: A\n',
			at: '1:8',
			says: '`[` that begins here is never closed',
			why: 'told where it was opened',
		},
		{
			text: 'rules: {a: off\nname: A\n',
			at: '1:8',
			says: '`{` that begins here is never closed',
			why: 'told where it was opened',
		},
		{
			text: 'name: "A\nfiles: b\n',
			at: '1:7',
			says: 'quote `"` that begins here is never closed',
			why: 'told where it was opened',
		},
		{text: "name: 'it's'\n", at: '1:11', says: 'quote within quotes', why: 'an apostrophe'},
		{text: 'name: A\n\tfiles: b\n', at: '2:1', says: 'tab', why: 'a tab'},
		{text: 'files:\n  - a\n - b\nname: A\n', at: '3:', says: 'not indented as the lines', why: 'a dash out of line'},
		{text: 'name: "A"#c\n', at: '1:10', says: 'Put a space before the `#`', why: 'a comment too near'},
		{text: 'files: - a\nname: A\n', at: '1:8', says: 'cannot begin in the line of its key', why: 'a dash after a key'},
		{text: '%FOO\n---\nname: A\n', at: '1:1', says: 'not a directive', why: 'a directive'},
	])('is told in our own words, with the remedy: $why', ({text, at, says}) => {
		expect(told(text)).toHaveLength(1);
		expect(told(text)[0]).toMatch(new RegExp(`^c\\.yaml:${at}.*: yaml-syntax: `));
		expect(told(text)[0]).toContain(says);
	});

	test('that lacks quotes takes no later key with it', () => {
		expect(told('failOn: a: b\nname: A\ncolor: c: d\nversion: 1\n').map((line) => line.split(': ')[0])).toEqual([
			'c.yaml:1:9',
			'c.yaml:3:8',
		]);
	});

	test('several at once, and what is wrong beside them', () => {
		expect(told('name: Foo: bar\nfiles: ["\\q"]\nfailOn: x\n').map((line) => line.split(': ')[0])).toEqual([
			'c.yaml:1:7',
			'c.yaml:2:10',
			'c.yaml:3:9',
		]);
	});
});

// Each was tried by hand; none may hang, overflow the stack or be taken for a sound file.
const bomb = [
	'x: &a0 [x,x,x,x,x,x,x,x,x,x]',
	...Array.from({length: 30}, (_, i) => `y${i}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`),
].join('\n');

describe('a hostile text', () => {
	test.each([
		{text: '', code: 'empty-file', why: 'nothing'},
		{text: '\uFEFF', code: 'empty-file', why: 'a byte order mark alone'},
		{text: '# c\n', code: 'empty-file', why: 'a comment alone'},
		{text: '---\n', code: 'empty-file', why: 'a marker alone'},
		{text: 'name: A\n---\nname: B\n', code: 'several-documents', why: 'a second document'},
		{text: 'name: A\n...\nB\n', code: 'several-documents', why: 'text after the end marker'},
		{text: 'name: A\nname: B\n', code: 'duplicate-key', why: 'a key twice'},
		{text: '"name": A\nname: B\n', code: 'duplicate-key', why: 'a key twice, once in quotes'},
		{text: 'name: A\nfiles: &a [*a]\n', code: 'cyclic-alias', why: 'a list that holds itself'},
		{text: '&r\nname: A\nrules: *r\n', code: 'cyclic-alias', why: 'a file that holds itself'},
		{text: 'name: *foo\n', code: 'unknown-alias', why: 'a star before a name'},
		{text: bomb, code: 'alias-expansion', why: 'an alias bomb'},
		{text: 'name: A\n<<: {color: true}\n', code: 'merge-key', why: 'a merge key'},
		{text: 'name: !!python/object:os.system x\n', code: 'tag', why: 'a tag of another language'},
		{text: 'name: !foo x\n', code: 'tag', why: 'a private tag'},
		{text: 'name: !!binary aGk=\n', code: 'tag', why: 'bytes'},
		{text: '%YAML 1.1\n---\nname: no\n', code: 'yaml-version', why: 'another version of YAML'},
		{text: 'name: A\n1: b\n', code: 'key-not-text', why: 'a number as key'},
		{text: 'name: A\n? [x]\n: b\n', code: 'key-not-text', why: 'a list as key'},
		{text: 'name: A\n: b\n', code: 'key-not-text', why: 'no key'},
		{text: 'name: A\n__proto__: {color: true}\n', code: 'unknown-key', why: 'a prototype'},
		{text: 'name: A\nconstructor: x\n', code: 'unknown-key', why: 'a constructor'},
		{text: 'name: A\nhasOwnProperty: x\n', code: 'unknown-key', why: 'a method'},
		{text: 'name: A\0\n', code: 'control-character', why: 'NUL'},
		{text: 'name: \u001b[31mA\n', code: 'control-character', why: 'an escape sequence'},
		{text: 'name: A\rcolor: true\r', code: 'line-end', why: 'lone carriage returns'},
		{text: 'name: \ud800\n', code: 'control-character', why: 'half a character'},
		{text: '['.repeat(100_000), code: 'too-deep', why: 'brackets never closed'},
		{text: `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, code: 'too-deep', why: 'brackets closed'},
		{text: '{a: '.repeat(10_000), code: 'too-deep', why: 'braces'},
		{text: '- '.repeat(10_000), code: 'too-deep', why: 'dashes'},
		{text: '? '.repeat(10_000), code: 'too-deep', why: 'question marks'},
		{text: '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> x\n', code: 'merge-conflict', why: 'an unfinished merge'},
	])('is refused as $code: $why', ({text, code}) => {
		const result = validateYaml(text, 'c.yaml', SCHEMA, OPTIONS);
		expect(result.ok).toBe(false);
		expect(new Set(result.ok ? [] : result.problems.map((problem) => problem.code))).toContain(code);
		expect(({} as {color?: boolean}).color).toBeUndefined();
	});

	test('an alias within bounds stands for its value', () => {
		expect(validateYaml('name: &n A\nfiles: [*n]\n', 'c.yaml', SCHEMA, OPTIONS)).toMatchObject({
			ok: true,
			value: {value: {name: 'A', files: ['A']}},
		});
	});

	test('any text gives a value or problems with a place within the text, never an exception', () => {
		const pieces = fc.constantFrom(
			'name: ',
			'files:',
			'\n',
			'  ',
			'- ',
			'[',
			']',
			'{',
			'}',
			': ',
			'"',
			"'",
			'#',
			'&a ',
			'*a',
			'!x ',
			'|',
			'>',
			'? ',
			'\t',
			'no',
			'12',
			'---\n',
			'𠮷',
			'\r\n',
			'<<: ',
			',',
			'%',
			'@',
			'\\',
			'__proto__: ',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({maxLength: 3})), {maxLength: 25}), (parts) => {
				const text = parts.join('');
				const result = validateYaml(text, 'c.yaml', SCHEMA, OPTIONS);
				const lines = text.split(/\r\n|\r|\n/);
				for (const {line, column, message} of result.ok ? result.warnings : result.problems) {
					expect(message).not.toMatch(/undefined|\[object|NaN\b|[\p{Cc}]/u);
					if (line === undefined || column === undefined) continue;
					expect(line).toBeLessThanOrEqual(lines.length);
					expect(column).toBeLessThanOrEqual([...lines[line - 1]!].length + 1);
				}
				expect(result.ok || result.problems.length > 0).toBe(true);
			}),
			{numRuns: 2000},
		);
	});
});

test.each([
	{word: 'prefered', known: ['preferred', 'note'], near: 'preferred', why: 'a letter missing'},
	{word: 'ntoe', known: ['preferred', 'note'], near: 'note', why: 'two letters swapped'},
	{word: 'Kind', known: ['kind'], near: 'kind', why: 'a capital'},
	{word: 'colour', known: ['kind', 'note'], near: null, why: 'nothing alike'},
	{word: 'x', known: ['y'], near: null, why: 'one letter is like no other'},
	{word: 'x'.repeat(1_000_000), known: ['y'], near: null, why: 'too long to be compared'},
])('the word nearest to a mistyped one is $near: $why', ({word, known, near}) => {
	expect(nearestWord(word, known)).toBe(near);
});
