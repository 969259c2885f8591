import type {Kind} from '../../glossary/entry.js';
import type {Proposal} from '../../mining/proposal.js';
import type {MinedEntry, MiningVerdict, Standing} from '../../mining/verdict.js';
import {entryOfProposal} from '../../reports/proposals.js';
import type {FileChange} from '../desk.js';
import type {Field} from '../field.js';

/** What the keys mean now. */
export type Mode =
	| {readonly kind: 'review'}
	| {readonly kind: 'list'; readonly at: number}
	| {readonly kind: 'help'; readonly top: number}
	| {readonly kind: 'text'; readonly field: Field}
	| {
			readonly kind: 'preview';
			readonly title: string;
			readonly diff: readonly string[];
			readonly changes: readonly FileChange[];
			/** Accepted ones that cannot go in, and why. */
			readonly left: readonly string[];
			/** The verdicts whose entries go in. */
			readonly ids: readonly string[];
			readonly top: number;
			readonly thenQuit: boolean;
	  }
	| {readonly kind: 'quit'};

/** What would be taken of a proposal; changed before it is. */
export type Draft = {readonly kind: Kind | null; readonly hasSource: boolean};

/** What the reducer wants done. While one is under way no key is read. */
export type Effect =
	| {
			readonly kind: 'decide';
			readonly proposal: Proposal;
			readonly verdict: 'accept' | 'reject';
			readonly entry: MinedEntry | null;
	  }
	| {readonly kind: 'withdraw'; readonly verdict: MiningVerdict}
	| {readonly kind: 'plan'; readonly thenQuit: boolean}
	| {
			readonly kind: 'write';
			readonly changes: readonly FileChange[];
			readonly ids: readonly string[];
			readonly thenQuit: boolean;
	  }
	| {readonly kind: 'suspend'}
	| {readonly kind: 'quit'};

/** What comes back from an effect. */
export type Outcome =
	| {readonly kind: 'saved'; readonly standing: readonly Standing[]; readonly verdict: MiningVerdict}
	| {readonly kind: 'planned'; readonly mode: Mode & {readonly kind: 'preview'}}
	| {readonly kind: 'written'; readonly standing: readonly Standing[]; readonly text: string}
	| {readonly kind: 'failed'; readonly text: string}
	| {readonly kind: 'resumed'}
	| {readonly kind: 'gone'};

export type MiningState = {
	readonly proposals: readonly Proposal[];
	readonly drafts: readonly Draft[];
	/** What stands for each: always what is on disk, never what is only wanted. */
	readonly answers: readonly (Standing | null)[];
	/** Accepted entries that are not in the glossary yet, also of earlier runs. */
	readonly waiting: readonly MiningVerdict[];
	/** Index into `proposals`, of which there is one at least. */
	readonly cursor: number;
	readonly mode: Mode;
	readonly effect: Effect | null;
	/** Verdicts of this run that can be taken back, the latest last. */
	readonly undo: readonly MiningVerdict[];
	readonly message: {readonly tone: 'info' | 'error'; readonly text: string} | null;
	readonly hasQuit: boolean;
};

export type Status = 'open' | 'accepted' | 'entered' | 'rejected';

export function statusOf(answer: Standing | null): Status {
	if (answer === null) return 'open';
	if (answer.verdict.verdict === 'reject') return 'rejected';
	return answer.isEntered ? 'entered' : 'accepted';
}

export function openCount({answers}: MiningState): number {
	return answers.filter((answer) => answer === null).length;
}

/** The entry that a proposal would be taken as. */
export function entryOf({proposals, drafts}: MiningState, index: number, preferred?: string): MinedEntry {
	const {kind, hasSource} = drafts[index]!;
	const {source, ...proposed} = entryOfProposal({...proposals[index]!, kind}) as MinedEntry;
	return {
		...proposed,
		...(hasSource && source !== undefined ? {source} : {}),
		...(preferred === undefined ? {} : {preferred}),
	};
}

/** An entry in a line, for people. */
export function entryLine({preferred, kind, source}: MinedEntry): string {
	const names = Object.entries(source ?? {}).map(([language, name]) => `${language} ${[name].flat().join(', ')}`);
	return [preferred, kind ?? 'no kind', ...names].join(' · ');
}
