import type {Entry} from '../glossary/entry.js';
import type {Context, Standing} from './context.js';
import {isPlainRunWord, saysWhereOrWhat} from './weigh.js';

/** Whom a right rendering names, when that is sure. */
export type NamedPerson = {
	readonly entry: Entry;
	/** The last word of the rendering, folded. */
	readonly name: string;
	/** By less than the full name. */
	readonly isShort: boolean;
	/** Another entry, or a person of another given name in the document, shares the short name. */
	readonly isShared: boolean;
};

/**
 * Says whom right renderings of a document name. A short name counts once its full name stands in the document, of one
 * bearer only; a rendering inside a longer name counts for nobody.
 */
export class NamedPersons {
	readonly #context: Context;
	#strangers: ReadonlySet<string> | null = null;

	constructor(context: Context) {
		this.#context = context;
	}

	/** The person that a standing rendering of sheet `segment` names, or null. */
	at(segment: number, standing: Standing): NamedPerson | null {
		const entries = [...new Set(standing.mentions.map(({form}) => form.entry))];
		const isShort = standing.mentions.every(({form}) => form.keys.length === 1 && form.status !== 'preferred');
		const known = isShort ? entries.filter((entry) => this.#context.introduced.has(entry)) : entries;
		const [entry] = known;
		if (!entry || known.length > 1 || !isPersonEntry(entry) || !this.#standsAlone(segment, standing, isShort))
			return null;
		const name = this.#context.sheets[segment]!.words[standing.last]!.key;
		return {entry, name, isShort, isShared: entries.length > 1 || (isShort && this.#hasStranger(name))};
	}

	/** Whether nothing beside the rendering makes it a longer name. */
	#standsAlone(segment: number, {first, last}: Standing, isShort: boolean): boolean {
		const sheet = this.#context.sheets[segment]!;
		const runFirst = sheet.runFirst[first]!;
		if (runFirst < 0 || sheet.runLast[last]! !== last) return false;
		if (runFirst === first) return true;
		return isShort ? saysWhereOrWhat(sheet, first - 1) : isPlainRunWord(sheet, first - 1);
	}

	/** Whether somebody of another given name bears the short name in this document. */
	#hasStranger(name: string): boolean {
		this.#strangers ??= this.#findStrangers();
		return this.#strangers.has(name);
	}

	#findStrangers(): Set<string> {
		const found = new Set<string>();
		this.#context.sheets.forEach((sheet, at) => {
			for (const {first, last} of this.#context.standing[at]!) {
				const runFirst = sheet.runFirst[first]!;
				if (first !== last || runFirst < 0 || runFirst === first || isPlainRunWord(sheet, first - 1)) continue;
				found.add(sheet.words[first]!.key);
			}
		});
		return found;
	}
}

/** Whether an entry is a person's; one without a kind is when the glossary gives it offices or a gender. */
function isPersonEntry({kind, titles, gender}: Entry): boolean {
	return kind === 'person' || (kind === null && (titles.length > 0 || gender !== null));
}
