import type {ReactElement} from 'react';
import type {Unplaced} from '../corrections/correction.js';
import {articleRows, lineNumber} from './article.js';
import {candidateRows, diffRows, entryRows, sourceRows, statusRow, whyRows} from './card.js';
import {widthCells} from './cells.js';
import {FILTER_HINT} from './filter.js';
import {
	bar,
	besides,
	fieldRow,
	frameRows,
	LEAST_CARD,
	LINE_TO_READ,
	messageRows,
	rule,
	type Size,
	TWO_COLUMNS,
} from './frame.js';
import {footerHints, helpRows} from './keys.js';
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
import {cutRow, type Row, type Run, run, wrapRow} from './rows.js';

/** The whole screen: at most one line less than the terminal has, so that nothing ever scrolls. */
export function App({state, size, colour}: {state: ReviewState; size: Size; colour: boolean}): ReactElement {
	return <Rows rows={screenRows(state, size)} colour={colour} />;
}

export function screenRows(state: ReviewState, size: Size): Row[] {
	const {message, effect} = state;
	return frameRows(
		{
			header: (width) => headerRow(state, width),
			body: (width, height) => bodyRows(state, width, height),
			message: (width, most) => messageRows(message, effect === null ? null : busyText(effect.kind), width, most),
			hints: footerHints(state),
		},
		size,
	);
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

function bodyRows(state: ReviewState, width: number, height: number): Row[] {
	const {mode} = state;
	switch (mode.kind) {
		case 'list':
			return listPage(state, mode.at, width, height);
		case 'files':
			return filesPage(state, mode.at, width, height);
		case 'help':
			return helpPage(helpRows(), mode.top, width, height);
		case 'preview':
			return previewPage(mode, mode.unplaced.map(lostRun), width, height);
		default:
			return reviewRows(state, width, height);
	}
}

function lostRun({decision, reason}: Unplaced): Run {
	return run(`! not placed: ${decision.mismatch.path}: ${decision.mismatch.found}: ${reason}`, 'wrong');
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

function busyText(kind: string): string {
	return kind === 'decide' || kind === 'redo' || kind === 'withdraw' ? 'saving …' : 'working …';
}
