import {acceptanceRate, type Batch, openCount, worstFirst} from '../batch/batch.js';
import {perThousand, scoreSentences, USE_WORDS} from '../batch/figures.js';
import {counted, grouped, percent} from '../words.js';
import {type Content, html, type Markup} from './markup.js';
import {renderingLink} from './overview.js';
import {commonFolder, pathLabel} from './paths.js';

/** A table is for reading: what comes after these rows is in the formats json, csv and xlsx. */
const MOST_ROWS = 200;

type Column = {readonly title: string; readonly isNumber?: boolean};
const text = (title: string): Column => ({title});
const number = (title: string): Column => ({title, isNumber: true});

/** Renderings, entries, files, rules, reviewers and the score, as tables that need no script. */
export function tables(batch: Batch): Markup {
	const {renderings, entries, files, rules, reviewers, score, trend} = batch;
	const common = commonFolder(files.map(({path}) => path));
	const worst = worstFirst(files);
	return html`${section(
		'renderings',
		'Wrong renderings',
		table(
			'Every wrong form of a name, the commonest first',
			[
				text('Found, and what is right'),
				text('Entry'),
				text('Rule'),
				number('Open'),
				number('Rejected'),
				number('Files'),
				text('First seen'),
			],
			renderings.map((row) => [
				renderingLink(row),
				html`<bdi>${row.entry ?? '–'}</bdi>`,
				row.rules.join(', '),
				grouped(openCount(row.counts)),
				grouped(row.counts.rejected),
				grouped(row.files),
				row.places[0] === undefined
					? '–'
					: html`<bdi class="place" title="${row.places.join(', ')}">${pathLabel(row.places[0], common)}</bdi>`,
			]),
		),
	)}
${section(
	'entries',
	'Entries',
	table(
		'Entries of the glossary that stand in these files',
		[text('Entry'), text('Kind'), text('Seen'), number('Right'), number('Open'), number('Rejected'), number('Files')],
		entries
			.filter(({use}) => use !== 'unseen')
			.map((row) => [
				openCount(row.counts) === 0
					? html`<bdi>${row.entry}</bdi>`
					: html`<a href="#mismatches" data-filter="" data-entry="${row.entry}"><bdi>${row.entry}</bdi></a>`,
				row.kind ?? '–',
				html`<span class="use ${row.use}">${USE_WORDS[row.use]}</span>`,
				grouped(row.right),
				grouped(openCount(row.counts)),
				grouped(row.counts.rejected),
				grouped(row.files),
			]),
	),
	unseen(batch),
)}
${section(
	'files',
	'Files',
	table(
		'Files, those with most first',
		[text('File'), number('Words'), number('Open'), number('Per 1,000 words'), number('Accepted'), number('Rejected')],
		worst.map(({path, words, counts}) => [
			openCount(counts) === 0
				? html`<bdi class="path">${path}</bdi>`
				: html`<a href="#mismatches" data-filter="" data-file="${path}"><bdi class="path">${path}</bdi></a>`,
			grouped(words),
			grouped(openCount(counts)),
			perThousand(openCount(counts), words) ?? '–',
			grouped(counts.accepted),
			grouped(counts.rejected),
		]),
	),
)}
${section(
	'decisions',
	'Decisions',
	table(
		'What reviewers said of each rule',
		[
			text('Rule'),
			text('Severity'),
			number('To decide'),
			number('Deferred'),
			number('Accepted'),
			number('Rejected'),
			number('Accepted of settled'),
		],
		rules.map(({rule, severity, counts}) => {
			const rate = acceptanceRate(counts);
			return [
				html`<a href="#mismatches" data-filter="" data-rule="${rule}">${rule}</a>`,
				severity,
				grouped(counts.undecided),
				grouped(counts.deferred),
				grouped(counts.accepted),
				grouped(counts.rejected),
				rate === null ? '–' : percent(rate),
			];
		}),
	),
	reviewers.length === 0
		? html`<p>Nobody has decided anything of these files yet.</p>`
		: table(
				'Reviewers',
				[text('Reviewer'), number('Accepted'), number('Rejected'), number('Deferred')],
				reviewers.map((row) => [
					html`<bdi>${row.reviewer || '(nobody named)'}</bdi>`,
					grouped(row.accepted),
					grouped(row.rejected),
					grouped(row.deferred),
				]),
			),
)}
${
	trend === null
		? null
		: section(
				'trend',
				'Trend',
				table(
					`Open mismatches by rule, beside ${trend.since}`,
					[text('Rule'), number('Then'), number('Now')],
					trend.rules.map((row) => [row.rule, grouped(row.before), grouped(row.now)]),
				),
			)
}
${section('score', 'Score', html`${scoreSentences(score).map((sentence) => html`<p>${sentence}</p>`)}`)}`;
}

function section(id: string, title: string, ...content: readonly Content[]): Markup {
	return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

function unseen({entries, coverage}: Batch): Content {
	if (coverage.unseen === 0) return null;
	const names = entries.filter(({use}) => use === 'unseen').slice(0, MOST_ROWS);
	const more = coverage.unseen - names.length;
	return html`<details><summary>${counted(coverage.unseen, 'entry was', 'entries were')} not seen</summary>
<ul class="names">${names.map(({entry}) => html`<li><bdi>${entry}</bdi></li>`)}</ul>${more > 0 ? html`<p>and ${grouped(more)} more.</p>` : null}</details>`;
}

function table(caption: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Markup {
	if (rows.length === 0) return html`<p>Nothing to show.</p>`;
	const look = (index: number) => (columns[index]!.isNumber ? html` class="number"` : null);
	const more = rows.length - MOST_ROWS;
	return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({title}, index) => html`<th scope="col"${look(index)}>${title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(
		(cells) =>
			html`<tr>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${look(index)}>${cell}</td>`))}</tr>
`,
	)}</tbody>
</table></div>${more > 0 ? html`<p class="more">${counted(more, 'more row')}: the formats json, csv and xlsx have all.</p>` : null}`;
}
