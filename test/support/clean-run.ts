import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {countWords} from '../../src/documents/words.js';
import type {Entry} from '../../src/glossary/entry.js';
import {checkText, DEFAULT_SETTINGS, type Mismatch, parseGlossary, type Termbase} from '../../src/index.js';
import {writeNews} from './clean-news.js';

const FOLDER = join(import.meta.dirname, '../fixtures/clean');
/** Words of generated news beside the written articles, and the seed that makes them the same each time. */
const GENERATED_WORDS = 16_000;
const SEED = 7;

export type Article = {readonly name: string; readonly text: string};

/** Right English: the articles that were written by hand, and generated ones. */
export function cleanArticles(): {readonly written: readonly Article[]; readonly generated: readonly Article[]} {
	const written = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => ({name, text: readFileSync(join(FOLDER, name), 'utf8')}));
	const generated = writeNews(GENERATED_WORDS, SEED).map((text, index) => ({name: `generated ${index + 1}`, text}));
	return {written, generated};
}

/** The 200 entries whose neighbours stand in the articles. */
export function cleanEntries(): readonly Entry[] {
	const parsed = parseGlossary(readFileSync(join(FOLDER, 'glossary.yaml'), 'utf8'), 'glossary.yaml');
	if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
	return parsed.value.entries;
}

export type FalseAlarm = Pick<Mismatch, 'rule' | 'found' | 'confidence'> & {
	readonly article: string;
	readonly entry: string | null;
};

export type CleanRun = {
	readonly words: number;
	/** About names, with an entry or without. */
	readonly names: readonly FalseAlarm[];
	/** About the document itself. */
	readonly hygiene: readonly FalseAlarm[];
};

/** What the checker tells of right articles, at its default setting: every one is false. */
export function runClean(articles: readonly Article[], termbase: Termbase): CleanRun {
	let words = 0;
	const names: FalseAlarm[] = [];
	const hygiene: FalseAlarm[] = [];
	for (const {name, text} of articles) {
		words += countWords(text);
		for (const {rule, found, confidence, entry} of checkText(text, termbase, DEFAULT_SETTINGS)) {
			const isName = entry !== null || rule === 'inconsistent';
			(isName ? names : hygiene).push({rule, found, confidence, article: name, entry: entry?.preferred ?? null});
		}
	}
	return {words, names, hygiene};
}

/** False alarms per 1,000 words. */
export function rateOf(alarms: readonly FalseAlarm[], words: number): number {
	return (1000 * alarms.length) / words;
}

export function describeRun({words, names, hygiene}: CleanRun): string {
	const told = (alarms: readonly FalseAlarm[]) =>
		`${alarms.length} (${rateOf(alarms, words).toFixed(2)} per 1,000 words)`;
	const rows = [...names, ...hygiene].map(
		({article, rule, found, entry, confidence}) =>
			`  ${confidence.toFixed(2)} ${rule} “${found}”${entry === null ? '' : ` → ${entry}`} [${article}]`,
	);
	return [`${words} words of right English: names ${told(names)}, hygiene ${told(hygiene)}`, ...rows].join('\n');
}
