import type {Document} from '../../documents/document.js';
import {compareSpans, type Span, spanOf, spansOverlap} from '../../documents/span.js';
import {detectBrackets} from './brackets.js';
import {detectDuplicates} from './duplicate.js';
import {type Flaw, type Page, readPage} from './flaw.js';
import {detectQuotes} from './quotes.js';
import {detectRepeatedWords} from './repeated-word.js';
import {detectResidue} from './residue.js';
import {detectSpacing} from './spacing.js';

/** Of two that overlap the one whose detector stands first is told. */
const DETECTORS: readonly ((page: Page) => Flaw[])[] = [
	detectResidue,
	detectDuplicates,
	detectRepeatedWords,
	detectBrackets,
	detectSpacing,
	detectQuotes,
];

/**
 * What is wrong with the document itself, in the order of its text, never overlapping, and clear of the spans of `taken`
 * (in the order of the text). Where only a part of a flaw's words is to be changed, it draws back to that part.
 */
export function detectHygiene(document: Document, taken: readonly Span[]): Flaw[] {
	const page = readPage(document);
	const kept: Flaw[] = [];
	// Where a rendering is missing the span is empty: it covers nothing, and would break the order of the ends.
	const spans = taken.filter(({start, end}) => end > start);
	for (const detect of DETECTORS) {
		const found: Flaw[] = [];
		for (const flaw of detect(page).sort((a, b) => compareSpans(a.span, b.span))) {
			const fitting = [flaw, ...narrowed(flaw, document.text)].find(({span}) => !isTaken(span, spans));
			if (fitting === undefined || (found.length > 0 && spansOverlap(found.at(-1)!.span, fitting.span))) continue;
			found.push(fitting);
		}
		kept.push(...found);
		spans.push(...found.map(({span}) => span));
		spans.sort(compareSpans);
	}
	return kept.sort((a, b) => compareSpans(a.span, b.span));
}

/** Cost: the logarithm of how many there are; `spans` in the order of the text, never overlapping. */
function isTaken(span: Span, spans: readonly Span[]): boolean {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= span.start) low = middle + 1;
		else high = middle;
	}
	const next = spans[low];
	return next !== undefined && spansOverlap(next, span);
}

/** The same change without the letters before or behind it that stay: of “Haynes[” → “Haynes [” the bracket. */
function narrowed(flaw: Flaw, text: string): Flaw[] {
	const {span, suggestion} = flaw;
	if (suggestion === null || suggestion === '') return [];
	const found = text.slice(span.start, span.end);
	const most = Math.min(found.length - 1, suggestion.length);
	let before = 0;
	while (before < most && found[before] === suggestion[before]) before++;
	let behind = 0;
	while (behind < most && found.at(-1 - behind) === suggestion.at(-1 - behind)) behind++;
	return [
		{...flaw, span: spanOf(span.start + before, span.end), suggestion: suggestion.slice(before)},
		{
			...flaw,
			span: spanOf(span.start, span.end - behind),
			suggestion: suggestion.slice(0, suggestion.length - behind),
		},
	];
}
