import type {Mismatch} from '../mismatches/mismatch.js';
import type {Problem, Result} from '../problems/problem.js';

/** The only version of a baseline that this program writes and reads. */
export const BASELINE_VERSION = 1;

/** A mismatch that was there when the baseline was made, so many times in one file. */
export type Known = {
	/** From the root of the project, with `/`. */
	readonly path: string;
	/** A mismatch's fingerprint without what tells equals apart: they are counted. */
	readonly fingerprint: string;
	readonly count: number;
	/** For people who read the file, and its differences. */
	readonly rule: string;
	readonly entry: string | null;
	readonly found: string;
};

/** What is known of a project's mismatches, sorted by path and fingerprint; no two with the same of both. */
export type Baseline = readonly Known[];

/** The baseline in a file, or why it is none. Further keys do no harm. */
export function parseBaseline(text: string, path: string): Result<Baseline> {
	const fail = (code: string, message: string): {ok: false; problems: Problem[]} => ({
		ok: false,
		problems: [{code, path, message}],
	});
	const unreadable = (what: string) =>
		fail(
			'unreadable-baseline',
			`${what} Nothing can be said to be known by it. Take it from git again, or make it anew.`,
		);
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return unreadable('It is no JSON, perhaps through a merge that was not finished.');
	}
	if (!isFields(value) || typeof value.version !== 'number' || !Array.isArray(value.mismatches))
		return unreadable('It is no baseline: it holds no version and no list of mismatches.');
	if (value.version > BASELINE_VERSION) {
		return fail(
			'newer-baseline',
			`It is of version ${value.version}; this glossproof knows version ${BASELINE_VERSION}. Update glossproof.`,
		);
	}
	const known: Known[] = [];
	for (const [index, each] of value.mismatches.entries()) {
		const item = readKnown(each);
		if (item === null) return unreadable(`Its mismatch number ${index + 1} is none.`);
		known.push(item);
	}
	return {ok: true, value: summed(known), warnings: []};
}

/** The file of a baseline: a mismatch a line, so that git merges and compares it line by line. */
export function formatBaseline(baseline: Baseline): string {
	const lines = baseline.map((known) => JSON.stringify(known));
	return `{"version":${BASELINE_VERSION},"mismatches":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/**
 * A baseline laid on a run, file by file.
 *
 * Of mismatches with equal content the first in the text are the known ones, as many as the baseline counts. What it
 * knows of a file that is no longer there counts for files that it knows nothing of: they may be the same, renamed.
 */
export class BaselineRun {
	readonly #left = new Map<string, Map<string, number>>();
	readonly #homeless = new Map<string, number>();
	/** What was found by path and fingerprint; in `Known.count` how often. Without `takesNew` only what the baseline knows. */
	readonly #found = new Map<string, Map<string, {readonly known: Known; readonly was: number}>>();
	readonly #baseline: Baseline;
	readonly #checked = new Set<string>();
	readonly #isThere: (path: string) => boolean;
	readonly #takesNew: boolean;

	/** With `takesNew` all that is found goes into the baseline, so that nothing of it is new any more. */
	constructor(baseline: Baseline, isThere: (path: string) => boolean, takesNew = false) {
		this.#takesNew = takesNew;
		this.#baseline = baseline;
		this.#isThere = isThere;
		const there = new Map<string, boolean>();
		for (const {path, fingerprint, count} of baseline) {
			if (!there.has(path)) there.set(path, isThere(path));
			if (there.get(path)) {
				const counts = this.#left.get(path) ?? new Map<string, number>();
				this.#left.set(path, counts.set(fingerprint, count));
			} else this.#homeless.set(fingerprint, (this.#homeless.get(fingerprint) ?? 0) + count);
		}
	}

	/**
	 * For each open mismatch of a file, in the order of its text, whether the baseline knows it. Once for each file, or for each
	 * of its pieces in order.
	 */
	lay(path: string, open: readonly Mismatch[]): boolean[] {
		// Of a path that the baseline does not know it need not be remembered.
		if (this.#left.has(path)) this.#checked.add(path);
		const left = this.#left.get(path) ?? this.#homeless;
		const found = this.#found.get(path) ?? new Map<string, {known: Known; was: number}>();
		const isKnown = open.map((mismatch) => {
			const fingerprint = contentOf(mismatch);
			const count = left.get(fingerprint) ?? 0;
			if (count > 0) left.set(fingerprint, count - 1);
			const one = found.get(fingerprint);
			if (count > 0 || one !== undefined || this.#takesNew)
				found.set(fingerprint, {
					known: {
						path,
						fingerprint,
						count: (one?.known.count ?? 0) + 1,
						rule: mismatch.rule,
						entry: mismatch.entry?.preferred ?? null,
						found: mismatch.found,
					},
					was: (one?.was ?? 0) + (count > 0 ? 1 : 0),
				});
			return count > 0 || this.#takesNew;
		});
		if (found.size > 0) this.#found.set(path, found);
		return isKnown;
	}

	/**
	 * The baseline after the run: what is gone from the checked files is taken out, and from files that are no longer there.
	 * Nothing is added, unless it takes what is new and `takesNew` is not false. Files that were not checked keep all that is
	 * known of them.
	 */
	updated(takesNew: boolean = this.#takesNew): Baseline {
		const kept = this.#baseline.filter(({path}) => !this.#checked.has(path) && this.#isThere(path));
		const all = [...this.#found.values()].flatMap((found) => [...found.values()]);
		const found = all.map(({known, was}) => ({...known, count: takesNew ? known.count : was}));
		return summed([...kept, ...found.filter(({count}) => count > 0)]);
	}
}

/** How many mismatches a baseline knows. */
export function sizeOf(baseline: Baseline): number {
	return baseline.reduce((sum, {count}) => sum + count, 0);
}

/** `1:<base>.<beside>.<n>` → `1:<base>`: the same however many equals there are beside it. */
function contentOf({fingerprint}: Mismatch): string {
	return fingerprint.split('.', 1)[0]!;
}

/** Sorted; lines that a merge has doubled count once, as the greater of both. */
function summed(known: readonly Known[]): Known[] {
	const byKey = new Map<string, Known>();
	for (const one of known) {
		const key = `${one.path}\u0000${one.fingerprint}`;
		const other = byKey.get(key);
		if (other === undefined || other.count < one.count) byKey.set(key, one);
	}
	return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

function readKnown(value: unknown): Known | null {
	if (!isFields(value)) return null;
	const {path, fingerprint, count, rule, entry, found} = value;
	if (typeof path !== 'string' || typeof fingerprint !== 'string' || !isCount(count)) return null;
	return {
		path,
		fingerprint,
		count,
		rule: typeof rule === 'string' ? rule : '',
		entry: typeof entry === 'string' ? entry : null,
		found: typeof found === 'string' ? found : '',
	};
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
