import {describe, expect, test, vi} from 'vitest';
import {readSheet} from '../../src/detectors/sheet.js';
import type {Entry} from '../../src/glossary/entry.js';
import {buildTermbase, formFor, PhraseTrie} from '../../src/glossary/termbase.js';
import {documentOf, entryOf} from '../support/fixtures.js';

const zh = (text: string) => ({source: [{language: 'zh', text}]});

/** `status: text` of each form of the first entry. */
function formsOf(entry: Entry): string[] {
	return buildTermbase([entry])
		.formsOf.get(entry)!
		.map((form) => `${form.status}: ${form.text}`);
}

/** `text (status)` of every form that stands in a line. */
function mentionsIn(text: string, entries: readonly Entry[]): string[] {
	const document = documentOf(text);
	return readSheet(document, document.segments[0]!, buildTermbase(entries)).mentions.map(
		({form, exact}) => `${form.text} (${form.status}${exact ? '' : ', not exact'})`,
	);
}

describe('the forms of an entry', () => {
	test.each([
		{
			entry: entryOf('Qin Gang', zh('秦刚')),
			forms: ['preferred: Qin Gang', 'family: Qin', 'swapped: Gang Qin', 'source: 秦刚'],
			why: 'a person: the surname and the two names changed about are derived',
		},
		{
			entry: entryOf('Shohei Ohtani'),
			forms: ['preferred: Shohei Ohtani', 'family: Ohtani', 'swapped: Ohtani Shohei'],
			why: 'surname last',
		},
		{
			entry: entryOf('Qin Gang', {...zh('秦刚'), admitted: ['QIN', 'Gang Qin'], forbidden: [{text: 'Chin Kang'}]}),
			forms: ['preferred: Qin Gang', 'admitted: QIN', 'admitted: Gang Qin', 'forbidden: Chin Kang', 'source: 秦刚'],
			why: 'what is listed is not derived again',
		},
		{
			entry: entryOf('Real Madrid', {kind: 'organization', source: [{language: 'es', text: 'Real Madrid'}]}),
			forms: ['preferred: Real Madrid'],
			why: 'only persons have surnames, and a source in Latin letters is no form',
		},
		{entry: entryOf('…'), forms: [], why: 'without words nothing can stand in a text'},
	])('$entry.preferred: $why', ({entry, forms}) => {
		expect(formsOf(entry)).toEqual(forms);
	});

	test('that stands for a part is the preferred one, or the surname, derived or admitted', () => {
		const part = (entry: Entry, of: 'whole' | 'family') =>
			formFor(buildTermbase([entry]).formsOf.get(entry)!, of)?.text ?? null;
		expect(part(entryOf('Qin Gang', zh('秦刚')), 'whole')).toBe('Qin Gang');
		expect(part(entryOf('Qin Gang', zh('秦刚')), 'family')).toBe('Qin');
		expect(part(entryOf('Mao Buyi', {admitted: ['Mao']}), 'family')).toBe('Mao');
		expect(part(entryOf('Takarafuji'), 'family')).toBeNull();
		expect(part(entryOf('Real Madrid', {kind: 'organization'}), 'family')).toBeNull();
	});
});

describe('exact look-up', () => {
	const QIN = entryOf('Qin Gang', zh('秦刚'));
	const FAMILIES = entryOf('Bring Our Families Home', {kind: 'campaign'});
	const FAMILY = entryOf('Families Home', {kind: 'organization'});
	const DUCHESS = entryOf('Catherine, Duchess of Cambridge', {admitted: ['Kate']});

	test.each([
		{
			text: 'Qin Gang met Qin.',
			finds: ['Qin (family)', 'Qin Gang (preferred)', 'Qin (family)'],
			why: 'a phrase and the shorter one in it',
		},
		{
			text: 'Bring Our Families Home',
			finds: ['Bring Our Families Home (preferred)', 'Families Home (preferred)'],
			why: 'phrases that overlap',
		},
		{
			text: 'QIN GANG’s',
			finds: ['Qin (family, not exact)', 'Qin Gang (preferred, not exact)'],
			why: 'capitals, and a possessive outside',
		},
		{
			text: 'Qín-Gāng',
			finds: ['Qin (family)', 'Qin Gang (preferred)'],
			why: 'diacritics and hyphens are no difference',
		},
		{text: 'Gang Qin', finds: ['Gang Qin (swapped)', 'Qin (family)'], why: 'changed about'},
		{text: '他是秦刚。', finds: ['秦刚 (source)'], why: 'left in the source language'},
		{
			text: 'Qin. Gang Qin, Gang',
			finds: ['Qin (family)', 'Gang Qin (swapped)', 'Qin (family)'],
			why: 'no name across a sentence’s end or a comma',
		},
		{
			text: 'Catherine, Duchess of Cambridge',
			finds: ['Catherine, Duchess of Cambridge (preferred)'],
			why: 'unless the name has one',
		},
		{text: 'Qing Gang, Gangs', finds: [], why: 'words are whole'},
		{text: 'Bring Our “Families” Home', finds: [], why: 'no name across quotation marks'},
		{text: '', finds: [], why: 'nothing'},
	])('of “$text”: $why', ({text, finds}) => {
		expect(mentionsIn(text, [QIN, FAMILIES, FAMILY, DUCHESS]).filter((each) => !each.startsWith('Cambridge'))).toEqual(
			finds,
		);
	});

	test('of a form that several entries share finds them all', () => {
		const found = mentionsIn('Li', [entryOf('Harrison Li', zh('李凯尔')), entryOf('Kai Li', zh('李凯'))]);
		expect(found).toEqual(['Li (family)', 'Li (family)']);
	});

	test('takes as many steps among 20,000 entries as among one', () => {
		const steps = vi.spyOn(PhraseTrie.prototype, 'step');
		try {
			const text = 'On Sunday Qin Gang met Qin, and Wang Yi met Hua. '.repeat(20);
			const many = Array.from({length: 20_000}, (_, i) => entryOf(`Person${i} Number${i}`, {id: `p${i}`}));
			const counts = [[QIN], [QIN, ...many]].map((entries) => {
				const termbase = buildTermbase(entries);
				const document = documentOf(text);
				steps.mockClear();
				const {mentions} = readSheet(document, document.segments[0]!, termbase);
				expect(mentions).toHaveLength(60);
				return steps.mock.calls.length;
			});
			expect(counts[1]).toBe(counts[0]);
			expect(counts[0]).toBeLessThan(400);
		} finally {
			steps.mockRestore();
		}
	});
});
