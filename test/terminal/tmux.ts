import {execFileSync, spawnSync} from 'node:child_process';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A terminal of its own, on a tmux server of its own. */
export class Terminal {
	readonly #socket: string;

	constructor(command: string, {columns = 80, rows = 24} = {}) {
		this.#socket = `glossproof-${process.pid}-${Math.random().toString(36).slice(2)}`;
		this.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), command);
	}

	#tmux(...args: string[]): string {
		return execFileSync('tmux', ['-L', this.#socket, ...args], {
			encoding: 'utf8',
			env: {...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color'},
		});
	}

	/** The screen as text. */
	screen(): string {
		return this.#tmux('capture-pane', '-p');
	}

	/** Types text as it is. */
	type(text: string): void {
		this.#tmux('send-keys', '-l', text);
	}

	/** Presses keys by tmux's names: `Enter`, `Escape`, `C-z`. */
	press(...keys: string[]): void {
		this.#tmux('send-keys', ...keys);
	}

	resize(columns: number, rows: number): void {
		this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
	}

	/** What tmux knows of the terminal, by its format: `#{alternate_on}`. */
	read(format: string): string {
		return this.#tmux('display-message', '-p', format).replace(/\n$/, '');
	}

	/** Everything that a program has put into tmux's clipboard. */
	clipboard(): string {
		return this.#tmux('list-buffers');
	}

	set(option: string, value: string): void {
		this.#tmux('set-option', '-s', option, value);
	}

	/** Every byte that programs print from now on, also into a file. */
	pipeTo(path: string): void {
		this.#tmux('pipe-pane', '-o', `cat >>'${path}'`);
	}

	/** Process that runs in the terminal. */
	get pid(): number {
		return Number(this.#tmux('display-message', '-p', '#{pane_pid}'));
	}

	/** Waits for the screen to show the text; fails with what it shows instead. */
	async shows(wanted: string | RegExp, timeoutMs = 120_000): Promise<string> {
		const end = Date.now() + timeoutMs;
		for (;;) {
			const screen = this.screen();
			if (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)) return screen;
			if (Date.now() > end) throw new Error(`The screen does not show ${String(wanted)}:\n${screen}`);
			await new Promise((resolve) => setTimeout(resolve, 40));
		}
	}

	close(): void {
		spawnSync('tmux', ['-L', this.#socket, 'kill-server']);
	}
}
