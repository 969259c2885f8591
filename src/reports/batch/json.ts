import {createJsonReport} from '../json.js';
import {acceptanceRate, type Batch, type BatchReport, openCount, type Tool} from './batch.js';

/**
 * `report --format json`: what `check --format json` says, and behind it `coverage`, `rules`, `entries`, `renderings`,
 * `byFile`, `reviewers`, `score` and `trend`. So a report can be read by whatever reads a check, a later trend included.
 */
export function createJsonBatch(tool: Tool): BatchReport {
	let batch: Batch | undefined;
	const report = createJsonReport(tool, () => (batch === undefined ? {} : membersOf(batch)));
	return {
		keeps: 0,
		file: (checked) => report.file(checked),
		end(finished) {
			batch = finished;
			const {files, words, counts, problems} = finished.totals;
			return report.end({
				files,
				words,
				open: openCount(counts),
				decided: counts.accepted + counts.rejected,
				known: null,
				byVerdict: {accept: counts.accepted, reject: counts.rejected, defer: counts.deferred},
				byRule: new Map(),
				problems,
				empty: 0,
				emptyFiles: [],
			});
		},
	};
}

function membersOf({totals, coverage, rules, entries, renderings, files, reviewers, confidence, score, trend}: Batch) {
	return {
		totals: {...totals, acceptanceRate: acceptanceRate(totals.counts)},
		coverage,
		rules: rules.map((row) => ({...row, acceptanceRate: acceptanceRate(row.counts)})),
		entries,
		renderings,
		byFile: files,
		reviewers,
		confidence,
		score,
		trend,
	};
}
