import type {Proposal} from '../../src/mining/proposal.js';
import {type MiningLine, type Standing, standingVerdicts} from '../../src/mining/verdict.js';
import type {MiningDesk} from '../../src/review/mining/desk.js';
import {MiningSession} from '../../src/review/mining/session.js';

export function proposalOf(name: string, more: Partial<Proposal> = {}): Proposal {
	return {
		name,
		kind: 'person',
		forms: [{text: name, count: 2}],
		count: 2,
		documents: 1,
		source: [],
		sentence: {path: 'mt/a.txt', segment: 3, text: `The actor ${name} spoke.`, at: 10},
		worth: 0.83,
		reasons: ['stands twice'],
		...more,
	};
}

export type MemoryMiningDesk = MiningDesk & {
	readonly lines: MiningLine[];
	/** What the next appends say instead of saving; empty where they save. */
	failing: string;
	/** The glossary, a line a name. */
	glossary: string;
	/** Names that cannot go in. */
	refusing: readonly string[];
};

/** A desk without a disk. */
export function memoryMiningDesk(): MemoryMiningDesk {
	let ids = 0;
	const fail = (message: string) => ({ok: false as const, problems: [{code: 'not-saved', path: null, message}]});
	const desk: MemoryMiningDesk = {
		lines: [],
		failing: '',
		glossary: 'entries:\n',
		refusing: [],
		async append(lines) {
			if (desk.failing !== '') return fail(desk.failing);
			desk.lines.push(...lines);
			return {ok: true, value: standingVerdicts(desk.lines), warnings: []};
		},
		async plan(entries) {
			const refused = entries.map(({preferred}) => (desk.refusing.includes(preferred) ? 'it is another’s' : null));
			const going = entries.filter((_, index) => refused[index] === null);
			const after = desk.glossary + going.map(({preferred}) => `  - preferred: ${preferred}\n`).join('');
			const changes = going.length === 0 ? [] : [{path: 'glossary/names.yaml', before: desk.glossary, after}];
			return {ok: true, value: {changes, refused}, warnings: []};
		},
		async write(changes) {
			for (const {after} of changes) desk.glossary = after;
			return {ok: true, value: null, warnings: []};
		},
		now: () => new Date(Date.UTC(2026, 0, 1) + ids * 1000),
		newId: () => `id${ids++}`,
	};
	return desk;
}

export function miningSession(
	proposals: readonly Proposal[],
	desk: MiningDesk = memoryMiningDesk(),
	standing: readonly Standing[] = [],
): MiningSession {
	return new MiningSession(proposals, standing, desk, {reviewer: 'ann', suspend: async () => {}});
}
