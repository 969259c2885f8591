import {replacementText} from '../reports/words.js';
import {lineNumber} from './article.js';
import {fitCells, graphemes, widthCells} from './cells.js';
import {clean} from './clean.js';
import {statusOf} from './filter.js';
import {windowOf} from './frame.js';
import type {HelpRow} from './keys.js';
import {type Mode, progressOf, type ReviewState, shownItems} from './model.js';
import {cutRow, type Row, type Run, run, type Tone, wrapRow} from './rows.js';

const SIGNS = {open: '○', accepted: '✓', rejected: '✗', deferred: '…'} as const;

/** Of a place too long to show, its end: the file and the line. */
function fitLeft(text: string, cells: number): string {
	let from = 0;
	const letters = graphemes(text);
	while (from < letters.length && widthCells(letters.slice(from).join('')) > (from === 0 ? cells : cells - 1)) from++;
	return fitCells((from === 0 ? '' : '…') + letters.slice(from).join(''), cells);
}

/** All mismatches shown, the chosen one in reverse and with an arrow. */
export function listPage(state: ReviewState, at: number, width: number, height: number): Row[] {
	const shown = shownItems(state);
	const [from, to] = windowOf(shown.length, at, height);
	const places = shown.slice(from, to).map((index) => {
		const {file, mismatch} = state.items[index]!;
		const {document} = state.files[file]!;
		return `${state.files.length > 1 ? document.path : 'line '}${state.files.length > 1 ? ':' : ''}${lineNumber(document, mismatch.span)}`;
	});
	const placeCells = Math.min(Math.floor(width / 3), Math.max(6, ...places.map((place) => clean(place).length)));
	return shown.slice(from, to).map((index, row) => {
		const {mismatch} = state.items[index]!;
		const isHere = from + row === at;
		const tone: Tone = isHere ? 'bar' : 'plain';
		const text = `${isHere ? '▸' : ' '} ${SIGNS[statusOf(state.answers[index] ?? null)]} ${fitLeft(clean(places[row]!), placeCells)}  ${clean(mismatch.found || '(nothing)')} → ${clean(replacementText(state.answers[index]?.replacement ?? mismatch.suggestion ?? '?'))}`;
		const tail = width < 60 ? '' : `  ${mismatch.rule} ${Math.round(mismatch.confidence * 100)} %`;
		return [{text: fitCells(text, width - tail.length) + tail, tone}];
	});
}

export function filesPage(state: ReviewState, at: number, width: number, height: number): Row[] {
	const [from, to] = windowOf(state.files.length, at, height);
	return state.files.slice(from, to).map((file, row) => {
		const index = from + row;
		const {of, open} = progressOf(state, index);
		const count = of === 0 ? 'nothing found' : open === 0 ? `${of} decided` : `${open} of ${of} open`;
		const text = `${index === at ? '▸' : ' '} ${fitCells(clean(file.document.path), Math.max(10, width - 20))} ${count}`;
		return [{text: fitCells(text, width), tone: index === at ? 'bar' : 'plain'}];
	});
}

export function helpPage(lines: readonly HelpRow[], top: number, width: number, height: number): Row[] {
	const rows = lines.flatMap((row): Row[] =>
		'title' in row
			? [[], [run(row.title, 'strong')]]
			: wrapRow([run(fitCells(`  ${row.keys}`, 18), 'name'), run(row.text)], width, 18),
	);
	const list = rows.slice(1);
	const from = Math.max(0, Math.min(top, list.length - height));
	return list.slice(from, from + height).map((row) => cutRow(row, width));
}

/** A diff before it is written; `lost` is what it does not hold. */
export function previewPage(
	mode: Pick<Mode & {kind: 'preview'}, 'title' | 'diff' | 'top'>,
	lost: readonly Run[],
	width: number,
	height: number,
): Row[] {
	const lines = mode.diff.map((line) => {
		const tone: Tone = line.startsWith('+')
			? 'right'
			: line.startsWith('-')
				? 'wrong'
				: line.startsWith('@')
					? 'name'
					: 'plain';
		return run(line.slice(0, width * 12), tone);
	});
	const all = [...lost, ...lines];
	const rows = all.slice(mode.top, mode.top + height).flatMap((part) => wrapRow([part], width, 1));
	const more = all.length > height - 2 ? `   from line ${mode.top + 1} of ${all.length}, ↓ ↑ move` : '';
	return [[run(mode.title, 'strong'), run(more, 'quiet')], [], ...rows]
		.slice(0, height)
		.map((row) => cutRow(row, width));
}
