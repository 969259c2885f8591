// Line 10: disks that are full or broken. Every write is tried with no, one, two … pages left, and with a fault at the first,
// second … write, sync, rename or link until a run meets none: the old file or the new one, and never a false success.
import {execFileSync, spawnSync} from 'node:child_process';
import fs, {existsSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
import {dirname, join} from 'node:path';
import {openDecisionLog} from '../../src/io/decision-log.js';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {decisionOf} from '../support/fixtures.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf, run} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = `# Kept\nversion: 1\nentries:\n${Array.from({length: 120}, (_, nth) => `  - preferred: Name Nr${nth}a\n    kind: person # ${nth}\n`).join('')}  - preferred: Qin Gang\n    kind: person\n    forbidden: [Hata]\n`;
const ARTICLE = 'Hata said so.\n'.repeat(120);

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

/** A command, the file that it writes, and what it must be afterwards if it is not as it was. */
type Writing = {readonly file: string; readonly argv: readonly string[]; readonly isWhole: (text: string) => boolean};

const WRITINGS: readonly Writing[] = [
	{
		file: 'names.yaml',
		argv: ['glossary', 'add', 'New Name', '--yes', '-g', 'names.yaml'],
		isWhole: (text) => text.startsWith('# Kept') && text.includes('New Name') && text.length > GLOSSARY.length,
	},
	{
		file: 'out.json',
		argv: ['check', 'a.txt', '-g', 'names.yaml', '--format', 'json', '-o', 'out.json', '--fail-on', 'never'],
		isWhole: (text) => JSON.parse(text).files[0].mismatches.length === 120,
	},
	{
		file: 'out.html',
		argv: ['report', 'a.txt', '-g', 'names.yaml', '-o', 'out.html', '--fail-on', 'never'],
		isWhole: (text) => text.trimEnd().endsWith('</html>'),
	},
	{
		file: 'base.json',
		argv: ['check', 'a.txt', '-g', 'names.yaml', '--baseline', 'base.json', '--update-baseline', '--fail-on', 'never'],
		isWhole: (text) => JSON.parse(text) !== null,
	},
	{
		file: 'a.txt',
		argv: ['apply', 'a.txt', '-g', 'names.yaml', '--write'],
		isWhole: (text) => text === ARTICLE.replaceAll('Hata', 'Gang'),
	},
];

function prepare(folder: string): void {
	for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
	fs.mkdirSync(join(folder, '.glossproof'));
	writeFileSync(join(folder, '.glossproof/decisions.jsonl'), LOG);
	writeFileSync(join(folder, 'names.yaml'), GLOSSARY);
	writeFileSync(join(folder, 'a.txt'), ARTICLE);
	for (const name of ['out.json', 'out.html']) writeFileSync(join(folder, name), 'old');
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const leftIn = (folder: string) => readdirSync(folder).filter((name) => /\.(?:tmp|lock)$/.test(name));

type Ended = {readonly status: number | null; readonly err: string; readonly fault?: string | null};

function lossOf({file, isWhole}: Writing, folder: string, before: string, {status, err, fault}: Ended): string | null {
	const after = read(join(folder, file));
	const shown = `status ${status}: ${err.slice(0, 200)}`;
	if ((fault ?? null) !== null || /\n\s+at |internal/.test(err)) return `fault: ${fault ?? shown}`;
	const left = leftIn(folder);
	if (left.length > 0) return `${left.join()} left over: ${shown}`;
	if (after === before) return status === 2 ? null : `the old file and no status 2: ${shown}`;
	try {
		if (!isWhole(after)) return `torn: ${shown}`;
	} catch {
		return `torn: ${shown}`;
	}
	return status === 2 ? `the new file and status 2: ${shown}` : null;
}

/** Null where this user may mount nothing. */
function smallDisk(): {readonly folder: string; readonly close: () => void} | null {
	const folder = folderOf({});
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], {stdio: 'ignore'});
	} catch {
		return null;
	}
	return {folder, close: () => execFileSync('umount', ['-l', folder], {stdio: 'ignore'})};
}

/** Leaves so many pages of the disk. */
function fill(folder: string, pages: number): void {
	writeFileSync(join(folder, 'fill'), Buffer.alloc(Math.max(0, statfsSync(folder).bavail - pages) * 4096));
}

