import type {YAMLMap, YAMLSeq} from 'yaml';
import {pairOf} from '../editing/keys.js';
import {entryList, type Planner} from '../editing/plan.js';
import type {Entry} from '../entry.js';
import type {ParsedFile} from '../parse.js';
import {locatePlaces, shownPlace} from '../places.js';
import type {RawEntry} from '../raw.js';
import {lintDuplicates} from './duplicates.js';
import {type Finding, type LintFix, type LintRule, type LintSeverity, type Subject, subjectsOf} from './finding.js';
import {lintForms} from './forms.js';
import {lintOffices} from './offices.js';
import {lintOrdinary} from './ordinary.js';
import {lintReadings, type ReadingMemory} from './reading.js';
import {lintSources} from './sources.js';

/** Every check of the glossary by itself; a new one is a file here and a place in this list. */
const CHECKS: readonly ((subjects: readonly Subject[], readings: ReadingMemory) => Finding[])[] = [
	lintForms,
	lintOrdinary,
	lintSources,
	lintReadings,
	lintOffices,
	lintDuplicates,
];

/** A finding as people and programs read it; line and column from 1, column in code points. */
export type LintResult = {
	readonly rule: LintRule;
	readonly severity: LintSeverity;
	readonly entry: Pick<Entry, 'preferred' | 'id'>;
	readonly path: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly fix: LintFix | null;
};

/**
 * What is doubtful in glossaries that hold otherwise, without their examples. `readings` remembers from run to run which
 * entries read their source names, which is most of the cost. Cost: about linear in the entries.
 */
export function lintGlossaries(
	files: readonly ParsedFile[],
	readings: ReadingMemory = new Set(),
): readonly LintResult[] {
	const subjects = subjectsOf(files);
	return locateFindings(
		files,
		CHECKS.flatMap((check) => check(subjects, readings)),
	);
}

/** Findings with their places told, by file, then by place. */
export function locateFindings(files: readonly ParsedFile[], findings: readonly Finding[]): readonly LintResult[] {
	const loci = locatePlaces(findings.flatMap(({place, about}) => [place, ...about]));
	const order = new Map(files.map(({raw}, index) => [raw, index]));
	return findings
		.map((finding) => ({finding, locus: loci.get(finding.place)!}))
		.sort(
			(a, b) =>
				order.get(a.finding.place.file)! - order.get(b.finding.place.file)! ||
				a.locus.line - b.locus.line ||
				a.locus.column - b.locus.column,
		)
		.map(({finding, locus}) => {
			const {code, severity, entry, place, about, message, fix} = finding;
			return {
				rule: code,
				severity,
				entry,
				path: place.file.source.path,
				line: locus.line,
				column: locus.column,
				message: message(about.map((other) => shownPlace(other, place.file, loci.get(other)!))),
				fix: fix ?? null,
			};
		});
}

/** Plans what is safe to mend, by file. An entry is mended of one thing at a time: another run mends the next. */
export function planFixes(results: readonly LintResult[]): ReadonlyMap<string, readonly Planner[]> {
	const planners = new Map<string, Planner[]>();
	const mended = new Set<RawEntry>();
	for (const {fix, path} of results) {
		if (fix === null) continue;
		const raw = fix.file.raw.value.entries![fix.entry]!;
		if (mended.has(raw)) continue;
		mended.add(raw);
		const there = planners.get(path) ?? [];
		there.push(planRemoveItem(fix));
		planners.set(path, there);
	}
	return planners;
}

/** Takes one item out of a list of an entry, of several that are alike. */
function planRemoveItem({entry, key, item}: LintFix): Planner {
	return (file, layout) => {
		const raw = file.raw.value.entries![entry]!;
		const items = raw[key] as readonly unknown[];
		const list = pairOf(entryList(file).items[entry] as YAMLMap, key)!.value as unknown as YAMLSeq;
		const left = items.filter((_, index) => index !== item);
		return {
			splices: list.flow ? layout.removeFromFlow(list, item) : layout.removeFromBlock(list, item),
			replaced: new Map([[entry, {...raw, [key]: left} as RawEntry]]),
		};
	};
}
