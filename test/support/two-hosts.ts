import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const SSHD = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/sshd'].find((path) => existsSync(path));
const has = (...command: readonly [string, ...string[]]) => spawnSync(command[0], command.slice(1)).error === undefined;

/** What is not installed of all that two hosts need. */
export const MISSING: readonly string[] = [
	...(SSHD === undefined ? ['sshd'] : []),
	...(has('ssh', '-V') && has('ssh-keygen', '-?') ? [] : ['ssh']),
	...(spawnSync('parallel', ['--version'], {encoding: 'utf8'}).stdout?.startsWith('GNU parallel')
		? []
		: ['GNU parallel']),
];

/** A machine that can be logged in to as `name` with the config at `sshConfig`. */
export type Host = {readonly name: string; readonly command?: string};

/**
 * Two or more hosts: each an sshd of its own on a port of its own, on the loopback interface. A host with a `command` runs
 * that in the place of any other. Null where sshd lets nobody in.
 */
export async function startHosts(
	folder: string,
	hosts: readonly Host[],
): Promise<{readonly sshConfig: string; readonly stop: () => void} | null> {
	const key = join(folder, 'key');
	execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	const sshConfig = join(folder, 'ssh_config');
	const running: ChildProcess[] = [];
	const lines: string[] = [];
	// As root sshd wants this one, which a system without a running sshd may not have.
	if (userInfo().uid === 0) mkdirSync('/run/sshd', {recursive: true, mode: 0o755});
	for (const {name, command} of hosts) {
		const port = await freePort();
		const config = join(folder, `${name}.sshd_config`);
		const settings = [
			`ListenAddress 127.0.0.1:${port}`,
			`HostKey ${key}`,
			`AuthorizedKeysFile ${key}.pub`,
			'StrictModes no',
			'UsePAM no',
			'PasswordAuthentication no',
			'PidFile none',
			'MaxStartups 100',
			...(command === undefined ? [] : [`ForceCommand ${command}`]),
		];
		writeFileSync(config, `${settings.join('\n')}\n`);
		running.push(spawn(SSHD!, ['-D', '-f', config], {stdio: 'ignore'}));
		lines.push(`Host ${name}`, '  HostName 127.0.0.1', `  Port ${port}`, `  User ${userInfo().username}`);
	}
	const all = ['Host *', `  IdentityFile ${key}`, '  IdentitiesOnly yes', '  StrictHostKeyChecking no'];
	all.push('  UserKnownHostsFile /dev/null', '  LogLevel ERROR', '  BatchMode yes');
	writeFileSync(sshConfig, `${[...lines, ...all].join('\n')}\n`);
	chmodSync(key, 0o600);
	const stop = () => {
		for (const child of running) child.kill();
	};
	const first = hosts.find(({command}) => command === undefined)!;
	for (let tries = 0; tries < 100; tries++) {
		const {status, stderr} = spawnSync('ssh', ['-F', sshConfig, first.name, 'true'], {encoding: 'utf8'});
		if (status === 0) return {sshConfig, stop};
		// It is only just starting.
		if (!stderr.includes('refused')) break;
		await wait(50);
	}
	stop();
	return null;
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
