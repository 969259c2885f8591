import {visibleJson} from '../documents/visible.js';
import {LINT_RULES, type LintRule} from '../glossary/lint/finding.js';
import type {LintResult} from '../glossary/lint/lint.js';
import {createPainter} from './paint.js';

/** A finding as a report has it: of a fix, only whether there is one. */
export type LintRow = Omit<LintResult, 'fix'> & {readonly isFixable: boolean};

export function rowOf({fix, entry: {preferred, id}, ...result}: LintResult): LintRow {
	return {...result, entry: {preferred, id}, isFixable: fix !== null};
}

/** A line a finding: `names.yaml:12:14: warning: near-duplicate: …`. */
export function formatLint(results: readonly LintRow[], hasColour: boolean): string {
	const paint = createPainter(hasColour);
	return results
		.map(({path, line, column, severity, rule, message}) =>
			paint(
				['place', `${path}:${line}:${column}`],
				['plain', ': '],
				[severity === 'warning' ? 'wrong' : 'quiet', severity],
				['plain', `: ${rule}: ${message}`],
			),
		)
		.map((line) => `${line}\n`)
		.join('');
}

/** Findings as one JSON document. */
export function formatLintJson(
	results: readonly LintRow[],
	entries: number,
	tool: {readonly name: string; readonly version: string},
): string {
	const findings = results.map(({rule, severity, entry, path, line, column, message, isFixable}) => ({
		rule,
		severity,
		entry: entry.preferred,
		entryId: entry.id,
		path,
		line,
		column,
		message,
		fixable: isFixable,
	}));
	const summary = {entries, ...countLint(results)};
	return visibleJson(`${JSON.stringify({version: 1, tool, findings, summary}, null, '\t')}\n`);
}

/** How many findings there are of each sort. */
export function countLint(results: readonly LintRow[]): {warnings: number; notes: number; fixable: number} {
	const warnings = results.filter(({severity}) => severity === 'warning').length;
	return {warnings, notes: results.length - warnings, fixable: results.filter(({isFixable}) => isFixable).length};
}

/** What lint finds, for its help. */
export function lintRuleList(): string {
	const rules = Object.keys(LINT_RULES) as LintRule[];
	const width = Math.max(...rules.map((rule) => rule.length));
	return rules.map((rule) => `  ${rule.padEnd(width)}  ${LINT_RULES[rule]}`).join('\n');
}
