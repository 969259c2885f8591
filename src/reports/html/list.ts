import type {Batch} from '../batch/batch.js';
import {counted, foundText, grouped, percent} from '../words.js';
import {type Content, html, type Markup} from './markup.js';

/** How many mismatches a page without its script shows. */
const MOST_PLAIN = 100;

const KEYS: readonly (readonly [key: string, does: string])[] = [
	['/', 'search'],
	['j', 'next mismatch'],
	['k', 'previous mismatch'],
	['n', 'next page'],
	['p', 'previous page'],
	['x', 'clear the filters'],
	['?', 'this help; Esc closes it'],
];

/** The mismatches: fields to choose by, an empty list for the script to fill, and a plain table for where there is none. */
export function list(batch: Batch): Markup {
	const {unlisted, mismatches} = batch;
	return html`<section id="mismatches" aria-labelledby="mismatches-title">
<h2 id="mismatches-title">Mismatches</h2>
${unlisted === 0 ? null : html`<p class="warning">The first ${grouped(mismatches.length)} are listed here. ${counted(unlisted, 'more is', 'more are')} in the figures, and in the formats csv and json.</p>`}
<form id="filters" role="search" aria-label="Mismatches" hidden>
<label class="wide">Search <input id="text" type="search" autocomplete="off" spellcheck="false" placeholder="names, text, files; &quot;Hata&quot; for just that name"></label>
<label>Rule <select id="rule"><option value="">all rules</option></select></label>
<label>File <select id="file"><option value="">all files</option></select></label>
<label>Entry <select id="entry"><option value="">all entries</option></select></label>
<label>Decision <select id="status"><option value="open" selected>open</option><option value="new">new since then</option><option value="undecided">to decide</option><option value="deferred">deferred</option><option value="accepted">accepted</option><option value="rejected">rejected</option><option value="all">all</option></select></label>
<label>Sure <select id="least"><option value="0">however sure</option><option value="70">70 % and more</option><option value="80">80 % and more</option><option value="90">90 % and more</option><option value="95">95 % and more</option></select></label>
<label>Sorted <select id="sort"><option value="order">as in the files</option><option value="alike">alike together</option><option value="sure">surest first</option><option value="unsure">least sure first</option></select></label>
<span class="buttons"><button type="button" id="clear">Clear</button> <button type="button" id="open-keys">Keys</button></span>
<output id="count" aria-live="polite" for="text rule file entry status least sort"></output>
</form>
<ol id="list" aria-labelledby="mismatches-title"></ol>
<nav id="pager" aria-label="Pages of the list" hidden><button type="button" id="previous">Previous</button> <span id="place" aria-live="polite"></span> <button type="button" id="next">Next</button></nav>
<noscript>${plain(batch)}</noscript>
<dialog id="keys" aria-labelledby="keys-title"><form method="dialog"><h2 id="keys-title">Keys</h2>
<dl>${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<p><label><input id="has-keys" type="checkbox" checked> These keys work</label></p>
<p><button>Close</button></p></form></dialog>
</section>`;
}

function plain({mismatches}: Batch): Content {
	const open = mismatches.filter(({decision}) => decision?.verdict !== 'reject');
	if (open.length === 0) return html`<p>There is nothing open.</p>`;
	return html`<p>To filter, sort and search, this page needs JavaScript; nothing is loaded from elsewhere. ${open.length > MOST_PLAIN ? `The first ${MOST_PLAIN} open mismatches:` : 'The open mismatches:'}</p>
<table><thead><tr><th scope="col">Place</th><th scope="col">Found</th><th scope="col">Right</th><th scope="col">In the text</th><th scope="col">Why</th><th scope="col">Sure</th></tr></thead>
<tbody>${open.slice(0, MOST_PLAIN).map(
		(one) =>
			html`<tr><th scope="row"><bdi class="path">${one.path}:${one.line}</bdi></th><td><bdi>${foundText(one)}</bdi></td><td><bdi>${one.right ?? '–'}</bdi></td><td><bdi>${one.before}<mark>${one.found}</mark>${one.after}</bdi></td><td>${one.message}</td><td>${percent(one.confidence)}</td></tr>
`,
	)}</tbody></table>`;
}
