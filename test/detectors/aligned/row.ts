import type {RuleId} from '../../../src/detectors/rules.js';
import type {CaseEntry} from '../mechanisms/mechanism.js';

/** What must be found: its text, empty where a rendering is missing, the entry by its preferred rendering, and the rule where only one will do. */
export type Found = {readonly found: string; readonly entry: string; readonly rule?: RuleId};

/** A translation beside its source, line by line, checked with entries of its own. */
export type Row = {
	/** BCP 47, of the source. */
	readonly language: string;
	readonly source: string;
	readonly target: string;
	readonly entries: readonly CaseEntry[];
	/** In the order of the text, and nothing else may be found; empty where the checker must stay silent. */
	readonly speaks: readonly Found[];
	readonly why: string;
	/** What the checker still lacks; the test then alarms as soon as the row holds. */
	readonly pending?: string;
};

/** Rows of one source language; `pairs` are source and target. */
export const rowsOf =
	(language: string) =>
	(
		entries: readonly CaseEntry[],
		source: string,
		target: string,
		speaks: readonly Found[],
		why: string,
		pending?: string,
	): Row => ({language, source, target, entries, speaks, why, ...(pending === undefined ? {} : {pending})});

/** A wrong rendering that must be found. */
export const wrong = (found: string, {preferred}: CaseEntry, rule?: RuleId): Found => ({
	found,
	entry: preferred,
	...(rule === undefined ? {} : {rule}),
});

/** An entry that must be told as missing. */
export const missing = ({preferred}: CaseEntry): Found => ({found: '', entry: preferred, rule: 'missing'});
