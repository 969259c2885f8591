import {grouped} from '../words.js';
import {type Content, html, type Markup} from './markup.js';

/** Part of a bar: how much, and the class that gives its colour. */
export type Part = {readonly value: number; readonly look: string};

/**
 * A bar of parts side by side, of a width in percent of `whole`. Drawn by SVG attributes, since the page's policy lets no
 * element have a style of its own. It says nothing that does not stand beside it in words.
 */
export function bar(parts: readonly Part[], whole: number): Markup {
	let at = 0;
	const rects = parts
		.filter(({value}) => value > 0)
		.map(({value, look}) => {
			const x = share(at, whole);
			at += value;
			return html`<rect class="${look}" x="${x}%" y="0" width="${share(value, whole)}%" height="100%"></rect>`;
		});
	return html`<svg class="bar" aria-hidden="true" focusable="false">${rects}</svg>`;
}

/** In percent, to a hundredth. */
function share(value: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((value / whole) * 10_000) / 100;
}

export type BarRow = {readonly label: Content; readonly parts: readonly Part[]; readonly count: number};

/** Bars under one another with their labels and counts; the longest takes the whole width. */
export function barList(rows: readonly BarRow[]): Markup {
	const longest = Math.max(1, ...rows.map(({parts}) => parts.reduce((sum, {value}) => sum + value, 0)));
	return html`<ul class="bars">${rows.map(
		({label, parts, count}) =>
			html`<li><span class="label">${label}</span>${bar(parts, longest)}<span class="number">${grouped(count)}</span></li>`,
	)}</ul>`;
}

/** Columns side by side, each with its count above and its label below; the highest takes the whole height. */
export function columns(rows: readonly {readonly label: string; readonly count: number}[]): Markup {
	const highest = Math.max(1, ...rows.map(({count}) => count));
	return html`<ol class="columns">${rows.map(
		({label, count}) =>
			html`<li><span class="number">${grouped(count)}</span><svg class="column" aria-hidden="true" focusable="false"><rect class="open" x="0" y="${100 - share(count, highest)}%" width="100%" height="${share(count, highest)}%"></rect></svg><span class="label">${label}</span></li>`,
	)}</ol>`;
}
