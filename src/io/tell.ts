import {type Decoded, decodeText, type Encoding} from '../documents/decode.js';
import {visible} from '../documents/visible.js';
import {formatProblem, type Problem, type Result} from '../problems/problem.js';
import type {Io} from './io.js';

/** Problems on standard error, a line each; nothing in them reaches a terminal raw. */
export async function tellProblems(io: Io, problems: readonly Problem[]): Promise<void> {
	if (problems.length === 0) return;
	await io.stderr.write(problems.map((problem) => `${visible(formatProblem(problem))}\n`).join(''));
}

/** The text of a file with its encoding, or the problem that says why it is not text and how to mend it. */
export async function readText(
	io: Pick<Io, 'readBytes'>,
	path: string,
): Promise<Result<{text: string; encoding: Encoding}>> {
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const decoded: Decoded = decodeText(bytes.value);
	if (decoded.ok) return {ok: true, value: {text: decoded.text, encoding: decoded.encoding}, warnings: []};
	return {ok: false, problems: [{code: decoded.fault.code, path, message: decoded.fault.message}]};
}
