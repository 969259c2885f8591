import type {Document} from '../documents/document.js';
import type {Span} from '../documents/span.js';
import type {Mismatch} from './mismatch.js';
import {sentenceAt, sentenceSpans} from './sentence.js';

/** How much of a sentence on either side of the found text belongs to its anchor, in UTF-16 units: enough for any sentence of prose. */
const REACH = 400;

/**
 * Where a mismatch stands, said by content alone.
 *
 * `before + found + after` is its sentence with white space folded, so where it stands among equals in that sentence is
 * part of the text itself. `beside` tells equal sentences apart by their neighbours.
 */
export type Anchor = {
	/**
	 * `1:<base>`; where the document holds the same anchor more than once `1:<base>.<beside>`, and where the neighbours
	 * are equal too `1:<base>.<beside>.<n>`, n counted from 1.
	 */
	readonly fingerprint: string;
	/** 16 hexadecimal digits of `key`, `before`, `found` and `after`. */
	readonly base: string;
	/** `<previous>.<next>`: four hexadecimal digits of each neighbouring sentence. */
	readonly beside: string;
	/** `entry:<id>`, or `rule:<id>` where there is no entry. */
	readonly key: string;
	readonly before: string;
	readonly found: string;
	readonly after: string;
};

type Placed = Pick<Mismatch, 'rule' | 'found' | 'span'> & {readonly entry: {readonly id: string} | null};

/**
 * The anchors of all mismatches of one document, in their order.
 *
 * Text inserted elsewhere, lines wrapped anew and a renamed file leave an anchor as it is; a change in its sentence makes
 * another one. In a line without sentences an anchor reaches `REACH` units to either side. Cost: one pass over the text
 * and `REACH` a mismatch.
 */
export function anchorsOf(document: Pick<Document, 'text' | 'segments'>, mismatches: readonly Placed[]): Anchor[] {
	if (mismatches.length === 0) return [];
	const {text} = document;
	const sentences = sentenceSpans(document);
	const plain = mismatches.map((mismatch) => {
		const first = Math.max(0, sentenceAt(sentences, mismatch.span.start));
		const last = Math.max(
			first,
			sentenceAt(sentences, mismatch.span.end > mismatch.span.start ? lastUnit(mismatch.span) : mismatch.span.end),
		);
		const start = Math.min(sentences[first]?.start ?? mismatch.span.start, mismatch.span.start);
		const end = Math.max(sentences[last]?.end ?? mismatch.span.end, mismatch.span.end);
		const key = mismatch.entry === null ? `rule:${mismatch.rule}` : `entry:${mismatch.entry.id}`;
		const before = fold(text.slice(Math.max(start, mismatch.span.start - 4 * REACH), mismatch.span.start)).trimStart();
		const after = fold(text.slice(mismatch.span.end, Math.min(end, mismatch.span.end + 4 * REACH))).trimEnd();
		const anchor = {key, before: lastWords(before), found: fold(mismatch.found), after: firstWords(after)};
		const beside = `${neighbour(text, sentences[first - 1])}.${neighbour(text, sentences[last + 1])}`;
		return {...anchor, base: baseOf(anchor), beside};
	});
	const withBase = tally(plain.map((anchor) => anchor.base));
	const withBeside = tally(plain.map((anchor) => `${anchor.base}.${anchor.beside}`));
	const seen = new Map<string, number>();
	return plain.map((anchor) => {
		let fingerprint = `1:${anchor.base}`;
		if (withBase.get(anchor.base)! > 1) {
			const full = `${anchor.base}.${anchor.beside}`;
			fingerprint = `1:${full}`;
			if (withBeside.get(full)! > 1) {
				const nth = (seen.get(full) ?? 0) + 1;
				seen.set(full, nth);
				fingerprint += `.${nth}`;
			}
		}
		return {fingerprint, ...anchor};
	});
}

/** The mismatches with the fingerprints of their anchors. */
export function withFingerprints(
	document: Pick<Document, 'text' | 'segments'>,
	mismatches: readonly Omit<Mismatch, 'fingerprint'>[],
): Mismatch[] {
	const anchors = anchorsOf(document, mismatches);
	return mismatches.map((mismatch, index) => ({...mismatch, fingerprint: anchors[index]!.fingerprint}));
}

/** The base of an anchor with these texts; a decision read from a log gives the same one. */
export function baseOf(anchor: Pick<Anchor, 'key' | 'before' | 'found' | 'after'>): string {
	return hash64([anchor.key, anchor.before, anchor.found, anchor.after].join('\u0000'));
}

/** White space folded to single spaces, so that wrapping does not count. */
export function fold(text: string): string {
	return text.replace(/\s+/gu, ' ');
}

function lastUnit(span: Span): Span['start'] {
	return (span.end - 1) as Span['start'];
}

function lastWords(text: string): string {
	return text.length <= REACH
		? text
		: text
				.slice(-REACH)
				.replace(/^\S*\s/u, '')
				.replace(/^[\udc00-\udfff]/u, '');
}

function firstWords(text: string): string {
	return text.length <= REACH
		? text
		: text
				.slice(0, REACH)
				.replace(/\s\S*$/u, '')
				.replace(/[\ud800-\udbff]$/u, '');
}

function neighbour(text: string, span: Span | undefined): string {
	return neighbourOf(span === undefined ? undefined : text.slice(span.start, Math.min(span.end, span.start + REACH)));
}

/** Four hexadecimal digits of a sentence that stands beside another; zeros where there is none. */
export function neighbourOf(sentence: string | undefined): string {
	return sentence === undefined ? '0000' : hash64(fold(sentence.slice(0, REACH)).trim()).slice(0, 4);
}

/** Where a form stands in a text as words of its own. */
export function wordsOf(text: string, form: string): number[] {
	const starts: number[] = [];
	if (form === '') return starts;
	const inWord = /[\p{L}\p{N}]/u;
	for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
		if (!inWord.test(text[start - 1] ?? ' ') && !inWord.test(text[start + form.length] ?? ' ')) starts.push(start);
	}
	return starts;
}

function tally(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/**
 * FNV-1a, 64 bits, over UTF-16 units, low byte first; 16 hexadecimal digits.
 *
 * Fowler, Noll and Vo, draft-eastlake-fnv. The prime is 2⁴⁰ + 0x1b3, so a product is a shift and a small product, exact
 * in doubles. Not against forgery: who can write the log can decide anything anyway.
 */
export function hash64(text: string): string {
	let high = 0xcbf29ce4;
	let low = 0x84222325;
	const mix = (byte: number) => {
		low = (low ^ byte) >>> 0;
		const product = low * 0x1b3;
		high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) >>> 0;
		low = product >>> 0;
	};
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		mix(unit & 0xff);
		mix(unit >>> 8);
	}
	return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
