import type {KeyEvent} from '../input.js';
import {type HelpRow, type Hint, keyName} from '../keys.js';
import {type MiningState, type Mode, statusOf} from './model.js';

export type Command =
	| 'accept'
	| 'form'
	| 'edit'
	| 'reject'
	| 'next-kind'
	| 'source'
	| 'undo'
	| 'next-open'
	| 'list'
	| 'write'
	| 'help'
	| 'quit'
	| 'down'
	| 'up'
	| 'page-down'
	| 'page-up'
	| 'first'
	| 'last'
	| 'choose'
	| 'leave'
	| 'suspend';

type Binding = {
	readonly command: Command;
	readonly modes: readonly Mode['kind'][];
	/** As the decoder names them; shown in this order. */
	readonly keys: readonly string[];
	/** In the footer: a word. Empty where the footer says nothing of it. */
	readonly label: string;
	/** In the help: a sentence without its full stop. */
	readonly help: string;
	/** Whether it would do something now; always where absent. */
	readonly when?: (state: MiningState) => boolean;
};

const formCount = ({proposals, cursor}: MiningState) => Math.min(9, proposals[cursor]!.forms.length);
const canDecide = ({answers, cursor}: MiningState) => statusOf(answers[cursor] ?? null) !== 'entered';

/**
 * Every key of the screen. The footer, the help and the keys' meaning are all made from this table; what matters most
 * stands first, for a narrow footer shows only the first.
 */
export const MINING_BINDINGS: readonly Binding[] = [
	{
		command: 'accept',
		modes: ['review'],
		keys: ['a'],
		label: 'accept',
		help: 'Accept: an entry as it is shown',
		when: canDecide,
	},
	{
		command: 'reject',
		modes: ['review'],
		keys: ['r'],
		label: 'reject',
		help: 'Reject: it is not proposed again, here or to others of the project',
		when: canDecide,
	},
	{
		command: 'form',
		modes: ['review'],
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		label: 'that form',
		help: 'Accept, with that form as the right rendering',
		when: (state) => canDecide(state) && formCount(state) > 1,
	},
	{
		command: 'edit',
		modes: ['review'],
		keys: ['e'],
		label: 'type',
		help: 'Type the right rendering; Enter accepts it, Esc leaves',
		when: canDecide,
	},
	{
		command: 'next-kind',
		modes: ['review', 'text'],
		keys: ['tab'],
		label: 'kind',
		help: 'Another kind: person, organization … or none',
		when: canDecide,
	},
	{
		command: 'source',
		modes: ['review'],
		keys: ['s'],
		label: 'source',
		help: 'Leave the source names out of the entry, or put them back',
		when: (state) => canDecide(state) && state.proposals[state.cursor]!.source.length > 0,
	},
	{
		command: 'undo',
		modes: ['review'],
		keys: ['u'],
		label: 'undo',
		help: 'Take back what was said of the one shown, of an earlier run too, or what was said last',
		when: ({undo, answers, cursor}) => undo.length > 0 || (answers[cursor] ?? null) !== null,
	},
	{command: 'help', modes: ['review', 'list', 'quit'], keys: ['?'], label: 'help', help: 'This page'},
	{
		command: 'quit',
		modes: ['review', 'list'],
		keys: ['q', 'ctrl-c'],
		label: 'quit',
		help: 'Quit; all that was said is on disk, and what was accepted waits for w',
	},
	{
		command: 'write',
		modes: ['review', 'list'],
		keys: ['w'],
		label: 'write',
		help: 'Write the accepted entries into the glossary; shown as a diff first',
		when: ({waiting}) => waiting.length > 0,
	},
	{
		command: 'next-open',
		modes: ['review'],
		keys: ['n'],
		label: 'next open',
		help: 'The next one of which nothing was said',
	},
	{command: 'list', modes: ['review'], keys: ['l'], label: 'list', help: 'All proposals'},
	{
		command: 'down',
		modes: ['review', 'list', 'help', 'preview'],
		keys: ['j', 'down', 'right'],
		label: '',
		help: 'Next',
	},
	{
		command: 'up',
		modes: ['review', 'list', 'help', 'preview'],
		keys: ['k', 'up', 'left'],
		label: '',
		help: 'Previous',
	},
	{
		command: 'page-down',
		modes: ['review', 'list', 'help', 'preview'],
		keys: ['page-down', 'ctrl-f', 'space'],
		label: '',
		help: 'Ten further',
	},
	{
		command: 'page-up',
		modes: ['review', 'list', 'help', 'preview'],
		keys: ['page-up', 'ctrl-b'],
		label: '',
		help: 'Ten back',
	},
	{command: 'first', modes: ['review', 'list', 'help', 'preview'], keys: ['home', '<'], label: '', help: 'First'},
	{command: 'last', modes: ['review', 'list', 'help', 'preview'], keys: ['end', 'G', '>'], label: '', help: 'Last'},
	{command: 'choose', modes: ['list'], keys: ['enter', 'l'], label: 'go there', help: 'Go there'},
	{command: 'choose', modes: ['preview'], keys: ['enter', 'y'], label: 'write it', help: 'Write what is shown'},
	{command: 'choose', modes: ['text'], keys: ['enter'], label: 'accept it', help: 'Accept what is typed'},
	{command: 'write', modes: ['quit'], keys: ['w'], label: 'write, then quit', help: 'Write them, then quit'},
	{command: 'quit', modes: ['quit'], keys: ['q', 'ctrl-c'], label: 'only quit', help: 'Quit; they wait for w'},
	{
		command: 'leave',
		modes: ['text', 'list', 'help', 'preview', 'quit'],
		keys: ['escape'],
		label: 'back',
		help: 'Back',
	},
	{command: 'leave', modes: ['help', 'preview'], keys: ['q', '?', 'ctrl-c'], label: '', help: 'Back'},
	{command: 'leave', modes: ['text'], keys: ['ctrl-c'], label: '', help: 'Back'},
	{
		command: 'suspend',
		modes: ['review', 'list', 'help', 'text', 'preview', 'quit'],
		keys: ['ctrl-z'],
		label: '',
		help: 'To the shell; `fg` comes back',
	},
];

/** What a key asks for now; null where it asks for nothing. A paste never does. */
export function commandFor({mode}: MiningState, event: KeyEvent): Command | null {
	if (event.kind === 'paste') return null;
	const binding = MINING_BINDINGS.find(({modes, keys}) => modes.includes(mode.kind) && keys.includes(event.name));
	return binding?.command ?? null;
}

/** What is possible now, the most important first. */
export function footerHints(state: MiningState): Hint[] {
	return MINING_BINDINGS.filter(
		({label, modes, when}) => label !== '' && modes.includes(state.mode.kind) && (when?.(state) ?? true),
	).map(({command, keys, label}) => ({
		key: command === 'form' ? `1–${formCount(state)}` : keyName(keys[0]!),
		label,
	}));
}

export function helpRows(): HelpRow[] {
	const parts = [
		{title: 'Mined names', mode: 'review'},
		{title: 'List (l)', mode: 'list'},
		{title: 'Diff before writing (w)', mode: 'preview'},
	] as const;
	return parts.flatMap(({title, mode}) => [
		{title},
		...MINING_BINDINGS.filter(({modes}) => modes.includes(mode)).map(({command, keys, help}) => ({
			keys: command === 'form' ? '1–9' : keys.map(keyName).join(' '),
			text: help,
		})),
	]);
}
