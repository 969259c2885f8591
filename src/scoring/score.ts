import type {GoldRow} from './gold.js';

/** What the checker found, as the JSON report says it. */
export type Finding = {
	readonly rule: string;
	/** Null for findings about no entry, which are not scored. */
	readonly entry: string | null;
	readonly found: string;
	/** From 1, columns in code points, the end exclusive. */
	readonly line: number;
	readonly column: number;
	readonly endColumn: number;
	readonly confidence: number;
};

/** The findings of one file of a set, in the order of its text; `lines` are split at LF. */
export type ScoredFile = {
	readonly file: string;
	readonly lines: readonly string[];
	readonly findings: readonly Finding[];
};

export type Tally = {readonly right: number; readonly false: number; readonly gold: number};
export type Measures = {readonly precision: number; readonly recall: number; readonly f1: number};

export type Score = Measures & {
	readonly right: number;
	readonly false: number;
	readonly missed: number;
	/** By class, in alphabetical order. */
	readonly classes: readonly {
		readonly class: string;
		readonly recall: number;
		readonly right: number;
		readonly gold: number;
	}[];
	/** By document, all its systems together. */
	readonly documents: readonly (Measures & Tally & {readonly document: string})[];
	/** Mean over the documents; NaN never, 0 without documents. */
	readonly documentF1: number;
	/** How often findings of a confidence are right; bins without findings are left out. */
	readonly reliability: readonly ReliabilityBin[];
	readonly missedRows: readonly GoldRow[];
	readonly falseFindings: readonly (Finding & {readonly file: string})[];
};

/** Findings with `from` ≤ confidence < `to`; the last bin holds 1 as well. */
export type ReliabilityBin = {
	readonly from: number;
	readonly to: number;
	readonly findings: number;
	readonly right: number;
	readonly meanConfidence: number;
};

/** `mono` leaves out rows of class `missing`: without the source nothing can know of them. */
export type ScoreMode = 'mono' | 'bilingual';

/** The sets label renderings, not offices or pronouns. */
const UNLABELLED_RULES: ReadonlySet<string> = new Set(['title', 'gender']);
const BIN_EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/**
 * How findings agree with the labelled rows.
 *
 * A finding is right when a row of its file, line and entry overlaps it, one that found nothing when a row of class
 * `missing` has its line and entry; each row and each finding counts once, findings in the order of the files, rows in the
 * order of the table. Agrees to the digit with `eval/score.mjs`.
 */
export function scoreFindings(rows: readonly GoldRow[], files: readonly ScoredFile[], mode: ScoreMode): Score {
	const gold = mode === 'mono' ? rows.filter((row) => row.class !== 'missing') : rows;
	const byLine = new Map<string, GoldRow[]>();
	const tallies = new Map<string, {right: number; false: number; gold: number}>();
	const tallyOf = (file: string) => {
		const document = file.split('.')[0]!;
		const tally = tallies.get(document) ?? {right: 0, false: 0, gold: 0};
		tallies.set(document, tally);
		return tally;
	};
	for (const row of gold) {
		tallyOf(row.file).gold++;
		const key = lineKey(row.file, row.line);
		const others = byLine.get(key);
		if (others) others.push(row);
		else byLine.set(key, [row]);
	}

	const hits = new Set<GoldRow>();
	const judged: {confidence: number; isRight: boolean}[] = [];
	const falseFindings: (Finding & {file: string})[] = [];
	for (const {file, lines, findings} of files) {
		for (const finding of findings) {
			if (finding.entry === null || UNLABELLED_RULES.has(finding.rule)) continue;
			const line = lines[finding.line - 1] ?? '';
			const start = codeUnitsBefore(line, finding.column);
			const end = codeUnitsBefore(line, finding.endColumn);
			const row = byLine
				.get(lineKey(file, finding.line))
				?.find(
					(one) =>
						!hits.has(one) &&
						one.entry === finding.entry &&
						(finding.found === '' ? one.class === 'missing' : one.start >= 0 && start < one.end && end > one.start),
				);
			judged.push({confidence: finding.confidence, isRight: row !== undefined});
			if (row) {
				hits.add(row);
				tallyOf(file).right++;
			} else {
				falseFindings.push({...finding, file});
				tallyOf(file).false++;
			}
		}
	}

	const documents = [...tallies].map(([document, tally]) => ({document, ...tally, ...measuresOf(tally)}));
	const classes = [...new Set(gold.map((row) => row.class))].sort().map((cls) => {
		const of = gold.filter((row) => row.class === cls);
		const right = of.filter((row) => hits.has(row)).length;
		return {class: cls, recall: ratio(right, of.length), right, gold: of.length};
	});
	return {
		...measuresOf({right: hits.size, false: falseFindings.length, gold: gold.length}),
		right: hits.size,
		false: falseFindings.length,
		missed: gold.length - hits.size,
		classes,
		documents,
		documentF1: documents.reduce((sum, {f1}) => sum + f1, 0) / (documents.length || 1),
		reliability: reliabilityOf(judged),
		missedRows: gold.filter((row) => !hits.has(row)),
		falseFindings,
	};
}

function lineKey(file: string, line: number): string {
	return `${line} ${file}`;
}

/** Columns count code points from 1; strings count code units. */
function codeUnitsBefore(line: string, column: number): number {
	return [...line].slice(0, column - 1).join('').length;
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole;
}

function measuresOf(tally: Tally): Measures {
	const precision = ratio(tally.right, tally.right + tally.false);
	const recall = ratio(tally.right, tally.gold);
	return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

function reliabilityOf(judged: readonly {confidence: number; isRight: boolean}[]): ReliabilityBin[] {
	return BIN_EDGES.slice(0, -1).flatMap((from, index) => {
		const to = BIN_EDGES[index + 1]!;
		const isLast = index === BIN_EDGES.length - 2;
		const inside = judged.filter(({confidence}) => confidence >= from && (confidence < to || isLast));
		if (inside.length === 0) return [];
		const right = inside.filter(({isRight}) => isRight).length;
		const meanConfidence = inside.reduce((sum, {confidence}) => sum + confidence, 0) / inside.length;
		return [{from, to, findings: inside.length, right, meanConfidence}];
	});
}
