import type {ScoreSettings} from '../../config.js';
import {type Decision, isOpen} from '../../decisions/decision.js';
import type {RuleId, Severity} from '../../detectors/rules.js';
import type {Entry} from '../../glossary/entry.js';
import type {Mismatch} from '../../mismatches/mismatch.js';
import {type ErrorCount, scoreErrors} from '../../scoring/mqm.js';
import {jsonMismatches} from '../json.js';
import {answered} from '../report.js';
import {rightText} from '../words.js';
import {
	type Batch,
	type Counts,
	type EntryRow,
	type FileRow,
	type ListedMismatch,
	NO_COUNTS,
	openCount,
	type RenderingRow,
	type ReviewerRow,
	type SurveyedFile,
	type Tool,
	USES,
	type Use,
} from './batch.js';
import type {Earlier} from './earlier.js';
import {contextOf} from './excerpt.js';
import {TrendCounter} from './trend.js';

export type CollectSettings = {
	readonly tool: Tool;
	/** The glossary's, for its coverage. */
	readonly entries: readonly Entry[];
	readonly score: ScoreSettings;
	/** How many mismatches are kept to be listed. */
	readonly keeps: number;
	readonly earlier: Earlier | null;
};

/** How many places are named of a rendering. */
const MOST_PLACES = 3;
/** Bins of confidence, twenty to one. */
const BINS = 20;

type MutableCounts = {-readonly [key in keyof Counts]: Counts[key]};
type CountedFile = Omit<FileRow, 'counts'> & {readonly counts: MutableCounts};
type Group = {counts: MutableCounts; files: number; lastPath: string | null};
type RenderingGroup = Group & {
	readonly entry: Entry | null;
	readonly found: string;
	readonly rights: Map<string, number>;
	readonly rules: Set<RuleId>;
	readonly places: string[];
};

/**
 * Adds up a batch file by file.
 *
 * Of a file nothing stays but its row, its share in the counts, and its mismatches as far as they are listed; so memory
 * grows with the names of the files, the distinct wrong renderings and `keeps`, not with the text.
 */
export class BatchCollector {
	readonly #settings: CollectSettings;
	readonly #trend: TrendCounter | null;
	readonly #files: CountedFile[] = [];
	readonly #totals = {...NO_COUNTS};
	readonly #rules = new Map<RuleId, {severity: Severity; counts: MutableCounts}>();
	readonly #errors = new Map<string, ErrorCount>();
	readonly #entries = new Map<string, Group>();
	readonly #right = new Map<string, number>();
	readonly #renderings = new Map<string, RenderingGroup>();
	readonly #reviewers = new Map<string, MutableCounts>();
	readonly #bins = new Array<number>(BINS).fill(0);
	readonly #listed: ListedMismatch[] = [];
	#unlisted = 0;
	#words = 0;

	constructor(settings: CollectSettings) {
		this.#settings = settings;
		this.#trend = settings.earlier === null ? null : new TrendCounter(settings.earlier);
	}

