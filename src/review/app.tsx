import type {ReactElement} from 'react';
import {articleRows, lineNumber} from './article.js';
import {candidateRows, diffRows, entryRows, sourceRows, statusRow, whyRows} from './card.js';
import {widthCells} from './cells.js';
import type {Field} from './field.js';
import {FILTER_HINT} from './filter.js';
import {footerHints, type Hint} from './keys.js';
import {
	currentAnswer,
	currentItem,
	isAmbiguous,
	type Mode,
	progressOf,
	type ReviewState,
	reasonKey,
	type TextPurpose,
} from './model.js';
import {filesPage, helpPage, listPage, previewPage} from './pages.js';
import {Rows} from './row-view.js';
import {cutRow, EMPTY_ROW, type Row, rowCells, run, spread, wrapRow} from './rows.js';

/** Of the terminal, in cells and lines. */
export type Size = {readonly columns: number; readonly rows: number};

/** From here on the card stands beside the article rather than under it. */
const TWO_COLUMNS = 130;
/** A longer line is hard to read. */
const LINE_TO_READ = 110;
const LEAST_CARD = 56;

/** The whole screen: at most one line less than the terminal has, so that nothing ever scrolls. */
export function App({state, size, colour}: {state: ReviewState; size: Size; colour: boolean}): ReactElement {
	return <Rows rows={screenRows(state, size)} colour={colour} />;
}

export function screenRows(state: ReviewState, {columns, rows}: Size): Row[] {
	const width = Math.max(10, columns);
	const height = Math.max(5, rows - 1);
	const footer = footerRows(state, width, height >= 15 ? 2 : 1);
	const message = messageRows(state, width, height >= 15 ? 3 : 1);
	const room = height - 1 - footer.length - message.length;
	const body = bodyRows(state, width, room).slice(0, room);
	const filled = [...body, ...new Array<Row>(Math.max(0, room - body.length)).fill(EMPTY_ROW)];
	return [headerRow(state, width), ...filled, ...message, ...footer].slice(0, height);
}

function headerRow(state: ReviewState, width: number): Row {
	const item = currentItem(state);
	const run_ = progressOf(state, null);
	const open = run_.open === 0 ? 'none open' : `${run_.open} open`;
	if (item === null)
		return bar([run(' glossproof review', 'bar')], [run(`${state.files.length} files `, 'bar')], width);
	const {path} = state.files[item.file]!.document;
	const inFile = progressOf(state, item.file);
	const files = state.files.length > 1 ? ` · file ${item.file + 1}/${state.files.length}` : '';
	const filter = state.filterText === '' ? '' : ` · /${state.filterText}`;
	const place = ` ${inFile.at}/${inFile.of}${files} · ${open}${filter} `;
	const room = Math.max(8, width - widthCells(place) - 1);
	const name = widthCells(path) > room - 1 ? `…${path.slice(-(room - 2))}` : path;
	return bar([run(` ${name}`, 'bar')], [run(place, 'bar')], width);
}

function bar(left: Row, right: Row, width: number): Row {
	const row = spread(left, right, width).map((part) => ({...part, tone: 'bar' as const}));
	return [...row, {text: ' '.repeat(Math.max(0, width - rowCells(row))), tone: 'bar'}];
}

function bodyRows(state: ReviewState, width: number, height: number): Row[] {
	const {mode} = state;
	switch (mode.kind) {
		case 'list':
			return listPage(state, mode.at, width, height);
		case 'files':
			return filesPage(state, mode.at, width, height);
		case 'help':
			return helpPage(mode.top, width, height);
		case 'preview':
			return previewPage(mode, width, height);
		default:
			return reviewRows(state, width, height);
	}
}

function reviewRows(state: ReviewState, width: number, height: number): Row[] {
	const item = currentItem(state);
	if (item === null) return [[], [run(' Nothing to review: no mismatch was found.', 'strong')]];
	const {document} = state.files[item.file]!;
	const {span} = item.mismatch;
	if (width >= TWO_COLUMNS) {
		const left = Math.min(LINE_TO_READ, width - LEAST_CARD - 3);
		return besides(articleRows(document, span, left, height), cardRows(state, width - left - 3, height), left, height);
	}
	const least = Math.max(1, Math.min(8, Math.floor(height * 0.4)));
	const card = cardRows(state, width, height - least - 1);
	const context = articleRows(document, span, width, height - card.length - 1);
	return [...context, rule(`line ${lineNumber(document, span)}`, width), ...card];
}

/** Two blocks beside each other, a line between them. */
function besides(left: readonly Row[], right: readonly Row[], leftCells: number, height: number): Row[] {
	return Array.from({length: height}, (_, at) => {
		const start = left[at] ?? EMPTY_ROW;
		const gap = ' '.repeat(Math.max(0, leftCells - rowCells(start)));
		return [...start, {text: `${gap} │ `, tone: 'quiet'}, ...(right[at] ?? EMPTY_ROW)];
	});
}

function rule(title: string, width: number): Row {
	const text = `── ${title} `;
	return [run(text + '─'.repeat(Math.max(0, width - widthCells(text))), 'quiet')];
}

