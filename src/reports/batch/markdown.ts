import {visible} from '../../documents/visible.js';
import {counted, foundText, grouped, percent} from '../words.js';
import {
	acceptanceRate,
	type Batch,
	type BatchReport,
	type ListedMismatch,
	openCount,
	USES,
	worstFirst,
} from './batch.js';
import {cutAfter, cutBefore} from './excerpt.js';
import {headline, scoreSentences, trendSentences, USE_WORDS} from './figures.js';

/** A comment on GitHub holds 65,536 characters; these counts stay well below it. */
const MOST_ROWS = 15;
const MOST_MISMATCHES = 25;
const MOST_CELL = 120;
/** The rejected among the first ones are not listed. */
const MOST_KEPT = 500;

/**
 * `report --format markdown`: for a comment on a pull request. What comes from files stands in code spans, where no link,
 * mention, image or markup works.
 */
export function createMarkdownBatch(): BatchReport {
	return {
		keeps: MOST_KEPT,
		file: () => '',
		end: formatMarkdown,
	};
}

function formatMarkdown(batch: Batch): string {
	const {totals, rules, files, renderings, reviewers, score, trend, coverage} = batch;
	const blocks = [`## Names: ${lowerFirst(headline(batch))}`];
	const {counts, problems} = totals;
	if (trend !== null) {
		const [first, ...rest] = trendSentences({...trend, since: code(trend.since)}, batch);
		blocks.push([`**${first}**`, ...rest].join(' '));
	}
	blocks.push(scoreSentences(score).join(' '));
	const decided = [
		`${grouped(counts.undecided)} undecided`,
		`${grouped(counts.deferred)} deferred`,
		`${grouped(counts.accepted)} accepted and not written yet`,
		`${grouped(counts.rejected)} rejected`,
	];
	blocks.push(`Decisions: ${decided.join(', ')}.`);
	if (problems > 0) blocks.push(`**${counted(problems, 'problem')}: not all could be read.**`);

	const wrong = renderings.filter((row) => openCount(row.counts) > 0);
	if (wrong.length > 0) {
		blocks.push(
			'### Wrong renderings',
			table(
				['found', 'right', 'open', 'files', 'first seen'],
				wrong
					.slice(0, MOST_ROWS)
					.map((row) => [
						code(foundText(row)),
						row.right === null ? '' : code(row.right),
						grouped(openCount(row.counts)),
						grouped(row.files),
						code(row.places[0] ?? ''),
					]),
				[2, 3],
			),
			...rest(wrong.length, 'rendering'),
		);
	}
	if (rules.length > 0) {
		blocks.push(
			'### Rules',
			table(
				['rule', 'severity', 'open', 'rejected', 'accepted of those settled'],
				rules.map((row) => {
					const rate = acceptanceRate(row.counts);
					const open = grouped(openCount(row.counts));
					return [row.rule, row.severity, open, grouped(row.counts.rejected), rate === null ? '–' : percent(rate)];
				}),
				[2, 3, 4],
			),
		);
	}
	const worst = worstFirst(files).filter(({counts}) => openCount(counts) > 0);
	if (worst.length > 0) {
		blocks.push(
			'### Files',
			table(
				['file', 'words', 'open'],
				worst.slice(0, MOST_ROWS).map((row) => [code(row.path), grouped(row.words), grouped(openCount(row.counts))]),
				[1, 2],
			),
			...rest(worst.length, 'file'),
		);
	}
	const uses = USES.map((use) => `${grouped(coverage[use])} ${USE_WORDS[use]}`).join(', ');
	blocks.push(`Of ${counted(batch.entries.length, 'entry', 'entries')} of the glossary: ${uses}.`);
	if (reviewers.length > 0) {
		const told = reviewers
			.slice(0, MOST_ROWS)
			.map(
				(row) =>
					`${row.reviewer === '' ? 'nobody named' : code(row.reviewer)} ${row.accepted} accepted, ${row.rejected} rejected, ${row.deferred} deferred`,
			);
		blocks.push(`Reviewers: ${told.join('; ')}.`);
	}
	const listed = batch.mismatches.filter(({decision}) => decision?.verdict !== 'reject').slice(0, MOST_MISMATCHES);
	if (listed.length > 0) {
		const open = openCount(counts);
		const title =
			listed.length < open ? `The first ${listed.length} of ${grouped(open)} open mismatches` : 'The open mismatches';
		blocks.push(`<details><summary>${title}</summary>`, listed.map(item).join('\n'), '</details>');
	}
	return `${blocks.join('\n\n')}\n`;
}

function item(one: ListedMismatch): string {
	const change = one.right === null ? code(foundText(one)) : `${code(foundText(one))} → ${code(one.right)}`;
	const mark = one.isNew ? ' **new**' : '';
	const context = code(`${cutBefore(one.before, 80)}[${one.found}]${cutAfter(one.after, 80)}`, 400);
	// Where nothing can be proposed the sentence says what is wrong: of a number, what the source has.
	const why = one.right === null ? `\n  ${code(one.message, 400)}` : '';
	return `- ${code(`${one.path}:${one.line}`)} ${one.rule}: ${change}${mark}\n  ${context}${why}`;
}

function rest(count: number, what: string): string[] {
	return count > MOST_ROWS ? [`… and ${counted(count - MOST_ROWS, what)} more.`] : [];
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (numeric.includes(index) ? '--:' : '---'))), ...rows.map(line)].join(
		'\n',
	);
}

/**
 * Text as a code span on one line: fenced by more backticks than it holds in a row, with `|` escaped for tables. Nothing in
 * a code span is a mention, a link or HTML, on GitHub and GitLab too.
 */
export function code(text: string, most = MOST_CELL): string {
	const flat = visible(text.replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|');
	const cut = flat.length > most ? `${flat.slice(0, most).replace(/\\?[\ud800-\udbff]?$/, '')}…` : flat;
	if (cut === '') return '';
	const fence = '`'.repeat(Math.max(0, ...Array.from(cut.matchAll(/`+/g), ([run]) => run.length)) + 1);
	const pad = cut.startsWith('`') || cut.endsWith('`') ? ' ' : '';
	return `${fence}${pad}${cut}${pad}${fence}`;
}
