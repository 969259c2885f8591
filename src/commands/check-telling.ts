import {type FailOn, isFailing} from '../config.js';
import {isOpen} from '../decisions/decision.js';
import type {Io} from '../io/io.js';
import type {Progress} from '../io/progress.js';
import {tellProblems} from '../io/tell.js';
import type {Problem} from '../problems/problem.js';
import {addFile, answered, type CheckedFile, NO_FILES, type Report, type Summary} from '../reports/report.js';
import type {Outcome} from './check-file.js';
import {type Layers, layOn} from './check-lay.js';
import type {ReportOutput} from './check-output.js';

export type TellingParts = {
	readonly io: Io;
	readonly out: ReportOutput;
	readonly report: Report;
	readonly progress: Progress;
	readonly layers: Layers;
	readonly failOn: FailOn;
	/** Whether the report tells of problems where people read standard error too: they need not be told twice. */
	readonly isProblemInReport: boolean;
};

/** What is told of a run, as its outcomes come in. Each method says whether the output could be written. */
export class Telling {
	readonly #parts: TellingParts;
	readonly #held: CheckedFile[] = [];
	#summary: Summary;
	#isFailed = false;

	constructor(parts: TellingParts) {
		this.#parts = parts;
		this.#summary = {...NO_FILES, known: parts.layers.baseline === null ? null : 0};
	}

	get summary(): Summary {
		return this.#summary;
	}

	/** Whether something open is as severe as makes a run fail. */
	get isFailed(): boolean {
		return this.#isFailed;
	}

	async outcome(outcome: Outcome): Promise<boolean> {
		if (outcome.kind === 'failed') return this.problems(outcome.problems);
		const {io, progress, layers} = this.#parts;
		if (outcome.warnings.length > 0) {
			await progress.clear();
			await tellProblems(io, outcome.warnings);
		}
		// A piece of a large text is never held: it is told by what was decided of its own file.
		if (layers.decided?.needsAll && outcome.file.document.piece === undefined) {
			this.#held.push(outcome.file);
			return true;
		}
		return this.#files([outcome.file]);
	}

	async problems(problems: readonly Problem[]): Promise<boolean> {
		if (problems.length === 0) return true;
		const {io, out, report, progress, isProblemInReport} = this.#parts;
		this.#summary = {...this.#summary, problems: this.#summary.problems + problems.length};
		await progress.clear();
		if (!isProblemInReport) await tellProblems(io, problems);
		return out.write(problems.map((problem) => report.problem?.(problem) ?? '').join(''));
	}

	/** After the last outcome. */
	async end(): Promise<boolean> {
		const {out, report, progress} = this.#parts;
		await progress.clear();
		return (await this.#files(this.#held)) && (await out.write(report.end(this.#summary))) && (await out.close());
	}

	async #files(files: readonly CheckedFile[]): Promise<boolean> {
		const {out, report, layers, failOn} = this.#parts;
		for (const {file, known} of layOn(files, layers)) {
			this.#isFailed ||= answered(file).some(
				({mismatch, decision}) => isOpen(decision) && isFailing(mismatch.severity, failOn),
			);
			const summary = addFile(this.#summary, file);
			this.#summary = summary.known === null ? summary : {...summary, known: summary.known + known};
			if (!(await out.write(report.file(file)))) return false;
		}
		return true;
	}
}
