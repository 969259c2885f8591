import {applyCorrections, correctionsIn, planCorrections} from '../corrections/correction.js';
import {unifiedDiff} from '../corrections/unified-diff.js';
import {type AnchoredFile, anchorFile, type CheckedFile} from '../decisions/anchored-file.js';
import {carry} from '../decisions/carry.js';
import type {Decision, Withdrawal} from '../decisions/decision.js';
import {type Log, standing} from '../decisions/log.js';
import {fileTextOf} from '../documents/layout.js';
import type {Entry} from '../glossary/entry.js';
import {formatProblem, type Problem, type Result} from '../problems/problem.js';
import type {Desk, FileChange} from './desk.js';
import type {KeyEvent} from './input.js';
import {KeyLoop} from './key-loop.js';
import type {Draft, Effect, Loaded, Outcome, ReviewState} from './model.js';
import {reduceReview, settleReview, startReview} from './state.js';

export type SessionOptions = {
	readonly reviewer: string;
	/** Gives the terminal back to the shell and returns when it is ours again. */
	suspend(): Promise<void>;
};

/**
 * Keys in, states out: between two keys the effect of the first is done, saved and settled.
 *
 * Without a screen: the screen, `--plain` and the tests drive the same session.
 */
export class ReviewSession {
	readonly #loop: KeyLoop<ReviewState, Effect, Outcome>;
	#log: Log;
	#files: readonly AnchoredFile[];
	readonly #desk: Desk;
	readonly #options: SessionOptions;
	/** Decisions and withdrawals made here. */
	made = 0;

