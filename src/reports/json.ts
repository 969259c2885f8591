import type {Decision} from '../decisions/decision.js';
import type {Document} from '../documents/document.js';
import {fileSpanOf, locatorOf} from '../documents/layout.js';
import type {Locator} from '../documents/locus.js';
import {visibleJson} from '../documents/visible.js';
import {evidenceSentence} from '../mismatches/explain.js';
import {type Answered, answered, type CheckedFile, type Report} from './report.js';

/** A mismatch as `check --format json` prints it; the keys stand in this order. */
export type JsonMismatch = {
	readonly rule: string;
	readonly entry: string | null;
	readonly entryId: string | null;
	readonly found: string;
	readonly suggestion: string | null;
	/** From 1, columns in code points, ends exclusive. */
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	/** In UTF-16 code units of the file's text as decoded, half-open. */
	readonly start: number;
	readonly end: number;
	readonly confidence: number;
	readonly severity: string;
	readonly category: string;
	readonly message: string;
	readonly evidence: readonly string[];
	readonly candidates: readonly {readonly entry: string; readonly entryId: string; readonly suggestion: string}[];
	readonly fingerprint: string;
	/** Null where nothing was decided. */
	readonly decision: Pick<Decision, 'verdict' | 'replacement' | 'scope' | 'reviewer' | 'time' | 'reason'> | null;
};

/**
 * `check --format json`: one object, a mismatch a line. Characters that a terminal would obey stand as `\u` escapes.
 * Holds nothing of a file once it is told. `further` gives members for the end, behind the summary.
 */
export function createJsonReport(
	tool: {readonly name: string; readonly version: string},
	further: () => Readonly<Record<string, unknown>> = () => ({}),
): Report {
	let isFirst = true;
	/** Whether the file whose pieces are being told has one. */
	let hasMismatch = false;
	const opening = () => {
		if (!isFirst) return ',\n';
		isFirst = false;
		return `{"version":1,"tool":${jsonOf({name: tool.name, version: tool.version})},"files":[\n`;
	};
	return {
		file(checked) {
			const {path, piece} = checked.document;
			const mismatches = jsonMismatches(checked).map((mismatch) => `\n${jsonOf(mismatch)}`);
			let start = '';
			if (piece?.isFirst !== false) {
				start = `${opening()}{"path":${jsonOf(path)},"words":${checked.words},"mismatches":[`;
				hasMismatch = false;
			} else if (hasMismatch && mismatches.length > 0) start = ',';
			hasMismatch ||= mismatches.length > 0;
			return `${start}${mismatches.join(',')}${piece?.isLast === false ? '' : ']}'}`;
		},
		end(summary) {
			const {files, words, open, decided, known} = summary;
			const figures = {files, words, open, decided, ...(known === null ? {} : {known})};
			const start = isFirst ? opening() : '\n';
			const members = Object.entries(further()).map(([key, value]) => `,\n${jsonOf(key)}:${jsonOf(value)}`);
			return `${start}],"summary":${jsonOf(figures)}${members.join('')}}\n`;
		},
	};
}

/** A file's mismatches in the form of the JSON report. Cost: one pass over the text. */
export function jsonMismatches(checked: CheckedFile): JsonMismatch[] {
	const {document} = checked;
	const locator = locatorOf(document);
	return answered(checked).map((one) => jsonMismatch(one, document, locator));
}

function jsonMismatch({mismatch, decision}: Answered, document: Document, locator: Locator): JsonMismatch {
	const {entry} = mismatch;
	const span = fileSpanOf(document, mismatch.span);
	const start = locator.locusOf(span.start);
	const end = locator.locusOf(span.end);
	const before = document.piece?.offset ?? 0;
	return {
		rule: mismatch.rule,
		entry: entry?.preferred ?? null,
		entryId: entry?.id ?? null,
		found: mismatch.found,
		suggestion: mismatch.suggestion,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		start: before + span.start,
		end: before + span.end,
		confidence: roundConfidence(mismatch.confidence),
		severity: mismatch.severity,
		category: mismatch.category,
		message: mismatch.message,
		evidence: mismatch.evidence.map(evidenceSentence),
		candidates: mismatch.candidates.map((candidate) => ({
			entry: candidate.entry.preferred,
			entryId: candidate.entry.id,
			suggestion: candidate.text,
		})),
		fingerprint: mismatch.fingerprint,
		decision: decision === null ? null : jsonDecision(decision),
	};
}

function jsonDecision({verdict, replacement, scope, reviewer, time, reason}: Decision): JsonMismatch['decision'] {
	return {verdict, replacement, scope, reviewer, time, reason};
}

/** To four places: more would only show how sums were rounded on this machine. */
function roundConfidence(confidence: number): number {
	return Math.round(confidence * 10_000) / 10_000;
}

/** JSON that a terminal may be shown. */
export function jsonOf(value: unknown): string {
	return visibleJson(JSON.stringify(value));
}
