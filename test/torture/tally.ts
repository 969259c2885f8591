/** What became of one line of what must hold: how often it was tried, and what was lost. */
export type Figure = {
	/** The number of the line: what the summary is ordered by. */
	readonly line: number;
	readonly what: string;
	readonly tried: number;
	/** A sentence a loss, as many as were kept; `lost` counts them all. */
	readonly losses: readonly string[];
	readonly lost: number;
	/** A measure beside the counts, such as the longest time. */
	readonly note?: string;
};

/** How much is tried: `short` in the tests, `full` by `npm run torture`. */
export type Scale = 'short' | 'full';

const KEPT_LOSSES = 20;

/** Counts trials of one line; a trial that says nothing has survived. */
export class Tally {
	readonly #losses: string[] = [];
	#tried = 0;
	#lost = 0;
	readonly line: number;
	readonly what: string;

	constructor(line: number, what: string) {
		this.line = line;
		this.what = what;
	}

	/** One trial; `loss` says what was lost, null that it survived. */
	count(loss: string | null): void {
		this.#tried++;
		if (loss === null) return;
		this.#lost++;
		if (this.#losses.length < KEPT_LOSSES) this.#losses.push(loss);
	}

	figure(note?: string): Figure {
		const {line, what} = this;
		return {
			...{line, what, tried: this.#tried, lost: this.#lost, losses: this.#losses},
			...(note === undefined ? {} : {note}),
		};
	}
}

/** A row a line: tried, survived, lost, and below it what was lost. */
export function formatFigures(figures: readonly Figure[]): string {
	const rows = [...figures].sort((a, b) => a.line - b.line);
	const head = 'line   tried  survived  lost';
	return [
		head,
		...rows.flatMap(({line, what, tried, lost, losses, note}) => [
			`${String(line).padStart(4)} ${String(tried).padStart(7)} ${String(tried - lost).padStart(9)} ${String(lost).padStart(5)}  ${what}${note === undefined ? '' : ` (${note})`}`,
			...losses.map((loss) => `        lost: ${JSON.stringify(loss).slice(1, -1)}`),
		]),
		'',
	].join('\n');
}
