import type {Result} from '../../problems/problem.js';

/** An earlier `json` report, of `check` or of `report`, as far as a trend needs it. */
export type Earlier = {
	readonly path: string;
	readonly files: number;
	readonly words: number;
	readonly open: number;
	/** Open mismatches by rule. */
	readonly byRule: ReadonlyMap<string, number>;
	/** How many open mismatches have each fingerprint. */
	readonly fingerprints: ReadonlyMap<string, number>;
	/** Null where the report has no score. `settings` are what it was computed with, as JSON. */
	readonly score: {readonly score: number; readonly settings: string} | null;
};

/** Reads an earlier report; a problem where the text is none. What it says besides is not looked at. */
export function parseEarlier(text: string, path: string): Result<Earlier> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse(path, 'This is no JSON.');
	}
	if (!isRecord(value) || !Array.isArray(value.files) || !isRecord(value.tool) || value.tool.name !== 'glossproof') {
		return refuse(path, 'This JSON is no report of glossproof.');
	}
	if (value.version !== 1) {
		return refuse(path, `Its version is ${JSON.stringify(value.version)}, and this program reads version 1.`);
	}
	const byRule = new Map<string, number>();
	const fingerprints = new Map<string, number>();
	let words = 0;
	let open = 0;
	for (const file of value.files as unknown[]) {
		if (!isRecord(file) || typeof file.words !== 'number' || !Array.isArray(file.mismatches)) {
			return refuse(path, 'A file in it has no words or no mismatches.');
		}
		words += file.words;
		for (const one of file.mismatches as unknown[]) {
			if (!isRecord(one) || typeof one.rule !== 'string' || typeof one.fingerprint !== 'string') {
				return refuse(path, 'A mismatch in it has no rule or no fingerprint.');
			}
			if (isRecord(one.decision) && one.decision.verdict === 'reject') continue;
			open++;
			byRule.set(one.rule, (byRule.get(one.rule) ?? 0) + 1);
			fingerprints.set(one.fingerprint, (fingerprints.get(one.fingerprint) ?? 0) + 1);
		}
	}
	const score =
		isRecord(value.score) && typeof value.score.score === 'number'
			? {score: value.score.score, settings: JSON.stringify(value.score.settings)}
			: null;
	return {ok: true, value: {path, files: value.files.length, words, open, byRule, fingerprints, score}, warnings: []};
}

function refuse(path: string, what: string): Result<never> {
	const message = `${what} A trend needs what “glossproof report --format json” or “check --format json” has written.`;
	return {ok: false, problems: [{code: 'no-report', path, message}]};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
