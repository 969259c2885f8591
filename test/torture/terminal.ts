// Lines 1 and 14 in a real terminal: what is shown acts on none, and however the review ends or is stopped, the terminal is
// as it was.
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary} from '../support/temporary.js';
import {hasTmux, Terminal} from '../terminal/tmux.js';
import {folderOf} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = 'version: 1\nentries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n';
const PATIENCE_MS = 120_000;
/** What of a terminal a program can leave changed. */
const STATE =
	'#{alternate_on} #{cursor_flag} #{insert_flag} #{keypad_cursor_flag} #{keypad_flag} #{mouse_any_flag} #{origin_flag} #{wrap_flag} #{scroll_region_upper} #{scroll_region_lower} #{pane_title}';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until<T>(read: () => T | null, what: string): Promise<T> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const value = read();
		if (value !== null) return value;
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await pause(20);
	}
}

function readOrNull(path: string): string | null {
	try {
		const text = readFileSync(path, 'utf8');
		return text === '' ? null : text;
	} catch {
		return null;
	}
}

/** Signals that only the tests' own listener knows, and what it does. Their default would be death without a word. */
const FAULTS = `process.on('SIGPROF', () => { throw new Error('thrown'); });
process.on('SIGIO', () => { Promise.reject(new Error('rejected')); });
process.on('SIGPWR', () => process.exit(3));
`;

type Death = {
	readonly name: string;
	/** Also at a moment at which the screen may not be there yet. */
	readonly anyTime?: boolean;
	readonly die: (terminal: Terminal, pid: number) => void;
};

const signal = (name: NodeJS.Signals, anyTime = true): Death => ({
	name,
	anyTime,
	die: (_terminal, pid) => process.kill(pid, name),
});
const keys = (name: string, ...presses: string[]): Death => ({
	name,
	die: (terminal) => {
		for (const key of presses) terminal.press(key);
	},
});

const DEATHS: readonly Death[] = [
	keys('q', 'q', 'q'),
	keys('Ctrl-C', 'C-c', 'C-c'),
	keys('Ctrl-C in a field', 'e', 'C-c', 'C-c', 'C-c', 'C-c'),
	signal('SIGINT'),
	signal('SIGTERM'),
	signal('SIGHUP'),
	signal('SIGQUIT'),
	signal('SIGABRT'),
	signal('SIGUSR2'),
	{...signal('SIGPROF', false), name: 'a throw'},
	{...signal('SIGIO', false), name: 'a rejected promise'},
	{...signal('SIGPWR', false), name: 'process.exit'},
];

/**
 * Starts the review and keeps what it found and left: modes of the terminal, status. Not the shell itself: that mends modes.
 * A key that comes when the review has ended must not end the script.
 */
const SCRIPT = `trap : INT QUIT
stty -g >"$1.before"
echo "before-$2"
sh -c 'echo $$ >"$0.pid.new"; mv "$0.pid.new" "$0.pid"; exec "$@"' "$1" "$3" review article.txt --decisions "$1.jsonl"
status=$?
stty -g >"$1.after"
echo "$status" >"$1.new"
mv "$1.new" "$1.status"
`;

