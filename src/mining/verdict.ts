import type {Kind} from '../glossary/entry.js';
import type {Proposal} from './proposal.js';
import {lineWords} from './runs.js';

/** The entry that an editor took a mined name for. */
export type MinedEntry = {
	readonly preferred: string;
	readonly kind?: Kind;
	/** By language; one name or several each. */
	readonly source?: Readonly<Record<string, string | readonly string[]>>;
};

/** What an editor said of a mined name; one line of the log of mining. */
export type MiningVerdict = {
	readonly id: string;
	readonly verdict: 'accept' | 'reject';
	readonly name: string;
	/** As it was written in the corpus, the name itself first. */
	readonly forms: readonly string[];
	/** What goes into the glossary; null for one that was rejected. */
	readonly entry: MinedEntry | null;
	readonly reviewer: string;
	/** ISO 8601, UTC. */
	readonly time: string;
};

/** Takes a verdict back, or says that its entry is in the glossary now. */
export type MiningRemark = {readonly id: string; readonly reviewer: string; readonly time: string} & (
	| {readonly withdraws: string}
	| {readonly enters: string}
);

export type MiningLine = MiningVerdict | MiningRemark;

/** A verdict that nobody took back; `isEntered`: its entry was written into the glossary. */
export type Standing = {readonly verdict: MiningVerdict; readonly isEntered: boolean};

/**
 * The verdicts that nobody took back, the earliest first; the order of lines says nothing, as branches may be merged, but of
 * those of one millisecond.
 */
export function standingVerdicts(lines: readonly MiningLine[]): Standing[] {
	const withdrawn = new Set<string>();
	const entered = new Set<string>();
	const verdicts = new Map<string, MiningVerdict>();
	for (const line of lines) {
		if ('withdraws' in line) withdrawn.add(line.withdraws);
		else if ('enters' in line) entered.add(line.enters);
		else verdicts.set(line.id, line);
	}
	return [...verdicts.values()]
		.filter(({id}) => !withdrawn.has(id))
		.sort((a, b) => Date.parse(a.time) - Date.parse(b.time))
		.map((verdict) => ({verdict, isEntered: entered.has(verdict.id)}));
}

/**
 * What stands for a proposal: the latest verdict on its name. Capitals, marks and blanks do not count, and a verdict speaks
 * for all forms that it was made for, for which of them is taken for the name differs from corpus to corpus.
 */
export function verdictFinder(standing: readonly Standing[]): (proposal: Pick<Proposal, 'name'>) => Standing | null {
	const byName = new Map<string, Standing>();
	for (const one of standing) for (const form of one.verdict.forms) byName.set(nameKey(form), one);
	return ({name}) => byName.get(nameKey(name)) ?? null;
}

/** The accepted entries that were not written into the glossary yet. */
export function waitingEntries(standing: readonly Standing[]): MiningVerdict[] {
	const waiting = new Map<string, MiningVerdict>();
	for (const {verdict, isEntered} of standing) {
		const key = nameKey(verdict.name);
		if (verdict.verdict === 'accept' && !isEntered) waiting.set(key, verdict);
		else waiting.delete(key);
	}
	return [...waiting.values()];
}

const nameKey = (name: string): string =>
	lineWords(name, 0, name.length)
		.map(({key}) => key)
		.join('');
