import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {RunCommand} from '../../src/commands/command.js';
import {withoutOrders} from '../../src/commands/orders.js';
import type {Io, Output} from '../../src/io/io.js';
import {realIo} from '../../src/io/real-io.js';
import {temporaryFolder} from '../support/temporary.js';

/** What a command said; `fault` where it threw, which none may. */
export type Said = {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
	readonly fault: string | null;
};

/** A folder of its own with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

// Every run opens the standard streams anew, and each time listens for their errors.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

const COMMANDS: Readonly<Record<string, () => Promise<RunCommand>>> = {
	check: async () => (await import('../../src/commands/check.js')).runCheck,
	apply: async () => (await import('../../src/commands/apply.js')).runApply,
	report: async () => (await import('../../src/commands/report.js')).runReport,
	review: async () => (await import('../../src/commands/review.js')).runReview,
	glossary: async () => (await import('../../src/commands/glossary/glossary.js')).runGlossary,
	explain: async () => (await import('../../src/commands/explain.js')).runExplain,
	eval: async () => (await import('../../src/commands/eval.js')).runEval,
};

/**
 * Runs a command in this process, in the folder, with real files and what it prints kept: hundreds in the time in which a
 * few processes start. `terminal` has it believe that it prints to one.
 */
export async function run(
	folder: string,
	argv: readonly string[],
	{
		terminal = false,
		env = {},
		outside = {},
	}: {
		readonly terminal?: boolean;
		readonly env?: Readonly<Record<string, string>>;
		/** What stands in the place of the real files. */
		readonly outside?: Partial<Io>;
	} = {},
): Promise<Said> {
	let out = '';
	let err = '';
	const output = (take: (text: string) => void): Output => ({
		isTTY: terminal,
		columns: terminal ? 80 : undefined,
		write: async (text) => take(typeof text === 'string' ? text : Buffer.from(text).toString('utf8')),
	});
	const before = process.cwd();
	process.chdir(folder);
	try {
		const io: Io = {
			...realIo(),
			...outside,
			env,
			stdinIsTTY: false,
			stdout: output((text) => {
				out += text;
			}),
			stderr: output((text) => {
				err += text;
			}),
		};
		const [name = '', ...rest] = argv;
		const command = await COMMANDS[name]!();
		const safe = env.GITHUB_ACTIONS === 'true' ? withoutOrders(io) : io;
		const status = await command(rest, safe, {commands: Object.keys(COMMANDS)});
		return {status, out, err, fault: null};
	} catch (error) {
		return {status: null, out, err, fault: error instanceof Error ? String(error.stack) : String(error)};
	} finally {
		process.chdir(before);
	}
}