	add(file: SurveyedFile): void {
		const {path, piece} = file.document;
		const isFurther = piece?.isFirst === false;
		const row: CountedFile = isFurther ? this.#files.at(-1)! : {path, words: file.words, counts: {...NO_COUNTS}};
		const {counts} = row;
		const listed = jsonMismatches(file);
		answered(file).forEach((one, index) => {
			const {mismatch, decision} = one;
			const key = countedAs(decision);
			const json = listed[index]!;
			counts[key]++;
			this.#totals[key]++;
			this.#countRule(mismatch, key);
			this.#countEntry(mismatch, key, path);
			this.#countRendering(mismatch, key, `${path}:${json.line}`, path, rightText(one));
			if (decision !== null) count(this.#reviewers, decision.reviewer, () => ({...NO_COUNTS}))[key]++;
			if (isOpen(decision)) {
				const bin = Math.min(BINS - 1, Math.floor(json.confidence * BINS));
				this.#bins[bin] = this.#bins[bin]! + 1;
			}
			const isNew = isOpen(decision) && (this.#trend?.isNew(mismatch) ?? false);
			if (this.#listed.length < this.#settings.keeps) {
				this.#listed.push({path, ...json, ...contextOf(file.document, mismatch), right: rightText(one), isNew});
			} else this.#unlisted++;
		});
		for (const [id, uses] of file.rightUses) this.#right.set(id, (this.#right.get(id) ?? 0) + uses);
		this.#words += file.words;
		if (!isFurther) this.#files.push(row);
	}

	/** The batch of all files added; `problems` is how many inputs could not be read. */
	finish(problems: number): Batch {
		const {tool, score, entries} = this.#settings;
		const entryRows = entries.map((entry) => this.#entryRow(entry)).sort(byOpen((row) => row.entry));
		const coverage = Object.fromEntries(
			USES.map((use) => [use, entryRows.filter((row) => row.use === use).length]),
		) as Record<Use, number>;
		const scored = scoreErrors([...this.#errors.values()], this.#words, score);
		return {
			tool,
			totals: {
				files: this.#files.length,
				words: this.#words,
				counts: this.#totals,
				filesWithOpen: this.#files.filter(({counts}) => openCount(counts) > 0).length,
				problems,
			},
			files: this.#files,
			rules: [...this.#rules].map(([rule, row]) => ({rule, ...row})).sort(byOpen(({rule}) => rule)),
			entries: entryRows,
			renderings: [...this.#renderings.values()].map(renderingRow).sort(byOpen(({found}) => found)),
			coverage,
			reviewers: [...this.#reviewers].map(reviewerRow).sort(byDecisions),
			confidence: this.#bins.map((count, bin) => ({from: bin / BINS, to: (bin + 1) / BINS, count})),
			score: scored,
			trend: this.#trend?.finish(scored) ?? null,
			mismatches: this.#listed,
			unlisted: this.#unlisted,
		};
	}

	#countRule({rule, severity}: Mismatch, key: keyof Counts): void {
		count(this.#rules, rule, () => ({severity, counts: {...NO_COUNTS}})).counts[key]++;
		const {from} = this.#settings.score;
		const isScored = key === 'accepted' ? from !== 'open' : key !== 'rejected' && from !== 'accepted';
		if (!isScored) return;
		const id = `${rule} ${severity}`;
		this.#errors.set(id, {rule, severity, count: (this.#errors.get(id)?.count ?? 0) + 1});
	}

	#countEntry({entry}: Mismatch, key: keyof Counts, path: string): void {
		if (entry === null) return;
		countIn(
			count(this.#entries, entry.id, () => newGroup()),
			key,
			path,
		);
	}

	#countRendering(mismatch: Mismatch, key: keyof Counts, place: string, path: string, right: string | null): void {
		const {entry, found, rule} = mismatch;
		const group = count(this.#renderings, `${entry?.id ?? ''}\n${found}`, () => ({
			...newGroup(),
			entry,
			found,
			rights: new Map<string, number>(),
			rules: new Set<RuleId>(),
			places: [],
		}));
		countIn(group, key, path);
		group.rules.add(rule);
		if (right !== null) group.rights.set(right, (group.rights.get(right) ?? 0) + 1);
		if (group.places.length < MOST_PLACES && key !== 'rejected') group.places.push(place);
	}

	#entryRow({id, preferred, kind}: Entry): EntryRow {
		const right = this.#right.get(id) ?? 0;
		const {counts, files} = this.#entries.get(id) ?? {counts: NO_COUNTS, files: 0};
		const isWrong = openCount(counts) > 0;
		const use: Use = isWrong ? (right > 0 ? 'mixed' : 'wrong') : right > 0 ? 'right' : 'unseen';
		return {entry: preferred, entryId: id, kind, use, right, counts, files};
	}
}

function countedAs(decision: Decision | null): keyof Counts {
	switch (decision?.verdict) {
		case undefined:
			return 'undecided';
		case 'defer':
			return 'deferred';
		case 'accept':
			return 'accepted';
		case 'reject':
			return 'rejected';
	}
}

function newGroup(): Group {
	return {counts: {...NO_COUNTS}, files: 0, lastPath: null};
}

/** Files come one after another, so a new path is a further file. Only what is open makes a file count. */
function countIn(group: Group, key: keyof Counts, path: string): void {
	group.counts[key]++;
	if (key === 'rejected' || group.lastPath === path) return;
	group.lastPath = path;
	group.files++;
}

function count<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}

function renderingRow({entry, found, rights, rules, counts, files, places}: RenderingGroup): RenderingRow {
	const [right] = [...rights].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0] ?? [null];
	return {
		found,
		right,
		entry: entry?.preferred ?? null,
		entryId: entry?.id ?? null,
		rules: [...rules].sort(),
		counts,
		files,
		places,
	};
}

function reviewerRow([reviewer, {accepted, rejected, deferred}]: readonly [string, Counts]): ReviewerRow {
	return {reviewer, accepted, rejected, deferred};
}

function byDecisions(a: ReviewerRow, b: ReviewerRow): number {
	const all = (row: ReviewerRow) => row.accepted + row.rejected + row.deferred;
	return all(b) - all(a) || compareText(a.reviewer, b.reviewer);
}

/** The most open first, then by name: an order that does not depend on timing or locale. */
function byOpen<Row extends {readonly counts: Counts}>(nameOf: (row: Row) => string): (a: Row, b: Row) => number {
	return (a, b) => openCount(b.counts) - openCount(a.counts) || compareText(nameOf(a), nameOf(b));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
