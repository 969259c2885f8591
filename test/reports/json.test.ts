import {expect, test, vi} from 'vitest';
import {parseText} from '../../src/documents/formats/text.js';
import {createJsonReport, type JsonMismatch} from '../../src/reports/json.js';
import {addFile, type CheckedFile, NO_FILES} from '../../src/reports/report.js';
import {type FakeFinding, fakeMismatches} from '../support/fake-engine.js';
import {decisionOf} from '../support/fixtures.js';

// How evidence is put into words is told elsewhere (test/mismatches).
vi.mock('../../src/mismatches/explain.js', () => ({
	evidenceSentence: (evidence: {readonly kind: string}) => `Evidence of ${evidence.kind}.`,
}));

const FINDINGS: readonly FakeFinding[] = [
	{found: 'Hata', right: 'Qin', preferred: 'Qin Gang', rule: 'reading', confidence: 0.97123},
];

function printed(texts: Readonly<Record<string, string>>): string {
	const report = createJsonReport({name: 'glossproof', version: '9.9.9'});
	let summary = NO_FILES;
	let out = '';
	for (const [path, text] of Object.entries(texts)) {
		const document = parseText(path, text);
		const checked: CheckedFile = {document, words: 3, mismatches: fakeMismatches(document, FINDINGS)};
		summary = addFile(summary, checked);
		out += report.file(checked);
	}
	return out + report.end(summary);
}

test('the report is one JSON object with the keys of the specification, in its order', () => {
	const value = JSON.parse(printed({'a.txt': '𠮷\r\n𠮷 Hata’s visit', 'b.txt': ''}));
	expect(Object.keys(value)).toEqual(['version', 'tool', 'files', 'summary']);
	expect(value.tool).toEqual({name: 'glossproof', version: '9.9.9'});
	expect(value.summary).toEqual({files: 2, words: 6, open: 1, decided: 0});
	expect(value.files.map((file: object) => Object.keys(file))).toEqual([
		['path', 'words', 'mismatches'],
		['path', 'words', 'mismatches'],
	]);
	const mismatch: JsonMismatch = value.files[0].mismatches[0];
	expect(Object.entries(mismatch)).toEqual([
		['rule', 'reading'],
		['entry', 'Qin Gang'],
		['entryId', 'qin-gang'],
		['found', 'Hata'],
		['suggestion', 'Qin'],
		['line', 2],
		['column', 3],
		['endLine', 2],
		['endColumn', 7],
		['start', 7],
		['end', 11],
		['confidence', 0.9712],
		['severity', 'major'],
		['category', 'terminology/wrong-term'],
		['message', '“Hata” stands where “Qin Gang” should.'],
		['evidence', ['Evidence of spelling.']],
		['candidates', []],
		['fingerprint', 'Hata@7'],
		['decision', null],
	]);
});

test('a decision stands with its mismatch, and the summary counts what is open and what is decided', () => {
	const document = parseText('a.txt', 'Hata Hata Hata Hata');
	const shared = {reviewer: 'ann', time: '2026-01-02T03:04:05.000Z', reason: null};
	const decisions = [
		decisionOf({...shared, verdict: 'accept', replacement: 'Mr. Qin'}),
		decisionOf({...shared, verdict: 'reject', replacement: null, scope: 'document', reason: 'another man'}),
		decisionOf({...shared, verdict: 'defer', replacement: null}),
		null,
	];
	const checked: CheckedFile = {document, words: 4, mismatches: fakeMismatches(document, FINDINGS), decisions};
	const report = createJsonReport({name: 'glossproof', version: '9.9.9'});
	const value = JSON.parse(report.file(checked) + report.end(addFile(NO_FILES, checked)));
	expect(value.files[0].mismatches.map((mismatch: JsonMismatch) => mismatch.decision)).toEqual([
		{verdict: 'accept', replacement: 'Mr. Qin', scope: 'occurrence', ...shared},
		{verdict: 'reject', replacement: null, scope: 'document', ...shared, reason: 'another man'},
		{verdict: 'defer', replacement: null, scope: 'occurrence', ...shared},
		null,
	]);
	expect(value.summary).toEqual({files: 1, words: 4, open: 3, decided: 2});
});

test('the same run gives the same bytes, and a run without files is a whole report too', () => {
	expect(printed({'a.txt': 'Hata'})).toBe(printed({'a.txt': 'Hata'}));
	expect(JSON.parse(printed({})).files).toEqual([]);
});

test('what a terminal would obey is escaped, and the value stays', () => {
	const path = 'a\u001b[2J\u202e.txt';
	const json = printed({[path]: 'Hata'});
	expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	expect(JSON.parse(json).files[0].path).toBe(path);
});