	private constructor(
		desk: Desk,
		options: SessionOptions,
		log: Log,
		checked: {files: readonly CheckedFile[]; entries: readonly Entry[]},
	) {
		this.#desk = desk;
		this.#options = options;
		this.#log = log;
		this.#files = checked.files.map((file) => anchorFile(file, desk.pathInLog(file.document.path)));
		this.#loop = new KeyLoop<ReviewState, Effect, Outcome>(startReview(this.#load(checked.entries)), {
			reduce: reduceReview,
			effectOf: ({effect}) => effect,
			perform: (effect) => this.#perform(effect),
			settle: settleReview,
		});
	}

	/** Reads, checks and lays the log's decisions on what was found. Warnings are files that could not be read. */
	static async open(desk: Desk, options: SessionOptions): Promise<Result<ReviewSession>> {
		const log = await desk.log.read();
		if (!log.ok) return log;
		const checked = await desk.check();
		if (!checked.ok) return checked;
		const session = new ReviewSession(desk, options, log.value, checked.value);
		return {ok: true, value: session, warnings: [...checked.warnings, ...log.warnings]};
	}

	get state(): ReviewState {
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
			case 'decide':
				return this.#save(this.#decisionOf(effect.draft));
			case 'redo':
				return this.#save({
					...effect.decision,
					id: this.#desk.newId(),
					time: this.#timeFor(effect.decision),
					reviewer: this.#options.reviewer,
				});
			case 'withdraw':
				return this.#save({
					id: this.#desk.newId(),
					withdraws: effect.decision.id,
					reviewer: this.#options.reviewer,
					time: this.#desk.now().toISOString(),
				});
			case 'plan-edit': {
				const change = await this.#desk.planEdit(effect.edit);
				if (!change.ok) return failed(change.problems, null);
				if (change.value.before === change.value.after) return {kind: 'nothing', text: 'The glossary says so already.'};
				return preview(
					`Change of the glossary ${change.value.path}`,
					[change.value],
					[],
					`Wrote ${change.value.path} and checked again.`,
					false,
					null,
				);
			}
			case 'plan-corrections':
				return this.#planCorrections(effect.thenQuit);
			case 'write':
				return this.#write(effect.changes, effect.done);
			case 'suspend':
				await this.#options.suspend();
				return {kind: 'resumed'};
			case 'quit':
				return {kind: 'gone'};
		}
	}

	async #save(line: Decision | Withdrawal): Promise<Outcome> {
		const log = await this.#desk.log.append([line]);
		if (!log.ok) return failed(log.problems, null);
		this.made++;
		this.#log = log.value;
		const {answers, unwritten} = this.#load(this.state.entries);
		return {kind: 'saved', line, answers, unwritten};
	}

	#load(entries: readonly Entry[]): Loaded {
		const carried = carry(this.#files, standing(this.#log), this.#desk.isThere);
		let unwritten = 0;
		for (const [index, file] of this.#files.entries()) {
			unwritten += correctionsIn(file, carried.decisions[index] ?? []).corrections.length;
		}
		return {files: this.#files, entries, answers: carried.decisions.flat(), unwritten};
	}

	#decisionOf({item, verdict, scope, replacement, reason}: Draft): Decision {
		const {mismatch, anchor} = item;
		const decision = {
			id: this.#desk.newId(),
			fingerprint: anchor.fingerprint,
			verdict,
			replacement,
			scope,
			reviewer: this.#options.reviewer,
			time: '',
			reason,
			mismatch: {
				path: this.#files[item.file]!.path,
				rule: mismatch.rule,
				entryId: mismatch.entry?.id ?? null,
				entry: mismatch.entry?.preferred ?? null,
				found: anchor.found,
				suggestion: mismatch.suggestion,
				context: anchor.before + anchor.found + anchor.after,
				at: anchor.before.length,
				beside: anchor.beside,
			},
		};
		return {...decision, time: this.#timeFor(decision)};
	}

	/** Now, but later than whatever the log says of the same form: a clock that runs behind must not lose to an older decision. */
	#timeFor(decision: Pick<Decision, 'mismatch'>): string {
		let time = this.#desk.now().getTime();
		for (const other of this.#log.decisions) {
			if (other.mismatch.found === decision.mismatch.found) time = Math.max(time, Date.parse(other.time) + 1);
		}
		return new Date(time).toISOString();
	}

	async #planCorrections(thenQuit: boolean): Promise<Outcome> {
		const refreshed = await this.#refresh();
		if (!refreshed.ok) return failed(refreshed.problems, null);
		const decisions = standing(this.#log);
		const carried = carry(this.#files, decisions, this.#desk.isThere);
		const plans = planCorrections(this.#files, carried, decisions);
		const changes: FileChange[] = [];
		let count = 0;
		for (const [index, plan] of plans.entries()) {
			if (plan.corrections.length === 0) continue;
			const {document} = this.#files[index]!;
			const before = fileTextOf(document);
			changes.push({path: document.path, before, after: applyCorrections(document, plan.corrections)});
			count += plan.corrections.length;
		}
		if (count === 0)
			return {
				kind: 'written',
				text: 'Nothing to write: the files hold every correction that has a place.',
				loaded: refreshed.value,
			};
		const what = `${count} ${count === 1 ? 'correction' : 'corrections'} in ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
		return preview(
			what,
			changes,
			plans.flatMap((plan) => plan.unplaced),
			`Wrote ${what}.`,
			thenQuit,
			refreshed.value,
		);
	}

	async #write(changes: readonly FileChange[], done: string): Promise<Outcome> {
		const problems: Problem[] = [];
		for (const change of changes) {
			const written = await this.#desk.write(change, {backup: false});
			if (!written.ok) problems.push(...written.problems);
		}
		const refreshed = await this.#refresh();
		if (!refreshed.ok) problems.push(...refreshed.problems);
		if (problems.length > 0) return failed(problems, refreshed.ok ? refreshed.value : null);
		return {kind: 'written', text: done, loaded: refreshed.ok ? refreshed.value : null};
	}

	async #refresh(): Promise<Result<Loaded>> {
		const log = await this.#desk.log.read();
		if (!log.ok) return log;
		const checked = await this.#desk.check();
		if (!checked.ok) return checked;
		this.#log = log.value;
		this.#files = checked.value.files.map((file) => anchorFile(file, this.#desk.pathInLog(file.document.path)));
		return {ok: true, value: this.#load(checked.value.entries), warnings: []};
	}
}

function preview(
	title: string,
	changes: readonly FileChange[],
	unplaced: (Outcome & {kind: 'planned'})['mode']['unplaced'],
	done: string,
	thenQuit: boolean,
	loaded: Loaded | null,
): Outcome {
	const diff = changes.flatMap((change) => unifiedDiff(change.path, change.before, change.after).trimEnd().split('\n'));
	return {kind: 'planned', mode: {kind: 'preview', title, diff, changes, unplaced, done, top: 0, thenQuit}, loaded};
}

function failed(problems: readonly Problem[], loaded: Loaded | null): Outcome {
	const [first, ...more] = problems;
	const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
	return {kind: 'failed', text: `${first === undefined ? 'It failed.' : formatProblem(first)}${rest}`, loaded};
}
