// Line 9: `kill -9` at random moments of review, apply, a glossary edit and a report. No file is torn, no decision lost that was
// told as made, and the next run finds nothing in its way.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, watch, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseLog} from '../../src/decisions/log.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = `version: 1\nentries:\n${Array.from({length: 200}, (_, nth) => `  - preferred: Name Nr${nth}a\n    kind: person # ${nth}\n`).join('')}  - preferred: Qin Gang\n    kind: person\n    forbidden: [Hata]\n`;
const ARTICLE = Array.from({length: 80}, (_, nth) => `On day ${nth} Hata met delegation ${nth}.\n`).join('');
const LOG = `${JSON.stringify({
	...{v: 1, id: 'x', fingerprint: '1:x', verdict: 'accept', replacement: 'Gang', scope: 'everywhere', reviewer: 'ann'},
	...{time: '2026-01-01T00:00:00Z', reason: null},
	mismatch: {
		path: 'b.txt',
		rule: 'forbidden',
		entryId: 'qin-gang',
		found: 'Hata',
		suggestion: 'Gang',
		context: 'Hata',
		at: 0,
	},
})}\n`;

type Ran = {readonly out: string; readonly status: number | null; readonly tookMs: number};

/** Runs the program, and kills it so long after its start, or once it has touched a file of the folder. */
function start(
	cli: BuiltCli,
	folder: string,
	argv: readonly string[],
	{input = '', afterMs = null, onWrite = false}: {input?: string; afterMs?: number | null; onWrite?: boolean} = {},
): Promise<Ran> {
	return new Promise((done) => {
		const began = performance.now();
		const child = spawn(process.execPath, [join(dirname(cli.path), 'cli.js'), ...argv], {
			cwd: folder,
			env: {...process.env, GLOSSPROOF_CACHE: ''},
			stdio: ['pipe', 'pipe', 'ignore'],
		});
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		const kill = () => child.kill('SIGKILL');
		const timer = afterMs === null || onWrite ? undefined : setTimeout(kill, afterMs);
		let isSeen = false;
		const watcher = onWrite
			? watch(folder, {recursive: true}, () => {
					if (!isSeen) setTimeout(kill, afterMs ?? 0);
					isSeen = true;
				})
			: undefined;
		child.on('close', (status) => {
			clearTimeout(timer);
			watcher?.close();
			done({out, status, tookMs: performance.now() - began});
		});
	});
}

type Victim = {
	readonly name: string;
	readonly argv: readonly string[];
	readonly input?: string;
	readonly writes: string;
	/** What is lost in the folder after a kill; null where nothing is. */
	readonly lossIn: (folder: string, out: string) => string | null;
};

const read = (folder: string, name: string) =>
	existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';

function oldOrNew(name: string, old: string, isNew: (text: string) => boolean): Victim['lossIn'] {
	return (folder) => {
		const text = read(folder, name);
		if (text === old) return null;
		try {
			return isNew(text) ? null : `${name} is neither the old nor the new one: ${text.length} characters`;
		} catch {
			return `${name} is torn: ${text.length} characters`;
		}
	};
}

