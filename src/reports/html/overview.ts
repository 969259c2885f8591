import {SEVERITIES} from '../../detectors/rules.js';
import {type Batch, openCount, type RenderingRow, worstFirst} from '../batch/batch.js';
import {headline, passWord, tenths, trendSentences} from '../batch/figures.js';
import {counted, foundText, grouped, percent} from '../words.js';
import {bar} from './bars.js';
import {type Content, html, type Markup} from './markup.js';

/** How many wrong renderings and files are named where the reader begins. */
const MOST_NAMED = 6;

/** What a reader sees first: how bad it is, where, and what to do. */
export function overview(batch: Batch): Markup {
	const {totals, tool, trend} = batch;
	const open = openCount(totals.counts);
	return html`<header class="top">
<p class="kicker">Names report <span aria-hidden="true">·</span> ${counted(totals.files, 'file')} <span aria-hidden="true">·</span> ${counted(totals.words, 'word')} <span aria-hidden="true">·</span> ${tool.name} ${tool.version}</p>
<h1>${headline(batch)}</h1>
<p class="lede">${lede(batch)}</p>
${trend === null ? null : html`<p class="trend">${trendSentences(trend, batch).join(' ')}</p>`}
${totals.problems === 0 ? null : html`<p class="warning">${counted(totals.problems, 'problem')}: not all could be read. What is missing was told on standard error.</p>`}
</header>
<section class="tiles" aria-label="Key figures">${tiles(batch)}</section>
${open === 0 ? null : begin(batch)}`;
}

/** Where the reader gains most, in one or two sentences. */
function lede(batch: Batch): Content {
	// A mark that stands there wrong fifteen times says less than a name.
	const first = batch.renderings.find(({entry}) => entry !== null) ?? batch.renderings[0];
	const open = openCount(batch.totals.counts);
	if (first === undefined || open === 0) {
		return batch.totals.counts.rejected > 0
			? `All that was found has been rejected by a reviewer: ${grouped(batch.totals.counts.rejected)}.`
			: 'Nothing is left to do.';
	}
	const times = `${counted(openCount(first.counts), 'time')} in ${counted(first.files, 'file')}`;
	const right = first.right === null ? null : html` for <bdi class="right">${first.right}</bdi>`;
	const files = filesWithHalf(batch);
	const half =
		files < batch.totals.filesWithOpen ? ` Half of all that is open stands in ${counted(files, 'file')}.` : '';
	return html`The commonest is <bdi class="wrong">${foundText(first)}</bdi>${right}, ${times}.${half}`;
}

/** The fewest files that hold half of the open mismatches. */
function filesWithHalf({files, totals}: Batch): number {
	const counts = files.map((row) => openCount(row.counts)).sort((a, b) => b - a);
	const half = openCount(totals.counts) / 2;
	let sum = 0;
	const index = counts.findIndex((count) => {
		sum += count;
		return sum >= half;
	});
	return index + 1;
}

function tiles(batch: Batch): Markup[] {
	const {totals, score, coverage, entries} = batch;
	const {counts} = totals;
	const open = openCount(counts);
	const settled = counts.accepted + counts.rejected;
	const seen = entries.length - coverage.unseen;
	const range =
		score.interval === null ? '' : `95 % interval ${tenths(score.interval.low)} to ${tenths(score.interval.high)}`;
	return [
		tile('Open', grouped(open), severityText(batch), open === 0 ? 'good' : 'bad', null),
		tile(
			'MQM score',
			score.score === null ? '–' : tenths(score.score),
			html`${passWord(score)}${score.isSmall ? ' (small sample)' : ''}<br>${range}`,
			score.passes === true ? 'good' : 'bad',
			null,
		),
		tile(
			'Settled by reviewers',
			percent(open + counts.rejected === 0 ? 0 : settled / (open + counts.rejected)),
			`${grouped(counts.accepted)} accepted, ${grouped(counts.rejected)} rejected, ${grouped(counts.undecided)} to decide`,
			'',
			bar(
				[
					{value: counts.accepted, look: 'accepted'},
					{value: counts.rejected, look: 'rejected'},
					{value: counts.deferred, look: 'deferred'},
					{value: counts.undecided, look: 'rest'},
				],
				open + counts.rejected,
			),
		),
		tile(
			'Glossary',
			`${grouped(seen)} of ${grouped(entries.length)}`,
			`entries seen; ${grouped(coverage.wrong + coverage.mixed)} of them wrong somewhere`,
			'',
			bar(
				[
					{value: coverage.wrong, look: 'wrong'},
					{value: coverage.mixed, look: 'mixed'},
					{value: coverage.right, look: 'right'},
					{value: coverage.unseen, look: 'rest'},
				],
				entries.length,
			),
		),
	];
}

