import {open, readFile} from 'node:fs/promises';
import type {MiningLine} from '../mining/verdict.js';
import {formatMiningLine, type ParsedMiningLog, parseMiningLog} from '../mining/verdict-log.js';
import type {Result} from '../problems/problem.js';
import {appendLine} from './decision-log.js';
import {errorCode, readProblem} from './faults.js';

/** What was said of mined names, in a file that others may append to at the same time. */
export type MiningLog = {
	/** As a user would name it. */
	readonly path: string;
	/** Everything in the file now; a file that is not there is an empty log. */
	read(): Promise<Result<ParsedMiningLog>>;
	/** Adds lines and returns the whole log once they are on the disk. Any failure is told and never a success. */
	append(lines: readonly MiningLine[]): Promise<Result<ParsedMiningLog>>;
};

/** The log at the absolute path `file`, written as the log of decisions is. Nothing is made before the first append. */
export function openMiningLog(file: string, path: string): MiningLog {
	const read = async (): Promise<Result<ParsedMiningLog>> => {
		let text = '';
		try {
			text = await readFile(file, 'utf8');
		} catch (error) {
			if (errorCode(error) !== 'ENOENT') return {ok: false, problems: [readProblem(path, error)]};
		}
		const log = parseMiningLog(text, path);
		return log.refused === null ? {ok: true, value: log, warnings: log.problems} : {ok: false, problems: [log.refused]};
	};
	return {
		path,
		read,
		async append(lines) {
			const before = await read();
			if (!before.ok) return before;
			for (const line of lines) {
				const why = await appendLine(file, Buffer.from(`${formatMiningLine(line)}\n`), {open});
				if (why === null) continue;
				const message = `The answer is not on disk: ${why} Nothing was decided; mend the cause and decide again.`;
				return {ok: false, problems: [{code: 'verdict-not-saved', path, message}]};
			}
			return read();
		},
	};
}
