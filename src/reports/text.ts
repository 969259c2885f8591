import type {Document} from '../documents/document.js';
import {fileSpanOf, locatorOf} from '../documents/layout.js';
import type {Locus} from '../documents/locus.js';
import {visible} from '../documents/visible.js';
import {evidenceSentence} from '../mismatches/explain.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import {cellsOf, firstCells, lastCells, wrapCells} from './cells.js';
import {createPainter, type Painter, type Piece} from './paint.js';
import {type Answered, type CheckedFile, openOf, type Report, type Summary} from './report.js';
import {counted, decisionText, foundText, percent, placeOf, rightText, summarySentence} from './words.js';

export type TextSettings = {
	readonly hasColour: boolean;
	readonly widthCells: number;
	/** What to try next, as one line, or null. */
	readonly hint: (summary: Summary) => string | null;
};

/** No line is wider than people like to read. */
const WIDEST_CELLS = 110;
const NARROWEST_CELLS = 40;
/** So much of a found text is shown beside its place, however long the rest of that line is. */
const SHORT_CELLS = 30;
const INDENT = '    ';

/** `check` for people: each mismatch with its place, its line, what should stand there and why. */
export function createTextReport(settings: TextSettings): Report {
	const paint = createPainter(settings.hasColour);
	const width = Math.min(WIDEST_CELLS, Math.max(NARROWEST_CELLS, settings.widthCells));
	let hasPrinted = false;
	/** Of a text told in pieces, until the line above its first mismatch is printed. */
	let wordsToTell: number | null = null;
	const header = ({document, words}: CheckedFile, open: number) => {
		const start = hasPrinted ? '\n' : '';
		hasPrinted = true;
		// How many a text has is not known while its pieces are told.
		const facts =
			document.piece === undefined
				? `${counted(words, 'word')} · ${counted(open, 'mismatch', 'mismatches')}`
				: counted(wordsToTell ?? words, 'word');
		return `${start}${paint(['title', document.path], ['quiet', `  ${facts}`])}\n`;
	};
	return {
		file(checked) {
			const {document, words} = checked;
			const open = openOf(checked);
			if (document.piece?.isFirst !== false) wordsToTell = words;
			if (open.length === 0) return '';
			const head = document.piece === undefined || wordsToTell !== null ? header(checked, open.length) : '';
			if (document.piece !== undefined) wordsToTell = null;
			const locator = locatorOf(document);
			const placed = open.map((one) => {
				return {...one, locus: locator.locusOf(fileSpanOf(document, one.mismatch.span).start)};
			});
			const blocks = stories(placed).map((story) => {
				const lines =
					story.length > 1
						? orderBlock(story, document, paint, width)
						: mismatchBlock(story[0]!, document, paint, width, settings.hasColour);
				return `\n${lines.join('\n')}\n`;
			});
			return `${head}${blocks.join('')}`;
		},
		end(summary) {
			const role = summary.open === 0 && summary.problems === 0 ? 'right' : 'strong';
			const lines = wrapCells(visible(summarySentence(summary)), width).map((line) => paint([role, line]));
			const hint = settings.hint(summary);
			if (hint !== null) lines.push(paint(['quiet', hint]));
			return `${hasPrinted ? '\n' : ''}${lines.join('\n')}\n`;
		},
	};
}

type Placed = Answered & {readonly locus: Locus};

/** The word order of names is a habit of a system: in one document it is told once, where it is first seen. */
function stories(placed: readonly Placed[]): Placed[][] {
	const order = placed.filter(({mismatch}) => mismatch.rule === 'order');
	if (order.length < 2) return placed.map((one) => [one]);
	return placed.flatMap((one) => (one.mismatch.rule !== 'order' ? [[one]] : one === order[0] ? [order] : []));
}

function mismatchBlock(
	placed: Placed,
	document: Document,
	paint: Painter,
	width: number,
	hasColour: boolean,
): string[] {
	const {mismatch, decision, locus} = placed;
	const lines = [headLine(placed, placeOf(document, locus), paint, width)];
	lines.push(...excerptLines(mismatch, document, paint, width - INDENT.length, hasColour));
	const facts = [mismatch.rule, percent(mismatch.confidence), mismatch.severity];
	if (mismatch.entry) facts.push(`entry “${mismatch.entry.preferred}”`);
	lines.push(...prose(mismatch.message, 'plain', paint, width));
	const further = mismatch.evidence.map(evidenceSentence).filter((sentence) => sentence !== mismatch.message);
	for (const sentence of new Set(further)) lines.push(...prose(sentence, 'quiet', paint, width));
	if (mismatch.candidates.length > 1) {
		const named = mismatch.candidates.map((one) => `${one.text} (${one.entry.preferred})`).join(', or ');
		lines.push(...prose(`Not sure which: ${named}. Nothing is corrected unasked.`, 'plain', paint, width));
	}
	lines.push(...prose(facts.join(' · '), 'quiet', paint, width));
	if (decision !== null) lines.push(...prose(decisionText(decision), 'strong', paint, width));
	return lines;
}