/** `482 major, 34 minor`, the worst first. */
function severityText({rules}: Batch): string {
	const told = [...SEVERITIES].reverse().flatMap((severity) => {
		const open = rules.filter((row) => row.severity === severity).reduce((sum, row) => sum + openCount(row.counts), 0);
		return open === 0 ? [] : [`${grouped(open)} ${severity}`];
	});
	return told.length === 0 ? 'nothing to do' : told.join(', ');
}

function tile(title: string, figure: string, note: Content, look: string, chart: Markup | null): Markup {
	return html`<div class="tile ${look}"><h2>${title}</h2><p class="figure">${figure}</p>${chart}<p class="note">${note}</p></div>`;
}

function begin(batch: Batch): Markup {
	const renderings = batch.renderings.filter(({entry, counts}) => entry !== null && openCount(counts) > 0);
	const files = worstFirst(batch.files).filter(({counts}) => openCount(counts) > 0);
	const named = renderings.slice(0, MOST_NAMED);
	const share = named.reduce((sum, {counts}) => sum + openCount(counts), 0) / openCount(batch.totals.counts);
	const {undecided, deferred, accepted} = batch.totals.counts;
	return html`<section class="begin" aria-labelledby="begin-title">
<h2 id="begin-title">Where to begin</h2>
<div class="halves">
<div><h3>Wrong names${renderings.length > named.length ? `, the commonest: ${percent(share)} of all that is open` : ''}</h3>
<ol class="ranked">${named.map(
		(row) => html`<li>${renderingLink(row)} <span class="number">${grouped(openCount(row.counts))}×</span></li>`,
	)}</ol></div>
<div><h3>Files with most</h3>
<ol class="ranked">${files
		.slice(0, MOST_NAMED)
		.map(
			(row) =>
				html`<li><a href="#mismatches" data-filter="" data-file="${row.path}"><bdi>${row.path}</bdi></a> <span class="number">${grouped(openCount(row.counts))}</span></li>`,
		)}</ol></div>
</div>
<p class="next">${nextSteps(undecided + deferred, accepted)}</p>
</section>`;
}

export function renderingLink({found, right, entry}: RenderingRow): Markup {
	const to =
		right === null
			? null
			: html` <span aria-hidden="true">→</span><span class="unseen"> should be </span> <bdi class="right">${right}</bdi>`;
	const filter = entry === null ? null : html` data-entry="${entry}"`;
	return html`<a href="#mismatches" data-filter="" data-text="${`"${found}"`}"${filter}><bdi class="wrong">${foundText({found, entry})}</bdi>${to}</a>`;
}

function nextSteps(toDecide: number, accepted: number): Content {
	const decide = html`<code>glossproof review</code> walks through the ${counted(toDecide, 'mismatch', 'mismatches')} to decide`;
	const write = html`<code>glossproof apply --write</code> writes the ${counted(accepted, 'accepted correction')}`;
	if (toDecide === 0) return html`${write}.`;
	return accepted === 0 ? html`${decide}.` : html`${decide}; ${write}.`;
}
