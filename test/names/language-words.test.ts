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

test('every language that others are read by has a table', () => {
	const read = Object.values(NEAR_LANGUAGES).flat();
	expect(read.filter((tag) => !Object.hasOwn(LANGUAGE_WORDS, tag))).toEqual([]);
});

test.each([
	{name: 'Нова сила', language: 'uk', word: 'new', at: ['0-1'], why: 'an adjective in the feminine'},
	{name: 'Partei der Freiheit', language: 'de', word: 'freedom', at: ['1-2'], why: 'an article means nothing'},
	{name: 'Volkspartei', language: 'de', word: 'people', at: ['0-1'], why: 'half of a compound'},
	{name: 'Chemins de fer', language: 'fr', word: 'railway', at: ['0-2'], why: 'the small word between is passed over'},
	{name: 'Lietuvos žinios', language: 'lt', word: 'news', at: ['1-2'], why: 'a Baltic plural'},
	{name: 'Vasemmistoliitto', language: 'fi', word: 'alliance', at: ['1-2'], why: 'half of a Finnish compound'},
	{
		name: 'Sjálfstæðisflokkurinn',
		language: 'is',
		word: 'party',
		at: ['1-2'],
		why: 'half of one with an article at its end',
	},
	{name: 'Jutarnji list', language: 'hr', word: 'morning', at: ['0-1'], why: 'a word of the language’s own table'},
	{name: 'Žlutý baron', language: 'sk', word: 'yellow', at: ['0-1'], why: 'a word of a near language'},
	{name: 'Nhân Dân', language: 'vi', word: 'people', at: ['0-2'], why: 'small words are those of the language alone'},
])('in $name ($language) “$word” is said at $at: $why', ({name, language, word, at}) => {
	const said = readSourceWords(name, language).words.filter(({meanings}) => meanings.has(word));
	expect(said.map(({from, to}) => `${from}-${to}`)).toEqual(at);
});
