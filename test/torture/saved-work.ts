// Lines 10 to 13: a full disk, a kill and two who edit at once leave the old file or the new one, and no false success.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, statfsSync, watch, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = `# Kept\nversion: 1\nentries:\n${Array.from({length: 120}, (_, nth) => `  - preferred: Name Nr${nth}a\n    kind: person # ${nth}\n`).join('')}  - preferred: Qin Gang\n    kind: person\n    forbidden: [Hata]\n`;
const ARTICLE = 'Hata said so.\n'.repeat(300);

/** Null where this user may mount nothing. */
function smallDisk(): {readonly folder: string; readonly close: () => void} | null {
	const folder = folderOf({});
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], {stdio: 'ignore'});
	} catch {
		return null;
	}
	return {folder, close: () => execFileSync('umount', [folder], {stdio: 'ignore'})};
}

function fullDisk(cli: BuiltCli): Figure {
	const tally = new Tally(
		10,
		'writes to a disk with no, one, two … pages left: old or new file, status 2 unless new, nothing left over',
	);
	const disk = smallDisk();
	if (disk === null) return tally.figure('not tried: only root may mount a small disk');
	const {folder, close} = disk;
	try {
		for (const pages of [0, 1, 2, 3, 4, 6, 9, 20, 60]) {
			for (const [file, command] of [
				['names.yaml', 'glossproof glossary add "New Name" --yes -g names.yaml'],
				['out.json', 'glossproof check a.txt -g names.yaml --format json -o out.json --fail-on never'],
				['out.html', 'glossproof report a.txt -g names.yaml -o out.html --fail-on never'],
				[
					'.glossproof/decisions.jsonl',
					'printf "a\\na\\na\\nq\\n" | glossproof review a.txt -g names.yaml --plain --reviewer ann',
				],
			] as const) {
				cli.run('rm -rf fill out.* .glossproof .[a-z]*', folder);
				writeFileSync(join(folder, 'names.yaml'), GLOSSARY);
				writeFileSync(join(folder, 'a.txt'), ARTICLE);
				if (file.startsWith('out.')) writeFileSync(join(folder, file), 'old');
				const before = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
				const free = statfsSync(folder).bavail - pages;
				writeFileSync(join(folder, 'fill'), Buffer.alloc(Math.max(0, free) * 4096));
				const {status, stderr, stdout} = cli.run(command, folder);
				const after = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
				const left = readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('.lock'));
				const shown = `${command} with ${pages} pages: status ${status}: ${stderr.slice(0, 160)}`;
				tally.count(
					/\n\s+at |internal/.test(stderr)
						? `fault: ${shown}`
						: left.length > 0
							? `${left.join()} left over: ${shown}`
							: file.endsWith('.jsonl')
								? (stdout.match(/Accepted/g) ?? []).length >
									after.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}')).length
									? `more was told as accepted than is in the log: ${shown}`
									: null
								: after === before
									? status === 2
										? null
										: `the old file and no status 2: ${shown}`
									: status === 2 || !isWhole(file, after)
										? `a new file that is not whole, or status 2: ${shown}`
										: null,
				);
			}
		}
	} finally {
		rmSync(join(folder, 'fill'), {force: true});
		close();
	}
	return tally.figure();
}

function isWhole(file: string, text: string): boolean {
	if (file.endsWith('.yaml'))
		return text.includes('New Name') && text.includes('Qin Gang') && text.startsWith('# Kept');
	return file.endsWith('.json') ? text.trimEnd().endsWith('}') : text.trimEnd().endsWith('</html>');
}

/** So many edits of one glossary at the same time: each is in it, and every other byte is as it was. */
async function editsAtOnce(cli: BuiltCli, edits: number): Promise<Figure> {
	const tally = new Tally(11, 'glossary edits at the same time: each that was told as written is there');
	const folder = folderOf({'names.yaml': GLOSSARY});
	const statuses = await Promise.all(
		Array.from(
			{length: edits},
			(_, nth) =>
				new Promise<number | null>((resolve) => {
					const args = ['glossary', 'add', `Wrote Nr${nth}b`, '--yes', '-g', 'names.yaml'];
					spawn(cli.path, args, {cwd: folder, stdio: 'ignore'}).on('exit', resolve);
				}),
		),
	);
	const text = readFileSync(join(folder, 'names.yaml'), 'utf8');
	for (const [nth, status] of statuses.entries())
		tally.count(
			(status === 0) === text.includes(`preferred: Wrote Nr${nth}b\n`) && status === 0
				? null
				: `edit ${nth}: status ${status}`,
		);
	const others = text
		.split('\n')
		.filter((line) => !/Wrote Nr/.test(line))
		.join('\n');
	tally.count(others === GLOSSARY ? null : 'other lines changed');
	removeTemporary();
	return tally.figure();
}

/**
 * So many edits killed: every other one at any moment, the others once the folder is touched, which is when the file is
 * written. The glossary is the old one or the new one; a lock that is left is taken over by the next edit.
 */
async function killedEdits(cli: BuiltCli, runs: number): Promise<Figure> {
	const tally = new Tally(12, 'glossary edits killed (kill -9) at any moment: the old file or the new one');
	const folder = folderOf({'names.yaml': GLOSSARY});
	const path = join(folder, 'names.yaml');
	const edited = GLOSSARY.replace('    forbidden: [Hata]', '    admitted: [Qin]\n    forbidden: [Hata]');
	const edit = () =>
		spawn(cli.path, ['glossary', 'admit', 'Qin Gang', 'Qin', '--yes', '-g', 'names.yaml'], {
			cwd: folder,
			stdio: 'ignore',
		});
	const ended = (child: ReturnType<typeof edit>) => new Promise<void>((resolve) => child.on('exit', () => resolve()));
	const started = performance.now();
	await ended(edit());
	const usualMs = performance.now() - started;
	if (readFileSync(path, 'utf8') !== edited) return tally.figure('the edit itself did not come out as expected');
	const seen = {old: 0, new: 0};
	for (let nth = 0; nth < runs; nth++) {
		writeFileSync(path, GLOSSARY);
		const child = edit();
		const over = ended(child);
		const kill = (afterMs: number) => setTimeout(() => child.kill('SIGKILL'), afterMs);
		const watcher = nth % 2 === 0 ? null : watch(folder, () => kill(Math.random() * 4));
		if (watcher === null) kill(Math.random() * usualMs * 1.2);
		await over;
		watcher?.close();
		const after = readFileSync(path, 'utf8');
		seen[after === GLOSSARY ? 'old' : 'new']++;
		tally.count(after === GLOSSARY || after === edited ? null : `kill ${nth}: neither: ${after.slice(-80)}`);
	}
	// What a killed one left behind is no hindrance.
	writeFileSync(path, GLOSSARY);
	await ended(edit());
	tally.count(readFileSync(path, 'utf8') === edited ? null : 'the next edit was hindered');
	removeTemporary();
	return tally.figure(`${seen.old} old, ${seen.new} new`);
}

export async function savedWork(scale: Scale): Promise<Figure[]> {
	if (scale === 'short') return [];
	const cli = buildCli();
	try {
		return [fullDisk(cli), await editsAtOnce(cli, 8), await killedEdits(cli, 60)];
	} finally {
		cli.remove();
	}
}
