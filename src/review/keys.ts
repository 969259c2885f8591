import type {KeyEvent} from './input.js';
import {currentAnswer, currentItem, isAmbiguous, type Mode, type ReviewState} from './model.js';

export type Command =
	| 'accept'
	| 'reject'
	| 'defer'
	| 'edit'
	| 'accept-all'
	| 'reject-all'
	| 'everywhere'
	| 'candidate'
	| 'undo'
	| 'redo'
	| 'down'
	| 'up'
	| 'page-down'
	| 'page-up'
	| 'first'
	| 'last'
	| 'next-open'
	| 'next-file'
	| 'previous-file'
	| 'files'
	| 'filter'
	| 'list'
	| 'glossary'
	| 'reason'
	| 'write'
	| 'help'
	| 'quit'
	| 'suspend'
	| 'choose'
	| 'leave'
	| 'next-kind'
	| 'admit'
	| 'forbid'
	| 'add';

export type Binding = {
	readonly command: Command;
	readonly modes: readonly Mode['kind'][];
	/** As the decoder names them; shown in this order. */
	readonly keys: readonly string[];
	/** In the footer: a word. Empty where the footer says nothing of it. */
	readonly label: string;
	/** In the help: a sentence without its full stop. */
	readonly help: string;
	/** Whether it would do something now; always where absent. */
	readonly when?: (state: ReviewState) => boolean;
};

const hasItem = (state: ReviewState) => currentItem(state) !== null;
const hasMany = (state: ReviewState) => state.files.length > 1;

/**
 * Every key of the screen. The footer, the help and the keys' meaning are all made from this table; what matters most
 * stands first, for a narrow footer shows only the first.
 */