async function deaths(cli: BuiltCli, rounds: number, random: Random): Promise<Figure> {
	const tally = new Tally(14, 'ways to die in the review: modes, cursor, screen, scrollback as before');
	const folder = folderOf({
		'article.txt': Array.from({length: 60}, (_, nth) => `On day ${nth} Hata met delegation ${nth}.\n`).join(''),
		'glossary/g.yaml': GLOSSARY,
		'faults.mjs': FAULTS,
		'run.sh': SCRIPT,
	});
	mkdirSync(join(folder, 'runs'));
	const terminal = new Terminal('bash --norc --noprofile -i', {columns: 100, rows: 30});
	try {
		const raw = join(folder, 'raw');
		terminal.pipeTo(raw);
		terminal.type(
			`PS1='$ '; bind 'set enable-bracketed-paste off'; cd '${folder}'; export GLOSSPROOF_CACHE=; export NODE_OPTIONS='--import=${pathToFileURL(join(folder, 'faults.mjs'))}'; clear`,
		);
		terminal.press('Enter');
		await terminal.shows(/^\$ ?$/m, PATIENCE_MS);
		let nth = 0;
		for (let round = 0; round < rounds; round++) {
			for (const death of DEATHS) {
				nth++;
				const own = join(folder, 'runs', String(nth));
				const before = terminal.read(STATE);
				terminal.press('C-u');
				terminal.type(`sh run.sh '${own}' ${nth} '${cli.path}'`);
				terminal.press('Enter');
				const isEarly = death.anyTime === true && round % 2 === 1;
				const pid = Number(await until(() => readOrNull(`${own}.pid`), 'the process'));
				if (isEarly) await pause(random.next() * 800);
				else {
					await terminal.shows(/\d+\/60 · \d+ open/, PATIENCE_MS);
					terminal.type(Array.from({length: random.below(6)}, () => random.pick([...'jkdrn'])).join(''));
					if (random.below(2) === 0) await pause(random.next() * 60);
				}
				try {
					death.die(terminal, pid);
				} catch {
					// It is gone already.
				}
				const status = Number(await until(() => readOrNull(`${own}.status`), `the end by ${death.name}`));
				await until(
					// A second key may come when the program has ended at the first: it stands behind the prompt.
					() => (/(?:^|\n)\$[^\n]*$/.test(terminal.screen().trimEnd()) ? true : null),
					`the shell's prompt after ${death.name}`,
				);
				const after = terminal.read(STATE);
				const all = readFileSync(raw, 'utf8');
				const stream = all.slice(Math.max(0, all.lastIndexOf(`before-${nth}`)));
				const shown = `${death.name}${isEarly ? ' at any time' : ''}, status ${status}`;
				tally.count(
					readOrNull(`${own}.before`) !== readOrNull(`${own}.after`)
						? `${shown}: other modes`
						: before !== after
							? `${shown}: ${after} for ${before}`
							: stream.lastIndexOf('\u001b[?2004h') > stream.lastIndexOf('\u001b[?2004l')
								? `${shown}: pastes stay in brackets`
								: stream.includes('\u001b[3J')
									? `${shown}: the scrollback was erased`
									: !terminal.screen().includes(`before-${nth}`)
										? `${shown}: what stood before is gone`
										: isRightStatus(death, status)
											? null
											: `${shown}`,
				);
				for (const end of ['before', 'after', 'pid', 'status', 'jsonl']) rmSync(`${own}.${end}`, {force: true});
			}
		}
	} finally {
		terminal.close();
		removeTemporary();
	}
	return tally.figure(`${DEATHS.length} ways, ${rounds} times each`);
}

/** What a shell says of the end: 128 and the signal's number, 1 for what is left open, 2 for our own faults. */
function isRightStatus({name}: Death, status: number): boolean {
	if (name.startsWith('SIG')) return status > 128;
	if (name === 'process.exit') return status === 3;
	return status === (name.startsWith('a ') ? 2 : 1);
}

/** Stopped and brought back again and again: the same screen, and every decision in the log. */
async function stops(cli: BuiltCli, times: number, random: Random): Promise<Figure> {
	const tally = new Tally(14, 'Ctrl-Z and fg: the shell has its terminal, then the same screen, every decision kept');
	const folder = folderOf({
		'article.txt': Array.from({length: 400}, (_, nth) => `On day ${nth} Hata met delegation ${nth}.\n`).join(''),
		'glossary/g.yaml': GLOSSARY,
	});
	const terminal = new Terminal('bash --norc --noprofile -i', {columns: 100, rows: 30});
	let decided = 0;
	try {
		terminal.type(
			`PS1='$ '; bind 'set enable-bracketed-paste off'; export GLOSSPROOF_CACHE=; cd '${folder}'; clear; '${cli.path}' review article.txt`,
		);
		terminal.press('Enter');
		await terminal.shows('400 open', PATIENCE_MS);
		for (let nth = 0; nth < times; nth++) {
			const typed = Array.from({length: random.below(5)}, () => random.pick([...'arjk'])).join('');
			// An open one each time, so that each of these keys is a decision.
			terminal.type([...typed].map((key) => ('ar'.includes(key) ? `n${key}` : key)).join(''));
			decided += [...typed].filter((key) => 'ar'.includes(key)).length;
			if (random.below(2) === 0) await terminal.shows(`${400 - decided} open`, PATIENCE_MS);
			terminal.press('C-z');
			await terminal.shows(/Stopped[^\n]*\n(?:.*\n)*\$ *$/m, PATIENCE_MS);
			const stopped = terminal.read('#{alternate_on} #{cursor_flag}');
			terminal.type('fg');
			terminal.press('Enter');
			await until(() => (terminal.read('#{alternate_on}') === '1' ? true : null), 'the screen');
			const screen = await terminal.shows(`${400 - decided} open`, PATIENCE_MS);
			tally.count(
				stopped !== '0 1'
					? `stopped with ${stopped}`
					: !/a accept/.test(screen) || !/\[Hata\]/.test(screen)
						? `another screen: ${screen}`
						: null,
			);
		}
		terminal.press('q');
		await pause(0);
		terminal.press('q');
		await until(() => (terminal.read('#{alternate_on}') === '0' ? true : null), 'the end');
		const log = readFileSync(join(folder, '.glossproof', 'decisions.jsonl'), 'utf8')
			.trimEnd()
			.split('\n');
		tally.count(log.length === decided ? null : `${log.length} decisions in the log of ${decided}`);
	} finally {
		terminal.close();
		removeTemporary();
	}
	return tally.figure(`${decided} decisions`);
}

