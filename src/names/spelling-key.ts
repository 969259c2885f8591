/**
 * One key for the spellings that one romanized reading may have: “shou”, “sho” and “syo” are one, and so are “hsü” and
 * “xu”. Only for finding what to compare: coarser than the costs of `hearing.ts`, never finer in what those hold near.
 */

/** Rewritten from the first to the last; each is a spelling habit of Hepburn, Kunrei, Wade–Giles or Jyutping. */
const HABITS: readonly (readonly [RegExp, string])[] = [
	[/h(?=[bcdfgjklmnpqrstvwxz]|$)/g, ''],
	[/hs|sy|sh|x/g, 's'],
	[/ts|tz|dz|dj|zh|jh|ch|cc|ty|zy|tc|j|q|c(?=[hiey])/g, 'z'],
	[/c|g/g, 'k'],
	[/ti(?!a)/g, 'zi'],
	[/di(?!a)/g, 'zi'],
	[/tu/g, 'zu'],
	[/du(?!a)/g, 'zu'],
	[/z/g, 's'],
	[/[fvph]/g, 'b'],
	[/d/g, 't'],
	[/l/g, 'r'],
	[/m|ng/g, 'n'],
	[/[wuo]+/g, 'o'],
	[/[yie]+/g, 'i'],
	[/(.)\1+/g, '$1'],
];

/** The key of a folded spelling of the letters a to z. */
export function spellingKey(spelling: string): string {
	let key = spelling;
	for (const [habit, plain] of HABITS) key = key.replace(habit, plain);
	return key;
}
