// How well the checker does on a document that nothing was fitted to: what confidence means and from where on it is shown are
// learnt from all other documents of the labelled sets, and tried on the one left out. Prints a table; asserts nothing.
//
//     npx tsx test/bench/leave-one-out.ts SET…
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {checkDocument} from '../../src/check.js';
import {parseText} from '../../src/documents/formats/text.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {type JsonMismatch, jsonMismatches} from '../../src/reports/json.js';
import {parseGold} from '../../src/scoring/gold.js';
import {scoreFindings} from '../../src/scoring/score.js';

/** Of what is shown, this share is to be right. */
const PRECISION = 0.95;
/** What the program shows by default. */
const DEFAULT_THRESHOLD = 0.6;
/** Confidences are told to the hundredth and never as 0 or 1. */
const LEAST = 0.005;

type Finding = {readonly rule: string; readonly confidence: number; readonly isRight: boolean};
type LabelledDocument = {
	readonly set: string;
	readonly document: string;
	readonly findings: readonly Finding[];
	/** Labelled rows that could be found from the English text. */
	readonly gold: number;
};
/** Confidence and rule of a finding → how likely it is right. */
type Calibration = (finding: Pick<Finding, 'rule' | 'confidence'>) => number;

function readSet(folder: string): LabelledDocument[] {
	const glossaryPath = join(folder, 'glossary.yaml');
	const glossary = parseGlossary(readFileSync(glossaryPath, 'utf8'), glossaryPath);
	if (!glossary.ok) throw new Error(`${glossaryPath}: ${glossary.problems[0]!.message}`);
	const {entries} = glossary.value;
	const termbase = buildTermbase(entries);
	const texts = new Map(
		readdirSync(join(folder, 'mt'))
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => [name, readFileSync(join(folder, 'mt', name), 'utf8')]),
	);
	const linesOf = new Map([...texts].map(([name, text]) => [name, text.replace(/\n$/, '').split('\n')]));
	const goldPath = join(folder, 'gold.tsv');
	const preferred = new Set(entries.map((entry) => entry.preferred));
	const gold = parseGold(readFileSync(goldPath, 'utf8'), goldPath, linesOf, preferred);
	if (!gold.ok) throw new Error(`${goldPath}: ${gold.problems[0]!.message}`);
	const documents = new Set([...texts.keys()].map((name) => name.split('.')[0]!));
	return [...documents].map((document) => {
		const articles = [...texts].filter(([name]) => name.split('.')[0] === document);
		const rows = gold.value.filter(({file}) => file.split('.')[0] === document);
		const findings = articles.flatMap(([name, text]) => {
			const parsed = parseText(name, text);
			const mismatches = checkDocument(parsed, termbase, {minConfidence: 0, rules: {}});
			// The surest first: of two findings at one labelled place the surer is the one that is right.
			const told = jsonMismatches({document: parsed, words: 0, mismatches})
				.filter(({entry, rule}) => entry !== null && rule !== 'title' && rule !== 'gender')
				.sort((a, b) => b.confidence - a.confidence);
			const lines = linesOf.get(name)!;
			const own = rows.filter(({file}) => file === name);
			const wrong = new Set(
				scoreFindings(own, [{file: name, lines, findings: told}], 'mono').falseFindings.map(placeOf),
			);
			return told.map((one) => ({rule: one.rule, confidence: one.confidence, isRight: !wrong.has(placeOf(one))}));
		});
		return {
			set: basename(folder),
			document,
			findings,
			gold: rows.filter((row) => row.class !== 'missing').length,
		};
	});
}

function placeOf({line, column, entry}: Pick<JsonMismatch, 'line' | 'column' | 'entry'>): string {
	return `${line}:${column} ${entry}`;
}

const logit = (share: number): number => {
	const inside = Math.min(1 - LEAST, Math.max(LEAST, share));
	return Math.log(inside / (1 - inside));
};
const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The likelihood as it never falls with confidence: pool adjacent violators (Ayer & others 1955). */
function fitIsotonic(findings: readonly Finding[]): Calibration {
	const sorted = [...findings].sort((a, b) => a.confidence - b.confidence);
	const blocks: {from: number; right: number; count: number}[] = [];
	for (const {confidence, isRight} of sorted) {
		const last = blocks.at(-1);
		if (last?.from === confidence) {
			last.right += isRight ? 1 : 0;
			last.count++;
		} else blocks.push({from: confidence, right: isRight ? 1 : 0, count: 1});
	}
	for (let at = 1; at < blocks.length; ) {
		const [left, right] = [blocks[at - 1]!, blocks[at]!];
		if (left.right / left.count <= right.right / right.count) at++;
		else {
			blocks.splice(at - 1, 2, {from: left.from, right: left.right + right.right, count: left.count + right.count});
			at = Math.max(1, at - 1);
		}
	}
	return ({confidence}) => {
		const block = blocks.findLast(({from}) => from <= confidence) ?? blocks[0];
		// A share of few is drawn to the middle, as if one of two more had been right.
		return block ? (block.right + 1) / (block.count + 2) : confidence;
	};
}

/**
 * Log-odds as a line over the checker's own, with a shift for each rule (Platt 1999), by gradient descent with a penalty
 * that keeps the line near the checker's own where little is known.
 */
