import {type Span, spanOf} from '../../documents/span.js';
import {type Flaw, type Line, type Page, SURE} from './flaw.js';

/** A sentence or paragraph of fewer words may be said twice: a chorus, a chant, a line of a table. */
const LEAST_WORDS = 8;
/** A headline of fewer words or letters may stand in a sentence by chance. */
const LEAST_HEADLINE_WORDS = 4;
const LEAST_HEADLINE_LETTERS = 20;
const LONGEST_HEADLINE = 200;

/**
 * Text that stands twice: a paragraph, a sentence, or the headline once more at the end of a paragraph.
 *
 * Left alone: a headline that the first sentence takes up, short lines, lists and verses without a full stop. Cost: one
 * pass and what the sentences hold.
 */
export function detectDuplicates({lines}: Page): Flaw[] {
	return [...repeatedHeadline(lines), ...repeatedSentences(lines)];
}

function flawOf(
	line: Line,
	from: number,
	to: number,
	what: 'headline' | 'sentence',
	at: Span,
	suggestion: string | null,
): Flaw {
	return {
		rule: 'duplicate',
		segment: line.segment,
		span: spanOf(line.start + from, line.start + to),
		suggestion,
		confidence: what === 'headline' ? SURE.certain : SURE.likely,
		evidence: {kind: 'duplicate', what, at},
	};
}

/** The headline at the end of a paragraph, without a full stop of its own: the page had it there as a link. */
function repeatedHeadline(lines: readonly Line[]): Flaw[] {
	const [head, ...rest] = lines;
	if (head === undefined || head.text.length > LONGEST_HEADLINE) return [];
	const headline = head.text.trim();
	const letters = headline.match(/\p{L}/gu)?.length ?? 0;
	if (
		/[.…:]$/.test(headline) ||
		headline.split(/\s+/).length < LEAST_HEADLINE_WORDS ||
		letters < LEAST_HEADLINE_LETTERS
	)
		return [];
	const at = spanOf(head.start, head.start + head.text.length);
	return rest.flatMap((line) => {
		const text = line.text.trimEnd();
		if (!text.endsWith(headline)) return [];
		const from = text.length - headline.length;
		// Inside a sentence it is a quotation or what a sentence is about.
		if (from > 0 && !/[.!?…][”’"')\]]?\s+$/.test(text.slice(Math.max(0, from - 6), from))) return [];
		const start = text.slice(0, from).trimEnd().length;
		return [flawOf(line, start, text.length, 'headline', at, '')];
	});
}

type Sentence = {readonly line: Line; readonly from: number; readonly to: number};

function repeatedSentences(lines: readonly Line[]): Flaw[] {
	const seen = new Map<string, Span>();
	const flaws: Flaw[] = [];
	for (const line of lines) {
		let last: Sentence | null = null;
		for (const {from, to} of sentencesOf(line.text)) {
			const sentence = line.text.slice(from, to);
			const words = sentence.split(/\s+/);
			if (words.length < LEAST_WORDS || !/\p{Ll}/u.test(sentence)) continue;
			const key = words.join(' ');
			const at = seen.get(key);
			if (at === undefined) seen.set(key, spanOf(line.start + from, line.start + to));
			// Several in a row are one story.
			else if (last !== null && /^\s*$/.test(line.text.slice(last.to, from))) {
				last = {line, from: last.from, to};
				const told = flaws.pop()!;
				const where = (told.evidence as {readonly at: Span}).at;
				flaws.push(flawOf(line, last.from, to, 'sentence', where, null));
			} else {
				last = {line, from, to};
				flaws.push(flawOf(line, from, to, 'sentence', at, null));
			}
		}
	}
	return flaws;
}

/** The whole sentences of a line, cut behind a full stop and its closing marks where a capital or a quotation follows. */
function* sentencesOf(text: string): Generator<{from: number; to: number}> {
	let from = 0;
	for (const {0: marks, index} of text.matchAll(
		/(?<=[\p{Ll}\p{N})%]{2}|[\p{Ll}]["”’)])[.!?…]{1,3}[”’"')\]]{0,3}(?=\s+[\p{Lu}“"‘(\p{N}]|\s*$)/gu,
	)) {
		const to = index + marks.length;
		const start = from + /^\s*/.exec(text.slice(from, from + 8))![0].length;
		if (start < to) yield {from: start, to};
		from = to;
	}
}
