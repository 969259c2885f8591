import {expect, test} from 'vitest';
import {parseWordRows} from '../../src/names/data/words/language-words.js';
import {LANGUAGE_WORDS, NEAR_LANGUAGES} from '../../src/names/data/words/languages.js';
import {readSourceWords} from '../../src/names/source-words.js';

const TABLES = Object.entries(LANGUAGE_WORDS);

test('a row is English words, a bar, and source words parted by commas', () => {
	expect(parseWordRows('\nnew, fresh|neu,frisch\nrailway|chemin de fer\n')).toEqual([
		{english: ['new', 'fresh'], source: ['neu', 'frisch']},
		{english: ['railway'], source: ['chemin de fer']},
	]);
	expect(() => parseWordRows('new')).toThrow('new');
	expect(() => parseWordRows('new|neu|nouveau')).toThrow('nouveau');
});

test.each(TABLES)('%s: every row has English base forms in small letters and clean source words', (_, {rows}) => {
	const wrong = parseWordRows(rows).filter(
		({english, source}) =>
			english.some((word) => !/^[a-z][a-z-]*$/.test(word)) ||
			source.some((word) => !/^[\p{L}\p{M}](?:[\p{L}\p{M}'’ -]|\u200c|\u200d)*$/u.test(word) || word !== word.trim()),
	);
	expect(wrong).toEqual([]);
});

test('languages that are read by the tables of others have no table, and those they are read by have', () => {
	const tags = Object.keys(LANGUAGE_WORDS);
	expect(Object.keys(NEAR_LANGUAGES).filter((tag) => tags.includes(tag))).toEqual([]);
	expect(
		Object.values(NEAR_LANGUAGES)
			.flat()
			.filter((tag) => !tags.includes(tag)),
	).toEqual([]);
});

test.each([
	{name: 'Нова сила', language: 'uk', word: 'new', at: ['0-1'], why: 'an adjective in the feminine'},
	{name: 'Partei der Freiheit', language: 'de', word: 'freedom', at: ['1-2'], why: 'an article means nothing'},
	{name: 'Volkspartei', language: 'de', word: 'people', at: ['0-1'], why: 'half of a compound'},
	{name: 'Chemins de fer', language: 'fr', word: 'railway', at: ['0-2'], why: 'the small word between is passed over'},
	{name: 'Nhân Dân', language: 'vi', word: 'people', at: ['0-2'], why: 'small words are those of the language alone'},
])('in $name ($language) “$word” is said at $at: $why', ({name, language, word, at}) => {
	const said = readSourceWords(name, language).words.filter(({meanings}) => meanings.has(word));
	expect(said.map(({from, to}) => `${from}-${to}`)).toEqual(at);
});
