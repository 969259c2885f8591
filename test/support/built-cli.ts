import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export type Ran = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

/** The program as it is shipped, bundled anew for one test file. */
export type BuiltCli = {
	/** The program. */
	readonly path: string;
	/** Runs a bash command line in which `glossproof` is the program. */
	readonly run: (command: string, cwd: string) => Ran;
	readonly remove: () => void;
};

export function buildCli(): BuiltCli {
	const folder = mkdtempSync(join(tmpdir(), 'glossproof-cli-'));
	execFileSync('npm', ['run', '--silent', 'build:cli', '--', `--outdir=${folder}`], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	writeFileSync(join(folder, 'glossproof'), `#!/bin/sh\nexec "${process.execPath}" "${folder}/cli.js" "$@"\n`, {
		mode: 0o755,
	});
	const {
		NO_COLOR: _no,
		FORCE_COLOR: _force,
		CI: _ci,
		COLUMNS: _columns,
		npm_lifecycle_event: _event,
		...rest
	} = process.env;
	// The cache goes with the program, and none of the user's own is touched.
	const env = {...rest, GLOSSPROOF_CACHE: join(folder, 'cache'), PATH: `${folder}${delimiter}${process.env.PATH}`};
	return {
		path: join(folder, 'glossproof'),
		run(command, cwd) {
			const {status, stdout, stderr} = spawnSync('bash', ['-c', command], {
				cwd,
				env,
				encoding: 'utf8',
				input: '',
				maxBuffer: 1 << 28,
			});
			return {status, stdout, stderr};
		},
		remove: () => rmSync(folder, {recursive: true}),
	};
}
