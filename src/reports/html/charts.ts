import {type Batch, type Counts, openCount, USES, worstFirst} from '../batch/batch.js';
import {USE_WORDS} from '../batch/figures.js';
import {counted, grouped} from '../words.js';
import {bar, barList, columns, type Part} from './bars.js';
import {type Content, html, type Markup} from './markup.js';
import {commonFolder, pathLabel} from './paths.js';

const MOST_BARS = 12;

/** Where the open mismatches are, in pictures that also say their numbers. */
export function charts(batch: Batch): Markup {
	const {rules, files, confidence, coverage, entries} = batch;
	const worst = worstFirst(files).filter(({counts}) => openCount(counts) > 0);
	const common = commonFolder(files.map(({path}) => path));
	// What is less sure than the least that is shown has no column; a gap in between has.
	const bins = confidence.slice(confidence.findIndex(({count}) => count > 0));
	return html`<section aria-labelledby="charts-title" id="overview">
<h2 id="charts-title">What and where</h2>
<div class="charts">
${figure(
	'By rule',
	barList(
		rules.map(({rule, counts}) => ({
			label: html`<a href="#mismatches" data-filter="" data-rule="${rule}">${rule}</a>`,
			parts: parts(counts),
			count: openCount(counts),
		})),
	),
	legend(rules.map(({counts}) => counts)),
)}
${figure(
	'By file',
	barList(
		worst.slice(0, MOST_BARS).map(({path, counts}) => ({
			label: html`<a href="#mismatches" data-filter="" data-file="${path}" title="${path}"><bdi>${pathLabel(path, common)}</bdi></a>`,
			parts: parts(counts),
			count: openCount(counts),
		})),
	),
	worst.length > MOST_BARS ? `${counted(worst.length - MOST_BARS, 'more file has', 'more files have')} fewer.` : null,
)}
${figure(
	'How sure it is',
	columns(bins.map(({from, to, count}) => ({label: `${Math.round(from * 100)}–${Math.round(to * 100)}`, count}))),
	'Open mismatches by confidence in percent: of those at 90, nine in ten are right.',
)}
${figure(
	'Entries of the glossary',
	html`${bar(
		USES.map((use) => ({value: coverage[use], look: use === 'unseen' ? 'rest' : use})),
		entries.length,
	)}<ul class="legend">${USES.map(
		(use) =>
			html`<li><span class="swatch ${use === 'unseen' ? 'rest' : use}" aria-hidden="true"></span>${USE_WORDS[use]} <span class="number">${grouped(coverage[use])}</span></li>`,
	)}</ul>`,
	`How the ${counted(entries.length, 'entry', 'entries')} stand in these files.`,
)}
</div>
</section>`;
}

function figure(title: string, chart: Markup, note: Content): Markup {
	return html`<figure><h3>${title}</h3>${chart}${note === null ? null : html`<figcaption>${note}</figcaption>`}</figure>`;
}

/** Open ones as they are decided, in the order in which work is left. */
function parts({undecided, deferred, accepted}: Counts): Part[] {
	return [
		{value: undecided, look: 'open'},
		{value: deferred, look: 'deferred'},
		{value: accepted, look: 'accepted'},
	];
}

/** What the colours of the parts mean; only where there is more than one. */
function legend(all: readonly Counts[]): Content {
	const kinds = (['undecided', 'deferred', 'accepted'] as const).filter((kind) =>
		all.some((counts) => counts[kind] > 0),
	);
	if (kinds.length < 2) return null;
	return html`<span class="legend">${kinds.map(
		(kind) =>
			html`<span><span class="swatch ${kind === 'undecided' ? 'open' : kind}" aria-hidden="true"></span>${kind}</span> `,
	)}</span>`;
}