async function levels(): Promise<Figure> {
	const tally = new Tally(
		10,
		'a disk filled to every level: the old file or the new one, status 2 unless new, nothing left over',
	);
	const disk = smallDisk();
	if (disk === null) return tally.figure('not tried: only root may mount a small disk');
	const {folder, close} = disk;
	try {
		for (let pages = 0; pages <= 120; pages++) {
			for (const writing of WRITINGS) {
				prepare(folder);
				const before = read(join(folder, writing.file));
				fill(folder, pages);
				const {status, err, fault} = await run(folder, writing.argv, {env: {GLOSSPROOF_CACHE: ''}});
				const loss = lossOf(writing, folder, before, {status, err, fault});
				tally.count(loss === null ? null : `${writing.argv.join(' ')} with ${pages} pages: ${loss}`);
			}
		}
		for (let pages = 0; pages <= 6; pages++) {
			for (let bytes = 0; bytes < 4096; bytes += 256) {
				prepare(folder);
				// The log's last page has room for a part of the next line.
				writeFileSync(join(folder, '.glossproof/decisions.jsonl'), `${LOG}${' '.repeat(bytes)}\n`);
				fill(folder, pages);
				tally.count(await appended(folder, 12));
			}
		}
	} finally {
		close();
	}
	return tally.figure();
}

/** Decisions appended until one is refused: each that was told as saved is in the log, and the log is whole. */
async function appended(folder: string, count: number): Promise<string | null> {
	const path = join(folder, '.glossproof/decisions.jsonl');
	const log = openDecisionLog(path);
	const saved: string[] = [];
	for (let nth = 0; nth < count; nth++) {
		const decision = decisionOf({id: `n${nth}`});
		const result = await log.append([decision]);
		if (result.ok) saved.push(decision.id);
	}
	const now = await log.read();
	if (!now.ok) return `the log is refused: ${JSON.stringify(now.problems)}`;
	if (now.value.problems.length > 0) return `the log has faults: ${JSON.stringify(now.value.problems)}`;
	const there = new Set(now.value.decisions.map(({id}) => id));
	const lost = saved.filter((id) => !there.has(id));
	return lost.length > 0 ? `told as saved and not there: ${lost.join()}` : null;
}

/** The kinds of faults: which call fails, and how. */
const FAULTS: readonly (readonly [call: string, code: string])[] = [
	...(['write', 'sync', 'rename', 'link', 'chmod', 'open', 'close', 'unlink'] as const).flatMap((call) =>
		['ENOSPC', 'EIO'].map((code) => [call, code] as const),
	),
	['write', 'short'],
];

/** Has the nth call of a kind fail, in this process, until it is undone; says whether it was ever reached. */
async function breakNth(call: string, code: string, nth: number): Promise<{readonly undo: () => boolean}> {
	let count = 0;
	const isNow = () => ++count === nth;
	const fault = () => Object.assign(new Error(`${code}: injected, ${call}`), {code});
	const handle = await open('/dev/null', 'w');
	const prototype = Object.getPrototypeOf(handle) as Record<string, (...args: unknown[]) => Promise<unknown>>;
	await handle.close();
	const owner = (call in prototype ? prototype : fs.promises) as typeof prototype;
	const real = owner[call]!;
	owner[call] = function (this: FileHandle, ...args: unknown[]) {
		if (!isNow()) return real.apply(this, args);
		if (code !== 'short') {
			// A close that fails has closed all the same.
			return call === 'close' ? real.apply(this, args).then(() => Promise.reject(fault())) : Promise.reject(fault());
		}
		const [bytes, from, length, at] = args as [Uint8Array, number, number, number | null];
		return real.apply(this, [bytes, from, Math.floor(length / 2), at]);
	};
	syncBuiltinESMExports();
	return {
		undo() {
			owner[call] = real;
			syncBuiltinESMExports();
			return count >= nth;
		},
	};
}

