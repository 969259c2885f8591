import type {ManualPage} from '../detectors/registry.js';
import {wrapCells} from './cells.js';
import {createPainter, type Painter} from './paint.js';

export type ManualStyle = {readonly hasColour: boolean; readonly widthCells: number};

/** All rules, a line each. */
export function manualList(pages: readonly ManualPage[], style: ManualStyle): string {
	const paint = createPainter(style.hasColour);
	const width = Math.max(...pages.map((page) => page.id.length));
	const lines = pages.map((page) => `  ${paint(['strong', page.id.padEnd(width)], ['plain', `  ${page.summary}`])}`);
	const next = paint(['quiet', 'glossproof explain RULE says more.']);
	return `${paint(['title', 'Rules'])}\n\n${lines.join('\n')}\n\n${next}\n`;
}

/** The manual page of a rule. */
export function manualPage(page: ManualPage, style: ManualStyle): string {
	const paint = createPainter(style.hasColour);
	const width = Math.min(90, Math.max(40, style.widthCells));
	const {text, found, right, why} = page.example;
	const at = text.indexOf(found);
	const example = paint(['plain', text.slice(0, at)], ['wrong', found], ['plain', text.slice(at + found.length)]);
	return [
		paint(['title', page.id], ['quiet', `  ${page.summary}`]),
		'',
		...paragraph(paint, 'Finds', page.finds, width),
		...paragraph(paint, 'Leaves alone', page.leavesAlone, width),
		paint(['strong', 'Example']),
		`  ${example}`,
		`  ${paint(['wrong', found], ['quiet', ' → '], ['right', right])}`,
		...wrapCells(why, width - 2).map((line) => `  ${line}`),
		'',
		paint(['strong', 'MQM category'], ['plain', `  ${page.category}`]),
		paint(['strong', 'Severity'], ['plain', `      ${page.severity}, unless --rule ${page.id}=… says otherwise`]),
		'',
	].join('\n');
}

function paragraph(paint: Painter, title: string, text: string, width: number): string[] {
	return [paint(['strong', title]), ...wrapCells(text, width - 2).map((line) => `  ${line}`), ''];
}