export const BINDINGS: readonly Binding[] = [
	{
		command: 'accept',
		modes: ['review'],
		keys: ['a'],
		label: 'accept',
		help: 'Accept: write the suggestion here',
		when: (state) => hasItem(state) && canAccept(state),
	},
	{
		command: 'candidate',
		modes: ['review'],
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		label: 'candidate',
		help: 'Accept that candidate instead',
		when: (state) => (currentItem(state)?.mismatch.candidates.length ?? 0) > 0,
	},
	{
		command: 'reject',
		modes: ['review'],
		keys: ['r'],
		label: 'reject',
		help: 'Reject: what stands here is right here',
		when: hasItem,
	},
	{
		command: 'edit',
		modes: ['review'],
		keys: ['e'],
		label: 'type',
		help: 'Type what should stand here; Enter takes it, Esc leaves',
		when: hasItem,
	},
	{command: 'defer', modes: ['review'], keys: ['d'], label: 'defer', help: 'Defer: decide later', when: hasItem},
	{
		command: 'undo',
		modes: ['review', 'list'],
		keys: ['u'],
		label: 'undo',
		help: 'Take back the last decision, or the one shown',
		when: (state) => state.undo.length > 0 || currentAnswer(state) !== null,
	},
	{
		command: 'redo',
		modes: ['review', 'list'],
		keys: ['U', 'ctrl-r'],
		label: 'redo',
		help: 'Decide again what was taken back',
		when: (state) => state.redo.length > 0,
	},
	{
		command: 'help',
		modes: ['review', 'list', 'files', 'glossary', 'everywhere', 'quit'],
		keys: ['?'],
		label: 'help',
		help: 'This page',
	},
	{
		command: 'quit',
		modes: ['review', 'list', 'files', 'glossary', 'everywhere'],
		keys: ['q', 'ctrl-c'],
		label: 'quit',
		help: 'Quit; every decision is on disk',
	},
	{
		command: 'accept-all',
		modes: ['review'],
		keys: ['A'],
		label: 'all here',
		help: 'Accept all alike in this document',
		when: (state) => hasItem(state) && canAccept(state),
	},
	{
		command: 'reject-all',
		modes: ['review'],
		keys: ['R'],
		label: 'none here',
		help: 'Reject all alike in this document',
		when: hasItem,
	},
	{
		command: 'everywhere',
		modes: ['review'],
		keys: ['*'],
		label: 'everywhere',
		help: 'Accept or reject all alike everywhere: * a, * r',
		when: hasItem,
	},
	{
		command: 'glossary',
		modes: ['review'],
		keys: ['g'],
		label: 'glossary',
		help: 'The glossary: admit or forbid what was found, new entry',
		when: hasItem,
	},
	{
		command: 'next-open',
		modes: ['review'],
		keys: ['n'],
		label: 'next open',
		help: 'The next one nobody has decided on',
		when: hasItem,
	},
	{command: 'list', modes: ['review'], keys: ['l'], label: 'list', help: 'All mismatches', when: hasItem},
	{
		command: 'filter',
		modes: ['review', 'list'],
		keys: ['/'],
		label: 'filter',
		help: 'Show only some: rule:, entry:, conf>, is:, words',
	},
	{
		command: 'write',
		modes: ['review', 'list'],
		keys: ['w'],
		label: 'write',
		help: 'Write the accepted corrections; shown as a diff first',
		when: (state) => state.unwritten > 0,
	},
	{command: 'reason', modes: ['review'], keys: ['c'], label: 'reason', help: 'Say why', when: hasItem},
	{command: 'files', modes: ['review', 'list'], keys: ['f'], label: 'files', help: 'Go to a file', when: hasMany},
	{command: 'next-file', modes: ['review'], keys: [']'], label: '', help: 'Next file', when: hasMany},
	{command: 'previous-file', modes: ['review'], keys: ['['], label: '', help: 'Previous file', when: hasMany},
	{
		command: 'down',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['j', 'down', 'right'],
		label: '',
		help: 'Next',
	},
	{
		command: 'up',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['k', 'up', 'left'],
		label: '',
		help: 'Previous',
	},
	{
		command: 'page-down',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['page-down', 'ctrl-f', 'space'],
		label: '',
		help: 'Ten further',
	},
	{
		command: 'page-up',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['page-up', 'ctrl-b'],
		label: '',
		help: 'Ten back',
	},
	{
		command: 'first',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['home', '<'],
		label: '',
		help: 'First',
	},
	{
		command: 'last',
		modes: ['review', 'list', 'files', 'help', 'preview'],
		keys: ['end', 'G', '>'],
		label: '',
		help: 'Last',
	},
	{
		command: 'admit',
		modes: ['glossary'],
		keys: ['a'],
		label: 'right too',
		help: 'Admit the found form: this is right too',
		when: hasEntry,
	},
	{
		command: 'forbid',
		modes: ['glossary'],
		keys: ['f'],
		label: 'always wrong',
		help: 'Forbid the found form: always wrong',
		when: hasEntry,
	},
	{command: 'add', modes: ['glossary'], keys: ['n'], label: 'new entry', help: 'New entry'},
	{
		command: 'accept',
		modes: ['everywhere'],
		keys: ['a'],
		label: 'accept all alike everywhere',
		help: 'Accept all alike everywhere',
		when: canAccept,
	},
	{
		command: 'reject',
		modes: ['everywhere'],
		keys: ['r'],
		label: 'reject all alike everywhere',
		help: 'Reject all alike everywhere',
	},
	{
		command: 'write',
		modes: ['quit'],
		keys: ['w'],
		label: 'write, then quit',
		help: 'Write the corrections, then quit',
	},
	{
		command: 'quit',
		modes: ['quit'],
		keys: ['q', 'ctrl-c'],
		label: 'only quit',
		help: 'Quit; `glossproof apply` writes them later',
	},
	{command: 'choose', modes: ['preview'], keys: ['enter', 'y'], label: 'write it', help: 'Write what is shown'},
	{command: 'choose', modes: ['list', 'files'], keys: ['enter', 'l'], label: 'go there', help: 'Go there'},
	{command: 'choose', modes: ['text'], keys: ['enter'], label: 'take it', help: 'Take what is typed'},
	{
		command: 'next-kind',
		modes: ['text'],
		keys: ['tab'],
		label: 'kind',
		help: 'Kind of the new entry',
		when: (state) => state.mode.kind === 'text' && state.mode.purpose === 'add',
	},
	{
		command: 'leave',
		modes: ['text', 'list', 'files', 'help', 'everywhere', 'glossary', 'preview', 'quit'],
		keys: ['escape'],
		label: 'back',
		help: 'Back',
	},
	{command: 'leave', modes: ['help', 'preview'], keys: ['q', '?', 'ctrl-c'], label: '', help: 'Back'},
	{command: 'leave', modes: ['text'], keys: ['ctrl-c'], label: '', help: 'Back'},
	{
		command: 'suspend',
		modes: ['review', 'list', 'files', 'help', 'text', 'everywhere', 'glossary', 'preview', 'quit'],
		keys: ['ctrl-z'],
		label: '',
		help: 'To the shell; `fg` comes back',
	},
];

