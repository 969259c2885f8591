// The rows of the speed table, each against named references of the same minute: runs are interleaved, so that a busy
// machine slows all alike, and nothing is asserted. Texts and glossaries are made from seeds and the same everywhere.
//
//   npm run bench -- [--only startup,large,many,process,memory,screen,workers] [--small] [--peers] [--rounds 5] …
//
// `--peers` also installs cspell and textlint with prh into a temporary folder, and takes away what it installed. All
// sizes are those of the goals; what `--small` takes instead ends in some two minutes, but for its peers.
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {findPeers} from './peers.js';
import {type Options, ROWS} from './rows.js';

const SMALL: Readonly<Record<string, string>> = {
	rounds: '1',
	sizes: '100,1000',
	units: '10000',
	'large-mb': '0.05',
	'large-entries': '100',
	articles: '10',
	'articles-entries': '100',
	'memory-mb': '2',
	files: '2000',
	'workers-mb': '0.5',
};

const {values} = parseArgs({
	options: {
		only: {type: 'string', default: Object.keys(ROWS).join(',')},
		small: {type: 'boolean', default: false},
		peers: {type: 'boolean', default: false},
		rounds: {type: 'string'},
		sizes: {type: 'string'},
		units: {type: 'string'},
		'large-mb': {type: 'string'},
		'large-entries': {type: 'string'},
		articles: {type: 'string'},
		'articles-entries': {type: 'string'},
		'memory-mb': {type: 'string'},
		files: {type: 'string'},
		'workers-mb': {type: 'string'},
	},
});

const FULL: Readonly<Record<string, string>> = {
	rounds: '5',
	sizes: '100,1000,10000,100000',
	units: '1000000',
	'large-mb': '10',
	'large-entries': '10000',
	articles: '2000',
	'articles-entries': '1000',
	'memory-mb': '100',
	files: '1000000',
	'workers-mb': '50',
};

function given(name: keyof typeof FULL & keyof typeof values): string {
	return String(values[name] ?? (values.small ? SMALL : FULL)[name]);
}

const number = (name: keyof typeof values) => {
	const value = Number(given(name));
	if (!(value > 0)) throw new Error(`--${name} must be a number above 0`);
	return value;
};

const rows = values.only.split(',');
const unknown = rows.filter((row) => ROWS[row] === undefined);
if (unknown.length > 0)
	throw new Error(`no such row: ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);

const work = mkdtempSync(join(tmpdir(), 'glossproof-bench-'));
try {
	const {peers, missing} = findPeers(values.peers ? join(work, 'npm') : null);
	const cores = cpus();
	console.log(`Node ${process.versions.node}, ${cores.length} × ${cores[0]?.model ?? 'some processor'}`);
	console.log(`Peers: ${peers.map(({name, version}) => `${name} (${version})`).join(', ')}`);
	if (missing.length > 0) console.log(`Not on this machine: ${missing.join(', ')}`);
	for (const row of rows) {
		const folder = mkdtempSync(join(work, `${row}-`));
		const options: Options = {
			rounds: number('rounds'),
			sizes: given('sizes').split(',').map(Number),
			units: number('units'),
			largeMb: number('large-mb'),
			largeEntries: number('large-entries'),
			articles: number('articles'),
			articlesEntries: number('articles-entries'),
			memoryMb: number('memory-mb'),
			files: number('files'),
			workersMb: number('workers-mb'),
			peers,
			folder,
		};
		console.log(`\n## ${row}: ${await ROWS[row]!(options)}`);
		rmSync(folder, {recursive: true});
	}
} finally {
	rmSync(work, {recursive: true, maxRetries: 5});
}
