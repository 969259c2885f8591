import type {ReactElement} from 'react';
import {countsOf} from '../../reports/proposals.js';
import {fitCells} from '../cells.js';
import {clean} from '../clean.js';
import {bar, besides, fieldRow, frameRows, messageRows, rule, type Size, TWO_COLUMNS, windowOf} from '../frame.js';
import {helpPage, previewPage} from '../pages.js';
import {Rows} from '../row-view.js';
import {cutRow, EMPTY_ROW, type Row, type Run, run, wrapRow} from '../rows.js';
import {footerHints, helpRows} from './keys.js';
import {entryLine, entryOf, type MiningState, openCount, type Status, statusOf} from './model.js';

/** The whole screen of mined names: at most one line less than the terminal has. */
export function MiningApp({state, size, colour}: {state: MiningState; size: Size; colour: boolean}): ReactElement {
	return <Rows rows={miningRows(state, size)} colour={colour} />;
}

export function miningRows(state: MiningState, size: Size): Row[] {
	const {message, effect} = state;
	const busy =
		effect === null ? null : effect.kind === 'decide' || effect.kind === 'withdraw' ? 'saving …' : 'working …';
	return frameRows(
		{
			header: (width) => headerRow(state, width),
			body: (width, height) => bodyRows(state, width, height),
			message: (width, most) => messageRows(message, busy, width, most),
			hints: footerHints(state),
		},
		size,
	);
}

function headerRow(state: MiningState, width: number): Row {
	const {cursor, proposals, waiting} = state;
	const write = waiting.length > 0 ? ` · ${waiting.length} to write` : '';
	const place = ` ${cursor + 1}/${proposals.length} · ${openCount(state)} open${write} `;
	return bar([run(' mined names', 'bar')], [run(place, 'bar')], width);
}

function bodyRows(state: MiningState, width: number, height: number): Row[] {
	const {mode} = state;
	switch (mode.kind) {
		case 'list':
			return listRows(state, mode.at, width, height);
		case 'help':
			return helpPage(helpRows(), mode.top, width, height);
		case 'preview':
			return previewPage(
				mode,
				mode.left.map((text) => run(`! left out: ${text}`, 'wrong')),
				width,
				height,
			);
		default: {
			if (width < TWO_COLUMNS) return overListRows(state, width, height);
			const left = Math.floor(width * 0.4);
			return besides(
				listRows(state, state.cursor, left, height),
				cardRows(state, width - left - 3, height),
				left,
				height,
			);
		}
	}
}

/** The card, and under it the list where there is room. */
function overListRows(state: MiningState, width: number, height: number): Row[] {
	const card = cardRows(state, width, height);
	const left = height - card.length - 1;
	return left < LEAST_LIST ? card : [...card, rule('all', width), ...listRows(state, state.cursor, width, left)];
}

const LEAST_LIST = 4;

const SIGNS: Readonly<Record<Status, string>> = {open: '○', accepted: '✓', entered: '✓', rejected: '✗'};

/** All proposals, the chosen one in reverse and with an arrow. */
function listRows({proposals, answers}: MiningState, at: number, width: number, height: number): Row[] {
	const [from, to] = windowOf(proposals.length, at, height);
	return proposals.slice(from, to).map(({name, kind, count}, row): Row => {
		const index = from + row;
		const isHere = index === at;
		const tail = width < 34 ? '' : `  ${(kind ?? '–').padEnd(12)} ${String(count).padStart(4)}`;
		const head = `${isHere ? '▸' : ' '} ${SIGNS[statusOf(answers[index] ?? null)]} ${clean(name)}`;
		return [{text: fitCells(head, width - tail.length) + tail, tone: isHere ? 'bar' : 'plain'}];
	});
}

/** All that is known of a proposal, cut to the height; the most important lines stand first. */
function cardRows(state: MiningState, width: number, height: number): Row[] {
	const {cursor, proposals, mode, answers, drafts} = state;
	const proposal = proposals[cursor]!;
	const {name, forms, source, reasons, sentence, worth} = proposal;
	const labelled = (label: string, text: string, tone: Run['tone'] = 'plain') =>
		wrapRow([run(label.padEnd(8), 'quiet'), run(text, tone)], width, 8);
	const answer = answers[cursor] ?? null;
	const entry = answer?.verdict.entry ?? entryOf(state, cursor);
	const others = forms.map(
		({text, count}, index) => `${index < 9 && forms.length > 1 ? `${index + 1} ` : ''}${text} (${count})`,
	);
	const gap = height >= 15 ? [EMPTY_ROW] : [];
	const rows: Row[] = [
		cutRow([run(name, 'strong'), run(`  ${countsOf(proposal)}, ${Math.round(worth * 100)} % sure`, 'quiet')], width),
		statusRow(state),
		...inputRows(state, width),
		...(mode.kind === 'text' ? [] : labelled('entry', entryLine(entry), 'right')),
		...(forms.length > 1 ? labelled('forms', others.join('   ')) : []),
		...source.flatMap(({language, text, count}) =>
			labelled('source', `${language} ${text} (${count})${drafts[cursor]!.hasSource ? '' : ', left out'}`),
		),
		...gap,
		...sentenceRows(state, width),
		...gap,
		...labelled('why', reasons.join('; ')),
		...labelled('seen', `${sentence.path}, segment ${sentence.segment}`),
	];
	return rows.slice(0, height).map((row) => cutRow(row, width));
}

function statusRow({cursor, answers}: MiningState): Row {
	const answer = answers[cursor] ?? null;
	const by = answer?.verdict.reviewer ? ` by ${answer.verdict.reviewer}` : '';
	switch (statusOf(answer)) {
		case 'open':
			return [run('○ nothing said yet', 'quiet')];
		case 'accepted':
			return [run(`✓ accepted${by}; w writes it into the glossary`, 'right')];
		case 'entered':
			return [run('✓ in the glossary', 'right')];
		case 'rejected':
			return [run(`✗ rejected${by}; u takes that back`, 'wrong')];
	}
}

/** The field being typed into, where one is open, or the question that is asked. */
function inputRows({mode, drafts, cursor, waiting}: MiningState, width: number): Row[] {
	if (mode.kind === 'quit') {
		const what = waiting.length === 1 ? 'An accepted entry is' : `${waiting.length} accepted entries are`;
		return wrapRow([run(`${what} not in the glossary yet.`, 'strong')], width);
	}
	if (mode.kind !== 'text') return [];
	return [
		fieldRow('write   ', mode.field, width),
		cutRow([run(`        kind: ${drafts[cursor]!.kind ?? 'none'} (Tab changes it)`, 'quiet')], width),
	];
}

/** The sentence, the name in it marked with brackets and in reverse. */
function sentenceRows({proposals, cursor}: MiningState, width: number): Row[] {
	const {sentence, forms} = proposals[cursor]!;
	const {text, at} = sentence;
	const found = forms.map((form) => form.text).find((form) => text.startsWith(form, at)) ?? '';
	if (found === '') return wrapRow([run(text)], width);
	return wrapRow([run(text.slice(0, at)), run(`[${found}]`, 'mark'), run(text.slice(at + found.length))], width);
}
