import type {Engine} from '../../src/commands/engine.js';
import {ruleOf} from '../../src/detectors/registry.js';
import type {RuleId} from '../../src/detectors/rules.js';
import type {Document} from '../../src/documents/document.js';
import {spanOf} from '../../src/documents/span.js';
import type {Entry} from '../../src/glossary/entry.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import type {Mismatch} from '../../src/mismatches/mismatch.js';
import {recallWords, wordKnowledge} from '../../src/names/words/remembering.js';

/** What the fake check finds, wherever it stands. */
export type FakeFinding = {
	readonly found: string;
	readonly right: string | null;
	readonly preferred: string;
	readonly rule?: RuleId;
	readonly confidence?: number;
	readonly message?: string;
	readonly candidates?: readonly string[];
};

export function fakeEntry(preferred: string): Entry {
	return {
		id: preferred.toLowerCase().replace(/\W+/g, '-'),
		preferred,
		kind: 'person',
		source: [],
		admitted: [],
		forbidden: [],
		titles: [],
		gender: null,
		caseSensitive: true,
		note: null,
		place: {path: 'names.yaml', line: 1, column: 1},
	};
}

/** Every place of every finding as a mismatch, in the order of the text. */
export function fakeMismatches(document: Document, findings: readonly FakeFinding[]): Mismatch[] {
	const mismatches = findings.flatMap((finding) => {
		const places: Mismatch[] = [];
		let start = document.text.indexOf(finding.found);
		while (start >= 0) {
			places.push(mismatchAt(document, finding, start));
			start = document.text.indexOf(finding.found, start + finding.found.length);
		}
		return places;
	});
	return mismatches.sort((a, b) => a.span.start - b.span.start);
}

function mismatchAt(document: Document, finding: FakeFinding, start: number): Mismatch {
	const rule = ruleOf(finding.rule ?? 'spelling');
	const entry = fakeEntry(finding.preferred);
	return {
		rule: rule.id,
		entry,
		span: spanOf(start, start + finding.found.length),
		segment: document.segments.findIndex(({span}) => start <= span.end),
		found: finding.found,
		suggestion: finding.right,
		candidates: (finding.candidates ?? []).map((text) => ({entry: fakeEntry(text), text})),
		confidence: finding.confidence ?? 0.9,
		severity: rule.severity,
		category: rule.category,
		message: finding.message ?? `“${finding.found}” stands where “${finding.preferred}” should.`,
		evidence: [{kind: 'spelling', found: finding.found, right: finding.preferred, pivot: 'ja', edits: ['r=l']}],
		fingerprint: `${finding.found}@${start}`,
	};
}

/** A core that finds what it is told to, and takes a glossary's lines `- preferred: X` for its entries. */
export function fakeEngine(findings: readonly FakeFinding[], seen: {settings?: unknown} = {}): Engine {
	return {
		stamp: null,
		parseGlossaries: async (files) => ({
			ok: true,
			warnings: [],
			value: files.map(({path, text}) => ({
				path,
				name: null,
				language: 'en',
				entries: Array.from(text.matchAll(/- preferred: "?([^"\n]*?)"?$/gm), (match) => fakeEntry(match[1]!)),
			})),
		}),
		buildTermbase,
		wordKnowledge,
		recallWords,
		checkDocument: (document, _termbase, settings) => {
			seen.settings = settings;
			return fakeMismatches(document, findings);
		},
		surveyDocument: (document, termbase, settings) => {
			seen.settings = settings;
			const mismatches = fakeMismatches(document, findings);
			const right = termbase.entries.flatMap((entry): [Entry, number][] => {
				const count = document.text.split(entry.preferred).length - 1;
				return count > 0 ? [[entry, count]] : [];
			});
			return {mismatches, rightUses: new Map(right)};
		},
		accountForWord: () => [],
	};
}
