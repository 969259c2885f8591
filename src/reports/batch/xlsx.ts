import writeExcelFile, {type Cell, type Row, type Sheet} from 'write-excel-file/universal';
import {visible} from '../../documents/visible.js';
import {foundText, percent} from '../words.js';
import {acceptanceRate, type Batch, type BatchReport, openCount, USES} from './batch.js';
import {headline, scoreSentences, trendSentences, USE_WORDS} from './figures.js';
import {undateZip} from './zip.js';

/** A sheet holds 1,048,576 rows; more than this nobody scrolls, and they would have to be in memory. */
const MOST_MISMATCHES = 50_000;
/** What a cell of Excel holds, in UTF-16 units. */
const MOST_CELL = 32_767;

/**
 * `report --format xlsx`: the sheets Summary, Mismatches, Renderings, Entries and Files. Text stands in cells of text, which
 * are never computed. The same batch gives the same bytes.
 */
export function createXlsxBatch(): BatchReport {
	return {
		keeps: MOST_MISMATCHES,
		file: () => '',
		async end(batch) {
			const blob = await writeExcelFile(sheetsOf(batch)).toBlob();
			return undateZip(new Uint8Array(await blob.arrayBuffer()));
		},
	};
}

function sheetsOf(batch: Batch): Sheet<Blob>[] {
	return [
		{sheet: 'Summary', data: summaryRows(batch), columns: [{width: 34}, {width: 14}, {width: 14}, {width: 14}]},
		sheet('Mismatches', [8, 28, 7, 8, 14, 10, 12, 24, 24, 24, 70, 50, 12, 14, 24], mismatchHead, mismatchRows(batch)),
		sheet('Renderings', [24, 24, 24, 20, 8, 10, 8, 40], renderingHead, renderingRows(batch)),
		sheet('Entries', [28, 14, 18, 10, 10, 10, 10], entryHead, entryRows(batch)),
		sheet('Files', [48, 10, 10, 12, 10, 10, 10, 16], fileHead, fileRows(batch)),
	];
}

function sheet(name: string, widths: readonly number[], head: readonly string[], data: readonly Row[]): Sheet<Blob> {
	return {
		sheet: name,
		data: [head.map((title) => strong(title)), ...data],
		columns: widths.map((width) => ({width})),
		stickyRowsCount: 1,
	};
}

function text(value: string | null): Cell {
	if (value === null || value === '') return null;
	const shown = visible(value, 'lines').slice(0, MOST_CELL);
	// write-excel-file 4.1 looks its strings up in a plain object, where `constructor` and the like are always there already.
	return {value: shown in {} ? `${shown} ` : shown, type: String};
}

function strong(value: string): Cell {
	return {value, type: String, fontWeight: 'bold'};
}

function rate(value: number | null): Cell {
	return value === null ? null : {value, type: Number, format: '0%'};
}

function summaryRows(batch: Batch): Row[] {
	const {totals, rules, coverage, reviewers, score, trend} = batch;
	const {counts} = totals;
	const lines = [
		headline(batch),
		...scoreSentences(score),
		...(trend === null ? [] : trendSentences(trend, batch)),
		...(batch.unlisted === 0
			? []
			: [`${batch.unlisted} mismatches are counted but not listed; the formats csv and json have all.`]),
	];
	return [
		...lines.map((line): Row => [text(line)]),
		[],
		[strong('Totals')],
		['files', totals.files],
		['words', totals.words],
		['open', openCount(counts)],
		['of them undecided', counts.undecided],
		['of them deferred', counts.deferred],
		['of them accepted', counts.accepted],
		['rejected', counts.rejected],
		['problems', totals.problems],
		[],
		['Rule', 'Open', 'Accepted', 'Rejected', 'Acceptance'].map(strong),
		...rules.map(
			(row): Row => [
				text(row.rule),
				openCount(row.counts),
				row.counts.accepted,
				row.counts.rejected,
				rate(acceptanceRate(row.counts)),
			],
		),
		[],
		[strong('Entries of the glossary')],
		...USES.map((use): Row => [USE_WORDS[use], coverage[use]]),
		[],
		['Reviewer', 'Accepted', 'Rejected', 'Deferred'].map(strong),
		...reviewers.map((row): Row => [text(row.reviewer || '(nobody named)'), row.accepted, row.rejected, row.deferred]),
	];
}

const mismatchHead =
	'New,File,Line,Column,Rule,Severity,Confidence,Entry,Found,Right,Context,Why,Decision,Reviewer,Reason'.split(',');

function mismatchRows({mismatches}: Batch): Row[] {
	return mismatches.map((one) => [
		text(one.isNew ? 'new' : null),
		text(one.path),
		one.line,
		one.column,
		text(one.rule),
		text(one.severity),
		rate(one.confidence),
		text(one.entry),
		text(foundText(one)),
		text(one.right),
		text(`${one.before}[${one.found}]${one.after}`),
		text(one.message),
		text(one.decision?.verdict ?? null),
		text(one.decision?.reviewer ?? null),
		text(one.decision?.reason ?? null),
	]);
}

const renderingHead = 'Found,Right,Entry,Rules,Open,Rejected,Files,First places'.split(',');

function renderingRows({renderings}: Batch): Row[] {
	return renderings.map((row) => [
		text(foundText(row)),
		text(row.right),
		text(row.entry),
		text(row.rules.join(', ')),
		openCount(row.counts),
		row.counts.rejected,
		row.files,
		text(row.places.join(', ')),
	]);
}

const entryHead = 'Entry,Kind,Use,Right,Open,Rejected,Files'.split(',');

function entryRows({entries}: Batch): Row[] {
	return entries.map((row) => [
		text(row.entry),
		text(row.kind),
		text(USE_WORDS[row.use]),
		row.right,
		openCount(row.counts),
		row.counts.rejected,
		row.files,
	]);
}

const fileHead = 'File,Words,Open,Undecided,Deferred,Accepted,Rejected,Accepted of settled'.split(',');

function fileRows({files}: Batch): Row[] {
	return files.map(({path, words, counts}) => {
		const settled = acceptanceRate(counts);
		return [
			text(path),
			words,
			openCount(counts),
			counts.undecided,
			counts.deferred,
			counts.accepted,
			counts.rejected,
			text(settled === null ? null : percent(settled)),
		];
	});
}
