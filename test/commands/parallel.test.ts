// What the README says of engines that distribute work: GNU parallel over ssh, two hosts, one of them lost on the way.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type BuiltCli, buildCli} from '../support/built-cli.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {MISSING, startHosts} from '../support/two-hosts.js';

if (MISSING.length > 0) console.warn(`Two hosts are not tried: there is no ${MISSING.join(' and no ')} here.`);

let cli: BuiltCli;
beforeAll(() => {
	cli = buildCli();
}, 120_000);
afterAll(() => {
	cli.remove();
	removeTemporary();
});

test.skipIf(MISSING.length > 0)(
	'GNU parallel over two hosts gives what one run gives, also when a host is lost at work',
	async ({skip}) => {
		const folder = temporaryFolder();
		const articles = Array.from({length: 6}, (_, nth) => `articles/a${nth}.txt`);
		mkdirSync(join(folder, 'articles'));
		for (const [nth, path] of articles.entries()) writeFileSync(join(folder, path), `Hata came on day ${nth}.\n`);
		writeFileSync(join(folder, 'names.yaml'), 'entries:\n  - {preferred: Qin Gang, kind: person, forbidden: [Hata]}\n');
		writeFileSync(join(folder, 'list'), `${articles.join('\n')}\n`);

		// It takes the work, and the connection breaks.
		const lost = join(folder, 'lost');
		writeFileSync(join(folder, 'lose'), `#!/bin/sh\necho "$SSH_ORIGINAL_COMMAND" >> "${lost}"\nkill -9 $PPID\n`, {
			mode: 0o755,
		});
		const hosts = await startHosts(folder, [
			{name: 'near'},
			{name: 'far'},
			{name: 'frail', command: join(folder, 'lose')},
		]);
		if (hosts === null) return skip('sshd lets nobody in here');
		try {
			const check = '-g names.yaml --format ndjson --fail-on never';
			const whole = cli.run(`glossproof check --files-from list ${check}`, folder);
			expect(whole.stdout.trimEnd().split('\n')).toHaveLength(6);
			const over = (names: readonly string[]) =>
				spawnSync(
					'parallel',
					[
						...[
							'--keep-order',
							'--max-args',
							'3',
							'--retries',
							'3',
							'--joblog',
							join(folder, 'jobs'),
							'--workdir',
							folder,
							'--env',
							'GLOSSPROOF_CACHE',
						],
						...['--ssh', `ssh -F ${hosts.sshConfig}`, '--sshlogin', names.map((name) => `1/${name}`).join(',')],
						`${cli.path} check {} ${check}`,
					],
					{
						cwd: folder,
						input: `${articles.join('\n')}\n`,
						encoding: 'utf8',
						env: {...process.env, PARALLEL_HOME: folder, GLOSSPROOF_CACHE: join(dirname(cli.path), 'cache')},
					},
				);
			const two = over(['near', 'far']);
			expect({stdout: two.stdout, status: two.status}).toEqual({stdout: whole.stdout, status: 0});
			const log = readFileSync(join(folder, 'jobs'), 'utf8').trimEnd().split('\n').slice(1);
			expect(log.map((line) => line.split('\t')[1]).sort()).toEqual(['far', 'near']);
			expect(existsSync(lost)).toBe(false);
			const one = over(['frail', 'near']);
			expect({stdout: one.stdout, status: one.status}).toEqual({stdout: whole.stdout, status: 0});
			expect(existsSync(lost)).toBe(true);
		} finally {
			hosts.stop();
		}
	},
	300_000,
);
