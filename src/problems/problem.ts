/** A fault in a file or an option that the user wrote, told so that it can be mended. Faults are values, never thrown. */
export type Problem = {
	/** Stable, kebab-case: `duplicate-term`, `unreadable-file`. */
	readonly code: string;
	/** As the user named it; null where the fault is in the command line. */
	readonly path: string | null;
	/** From 1, column in code points; absent where the fault is the whole file. */
	readonly line?: number;
	readonly column?: number;
	/** What is wrong, why it matters and how to mend it: whole sentences. */
	readonly message: string;
};

/** A value, or all that kept it from being made. `problems` beside a value are warnings. */
export type Result<T> =
	| {readonly ok: true; readonly value: T; readonly warnings: readonly Problem[]}
	| {readonly ok: false; readonly problems: readonly Problem[]};

/** `glossary/people.yaml:41:14: duplicate-term: …`; one line, line breaks of the message kept out. */
export function formatProblem(problem: Problem): string {
	const place = [problem.path ?? 'glossproof', problem.line, problem.column].filter((part) => part !== undefined);
	return `${place.join(':')}: ${problem.code}: ${problem.message.replace(/\s*\n\s*/g, ' ')}`;
}
