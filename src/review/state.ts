import type {Decision, Scope, Verdict} from '../decisions/decision.js';
import {KINDS} from '../glossary/entry.js';
import {editField, fieldOf, textOf} from './field.js';
import {NO_FILTER, parseFilter} from './filter.js';
import type {KeyEvent} from './input.js';
import {type Command, commandFor} from './keys.js';
import {
	currentAnswer,
	currentItem,
	type Draft,
	type Effect,
	type Item,
	isAmbiguous,
	itemsOf,
	type Loaded,
	type Message,
	type Mode,
	nextOpen,
	type Outcome,
	progressOf,
	type ReviewState,
	reasonKey,
	shownItems,
	type TextPurpose,
} from './model.js';

const REVIEW: Mode = {kind: 'review'};
/** How far `page-down` goes. */
const PAGE = 10;

/** The screen as it opens: at the first mismatch nobody has decided on. */
export function startReview(loaded: Loaded): ReviewState {
	const state: ReviewState = {
		...loaded,
		items: itemsOf(loaded.files),
		cursor: 0,
		filter: NO_FILTER,
		filterText: '',
		mode: REVIEW,
		effect: null,
		undo: [],
		redo: [],
		reasons: new Map(),
		message: null,
		hasQuit: false,
	};
	return {...state, cursor: Math.max(0, nextOpen(state, 0))};
}

/**
 * The state after one key or paste. Pure: what must be done outside is in `effect`, and until its outcome comes back
 * (`settleReview`) no key changes anything, so nothing is shown as decided that is not on disk.
 */
export function reduceReview(state: ReviewState, event: KeyEvent): ReviewState {
	if (state.effect !== null || state.hasQuit) return state;
	const quiet = {...state, message: null};
	const command = commandFor(state, event);
	if (state.mode.kind === 'text' && command === null) {
		return {...state, mode: {...state.mode, field: editField(state.mode.field, event)}};
	}
	if (event.kind === 'paste') return say(quiet, 'info', 'A paste decides nothing. e opens a field to paste into.');
	return command === null ? state : run(quiet, command, event.name);
}

/** The state after an effect has been done, or could not be. */
export function settleReview(state: ReviewState, outcome: Outcome): ReviewState {
	const effect = state.effect;
	const idle = {...state, effect: null};
	switch (outcome.kind) {
		case 'saved':
			return effect === null
				? idle
				: saved({...idle, answers: outcome.answers, unwritten: outcome.unwritten}, effect, outcome.line);
		case 'planned':
			return {...(outcome.loaded === null ? idle : reload(idle, outcome.loaded)), mode: outcome.mode};
		case 'nothing':
			return say({...idle, mode: REVIEW}, 'info', outcome.text);
		case 'written': {
			const loaded = outcome.loaded === null ? idle : reload(idle, outcome.loaded);
			const told = say({...loaded, mode: REVIEW}, 'info', outcome.text);
			return effect?.kind === 'write' && effect.thenQuit ? want(told, {kind: 'quit'}) : told;
		}
		case 'failed':
			return say(outcome.loaded === null ? idle : reload(idle, outcome.loaded), 'error', outcome.text);
		case 'resumed':
			return idle;
		case 'gone':
			return {...idle, hasQuit: true};
	}
}

function run(state: ReviewState, command: Command, key: string): ReviewState {
	const {mode} = state;
	switch (command) {
		case 'down':
			return move(state, 1);
		case 'up':
			return move(state, -1);
		case 'page-down':
			return move(state, PAGE);
		case 'page-up':
			return move(state, -PAGE);
		case 'first':
			return move(state, Number.NEGATIVE_INFINITY);
		case 'last':
			return move(state, Number.POSITIVE_INFINITY);
		case 'help':
			return {...state, mode: {kind: 'help', top: 0}};
		case 'suspend':
			return want(state, {kind: 'suspend'});
		case 'quit':
			return quit(state, key);
		case 'leave':
			return leave(state);
		case 'undo':
			return undo(state);
		case 'redo':
			return redo(state);
		case 'filter':
			return openText(state, 'filter', state.filterText);
		case 'list':
			return {...state, mode: {kind: 'list', at: Math.max(0, shownItems(state).indexOf(state.cursor))}};
		case 'files':
			return state.files.length > 1
				? {...state, mode: {kind: 'files', at: currentItem(state)?.file ?? 0}}
				: say(state, 'info', 'There is only this file.');
		case 'next-file':
			return toFile(state, (currentItem(state)?.file ?? 0) + 1, 1);
		case 'previous-file':
			return toFile(state, (currentItem(state)?.file ?? 0) - 1, -1);
		case 'write':
			return state.unwritten > 0
				? want(state, {kind: 'plan-corrections', thenQuit: mode.kind === 'quit'})
				: say(state, 'info', 'Nothing to write: the files hold every accepted correction.');
		case 'choose':
			return choose(state);
		case 'next-kind':
			return nextKind(state);
		default:
			return onItem(state, command, key);
	}
}