/** All that is known of the mismatch, cut to the height; the most important lines stand first. */
function cardRows(state: ReviewState, width: number, height: number): Row[] {
	const item = currentItem(state)!;
	const {mismatch} = item;
	const answer = currentAnswer(state);
	const segment = state.files[item.file]!.document.segments[mismatch.segment];
	const reason = state.reasons.get(reasonKey(item)) ?? '';
	const isTyping = state.mode.kind === 'text' && state.mode.purpose === 'replacement';
	const wanted = answer?.replacement ?? (isAmbiguous(mismatch) ? null : mismatch.suggestion);
	const unknown = isAmbiguous(mismatch)
		? 'one of these: a number takes it'
		: mismatch.found === ''
			? 'its place is not known: e puts it here'
			: undefined;
	const diff = diffRows(mismatch.found, wanted, width, unknown);
	return [
		statusRow(mismatch, answer, width),
		...(isTyping ? diff.slice(0, 1) : []),
		...inputRows(state.mode, width),
		...(isTyping ? [] : diff.slice(0, height < 7 ? 2 : 3)),
		...candidateRows(mismatch, width),
		...whyRows(mismatch, width),
		...sourceRows(segment?.source, width),
		...(reason === '' ? [] : wrapRow([run('reason ', 'quiet'), run(reason)], width, 7)),
		...(mismatch.entry === null ? [] : entryRows(mismatch.entry, width)),
	].slice(0, height);
}

const PROMPTS: Readonly<Record<TextPurpose, string>> = {
	replacement: 'write  ',
	reason: 'reason ',
	filter: 'show   ',
	admit: 'right  ',
	forbid: 'wrong  ',
	add: 'new    ',
};

/** The field being typed into, where one is open. */
function inputRows(mode: Mode, width: number): Row[] {
	if (mode.kind === 'glossary') return [[run('glossary: is this form right too, or always wrong?', 'strong')]];
	if (mode.kind === 'everywhere') return [[run('everywhere: all alike in all files, now and later', 'strong')]];
	if (mode.kind === 'quit') return [[run('Some accepted corrections are not in the files yet.', 'strong')]];
	if (mode.kind !== 'text') return [];
	const hint =
		mode.purpose === 'filter'
			? [FILTER_HINT]
			: mode.purpose === 'add'
				? [`kind: ${mode.entryKind ?? 'not said'} (Tab changes it)`]
				: [];
	return [
		fieldRow(PROMPTS[mode.purpose], mode.field, width),
		...hint.map((text) => cutRow([run(`       ${text}`, 'quiet')], width)),
	];
}

/** The text with a bar where the cursor is; of a long one, the part around it. */
function fieldRow(prompt: string, field: Field, width: number): Row {
	const room = width - widthCells(prompt) - 4;
	let before = '';
	let used = 0;
	for (let at = field.cursor - 1; at >= 0; at--) {
		const cells = widthCells(run(field.letters[at]!).text);
		if (used + cells > Math.max(4, room - 4)) break;
		before = field.letters[at]! + before;
		used += cells;
	}
	const cutLeft = before.length < field.letters.slice(0, field.cursor).join('').length;
	const after = field.letters.slice(field.cursor).join('');
	return cutRow(
		[run(prompt, 'strong'), run(cutLeft ? '…' : ''), run(before, 'right'), run('│', 'strong'), run(after, 'right')],
		width,
	);
}

function messageRows(state: ReviewState, width: number, most: number): Row[] {
	const {message, effect} = state;
	if (message === null) return [effect === null ? EMPTY_ROW : [run(busyText(effect.kind), 'quiet')]];
	const isError = message.tone === 'error';
	return wrapRow([run(`${isError ? '! ' : ''}${message.text}`, isError ? 'wrong' : 'strong')], width).slice(
		0,
		isError ? most : Math.min(2, most),
	);
}

function busyText(kind: string): string {
	return kind === 'decide' || kind === 'redo' || kind === 'withdraw' ? 'saving …' : 'working …';
}

/** Keys that do something now, as many as fit; the way to all the others is always among them. */
function footerRows(state: ReviewState, width: number, most: number): Row[] {
	const rows: Row[] = [[]];
	const hints = footerHints(state);
	const help = hints.filter((hint) => hint.key === '?').map(hintRow)[0] ?? [];
	const room = (line: number) => (line === most - 1 && help.length > 0 ? width - rowCells(help) - 2 : width);
	for (const hint of hints.filter(({key}) => key !== '?').map(hintRow)) {
		const line = rows.at(-1)!;
		const gap = line.length === 0 ? 0 : 2;
		if (rowCells(line) + gap + rowCells(hint) <= room(rows.length - 1)) {
			rows[rows.length - 1] = [...line, ...(gap === 0 ? [] : [run('  ')]), ...hint];
		} else if (rows.length < most && rowCells(hint) <= room(rows.length)) rows.push(hint);
		else break;
	}
	if (help.length > 0) {
		const last = rows.at(-1)!;
		const gap = last.length === 0 ? 0 : 2;
		if (rowCells(last) + gap + rowCells(help) <= width)
			rows[rows.length - 1] = [...last, run(' '.repeat(gap)), ...help];
		else rows.push(help);
	}
	return rows;
}

function hintRow({key, label}: Hint): Row {
	return [run(key, 'name'), run(` ${label}`, 'quiet')];
}
