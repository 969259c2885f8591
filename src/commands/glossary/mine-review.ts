import {visible} from '../../documents/visible.js';
import {renderingKey} from '../../glossary/conflicts.js';
import type {NewEntry} from '../../glossary/edit.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import type {Io} from '../../io/io.js';
import type {Proposal} from '../../mining/proposal.js';
import {countsOf, detailsOf, entryOfProposal} from '../../reports/proposals.js';

/** The entries that a reviewer takes, asked for one by one; the end of the input ends the questions as `q` does. */
export async function reviewProposals(proposals: readonly Proposal[], io: Io): Promise<readonly NewEntry[]> {
	const taken = new Map<string, NewEntry>();
	for (const [i, proposal] of proposals.entries()) {
		const {name, kind} = proposal;
		const lines = [
			`${name}  ${kind ?? 'kind unknown'}  ${countsOf(proposal)}`,
			...detailsOf(proposal).map((line) => `  ${line}`),
		];
		await io.stderr.write(`\n[${i + 1}/${proposals.length}] ${lines.map((line) => `${visible(line)}\n`).join('')}`);
		const answer = await askVerdict(io);
		if (answer === 'q') break;
		if (answer === 'n') continue;
		const entry = answer === 'e' ? await askChanges(entryOfProposal(proposal), io) : entryOfProposal(proposal);
		if (entry === null) break;
		// Two proposals may be made one name by editing.
		taken.set(renderingKey(entry.preferred), entry);
	}
	return [...taken.values()];
}

async function askVerdict(io: Io): Promise<'y' | 'n' | 'e' | 'q'> {
	for (;;) {
		const answer = await io.ask('Take it? [y]es, [N]o, [e]dit, [q]uit: ');
		if (answer === null) return 'q';
		const [letter = 'n'] = answer.trim().toLowerCase();
		if (letter === 'y' || letter === 'n' || letter === 'e' || letter === 'q') return letter;
	}
}

/** The entry with another rendering or kind; Enter alone leaves what is proposed. Null at the end of the input. */
async function askChanges(entry: NewEntry, io: Io): Promise<NewEntry | null> {
	const name = await io.ask(`Right rendering [${visible(entry.preferred)}]: `);
	if (name === null) return null;
	const kind = await askKind(entry.kind, io);
	if (kind === null) return null;
	return {...entry, preferred: name.trim() || entry.preferred, ...(kind === undefined ? {} : {kind})};
}

async function askKind(known: Kind | undefined, io: Io): Promise<Kind | undefined | null> {
	for (;;) {
		const answer = await io.ask(`Kind (${KINDS.join(', ')})${known === undefined ? '' : ` [${known}]`}: `);
		if (answer === null) return null;
		if (answer.trim() === '') return known;
		const kind = KINDS.find((one) => one === answer.trim().toLowerCase());
		if (kind !== undefined) return kind;
	}
}