async function injected(most: number, writings: readonly Writing[]): Promise<Figure> {
	const tally = new Tally(
		10,
		'a fault at the nth write, sync, rename, link … until a run meets none: nothing torn, no false success',
	);
	const folder = folderOf({});
	for (const [call, code] of FAULTS) {
		for (const writing of writings) {
			for (let nth = 1; nth <= most; nth++) {
				prepare(folder);
				const before = read(join(folder, writing.file));
				const {undo} = await breakNth(call, code, nth);
				const {status, err, fault} = await run(folder, writing.argv, {env: {GLOSSPROOF_CACHE: ''}});
				if (!undo()) break;
				const shown = `${writing.argv.join(' ')}, ${code} at ${call} ${nth}`;
				// What cannot be taken away again stays; the next run takes it away, as after a crash.
				if (call === 'unlink' || call === 'close') for (const name of leftIn(folder)) rmSync(join(folder, name));
				const loss = lossOf(writing, folder, before, {status, err, fault});
				tally.count(
					loss === null || (call === 'open' && loss.startsWith('the old file and no')) ? null : `${shown}: ${loss}`,
				);
			}
		}
		for (let nth = 1; nth <= most; nth++) {
			prepare(folder);
			const {undo} = await breakNth(call, code, nth);
			const loss = await appended(folder, 3).finally(undo);
			tally.count(loss === null ? null : `${code} at ${call} ${nth} of the log: ${loss}`);
		}
	}
	removeTemporary();
	return tally.figure();
}

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** The same by the kernel's word, on the program as it is shipped. */
function traced(cli: BuiltCli): Figure {
	const tally = new Tally(10, 'the same by strace, on the program as it is shipped');
	if (!hasStrace) return tally.figure('not tried: strace is not installed');
	const folder = folderOf({});
	const program = join(dirname(cli.path), 'cli.js');
	for (const call of ['fsync', 'rename', 'link', 'fchmod', 'unlink']) {
		for (const code of ['ENOSPC', 'EIO']) {
			for (const writing of WRITINGS) {
				for (let nth = 1; ; nth++) {
					prepare(folder);
					const before = read(join(folder, writing.file));
					const trace = join(dirname(cli.path), 'trace');
					const {status, stderr} = spawnSync(
						'strace',
						[
							...[
								'-f',
								'--seccomp-bpf',
								'-o',
								trace,
								'-e',
								`trace=${call}`,
								'-e',
								`inject=${call}:error=${code}:when=${nth}`,
							],
							...[process.execPath, program, ...writing.argv],
						],
						{cwd: folder, encoding: 'utf8', env: {...process.env, UV_THREADPOOL_SIZE: '1', GLOSSPROOF_CACHE: ''}},
					);
					if (!readFileSync(trace, 'utf8').includes('(INJECTED)')) break;
					if (call === 'unlink') for (const name of leftIn(folder)) rmSync(join(folder, name));
					const loss = lossOf(writing, folder, before, {status, err: stderr});
					tally.count(loss === null ? null : `${writing.argv.join(' ')}, ${code} at ${call} ${nth}: ${loss}`);
				}
			}
		}
	}
	// Of writes the kernel sees those to files and those by which threads wake each other: the log's alone are named by its path.
	for (const code of ['ENOSPC', 'EIO', 'EDQUOT']) {
		for (let nth = 1; nth <= 4; nth++) {
			prepare(folder);
			writeFileSync(join(folder, '.glossproof/decisions.jsonl'), '');
			const log = join(folder, '.glossproof/decisions.jsonl');
			const {stdout} = spawnSync(
				'strace',
				[
					...[
						'-f',
						'-o',
						'/dev/null',
						'-P',
						log,
						'-e',
						'trace=write,fsync',
						'-e',
						`inject=write:error=${code}:when=${nth}`,
					],
					...[process.execPath, program, 'review', 'a.txt', '-g', 'names.yaml', '--plain', '--reviewer', 'ann'],
				],
				{
					...{cwd: folder, encoding: 'utf8', input: 'r\nr\nr\nr\nr\nq\n'},
					env: {...process.env, UV_THREADPOOL_SIZE: '1', GLOSSPROOF_CACHE: ''},
				},
			);
			const told = (stdout.match(/Rejected/g) ?? []).length;
			const there = read(log)
				.split('\n')
				.filter((line) => line.endsWith('}')).length;
			tally.count(
				told > there || !/not on disk/.test(stdout)
					? `${code} at write ${nth} of the log: ${told} told, ${there} there: ${stdout.slice(-300)}`
					: null,
			);
		}
	}
	removeTemporary();
	return tally.figure();
}

export async function disk(scale: Scale): Promise<Figure[]> {
	if (scale === 'short') return [await injected(1, [WRITINGS[0]!, WRITINGS[4]!])];
	const cli = buildCli();
	try {
		return [await levels(), await injected(40, WRITINGS), traced(cli)];
	} finally {
		cli.remove();
	}
}