/** What a key asks for now; null where it asks for nothing. A paste never does. */
export function commandFor(state: ReviewState, event: KeyEvent): Command | null {
	if (event.kind === 'paste') return null;
	const binding = BINDINGS.find((known) => known.modes.includes(state.mode.kind) && known.keys.includes(event.name));
	return binding?.command ?? null;
}

export type Hint = {readonly key: string; readonly label: string};

/** What is possible now, the most important first. */
export function footerHints(state: ReviewState): Hint[] {
	return BINDINGS.filter(
		(binding) => binding.label !== '' && binding.modes.includes(state.mode.kind) && (binding.when?.(state) ?? true),
	).map((binding) => ({key: keyLabel(binding, state), label: binding.label}));
}

const HELP_PARTS: readonly {readonly title: string; readonly mode: Mode['kind']}[] = [
	{title: 'Review', mode: 'review'},
	{title: 'Glossary (g)', mode: 'glossary'},
	{title: 'List (l) and files (f)', mode: 'list'},
	{title: 'Diff before writing (w)', mode: 'preview'},
];

export type HelpRow = {readonly keys: string; readonly text: string} | {readonly title: string};

export function helpRows(): HelpRow[] {
	return HELP_PARTS.flatMap(({title, mode}) => [
		{title},
		...BINDINGS.filter((binding) => binding.modes.includes(mode)).map((binding) => ({
			keys: allKeys(binding),
			text: binding.help,
		})),
	]);
}

const NAMES: Readonly<Record<string, string>> = {
	down: '↓',
	up: '↑',
	left: '←',
	right: '→',
	enter: 'Enter',
	escape: 'Esc',
	space: 'Space',
	home: 'Home',
	end: 'End',
	tab: 'Tab',
	'page-down': 'PgDn',
	'page-up': 'PgUp',
};

export function keyName(key: string): string {
	return NAMES[key] ?? (key.startsWith('ctrl-') ? `Ctrl-${key.slice(5).toUpperCase()}` : key);
}

function keyLabel(binding: Binding, state: ReviewState): string {
	const count = currentItem(state)?.mismatch.candidates.length ?? 0;
	if (binding.command === 'candidate') return count > 1 ? `1–${Math.min(9, count)}` : '1';
	return keyName(binding.keys[0]!);
}

function allKeys(binding: Binding): string {
	return binding.command === 'candidate' ? '1–9' : binding.keys.map(keyName).join(' ');
}

function canAccept(state: ReviewState): boolean {
	const item = currentItem(state);
	return item !== null && item.mismatch.suggestion !== null && !isAmbiguous(item.mismatch);
}

function hasEntry(state: ReviewState): boolean {
	return (currentItem(state)?.mismatch.entry ?? null) !== null;
}
