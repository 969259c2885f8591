import type {KeyEvent} from './input.js';

/** A screen as its session sees it: what a key makes of the state, what is to be done outside, and what that came to. */
export type Keyed<State, Effect, Outcome> = {
	reduce(state: State, event: KeyEvent): State;
	effectOf(state: State): Effect | null;
	perform(effect: Effect): Promise<Outcome>;
	settle(state: State, outcome: Outcome): State;
};

/** Keys in, states out: between two keys the effect of the first is done, saved and settled. */
export class KeyLoop<State, Effect, Outcome> {
	#state: State;
	readonly #keyed: Keyed<State, Effect, Outcome>;
	readonly #queue: KeyEvent[] = [];
	readonly #listeners = new Set<() => void>();
	#working: Promise<void> = Promise.resolve();

	constructor(state: State, keyed: Keyed<State, Effect, Outcome>) {
		this.#state = state;
		this.#keyed = keyed;
	}

	get state(): State {
		return this.#state;
	}

	/** Calls back after every change; returns the way to stop that. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Reads keys one after another, each when the one before is settled. Resolves when these are. */
	press(events: readonly KeyEvent[]): Promise<void> {
		this.#queue.push(...events);
		this.#working = this.#working.then(() => this.#work());
		return this.#working;
	}

	async #work(): Promise<void> {
		const {reduce, effectOf, perform, settle} = this.#keyed;
		for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) {
			this.#show(reduce(this.#state, event));
			for (let effect = effectOf(this.#state); effect !== null; effect = effectOf(this.#state))
				this.#show(settle(this.#state, await perform(effect)));
		}
	}

	#show(state: State): void {
		if (state === this.#state) return;
		this.#state = state;
		for (const listener of this.#listeners) listener();
	}
}
