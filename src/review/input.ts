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
/** Of a longer paste only so much is kept, in UTF-16 units; the rest is dropped up to its end, never read as keys. */
const LONGEST_PASTE = 1_000_000;
/** The beginning of a key or a paste whose rest is still on its way, be the line as slow as it may. */
const UNFINISHED = /^\u001b(?:\[[0-9;?]*[ -/]*|O|[\]P_^X][ -~]{1,250}\u001b?)$/;
/** What belongs to an Esc that was taken for the key, as its rest came late. */
const LATE_REST = /^(?:\[[0-9;?]*[ -/]*[@-~]|O[A-Z])/;

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
 * `flush` says that nothing more came for a while: what is left of a lone Esc is the Esc key. What began as a longer key
 * is waited for all the same: its rest, read as keys, would decide. A paste that is never closed ends with a Ctrl-C that
 * comes by itself.
 */
export class KeyDecoder {
	#rest = '';
	/** The paste so far; null outside of one. */
	#paste: string | null = null;
	#hasGivenEscape = false;

	/** Whether something waits for its end that time alone can tell. */
	get isWaiting(): boolean {
		return this.#paste === null && this.#rest !== '' && !UNFINISHED.test(this.#rest);
	}

	decode(chunk: string): KeyEvent[] {
		if (this.#paste !== null && chunk === '\u0003') {
			this.#paste = null;
			this.#rest = '';
		}
		const isLate = this.#hasGivenEscape && this.#rest === '' && LATE_REST.test(chunk);
		this.#hasGivenEscape = false;
		this.#rest += isLate ? `\u001b${chunk}` : chunk;
		return this.#take(false);
	}

	flush(): KeyEvent[] {
		this.#hasGivenEscape = this.#rest === '\u001b';
		return this.#take(true);
	}

	#take(isOver: boolean): KeyEvent[] {
		const events: KeyEvent[] = [];
		while (this.#rest !== '') {
			if (this.#paste === null && this.#rest.startsWith(PASTE_START)) {
				this.#paste = '';
				this.#rest = this.#rest.slice(PASTE_START.length);
			}
			if (this.#paste !== null) {
				if (!this.#takePaste(events)) break;
				continue;
			}
			const [event, length] = next(this.#rest, isOver);
			if (length === 0) break;
			if (event !== null) events.push(event);
			this.#rest = this.#rest.slice(length);
		}
		return events;
	}

	/** Moves what has come into the paste, so that a long one is looked at once; true where it has ended. */
	#takePaste(events: KeyEvent[]): boolean {
		const end = this.#rest.indexOf(PASTE_END);
		// The last units may be the beginning of the end.
		const to = end >= 0 ? end : Math.max(0, this.#rest.length - PASTE_END.length + 1);
		this.#paste = (this.#paste! + this.#rest.slice(0, to)).slice(0, LONGEST_PASTE);
		this.#rest = this.#rest.slice(end >= 0 ? end + PASTE_END.length : to);
		if (end < 0) return false;
		events.push({kind: 'paste', text: this.#paste});
		this.#paste = null;
		return true;
	}
}

/** The first event and its length in UTF-16 units; length 0 where more is needed. */
function next(input: string, isOver: boolean): [KeyEvent | null, number] {
	if (input[0] !== '\u001b') return plain(input, '');
	if (input.length === 1) return isOver ? [key('escape'), 1] : [null, 0];
	const sequence = /^\u001b\[([0-9;?]*)([ -/]*)([@-~])/.exec(input) ?? /^\u001bO()()([A-Z])/.exec(input);
	if (sequence !== null) return [sequenceKey(sequence[1]!, sequence[3]!), sequence[0].length];
	// A control string (an answer of the terminal) is no key.
	if (/^\u001b[\]P_^X]/.test(input)) {
		if (UNFINISHED.test(input)) return [null, 0];
		const string = /^\u001b[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)/.exec(input);
		if (string !== null) return [null, string[0].length];
		return isOver ? [key('escape'), 1] : [null, 0];
	}
	if (UNFINISHED.test(input)) return [null, 0];
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
