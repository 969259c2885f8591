import {expect, test} from 'vitest';
import {DEFAULT_SETTINGS} from '../src/config.js';
import {checkExamples} from '../src/examples.js';
import {locateFindings} from '../src/glossary/lint/lint.js';
import {parseFiles} from '../src/glossary/parse.js';
import {buildTermbase} from '../src/glossary/termbase.js';

const tell = (text: string) => {
	const parsed = parseFiles([{path: 'a.yaml', text}]);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const termbase = buildTermbase(parsed.value.flatMap(({glossary}) => glossary.entries));
	return locateFindings(parsed.value, checkExamples(parsed.value, termbase, DEFAULT_SETTINGS)).map(
		({line, column, message}) => `${line}:${column} ${message}`,
	);
};
const BLINKEN = `entries:
  - preferred: Antony Blinken
    kind: person
    source: {ja: アントニー・ブリンケン}
`;

test('examples that hold are silent', () => {
	const text = `${BLINKEN}    examples:
      right: [Antony Blinken met reporters.]
      wrong: Antony Brinken met reporters.
`;
	expect(tell(text)).toEqual([]);
});

test('a right sentence in which something is told, and a wrong one in which nothing is, are told at their places', () => {
	const text = `${BLINKEN}    examples:
      right:
        - Antony Brinken met reporters.
      wrong: [The sun was shining.]
`;
	expect(tell(text)).toEqual([
		expect.stringMatching(/^7:11 .*but a check tells “.*Brinken” \(spelling, “Antony Blinken”\)/),
		expect.stringMatching(/^8:15 .*but a check tells nothing of “Antony Blinken”/),
	]);
});
