/** What a number counts, as far as the text says. Numbers of one sort may be compared. */
export type Sort = 'percent' | 'year' | 'month' | 'day' | 'scaled' | 'plain';

/** A number of a text. */
export type Amount = {
	readonly value: number;
	readonly sort: Sort;
	/** Into the text that was read, half-open, UTF-16. */
	readonly start: number;
	readonly end: number;
	/**
	 * Whether it is surely a number that a translation must keep. A word such as “one” or 一 is not: it explains a number of
	 * the other side, but asks for none.
	 */
	readonly isFirm: boolean;
	/** Other values that say the same: 13時 is also 1 o’clock, 3割 also 30 percent. */
	readonly also: readonly number[];
	/** Digits that count, without zeros at the end: 2 of 3,500. */
	readonly digits: number;
	/** “about”, “nearly”, 約 stand before it, “or so”, 余 behind. */
	readonly isRounded: boolean;
};

/** Digits of a number that count, without zeros at either end. */
export function significantDigits(value: number): number {
	const plain = Math.abs(value)
		.toPrecision(12)
		.replace(/e.*$/, '')
		.replace('.', '')
		.replace(/^0+|0+$/g, '');
	return Math.max(1, plain.length);
}

/** An amount, most of it filled in. */
export function amount(
	value: number,
	sort: Sort,
	start: number,
	end: number,
	more: Partial<Pick<Amount, 'isFirm' | 'also' | 'isRounded'>> = {},
): Amount {
	return {
		value,
		sort,
		start,
		end,
		isFirm: more.isFirm ?? true,
		also: more.also ?? [],
		digits: significantDigits(value),
		isRounded: more.isRounded ?? false,
	};
}
