import fc from 'fast-check';
import {firstEntries, type NewEntry} from '../../src/glossary/edit.js';
import type {Entry} from '../../src/glossary/entry.js';
import {parseGlossary} from '../../src/glossary/parse.js';

/** Letters, marks that mean something to YAML, XML, CSV and spreadsheets, and none that a rendering may not have. */
const CHARACTERS = [...'abcXYZ éłß秦刚アー𠮷한"\'\\,;:#&<>=+-@|[]{}!*%()/0129.'];
const text = fc
	.array(fc.constantFrom(...CHARACTERS), {minLength: 1, maxLength: 12})
	.map((characters) => characters.join('').replace(/\s+/g, ' ').trim())
	.filter((one) => /[\p{L}\p{N}]/u.test(one));
const sentence = fc.tuple(text, text).map(([one, other]) => `${one}\n${other}`);
const some = (arbitrary: fc.Arbitrary<string>) => fc.uniqueArray(arbitrary, {maxLength: 3});

const anyNewEntry: fc.Arbitrary<NewEntry> = fc.record(
	{
		preferred: text,
		id: fc.constantFrom('q1', 'qin-gang', '7-eleven', '秦'),
		kind: fc.constantFrom('person', 'place', 'term', 'title'),
		source: fc.dictionary(fc.constantFrom('zh', 'ja', 'zh-Hant', 'id'), text, {maxKeys: 3, minKeys: 1}),
		admitted: some(text),
		forbidden: fc.array(fc.oneof(text, fc.record({text, note: text})), {maxLength: 2}),
		titles: fc.array(
			fc.oneof(text, fc.record({text, from: fc.constant('2022-12')}), fc.record({text, until: fc.constant('2023')})),
			{
				maxLength: 2,
			},
		),
		gender: fc.constantFrom('male', 'female'),
		caseSensitive: fc.boolean(),
		note: fc.oneof(text, sentence),
		examples: fc.record({right: some(sentence), wrong: some(text)}),
	},
	{requiredKeys: ['preferred']},
);
// A rendering that an entry has twice is warned of, and no format says it twice.
const newEntry = anyNewEntry.map(({admitted, ...entry}) =>
	admitted === undefined ? entry : {...entry, admitted: admitted.filter((form) => form !== entry.preferred)},
);

/** Entries of a valid glossary, with all that an entry may have. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
	.array(newEntry, {minLength: 1, maxLength: 4})
	.map((entries) => firstEntries('', 'any.yaml', entries))
	.filter((made) => made.ok)
	.map((made) => entriesOf(made.ok ? made.value : ''));

/** The entries of a glossary that is known to be valid. */
export function entriesOf(yaml: string): readonly Entry[] {
	const parsed = parseGlossary(yaml, 'any.yaml');
	if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
	return parsed.value.entries;
}
