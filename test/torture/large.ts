// Lines 6, 11 and 15: what is large. Time is the processor's, so that other programs beside this one do not count; memory the most
// that was held.
import {spawn, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {openDecisionLog} from '../../src/io/decision-log.js';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {HARNESS_COMMAND} from '../support/folder.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = 'version: 1\nentries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n';
const MOST_SECONDS = 10;
const MOST_MB = 600;
const MOST_GROWTH = 2.3;
const MB = 1_000_000;

const sentence = (nth: number) =>
	`On day ${nth} the Foreign Minister Qin Gang met ${nth % 7 === 0 ? 'Hata' : 'his colleague'} in Beijing, and they spoke of trade.`;

function prose(bytes: number, between: string): string {
	const parts: string[] = [];
	for (let nth = 0, size = 0; size < bytes; nth++) {
		const part = sentence(nth) + (nth % 5 === 4 ? between : ' ');
		parts.push(part);
		size += part.length;
	}
	return parts.join('');
}

const units = (bytes: number, unit: (nth: number) => string) => {
	const parts: string[] = [];
	for (let nth = 0, size = 0; size < bytes; nth++) {
		parts.push(unit(nth));
		size += parts.at(-1)!.length;
	}
	return parts.join('');
};

/** What is large, each with its largest size; it is also tried at a half and a quarter. */
const LARGE: readonly (readonly [name: string, ending: string, bytes: number, make: (bytes: number) => string])[] = [
	['an article of paragraphs', 'txt', 10 * MB, (bytes) => prose(bytes, '\n\n')],
	['one line', 'txt', 5 * MB, (bytes) => prose(bytes, ' ')],
	['one word', 'txt', 5 * MB, (bytes) => 'a'.repeat(bytes)],
	['one line of nothing but wrong names', 'txt', MB / 4, (bytes) => 'Hata,'.repeat(bytes / 5)],
	[
		'JSONL',
		'jsonl',
		5 * MB,
		(bytes) => units(bytes, (nth) => `${JSON.stringify({source: '秦刚', target: sentence(nth)})}\n`),
	],
	['Markdown', 'md', 5 * MB, (bytes) => prose(bytes, '\n\n')],
	['HTML', 'html', 5 * MB, (bytes) => units(bytes, (nth) => `<p>${sentence(nth)}</p>\n`)],
];

const MEASURE = `data:text/javascript,${encodeURIComponent('process.on("exit",()=>{const r=process.resourceUsage();console.error("MEASURED",(r.userCPUTime+r.systemCPUTime)/1e6,r.maxRSS/1024)})')}`;

function articles(cli: BuiltCli): Figure {
	const tally = new Tally(
		6,
		`large articles: at most ${MOST_SECONDS} s, ${MOST_MB} MB, ${MOST_GROWTH} times the time for twice the size`,
	);
	const notes: string[] = [];
	for (const [name, ending, bytes, make] of LARGE) {
		const seconds: number[] = [];
		for (const size of [bytes / 4, bytes / 2, bytes]) {
			const folder = folderOf({'g.yaml': GLOSSARY, [`a.${ending}`]: make(size)});
			const {stderr, status} = spawnSync(
				process.execPath,
				[
					'--import',
					MEASURE,
					join(dirname(cli.path), 'cli.js'),
					'check',
					`a.${ending}`,
					'-g',
					'g.yaml',
					'-f',
					'ndjson',
					'-o',
					'out',
					'-j',
					'1',
				],
				{cwd: folder, encoding: 'utf8', env: {...process.env, GLOSSPROOF_CACHE: ''}},
			);
			const [, took, memory] = /MEASURED (\S+) (\S+)/.exec(stderr) ?? [];
			seconds.push(Number(took));
			if (size === bytes)
				notes.push(`${name} ${size / MB} MB: ${Number(took).toFixed(1)} s, ${Number(memory).toFixed(0)} MB`);
			const before = seconds.at(-2);
			// Below a second the start of the program is most of it.
			const growth = before === undefined || before < 1 ? 0 : Number(took) / before;
			tally.count(
				status === null || status > 1
					? `${name}, ${size}: status ${status}: ${stderr.slice(0, 200)}`
					: !(Number(took) <= MOST_SECONDS && Number(memory) <= MOST_MB && growth <= MOST_GROWTH)
						? `${name}, ${size / MB} MB: ${Number(took).toFixed(1)} s, ${Number(memory).toFixed(0)} MB, ${growth.toFixed(2)} times the half`
						: null,
			);
			removeTemporary();
		}
	}
	return tally.figure(notes.join('; '));
}

/** Several who append to one log at the same time; each checks every decision of its own. */
async function reviewers(count: number, decisions: number): Promise<Figure> {
	const tally = new Tally(11, 'reviewers at once, their decisions in one log: every one there, none torn');
	const path = join(folderOf({}), '.glossproof', 'decisions.jsonl');
	const [node = '', ...flags] = HARNESS_COMMAND.slice(0, -1);
	const writer = join(import.meta.dirname, '../terminal/writer.ts');
	const statuses = await Promise.all(
		Array.from(
			{length: count},
			(_, nth) =>
				new Promise<number | null>((done) => {
					spawn(node, [...flags, writer, path, `r${nth}`, String(decisions)], {stdio: 'inherit'}).on('exit', done);
				}),
		),
	);
	for (const status of statuses) tally.count(status === 0 ? null : `a reviewer ended with ${status}`);
	const log = await openDecisionLog(path).read();
	const there = new Set(log.ok ? log.value.decisions.map(({id}) => id) : []);
	for (let nth = 0; nth < count; nth++)
		for (let one = 0; one < decisions; one++)
			tally.count(there.has(`r${nth}-${one}`) ? null : `r${nth}-${one} is lost`);
	tally.count(log.ok && log.warnings.length === 0 ? null : 'the log has faults');
	// One that saw half of another's line begins on a line of its own: an empty one may stay.
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '').length;
	tally.count(lines === count * decisions ? null : `${lines} lines`);
	removeTemporary();
	return tally.figure(`${count} reviewers, ${decisions} decisions each`);
}