function fitLogistic(findings: readonly Finding[]): Calibration {
	const shifts = new Map<string, number>();
	let slope = 1;
	let base = 0;
	const oddsOf = ({rule, confidence}: Pick<Finding, 'rule' | 'confidence'>) =>
		slope * logit(confidence) + base + (shifts.get(rule) ?? 0);
	const penalty = 4;
	for (let round = 0; round < 2000; round++) {
		let [slopeBy, baseBy] = [-penalty * (slope - 1), -penalty * base];
		const shiftsBy = new Map(
			[...new Set(findings.map(({rule}) => rule))].map((rule) => [rule, -penalty * (shifts.get(rule) ?? 0)]),
		);
		for (const finding of findings) {
			const error = (finding.isRight ? 1 : 0) - sigmoid(oddsOf(finding));
			slopeBy += error * logit(finding.confidence);
			baseBy += error;
			shiftsBy.set(finding.rule, shiftsBy.get(finding.rule)! + error);
		}
		const rate = 0.5 / (findings.length + penalty);
		slope += rate * slopeBy;
		base += rate * baseBy;
		for (const [rule, by] of shiftsBy) shifts.set(rule, (shifts.get(rule) ?? 0) + rate * by);
	}
	return (finding) => sigmoid(oddsOf(finding));
}

/** The lowest likelihood from which on enough of what is shown is right. */
function chooseThreshold(findings: readonly Finding[], likely: Calibration): number {
	const sorted = findings
		.map((each) => ({share: likely(each), isRight: each.isRight}))
		.sort((a, b) => b.share - a.share);
	let threshold = 1;
	let right = 0;
	sorted.forEach(({share, isRight}, at) => {
		if (isRight) right++;
		const isEdge = at + 1 === sorted.length || sorted[at + 1]!.share < share;
		if (isEdge && right / (at + 1) >= PRECISION) threshold = share;
	});
	return threshold;
}

/** What one way of fitting shows of one document that it was not fitted to. */
type Shown = {right: number; wrong: number; gold: number; squares: number; findings: number};
const WAYS: readonly {
	readonly name: string;
	readonly fit: (others: readonly Finding[]) => {readonly likely: Calibration; readonly threshold: number};
}[] = [
	{name: 'as shipped', fit: () => ({likely: ({confidence}) => confidence, threshold: DEFAULT_THRESHOLD})},
	{
		name: 'threshold of the others',
		fit: (others) => {
			const likely: Calibration = ({confidence}) => confidence;
			return {likely, threshold: chooseThreshold(others, likely)};
		},
	},
	...[
		{name: 'isotonic, of the others', learn: fitIsotonic},
		{name: 'logistic, of the others', learn: fitLogistic},
	].map(({name, learn}) => ({
		name,
		fit: (others: readonly Finding[]) => {
			const likely = learn(others);
			return {likely, threshold: chooseThreshold(others, likely)};
		},
	})),
];

function tryOn(document: LabelledDocument, likely: Calibration, threshold: number): Shown {
	const shown = document.findings.filter((finding) => likely(finding) >= threshold);
	const right = shown.filter(({isRight}) => isRight).length;
	const squares = document.findings.reduce((sum, each) => sum + (likely(each) - (each.isRight ? 1 : 0)) ** 2, 0);
	return {right, wrong: shown.length - right, gold: document.gold, squares, findings: document.findings.length};
}

const add = (a: Shown, b: Shown): Shown => ({
	right: a.right + b.right,
	wrong: a.wrong + b.wrong,
	gold: a.gold + b.gold,
	squares: a.squares + b.squares,
	findings: a.findings + b.findings,
});
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function row(set: string, way: string, {right, wrong, gold, squares, findings}: Shown): string {
	const precision = share(right, right + wrong);
	const recall = share(right, gold);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	const cells = [precision, recall, f1, share(squares, findings)].map((each) => each.toFixed(3).padStart(9));
	return `${set.padEnd(10)}${way.padEnd(26)}${cells.join('')}${String(right).padStart(7)}${String(wrong).padStart(7)}`;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
	console.error('usage: leave-one-out.ts SET…   (folders with glossary.yaml, mt/*.txt and gold.tsv)');
	process.exit(2);
}
const documents = folders.flatMap(readSet);
console.log(`${documents.length} documents; each is tried with what the ${documents.length - 1} others teach\n`);
console.log(`${'set'.padEnd(10)}${'what is shown'.padEnd(26)}precision   recall       F1    Brier  right  wrong`);
for (const {name, fit} of WAYS) {
	const bySet = new Map<string, Shown>();
	for (const document of documents) {
		const others = documents.filter((other) => other !== document).flatMap(({findings}) => findings);
		const {likely, threshold} = fit(others);
		const shown = tryOn(document, likely, threshold);
		for (const set of [document.set, 'all']) {
			const before = bySet.get(set);
			bySet.set(set, before ? add(before, shown) : shown);
		}
	}
	const total = bySet.get('all')!;
	bySet.delete('all');
	for (const [set, shown] of bySet) console.log(row(set, name, shown));
	console.log(`${row('all', name, total)}\n`);
}
