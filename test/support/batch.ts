import {DEFAULT_SCORE_SETTINGS, type ScoreFrom} from '../../src/config.js';
import type {Decision} from '../../src/decisions/decision.js';
import {countWords} from '../../src/documents/words.js';
import type {Entry} from '../../src/glossary/entry.js';
import type {Mismatch} from '../../src/mismatches/mismatch.js';
import type {Batch, BatchReport, SurveyedFile} from '../../src/reports/batch/batch.js';
import {BatchCollector} from '../../src/reports/batch/collect.js';
import type {Earlier} from '../../src/reports/batch/earlier.js';
import {documentOf, findWrong, type Wrong} from './fixtures.js';

export const TOOL = {name: 'glossproof', version: '9.9.9'};

/** A file as `report` surveys it; fingerprints are the found text and which of equals in the file it is. */
export function surveyed(
	path: string,
	text: string,
	wrong: readonly Wrong[],
	more: {
		readonly right?: readonly (readonly [Entry, number])[];
		readonly decisions?: readonly (Decision | null)[];
		readonly change?: (mismatch: Mismatch) => Mismatch;
	} = {},
): SurveyedFile {
	const document = documentOf(text, path);
	const change = more.change ?? ((mismatch) => mismatch);
	const mismatches = findWrong(document, wrong).map((mismatch, index) =>
		change({...mismatch, fingerprint: `${mismatch.found}#${index}`}),
	);
	const decisions = mismatches.map((_, index) => more.decisions?.[index] ?? null);
	return {
		document,
		words: countWords(text),
		mismatches,
		decisions,
		rightUses: new Map(more.right?.map(([{id}, uses]) => [id, uses])),
	};
}

export type BatchOptions = {
	readonly entries?: readonly Entry[];
	readonly keeps?: number;
	readonly earlier?: Earlier | null;
	readonly from?: ScoreFrom;
	readonly problems?: number;
};

export function batchOf(files: readonly SurveyedFile[], options: BatchOptions = {}): Batch {
	const {entries = [], keeps = 1000, earlier = null, from = 'both', problems = 0} = options;
	const score = {...DEFAULT_SCORE_SETTINGS, from};
	const collector = new BatchCollector({tool: TOOL, entries, score, keeps, earlier});
	for (const file of files) collector.add(file);
	return collector.finish(problems);
}

/** What a report writes of these files. */
export async function written(
	report: BatchReport,
	files: readonly SurveyedFile[],
	options: BatchOptions = {},
): Promise<string | Uint8Array> {
	const pieces = files.map((file) => report.file(file));
	const end = await report.end(batchOf(files, {...options, keeps: options.keeps ?? report.keeps}));
	return typeof end === 'string' ? pieces.join('') + end : end;
}

/** What text may bring that a page, a sheet, a comment or a terminal must not obey. */
export const HOSTILE: readonly string[] = [
	'<script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'</style><img src=x onerror=alert(1)>',
	'<!--<script>',
	'--><b>',
	']]>',
	'" onmouseover="alert(1)',
	"' onfocus='alert(1)' autofocus='",
	'javascript:alert(1)',
	'<a href="javascript:alert(1)">x</a>',
	'<svg/onload=alert(1)>',
	'<iframe srcdoc="<script>alert(1)</script>">',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&#60;script&#62;',
	'</textarea></title></noscript></select><h1>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'$' + '{alert(1)}`',
	'{{constructor.constructor("alert(1)")()}}',
	'\u202egnp.txt',
	'\u2066\u2067\u2068isolates',
	'a\u0000b\u001b[31mred\u0007',
	'\u2028line\u2029',
	'\ud800 half',
	'__proto__',
	'constructor',
	'=HYPERLINK("http://evil.example","x")',
	'+cmd|" /C calc"!A0',
	'-1+1',
	'@SUM(1+1)',
	'\t=1+1',
	'\r=1+1',
	'＝1+1',
	'＋1',
	'－1',
	'＠x',
	'|pipe|`tick`',
	'@everyone #1 https://evil.example ![x](http://evil.example/x.png)',
	'<details><summary>',
	'ﬀ İ ß 𠮷',
	'x'.repeat(500),
];
