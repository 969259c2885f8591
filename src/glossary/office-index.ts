import {type Period, periodOfIso} from '../names/dates.js';
import {officeKey} from '../names/offices.js';
import type {Entry, Office} from './entry.js';
import {renderingWords} from './form.js';

/** An office that a person has had, with the days of it; open ends are the ends of time. */
export type Stint = {readonly office: Office; readonly key: string; readonly period: Period; readonly isDated: boolean};

/** The offices that a glossary knows, and who has which. Built at the first question, since few documents ask. */
export class OfficeIndex {
	readonly #entries: readonly Entry[];
	readonly #stints = new Map<Entry, readonly Stint[]>();
	#holders: ReadonlyMap<string, readonly Entry[]> | null = null;

	constructor(entries: readonly Entry[]) {
		this.#entries = entries;
	}

	/** All offices of an entry, in the order of the glossary. */
	stintsOf(entry: Entry): readonly Stint[] {
		let stints = this.#stints.get(entry);
		if (!stints) {
			stints = entry.titles.map(readStint);
			this.#stints.set(entry, stints);
		}
		return stints;
	}

	/** Whether any entry has this office, or is it. */
	knows(key: string): boolean {
		return this.#byKey().has(key);
	}

	/** The persons who have or had exactly this office. */
	holdersOf(key: string): readonly Entry[] {
		return this.#byKey().get(key) ?? [];
	}

	#byKey(): ReadonlyMap<string, readonly Entry[]> {
		if (this.#holders) return this.#holders;
		const holders = new Map<string, Entry[]>();
		const listOf = (key: string) => {
			const list = holders.get(key) ?? [];
			holders.set(key, list);
			return list;
		};
		for (const entry of this.#entries) {
			if (entry.kind === 'title')
				for (const text of [entry.preferred, ...entry.admitted]) listOf(officeKey(renderingWords(text).keys));
			for (const {key} of this.stintsOf(entry)) {
				const list = listOf(key);
				if (!list.includes(entry)) list.push(entry);
			}
		}
		this.#holders = holders;
		return holders;
	}
}

const ALWAYS: Period = {from: 0, until: Number.POSITIVE_INFINITY};

function readStint(office: Office): Stint {
	const {text, from, until} = office;
	return {
		office,
		key: officeKey(renderingWords(text).keys),
		period: {
			from: from === undefined ? ALWAYS.from : periodOfIso(from).from,
			until: until === undefined ? ALWAYS.until : periodOfIso(until).until,
		},
		isDated: from !== undefined || until !== undefined,
	};
}