/** What acts on a terminal when it is printed raw. */
const PAYLOADS: readonly string[] = [
	...['\u0007', '\u001b\\', '\u009c'].flatMap((end) => [
		`\u001b]52;c;cHduZWQ=${end}`,
		`\u001b]52;p;cHduZWQ=${end}`,
		`\u001b]0;owned${end}`,
		`\u001b]2;owned${end}`,
		`\u001b]8;;http://evil.example${end}x`,
		`\u009d52;c;cHduZWQ=${end}`,
		`\u009d0;owned${end}`,
		`\u001bkowned${end}`,
	]),
	...[
		...['\u001b[?25l', '\u001b[?1049h', '\u001b[?1000h', '\u001b[?1003h', '\u001b[?2004h', '\u001b[?7l', '\u001b[?6h'],
		...['\u001b[?1h', '\u001b=', '\u001b[4h', '\u001b[2J', '\u001b[3J', '\u001b[H', '\u001b[10;10H', '\u001b[5;10r'],
		...['\u001bc', '\u001b7\u001b[H\u001b8', '\u001bM', '\u001bD', '\u001b#8', '\u001b(0', '\u000e', '\u000f'],
		...['\u009b?25l', '\u009b2J', '\u009b10;10H', '\u0090q\u009c', '\u001b[6n', '\u001b[c', '\u001b]11;?\u0007'],
		...['\b\b\b\bl', '\rowned', '\u000b\u000c', '\u0085owned', '\u202eowned\u202c', '\u001b[31;5;7m'],
	],
];

async function payloads(cli: BuiltCli, count: number): Promise<Figure> {
	const tally = new Tally(
		1,
		'payloads in a real terminal, listed and reviewed: title, clipboard, modes and cursor as before',
	);
	const terminal = new Terminal('bash --norc --noprofile -i', {columns: 100, rows: 30});
	try {
		terminal.set('set-clipboard', 'on');
		terminal.type(`PS1='$ '; bind 'set enable-bracketed-paste off'; export GLOSSPROOF_CACHE=; clear`);
		terminal.press('Enter');
		await terminal.shows(/^\$ ?$/m, PATIENCE_MS);
		const before = `${terminal.read(STATE)} ${terminal.clipboard()}`;
		for (const [nth, payload] of PAYLOADS.slice(0, count).entries()) {
			const name = `n${payload.replaceAll('/', '_')}.txt`;
			const text = `Then ${payload} Brin${payload}ken and ${payload} Hata left.\n`;
			const folder = folderOf({
				[name]: text,
				'glossary/g.yaml': `version: 1\nentries:\n  - preferred: Qin Gang\n    kind: person\n    forbidden: [Hata]\n`,
			});
			terminal.type(
				`cd '${folder}'; clear; '${cli.path}' check . --no-compact; '${cli.path}' check . ; echo end-${nth}`,
			);
			terminal.press('Enter');
			const listed = await terminal.shows(new RegExp(`^end-${nth}$`, 'm'), PATIENCE_MS);
			await terminal.shows(/^\$ *$/m, PATIENCE_MS);
			const after = `${terminal.read(STATE)} ${terminal.clipboard()}`;
			const at = terminal.read('#{cursor_x}');
			tally.count(
				after !== before
					? `${JSON.stringify(payload)}: ${after} for ${before}`
					: at !== '2' || !listed.includes('Hata')
						? `${JSON.stringify(payload)}: the list is not as it is printed: ${listed}`
						: null,
			);
			terminal.type(`clear; '${cli.path}' review .; echo over-${nth}`);
			terminal.press('Enter');
			const screen = await terminal.shows(/1\/\d+ · \d+ open/, PATIENCE_MS);
			const during = `${terminal.read(STATE)} ${terminal.clipboard()}`;
			tally.count(
				during.replace(/^1 0/, '0 1') !== before
					? `${JSON.stringify(payload)} in the review: ${during}`
					: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(screen) || !screen.includes('Then')
						? `${JSON.stringify(payload)}: another screen: ${screen}`
						: null,
			);
			terminal.press('q');
			await terminal.shows(new RegExp(`^over-${nth}$`, 'm'), PATIENCE_MS);
			removeTemporary();
		}
	} finally {
		terminal.close();
		removeTemporary();
	}
	return tally.figure();
}

/** Minutes, and a real terminal's pace: nothing of it is in the short run. */
export async function terminals(scale: Scale, seed: number): Promise<Figure[]> {
	if (scale === 'short') return [];
	if (!hasTmux) return [new Tally(14, 'deaths in a real terminal').figure('not tried: tmux is not installed')];
	const random = seededRandom(seed);
	const cli = buildCli();
	try {
		return [await deaths(cli, 20, random), await stops(cli, 50, random), await payloads(cli, PAYLOADS.length)];
	} finally {
		cli.remove();
	}
}
