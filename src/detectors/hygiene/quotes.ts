import {spanOf} from '../../documents/span.js';
import {type Flaw, isGap, type Line, type Page, SURE} from './flaw.js';

type Mark = {readonly line: number; readonly at: number; readonly mark: string; readonly opens: boolean};

/** In a text of one sentence a line a quotation may run on for so many lines. */
const REACH_LINES = 12;
/** A longer line is no paragraph of prose; in UTF-16 units. */
const LONGEST_LINE = 20_000;

/**
 * Quotation marks without a partner: “Bali.” ‘ said.
 *
 * Left alone: apostrophes, the ’90s, feet and inches, quotations in quotations, a quotation over several paragraphs of
 * which each opens with a mark and the last closes, and one that is closed a few lines below. Cost: one pass.
 */
export function detectQuotes({lines}: Page): Flaw[] {
	const flaws: Flaw[] = [];
	const tell = (mark: Mark, fault: 'alone' | 'unclosed' | 'unopened', confidence: number) => {
		const line = lines[mark.line]!;
		flaws.push({
			rule: 'quotes',
			segment: line.segment,
			span: spanOf(line.start + mark.at, line.start + mark.at + mark.mark.length),
			suggestion: null,
			confidence,
			evidence: {kind: 'mark', fault, mark: mark.mark},
		});
	};
	for (const mark of pairDoubles(lines)) tell(mark, mark.opens ? 'unclosed' : 'unopened', SURE.likely);
	for (const mark of strayMarks(lines)) tell(mark, 'alone', SURE.certain);
	return flaws;
}

/** Double marks without a partner, read in the order of the text. */
function pairDoubles(lines: readonly Line[]): Mark[] {
	const lost: Mark[] = [];
	/** The quotation that is open at the end of the line before. */
	let open: Mark | null = null;
	lines.forEach((line, index) => {
		const marks = line.text.length > LONGEST_LINE ? [] : doublesOf(line.text, index, open);
		if (open !== null && !reaches(open, line, index, marks)) {
			lost.push(open);
			open = null;
		}
		if (open !== null && marks.length === 0) return;
		// A quotation over several paragraphs opens each of them.
		const goesOn = open !== null && marks[0]!.opens;
		const stack: Mark[] = open === null || goesOn ? [] : [open];
		const unopened: Mark[] = [];
		for (const mark of marks) {
			if (mark.opens) stack.push(mark);
			else if (stack.pop() === undefined) unopened.push(mark);
		}
		open = null;
		// Closed too often and opened too often in one line: the marks may stand for each other, so nothing is told.
		if (unopened.length > 0 && stack.length > 0) return;
		lost.push(...unopened);
		if (stack.length > 1) lost.push(...stack.slice(0, -1));
		if (stack.length > 0) open = stack.length === 1 ? (flatOpen(marks) ?? stack[0]!) : stack.at(-1)!;
	});
	if (open !== null) lost.push(open);
	return lost;
}

/**
 * Whether a quotation that is open above may still be open in this line: it is opened again where the paragraph begins,
 * or the line follows on without a blank one between.
 */
function reaches(open: Mark, line: Line, index: number, [first]: readonly Mark[]): boolean {
	if (first?.opens) return index === open.line + 1 && startsLine(line, first);
	return line.followsOn && index - open.line <= REACH_LINES;
}

/** Of a line with one opening mark too many the one that no closing mark follows before the next opens. */
function flatOpen(marks: readonly Mark[]): Mark | null {
	const at = marks.findIndex((mark, i) => mark.opens && marks[i + 1]?.opens !== false);
	return marks[at] ?? null;
}

function startsLine({text}: Line, {at}: Mark): boolean {
	return /^[\s>*—–-]*['‘]?$/.test(text.slice(0, at));
}

/** Double marks of a line and what each does; straight ones by what stands beside them and by what is open. */
function doublesOf(text: string, line: number, above: Mark | null): Mark[] {
	const marks: Mark[] = [];
	const alternate = alternates(text, above);
	let open = above?.mark ?? null;
	for (const {0: mark, index: at} of text.matchAll(/["“”„]/g)) {
		if (isMeasure(text, at) && (open === null || closesAgain(text, at))) continue;
		const isOpen = open !== null;
		let opens = mark !== '”' && !(mark === '“' && open === '„');
		if (mark === '"') opens = alternate ? !isOpen : straightOpens(text, at, isOpen);
		open = opens ? mark : null;
		marks.push({line, at, mark, opens});
	}
	return marks;
}

/** Six feet two is 6’2”, and a record has 12". */
function isMeasure(text: string, at: number): boolean {
	return /["”]/.test(text[at]!) && /[\d½¼¾]/.test(text[at - 1] ?? '');
}

/** Whether another closing mark follows before anything opens: the one at `at` does not end the quotation. */
function closesAgain(text: string, at: number): boolean {
	const next = /["“”„]/.exec(text.slice(at + 1, at + 1 + LONGEST_LINE));
	return next !== null && (next[0] === '”' || (next[0] === '"' && !isGap(text, at + next.index)));
}

/**
 * Whether straight marks are to be taken by turns: they come out even, so none is missing, though a space may stand on
 * the wrong side of one. Where none of them can close, each opens a quotation of its own.
 */
function alternates(text: string, above: Mark | null): boolean {
	const straight = [...text.matchAll(/"/g)].filter(({index}) => !isMeasure(text, index));
	const count = straight.length + (above?.mark === '"' ? 1 : 0);
	return count % 2 === 0 && straight.some(({index}) => mayClose(text, index));
}

function straightOpens(text: string, at: number, isOpen: boolean): boolean {
	const opening = /[\s([{—–/‘'-]/.test(text[at - 1] ?? ' ');
	if (opening !== mayClose(text, at)) return opening && !(isOpen && isMisplaced(text, at));
	return at < text.trimEnd().length - 1 && !isOpen;
}

function mayClose(text: string, at: number): boolean {
	return isGap(text, at + 1) || /[.,;:!?…)\](—–-]/.test(text[at + 1]!);
}

/** `behind it, "Brown said`: the space stands on the wrong side of a closing mark, unless a word of saying is before it. */
function isMisplaced(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 24), at);
	return /[,.!?] $/.test(before) && !SAYS.test(before);
}

const SAYS =
	/\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|t(?:old|ells?)|wr(?:ote|ites?|iting)|ask(?:ed|s|ing)|repl(?:ied|ies)|answer(?:ed|s)|declar(?:ed|es)|stat(?:ed|es)|thought|explain(?:ed|s)), $/;

/** A curly mark that faces a word which is not there: ` ‘ ` between spaces, behind everything that is quoted. */
function strayMarks(lines: readonly Line[]): Mark[] {
	return lines.flatMap(({text}, line) =>
		[...text.matchAll(/‘(?=\s|$)/g)]
			.filter(({index: at}) => isGap(text, at - 1) && !/[’']/.test(closersBehind(text, at)))
			.map(({index: at}) => ({line, at, mark: '‘', opens: true})),
	);
}

/** What may close a single quotation: marks that no letter follows. */
function closersBehind(text: string, at: number): string {
	return text.slice(at + 1, at + 1 + LONGEST_LINE).replace(/[’'](?=\p{L})/gu, '');
}
