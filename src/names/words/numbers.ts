const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const ROMANS = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(
	' ',
);
const MONTHS =
	`january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|
november nov|december dec`
		.split('|')
		.map((row) => row.trim().split(' '));

const values = new Map<string, number>();
ONES.forEach((word, value) => {
	values.set(word, value);
});
ORDINALS.forEach((word, value) => {
	values.set(word, value);
});
TENS.forEach((word, at) => {
	const ten = 20 + 10 * at;
	values.set(word, ten).set(`${word.slice(0, -1)}ieth`, ten);
	for (let one = 1; one < 10; one++) {
		values.set(`${word}-${ONES[one]}`, ten + one).set(`${word}-${ORDINALS[one]}`, ten + one);
	}
});
ROMANS.forEach((word, at) => {
	values.set(word, at + 2);
});
for (const [word, value] of [
	['hundred', 1e2],
	['hundredth', 1e2],
	['thousand', 1e3],
	['thousandth', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['dozen', 12],
	['half', 0.5],
	['once', 1],
	['twice', 2],
	['fourty', 40],
] as const)
	values.set(word, value);

const months = new Map(MONTHS.flatMap((row, at) => row.map((word) => [word, at + 1] as const)));

/** The number a word writes, in digits, words, Roman numerals or as an ordinal (`7`, `7th`, `seven`, `vii`), or null. */
export function numberOf(word: string): number | null {
	if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
	const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(word);
	return digits ? Number(digits[1]) : (values.get(word) ?? null);
}

/** The month a word names, from 1, or null; `may` and `march` are other words too. */
export function monthOf(word: string): number | null {
	return months.get(word.replace(/\.$/, '')) ?? null;
}
