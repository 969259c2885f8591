import type {Decision} from '../../src/decisions/decision.js';
import type {RuleId} from '../../src/detectors/rules.js';
import type {Document, Segment} from '../../src/documents/document.js';
import {spanOf} from '../../src/documents/span.js';
import type {Entry} from '../../src/glossary/entry.js';
import type {Mismatch} from '../../src/mismatches/mismatch.js';

export function entryOf(preferred: string, more: Partial<Entry> = {}): Entry {
	return {
		id: preferred.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
		preferred,
		kind: 'person',
		source: [],
		admitted: [],
		forbidden: [],
		titles: [],
		gender: null,
		caseSensitive: true,
		note: null,
		place: {path: 'glossary.yaml', line: 1, column: 1},
		...more,
	};
}

/** A text as a document, one segment a line. */
export function documentOf(text: string, path = 'article.txt'): Document {
	const segments: Segment[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		segments.push({index: segments.length, span: spanOf(start, start + line.length)});
		start += line.length + 1;
	}
	return {path, format: 'text', text, segments};
}

export type Wrong = {
	readonly found: string;
	readonly entry: Entry;
	readonly suggestion: string | null;
	readonly rule?: RuleId | undefined;
	readonly confidence?: number | undefined;
	readonly candidates?: Mismatch['candidates'];
	readonly message?: string | undefined;
	readonly evidence?: Mismatch['evidence'];
};

/** Every place of the document where one of these stands as a word, in the order of the text: what a check would return. */
export function findWrong(document: Document, wrong: readonly Wrong[]): Mismatch[] {
	const found = wrong.flatMap((one) => {
		const mismatches: Mismatch[] = [];
		for (
			let at = document.text.indexOf(one.found);
			at >= 0;
			at = document.text.indexOf(one.found, at + one.found.length)
		) {
			const end = at + one.found.length;
			if (/[\p{L}\p{N}]/u.test(document.text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(document.text[end] ?? ' '))
				continue;
			mismatches.push({
				rule: one.rule ?? 'spelling',
				entry: one.entry,
				span: spanOf(at, end),
				segment: document.segments.findIndex((segment) => at >= segment.span.start && at <= segment.span.end),
				found: one.found,
				suggestion: one.suggestion,
				candidates: one.candidates ?? [],
				confidence: one.confidence ?? 0.9,
				severity: 'major',
				category: 'terminology/wrong-term',
				message: one.message ?? `“${one.found}” is not a rendering of ${one.entry.preferred}.`,
				evidence: one.evidence ?? [],
				fingerprint: '',
			});
		}
		return mismatches;
	});
	let end = 0;
	return found
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
		.filter((mismatch) => {
			const isFree = mismatch.span.start >= end;
			if (isFree) end = mismatch.span.end;
			return isFree;
		});
}

let count = 0;

/** A decision with what a test does not care about filled in. */
export function decisionOf(
	more: Partial<Omit<Decision, 'mismatch'>> & {mismatch?: Partial<Decision['mismatch']>} = {},
): Decision {
	count++;
	const {mismatch, ...rest} = more;
	return {
		id: `d${count}`,
		fingerprint: '1:0000000000000000',
		verdict: 'accept',
		replacement: 'Qin',
		scope: 'occurrence',
		reviewer: 'ann',
		time: new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString(),
		reason: null,
		...rest,
		mismatch: {
			path: 'article.txt',
			rule: 'reading',
			entryId: 'qin-gang',
			entry: 'Qin Gang',
			found: 'Hata',
			suggestion: 'Qin',
			context: 'Hata accepted.',
			at: 0,
			beside: '0000.0000',
			...mismatch,
		},
	};
}
