import type {Batch, BatchReport} from '../batch/batch.js';
import {headline} from '../batch/figures.js';
import {charts} from './charts.js';
import {list} from './list.js';
import {html, jsonMarkup, Markup} from './markup.js';
import {overview} from './overview.js';
// The script and the style with their hashes, compiled from client/ by `npm run compile:page`: so they are checked as any
// other code, are the same bytes in the tests and in the bundle, and their hashes need no crypto here.
import ASSETS from './page.json' with {type: 'json'};
import {pageData} from './page-data.js';
import {tables} from './tables.js';

/** A page of 20,000 mismatches has about 12 MB; what is beyond is counted and said to be left out. */
const MOST_MISMATCHES = 20_000;

/**
 * `report --format html`: one file that needs nothing else. What can be read is HTML; the list of mismatches is filled by
 * the page's own script from a block of data, a page of fifty at a time, so that thousands stay quick.
 *
 * The policy allows that script and that style by their hashes and nothing else: no network, no other script, no form that
 * leads elsewhere, and (trusted types) no text that becomes markup.
 */
export function createHtmlBatch(): BatchReport {
	return {
		keeps: MOST_MISMATCHES,
		file: () => '',
		end: (batch) => formatPage(batch).text,
	};
}

const POLICY = [
	"default-src 'none'",
	`script-src '${ASSETS.scriptHash}'`,
	`style-src '${ASSETS.styleHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
].join('; ');

function formatPage(batch: Batch): Markup {
	return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${batch.tool.name} ${batch.tool.version}">
<title>${headline(batch)} – names report</title>
<style>${new Markup(ASSETS.style)}</style>
</head>
<body>
<a class="skip" href="#mismatches">To the mismatches</a>
<div class="sheet">
${overview(batch)}
<nav class="contents" aria-label="Parts of the report"><a href="#overview">Overview</a> <a href="#mismatches">Mismatches</a> <a href="#renderings">Wrong renderings</a> <a href="#entries">Entries</a> <a href="#files">Files</a> <a href="#decisions">Decisions</a> <a href="#score">Score</a></nav>
<main>
${charts(batch)}
${list(batch)}
${tables(batch)}
</main>
</div>
<script type="application/json" id="data">${jsonMarkup(pageData(batch))}</script>
<script>${new Markup(ASSETS.script)}</script>
</body>
</html>
`;
}