/** Commands that need a mismatch. */
function onItem(state: ReviewState, command: Command, key: string): ReviewState {
	const item = currentItem(state);
	if (item === null) return say(state, 'info', 'There is no mismatch here.');
	const {mismatch} = item;
	const scope: Scope = state.mode.kind === 'everywhere' ? 'everywhere' : 'occurrence';
	switch (command) {
		case 'accept':
			return accept({...state, mode: REVIEW}, scope);
		case 'accept-all':
			return accept(state, 'document');
		case 'reject':
			return decide({...state, mode: REVIEW}, 'reject', scope, null);
		case 'reject-all':
			return decide(state, 'reject', 'document', null);
		case 'defer':
			return decide(state, 'defer', 'occurrence', null);
		case 'candidate': {
			const candidate = mismatch.candidates[Number(key) - 1];
			if (candidate === undefined) return say(state, 'info', `There is no candidate ${key}.`);
			return decide(state, 'accept', 'occurrence', candidate.text);
		}
		case 'edit':
			return openText(
				state,
				'replacement',
				currentAnswer(state)?.replacement?.trim() ??
					mismatch.suggestion ??
					(mismatch.found || (mismatch.entry?.preferred ?? '')),
			);
		case 'reason':
			return openText(state, 'reason', state.reasons.get(reasonKey(item)) ?? currentAnswer(state)?.reason ?? '');
		case 'everywhere':
			return {...state, mode: {kind: 'everywhere'}};
		case 'next-open': {
			const next = nextOpen(state, state.cursor + 1);
			return next < 0 ? say(state, 'info', 'Every mismatch shown is decided.') : {...state, cursor: next};
		}
		case 'glossary':
			return {...state, mode: {kind: 'glossary'}};
		case 'admit':
		case 'forbid':
			return mismatch.entry === null
				? say({...state, mode: REVIEW}, 'info', 'This mismatch has no entry; g n makes a new one.')
				: openText(state, command, mismatch.found);
		case 'add':
			return openText(state, 'add', mismatch.found);
		default:
			return state;
	}
}

function accept(state: ReviewState, scope: Scope): ReviewState {
	const {mismatch} = currentItem(state)!;
	if (isAmbiguous(mismatch))
		return say(state, 'info', 'It may stand for several names: a number takes one, e types another.');
	if (mismatch.suggestion === null) return say(state, 'info', 'No replacement is known: e types one.');
	return decide(state, 'accept', scope, mismatch.suggestion);
}

function decide(state: ReviewState, verdict: Verdict, scope: Scope, replacement: string | null): ReviewState {
	const item = currentItem(state)!;
	const reason = state.reasons.get(reasonKey(item)) || null;
	const answer = currentAnswer(state);
	const isSame =
		answer !== null && answer.verdict === verdict && answer.replacement === replacement && answer.scope === scope;
	if (isSame && (reason === null || reason === answer.reason))
		return onward(say(state, 'info', 'That is what was decided already.'));
	const draft: Draft = {item, verdict, scope, replacement, reason};
	return want(state, {kind: 'decide', draft});
}

/** After a decision is on disk: what is shown next. */
function saved(state: ReviewState, effect: Effect, line: {readonly id: string}): ReviewState {
	if (effect.kind === 'withdraw') {
		const back = toDecision(state, effect.decision);
		return say(
			{
				...back,
				undo: state.undo.filter((known) => known.id !== effect.decision.id),
				redo: [...state.redo, effect.decision],
			},
			'info',
			`Taken back: ${describe(effect.decision)}.${isHere(state, effect.decision) ? '' : ' What was written into the file stays there.'}`,
		);
	}
	const decision = line as Decision;
	const done = {...state, undo: [...state.undo, decision]};
	if (effect.kind === 'redo') {
		return say({...toDecision(done, decision), redo: state.redo.slice(0, -1)}, 'info', `Again: ${describe(decision)}.`);
	}
	const reasons = new Map(state.reasons);
	if (effect.kind === 'decide') reasons.delete(reasonKey(effect.draft.item));
	return onward(say({...done, reasons, redo: []}, 'info', `${describe(decision)}.`));
}

/** To the next open one; where there is none, the screen stays and says so. */
function onward(state: ReviewState): ReviewState {
	const next = nextOpen(state, state.cursor + 1);
	const {open, deferred} = progressOf(state, null);
	if (open === 0) {
		const rest = deferred === 0 ? 'All are decided' : `All but ${deferred} deferred are decided`;
		const write = state.unwritten > 0 ? '; w writes the corrections, q quits' : '; q quits';
		const told = state.message === null ? '' : `${state.message.text} `;
		const stays = {...state, message: {tone: 'info', text: `${told}${rest}${write}.`} satisfies Message};
		return deferred > 0 && next > state.cursor ? {...stays, cursor: next} : stays;
	}
	return next < 0 ? state : {...state, cursor: next};
}