/** Tens of megabytes into a pipe whose reader is slow. */
function slowReader(cli: BuiltCli): Figure {
	const tally = new Tally(15, 'a slow reader of a large output: every byte reaches it, status kept');
	const folder = folderOf({'g.yaml': GLOSSARY, 'a.txt': prose(12 * MB, '\n\n')});
	const command = 'glossproof check a.txt -g g.yaml --format json';
	const whole = cli.run(`${command} > whole`, folder);
	const slow = cli.run(
		`${command} | (while head -c 500000 | grep -q .; do sleep 0.01; done) ; exit \${PIPESTATUS[0]}`,
		folder,
	);
	writeFileSync(join(folder, 'reader.sh'), 'sleep 1; head -c 1000000; sleep 1; cat');
	const cut = cli.run(`${command} | sh reader.sh | cmp - whole && echo same`, folder);
	const size = readFileSync(join(folder, 'whole')).length;
	tally.count(
		slow.status === whole.status ? null : `status ${slow.status} for ${whole.status}: ${slow.stderr.slice(0, 200)}`,
	);
	tally.count(cut.stdout.trim() === 'same' ? null : `other bytes: ${cut.stdout} ${cut.stderr.slice(0, 200)}`);
	removeTemporary();
	return tally.figure(`${(size / MB).toFixed(0)} MB`);
}

/** Nothing of it is in the short run: what is small shows nothing here. */
export async function large(scale: Scale): Promise<Figure[]> {
	if (scale === 'short') return [];
	const cli = buildCli();
	try {
		return [articles(cli), slowReader(cli), await reviewers(8, 2000)];
	} finally {
		cli.remove();
	}
}
