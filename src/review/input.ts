/** One key, or one paste whatever its length. */
export type KeyEvent =
	| {
			readonly kind: 'key';
			/** `a`, `A`, `enter`, `escape`, `up`, `page-down`, `ctrl-w`, `alt-b` … */
			readonly name: string;
			/** What the key writes into a text; null where it writes nothing. */
			readonly text: string | null;
	  }
	| {readonly kind: 'paste'; readonly text: string};

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
/** A paste that is never closed would swallow every key after it. */
const LONGEST_PASTE = 1_000_000;

const FINALS: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	Z: 'shift-tab',
};
const TILDES: Readonly<Record<string, string>> = {
	1: 'home',
	3: 'delete',
	4: 'end',
	5: 'page-up',
	6: 'page-down',
	7: 'home',
	8: 'end',
};

/**
 * Terminal input to keys: several keys in one chunk come out one by one, a sequence cut between chunks is waited for, and
 * a bracketed paste is one event that no key table sees.
 *
 * `flush` says that nothing more came for a while: what is left of a lone Esc is the Esc key.
 */
export class KeyDecoder {
	#rest = '';

	/** Whether something waits for its end. */
	get isWaiting(): boolean {
		return this.#rest !== '' && !this.#rest.startsWith(PASTE_START);
	}

	decode(chunk: string): KeyEvent[] {
		this.#rest += chunk;
		return this.#take(false);
	}

	flush(): KeyEvent[] {
		return this.#take(true);
	}

	#take(isOver: boolean): KeyEvent[] {
		const events: KeyEvent[] = [];
		while (this.#rest !== '') {
			const [event, length] = next(this.#rest, isOver);
			if (length === 0) break;
			if (event !== null) events.push(event);
			this.#rest = this.#rest.slice(length);
		}
		return events;
	}
}

/** The first event and its length in UTF-16 units; length 0 where more is needed. */
function next(input: string, isOver: boolean): [KeyEvent | null, number] {
	if (input.startsWith(PASTE_START)) {
		const end = input.indexOf(PASTE_END);
		if (end >= 0) return [{kind: 'paste', text: input.slice(PASTE_START.length, end)}, end + PASTE_END.length];
		return input.length > LONGEST_PASTE ? [null, input.length] : [null, 0];
	}
	if (input[0] !== '\u001b') return plain(input, '');
	if (input.length === 1) return isOver ? [key('escape'), 1] : [null, 0];
	const sequence = /^\u001b\[([0-9;?]*)([ -/]*)([@-~])/.exec(input) ?? /^\u001bO()()([A-Z])/.exec(input);
	if (sequence !== null) return [sequenceKey(sequence[1]!, sequence[3]!), sequence[0].length];
	// A control string (an answer of the terminal) is no key.
	if (/^\u001b[\]P_^X]/.test(input)) {
		const string = /^\u001b[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)/.exec(input);
		if (string !== null) return [null, string[0].length];
		return isOver ? [key('escape'), 1] : [null, 0];
	}
	if (/^\u001b(?:\[[0-9;?]*[ -/]*|O)$/.test(input) && !isOver) return [null, 0];
	if (input[1] === '\u001b') return [key('escape'), 1];
	const [event, length] = plain(input.slice(1), 'alt-');
	return [event, length + 1];
}

function sequenceKey(parameters: string, final: string): KeyEvent | null {
	const [first = '', modifier = '1'] = parameters.split(';');
	const bits = Number(modifier) - 1;
	const prefix = `${bits & 4 ? 'ctrl-' : ''}${bits & 2 ? 'alt-' : ''}`;
	const name = final === '~' ? TILDES[first] : FINALS[final];
	return name === undefined ? null : key(prefix + name);
}

const CONTROLS: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u007f': 'backspace',
	'\b': 'backspace',
	' ': 'space',
};

function plain(input: string, prefix: '' | 'alt-'): [KeyEvent, number] {
	const letter = String.fromCodePoint(input.codePointAt(0)!);
	const named = CONTROLS[letter];
	if (named !== undefined) return [key(prefix + named, named === 'space' && prefix === '' ? ' ' : null), letter.length];
	if (letter < ' ') {
		return [key(`${prefix}ctrl-${String.fromCharCode(letter.charCodeAt(0) + 0x60)}`), letter.length];
	}
	return [key(prefix + letter, prefix === '' ? letter : null), letter.length];
}

function key(name: string, text: string | null = null): KeyEvent {
	return {kind: 'key', name, text};
}