function describe(decision: Decision): string {
	const {found} = decision.mismatch;
	const where =
		decision.scope === 'document'
			? ', all alike in this document'
			: decision.scope === 'everywhere'
				? ', all alike everywhere'
				: '';
	switch (decision.verdict) {
		case 'accept':
			return `Accepted: ${found === '' ? '(nothing)' : found} → ${(decision.replacement ?? '').trim()}${where}`;
		case 'reject':
			return `Rejected: ${found} stays${where}`;
		case 'defer':
			return `Deferred: ${found}`;
	}
}

function indexOf(state: ReviewState, decision: Decision): number {
	return state.items.findIndex(
		(item) =>
			item.anchor.fingerprint === decision.fingerprint && state.files[item.file]!.path === decision.mismatch.path,
	);
}

/** Whether taking it back undoes all of it: what was written into the file stays there. */
function isHere(state: ReviewState, decision: Decision): boolean {
	return decision.verdict !== 'accept' || indexOf(state, decision) >= 0;
}

function toDecision(state: ReviewState, decision: Decision): ReviewState {
	const at = indexOf(state, decision);
	return at < 0 ? state : {...state, cursor: at, mode: REVIEW};
}

function undo(state: ReviewState): ReviewState {
	const decision = state.undo.at(-1) ?? currentAnswer(state);
	return decision === null ? say(state, 'info', 'Nothing to take back.') : want(state, {kind: 'withdraw', decision});
}

function redo(state: ReviewState): ReviewState {
	const decision = state.redo.at(-1);
	return decision === undefined ? say(state, 'info', 'Nothing was taken back.') : want(state, {kind: 'redo', decision});
}

function move(state: ReviewState, by: number): ReviewState {
	const {mode} = state;
	const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at + by));
	switch (mode.kind) {
		case 'list':
			return {...state, mode: {...mode, at: within(mode.at, shownItems(state).length)}};
		case 'files':
			return {...state, mode: {...mode, at: within(mode.at, state.files.length)}};
		case 'help':
			return {...state, mode: {...mode, top: within(mode.top, 100)}};
		case 'preview':
			return {...state, mode: {...mode, top: within(mode.top, mode.diff.length + mode.unplaced.length)}};
		default: {
			const shown = shownItems(state);
			if (shown.length === 0) return state;
			const ahead = shown.findIndex((index) => index >= state.cursor);
			const here = ahead < 0 ? shown.length : ahead;
			const onIt = shown[here] === state.cursor;
			const target = onIt || by < 0 ? here + by : here + by - 1;
			return {...state, cursor: shown[Math.max(0, Math.min(shown.length - 1, target))]!};
		}
	}
}

/** The nearest file in that direction that has something shown. */
function toFile(state: ReviewState, from: number, step: 1 | -1): ReviewState {
	const shown = shownItems(state);
	for (let file = from; file >= 0 && file < state.files.length; file += step) {
		const inFile = shown.filter((index) => state.items[index]!.file === file);
		if (inFile.length > 0) {
			return {...state, cursor: inFile.find((index) => (state.answers[index] ?? null) === null) ?? inFile[0]!};
		}
	}
	return say(state, 'info', step > 0 ? 'This is the last file.' : 'This is the first file.');
}

function openText(state: ReviewState, purpose: TextPurpose, text: string): ReviewState {
	const back = state.mode.kind === 'list' ? 'list' : 'review';
	return {...state, mode: {kind: 'text', purpose, field: fieldOf(text), entryKind: null, back}};
}

function nextKind(state: ReviewState): ReviewState {
	if (state.mode.kind !== 'text' || state.mode.purpose !== 'add') return state;
	const at = state.mode.entryKind === null ? -1 : KINDS.indexOf(state.mode.entryKind);
	return {...state, mode: {...state.mode, entryKind: KINDS[at + 1] ?? null}};
}

function choose(state: ReviewState): ReviewState {
	const {mode} = state;
	switch (mode.kind) {
		case 'list': {
			const index = shownItems(state)[mode.at];
			return {...state, mode: REVIEW, cursor: index ?? state.cursor};
		}
		case 'files': {
			const first = state.items.findIndex((item) => item.file === mode.at);
			if (first < 0) return say(state, 'info', 'Nothing was found in that file.');
			const shown = shownItems(state).filter((index) => state.items[index]!.file === mode.at);
			const open = shown.find((index) => (state.answers[index] ?? null) === null);
			return {...state, mode: REVIEW, cursor: open ?? shown[0] ?? first};
		}
		case 'preview':
			return want(state, {kind: 'write', changes: mode.changes, done: mode.done, thenQuit: mode.thenQuit});
		case 'text':
			return takeText(state, mode);
		default:
			return state;
	}
}