const VICTIMS: readonly Victim[] = [
	{
		name: 'review',
		writes: 'mine.jsonl',
		argv: ['review', 'a.txt', '-g', 'names.yaml', '--plain', '--reviewer', 'ann', '--decisions', 'mine.jsonl'],
		input: 'r\na\n'.repeat(40),
		lossIn(folder, out) {
			const log = parseLog(read(folder, 'mine.jsonl'), 'mine.jsonl');
			const told = (out.match(/(?:Accepted|Rejected): /g) ?? []).length;
			if (log.refused !== null || log.problems.length > 0) return `the log: ${JSON.stringify(log.problems)}`;
			return told > log.decisions.length ? `${told} told as made, ${log.decisions.length} in the log` : null;
		},
	},
	{
		name: 'apply',
		writes: 'b.txt',
		argv: ['apply', 'a.txt', 'b.txt', '-g', 'names.yaml', '--write'],
		lossIn: (folder) =>
			oldOrNew('a.txt', ARTICLE, (text) => text === ARTICLE.replaceAll('Hata', 'Gang'))(folder, '') ??
			oldOrNew('b.txt', ARTICLE, (text) => text === ARTICLE.replaceAll('Hata', 'Gang'))(folder, ''),
	},
	{
		name: 'glossary add',
		writes: 'names.yaml',
		argv: ['glossary', 'add', 'New Name', '--yes', '-g', 'names.yaml'],
		lossIn: oldOrNew(
			'names.yaml',
			GLOSSARY,
			(text) => text.length > GLOSSARY.length && text.includes('New Name') && text.includes('[Hata]\n'),
		),
	},
	{
		name: 'report',
		writes: 'out.html',
		argv: ['report', 'a.txt', 'b.txt', '-g', 'names.yaml', '-o', 'out.html', '--fail-on', 'never'],
		lossIn: oldOrNew('out.html', 'old', (text) => text.trimEnd().endsWith('</html>')),
	},
];

function prepare(folder: string): void {
	for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), ARTICLE);
	writeFileSync(join(folder, 'names.yaml'), GLOSSARY);
	writeFileSync(join(folder, 'out.html'), 'old');
	writeFileSync(join(folder, '.glossproof/decisions.jsonl'), LOG);
}

const leftIn = (folder: string) => readdirSync(folder).filter((name) => /\.(?:tmp|lock)$/.test(name));

async function killed(cli: BuiltCli, victim: Victim, times: number, random: Random): Promise<Figure> {
	const tally = new Tally(9, `kill -9 at random moments: ${victim.name}`);
	const folder = folderOf({'.glossproof/.keep': ''});
	const {argv, input = ''} = victim;
	prepare(folder);
	let whole = (await start(cli, folder, argv, {input})).tookMs;
	let dead = 0;
	let halves = 0;
	let told = 0;
	for (let nth = 0; nth < times; nth++) {
		// The review goes on with its log from kill to kill, as a reviewer would; the others begin anew.
		if (victim.name !== 'review') prepare(folder);
		else if (nth % 10 === 0) {
			writeFileSync(join(folder, 'mine.jsonl'), '');
			told = 0;
		}
		const onWrite = random.below(2) === 0;
		const afterMs = onWrite ? random.pick([0, 0, 1, 3, 10, 30]) * random.next() : random.next() * whole;
		const {out, status, tookMs} = await start(cli, folder, argv, {input, afterMs, onWrite});
		if (status === null) dead++;
		else whole = (whole + tookMs) / 2;
		halves += leftIn(folder).length;
		if (victim.name === 'review') {
			told += (out.match(/(?:Accepted|Rejected): /g) ?? []).length;
			tally.count(victim.lossIn(folder, 'Accepted: '.repeat(told)));
		} else tally.count(victim.lossIn(folder, out));
	}
	// Whatever was left, the next run goes through and tidies up.
	prepare(folder);
	writeFileSync(join(folder, 'mine.jsonl'), '');
	const before = read(folder, victim.writes);
	const last = await start(cli, folder, argv, {input});
	tally.count(read(folder, victim.writes) === before ? 'the next run wrote nothing' : victim.lossIn(folder, last.out));
	const left = leftIn(folder);
	tally.count(
		left.length > 0
			? `${left.join()} left over`
			: last.status === null || last.status > 1
				? `the next run: status ${last.status}`
				: null,
	);
	removeTemporary();
	return tally.figure(
		`${dead} were killed before their end, ${halves} files left half written and removed by the next`,
	);
}

/** Kills need time to be random in: nothing of it is in the short run. */
export async function kills(scale: Scale, seed: number): Promise<Figure[]> {
	if (scale === 'short') return [];
	const random = seededRandom(seed);
	const cli = buildCli();
	try {
		const figures: Figure[] = [];
		for (const victim of VICTIMS) figures.push(await killed(cli, victim, 250, random));
		return figures;
	} finally {
		cli.remove();
	}
}
