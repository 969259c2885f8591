/** Other programs that look for names in texts, as far as this machine has them. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Glossary} from './corpus.js';
import type {Command} from './measure.js';

/** Those that still run on Node 20. */
const FROM_NPM = ['cspell@9', 'textlint@15', 'textlint-rule-prh@6'];
const REGEXP = resolve(import.meta.dirname, 'one-regexp.mjs');

export type Peer = {
	readonly name: string;
	readonly version: string;
	/** Puts a glossary and paths (files, or one folder) into its command line. */
	argv(glossary: Glossary, paths: readonly string[]): readonly string[];
};

/** The peers there are, the cheapest first; those that are not are told. `folder`: where npm's are installed, null for none. */
export function findPeers(folder: string | null): {
	readonly peers: readonly Peer[];
	readonly missing: readonly string[];
} {
	const candidates: readonly (Omit<Peer, 'version'> & {readonly ask: readonly string[]})[] = [
		{
			name: 'rg -F -f',
			ask: ['rg', '--version'],
			argv: ({forms}, paths) => ['rg', '-F', '-f', forms, '--count', '--no-ignore', ...paths],
		},
		{
			name: 'grep -F -f',
			ask: ['grep', '--version'],
			argv: ({forms}, paths) => ['grep', '-F', '-r', '-c', '-f', forms, ...paths],
		},
		{
			name: 'one RegExp',
			ask: [process.execPath, '--version'],
			argv: ({forms}, paths) => [process.execPath, REGEXP, forms, ...paths],
		},
		{
			name: 'codespell',
			ask: ['codespell', '--version'],
			argv: ({codespell}, paths) => ['codespell', '--dictionary', codespell, ...paths],
		},
		...(folder === null ? [] : npmPeers(folder)),
	];
	const asked = candidates.map(({ask, ...peer}) => {
		const {status, stdout} = spawnSync(ask[0]!, ask.slice(1), {encoding: 'utf8'});
		return {...peer, version: status === 0 ? (/\d[\w.+-]*/.exec(stdout)?.[0] ?? 'some version') : null};
	});
	return {
		peers: asked.flatMap(({version, ...peer}) => (version === null ? [] : [{...peer, version}])),
		missing: asked.flatMap(({name, version}) => (version === null ? [name] : [])),
	};
}

export function peerCommands(peers: readonly Peer[], glossary: Glossary, paths: readonly string[]): Command[] {
	return peers.map(({name, argv}) => ({name, argv: argv(glossary, paths)}));
}

/** Installs into a folder of the bench: none of them is a dependency of this project. */
function npmPeers(folder: string) {
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, 'package.json'), '{"private": true}');
	const {status, stderr} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...FROM_NPM], {
		cwd: folder,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`npm could not install ${FROM_NPM.join(', ')}: ${stderr}`);
	const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
	return [
		{
			name: 'textlint + prh',
			ask: [bin('textlint'), '--version'],
			argv({prh, size}: Glossary, paths: readonly string[]) {
				const config = join(folder, `textlint-${size}.json`);
				writeFileSync(config, JSON.stringify({rules: {prh: {rulePaths: [prh]}}}));
				const root = join(folder, 'node_modules');
				return [bin('textlint'), '--config', config, '--rules-base-directory', root, ...paths.map(withTexts)];
			},
		},
		{
			name: 'cspell',
			ask: [bin('cspell'), '--version'],
			argv({words, size}: Glossary, paths: readonly string[]) {
				const config = join(folder, `cspell-${size}.json`);
				const names = {name: 'names', path: words};
				writeFileSync(
					config,
					JSON.stringify({version: '0.2', dictionaryDefinitions: [names], dictionaries: ['names']}),
				);
				return [
					bin('cspell'),
					'lint',
					'--no-progress',
					'--no-gitignore',
					'--root',
					'/',
					'-c',
					config,
					...paths.map(withTexts),
				];
			},
		},
	];
}

/** These two take a folder's files by a pattern. */
function withTexts(path: string): string {
	return path.endsWith('.txt') ? path : `${path}/**/*.txt`;
}