function takeText(state: ReviewState, mode: Mode & {kind: 'text'}): ReviewState {
	const text = textOf(mode.field).trim();
	const closed: ReviewState = {...state, mode: REVIEW};
	if (mode.purpose === 'filter') return applyFilter(state, mode, text);
	const item = currentItem(state);
	if (item === null) return closed;
	if (mode.purpose === 'reason') {
		const reasons = new Map(state.reasons);
		reasons.set(reasonKey(item), text);
		const answer = currentAnswer(state);
		// Said after the decision, a reason is the same decision once more.
		if (answer !== null && answer.reason !== text)
			return decide({...closed, reasons}, answer.verdict, answer.scope, answer.replacement);
		if (text === '') reasons.delete(reasonKey(item));
		return text === ''
			? {...closed, reasons}
			: say({...closed, reasons}, 'info', 'The reason is saved with the decision.');
	}
	if (text === '') return say(state, 'info', 'Nothing is typed. Esc leaves.');
	switch (mode.purpose) {
		case 'replacement':
			return text === item.mismatch.found
				? say(state, 'info', 'That is what stands there already: r rejects the mismatch. Esc leaves.')
				: decide(closed, 'accept', 'occurrence', text + gapAfter(item, state));
		case 'admit':
		case 'forbid':
			return want(closed, {
				kind: 'plan-edit',
				edit: {kind: mode.purpose, entryId: item.mismatch.entry!.id, form: text},
			});
		case 'add':
			return want(closed, {kind: 'plan-edit', edit: {kind: 'add', preferred: text, entryKind: mode.entryKind}});
	}
}

/** A space where text is put before a word: what is missing is put at the beginning of its segment. */
function gapAfter({file, mismatch: {found, span}}: Item, state: ReviewState): string {
	return found === '' && /^[\p{L}\p{N}]/u.test(state.files[file]!.document.text.slice(span.end, span.end + 2))
		? ' '
		: '';
}

function applyFilter(state: ReviewState, mode: Mode & {kind: 'text'}, text: string): ReviewState {
	const rules = [...new Set(state.items.map((item) => item.mismatch.rule))];
	const filter = parseFilter(text, rules);
	if (typeof filter === 'string') return say(state, 'error', filter);
	const filtered: ReviewState = {...state, filter, filterText: text};
	const shown = shownItems(filtered);
	if (shown.length === 0)
		return say(state, 'info', 'Nothing is like that; the filter is as it was typed. Change it, or Esc.');
	const cursor = shown.includes(state.cursor) ? state.cursor : Math.max(shown[0]!, nextOpen(filtered, state.cursor));
	const at = Math.max(0, shown.indexOf(cursor));
	const count = text === '' ? 'All are shown.' : `${shown.length} of ${state.items.length} shown.`;
	return say({...filtered, cursor, mode: mode.back === 'list' ? {kind: 'list', at} : REVIEW}, 'info', count);
}

function leave(state: ReviewState): ReviewState {
	const {mode} = state;
	if (mode.kind === 'text' && mode.back === 'list')
		return {...state, mode: {kind: 'list', at: Math.max(0, shownItems(state).indexOf(state.cursor))}};
	return {...state, mode: REVIEW};
}

function quit(state: ReviewState, key: string): ReviewState {
	const asks = state.unwritten > 0 && state.mode.kind !== 'quit' && key !== 'ctrl-c';
	return asks ? {...state, mode: {kind: 'quit'}} : want(state, {kind: 'quit'});
}

/** The same place in what was checked anew; where it is gone, the next open one. */
function reload(state: ReviewState, loaded: Loaded): ReviewState {
	const before = currentItem(state);
	const path = before === null ? null : state.files[before.file]!.path;
	const fresh: ReviewState = {...state, ...loaded, items: itemsOf(loaded.files), cursor: 0};
	const same = fresh.items.findIndex(
		(item) => item.anchor.fingerprint === before?.anchor.fingerprint && fresh.files[item.file]!.path === path,
	);
	if (same >= 0) return {...fresh, cursor: same};
	const after = fresh.items.findIndex(
		(item) => fresh.files[item.file]!.path === path && item.mismatch.span.start >= (before?.mismatch.span.start ?? 0),
	);
	return {...fresh, cursor: Math.max(0, nextOpen(fresh, Math.max(0, after)))};
}

function want(state: ReviewState, effect: Effect): ReviewState {
	return {...state, effect};
}

function say(state: ReviewState, tone: Message['tone'], text: string): ReviewState {
	return {...state, message: {tone, text}};
}
