import {unifiedDiff} from '../../corrections/unified-diff.js';
import type {Proposal} from '../../mining/proposal.js';
import type {MiningLine, MiningVerdict, Standing} from '../../mining/verdict.js';
import {formatProblem, type Problem} from '../../problems/problem.js';
import type {KeyEvent} from '../input.js';
import {KeyLoop} from '../key-loop.js';
import type {MiningDesk} from './desk.js';
import type {Effect, MiningState, Outcome} from './model.js';
import {reduceMining, settleMining, startMining} from './state.js';

export type MiningSessionOptions = {
	readonly reviewer: string;
	/** Gives the terminal back to the shell and returns when it is ours again. */
	suspend(): Promise<void>;
};

/** A walk through mined names, without a screen: the screen and the tests drive the same session. */
export class MiningSession {
	readonly #loop: KeyLoop<MiningState, Effect, Outcome>;
	readonly #desk: MiningDesk;
	readonly #options: MiningSessionOptions;

	/** `standing` is what was said earlier. */
	constructor(
		proposals: readonly Proposal[],
		standing: readonly Standing[],
		desk: MiningDesk,
		options: MiningSessionOptions,
	) {
		this.#desk = desk;
		this.#options = options;
		this.#loop = new KeyLoop<MiningState, Effect, Outcome>(startMining(proposals, standing), {
			reduce: reduceMining,
			effectOf: ({effect}) => effect,
			perform: (effect) => this.#perform(effect),
			settle: settleMining,
		});
	}

	get state(): MiningState {
		return this.#loop.state;
	}

	/** Calls back after every change; returns the way to stop that. */
	subscribe(listener: () => void): () => void {
		return this.#loop.subscribe(listener);
	}

	/** Reads keys one after another, each when the one before is settled. Resolves when these are. */
	press(events: readonly KeyEvent[]): Promise<void> {
		return this.#loop.press(events);
	}

	async #perform(effect: Effect): Promise<Outcome> {
		switch (effect.kind) {
			case 'decide': {
				const {proposal, verdict, entry} = effect;
				const forms = proposal.forms.map(({text}) => text);
				const line: MiningVerdict = {...this.#said(), verdict, name: proposal.name, forms, entry};
				return this.#save([line], line);
			}
			case 'withdraw':
				return this.#save([{...this.#said(), withdraws: effect.verdict.id}], effect.verdict);
			case 'plan':
				return this.#plan(effect.thenQuit);
			case 'write':
				return this.#write(effect);
			case 'suspend':
				await this.#options.suspend();
				return {kind: 'resumed'};
			case 'quit':
				return {kind: 'gone'};
		}
	}

	#said(): {readonly id: string; readonly reviewer: string; readonly time: string} {
		return {id: this.#desk.newId(), reviewer: this.#options.reviewer, time: this.#desk.now().toISOString()};
	}

	async #save(lines: readonly MiningLine[], verdict: MiningVerdict): Promise<Outcome> {
		const saved = await this.#desk.append(lines);
		return saved.ok ? {kind: 'saved', standing: saved.value, verdict} : failed(saved.problems);
	}

	async #plan(thenQuit: boolean): Promise<Outcome> {
		const {waiting} = this.state;
		const planned = await this.#desk.plan(waiting.map(({entry}) => entry!));
		if (!planned.ok) return failed(planned.problems);
		const {changes, refused} = planned.value;
		const ids = waiting.filter((_, index) => refused[index] === null).map(({id}) => id);
		const left = waiting.flatMap(({name}, index) => (refused[index] === null ? [] : [`${name}: ${refused[index]}`]));
		// Somebody else has put them in.
		if (changes.length === 0 && left.length === 0) return this.#enter(ids, 'The glossary has all of them already.');
		if (changes.length === 0) return {kind: 'failed', text: left.join(' ')};
		const diff = changes.flatMap(({path, before, after}) => unifiedDiff(path, before, after).trimEnd().split('\n'));
		const title = `${ids.length} ${ids.length === 1 ? 'entry' : 'entries'} for the glossary`;
		return {kind: 'planned', mode: {kind: 'preview', title, diff, changes, left, ids, top: 0, thenQuit}};
	}

	async #write({changes, ids}: Effect & {readonly kind: 'write'}): Promise<Outcome> {
		const written = await this.#desk.write(changes);
		if (!written.ok) return failed(written.problems);
		return this.#enter(
			ids,
			`Wrote ${ids.length === 1 ? 'the entry' : `${ids.length} entries`}: ${changes.map(({path}) => path).join(', ')}.`,
		);
	}

	async #enter(ids: readonly string[], text: string): Promise<Outcome> {
		const saved = await this.#desk.append(ids.map((enters) => ({...this.#said(), enters})));
		return saved.ok ? {kind: 'written', standing: saved.value, text} : failed(saved.problems);
	}
}

function failed(problems: readonly Problem[]): Outcome {
	const [first, ...more] = problems;
	const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
	return {kind: 'failed', text: `${first === undefined ? 'It failed.' : formatProblem(first)}${rest}`};
}
