import {KINDS} from '../../glossary/entry.js';
import type {Proposal} from '../../mining/proposal.js';
import {type Standing, verdictFinder, waitingEntries} from '../../mining/verdict.js';
import {editField, fieldOf, textOf} from '../field.js';
import type {KeyEvent} from '../input.js';
import {type Command, commandFor} from './keys.js';
import {type Effect, entryOf, type MiningState, type Mode, type Outcome, openCount, statusOf} from './model.js';

const REVIEW: Mode = {kind: 'review'};
/** How far `page-down` goes. */
const PAGE = 10;

/** The screen as it opens: at the first proposal of which nothing was said. */
export function startMining(proposals: readonly Proposal[], standing: readonly Standing[]): MiningState {
	const state = withStanding(
		{
			proposals,
			drafts: proposals.map(({kind}) => ({kind, hasSource: true})),
			answers: [],
			waiting: [],
			cursor: 0,
			mode: REVIEW,
			effect: null,
			undo: [],
			message: null,
			hasQuit: false,
		},
		standing,
	);
	return {...state, cursor: nextOpen(state, 0) ?? 0};
}

/**
 * The state after one key or paste. Pure: what must be done outside is in `effect`, and until its outcome comes back
 * (`settleMining`) no key changes anything, so nothing is shown as decided that is not on disk.
 */
export function reduceMining(state: MiningState, event: KeyEvent): MiningState {
	if (state.effect !== null || state.hasQuit) return state;
	const command = commandFor(state, event);
	if (state.mode.kind === 'text' && command === null)
		return {...state, mode: {...state.mode, field: editField(state.mode.field, event)}};
	const quiet = {...state, message: null};
	if (event.kind === 'paste') return say(quiet, 'info', 'A paste decides nothing. e opens a field to paste into.');
	return command === null ? state : run(quiet, command, event.name);
}

/** The state after an effect has been done, or could not be. */
export function settleMining(state: MiningState, outcome: Outcome): MiningState {
	const {effect} = state;
	const idle = {...state, effect: null};
	switch (outcome.kind) {
		case 'saved':
			return saved(withStanding(idle, outcome.standing), effect, outcome);
		case 'planned':
			return {...idle, mode: outcome.mode};
		case 'written': {
			const told = say({...withStanding(idle, outcome.standing), mode: REVIEW, undo: []}, 'info', outcome.text);
			return effect?.kind === 'write' && effect.thenQuit ? want(told, {kind: 'quit'}) : told;
		}
		case 'failed':
			return say({...idle, mode: REVIEW}, 'error', outcome.text);
		case 'resumed':
			return idle;
		case 'gone':
			return {...idle, hasQuit: true};
	}
}

function run(state: MiningState, command: Command, key: string): MiningState {
	const {mode, cursor} = state;
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
		case 'next-open': {
			const next = nextOpen(state, cursor + 1);
			return next === null ? say(state, 'info', ALL_SAID) : {...state, cursor: next};
		}
		case 'list':
			return {...state, mode: {kind: 'list', at: cursor}};
		case 'help':
			return {...state, mode: {kind: 'help', top: 0}};
		case 'suspend':
			return want(state, {kind: 'suspend'});
		case 'leave':
			return {...state, mode: REVIEW};
		case 'write':
			return state.waiting.length > 0
				? want(state, {kind: 'plan', thenQuit: mode.kind === 'quit'})
				: say(state, 'info', 'Nothing to write: the glossary has every accepted entry.');
		case 'quit':
			return state.waiting.length > 0 && mode.kind !== 'quit'
				? {...state, mode: {kind: 'quit'}}
				: want({...state, mode: REVIEW}, {kind: 'quit'});
		case 'choose':
			return choose(state);
		case 'undo':
			return undo(state);
		default:
			return onProposal(state, command, key);
	}
}

const ALL_SAID = 'Something was said of all of them.';

/** The commands that are about the proposal shown. */
function onProposal(state: MiningState, command: Command, key: string): MiningState {
	const {cursor, proposals, drafts, answers} = state;
	if (statusOf(answers[cursor] ?? null) === 'entered')
		return say(state, 'info', 'It is in the glossary already: glossproof glossary remove takes it out.');
	const {forms} = proposals[cursor]!;
	const draft = drafts[cursor]!;
	switch (command) {
		case 'accept':
			return decide(state, undefined);
		case 'form': {
			const form = forms[Number(key) - 1];
			return form === undefined
				? say(
						state,
						'info',
						`There is no form ${key}: it is written in ${forms.length === 1 ? 'one way' : `${forms.length} ways`}.`,
					)
				: decide(state, form.text);
		}
		case 'reject':
			return want(state, {kind: 'decide', proposal: proposals[cursor]!, verdict: 'reject', entry: null});
		case 'edit':
			return {...state, mode: {kind: 'text', field: fieldOf(entryOf(state, cursor).preferred)}};
		case 'next-kind': {
			const kinds = [null, ...KINDS];
			return withDraft(state, {...draft, kind: kinds[(kinds.indexOf(draft.kind) + 1) % kinds.length]!});
		}
		case 'source':
			return proposals[cursor]!.source.length === 0
				? say(state, 'info', 'No source names are known for it.')
				: withDraft(state, {...draft, hasSource: !draft.hasSource});
		default:
			return state;
	}
}

