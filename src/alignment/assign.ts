/** One way to fill a row: these places of the line for what the row wants. */
export type Choice = {
	readonly row: number;
	/** Places `[first, last]` that it takes; no other choice may share one. */
	readonly first: number;
	readonly last: number;
	/** In log-odds; a choice of 0 or less is worse than none. */
	readonly worth: number;
};

/** Beyond this many steps the best whole found so far stands; lines of news need some hundred. */
const MOST_STEPS = 20_000;
/** Choices looked at for each row, the best first. */
const MOST_CHOICES = 12;

/**
 * The choices that together are worth most, at most one for each row, no two sharing a place.
 *
 * Exact for the few rows that a line has (branch and bound), the best of what `MOST_STEPS` reach otherwise. Of equals the
 * earlier given stays, so that the same line gives the same whole.
 */
export function bestWhole<C extends Choice>(choices: readonly C[]): C[] {
	const byRow = new Map<number, C[]>();
	for (const choice of choices) {
		if (choice.worth <= 0) continue;
		const row = byRow.get(choice.row);
		if (row) row.push(choice);
		else byRow.set(choice.row, [choice]);
	}
	const rows = [...byRow.values()].map((row) => row.sort((a, b) => b.worth - a.worth).slice(0, MOST_CHOICES));
	// The row with most to lose first: the bound then closes early.
	rows.sort((a, b) => b[0]!.worth - a[0]!.worth);
	const bound = new Array<number>(rows.length + 1).fill(0);
	for (let at = rows.length - 1; at >= 0; at--) bound[at] = bound[at + 1]! + rows[at]![0]!.worth;
	let best: C[] = [];
	let bestWorth = 0;
	let steps = 0;
	const taken: C[] = [];
	const search = (at: number, worth: number): void => {
		if (worth > bestWorth) {
			bestWorth = worth;
			best = [...taken];
		}
		if (at === rows.length || worth + bound[at]! <= bestWorth || ++steps > MOST_STEPS) return;
		for (const choice of rows[at]!) {
			if (taken.some((other) => other.first <= choice.last && choice.first <= other.last)) continue;
			taken.push(choice);
			search(at + 1, worth + choice.worth);
			taken.pop();
		}
		search(at + 1, worth);
	};
	search(0, 0);
	return best;
}
