import type {Severity} from '../detectors/rules.js';
import {visible} from '../documents/visible.js';
import type {Problem} from '../problems/problem.js';
import {jsonMismatches} from './json.js';
import {openOf, type Report} from './report.js';
import {changeText, decisionText} from './words.js';

/** GitHub shows three levels; what does not fail the run is no error there. */
const LEVELS: {readonly [severity in Severity]: 'notice' | 'warning' | 'error'} = {
	neutral: 'notice',
	minor: 'warning',
	major: 'error',
	critical: 'error',
};

/**
 * `check --format github`: workflow commands that GitHub Actions shows as annotations of a pull request, a line each.
 *
 * Texts and file names come from whoever opened the pull request, and a line that begins with `::` or holds `##[` is an
 * order to the runner: nothing of them may end a line, a property or a command.
 */
export function createGithubReport(isFailing: (severity: Severity) => boolean): Report {
	return {
		file(checked) {
			const open = openOf(checked);
			const shown = jsonMismatches({...checked, mismatches: open.map(({mismatch}) => mismatch), decisions: []});
			return open
				.map((one, index) => {
					const {mismatch, decision} = one;
					const {line, column, endLine, endColumn} = shown[index]!;
					const level = LEVELS[mismatch.severity];
					const mark = decision === null ? '' : ` (${decisionText(decision)})`;
					return command(
						level === 'error' && !isFailing(mismatch.severity) ? 'warning' : level,
						{
							file: checked.document.path,
							line,
							// Columns across lines are refused.
							...(line === endLine ? {col: column, endColumn} : {}),
							title: `${mismatch.rule}: ${changeText(one)}`,
						},
						`${mismatch.message}${mark}`,
					);
				})
				.join('');
		},
		problem: ({path, line, column, code, message}: Problem) =>
			command(
				'error',
				{
					...(path === null ? {} : {file: path}),
					...(line === undefined ? {} : {line}),
					...(column === undefined ? {} : {col: column}),
					title: code,
				},
				message,
			),
		end: () => '',
	};
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
	const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${level} ${listed.join(',')}::${escapeData(message)}\n`;
}

// As @actions/core escapes them, which is what the runner takes back.
function escapeData(text: string): string {
	return visible(text).replaceAll('%', '%25').replaceAll('##[', '## [');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line for the log of GitHub Actions that gives the runner no order, whatever file names stand in it. */
export function withoutCommands(text: string): string {
	return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}
