/**
 * The known word that a mistyped one was most likely meant to be, or null where none is near.
 *
 * Distance counts edits of one letter or one swap (Damerau 1964, restricted) on lower-cased words; up to a third of the
 * longer word may differ. Of equals the first stands. Cost: product of the lengths for each known word; words above 64
 * units are near nothing.
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
	if (word.length > 64) return null;
	const folded = word.trim().toLowerCase();
	let best: string | null = null;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const other = candidate.toLowerCase();
		const limit = Math.max(1, Math.floor(Math.max(folded.length, other.length) / 3));
		if (Math.abs(folded.length - other.length) > limit) continue;
		const distance = editDistance(folded, other);
		if (distance <= limit && distance < bestDistance && distance < other.length) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length]!;
}
