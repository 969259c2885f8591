import {isFunctionWord} from '../names/words.js';
import type {Entry} from './entry.js';
import {type Form, type FormStatus, pivotsOf, renderingWords} from './form.js';
import {type Lists, layLists, listAt} from './lists.js';
import {renderingsOf} from './renderings.js';

/** All renderings of all entries, read into words. Plain data, so that it can be kept and read back as it is. */
export type FormTable = {
	/** How many forms each entry has; they stand in the order of the entries. */
	readonly counts: Int32Array;
	readonly texts: readonly string[];
	readonly statuses: readonly FormStatus[];
	/** The words of each form as they stand, one a line. */
	readonly words: readonly string[];
	/** Distinct folded words of all forms, and which of them each form has. */
	readonly vocabulary: readonly string[];
	readonly ids: Lists;
	/** As `Form.joinedIds`. */
	readonly joinedIds: Lists;
};

/** Reads every rendering of every entry, those derived from others too. */
export function compileForms(entries: readonly Entry[]): FormTable {
	const vocabulary: string[] = [];
	const places = new Map<string, number>();
	const idOf = (key: string): number => {
		let id = places.get(key);
		if (id === undefined) {
			id = vocabulary.length;
			places.set(key, id);
			vocabulary.push(key);
		}
		return id;
	};
	const counts = new Int32Array(entries.length);
	const texts: string[] = [];
	const statuses: FormStatus[] = [];
	const all: string[] = [];
	const ids: number[][] = [];
	const joinedIds: number[][] = [];
	entries.forEach((entry, place) => {
		for (const {text, status} of renderingsOf(entry)) {
			const {words, keys} = renderingWords(text);
			if (keys.length === 0) continue;
			counts[place]!++;
			texts.push(text);
			statuses.push(status);
			all.push(words.join('\n'));
			ids.push(keys.map(idOf));
			joinedIds.push(
				keys.slice(1).map((key, i) => (mayBeJoined(status, text, keys[i]!, key) ? idOf(keys[i]! + key) : -1)),
			);
		}
	});
	return {counts, texts, statuses, words: all, vocabulary, ids: layLists(ids), joinedIds: layLists(joinedIds)};
}

/** Forms of an entry, all of them in the order of the table. */
export function formsOf(table: FormTable, entries: readonly Entry[]): Form[] {
	const forms: Form[] = [];
	entries.forEach((entry, place) => {
		const pivots = pivotsOf(entry);
		for (let n = 0; n < table.counts[place]!; n++) {
			const index = forms.length;
			const ids = [...listAt(table.ids, index)];
			forms.push({
				index,
				entry,
				text: table.texts[index]!,
				status: table.statuses[index]!,
				words: table.words[index]!.split('\n'),
				keys: ids.map((id) => table.vocabulary[id]!),
				ids,
				joinedIds: [...listAt(table.joinedIds, index)],
				pivots,
			});
		}
	});
	return forms;
}

/** Names of letters are sometimes written as one; a figure or a one-letter word beside them is not. */
function mayBeJoined(status: FormStatus, text: string, left: string, right: string): boolean {
	return (
		status !== 'forbidden' &&
		!/[.,&:]/.test(text) &&
		!isFunctionWord(left) &&
		!isFunctionWord(right) &&
		left.length >= 2 &&
		right.length >= 2 &&
		left.length + right.length <= 16 &&
		/^[a-z]+$/.test(left + right)
	);
}
