import type {Evidence} from '../detectors/evidence.js';
import type {RuleId, Severity} from '../detectors/rules.js';
import type {Span} from '../documents/span.js';
import type {Entry} from '../glossary/entry.js';

/** One thing the found text may stand for, with the text that would be written in its place. */
export type Suggestion = {readonly entry: Entry; readonly text: string};

/** What is wrong: a rendering in a document that the glossary does not allow. One wrong rendering gives one. */
export type Mismatch = {
	readonly rule: RuleId;
	/** Null for rules about the document alone; the first candidate of an ambiguous one. */
	readonly entry: Entry | null;
	/** Into the document's text; empty, at the start of its segment, where a rendering is missing. */
	readonly span: Span;
	/** Index of the segment that holds the span's start. */
	readonly segment: number;
	/** The text at `span`. */
	readonly found: string;
	/** What should stand there in this place; null where nothing can be proposed. */
	readonly suggestion: string | null;
	/** All that it may stand for, best first, when it is ambiguous; otherwise empty. Never corrected unasked. */
	readonly candidates: readonly Suggestion[];
	/** 0 to 1: of those at 0.9 nine in ten are right. */
	readonly confidence: number;
	readonly severity: Severity;
	/** MQM, as `terminology/wrong-term`. */
	readonly category: string;
	/** One sentence that a reviewer can check. */
	readonly message: string;
	/** What spoke for it, the strongest first. */
	readonly evidence: readonly Evidence[];
	/** Identity that outlives edits elsewhere in the text. */
	readonly fingerprint: string;
};