function withDraft(state: MiningState, draft: MiningState['drafts'][number]): MiningState {
	return {...state, drafts: state.drafts.with(state.cursor, draft)};
}

function decide(state: MiningState, preferred: string | undefined): MiningState {
	const {proposals, cursor} = state;
	return want(
		{...state, mode: REVIEW},
		{kind: 'decide', proposal: proposals[cursor]!, verdict: 'accept', entry: entryOf(state, cursor, preferred)},
	);
}

function choose(state: MiningState): MiningState {
	const {mode} = state;
	if (mode.kind === 'list') return {...state, cursor: mode.at, mode: REVIEW};
	if (mode.kind === 'preview') {
		const {changes, ids, thenQuit} = mode;
		return want(state, {kind: 'write', changes, ids, thenQuit});
	}
	if (mode.kind !== 'text') return state;
	const name = textOf(mode.field).trim();
	return name === ''
		? say(state, 'error', 'An entry needs its rendering. Type one, or leave with Esc.')
		: decide(state, name);
}

/** What is shown, where something was said of it; otherwise what was said last. */
function undo(state: MiningState): MiningState {
	const shown = state.answers[state.cursor] ?? null;
	const verdict = shown === null ? state.undo.at(-1) : shown.verdict;
	if (verdict === undefined) return say(state, 'info', 'Nothing was said yet that could be taken back.');
	if (shown?.isEntered === true)
		return say(state, 'info', 'It is in the glossary already: glossproof glossary remove takes it out.');
	return want(state, {kind: 'withdraw', verdict});
}

function saved(state: MiningState, effect: Effect | null, {verdict}: Outcome & {readonly kind: 'saved'}): MiningState {
	const at = state.proposals.findIndex((proposal) => proposal.name === verdict.name);
	if (effect?.kind === 'withdraw') {
		const undo = state.undo.filter(({id}) => id !== verdict.id);
		return say({...state, undo, cursor: at < 0 ? state.cursor : at}, 'info', `Taken back: ${verdict.name}.`);
	}
	const done = {...state, undo: [...state.undo, verdict]};
	const next = nextOpen(done, state.cursor + 1);
	const text =
		verdict.verdict === 'reject'
			? `Rejected: ${verdict.name} is not proposed again.`
			: `Accepted: ${verdict.entry!.preferred}.`;
	return next === null
		? say(done, 'info', `${text} ${ALL_SAID}${done.waiting.length > 0 ? ' w writes what was accepted.' : ''}`)
		: say({...done, cursor: next}, 'info', text);
}

function withStanding(state: MiningState, standing: readonly Standing[]): MiningState {
	const find = verdictFinder(standing);
	return {...state, answers: state.proposals.map(find), waiting: waitingEntries(standing)};
}

/** The next one of which nothing was said, from `from` on and then from the start. */
function nextOpen(state: MiningState, from: number): number | null {
	if (openCount(state) === 0) return null;
	const after = state.answers.findIndex((answer, index) => index >= from && answer === null);
	return after >= 0 ? after : state.answers.indexOf(null);
}

function move(state: MiningState, by: number): MiningState {
	const {mode, proposals, cursor} = state;
	const last = proposals.length - 1;
	const within = (at: number, most: number) => Math.max(0, Math.min(most, at + by));
	switch (mode.kind) {
		case 'list':
			return {...state, mode: {kind: 'list', at: within(mode.at, last)}};
		case 'help':
			// The page stops at its end by itself, whatever its height.
			return {...state, mode: {kind: 'help', top: within(mode.top, MOST_HELP)}};
		case 'preview':
			return {...state, mode: {...mode, top: within(mode.top, Math.max(0, mode.diff.length - 1))}};
		default:
			return {...state, cursor: within(cursor, last)};
	}
}

/** More lines than the help has. */
const MOST_HELP = 60;

function want(state: MiningState, effect: Effect): MiningState {
	return {...state, effect};
}

function say(state: MiningState, tone: 'info' | 'error', text: string): MiningState {
	return {...state, message: {tone, text}};
}