function orderBlock(story: readonly Placed[], document: Document, paint: Painter, width: number): string[] {
	const lines = prose(
		`order: ${story.length} names with their parts in another order than the glossary’s`,
		'strong',
		paint,
		width,
	);
	lines[0] = lines[0]!.slice(2);
	for (const placed of story) {
		const {mismatch, decision, locus} = placed;
		const facts = [percent(mismatch.confidence), ...(decision === null ? [] : [decisionText(decision)])];
		lines.push(
			`  ${headLine(placed, placeOf(document, locus), paint, width)}${paint(['quiet', `  ${facts.join(' · ')}`])}`,
		);
	}
	return lines;
}

function headLine(answer: Answered, place: string, paint: Painter, width: number): string {
	const {found, entry} = answer.mismatch;
	const right = rightText(answer);
	const change: Piece[] =
		right === null
			? []
			: [
					['quiet', ' → '],
					['right', right],
				];
	// A sentence said twice may be long, and stands below; what should be written and the place are told whole.
	const shown = visible(foundText({found, entry: entry?.preferred ?? null}));
	const taken = change.reduce((cells, [, text]) => cells + cellsOf(text), cellsOf(place) + 4);
	return `  ${paint(['place', place], ['plain', '  '], ['wrong', cutAfter(shown, Math.max(SHORT_CELLS, width - taken))], ...change)}`;
}

function prose(text: string, role: Piece[0], paint: Painter, width: number): string[] {
	return wrapCells(visible(text), width - INDENT.length).map((line) => INDENT + paint([role, line]));
}

/** The line around the found text, cut to the width; without colour a line of `^` marks it. */
function excerptLines(
	mismatch: Mismatch,
	document: Document,
	paint: Painter,
	cells: number,
	hasColour: boolean,
): string[] {
	const {text} = document;
	const segment = document.segments[mismatch.segment];
	const {start, end} = mismatch.span;
	// Of a very long line only what could be shown is looked at.
	const reach = cells * 4;
	const lineStart = Math.max(segment?.span.start ?? 0, start - reach);
	const lineEnd = Math.min(Math.max(segment?.span.end ?? text.length, end), end + reach);
	const before = visible(text.slice(lineStart, start)).trimStart();
	const found = firstCells(visible(text.slice(start, Math.min(end, start + reach))), cells);
	const after = visible(text.slice(end, lineEnd)).trimEnd();
	if (before + found + after === '') return [];

	const room = Math.max(0, cells - cellsOf(found));
	const beforeCells = cellsOf(before);
	const afterCells = cellsOf(after);
	// What one side does not need goes to the other; when both are too long, two thirds stand before.
	const forAfter = Math.min(afterCells, Math.max(Math.floor(room / 3), room - beforeCells));
	const shownBefore = cutBefore(before, room - forAfter);
	const shownAfter = cutAfter(after, room - cellsOf(shownBefore));
	const lines = [INDENT + paint(['plain', shownBefore], ['wrong', found], ['plain', shownAfter])];
	if (!hasColour) {
		const marks = '^'.repeat(Math.max(1, cellsOf(found)));
		lines.push(`${INDENT}${' '.repeat(cellsOf(shownBefore))}${marks}`);
	}
	return lines;
}

function cutBefore(text: string, cells: number): string {
	if (cellsOf(text) <= cells) return text;
	if (cells < 1) return '';
	const kept = lastCells(text, cells - 1);
	// Begin with a whole word where there is one.
	const space = kept.indexOf(' ');
	return `…${space >= 0 && space < 15 ? kept.slice(space + 1) : kept}`;
}

function cutAfter(text: string, cells: number): string {
	if (cellsOf(text) <= cells) return text;
	if (cells < 1) return '';
	const kept = firstCells(text, cells - 1);
	const space = kept.lastIndexOf(' ');
	return `${space > 0 && kept.length - space < 15 ? kept.slice(0, space) : kept}…`;
}
