import type {PageData, PageRow} from '../page-data.js';

export const STATUSES = ['open', 'new', 'undecided', 'deferred', 'accepted', 'rejected', 'all'] as const;
export type Status = (typeof STATUSES)[number];
export const SORTS = ['order', 'alike', 'sure', 'unsure'] as const;
export type Sort = (typeof SORTS)[number];

/** What is looked at; null and the empty text leave nothing out. */
export type Filters = {
	readonly text: string;
	/** Indices into the lists of the data; an entry of -1 is none. */
	readonly rule: number | null;
	readonly file: number | null;
	readonly entry: number | null;
	/** In percent. */
	readonly least: number;
	readonly status: Status;
	readonly sort: Sort;
};

export const NO_FILTERS: Filters = {
	text: '',
	rule: null,
	file: null,
	entry: null,
	least: 0,
	status: 'open',
	sort: 'order',
};

/** Chooses and sorts rows; what is searched is folded once, when it is first asked for. */
export class Chooser {
	readonly #data: PageData;
	#texts: readonly string[] | undefined;
	#frequency: readonly number[] | undefined;

	constructor(data: PageData) {
		this.#data = data;
	}

	/**
	 * Indices of the rows that the filters leave, sorted. Text in double quotes is what was found, letter for letter; other
	 * text may stand anywhere in the row. Cost: one pass over all rows.
	 */
	choose({text, rule, file, entry, least, status, sort}: Filters): number[] {
		const exact = /^"(.*)"$/s.exec(text.trim())?.[1];
		const wanted = exact === undefined ? fold(text.trim()) : '';
		const texts = wanted === '' ? [] : this.#searchable();
		const chosen: number[] = [];
		this.#data.rows.forEach((row, index) => {
			if (rule !== null && row[3] !== rule) return;
			if (file !== null && row[0] !== file) return;
			if (entry !== null && row[5] !== entry) return;
			if (row[9] < least || !hasStatus(row, status)) return;
			if (exact !== undefined && this.#data.changes[row[6]]![0] !== exact) return;
			if (wanted !== '' && !texts[index]!.includes(wanted)) return;
			chosen.push(index);
		});
		return this.#sorted(chosen, sort);
	}

	#sorted(chosen: number[], sort: Sort): number[] {
		const {rows} = this.#data;
		switch (sort) {
			case 'order':
				return chosen;
			case 'sure':
				return chosen.sort((a, b) => rows[b]![9] - rows[a]![9] || a - b);
			case 'unsure':
				return chosen.sort((a, b) => rows[a]![9] - rows[b]![9] || a - b);
			case 'alike': {
				const frequency = this.#frequencies();
				const change = (index: number) => rows[index]![6];
				return chosen.sort((a, b) => frequency[change(b)]! - frequency[change(a)]! || change(a) - change(b) || a - b);
			}
		}
	}

	#searchable(): readonly string[] {
		const {rows, files, entries, changes} = this.#data;
		this.#texts ??= rows.map((row) => {
			const [found, right] = changes[row[6]]!;
			const words = [row[7], found, row[8], '\n', right ?? '', '\n', entries[row[5]] ?? '', '\n', files[row[0]]!];
			return fold(words.join(''));
		});
		return this.#texts;
	}

	#frequencies(): readonly number[] {
		if (this.#frequency === undefined) {
			const frequency = this.#data.changes.map(() => 0);
			for (const row of this.#data.rows) frequency[row[6]]!++;
			this.#frequency = frequency;
		}
		return this.#frequency;
	}
}

/** Case and diacritics are not looked at: “ozil” finds Özil. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function statusOf(row: PageRow): 'undecided' | 'deferred' | 'accepted' | 'rejected' {
	switch (row[11]?.verdict) {
		case 'accept':
			return 'accepted';
		case 'reject':
			return 'rejected';
		case 'defer':
			return 'deferred';
		case undefined:
			return 'undecided';
	}
}

function hasStatus(row: PageRow, status: Status): boolean {
	switch (status) {
		case 'all':
			return true;
		case 'open':
			return row[11]?.verdict !== 'reject';
		case 'new':
			return row[12] === 1;
		default:
			return statusOf(row) === status;
	}
}
