// How names go wrong in machine translation, and what looks like it but is right: tables in mechanisms/, one file for the
// languages that a name passes through. The cases are written from names in the news, not from what the checker finds; one
// that it cannot do yet is marked `pending` and alarms when it can.
import {describe, expect, test} from 'vitest';
import {buildTermbase, checkText, parseGlossary} from '../../src/index.js';
import {AFRICAN} from './mechanisms/african.js';
import {CENTRAL_ASIAN} from './mechanisms/central-asian.js';
import {CENTRAL_EUROPEAN} from './mechanisms/central-european.js';
import {CHINESE} from './mechanisms/chinese.js';
import {EAST_ASIAN_WORDS} from './mechanisms/east-asian-words.js';
import {EUROPEAN} from './mechanisms/european.js';
import {EUROPEAN_WORDS} from './mechanisms/european-words.js';
import {FURTHER} from './mechanisms/further.js';
import {INDIAN} from './mechanisms/indian.js';
import {JAPANESE} from './mechanisms/japanese.js';
import {KOREAN} from './mechanisms/korean.js';
import {LEFT_STANDING} from './mechanisms/left-standing.js';
import type {Case, CaseEntry, Wrong} from './mechanisms/mechanism.js';
import {SEMITIC} from './mechanisms/semitic.js';
import {SLAVIC} from './mechanisms/slavic.js';
import {SOUTH_ASIAN} from './mechanisms/south-asian.js';
import {SOUTH_EAST_ASIAN} from './mechanisms/south-east-asian.js';
import {TITLES} from './mechanisms/titles.js';
import {TURKISH_PERSIAN_PORTUGUESE} from './mechanisms/turkish-persian.js';
import {VIETNAMESE} from './mechanisms/vietnamese.js';

const MECHANISMS = [
	...JAPANESE,
	...CHINESE,
	...KOREAN,
	...VIETNAMESE,
	...SOUTH_ASIAN,
	...SLAVIC,
	...CENTRAL_EUROPEAN,
	...SEMITIC,
	...TURKISH_PERSIAN_PORTUGUESE,
	...EUROPEAN,
	...FURTHER,
	...EUROPEAN_WORDS,
	...TITLES,
	...LEFT_STANDING,
	...EAST_ASIAN_WORDS,
	...INDIAN,
	...SOUTH_EAST_ASIAN,
	...CENTRAL_ASIAN,
	...AFRICAN,
];
const CASES = MECHANISMS.flatMap(({cases}) => cases);

// YAML holds JSON, so a case's entries are read by the same way as a user's file.
const readGlossary = (entries: readonly CaseEntry[]) => parseGlossary(JSON.stringify({version: 1, entries}));

/** What is said about entries, with suggestions only where the case names one. */
function heard({entries, text, speaks}: Case): Wrong[] {
	const glossary = readGlossary(entries);
	if (!glossary.ok) throw new Error(glossary.problems.map(({message}) => message).join('\n'));
	const mismatches = checkText(text, buildTermbase(glossary.value.entries));
	return mismatches
		.filter(({entry}) => entry !== null)
		.map(({found, entry, suggestion}, index) => ({
			found,
			entry: entry!.preferred,
			...(speaks[index]?.suggestion === undefined ? {} : {suggestion: suggestion ?? ''}),
		}));
}

for (const {name, cases} of MECHANISMS) {
	describe(name, () => {
		for (const [index, each] of cases.entries()) {
			const say =
				each.speaks.map(({found, entry}) => `“${found}” is found for ${entry}`).join(', ') || 'nothing is said';
			(each.pending === undefined ? test : test.fails)(`${index + 1}. ${say}: ${each.why}`, () => {
				expect(heard(each)).toEqual(each.speaks);
			});
		}
	});
}

// A case that cannot be read would pass as pending.
test('every case has a sound glossary, and expects what stands in its text, of entries that it has', () => {
	const faults = CASES.flatMap(({entries, text, speaks}) => {
		const glossary = readGlossary(entries);
		if (!glossary.ok) return glossary.problems.map(({message}) => `${text}: ${message}`);
		return speaks
			.filter(({found, entry}) => !text.includes(found) || !entries.some(({preferred}) => preferred === entry))
			.map(({found, entry}) => `${text}: ${found} for ${entry}`);
	});
	expect(faults).toEqual([]);
});

test('every case is told once, with a reason', () => {
	const told = CASES.map(({entries, text}) => JSON.stringify([entries, text]));
	expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
	expect(CASES.filter(({why, pending}) => why.trim() === '' || pending === '')).toEqual([]);
});
